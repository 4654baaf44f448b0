#include "catch.hpp"

#include "gongwen/action/nesting_marks.hpp"

#include <string_view>

using gongwen::nesting_marks;

TEST_CASE("a mark that opens at the outside is closed by its own kind")
{
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"“", "”"},
                                      {"‘", "’"},
                                      {"（", "）"},
                                      {"(", ")"},
                                      {"《", "》"},
                                      {"〈", "〉"},
                                      {"「", "」"},
                                      {"『", "』"},
                                      {"【", "】"},
                                      {"〔", "〕"},
                                      {"［", "］"},
                                      {"[", "]"},
                                      {"（", ")"},
                                      {"(", "）"}}) {
        INFO(open << close);
        nesting_marks marks;
        CHECK(marks.empty());
        CHECK(marks.open(open));
        CHECK_FALSE(marks.empty());
        CHECK(marks.close(close));
        CHECK(marks.empty());
    }
}

TEST_CASE("only the outermost mark splits what stands around it")
{
    nesting_marks marks;
    CHECK(marks.open("“"));
    CHECK_FALSE(marks.open("（"));
    CHECK_FALSE(marks.open("《"));
    CHECK_FALSE(marks.close("》"));
    CHECK_FALSE(marks.close("）"));
    CHECK(marks.close("”"));
    CHECK(marks.empty());
}

TEST_CASE("a closing mark that closes nothing is ignored")
{
    nesting_marks marks;
    CHECK_FALSE(marks.close("）"));
    CHECK(marks.empty());
    CHECK(marks.open("“"));
    CHECK_FALSE(marks.close("）"));
    CHECK_FALSE(marks.empty());
    CHECK(marks.close("”"));
}

TEST_CASE("closing a mark closes the unclosed ones inside it")
{
    nesting_marks marks;
    CHECK(marks.open("（"));
    CHECK_FALSE(marks.open("“"));
    CHECK_FALSE(marks.open("《"));
    CHECK(marks.close("）"));
    CHECK(marks.empty());
}

TEST_CASE("a quote that opens inside one of its kind takes the place of the unclosed one")
{
    nesting_marks marks;
    CHECK(marks.open("“"));
    CHECK(marks.open("“"));
    CHECK(marks.close("”"));
    CHECK(marks.empty());
}

TEST_CASE("what nests too deep is not kept, and nothing breaks")
{
    nesting_marks marks;
    CHECK(marks.open("（"));
    for (int i = 0; i < 100; ++i) {
        CHECK_FALSE(marks.open(i % 2 == 0 ? "《" : "（"));
    }
    for (int i = 0; i < 100; ++i) {
        static_cast<void>(marks.close(i % 2 == 0 ? "）" : "》"));
    }
    static_cast<void>(marks.close("）"));
    CHECK(marks.empty());
}

TEST_CASE("a cleared set is empty")
{
    nesting_marks marks;
    CHECK(marks.open("（"));
    marks.clear();
    CHECK(marks.empty());
    CHECK(marks.open("“"));
}
