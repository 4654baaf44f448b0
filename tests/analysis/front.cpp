// docs/language.md#front-and-closing-matter: what stands before the body.
#include "catch.hpp"

#include "support/reading.hpp"

#include <string>
#include <string_view>

using support::front;
using support::outline;

TEST_CASE("the title is the first line, or several up to the word for the paper")
{
    CHECK(front("青河镇2024年工作总结\n一、工作回顾\n") == "title: 青河镇2024年工作总结");
    CHECK(front("关于青河镇\n2024年工作情况的报告\n一、工作回顾\n") == "title: 关于青河镇2024年工作情况的报告");
    CHECK(front("\n\n  青河镇工作要点  \n\n全镇上下团结一心，完成各项任务。\n") == "title: 青河镇工作要点");
    CHECK(front("青河县人民政府\n2024年\n政府工作报告\n一、工作回顾\n") == "title: 青河县人民政府2024年政府工作报告");
    CHECK(front("\xEF\xBB\xBF青河镇工作报告\n一、回顾\n") == "title: 青河镇工作报告");
}

TEST_CASE("a line below the whole title is the subtitle")
{
    CHECK(front("青河镇2024年工作总结\n锚定目标 勇毅前行\n一、工作回顾\n") ==
          "title: 青河镇2024年工作总结\nsubtitle: 锚定目标 勇毅前行");
    CHECK(front("青河县政府工作报告\n（摘要）\n一、工作回顾\n") == "title: 青河县政府工作报告\nsubtitle: （摘要）");
}

TEST_CASE("a title that the page and its paper both say is one title")
{
    CHECK(front("青河镇2023年工作总结\n发布时间：2024-01-12\n青河镇2023年工作总结\n一、回顾\n") == "title: 青河镇2023年工作总结\npublished: 2024-01-12");
    CHECK(front("青河镇2023年工作总结\n青河镇2023年工作总结\n发布时间：2024-01-12\n及2024年工作计划\n一、回顾\n") ==
          "title: 青河镇2023年工作总结\nsubtitle: 及2024年工作计划\npublished: 2024-01-12");
    CHECK(front("青河镇工作设想\n青河镇工作设想\n今年完成三件事。\n") == "title: 青河镇工作设想");
    CHECK(front("关于青河县2020年度审计工作的报告\n关于青河县2020年度\n审计工作的报告\n主任、各位委员：\n") == "title: 关于青河县2020年度审计工作的报告\nsalutation: 主任、各位委员");
    CHECK(front("青河县卫健局关于印发 2023年工作要点的通知\n青河县卫健局关于印发\n2023年工作要点的通知\n各镇：\n") == "title: 青河县卫健局关于印发 2023年工作要点的通知\nsalutation: 各镇");
    CHECK(front("（受权发布）青河县工作报告\n青河县工作报告\n各位代表：\n") == "title: 青河县工作报告\nsalutation: 各位代表");
    CHECK(front("青政发〔2014〕20号《青河县节水意见》\n青河县节水意见\n青政发〔2014〕20号\n各乡镇：\n") == "title: 青河县节水意见\nsalutation: 各乡镇");
    // near misses: less than the title
    CHECK(front("2014年《青河县节水意见》\n青河县节水意见\n各乡镇：\n") ==
          "title: 2014年《青河县节水意见》青河县节水意见\nsalutation: 各乡镇");
    CHECK(front("2025年青河县政府工作报告\n来源：青河日报\n政府工作报告\n各位代表：\n") ==
          "title: 2025年青河县政府工作报告\nsubtitle: 政府工作报告\nsource: 青河日报\nsalutation: 各位代表");
}

TEST_CASE("what a page tells of its paper before the paper's title ends no front matter")
{
    CHECK(front("青河县工作总结\n日前，县里发布总结，详情如下：\n青河县工作总结\n县委、县政府：\n今年完成了任务。\n") == "title: 青河县工作总结\nsalutation: 县委、县政府");
    CHECK(front("青河县工作总结\n今年，全县完成了任务。\n其他工作总结\n县委、县政府：\n") == "title: 青河县工作总结");
}

TEST_CASE("the label of an annex before the title is none of it")
{
    for (const std::string_view label : {"附件\n", "附件：\n", "附件1\n\n", "附件1：", "附件 1　"}) {
        INFO(label);
        CHECK(front(std::string(label) + "青河镇工作总结\n一、回顾\n") == "title: 青河镇工作总结");
    }
    // near miss: no label
    CHECK(front("附件齐全工作总结\n一、回顾\n") == "title: 附件齐全工作总结");
}

TEST_CASE("a title may have a remark or a note's number in brackets at its end")
{
    CHECK(front("关于青河县2023年预算执行情况的报告（书面）\n青河县财政局\n一、回顾\n") ==
          "title: 关于青河县2023年预算执行情况的报告（书面）\nsource: 青河县财政局");
    CHECK(front("青河县2023年统计公报[1]\n青河县统计局\n一、回顾\n") == "title: 青河县2023年统计公报[1]\nsource: 青河县统计局");
    // near miss: a title that is not yet whole
    CHECK(front("关于青河县2023年计划（草案）\n执行情况的报告\n一、回顾\n") == "title: 关于青河县2023年计划（草案）执行情况的报告");
}

TEST_CASE("a title of any kind of paper may have the paper's number below it")
{
    for (const std::string_view kind : {"批复", "答复", "公告", "通告", "纪要", "议案", "规定", "报告"}) {
        INFO(kind);
        const std::string title = std::string("关于青河水库管理的").append(kind);
        CHECK(front(title + "\n青政复〔2022〕18号\n市水利局：\n经研究，现将有关事项明确如下。\n") == "title: " + title + "\nsalutation: 市水利局");
    }
}

TEST_CASE("a letterhead above the paper's number is no title")
{
    CHECK(front("机密★1年\n青河县人民政府文件\n青政发〔2022〕15号\n青河县2021年工作总结\n一、回顾\n") ==
          "title: 青河县2021年工作总结");
    CHECK(front("青河县2021年工作总结\n青政发〔2022〕15号\n一、回顾\n") == "title: 青河县2021年工作总结");
}

TEST_CASE("the first heading of a decimal outline is none of the title")
{
    CHECK(front("青河县防汛预案\n1 总则\n1.1 编制目的\n") == "title: 青河县防汛预案");
    CHECK(front("青河县防汛预案\n1.1编制目的\n") == "title: 青河县防汛预案");
}

TEST_CASE("a letterhead of a meeting's papers is no title")
{
    CHECK(front("青河县第五届人民代表大会\n第三次会议文件（十二）\n青河县2022年预算执行情况的报告\n一、回顾\n") == "title: 青河县2022年预算执行情况的报告");
    // near miss
    CHECK(front("青河县第五届人民代表大会\n第三次会议工作报告\n一、回顾\n") == "title: 青河县第五届人民代表大会第三次会议工作报告");
}

TEST_CASE("the number of an upward report has its signer beside it")
{
    CHECK(front("青教发〔2021〕5号　　　　签发人：卫某某\n青河县教育局\n关于2020年工作情况的报告\n县政府：\n") ==
          "title: 青河县教育局关于2020年工作情况的报告\nsalutation: 县政府");
    CHECK(front("青教发〔2021〕5号\n签发人：卫某某\n青河县教育局\n关于2020年工作情况的报告\n") == "title: 青河县教育局关于2020年工作情况的报告");
}

TEST_CASE("a title may have the marks of a sentence where the lines around say so")
{
    struct {
        std::string_view text;
        std::string_view read;
    } const rows[] = {
        {"团结拼搏，务实创新，为建设富强青河而奋斗\n——在中国共产党青河县第十三次代表大会上的报告\n（2021年9月10日）\n魏某某\n同志们：",
         "title: 团结拼搏，务实创新，为建设富强青河而奋斗\nsubtitle: ——在中国共产党青河县第十三次代表大会上的报告\nspeaker: 魏某某\nsalutation: 同志们"},
        {"奋进吧，青河！\n——青河镇2023年工作总结\n今年以来，完成任务。", "title: 奋进吧，青河！\nsubtitle: ——青河镇2023年工作总结"},
        {"青河县审计局：2023年工作总结\n发布时间：2024-01-05", "title: 青河县审计局：2023年工作总结\npublished: 2024-01-05"},
        {"青河县审计局：2023年工作总结", "title: 青河县审计局：2023年工作总结"},
        {"统一思想，压实责任\n2024-01-05  来源：青河日报", "title: 统一思想，压实责任\npublished: 2024-01-05\nsource: 青河日报"},
        {"统一思想，压实责任\n青政发〔2022〕15号", "title: 统一思想，压实责任"},
        {"关于青河县2021年国民经济和社会发展计划执行情况与2022年国民经济和社会发展计划草案以及重点项目投资计划编制情况的报告\n——2022年1月5日在青河县第五届人民代表大会第三次会议上",
         "title: 关于青河县2021年国民经济和社会发展计划执行情况与2022年国民经济和社会发展计划草案以及重点项目投资计划编制情况的报告\n"
         "delivered: ——2022年1月5日在青河县第五届人民代表大会第三次会议上"},
        // near misses: prose
        {"今年以来，全镇上下团结一心，完成各项任务。\n发布时间：2024-01-05", ""},
        {"2024年1月5日，青河县召开会议。\n2024年1月6日", ""},
        {"2024年1月5日，青河县召开会议", ""},
        {"今年以来，重点抓好以下工作：\n2024年1月5日", ""},
        {"青河县审计局：抓好整改", ""},
    };
    for (auto const& row : rows) {
        INFO(row.text);
        CHECK(front(std::string(row.text) + "\n一、回顾\n") == row.read);
        CHECK(outline(std::string(row.text) + "\n一、回顾\n") == "一、 回顾\n");
    }
    CHECK(outline("奋进新时代\n——出台工作方案\n——出台实施意见\n") == "- —— 出台工作方案\n- —— 出台实施意见\n");
}

TEST_CASE("a title may go on behind a word for a kind of paper")
{
    struct {
        std::string_view text;
        std::string_view read;
    } const rows[] = {
        {"青河县2022年工作总结\n及2023年工作计划", "title: 青河县2022年工作总结及2023年工作计划"},
        {"青河县2022年工作总结\n暨2023年工作计划\n青河县水利局", "title: 青河县2022年工作总结暨2023年工作计划\nsource: 青河县水利局"},
        {"关于青河县2021年计划执行情况\n与2022年计划（草案）的\n报　　告", "title: 关于青河县2021年计划执行情况与2022年计划（草案）的报　　告"},
        {"青河县2022年发展计划\n执行情况与2023年计划草案的报告", "title: 青河县2022年发展计划执行情况与2023年计划草案的报告"},
        {"青河县经济运行情况\n分析报告", "title: 青河县经济运行情况分析报告"},
        // near misses
        {"青河县工作情况\n（汇报）", "title: 青河县工作情况\nsubtitle: （汇报）"},
        {"青河县工作总结\n——以党建引领发展", "title: 青河县工作总结\nsubtitle: ——以党建引领发展"},
        {"青河县工作总结\n和谐青河", "title: 青河县工作总结\nsubtitle: 和谐青河"},
        {"青河县工作总结\n来源：青河日报\n及工作计划", "title: 青河县工作总结\nsubtitle: 及工作计划\nsource: 青河日报"},
    };
    for (auto const& row : rows) {
        INFO(row.text);
        CHECK(front(std::string(row.text) + "\n一、回顾\n") == row.read);
    }
}

TEST_CASE("the name of a page above its labels is no title")
{
    CHECK(front("青河县人民政府\n索引号：1\n青河县2023年工作总结\n一、回顾\n") == "title: 青河县2023年工作总结");
    CHECK(front("青河县人民政府\n2023年工作总结\n一、回顾\n") == "title: 青河县人民政府2023年工作总结");
    CHECK(front("坚守初心使命\n2024-01-05\n青河县2023年工作总结\n一、回顾\n") == "title: 坚守初心使命\nsubtitle: 青河县2023年工作总结\npublished: 2024-01-05");
}

TEST_CASE("a title may end in any kind of paper")
{
    for (const std::string_view paper : {"的通报", "综述", "暂行办法", "简报", "的函", "解读", "实施细则", "部门决算", "的请示"}) {
        INFO(paper);
        const std::string title = "关于青河县安全生产" + std::string(paper);
        CHECK(front("青河县安委办\n" + title + "\n青安办〔2018〕32号\n一、回顾\n") == "title: 青河县安委办" + title);
    }
}

TEST_CASE("links, the heading of the contents and a number in brackets are passed over")
{
    const std::string title = "青河县2023年工作总结";
    for (const std::string_view line : {"目  录", "目　录", "网站首页 > 政务公开", "青河县人民政府 > 政务公开", "首页→公开", "设为首页 | 加入收藏", "打印 | 关闭", "[ 大 中 小 ]", "字体 大 中 小", "（青教〔2003〕15号）", "(青教[2003]15号)", "（青教（2003）15号）"}) {
        INFO(line);
        CHECK(front(std::string(line) + "\n" + title + "\n一、回顾\n") == "title: " + title);
        CHECK(front(title + "\n" + std::string(line) + "\n一、回顾\n") == "title: " + title);
    }
    CHECK(front("青河县教育局\n（青教〔2003〕15号）\n关于2003年工作的报告\n一、回顾\n") == "title: 关于2003年工作的报告");
    // near misses
    CHECK(front(title + "\n（青教〔2003〕15号文解读）\n一、回顾\n") == "title: " + title + "\nsubtitle: （青教〔2003〕15号文解读）");
    CHECK(front("青河县目录管理总结\n（摘要）\n一、回顾\n") == "title: 青河县目录管理总结\nsubtitle: （摘要）");
    CHECK(front("青河县教育局\n青教〔2003〕15号\n关于2003年工作的报告\n一、回顾\n") == "title: 关于2003年工作的报告");
}

TEST_CASE("prose, headings and items are no front matter")
{
    CHECK(front("一、工作回顾\n（一）经济\n") == "");
    CHECK(front("今年以来，全镇上下团结一心，完成各项任务。\n一、回顾\n") == "");
    CHECK(front("——坚持党建引领\n——坚持群众路线\n") == "");
    CHECK(front("") == "");
    CHECK(front("\n \n") == "");
}

TEST_CASE("the masthead of a page above its report is no title")
{
    CHECK(front("青河县人民政府\n青河县2022年政府工作报告\n各位代表：\n") == "title: 青河县2022年政府工作报告\nsalutation: 各位代表");
    CHECK(front("青河县人民政府门户网站\n青河镇工作总结\n一、回顾\n") == "title: 青河镇工作总结");
    CHECK(front("青河县审计局\n当前位置：首页 > 政务公开\n关于2020年度审计工作的报告\n一、回顾\n") == "title: 关于2020年度审计工作的报告");
    CHECK(front("青河县人民政府 2024年3月3日星期二\n无障碍 简体| 繁体\n青河县工作报告\n一、回顾\n") == "title: 青河县工作报告");
    CHECK(front("首页\n政务公开\n青河镇工作总结\n一、回顾\n") == "title: 青河镇工作总结");
    // near misses
    CHECK(front("青河县人民政府\n关于2022年工作情况的报告\n一、回顾\n") == "title: 青河县人民政府关于2022年工作情况的报告");
    CHECK(front("关于推进青河县政务服务平台\n建设情况的报告\n一、回顾\n") == "title: 关于推进青河县政务服务平台建设情况的报告");
}

TEST_CASE("lines of a page, values of labels and codes are passed over")
{
    CHECK(front("青河镇工作总结\n字号：大\n中\n小\n各位代表：\n") == "title: 青河镇工作总结\nsalutation: 各位代表");
    CHECK(front("青河镇工作总结\n浏览次数：\n135\nQHCR-2023-01005\n一、回顾\n") == "title: 青河镇工作总结");
    CHECK(front("索引号：\n113307/2023-46395\n文件名称：\n关于青河县整改情况的通报\n发布机构：\n县文旅局\n成文日期：\n2023-05-04\n关于青河县整改情况的通报\n根据部署，开展了整改。\n") ==
          "title: 关于青河县整改情况的通报\npublished: 2023-05-04");
    CHECK(front("青河镇工作总结\n2014年 月 日\n一、回顾\n") == "title: 青河镇工作总结");
    CHECK(front("青河镇工作总结\n青政发〔2009〕59号 2009年12月8日\n一、回顾\n") == "title: 青河镇工作总结");
    CHECK(front("青河鎮工作總結\n青政發〔2011〕15號\n一、回顧\n") == "title: 青河鎮工作總結");
    CHECK(front("青河镇工作总结\n前言\n今年完成了任务。\n") == "title: 青河镇工作总结");
    CHECK(front("青河镇工作总结\n附件：\n一、回顾\n") == "title: 青河镇工作总结");
}

TEST_CASE("a spaced word for the paper on a line of its own ends the title and is no name")
{
    CHECK(front("青河县扶贫情况\n通 报\n各乡镇：\n") == "title: 青河县扶贫情况通 报\nsalutation: 各乡镇");
    CHECK(front("青河市人民政府办公室\n关于印发防汛预案的\n通 知\n青政办〔2015〕67号\n各乡镇人民政府：\n") == "title: 青河市人民政府办公室关于印发防汛预案的通 知\nsalutation: 各乡镇人民政府");
}

TEST_CASE("a subtitle on a dash may stand below a title of several lines")
{
    CHECK(front("以产促城\n以城兴业\n以业富民\n——青河镇发展的调查\n近年来，青河镇发展很快。\n一、做法\n") == "title: 以产促城以城兴业以业富民\nsubtitle: ——青河镇发展的调查");
}

TEST_CASE("words of a page's head and of its labels may stand in a title")
{
    for (const std::string_view title : {"青河县无障碍环境建设工作总结", "星期六义务劳动工作总结", "关于政策有效性评估工作的总结", "关于扩大公开范围的工作报告"}) {
        INFO(title);
        CHECK(front(std::string(title) + "\n一、回顾\n") == "title: " + std::string(title));
    }
    CHECK(front("作者：\n青河县持续优化营商环境\n一、工作\n") == "title: 青河县持续优化营商环境");
    CHECK(front("青河县水利局关于\n2025\n年工作情况的汇报\n一、工作\n") == "title: 青河县水利局关于2025年工作情况的汇报");
    // What has been said again is counted anew where the title is another.
    CHECK(front("青河县水利局工作\n青河县水利局工作\n青河县水利局工作\n青政〔2021〕5号\n总结\n总结\n一、工作\n") == "title: 总结");
}

TEST_CASE("what a page says above its paper is no title and no salutation")
{
    const std::string title = "青河县2023年审计情况的报告";
    for (const std::string_view line : {"• 微信\n• 微博", "导航", "欢迎光临青河文库", "搜索位置：\n匹配度：", "A类", "政务信息\n当前位置：首页 > 政务信息 > 正文",
                                        "政务信息\n当前位置：首页 > 政务信息 > 正文\n政务信息", "绩效管理\n索引号：1", "青河县2023年审计情况的报告-青河县人民政府",
                                        "青河县2023年审计情况的报告 _ 青河县人民政府"}) {
        INFO(line);
        CHECK(front(std::string(line) + "\n" + title + "\n一、回顾\n") == "title: " + title);
    }
    CHECK(front(title + "\n• 浏览量：\n各位代表：\n") == "title: " + title + "\nsalutation: 各位代表");
    CHECK(front("青河县纪律审查情况\n当前位置：首页 > 正文\n一年来的做法\n一、回顾\n") == "title: 青河县纪律审查情况\nsubtitle: 一年来的做法");
    CHECK(front("县长李某某作报告。记者 张某某 摄\n政府工作报告\n——2010年1月5日在青河县人民代表大会会议上\n各位代表：\n") ==
          "title: 政府工作报告\ndelivered: ——2010年1月5日在青河县人民代表大会会议上\nsalutation: 各位代表");
    // near misses: addressees, a title that the links do not name, a title that goes on
    CHECK(front("各位代表：\n我报告工作。\n") == "salutation: 各位代表");
    CHECK(front("法制查询\n首页 > 网站公告\n青河县工作总结\n一、回顾\n") == "title: 青河县工作总结");
    CHECK(front("坚守初心使命奋进新的征程\n当前位置：首页 > 正文\n青河县工作总结\n一、回顾\n") == "title: 坚守初心使命奋进新的征程\nsubtitle: 青河县工作总结");
    CHECK(front("青河县财政局\n青河县财政局预算-决算报告\n一、回顾\n") == "title: 青河县财政局预算-决算报告");
}

TEST_CASE("rows of links, marks and places of a page above or below the title are none of it")
{
    const std::string paper = "青河县关于节水的通知\n各镇：\n现通知如下。\n";
    const std::string_view read = "title: 青河县关于节水的通知\nsalutation: 各镇";
    CHECK(front("政务公开 | 政民互动 | 办事服务\n" + paper) == read);
    CHECK(front("跳到主要內容區塊\n:::\n" + paper) == read);
    CHECK(front("返回首页\n" + paper) == read);
    CHECK(front("欢迎来到青河县水利局\n" + paper) == read);
    CHECK(front("视力保护色：\n" + paper) == read);
    CHECK(front("内容预览：\n" + paper) == read);
    CHECK(front("青河县人民政府\n首页 > 政务公开\n" + paper) == read);
    CHECK(front("青河县发言全文\n******\n主席：\n谢谢。\n") == "title: 青河县发言全文\nsalutation: 主席");
    CHECK(front("公开日期：2023-07-20 废止日期：有效\n" + paper) == "title: 青河县关于节水的通知\npublished: 2023-07-20\nsalutation: 各镇");
    // near miss: one bar
    CHECK(front("青河县节水总结 | 青河日报\n一、回顾\n") == "title: 青河县节水总结 | 青河日报");
}

TEST_CASE("title, subtitle, source, speaker and delivery line hold nothing of each other")
{
    CHECK(front("2023年工作报告\n奋进新征程\n青河县统计局\n携手前行\n共创未来\n") == "title: 2023年工作报告\nsubtitle: 奋进新征程\nsource: 青河县统计局");
    CHECK(front("2023年工作报告\n奋进新征程\n县长\n携手前行\n共创未来\n") == "title: 2023年工作报告\nsubtitle: 奋进新征程\nspeaker: 县长");
    CHECK(front("青河县工作——2024年1月9日在县城\n汇报提纲\n") == "title: 青河县工作\nsubtitle: 汇报提纲\ndelivered: ——2024年1月9日在县城");
    CHECK(front("青河\n县府：进城\n文件\n青政发〔2023〕5号\n青河\n某乡\n") == "title: 青河某乡");
    CHECK(front("县委 ：\n一、抓\n") == "salutation: 县委");
}

TEST_CASE("a title with other blanks or remarks is the same title")
{
    CHECK(front("政 府 工 作 报 告（2022年）\n发布日期：2022-02-03\n政府工作报告\n各位代表：\n") ==
          "title: 政 府 工 作 报 告（2022年）\npublished: 2022-02-03\nsalutation: 各位代表");
    CHECK(front("林业工作总结\n时间：2022-03-04\n林业工作总结（通用13篇）\n今年完成任务。\n") == "title: 林业工作总结\npublished: 2022-03-04");
    CHECK(front("林业工作总结\n时间：2022-03-04\n农业工作总结（通用13篇）\n今年完成任务。\n") ==
          "title: 林业工作总结\nsubtitle: 农业工作总结（通用13篇）\npublished: 2022-03-04");
}

TEST_CASE("a paper's own title on 关于 says the page's again, with a byline between")
{
    CHECK(front("青河县水利局2023年度工作报告\n发布时间：2024-01-12\n关于2023年度水利工作的报告\n县政府：\n") ==
          "title: 青河县水利局2023年度工作报告\npublished: 2024-01-12\nsalutation: 县政府");
    CHECK(front("青河县工作总结\n发布时间：2024-01-12\n锚定目标\n一、回顾\n") == "title: 青河县工作总结\nsubtitle: 锚定目标\npublished: 2024-01-12");
}

TEST_CASE("bodies below the title issue it, and what a body publishes by an order has the order's head below the title")
{
    CHECK(front("关于节水的通知\n民政部 财政部\n各省民政厅：\n") == "title: 关于节水的通知\nsource: 民政部 财政部\nsalutation: 各省民政厅");
    CHECK(front("关于节水的通知\n国家经贸委、教育部\n各省教育厅：\n") == "title: 关于节水的通知\nsource: 国家经贸委、教育部\nsalutation: 各省教育厅");
    CHECK(front("青河县节水条例\n青河县人民政府令\n第5号\n现予公布。\n") == "title: 青河县节水条例");
    CHECK(front("青河县工作总结\n锻造一流干部\n一、回顾\n") == "title: 青河县工作总结\nsubtitle: 锻造一流干部");
}

TEST_CASE("a dated sentence below the title is no delivery line")
{
    CHECK(front("青河县常务会议纪要\n2023年7月5日上午，县长李某某在县政府主持召开会议，纪要如下：\n一、节水\n") == "title: 青河县常务会议纪要");
    CHECK(front("政府工作报告\n——2018年1月21日在青河县第三次会议上\n县长 李某某\n1月21日，县长李某某在会上作报告。王某摄\n各位代表：\n") ==
          "title: 政府工作报告\ndelivered: ——2018年1月21日在青河县第三次会议上\nspeaker: 县长 李某某\nsalutation: 各位代表");
}

TEST_CASE("the number of a bulletin is none of its title")
{
    for (const std::string_view line : {"第12期", "（第12期）", "2024年第3期（总第45期）", "第十二期", "第 12 期", "2024年第3号"}) {
        INFO(line);
        CHECK(front("青河镇工作简报\n" + std::string(line) + "\n青河镇防汛办　2024年7月5日\n一、雨情\n") ==
              "title: 青河镇工作简报\npublished: 2024-07-05\nsource: 青河镇防汛办");
    }
    CHECK(front("青河镇工作简报\n第12期汇总\n一、雨情\n") == "title: 青河镇工作简报\nsubtitle: 第12期汇总");
}
