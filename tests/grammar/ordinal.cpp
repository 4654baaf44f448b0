// docs/language.md#ordinals: ordinals are no quantities.
#include "catch.hpp"

#include "support/match.hpp"
#include "support/reading.hpp"

#include "gongwen/grammar/ordinal.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

using support::check_nothing_read;
using support::check_readings;

TEST_CASE("第 makes an ordinal, with its unit where one follows")
{
    check_readings({
        {"列全市第六名", "第六名 = #6 名"},
        {"居全省第3位", "第3位 = #3 位"},
        {"第十四届全会", "第十四届 = #14 届"},
        {"召开第二次会议", "第二次 = #2 次"},
        {"全省第一", "第一 = #1"},
        {"排名第4，", "第4 = #4"},
        {"列第11位", "第11位 = #11 位"},
        {"第一批名单", "第一批 = #1 批"},
        {"开展第二轮排查", "第二轮 = #2 轮"},
        {"第5个试点", "第5个 = #5 个"},
        {"第一百名", "第一百名 = #100 名"},
        {"第２０名", "第２０名 = #20 名"},
        {"第 3 名", "第 3 名 = #3 名"},
        {"依照第二十三条", "第二十三条 = #23 条"},
        // near misses
        {"第三人民医院", "第三 = #3"},
    });
    check_nothing_read({"排名第几", "第宅", "府第", "及第成龙"});
}

TEST_CASE("前 before 名 or 位 makes an ordinal")
{
    check_readings({
        {"进入前三名", "前三名 = #3 名"},
        {"位居前5位", "前5位 = #5 位"},
        {"跻身前十名", "前十名 = #10 名"},
        {"全省前10名", "前10名 = #10 名"},
        // near misses
        {"目前三名干部", "三名 = 3 名"},
        {"提前3位到场", "3位 = 3 位"},
        {"之前两名", "两名 = 2 名"},
        {"提前3个月", "3个月 = 3 月"},
    });
}

TEST_CASE("an ordinal is no quantity")
{
    check_readings({
        {"第六名27户", "第六名 = #6 名; 27户 = 27 户"},
        {"居第2位，增长5%", "第2位 = #2 位; 5% = 5 %"},
    });
}

TEST_CASE("the rules of ordinals")
{
    using namespace gongwen::grammar;
    support::check_rule<ordinal_mark>({{"第六", "第"}, {"六", "×"}});
    support::check_rule<ordinal>({{"第六名", "第六名"},
                                  {"第 3 位", "第 3 位"},
                                  {"第一，", "第一"},
                                  {"第几", "第几"},
                                  {"第宅", "×"},
                                  {"六名", "×"}});
    CHECK(gongwen::pegtl::analyze<ordinal>() == 0);
}

TEST_CASE("an edition or a class that an ordinal numbers belongs to it")
{
    check_readings({
        {"落实防控方案第九版", "第九版 = #9 版"},
        {"臭氧第90百分位浓度", "第90百分位 = #90 百分位"},
        {"修订第十二版预案", "第十二版 = #12 版"},
        {"获第二等奖励", "第二等 = #2 等"},
        // near misses: versions and grades that no 第 numbers
        {"系统升级到2.0版", ""},
        {"获二等奖", ""},
    });
}

TEST_CASE("plain ordinals are read in one pass, and what is written otherwise is left to the general rule")
{
    using gongwen::grammar::plain_ordinal;
    support::check_rule<plain_ordinal>({{"第3位。", "第3位"}, {"第12批的", "第12批"}, {"第4的", "第4"}, {"第4，", "×"}, {"第4", "×"}, {"第1.2节", "×"}, {"第1234号", "×"}, {"第0位", "×"}, {"第3季度", "×"},
                                        {"第一，", "第一"}, {"第一、甲", "第一"}, {"第一、二批", "×"}, {"第一及二批", "×"}, {"第一、 二批", "×"}, {"第六名。", "第六名"}, {"第九版和", "第九版"}, {"第三人民", "第三"}, {"第一第二", "第一"},
                                        {"第十名", "×"}, {"第二十名", "×"}, {"第3 名", "×"}, {"第三季度", "×"}, {"第一至三", "×"}, {"第一 名", "×"},
                                        {"第一名（", "×"}, {"第三万", "×"}, {"第几", "×"}, {"第零", "×"}, {"第一", "×"}, {"一名", "×"}, {"", "×"}});
}
