// docs/language.md#ordinals: the members of a list, and the ends of a range, are ordinals with the unit behind the last.
#include "catch.hpp"

#include "support/match.hpp"
#include "support/reading.hpp"

#include "gongwen/grammar/ordinal_list.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

using support::check_readings;

TEST_CASE("each member of a list of ordinals has the unit of the last")
{
    check_readings({
        {"公布第一、二批名单", "第一 = #1 批; 二批 = #2 批"},
        {"公布第一、二、三批名单", "第一 = #1 批; 二 = #2 批; 三批 = #3 批"},
        {"公布第1、2、3批名单", "第1 = #1 批; 2 = #2 批; 3批 = #3 批"},
        {"召开第四、五、六次会议", "第四 = #4 次; 五 = #5 次; 六次 = #6 次"},
        {"包揽第1、2和3名", "第1 = #1 名; 2 = #2 名; 3名 = #3 名"},
        {"依照第十一、十二及二十三条", "第十一 = #11 条; 十二 = #12 条; 二十三条 = #23 条"},
        {"更换第１、２、３台", "第１ = #1 台; ２ = #2 台; ３台 = #3 台"},
        {"更换第 1、2、3 台", "第 1 = #1 台; 2 = #2 台; 3 台 = #3 台"},
        {"修订第一、二、三版", "第一 = #1 版; 二 = #2 版; 三版 = #3 版"},
        {"第一、二、三名27户", "第一 = #1 名; 二 = #2 名; 三名 = #3 名; 27户 = 27 户"},
        {"取得第1-3名", "第1 = #1 名; 3名 = #3 名"},
        {"取得第1–3名", "第1 = #1 名; 3名 = #3 名"},
        {"取得第1―3名", "第1 = #1 名; 3名 = #3 名"},
        {"公布第一至三批", "第一 = #1 批; 三批 = #3 批"},
        {"公布第1、3至5批", "第1 = #1 批; 3 = #3 批; 5批 = #5 批"},
        {"分别为第1、2、3批和5.6个百分点", "第1 = #1 批; 2 = #2 批; 3批 = #3 批; 5.6个百分点 = 5.6 百分点"},
        {"服务第一、第二、第三产业", "第一 = #1; 第二 = #2; 第三 = #3"},
        // near misses: no unit, dates, what is counted or measured, vague numbers
        {"发展第一、二、三产业", "第一 = #1"},
        {"对比第一、二季度", "第一、二季度 = @XXXX-Q1/XXXX-Q2"},
        {"分列第一、二、三。", "第一 = #1"},
        {"排名第一、3家入围", "第一 = #1; 3家 = 3 家"},
        {"排名第五、三家入围", "第五 = #5; 三家 = 3 家"},
        {"排名第1、2000户受益", "第1 = #1; 2000户 = 2000 户"},
        {"排名第1、增长5%", "第1 = #1; 5% = 5 %"},
        {"位列第一、二三批次", "第一 = #1; 二三批次 = 2..3 批次"},
        {"位列第1、3.5亩", "第1 = #1; 3.5亩 = 3.5 亩"},
        {"位列第1、50元", "第1 = #1; 50元 = 50 元"},
    });
}

TEST_CASE("what an ordinal goes on with is looked at and not consumed")
{
    using namespace gongwen::grammar;
    support::check_rule<ordinal_list>({{"第一、二批", "第一"},
                                       {"第1-3名", "第1"},
                                       {"第 1、2 批", "第 1"},
                                       {"第一、二月", "×"},
                                       {"第一、二", "×"},
                                       {"第一、批", "×"},
                                       {"第一批", "×"},
                                       {"一、二批", "×"}});
    support::check_rule<further_place>({{"、二批", "、二"}, {" 至 5名", " 至 5"}, {"，二批", "×"}});
    support::check_rule<shared_unit>({{"批名单", "批"}, {"版", "版"}, {"日", "×"}, {"号楼", "×"}, {"的", "×"}});
    CHECK(gongwen::pegtl::analyze<ordinal_list>() == 0);
}
