// What markers mean: their series, what they count, and whether they open a heading or an item.
#include "catch.hpp"

#include "gongwen/format/structure.hpp"
#include "support/parse.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using gongwen::marker_series;
using gongwen::section_kind;

namespace {

struct marker_row {
    std::string_view line;
    std::string_view marker;
    marker_series series;
    std::uint32_t number;
    section_kind kind = section_kind::heading;
};

}  // namespace

TEST_CASE("a marker has a series and a number")
{
    using enum marker_series;
    constexpr auto item = section_kind::item;
    for (marker_row const& row : {
             marker_row{"第一部分 总体", "第一部分", part, 1},
             {"第十二章 附则", "第十二章", chapter, 12},
             {"第3章 附则", "第3章", chapter, 3},
             {"第二节 目的", "第二节", division, 2},
             {"第四条 范围", "第四条", article, 4},
             {"壹、前言", "壹、", han_financial, 1},
             {"貳、重點", "貳、", han_financial, 2},
             {"拾、結語", "拾、", han_financial, 10},
             {"一、回顾", "一、", han, 1},
             {"十、回顾", "十、", han, 10},
             {"二十一、回顾", "二十一、", han, 21},
             {"（三）经济", "（三）", han_bracketed, 3},
             {"(十五)经济", "(十五)", han_bracketed, 15},
             {"1.工业", "1.", arabic, 1},
             {"12、工业", "12、", arabic, 12},
             {"１２．工业", "１２．", arabic, 12},
             {"3)排查", "3)", arabic_closed, 3},
             {"（2）规上", "（2）", arabic_bracketed, 2},
             {"⑵规上", "⑵", arabic_bracketed, 2},
             {"⒇规上", "⒇", arabic_bracketed, 20},
             {"①规上", "①", circled, 1, item},
             {"⑳规上", "⑳", circled, 20, item},
             {"B.排查", "B.", letter, 2},
             {"——坚持", "——", dash, 0, item},
             {"――坚持", "――", dash, 0, item},
             {"三是抓落实", "三是", enumerator, 3, item},
             {"十一是抓落实", "十一是", enumerator, 11, item},
             {"二要抓落实", "二要", enumerator, 2, item},
             {"第三，抓落实", "第三，", ordinal_word, 3, item},
             {"首先，抓落实，其次抓督查", "首先，", ordinal_word, 1, item},
         }) {
        INFO(row.line);
        const auto report = gongwen::parse(row.line);
        REQUIRE(report.sections().size() == 2);
        auto const& node = report.sections()[1];
        CHECK(report.text(node.marker) == row.marker);
        CHECK(to_string(node.series) == to_string(row.series));
        CHECK(node.number == row.number);
        CHECK(to_string(node.kind) == to_string(row.kind));
        CHECK(node.level == 1);
        CHECK(node.where.begin == 0);
        CHECK(node.where.end == row.line.size());
    }
}

TEST_CASE("a run-in marker opens an item whatever its series")
{
    for (const std::string_view marker : {"（一）", "（1）", "①", "一是", "一要", "第一，", "1."}) {
        const std::string text = "主要做法：" + std::string(marker) + "抓落实。";
        INFO(text);
        const auto report = gongwen::parse(std::string_view(text));
        REQUIRE(report.sections().size() == 2);
        CHECK(to_string(report.sections()[1].kind) == "item");
        CHECK(report.text(report.sections()[1].marker) == marker);
        CHECK(report.text(report.sections()[1].title) == "抓落实");
    }
}

TEST_CASE("an Arabic number inside a paragraph is an item only where it begins a series or counts on")
{
    CHECK(gongwen::parse("做法：1.甲；2.乙；3.丙。").sections().size() == 4);
    CHECK(gongwen::parse("增长，5.工业").sections().size() == 1);
    CHECK(gongwen::parse("分别为，3、5").sections().size() == 1);
    CHECK(gongwen::parse("（做法：1.甲；2.乙）").sections().size() == 1);
}

TEST_CASE("a line begins with a marker and a count where a fraction would count things or events")
{
    CHECK(gongwen::parse("1.15个项目\n2.20个项目\n").sections().size() == 3);
    CHECK(gongwen::parse("1.15次会议\n2.20次检查\n").sections().size() == 3);
    CHECK(gongwen::parse("1.15公里道路\n2.20公里道路\n").sections().size() == 1);
}

TEST_CASE("a section reaches to the end of what stands under it")
{
    const std::string_view text = "一、甲\n正文。\n（一）乙\n1.丙\n二、丁\n尾\n";
    const auto report = gongwen::parse(text);
    REQUIRE(report.sections().size() == 5);
    CHECK(report.text(report.sections()[1]) == "一、甲\n正文。\n（一）乙\n1.丙");
    CHECK(report.text(report.sections()[2]) == "（一）乙\n1.丙");
    CHECK(report.text(report.sections()[3]) == "1.丙");
    CHECK(report.text(report.sections()[4]) == "二、丁\n尾");
    CHECK(report.sections()[3].parent == 2);
    CHECK(report.sections()[2].parent == 1);
    CHECK(report.sections()[4].parent == 0);
}

TEST_CASE("其次 is the second, and 最后 has no number")
{
    const auto report = gongwen::parse("首先，抓落实\n其次，抓督查\n最后，抓考核\n");
    REQUIRE(report.sections().size() == 4);
    CHECK(report.sections()[1].number == 1);
    CHECK(report.sections()[2].number == 2);
    CHECK(report.sections()[3].number == 0);
}
