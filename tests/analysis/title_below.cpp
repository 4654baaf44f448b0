// A part whose marker is alone on its line.
#include "catch.hpp"

#include "support/reading.hpp"

using support::outline;

TEST_CASE("a part alone on its line has its title on the next")
{
    CHECK(outline("第一部分\n部门概况\n一、职责\n负责工作。\n第二部分\n决算说明\n") == "第一部分 部门概况\n  一、 职责\n第二部分 决算说明\n");
    CHECK(outline("青河县决算\n目录\n第一部分 部门概况\n第二部分 决算说明\n第一部分\n部门概况\n负责工作。\n第二部分\n决算说明\n") == "第一部分 部门概况\n第二部分 决算说明\n");
    // near misses: prose, another heading
    CHECK(outline("第一部分\n负责全县工作。\n") == "第一部分 \n");
    CHECK(outline("第一部分\n一、职责\n") == "第一部分 \n  一、 职责\n");
}

TEST_CASE("a heading with items on its line has no title below")
{
    CHECK(outline("第一章①②\n总则\n") == "第一章  +\n  - ① ②\n");
    CHECK(outline("第一章\n总则\n") == "第一章 总则\n");
}
