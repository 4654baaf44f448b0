#include "catch.hpp"

#include "gongwen/action/nesting_marks.hpp"

#include <string_view>

using gongwen::nesting_marks;

namespace {

gongwen::lexicon::mark_shape shape(std::string_view mark)
{
    return gongwen::lexicon::shape_of(gongwen::lexicon::classify(mark));
}

}  // namespace

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
        CHECK(marks.open(shape(open)));
        CHECK_FALSE(marks.empty());
        CHECK(marks.close(shape(close)));
        CHECK(marks.empty());
    }
}

TEST_CASE("only the outermost mark splits what stands around it")
{
    nesting_marks marks;
    CHECK(marks.open(shape("“")));
    CHECK_FALSE(marks.open(shape("（")));
    CHECK_FALSE(marks.open(shape("《")));
    CHECK_FALSE(marks.close(shape("》")));
    CHECK_FALSE(marks.close(shape("）")));
    CHECK(marks.close(shape("”")));
    CHECK(marks.empty());
}

TEST_CASE("a closing mark that closes nothing is ignored")
{
    nesting_marks marks;
    CHECK_FALSE(marks.close(shape("）")));
    CHECK(marks.empty());
    CHECK(marks.open(shape("“")));
    CHECK_FALSE(marks.close(shape("）")));
    CHECK_FALSE(marks.empty());
    CHECK(marks.close(shape("”")));
}

TEST_CASE("closing a mark closes the unclosed ones inside it")
{
    nesting_marks marks;
    CHECK(marks.open(shape("（")));
    CHECK_FALSE(marks.open(shape("“")));
    CHECK_FALSE(marks.open(shape("《")));
    CHECK(marks.close(shape("）")));
    CHECK(marks.empty());
}

TEST_CASE("a quote that opens inside one of its kind takes the place of the unclosed one")
{
    nesting_marks marks;
    CHECK(marks.open(shape("“")));
    CHECK(marks.open(shape("“")));
    CHECK(marks.close(shape("”")));
    CHECK(marks.empty());
}

TEST_CASE("what nests too deep is not kept, and nothing breaks")
{
    nesting_marks marks;
    CHECK(marks.open(shape("（")));
    for (int i = 0; i < 100; ++i) {
        CHECK_FALSE(marks.open(shape(i % 2 == 0 ? "《" : "（")));
    }
    for (int i = 0; i < 100; ++i) {
        static_cast<void>(marks.close(shape(i % 2 == 0 ? "）" : "》")));
    }
    static_cast<void>(marks.close(shape("）")));
    CHECK(marks.empty());
}

TEST_CASE("a cleared set is empty")
{
    nesting_marks marks;
    CHECK(marks.open(shape("（")));
    marks.clear();
    CHECK(marks.empty());
    CHECK(marks.open(shape("“")));
}
