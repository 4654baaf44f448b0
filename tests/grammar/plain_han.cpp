#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/plain_han.hpp"

using gongwen::grammar::plain_han;
using support::check_rule;

// What the counts say is compared with the general rules in parse/paths.cpp.

TEST_CASE("plain Han counts are one digit or scale and a unit")
{
    check_rule<plain_han>({{"三个方面", "三个"}, {"十项制度", "十项"}, {"两名，", "两名"}, {"千亩杨梅", "千亩"}, {"亿元", "亿元"},
                           {"三年，", "三年"},   {"一张张", "一张"}});
}

TEST_CASE("a Han digit that counts nothing is read alone, and a word as a whole")
{
    check_rule<plain_han>({{"三农", "三"}, {"一体", "一"}, {"一起努力", "一起"}, {"一、", "一"}, {"五”", "五"}, {"零售", "零"}, {"零户", "零"}, {"十大", "十"}, {"二期工程", "二"}, {"四下基层", "四"}});
}

TEST_CASE("what is written otherwise is left to the rules of numerals and dates")
{
    check_rule<plain_han>({{"三百户", "×"}, {"三点五亿", "×"}, {"十余户", "×"}, {"千瓦", "×"},   {"百姓", "×"},     {"八成", "×"},
                           {"五分之一", "×"}, {"三月", "×"},   {"一至三月", "×"}, {"三个月半", "×"}, {"零个", "×"}, {"三个半月", "×"}, {"三个多月", "×"},
                           {"两个亿", "×"}, {"三户至五户", "×"}, {"三 户", "×"},  {"五期间", "×"}, {"零下五度", "×"},   {"三年轻人", "×"}, {"十把伞", "×"},
                           {"几个", "×"},   {"半年", "×"},     {"三", "×"},      {"", "×"},       {"27户", "×"}});
}
