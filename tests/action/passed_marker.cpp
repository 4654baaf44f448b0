// docs/language.md#items: the first of a run-in series with no mark before it.
#include "catch.hpp"

#include "gongwen/action/passed_marker.hpp"
#include "support/reading.hpp"

#include <string_view>

using support::outline;

TEST_CASE("一是 with no mark before it opens an item where 二是 follows")
{
    struct {
        std::string_view text;
        std::string_view outline;
    } const rows[] = {
        {"主要原因一是基础薄弱，二是人才短缺。\n", "- 一是 基础薄弱\n- 二是 人才短缺\n"},
        {"下步一要抓学习；二要抓落实；三要抓督查。\n", "- 一要 抓学习\n- 二要 抓落实\n- 三要 抓督查\n"},
        {"（一）问题。原因一是基础薄弱。投入5万元，不足。二是人才短缺。\n", "（一） 问题 +\n  - 一是 基础薄弱 +\n  - 二是 人才短缺\n"},
        {"一、原因一是基础薄弱，二是人才短缺\n", "一、 原因 +\n  - 一是 基础薄弱\n  - 二是 人才短缺\n"},
        {"一、原因一是基础薄弱。二是人才短缺\n", "一、 原因 +\n  - 一是 基础薄弱\n  - 二是 人才短缺\n"},
        {"原因一是甲，二是乙；措施一是丙，二是丁。\n", "- 一是 甲\n- 二是 乙 +\n- 一是 丙\n- 二是 丁\n"},
        // near misses
        {"主要原因一是基础薄弱，人才短缺。\n", ""},
        {"坚持一是一的原则，二是务实。\n", "- 二是 务实\n"},
        {"我县是重点县之一，是大县，二是强县。\n", "- 二是 强县\n"},
        {"任务之一是抓投资，二是抓消费。\n", "- 二是 抓消费\n"},
        {"统一要求，二要抓落实。\n", "- 二要 抓落实\n"},
        {"坚持“原因一是甲”，二是乙。\n", "- 二是 乙\n"},
        {"原因一是甲：乙，二是丙。\n", "- 二是 丙\n"},
        {"原因一是甲，二要乙。\n", "- 二要 乙\n"},
        // a number has been read that holds the 一
        {"完成三亿一是好事；二是坏事。\n", "- 二是 坏事\n"},
        {"第十一是好事；二是坏事。\n", "- 二是 坏事\n"},
    };
    for (auto const& row : rows) {
        INFO(row.text);
        CHECK(outline(row.text) == row.outline);
    }
}

TEST_CASE("a marker with no mark before it parts sentences and clauses as any does")
{
    CHECK(support::sentences("主要原因一是基础薄弱；二是人才短缺。\n") == "主要原因 | 基础薄弱； | 人才短缺。");
    CHECK(support::clauses("主要原因一是基础薄弱，投入不足，二是人才短缺。\n") == "主要原因 | 基础薄弱 | 投入不足 | 人才短缺");
}

TEST_CASE("a passed marker is looked for near its second")
{
    using gongwen::action::passed_first;
    CHECK(passed_first("原因一是甲，", "二是") == std::string_view("原因").size());
    CHECK(passed_first("原因一是甲，", "二要") == std::string_view::npos);
    CHECK(passed_first("一是甲，", "二是") == std::string_view::npos);
    CHECK(passed_first("原因一是", "二是") == std::string_view::npos);
    CHECK(passed_first("", "二是") == std::string_view::npos);
}
