#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/text.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("marks of clauses, sentences, quotes and brackets")
{
    check_rule<break_mark>({{"，", "，"}, {"、", "、"}, {"：", "："}, {"。", "。"}, {"；", "；"}, {"!", "!"}, {"“", "×"}, {"户", "×"}});
    check_rule<opening_mark>({{"“", "“"}, {"《", "《"}, {"”", "×"}});
    check_rule<closing_mark>({{"”", "”"}, {"）", "）"}, {"（", "×"}});
    check_rule<run_in_item>({{"一是抓", "一是"}, {" （1）抓", " （1）"}, {"全镇", "×"}, {"三百", "×"}});
}

TEST_CASE("numerals that count nothing")
{
    check_rule<bare_number>({{"137工作法", "137"}, {"户", "×"}});
    check_rule<han_numeral_character>({{"三农", "三"}, {"半", "半"}, {"廿", "廿"}, {"万", "万"}, {"农", "×"}});
    check_rule<behind_unique>({{"一一", "×"}});
    check_rule<unique_one>({{"一一个", "×"}, {"一个", "×"}});
    check_rule<han_run>({{"三农", "三"}, {"十百千万工程", "十百千万"}, {"半", "半"}, {"农", "×"}});
    check_rule<han_word>({{"一起", "一起"}, {"千家万户", "千家万户"}, {"一次性", "一次性"}, {"一次", "×"}, {"", "×"}});
}

TEST_CASE("phrases by their first character")
{
    check_rule<arabic_phrase>(
        {{"2024年", "2024年"}, {"20**年", "20**年"}, {"27户", "27户"}, {"137工作法", "137"}, {"户", "×"}});
    check_rule<han_phrase>({{"十四五规划", "十四五"},
                            {"一季度", "一季度"},
                            {"一起", "一起"},
                            {"三百户", "三百户"},
                            {"三农", "三"},
                            {"零下", "零下"},
                            {"农", "×"}});
    check_rule<half_phrase>({{"半年", "半年"}, {"半亩", "半亩"}, {"半夜", "半夜"}, {"", "×"}});
}

TEST_CASE("running text is made of phrases and of plain characters")
{
    check_rule<phrase>({{"全镇共27户", "×"},
                       {"27户81人", "27户"},
                       {"三百户", "三百户"},
                       {"，一是抓", "，一是"},
                       {"，全镇", "，"},
                       {"。二要抓", "。二要"},
                       {"“十四五”规划", "“十四五”"},
                       {"“青年”", "“"},
                       {"”", "”"},
                       {"(zhèn)", "(zhèn)"},
                       {"第六名", "第六名"},
                       {"第一季度", "第一季度"},
                       {"第宅", "第"},
                       {"每人每月600元", "每人每月"},
                       {"每逢", "每"},
                       {"年4月", "年4月"},
                       {"月底", "月底"},
                       {"半年", "半年"},
                       {"G240", "G240"},
                       {"XX万元", "XX万元"},
                       {"①", "①"},
                       {"几户", "几户"},
                       {"廿五户", "廿五户"},
                       {"万户", "万户"},
                       {"\xFF全", "\xFF"},
                       {"\xED\xA0\x80", "\xED\xA0\x80"},
                       {"\n", "×"},
                       {"\r", "×"},
                       {"", "×"}});
    check_rule<running_text>(
        {{"全镇共27户，一是抓\n下一行", "全镇共27户，一是抓"}, {"\n", "×"}, {"", "×"}, {"\xFF\xFE", "\xFF\xFE"}});
}

TEST_CASE("a plan or a gloss may stand behind a mark where two numerals do, or small letters")
{
    check_rule<plan_or_gloss_behind>({{"“十四五”", ""}, {"“八五”", ""}, {"”十四五“", ""}, {"（zhèn）", ""}, {"(mǔ)", ""}, {"“五”", "×"}, {"“两个”", "×"}, {"“全镇”", "×"}, {"（GDP）", "×"}, {"“十", "×"}, {"“", "×"}});
}

TEST_CASE("the grammar of text has no cycle without progress")
{
    CHECK(gongwen::pegtl::analyze<running_text>() == 0);
}
