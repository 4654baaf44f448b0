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
        {"包括：（一）排查、（二）整改。\n", "- （一） 排查、\n- （二） 整改\n"},
        {"包括：（1）甲（乙）、（2）丙。\n", "- （1） 甲（乙）、\n- （2） 丙\n"},
    });
}
