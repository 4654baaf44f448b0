#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/marker.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("the parts of markers")
{
    check_rule<marker_han>({{"十二、", "十二"}, {"一百", "×"}, {"1", "×"}});
    check_rule<marker_arabic>({{"12.", "12"}, {"１．", "１"}, {"一", "×"}});
    check_rule<marker_circled>({{"①", "①"}, {"⑴", "⑴"}, {"⒈", "⒈"}, {"㈠", "㈠"}, {"㈱", "×"}, {"1", "×"}});
    check_rule<bracket_open>({{"（一", "（"}, {"(一", "("}, {"【", "×"}});
    check_rule<bracket_close>({{"）", "）"}, {")", ")"}, {"】", "×"}});
    check_rule<marker_point>({{".", "."}, {"．", "．"}, {"、", "、"}, {"。", "×"}});
    check_rule<division_end>({{"、总则", "、"}, {"：", "："}, {" 总则", ""}, {"\n", ""}, {"", ""}, {"规定", "×"}});
}

TEST_CASE("divisions of a long paper")
{
    check_rule<division<U'章'>>(
        {{"第二章 总则", "第二章"}, {"第2章：", "第2章："}, {"第二章总则", "×"}, {"第章 ", "×"}});
    check_rule<part_marker>({{"第一部分 总体", "第一部分"},
                             {"第二部分\n", "第二部分"},
                             {"第一篇 总论", "第一篇"},
                             {"第三编：", "第三编："},
                             {"第一部分内容", "×"},
                             {"一部分", "×"}});
    check_rule<chapter_marker>(
        {{"第二章 总则", "第二章"}, {"第10章 附则", "第10章"}, {"第二章总则", "第二章"}, {"第二节 ", "×"}});
    check_rule<division_marker>(
        {{"第三节 目的", "第三节"}, {"第三節 目的", "第三節"}, {"第三节目", "×"}, {"第三章 ", "×"}});
    check_rule<article_marker>(
        {{"第四条 范围", "第四条"}, {"第四條 範圍", "第四條"}, {"第一条规定", "×"}, {"第四章 ", "×"}});
    check_rule<joined_article>({{"第一条目的", "第一条"}, {"第12條", "第12條"}, {"第一章", "×"}, {"一条", "×"}});
}

TEST_CASE("the four series of GB/T 9704")
{
    check_rule<han_marker>({{"一、回顾", "一、"},
                            {"一．回顾", "一．"},
                            {"十二、", "十二、"},
                            {"一 、", "一 、"},
                            {"一，回", "一，"},
                            {"一", "×"},
                            {"1、", "×"}});
    check_rule<han_bracketed_marker>({{"（一）经济", "（一）"},
                                      {"(一)经济", "(一)"},
                                      {"（一)", "（一)"},
                                      {"（ 一 ）", "（ 一 ）"},
                                      {"（一）、", "（一）、"},
                                      {"（1）", "×"},
                                      {"（一", "×"}});
    check_rule<arabic_marker>({{"1.工业", "1."},
                               {"1．工业", "1．"},
                               {"1、工业", "1、"},
                               {"1 . 工业", "1 ."},
                               {"1.18亿元", "×"},
                               {"3、4月份", "×"},
                               {"1", "×"}});
    check_rule<figure_alone>({{"2.15\n", "2.15\n"}, {"15 ", "15 "}, {"15个", "×"}});
    check_rule<glued_marker>({{"1.2023年", "1."}, {"2、15个", "2、"}, {"2. 15个", "2."}, {"2.工业", "×"}, {"2.15\n", "×"}});
    check_rule<arabic_bracketed_marker>(
        {{"（1）规上", "（1）"}, {"(12)", "(12)"}, {"（1）、", "（1）、"}, {"（1）.规上", "（1）."}, {"（一）", "×"}, {"（1", "×"}});
}

TEST_CASE("a doubled marker is one")
{
    check_rule<repeated_han>({{"一", "一"}, {"1", "×"}});
    check_rule<repeated_arabic>({{"1", "1"}, {"一", "×"}});
    check_rule<again_han>({{"一、", "一、"}, {" 一、", " 一、"}, {"一", "×"}});
    check_rule<again_arabic>({{" 1、强化", " 1、"}, {"1.强化", "1."}, {"1.5亿", "×"}, {"1", "×"}});
}

TEST_CASE("other series")
{
    check_rule<arabic_closed_marker>(
        {{"1)排查", "1)"}, {"1）排查", "1）"}, {"1）、", "1）、"}, {"1）.排查", "1）."}, {"1.", "×"}, {")", "×"}});
    check_rule<circled_marker>({{"①排查", "①"}, {"⑴排查", "⑴"}, {"①、", "①、"}, {"1", "×"}});
    check_rule<marker_letter>({{"A.", "A"}, {"a", "×"}, {"Ａ", "×"}});
    check_rule<letter_marker>({{"A.排查", "A."}, {"B、排查", "B、"}, {"A股", "×"}, {"A.B", "×"}, {"a.", "×"}});
    check_rule<dash_marker>(
        {{"——坚持", "——"}, {"--坚持", "--"}, {"－－坚持", "－－"}, {"──坚持", "──"}, {"—坚持", "×"}, {"————", "×"}, {"—— \n", "×"}});
    check_rule<rule_of_dashes>({{"———\n", "———\n"}, {"", ""}, {"—甲", "×"}});
    check_rule<unmarked_item>({{"①排查", "①"}, {"①。", "×"}, {"①", "×"}, {"1", "×"}});
    check_rule<enumerator_marker>({{"一是抓", "一是"},
                                   {"二要抓", "二要"},
                                   {"十一是", "十一是"},
                                   {"一是、抓", "一是、"},
                                   {"二是，抓", "二是，"},
                                   {"三是：抓", "三是："},
                                   {"一要素", "×"}, {"一要点", "×"}, {"一要點", "×"},
                                   {"一是否", "×"}, {"一要否", "×"},
                                   {"二是素质", "二是"}, {"二是点", "二是"}, {"一是點", "一是"},
                                   {"一般", "×"},
                                   {"1是", "×"}});
    check_rule<enumerator_word>({{"是抓", "是"}, {"要抓", "要"}, {"是素", "是"}, {"要素", "×"}, {"是否", "×"}, {"抓", "×"}});
    check_rule<first_word>({{"首先，", "首先"}, {"首次", "×"}});
    check_rule<next_word>({{"其次，", "其次"}, {"再次，", "再次"}, {"再者，", "再者"}, {"其中", "×"}});
    check_rule<last_word>({{"最后，", "最后"}, {"最後，", "最後"}, {"最近", "×"}});
    check_rule<ordinal_word_marker>({{"第一，抓", "第一，"},
                                     {"首先，抓", "首先，"},
                                     {"其次：", "其次："},
                                     {"最后、", "最后、"},
                                     {"第一、百日攻坚", "第一、"},
                                     {"首先抓", "×"},
                                     {"第一、三产业", "×"},
                                     {"第十、十一次", "×"},
                                     {"第一", "×"},
                                     {"一，", "×"}});
}

TEST_CASE("markers at the start of a line and inside a paragraph")
{
    check_rule<line_marker>({{"第一部分 总体", "第一部分"},
                             {"第一章 总则", "第一章"},
                             {"一、回顾", "一、"},
                             {"（一）经济", "（一）"},
                             {"1.工业", "1."},
                             {"1)排查", "1)"},
                             {"（1）规上", "（1）"},
                             {"①", "①"},
                             {"A.", "A."},
                             {"——坚持", "——"}, {"——", "×"},
                             {"一是", "一是"},
                             {"首先，", "首先，"},
                             {"全镇", "×"},
                             {"1.18亿元", "1."},  // opens a section only where the lines around say so
                             {"1.18\n", "×"},
                             {"", "×"}});
    check_rule<inline_marker>({{"一是", "一是"},
                               {"（一）", "（一）"},
                               {"（1）", "（1）"},
                               {"①", "①"},
                               {"1)", "1)"},
                               {"1.工业", "1."},
                               {"第一，", "第一，"},
                               {"一、", "×"},
                               {"——", "×"},
                               {"全镇", "×"}});
}

TEST_CASE("the grammar of markers has no cycle without progress")
{
    CHECK(gongwen::pegtl::analyze<line_marker>() == 0);
    CHECK(gongwen::pegtl::analyze<inline_marker>() == 0);
}
