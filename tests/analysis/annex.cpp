// docs/language.md#front-and-closing-matter: annexes, a glossary and footnotes behind the body.
#include "catch.hpp"

#include "support/reading.hpp"

#include "gongwen/analysis/annex.hpp"

#include <string>
#include <string_view>

using gongwen::analysis::begins_annex;
using support::outline;

TEST_CASE("a line that begins an annex ends the outline, and one that only begins like it does not")
{
    const std::string text = "青河镇工作总结\n一、回顾\n全年完成各项任务，坚持不懈，久久为功，成效明显。\n";
    for (const std::string_view line : {"附件", "附件1", "附件一", "附件：任务清单", "附件1任务清单", "附件1　青河镇2023年重点任务清单", "附件 任务清单", "附件1-1", "附表2：任务", "名词解释", "名词解释：", "有关名词解释：", "术语解释", "注释：", "附注："}) {
        INFO(line);
        CHECK(begins_annex(line));
        CHECK(outline(text + std::string(line) + "\n二、打算\n") == "一、 回顾\n");
    }
    for (const std::string_view line : {"附件齐全完整。", "注释工作扎实推进", "附件3份", "附件一份", "附件材料完整", "附件、照片齐全", "附件2份，均已齐全", "附件1所列任务均已完成", "名词解释工作已完成，成效明显。"}) {
        INFO(line);
        CHECK_FALSE(begins_annex(line));
        CHECK(outline(text + std::string(line) + "\n二、打算\n") == "一、 回顾\n二、 打算\n");
    }
}

TEST_CASE("an annex that is a paper itself keeps its headings from its first outer one on")
{
    const std::string text = "关于开展整治的通知\n各镇：\n现通知如下，请认真贯彻执行，确保取得实效。\n";
    CHECK(outline(text + "附件\n整治实施方案\n一、总体要求\n加强管理。\n二、任务\n") == "一、 总体要求\n二、 任务\n");
    CHECK(outline(text + "附件：1.实施方案\n2.任务清单\n青河县水利局\n附件1\n管理办法\n第一章 总则\n第二章 职责\n") == "第一章 总则\n第二章 职责\n");
    CHECK(outline(text + "名词解释\n一、单位产值\n二、增加值\n") == "");
}

TEST_CASE("footnotes at the end are no items")
{
    CHECK(outline("一、回顾\n成交额1.81亿元①。发电②，供热。\n①按年末数据测算。\n②指净发电量。\n") ==
          "一、 回顾\n");
    CHECK(outline("一、回顾\n重点工作。\n①抓排查。\n②抓整改。\n") ==
          "一、 回顾\n  - ① 抓排查\n  - ② 抓整改\n");
}

TEST_CASE("numbered notes below a table or a body are no headings")
{
    const std::string text = "青河县公报\n一、综合\n增长。\n";
    for (const std::string_view heading : {"注：", "注:", "说明", "数据说明：", "备注："}) {
        INFO(heading);
        CHECK(outline(text + std::string(heading) + "\n1.数据为快报数。\n2.增速按可比价计算。\n二、农业\n") == "一、 综合\n二、 农业\n");
    }
    CHECK(outline(text + "注：1.数据为快报数。\n2.增速按可比价计算。一是粮食。二是油料。\n3.其余为同比。\n") == "一、 综合\n");
    // near misses: a word that only ends so, a number that does not go on, other markers
    CHECK(outline(text + "有关情况说明：\n1.排查\n2.整改\n") == "一、 综合\n  1. 排查\n  2. 整改\n");
    CHECK(outline(text + "注：\n1.数据为快报数。\n1.排查\n2.整改\n") == "一、 综合\n  1. 排查\n  2. 整改\n");
    CHECK(outline(text + "说明\n（一）排查\n") == "一、 综合\n  （一） 排查\n");
}

TEST_CASE("the names of annexes are no headings, wherever their list stands")
{
    const std::string letter = "关于印发办法的通知\n各镇：\n现印发给你们。\n";
    const std::string paper = "青河县财政局\n2022年3月16日\n附件1\n第一章 总则\n第一条 为规范管理，制定本办法。\n第二条 本办法适用于全县，自发布之日起施行。\n";
    for (const std::string_view list : {"附件：1、管理办法\n2、资金办法\n", "附件：\n1.管理办法\n2.资金办法\n", "附件:1.管理办法\n"}) {
        INFO(list);
        CHECK(outline(letter + std::string(list) + paper) == "第一章 总则\n  第一条 为规范管理，制定本办法\n  第二条 本办法适用于全县，自发布之日起施行\n");
    }
    // near misses: headings with text below, another number
    CHECK(outline("附件：\n1.总体要求\n按规定执行。\n2.组织领导\n成立专班。\n") == "1. 总体要求\n2. 组织领导\n");
    CHECK(outline("附件：1、管理办法\n4、资金办法\n") == "4、 资金办法\n");
}
