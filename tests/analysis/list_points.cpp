// LANGUAGE.md 4: numbered lines of prose are points of a list.
#include "catch.hpp"

#include "support/reading.hpp"

#include <string_view>

using support::outline;

TEST_CASE("what stands below a numbered sentence, or a sibling, shows that it is a heading")
{
    struct {
        std::string_view text;
        std::string_view outline;
    } const rows[] = {
        {"1.强化宣传，提高认识，营造氛围。\n召开会议12次。\n2.强化督查。\n督查3次。\n", "1. 强化宣传，提高认识，营造氛围\n2. 强化督查\n"},
        {"1.强化督查。\n督查3次。\n2.强化宣传，提高认识，营造氛围。\n召开会议12次。\n", "1. 强化督查\n2. 强化宣传，提高认识，营造氛围\n"},
        {"1.强化宣传，提高认识，营造氛围。\n（1）召开会议\n", "1. 强化宣传，提高认识，营造氛围\n  （1） 召开会议\n"},
        {"1.抓投资\n2.抓工业，促转型，增后劲。\n3.抓农业\n", "1. 抓投资\n2. 抓工业，促转型，增后劲\n3. 抓农业\n"},
        {"（一）抓工业，促转型，增后劲。\n（二）抓投资。完成5亿元。\n", "（一） 抓工业，促转型，增后劲\n（二） 抓投资 +\n"},
        {"1.抓投资。\n2.抓工业，促转型，增后劲。\n3.抓农业。\n", "1. 抓投资\n2. 抓工业，促转型，增后劲\n3. 抓农业\n"},
        {"1.抓投资。\n2.抓工业，促转型，增后劲。\n", "- 1. 抓投资\n- 2. 抓工业，促转型，增后劲\n"},
        {"1.抓工业，促转型，增后劲。\n2.抓农业，促增收。\n", "- 1. 抓工业，促转型，增后劲\n- 2. 抓农业，促增收\n"},
        // near misses: a lone point, points with the text behind them all, text on the line of one, a series elsewhere
        {"1.今年以来，全镇坚持党建，完成产值5亿元，同比增长3%。\n", "- 1. 今年以来，全镇坚持党建，完成产值5亿元，同比增长3%\n"},
        {"1.抓工业，促转型，增后劲。\n2.抓农业，促增收，兴乡村。\n下一步，继续努力。\n", "- 1. 抓工业，促转型，增后劲\n- 2. 抓农业，促增收，兴乡村\n"},
        {"1.抓投资。完成5亿元。\n2.抓工业，促转型，增后劲。\n", "1. 抓投资 +\n- 2. 抓工业，促转型，增后劲\n"},
        {"去年工作：\n1.修路3公里，投资120万元，惠及300户。\n2.建广场1个，投资30万元，惠及500户。\n今年打算：\n1.修渠2公里，投资50万元，惠及100户。\n2.建桥1座，投资30万元，惠及500户。\n",
         "- 1. 修路3公里，投资120万元，惠及300户\n- 2. 建广场1个，投资30万元，惠及500户\n- 1. 修渠2公里，投资50万元，惠及100户\n- 2. 建桥1座，投资30万元，惠及500户\n"},
        {"一、问题\n1.抓工业，促转型，增后劲。\n二、打算\n1.抓投资\n", "一、 问题\n  - 1. 抓工业，促转型，增后劲\n二、 打算\n  1. 抓投资\n"},
    };
    for (auto const& row : rows) {
        INFO(row.text);
        CHECK(outline(row.text) == row.outline);
    }
}
