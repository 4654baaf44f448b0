#include "catch.hpp"

#include "gongwen/grammar/sequel.hpp"

#include <string_view>

using namespace gongwen::grammar;

TEST_CASE("个 before a half, a scale or a surplus is no classifier alone")
{
    for (const std::string_view text : {"个半月", "个多月", "个来月", "个亿", "個億"}) {
        INFO(text);
        CHECK(precedes_half_or_scale(text));
    }
    for (const std::string_view text : {"个", "个月", "个百分点", "个村"}) {
        INFO(text);
        CHECK_FALSE(precedes_half_or_scale(text));
    }
}

TEST_CASE("a number begins with a digit or a Han numeral")
{
    for (const std::string_view text : {"5户", "５", "三户", "百", "几个", "半年"}) {
        INFO(text);
        CHECK(begins_number(text));
    }
    for (const std::string_view text : {"", "户", "-5", " 5"}) {
        INFO(text);
        CHECK_FALSE(begins_number(text));
    }
}

TEST_CASE("a count goes on with the end of a range, a rate, a half or a second unit")
{
    for (const std::string_view text : {"至5户", "到 5户", "-5户", "—5户", "——5户", "～三户", "−5户", "─5户", "一5户", "至零下3℃", "--3℃", "至+3℃", "和5户之间", "与三百户之间", "/亩", "／亩", "半", "每吨",
                                        "（套）", "(套)", "(mǔ)", " 次", " 至5户"}) {
        INFO(text);
        CHECK(goes_on_behind(text));
    }
    for (const std::string_view text : {"到位", "至今", "一人", "一", "—", "——", "和服务", "与5户，", "和5户", "（含税）", "（其中", "至"}) {
        INFO(text);
        CHECK_FALSE(goes_on_behind(text));
    }
}
