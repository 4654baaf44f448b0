#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/quantity.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("what may follow a numeral")
{
    check_rule<parts_of>({{"分之一", "分之一"},
                          {"分之九十八点五", "分之九十八点五"},
                          {"分之 60", "分之 60"},
                          {"分(fēn)之一", "分(fēn)之一"},
                          {"分之重要", "×"},
                          {"分", "×"}});
    check_rule<tenths>({{"成，", "成"}, {"成五", "成五"}, {"成半，", "成半"}, {"成半数", "成"}, {"成立", "×"}, {"成功", "×"}, {"倍", "×"}});
    check_rule<half_mark>({{"半年", "半"}, {"年", "×"}});
    check_rule<half_word>({{"数", "数"}, {"年", "×"}});
    check_rule<half_tenth>({{"半，", "半"}, {"半数", "×"}, {"年", "×"}});
    check_rule<roughly>({{"来月", "来"}, {"來月", "來"}, {"多月", "×"}});
    check_rule<lone_month>({{"月", "月"}, {"年", "×"}});
    check_rule<duration_unit>({{"月", "月"}, {"小时", "小时"}, {"的", "×"}});
    check_rule<individual>({{"个", "个"}, {"個", "個"}, {"件", "×"}});
    check_rule<half_between>({{"个半月", "个半月"}, {"个半小时", "个半小时"}, {"个月", "×"}, {"半月", "×"}});
    check_rule<surplus_between>({{"个多月", "个多月"}, {"个多小时", "个多小时"}, {"个来月", "个来月"}, {"个月", "×"}, {"多月", "×"}});
    check_rule<individual_myriads>(
        {{"个亿，", "个亿"}, {"個億", "個億"}, {"个亿元", "×"}, {"个亿级", "×"}, {"个", "×"}, {"亿", "×"}});
    check_rule<half_behind>({{"半，", "半"}, {"半年", "×"}, {"半导体", "×"}, {"年", "×"}});
    check_rule<alternative>({{"（套）", "（套）"}, {"(间)", "(间)"}, {"（其中", "×"}, {"（套", "×"}, {"套）", "×"}});
    check_rule<unit_phrase>(
        {{"台（套）", "台（套）"}, {"年半", "年半"}, {"年半载", "年"}, {"台（其中", "台"}, {"的", "×"}});
    check_rule<behind_numeral>({{"分之一", "分之一"},
                                {"成", "成"},
                                {"个半月", "个半月"},
                                {"个多月", "个多月"},
                                {"个亿", "个亿"},
                                {"户", "户"},
                                {"的", "×"}});
}

TEST_CASE("an amount is a number with what belongs to it")
{
    check_rule<one_half>({{"一半，", "一半"}, {"一半导体", "×"}, {"一半年", "×"}, {"二半", "×"}});
    check_rule<half_measure>({{"半年", "半年"}, {"半个月", "半个月"}, {"半 天", "半 天"}, {"半数", "×"}, {"年", "×"}});
    check_rule<counted>({{"27户", "27户"},
                         {"410余万元", "410余万元"},
                         {"三分之一", "三分之一"},
                         {"八成", "八成"},
                         {"两年半", "两年半"},
                         {"3600余群众", "3600余"},
                         {"一个半月", "一个半月"},
                         {"两个亿", "两个亿"},
                         {"户", "×"}});
    check_rule<amount>({{"一半", "一半"}, {"半年", "半年"}, {"27户", "27户"}, {"的", "×"}});
}

TEST_CASE("ranges")
{
    check_rule<above_zero>({{"零上3", "零上"}, {"+3", "+"}, {"零下", "×"}});
    check_rule<range_mark>(
        {{"-3", "-"}, {"—3", "—"}, {"——3", "——"}, {"至3", "至"}, {"到3", "到"}, {"～3", "～"}, {"〜3", "〜"}, {"──3", "──"}, {"一3", "一"}, {"一是", "×"}, {"、3", "×"}});
    check_rule<minus>({{"-3", "-"}, {"−3", "−"}, {"零下3", "零下"}, {"零3", "×"}, {"3", "×"}});
    check_rule<upper>({{"-3家", "-3家"}, {" 至 20人", " 至 20人"}, {"到-5℃", "到-5℃"}, {"至今", "×"}, {"3家", "×"}});
    check_rule<between>({{"与30万元之间", "与30万元"}, {"和8%之间", "和8%"}, {"与30户", "×"}, {"至30户之间", "×"}});
}

TEST_CASE("rates")
{
    check_rule<slash>({{"/亩", "/"}, {"／亩", "／"}, {"\\亩", "×"}});
    check_rule<per_list>({{"亩", "亩"}, {"人·月", "人·月"}, {"人/天", "人/天"}, {"的", "×"}});
    check_rule<rate_mark>({{"/亩", "/"}, {" / 亩", " / "}, {"／亩", "／"}, {" 亩", "×"}});
    check_rule<per_units>(
        {{"/亩", "/亩"}, {"/人·月", "/人·月"}, {"/人/天", "/人/天"}, {"/每亩", "/每亩"}, {"/，", "×"}, {"亩", "×"}});
    check_rule<per_mark>({{"每人", "每"}, {"人", "×"}});
    check_rule<per_phrase>(
        {{"每人每月600元", "每人每月"}, {"每亩", "每亩"}, {"每 亩 5", "每 亩 "}, {"每逢", "×"}, {"人", "×"}});
}

TEST_CASE("a quantity is an amount with its range and its rate")
{
    check_rule<quantity>({{"27户81人", "27户"},
                          {"2-3家", "2-3家"},
                          {"300元/亩", "300元/亩"},
                          {"20与30万元之间", "20与30万元"},
                          {"300－500元/亩", "300－500元/亩"},
                          {"户", "×"},
                          {"", "×"}});
}

TEST_CASE("the grammar of quantities has no cycle without progress")
{
    CHECK(gongwen::pegtl::analyze<quantity>() == 0);
    CHECK(gongwen::pegtl::analyze<per_phrase>() == 0);
}
