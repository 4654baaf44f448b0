// What has the form of a marker and only mentions a number.
#include "catch.hpp"

#include "gongwen/action/marker_mention.hpp"
#include "support/reading.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

using support::diagnostics;
using support::outline;

namespace {

struct outline_row {
    std::string_view text;
    std::string_view outline;
};

void check_outlines(std::initializer_list<outline_row> rows)
{
    for (outline_row const& row : rows) {
        INFO(row.text);
        CHECK(outline(row.text) == row.outline);
        CHECK(diagnostics(row.text) == "");
    }
}

}  // namespace

TEST_CASE("a rank behind 、 opens no point")
{
    check_outlines({
        {"两项指标分别位居全市第二、第三，进入先进行列。\n", ""},
        {"两项指标列第一、 第二，名次前移。\n", ""},
        {"三项指标排第一、第三、第五，比上年靠前。\n", ""},
        {"近年来，第十三、十四届代表大会召开。\n", ""},
        {"筹备会议，第十、十一次全会召开。\n", ""},
        {"第十五、十六次会议召开。\n", ""},
        // near misses: points
        {"主要不足：第一，基础薄弱；第二，人才短缺。\n", "- 第一， 基础薄弱\n- 第二， 人才短缺\n"},
        {"主要不足，第一，基础薄弱，第二，人才短缺。\n", "- 第一， 基础薄弱\n- 第二， 人才短缺\n"},
        {"主要不足：第一、基础薄弱；第二、人才短缺。\n", "- 第一、 基础薄弱\n- 第二、 人才短缺\n"},
        {"主要不足：第一，十五个项目滞后。\n", "- 第一， 十五个项目滞后\n"},
    });
    support::check_readings({{"分别位居第二、第三，进入前列", "第二 = #2; 第三 = #3"}});
}

TEST_CASE("a bracketed number behind another and 、 refers to a part of a rule")
{
    CHECK(gongwen::action::is_reference(gongwen::marker_series::han_bracketed, "第（十一）、"));
    CHECK_FALSE(gongwen::action::is_reference(gongwen::marker_series::han_bracketed, "（一）排查、"));
    CHECK_FALSE(gongwen::action::is_reference(gongwen::marker_series::han_bracketed, "乙（含甲）、"));
    check_outlines({
        {"按照条例第（一）、（二）项办理。\n", ""},
        {"按照第三条第（二）、（三）、（四）项办理。\n", ""},
        {"按照第(1)、(2)目办理。\n", ""},
        // near misses: points
        {"包括：（一）排查、（二）整改。\n", "- （一） 排查\n- （二） 整改\n"},
        {"包括：（1）甲（乙）、（2）丙。\n", "- （1） 甲（乙）\n- （2） 丙\n"},
    });
}

TEST_CASE("a slogan of 要 and 不 opens no point")
{
    check_outlines({
        {"三要三不要\n", ""},
        {"落实规定，五要五不准，六要十不准。\n", ""},
        {"五要五不准要求落实到位。\n", ""},
        // near misses: points
        {"一要一不等二不靠。\n", "- 一要 一不等二不靠\n"},
        {"一要抓学习；二要三不误；三要三级联动。\n", "- 一要 抓学习\n- 二要 三不误\n- 三要 三级联动\n"},
        {"一要抓学习。\n二要三不误。\n", "- 一要 抓学习\n- 二要 三不误\n"},
    });
}

TEST_CASE("a pair of Han numerals at the start of a line is no marker")
{
    check_outlines({
        {"七、八月份降雨200毫米。\n", ""},
        {"一、二季度分别增长3%、5%。\n", ""},
        {"十二、十三届大会期间，全镇发展。\n", ""},
        {"三、四级公路36公里。\n", ""},
        {"一、回顾\n七、八月份降雨200毫米。\n一、二季度分别增长3%、5%。\n二、打算\n", "一、 回顾\n二、 打算\n"},
        {"七、八成群众满意。\n", ""},
        {"三、五天内完成。\n", ""},
        {"两、三年来，全镇发展。\n", ""},
        {"一、建设\n二、三级医院全部达标\n二、管理\n", "一、 建设\n二、 管理\n"},
        // near misses: a running series, a first one with a second, slogans, other numbers, a mark again in another series
        {"一、建设\n二、三年行动\n三、五年规划\n", "一、 建设\n二、 三年行动\n三、 五年规划\n"},
        {"第一部分 回顾\n一、经济\n二、三级医院建设\n第二部分 打算\n一、工程\n二、任务\n",
         "第一部分 回顾\n  一、 经济\n  二、 三级医院建设\n第二部分 打算\n  一、 工程\n  二、 任务\n"},
        {"一、回顾\n二、三季度打算\n", "一、 回顾\n二、 三季度打算\n"},
        {"一、二季度回顾\n增长3%。\n  二、三季度打算\n", "一、 二季度回顾\n二、 三季度打算\n"},
        {"第一部分 回顾\n一、经济\n第二部分 打算\n一、二期工程\n二、三期工程\n", "第一部分 回顾\n  一、 经济\n第二部分 打算\n  一、 二期工程\n  二、 三期工程\n"},
        {"一、二手房交易\n", "一、 二手房交易\n"},
        {"一、二十届全会精神\n", "一、 二十届全会精神\n"},
        {"一、四级公路\n", "一、 四级公路\n"},
    });
    support::check_readings({{"七、八月份降雨200毫米", "七、八月份 = @XXXX-07/XXXX-08; 200毫米 = 200 毫米"}});
}

TEST_CASE("首先 opens a point where something follows it")
{
    check_outlines({
        {"首先，我代表县委表示感谢！\n", ""},
        {"同志们！首先，我代表县委表示感谢！\n", ""},
        {"首先，我代表县委表示感谢！\n一、回顾\n首先，抓投资；其次，抓消费。\n", "一、 回顾\n  - 首先， 抓投资\n  - 其次， 抓消费\n"},
        // near misses
        {"首先，抓投资。\n完成5亿元。\n其次，抓消费。\n", "- 首先， 抓投资\n- 其次， 抓消费\n"},
        {"首先，抓投资；最后，抓消费。\n", "- 首先， 抓投资\n- 最后， 抓消费\n"},
    });
}

TEST_CASE("a word that goes on from nothing opens no point")
{
    check_outlines({
        {"一、打算\n（一）抓落实。\n最后，恳请各位领导批评指正。\n", "一、 打算\n  （一） 抓落实\n"},
        {"其次，要抓产业。\n", ""},
        {"一、情况\n首先，抓产业；其次，抓民生。\n二、打算\n最后，谢谢大家。\n", "一、 情况\n  - 首先， 抓产业\n  - 其次， 抓民生\n二、 打算\n"},
        // near miss
        {"首先，抓产业；最后，抓民生。\n", "- 首先， 抓产业\n- 最后， 抓民生\n"},
        {"第一，抓产业。\n增产。\n最后，抓民生。\n", "- 第一， 抓产业\n- 最后， 抓民生\n"},
    });
}
