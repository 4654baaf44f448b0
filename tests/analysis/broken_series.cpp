// docs/language.md#structure: level follows nesting, and siblings of one series have one level.
#include "catch.hpp"

#include "support/parse.hpp"
#include "support/reading.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

using support::outline;

TEST_CASE("an item that a paragraph broke off holds what stands before the next of its series")
{
    CHECK(outline("一、情况\n一是抓工业。\n工业增长8%。\n1.技改\n2.扩能\n二是抓农业。\n农业增产。\n1.粮食\n三是抓服务业。\n二、打算\n") ==
          "一、 情况\n  - 一是 抓工业\n    1. 技改\n    2. 扩能\n  - 二是 抓农业\n    1. 粮食\n  - 三是 抓服务业\n二、 打算\n");
    CHECK(outline("第一，抓产业。\n（一）粮食\n（二）果业\n第二，抓民生。\n（一）教育\n") ==
          "- 第一， 抓产业\n  （一） 粮食\n  （二） 果业\n- 第二， 抓民生\n  （一） 教育\n");
    CHECK(outline("一是抓工业。（1）扩能。（2）技改。\n增长。\n1.投资\n二是抓农业。\n") ==
          "- 一是 抓工业\n  - （1） 扩能\n  - （2） 技改\n  1. 投资\n- 二是 抓农业\n");
    CHECK(outline("（一）整改\n①学习不够。\n措施：一是定计划。二是抓学习。\n②调研不够。\n措施：一是定方案。\n") ==
          "（一） 整改\n  - ① 学习不够\n    - 一是 定计划\n    - 二是 抓学习\n  - ② 调研不够\n    - 一是 定方案\n");
}

TEST_CASE("an item with nothing but a paragraph behind it holds nothing, nor does one whose series does not go on")
{
    CHECK(outline("一是抓工业。\n工业增长8%。\n二是抓农业。\n") == "- 一是 抓工业\n- 二是 抓农业\n");
    CHECK(outline("一是抓工业。\n工业增长8%。\n1.技改\n三是抓农业。\n") == "- 一是 抓工业\n1. 技改\n  - 三是 抓农业\n");
    CHECK(outline("一、情况\n一是抓工业。\n工业增长8%。\n1.技改\n二、打算\n二是抓农业。\n") == "一、 情况\n  - 一是 抓工业\n  1. 技改\n二、 打算\n  - 二是 抓农业\n");
}

TEST_CASE("a list behind the last item of a series stands where those behind the others do, and another does not")
{
    const std::string text = "一是抓工业。\n措施：\n1.技改\n二是抓农业。\n措施：\n1.增产\n";
    const std::string read = "- 一是 抓工业\n  1. 技改\n- 二是 抓农业\n  1. 增产\n";
    CHECK(outline(text) == read);
    CHECK(outline(text + "三是抓党建。\n措施：\n（1）学习\n") == read + "- 三是 抓党建\n（1） 学习\n");
}

TEST_CASE("nesting by the items stays within the depth that is allowed")
{
    gongwen::options shallow;
    for (std::uint16_t depth = 0; depth < 4; ++depth) {
        shallow.max_depth = depth;
        const auto report = gongwen::parse("一、情况\n一是抓工业。\n增长。\n1.技改\n（1）扩能\n二是抓农业。\n增长。\n1.粮食\n", shallow);
        for (gongwen::section const& each : report.sections()) {
            CHECK(each.level <= (std::max)(depth, std::uint16_t{1}));
            CHECK((each.level == 0 || report.sections()[each.parent].level < each.level));
        }
    }
}
