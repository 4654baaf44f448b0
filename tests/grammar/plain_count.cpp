#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/plain_count.hpp"

using gongwen::grammar::plain_count;
using support::check_rule;

// What the counts say is compared with the general rules in parse/paths.cpp.

TEST_CASE("plain counts are digits with a scale and a unit")
{
    check_rule<plain_count>({{"27户，", "27户"},
                             {"5194.7亩。", "5194.7亩"},
                             {"410余万元", "410余万元"},
                             {"2万亿元", "2万亿元"},
                             {"98.1%。", "98.1%"},
                             {"1234567户。", "1234567户"},
                             {"0.1234567元。", "0.1234567元"},
                             {"7个", "7个"},
                             {"800万千瓦。", "800万千瓦"},
                             {"12千米。", "12千米"}});
}

TEST_CASE("a number that no unit follows is read as far as it goes")
{
    check_rule<plain_count>({{"90后", "90"}, {"3大标准", "3"}, {"300余所以", "×"}, {"3", "×"},
                             {"3。", "3"}, {"3。2", "×"}, {"3，000", "×"}, {"3、5", "×"}, {"3：5", "×"}, {"12345，678", "12345"}, {"12.5。6", "12.5"},
                             {"1.1.1", "1.1"}, {"2024.1.2", "×"}, {"1.1.", "1.1"}, {"18］建成", "18"}, {"8”方案", "8"}, {"8） ", "8"}});
}

TEST_CASE("what is written otherwise is left to the general rules")
{
    check_rule<plain_count>({{"2024年", "×"},      {"2024.1.29", "×"}, {"5月", "×"},         {"3千户", "×"}, {"3千伏安户", "3千伏安"}, {"3千米粒", "3千米"},     {"1,234人", "×"},
                             {"２７户", "×"},      {"3个多月", "×"},   {"2个亿", "×"},       {"5-8户", "×"},     {"5户至8户", "×"},
                             {"300元/亩", "×"},    {"20台（套）", "×"}, {"2年半", "×"},       {"3 户", "×"},      {"平方", "×"},
                             {"三个", "×"},        {"12345678户", "×"}, {"0.12345678元", "×"}, {"1.2.3户", "1.2"},   {"5.户", "×"},        {"XX户", "×"},      {"", "×"},
                             {"1234567890123456789户", "×"}});
}
