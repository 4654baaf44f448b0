// What has the form of a marker and only mentions a number.
#include "catch.hpp"

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
