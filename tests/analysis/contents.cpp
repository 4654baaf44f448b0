// A report's own table of contents is none of its outline.
#include "catch.hpp"

#include "support/reading.hpp"

#include <string>

using support::front;
using support::outline;

TEST_CASE("the headings below 目录 that come again are none of the outline")
{
    const std::string body = "一、工作回顾\n完成5件。\n二、下步打算\n完成6件。\n";
    const std::string expected = "一、 工作回顾\n二、 下步打算\n";
    CHECK(outline("青河镇工作总结\n目录\n一、工作回顾\n二、下步打算\n" + body) == expected);
    CHECK(outline("青河镇工作总结\n目　录\n一、工作回顾........1\n二、下步打算……12\n\n" + body) == expected);
    CHECK(outline("青河镇工作总结\n目录\n一、工作回顾\t1\n二、下步打算\t12\n统计表\t15\n" + body) == expected);
    CHECK(front("青河镇工作总结\n目录\n一、工作回顾\n二、下步打算\n" + body) == "title: 青河镇工作总结");
    CHECK(outline("青河镇工作总结\n目录\n第一部分 回顾\n一、经济，农业\n第二部分 打算\n第一部分 回顾\n一、经济，农业\n增产5吨。\n第二部分 打算\n完成6件。\n") ==
          "第一部分 回顾\n  一、 经济，农业\n第二部分 打算\n");
}

TEST_CASE("a table of contents may begin with a heading that has no number")
{
    CHECK(outline("青河县规划\n目录\n前言\n第一章 基础\n第二章 要求\n前言\n编制本规划。\n第一章 基础\n基础良好。\n第二章 要求\n要求明确。\n") == "第一章 基础\n第二章 要求\n");
    CHECK(outline("青河县规划\n目录\n前言\n第一章 基础\n第二章 要求\n") == "第一章 基础\n第二章 要求\n");
}

TEST_CASE("headings with text between them, or that do not come again, stay")
{
    CHECK(outline("青河镇工作总结\n目录\n一、工作回顾\n完成5件。\n一、工作回顾\n完成6件。\n") == "一、 工作回顾\n一、 工作回顾\n");
    CHECK(outline("青河镇工作总结\n目录\n一、工作回顾\n二、下步打算\n") == "一、 工作回顾\n二、 下步打算\n");
    CHECK(outline("青河镇工作总结\n一、工作回顾\n一、工作回顾\n") == "一、 工作回顾\n一、 工作回顾\n");
    CHECK(outline("青河镇工作总结\n目录\n") == "");
}
