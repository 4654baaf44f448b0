#include "catch.hpp"

#include "gongwen/diagnostic.hpp"
#include "support/parse.hpp"

#include <string>

TEST_CASE("a diagnostic is rendered with its place, code, line and caret")
{
    const auto report = gongwen::parse("一、投资\n全年总投资XX万元，增长5%。\n");
    REQUIRE(report.diagnostics().size() == 1);
    REQUIRE(report.text(report.diagnostics()[0]) == "XX万元");
    CHECK(gongwen::render(report, report.diagnostics()[0], "a.txt") ==
          "a.txt:2:6: warning: the number is masked; no value is read [masked_value]\n"
          "    全年总投资XX万元，增长5%。\n"
          "              ^~~~~~\n");
}

TEST_CASE("all diagnostics of a document are rendered in one text, in order")
{
    const auto report = gongwen::parse("投资XX万元。\n修路**公里，\xFF共3户。");
    std::string each;
    for (auto const& found : report.diagnostics()) {
        each += gongwen::render(report, found, "-");
    }
    CHECK(report.diagnostics().size() == 3);
    CHECK(gongwen::render(report, "-") == each);
    CHECK(gongwen::render(gongwen::parse(""), "-").empty());
}
