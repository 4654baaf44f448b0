#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/marker.hpp"
#include "gongwen/grammar/marker_filter.hpp"

#include <string>
#include <string_view>

using namespace gongwen::grammar;
using support::check_rule;
using support::matched;

TEST_CASE("a marker begins with few characters")
{
    check_rule<marker_ahead>({{"一", ""},
                              {"（", ""},
                              {"1", ""},
                              {"第", ""},
                              {"首先", ""},
                              {"其次", ""},
                              {"再", ""},
                              {"最", ""},
                              {"—", ""},
                              {"A", ""},
                              {"全镇", "×"},
                              {"）", "×"},
                              {"", "×"}});
}

TEST_CASE("a marker inside a line is looked for only where one may be")
{
    check_rule<inline_marker_ahead>({{"一是", ""},   {"二十要", ""}, {"二十一是", ""}, {"12）", ""},   {"1.工业", ""}, {"3、", ""},   {"（一）", ""}, {"（1）", ""},
                                     {"①", ""},      {"第一，", ""}, {"首先", ""},     {"其次", ""},   {"再者", ""},   {"最后", ""},  {" 一", ""},    {"一 是", ""},
                                     {"一体", "×"},  {"三个", "×"},  {"12户", "×"},    {"（全镇）", "×"}, {"第几", "×"},  {"首批", "×"}, {"最大", "×"},  {"——", "×"},
                                     {"A", "×"},     {"全镇", "×"},  {"1", "×"},       {"", "×"},
                                     {"9.1亿立方米", "×"}, {"3、4月份", "×"}, {"8.8.抓", ""}, {"1. 2", ""}, {"第二轮", "×"}, {"第1，", ""}, {"第一、", ""}});
    // It never fails where there is a marker.
    for (const std::string_view first : {"一", "十", "二十", "二十一", "1", "12", "123", "（", "(", "第", "首", "其", "再", "最", "①", "⑴"}) {
        for (const std::string_view second : {"", "一", "1", "是", "要", "）", ")", ".", "．", "、", "，", "先", "次", "者", "后", "後", " 是", "一）", "1）", " 一 ）", "一，"}) {
            const std::string text = std::string(first).append(second).append("抓");
            INFO(text);
            CHECK((matched<inline_marker>(text) == "×" || matched<inline_marker_ahead>(text) != "×"));
        }
    }
}

TEST_CASE("the marker of a line is looked for only where one may be")
{
    check_rule<line_marker_ahead>({{"一、", ""},    {"一，", ""},     {"二十一．", ""}, {"一是", ""},    {"一 、", ""}, {"12、", ""},  {"2.15个", ""}, {"1）", ""}, {"（一）", ""}, {"第一章", ""},
                                   {"——", ""},      {"①", ""},        {"A.", ""},       {"首先", ""},    {"一年来", "×"}, {"四川", "×"}, {"2025年", "×"}, {"12月", "×"}, {"（全镇）", "×"}, {"【", "×"}, {"", "×"}});
    // It never fails where there is a marker.
    for (const std::string_view first : {"一", "十", "二十", "二十一", "1", "12", "123", "（", "(", "第", "首", "其", "再", "最", "①", "⑴", "A", "—", "-", "第一", "第1"}) {
        for (const std::string_view second : {"", "一", "1", "是", "要", "）", ")", ".", "．", "、", "，", ",", "先", "次", "者", "后", " 是", " 、", "一）", "1）", " 一 ）", "—", "-", "章", " 条 ", "部分、", "1.", "1、"}) {
            for (const std::string_view behind : {"抓", " ", "2", ""}) {
                const std::string text = std::string(first).append(second).append(behind);
                INFO(text);
                CHECK((matched<line_marker>(text) == "×" || matched<line_marker_ahead>(text) != "×"));
            }
        }
    }
}
