#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/date_parts.hpp"

#include <string_view>

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("the numbers in a date are short")
{
    check_rule<one_or_two_digits>({{"29日", "29"}, {"2月", "2"}, {"１２", "１２"}, {"2 9日", "2 9"}, {"日", "×"}});
    check_rule<two_digits>({{"29", "29"}, {"291", "×"}, {"2", "×"}});
    check_rule<han_below_hundred>({{"十二月", "十二"},
                                   {"三十一日", "三十一"},
                                   {"六月", "六"},
                                   {"十月", "十"},
                                   {"二十", "二十"},
                                   {"一百", "×"},
                                   {"三万", "×"},
                                   {"月", "×"}});
    check_rule<four_digits>({{"2024年", "2024"}, {"20245", "×"}, {"202", "×"}});
    check_rule<year_number>({{"2024年", "2024"},
                             {"1 9 9 8 年", "1 9 9 8"},
                             {"二〇二四年", "二〇二四"},
                             {"20245", "×"},
                             {"二〇二四五", "×"},
                             {"98年", "×"}});
    check_rule<month_number>({{"12月", "12"}, {"十二月", "十二"}, {"月", "×"}});
    check_rule<day_number>({{"31日", "31"}, {"三十一日", "三十一"}, {"日", "×"}});
    check_rule<quarter_number>({{"3季度", "3"}, {"三季度", "三"}, {"季度", "×"}});
}

TEST_CASE("the marks of a date")
{
    check_rule<year_mark>({{"年底", "年"}, {"月", "×"}});
    check_rule<month_mark>({{"月份", "月份"}, {"月底", "月"}, {"年", "×"}});
    check_rule<day_mark>({{"日", "日"}, {"号", "号"}, {"號", "號"}, {"天", "×"}});
    check_rule<year_end>({{"底", "底"}, {"初", "×"}});
    check_rule<month_part>(
        {{"底", "底"}, {"中旬", "中旬"}, {"上旬", "上旬"}, {"下旬", "下旬"}, {"中", "×"}, {"初", "×"},
         {"中下旬", "中下旬"}, {"中、下旬", "中、下旬"}, {"上中下旬", "上中下旬"}, {"中下游", "×"}, {"中、下", "×"}, {"中、、下旬", "×"}});
    check_rule<until>({{"至9月", "至"}, {" — 9", " — "}, {"和", "×"}});
}

TEST_CASE("halves and quarters")
{
    check_rule<first_half>({{"上半年", "上半年"}, {"上半场", "×"}});
    check_rule<second_half>({{"下半年", "下半年"}, {"上半年", "×"}});
    check_rule<quarter>({{"一季度", "一季度"},
                         {"第一季度", "第一季度"},
                         {"1季度", "1季度"},
                         {"4 季度", "4 季度"},
                         {"个季度", "×"},
                         {"一季", "×"}});
    check_rule<quarters>({{"前三季度", "前三季度"}, {"三季度", "×"}});
    check_rule<quarter_range>(
        {{"1—3季度", "1—3季度"}, {"一至三季度", "一至三季度"}, {"一季度至三季度", "一季度至三季度"}, {"一季度", "×"}});
    check_rule<within_year>({{"上半年", "上半年"},
                             {"下半年", "下半年"},
                             {"1-9月", "1-9月"},
                             {"四季度", "四季度"},
                             {"前三季度", "前三季度"},
                             {"底", "×"}});
}

TEST_CASE("a part of a year begins with few characters")
{
    check_rule<part_of_year_ahead>({{"4月", ""}, {"四月", ""}, {"十月", ""}, {"上半年", ""}, {"下半年", ""}, {"第一季度", ""}, {"前三季度", ""}, {"全镇", "×"}, {"，", "×"}, {"", "×"}});
    // It never fails where there is one.
    for (const std::string_view text : {"上半年", "下半年", "4月", "４月", "四月", "十二月", "1-9月份", "一至三季度", "1季度", "一季度", "第一季度", "第1季度", "前三季度"}) {
        INFO(text);
        CHECK(support::matched<within_year>(text) == text);
        CHECK(support::matched<part_of_year_ahead>(text).empty());
    }
}

TEST_CASE("years that are typed with letters or zeros among Han digits")
{
    check_rule<typed_zero>({{"O", "O"}, {"0", "0"}, {"〇", "×"}});
    check_rule<typed_year>({{"二OO三年", "二OO三"}, {"二00三年", "二00三"}, {"二OO三", "×"}, {"二O年", "×"}});
}

TEST_CASE("days, months and years")
{
    check_rule<until_day>({{"至10日", "至10日"}, {"至10月", "×"}, {"10日", "×"}});
    check_rule<days>({{"5日", "5日"}, {"5日至10日", "5日至10日"}, {"5-10日", "5-10日"}, {"5户", "×"}});
    check_rule<month_rest>({{"月29日", "月29日"}, {"月底", "月底"}, {"月份", "月份"}, {"日", "×"}});
    check_rule<month_phrase>({{"1月29日", "1月29日"}, {"12月中旬", "12月中旬"}, {"4月", "4月"}, {"4户", "×"}});
    check_rule<until_month>({{"至9月", "至9月"}, {"—11月份", "—11月份"}, {"至9户", "×"}});
    check_rule<months>({{"1-9月份", "1-9月份"},
                        {"1月至9月", "1月至9月"},
                        {"1月5日至3月10日", "1月5日至3月10日"},
                        {"6月", "6月"},
                        {"6户", "×"}});
    check_rule<year_rest>({{"年1月29日", "年1月29日"}, {"年底", "年底"}, {"年上半年", "年上半年"}, {"月", "×"}});
    check_rule<year_phrase>({{"2024年1月29日", "2024年1月29日"},
                             {"2022年底", "2022年底"},
                             {"2025年上半年", "2025年上半年"},
                             {"2024户", "×"}});
}
