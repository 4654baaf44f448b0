#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/numeral.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("digits come half and full width")
{
    check_rule<digit>({{"27", "2"}, {"２７", "２"}, {"二", "×"}, {"", "×"}});
    check_rule<digits>({{"27户", "27"}, {"2７户", "2７"}, {"户", "×"}, {"", "×"},
                        {"12345678", "12345678"}, {"123456789户", "123456789"}, {"12345678901234567890户", "12345678901234567890"},
                        {"1234567８90１户", "1234567８90１"}, {"12345678９0户", "12345678９0"}});
    check_rule<three_digits>({{"234", "234"}, {"２３４户", "２３４"}, {"2345", "×"}, {"23", "×"}});
}

TEST_CASE("groups are of three digits")
{
    check_rule<comma_groups>({{"1,234", "1,234"},
                              {"82，225元", "82，225"},
                              {"1,234,567", "1,234,567"},
                              {"1,23", "×"},
                              {"2024,300", "×"},
                              {"12,3456", "×"},
                              {"12", "×"}});
    check_rule<blank_groups>(
        {{"5 340亩", "5 340"}, {"12 345 678", "12 345 678"}, {"５ 340", "５ 340"}, {"5 34", "×"}, {"5340", "×"}});
    check_rule<spaced_digits>({{"1 9 9 8 年", "1 9 9 8"}, {"1 9", "1 9"}, {"12 34", "×"}, {"1", "×"}, {"1 98", "×"}});
    check_rule<group_mark>({{",5", ","}, {"，5", "，"}, {" 5", " "}, {"、5", "×"}});
    check_rule<integer>({{"27户", "27"},
                         {"1,234亩", "1,234"},
                         {"1 9 9 8", "1 9 9 8"},
                         {"5 340", "5 340"},
                         {"1,23", "1"},
                         {"12 34", "12"},
                         {"户", "×"}});
}

TEST_CASE("a fraction follows a point, or an enumeration comma where only a point makes sense")
{
    check_rule<decimal_point>({{".5", "."}, {"．5", "．"}, {"。5", "×"}});
    check_rule<fraction>({{".605万", ".605"}, {"．５", "．５"}, {".万", "×"}, {"605", "×"}});
    check_rule<gongwen::pegtl::seq<one_of<U'、'>, digits, first_of_list>>({{"、2、3万元", "×"}});
    check_rule<gongwen::pegtl::seq<digits, first_of_list>>({{"4、48亿元", "4"}});
    check_rule<enumerated_fraction>({{"、48亿元", "、48"},
                                     {"、7%", "、7"},
                                     {"、5‰", "、5"},
                                     {"、5月", "×"},
                                     {"、5户", "×"},
                                     {"、5万", "×"},
                                     {"48亿元", "×"}});
    check_rule<arabic>({{"38.605万元", "38.605"},
                        {"1,234.5亩", "1,234.5"},
                        {"１２", "１２"},
                        {"4、48亿元", "4、48"},
                        {"4、48户", "4"},
                        {"户", "×"}});
    check_rule<gongwen::pegtl::seq<digits, gongwen::pegtl::one<'.'>>>({{"1.", "1."}});
    check_rule<gongwen::pegtl::seq<one_of<U'积'>, digits, spaced_fraction>>({{"积12. 5亩", "积12. 5"}, {"积12. 5户", "×"}, {"积12 . 5亩", "×"}});
    check_rule<gongwen::pegtl::seq<digits, spaced_fraction>>({{"3. 5亩", "×"}});
    check_rule<spaced_fraction>({{". 5%", ". 5"}, {" . 5%", " . 5"}, {". 5个村", "×"}, {"5%", "×"}});
    check_rule<
        gongwen::pegtl::seq<gongwen::pegtl::one<'1'>, one_of<U'、'>, digits, enumerated_fraction>>(
        {{"1、2、3万元", "×"}});
}

TEST_CASE("decimals may stand in groups of three before a unit that measures")
{
    check_rule<fraction>({{".056 7立方米", ".056 7"}, {".234 56公里", ".234 56"}, {".05 7立方米", ".05"}, {".056 7户", ".056"}, {".8", ".8"}});
}

TEST_CASE("千 and 百 are scales unless they begin a unit")
{
    check_rule<scale_of_unit>({{"千瓦", "千瓦"}, {"百分", "百分"}, {"千 瓦", "千 瓦"}, {"千户", "×"}, {"千 户", "×"}, {"万", "×"}});
    check_rule<place>(
        {{"千户", "千"}, {"百人", "百"}, {"十", "十"}, {"仟元", "仟"}, {"千瓦", "×"}, {"百分点", "×"}, {"万", "×"}});
    check_rule<myriad>({{"万户", "万"}, {"億元", "億"}, {"千", "×"}});
    check_rule<scale>({{"万", "万"}, {"千户", "千"}, {"千瓦", "×"}, {"户", "×"}});
    check_rule<scale_step>({{"万元", "万"}, {" 余户", " 余"}, {"几户", "几"}, {"元", "×"}});
    check_rule<scales>({{"万元", "万"},
                        {"余万元", "余万"},
                        {"千多万户", "千多万"},
                        {" 余 户", " 余"},
                        {"几户", "几"},
                        {"来户", "来"},
                        {"元", "×"}});
}

TEST_CASE("余, 多, 来 and 几 stand inside a number")
{
    check_rule<surplus>({{"余户", "余"}, {"餘戶", "餘"}, {"多人", "多"}, {"+家", "+"}, {"＋ 家", "＋"}, {"少", "×"}, {"+2家", "×"}, {"+N", "×"}});
    check_rule<approximately>({{"来户", "来"}, {"来万元", "来"}, {"來戶", "來"}, {"来了", "×"}, {"户", "×"}});
    check_rule<some>({{"几户", "几"}, {"幾戶", "幾"}, {"数", "×"}});
}

TEST_CASE("a phrase ends at marks and at the end of the line")
{
    check_rule<phrase_end>(
        {{"", ""}, {"，", "，"}, {"。", "。"}, {"）", "）"}, {"\n", "\n"}, {"户", "×"}, {"（", "×"}});
}

TEST_CASE("Arabic numerals have scales between and behind")
{
    check_rule<further_arabic>(
        {{"3千万户", "3千万"}, {"5人", "5"}, {"5", "5"}, {"5，", "5"}, {"5G", "×"}, {"户", "×"}});
    check_rule<spaced_arabic>({{" 3 千 万户", " 3 千 万"}, {" 3千万户", "×"}, {" 3 户", "×"}, {"3 千", "×"}});
    check_rule<arabic_numeral>({{"410余万元", "410余万"},
                                {"1亿3千万户", "1亿3千万"},
                                {"1 亿 3 千 万户", "1 亿 3 千 万"},
                                {"1万5", "1万5"},
                                {"1万5G", "1万"},
                                {"27户", "27"},
                                {"三百", "×"}});
}

TEST_CASE("Han numerals")
{
    check_rule<han_digit>({{"三百", "三"}, {"两", "两"}, {"〇", "〇"}, {"十", "×"}, {"3", "×"}});
    check_rule<vague_digit>({{"几百", "几"}, {"数十", "数"}, {"數萬", "數"}, {"数据", "×"}, {"十", "×"}});
    check_rule<score>({{"廿五", "廿"}, {"卅", "卅"}, {"二", "×"}});
    check_rule<liang>({{"两", "两"}, {"兩", "兩"}, {"二", "×"}});
    check_rule<further_digit>({{"五户", "五"}, {"两家", "两"}, {"两万", "两"}, {"两，", "×"}, {"十", "×"}});
    check_rule<han_integer>({{"三百二十六户", "三百二十六"},
                             {"一万五千亿元", "一万五千亿"},
                             {"两三家", "两三"},
                             {"十几名", "十几"},
                             {"百余亩", "百余"},
                             {"廿五户", "廿五"},
                             {"三 百 户", "三 百"},
                             {"户", "×"},
                             {"27", "×"}});
    check_rule<han_point>({{"点五", "点"}, {"點五", "點"}, {".", "×"}});
    check_rule<han_fraction>(
        {{"点五亿", "点五亿"}, {"点六七", "点六七"}, {"点五十分", "×"}, {"点名", "×"}, {"五", "×"}});
    check_rule<han_numeral>({{"九十八点五", "九十八点五"},
                             {"三点五亿元", "三点五亿"},
                             {"三百户", "三百"},
                             {"八点五十分", "八"},
                             {"户", "×"}});
}

TEST_CASE("a numeral is Arabic or Han")
{
    check_rule<numeral>({{"410余万元", "410余万"}, {"三百户", "三百"}, {"户", "×"}, {"", "×"}});
}

TEST_CASE("the grammar of numerals has no cycle without progress")
{
    CHECK(gongwen::pegtl::analyze<numeral>() == 0);
    CHECK(gongwen::pegtl::analyze<gongwen::pegtl::sor<three_digits, further_arabic, some, approximately>>() == 0);
}
