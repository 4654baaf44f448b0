#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/idle_numeral.hpp"

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("idle Han numerals are passed over in one look")
{
    check_rule<idle_numeral>({{"三农", "三"},
                              {"二十大", "二十"},
                              {"一、二", "一"},
                              {"零售", "零"},
                              {"三百二十、", "三百二十"},
                              {"一千零五。", "一千零五"},
                              {"三百二十户", "×"},
                              {"三百两，", "×"},
                              {"三百二十万、", "×"},
                              {"三百二十", "×"},
                              {"零下", "×"},
                              {"三个", "×"},
                              {"三五年", "×"},
                              {"一两", "×"},
                              {"三分之一", "×"},
                              {"八点", "×"},
                              {"一百", "×"},
                              {"百亿企业", "百亿"},
                              {"千村带动", "千"},
                              {"百花齐放", "百"},
                              {"万亿，", "万亿"},
                              {"三亿元", "×"},
                              {"三亿，", "×"},
                              {"十亿，", "×"},
                              {"百分点", "×"},
                              {"千瓦", "×"},
                              {"百余", "×"},
                              {"一等奖", "一"},
                              {"三区", "三"},
                              {"零部件", "零"},
                              {"三平(píng)方米", "×"},
                              {"八五规划", "×"},
                              {"二 十", "×"},
                              {"三（", "×"},
                              {"三", "×"},
                              {"农", "×"},
                              {"", "×"}});
}

TEST_CASE("one numeral character before what no date begins with stands alone")
{
    check_rule<lone_numeral>({{"三个", ""}, {"百年", "×"}, {"三户", ""}, {"三月", "×"}, {"三十", "×"}, {"三、", "×"}, {"三（", "×"}, {"三 户", "×"},
                              {"三规", ""}, {"零下", "×"}, {"三", "×"}, {"", "×"}});
}

TEST_CASE("数 counts only before a scale")
{
    check_rule<idle_some>({{"数据", "数"}, {"数达", "数"}, {"数百", "×"}, {"数 百", "×"}, {"几个", "×"}});
}
