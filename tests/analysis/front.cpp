// LANGUAGE.md 4: what stands before the body.
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

TEST_CASE("a lone line on a dash below the title is the subtitle, and no item")
{
    CHECK(front("青河镇2024年工作总结\n——以党建引领发展\n一、工作回顾\n") ==
          "title: 青河镇2024年工作总结\nsubtitle: ——以党建引领发展");
    CHECK(outline("青河镇2024年工作总结\n——以党建引领发展\n一、工作回顾\n") == "一、 工作回顾\n");
    CHECK(front("坚守初心使命\n——青河镇2024年工作总结\n一、工作回顾\n") ==
          "title: 坚守初心使命\nsubtitle: ——青河镇2024年工作总结");
    // near miss: items
    CHECK(outline("青河镇工作总结\n——坚持党建引领\n——坚持群众路线\n一、工作回顾\n") ==
          "- —— 坚持党建引领\n- —— 坚持群众路线\n一、 工作回顾\n");
}

TEST_CASE("a byline gives the date of publication and the source")
{
    CHECK(front("青河镇工作总结\n发布时间：2024-01-29 15:08 来源：青河镇\n一、回顾\n") ==
          "title: 青河镇工作总结\npublished: 2024-01-29T15:08\nsource: 青河镇");
    CHECK(front("青河镇工作总结\n来源：青河县人民政府　发布日期：2024年1月29日\n一、回顾\n") ==
          "title: 青河镇工作总结\npublished: 2024-01-29\nsource: 青河县人民政府");
    CHECK(front("青河镇工作总结\n发布时间:2024/1/29\n来源:青河镇\n一、回顾\n") ==
          "title: 青河镇工作总结\npublished: 2024-01-29\nsource: 青河镇");
    CHECK(front("发布时间：2024-01-29 来源：青河镇\n青河镇工作总结\n一、回顾\n") ==
          "title: 青河镇工作总结\npublished: 2024-01-29\nsource: 青河镇");
}

TEST_CASE("the date of publication is that of 发布 before any other")
{
    for (const std::string_view lines : {"成文日期：2023-12-30 发布日期：2024-01-05", "成文日期：2023-12-30\n发布日期：2024-01-05", "发布日期：2024-01-05\n更新时间：2024-02-05", "2023-12-30\n发布时间：2024-01-05",
                                         "发布日期：\n成文日期：2024-01-05"}) {
        INFO(lines);
        CHECK(front("青河镇工作总结\n" + std::string(lines) + "\n一、回顾\n") == "title: 青河镇工作总结\npublished: 2024-01-05");
    }
}

TEST_CASE("brackets around a source are none of it")
{
    CHECK(front("青河镇工作总结\n【来源：县政府办】\n一、回顾\n") == "title: 青河镇工作总结\nsource: 县政府办");
    CHECK(front("青河镇工作总结\n（来源：县政府办）\n一、回顾\n") == "title: 青河镇工作总结\nsource: 县政府办");
    CHECK(front("青河镇工作总结\n来源：县政府办（法制办）\n一、回顾\n") == "title: 青河镇工作总结\nsource: 县政府办（法制办）");
}

TEST_CASE("a byline's label may have glosses in it")
{
    CHECK(front("青河鎮工作總結\n發(fā)布時間：2022-12-30 17:06 來(lái)源：青河鎮\n一、回顧\n") ==
          "title: 青河鎮工作總結\npublished: 2022-12-30T17:06\nsource: 青河鎮");
}

TEST_CASE("a byline's label may have a narrow colon or be left out")
{
    CHECK(front("青河镇工作总结\n日期:2024-01-29 来源:青河镇 字号:[ 大 中 小 ]\n一、回顾\n") ==
          "title: 青河镇工作总结\npublished: 2024-01-29\nsource: 青河镇");
    CHECK(front("青河镇工作总结\n2024-01-29 10:20    来源：青河日报    作者：王某\n一、回顾\n") ==
          "title: 青河镇工作总结\npublished: 2024-01-29T10:20\nsource: 青河日报");
    CHECK(front("青河镇工作总结\n来源：县教育局   2024-01-29\n一、回顾\n") ==
          "title: 青河镇工作总结\npublished: 2024-01-29\nsource: 县教育局");
    CHECK(front("青河镇工作总结\n2024年1月29日\n一、回顾\n") == "title: 青河镇工作总结\npublished: 2024-01-29");
    // near miss: a date inside the name of a source
    CHECK(front("青河镇工作总结\n来源：2024年1月29日会议\n一、回顾\n") == "title: 青河镇工作总结\nsource: 2024年1月29日会议");
}

TEST_CASE("the body that issues a paper may stand below the title without a label, and so may the date")
{
    const std::string title = "青河县2023年统计公报";
    struct {
        std::string_view below;
        std::string_view read;
    } const rows[] = {
        {"青河县统计局", "source: 青河县统计局"},
        {"青河县统计局\n国家统计局青河调查队\n2024年3月28日", "published: 2024-03-28\nsource: 青河县统计局国家统计局青河调查队"},
        {"青河县水务局二〇二一年六月", "published: 2021-06\nsource: 青河县水务局"},
        {"青河县水务局　2021年6月15日", "published: 2021-06-15\nsource: 青河县水务局"},
        {"县商贸中心\n（2021年6月）", "published: 2021-06\nsource: 县商贸中心"},
        {"青河县商贸中心", "source: 青河县商贸中心"},
        {"（2021年6月）", "published: 2021-06"},
        {"来源：青河日报\n青河县审计局\n青河县财政局", "source: 青河日报"},
        // near misses: mottoes, and a title that goes on
        {"奋力开创发展新格局", "subtitle: 奋力开创发展新格局"},
        {"打造区域商贸中心", "subtitle: 打造区域商贸中心"},
        {"建设青河人民满意的政府", "subtitle: 建设青河人民满意的政府"},
        {"2024年上半年", "subtitle: 2024年上半年"},
        {"中共青河县委员会\n关于2023年工作情况的报告", "subtitle: 中共青河县委员会关于2023年工作情况的报告"},
    };
    for (auto const& row : rows) {
        INFO(row.below);
        CHECK(front(title + "\n" + std::string(row.below) + "\n一、回顾\n") == "title: " + title + "\n" + std::string(row.read));
    }
}

TEST_CASE("a title may have a remark or a note's number in brackets at its end")
{
    CHECK(front("关于青河县2023年预算执行情况的报告（书面）\n青河县财政局\n一、回顾\n") ==
          "title: 关于青河县2023年预算执行情况的报告（书面）\nsource: 青河县财政局");
    CHECK(front("青河县2023年统计公报[1]\n青河县统计局\n一、回顾\n") == "title: 青河县2023年统计公报[1]\nsource: 青河县统计局");
    // near miss: a title that is not yet whole
    CHECK(front("关于青河县2023年计划（草案）\n执行情况的报告\n一、回顾\n") == "title: 关于青河县2023年计划（草案）执行情况的报告");
}

TEST_CASE("a delivery line begins with its date, and names its speaker or has him on the next line")
{
    CHECK(front("政府工作报告\n——2025年1月19日在青河县第五届人民代表大会第三次会议上\n县长 "
                "李某某\n各位代表：\n现在报告工作。\n") ==
          "title: 政府工作报告\n"
          "delivered: ——2025年1月19日在青河县第五届人民代表大会第三次会议上\n"
          "speaker: 县长 李某某\n"
          "salutation: 各位代表");
    CHECK(outline("政府工作报告\n——2025年1月19日在青河县第五届人民代表大会第三次会议上\n一、回顾\n") == "一、 回顾\n");
    CHECK(front("政府工作报告\n2025年1月19日在青河县第五届人民代表大会第三次会议上\n一、回顾\n") ==
          "title: 政府工作报告\ndelivered: 2025年1月19日在青河县第五届人民代表大会第三次会议上");
}

TEST_CASE("the speaker's office may be spaced out")
{
    for (const std::string speaker : {"县 长　李某某", "院  长   李某某", "检　察　长　李 某", "代 县 长 李某某", "青河县人民政府县 长　李某某", "主 任　李某某"}) {
        INFO(speaker);
        const std::string title = "政府工作报告\n——2025年1月19日在青河县第五届人民代表大会第三次会议上\n";
        CHECK(front(title + speaker + "\n各位代表：\n") ==
              "title: 政府工作报告\ndelivered: ——2025年1月19日在青河县第五届人民代表大会第三次会议上\nspeaker: " + speaker + "\nsalutation: 各位代表");
        CHECK(front("政府工作报告\n" + speaker + "\n一、回顾\n") == "title: 政府工作报告\nspeaker: " + speaker);
    }
    // near misses: no word of one character
    CHECK(front("工作总结\n青河市 长安更美\n一、回顾\n") == "title: 工作总结\nsubtitle: 青河市 长安更美");
    CHECK(front("工作总结\n兴产业强院 长效治理\n一、回顾\n") == "title: 工作总结\nsubtitle: 兴产业强院 长效治理");
}

TEST_CASE("a letterhead above the paper's number is no title")
{
    CHECK(front("机密★1年\n青河县人民政府文件\n青政发〔2022〕15号\n青河县2021年工作总结\n一、回顾\n") ==
          "title: 青河县2021年工作总结");
    CHECK(front("青河县2021年工作总结\n青政发〔2022〕15号\n一、回顾\n") == "title: 青河县2021年工作总结");
}

TEST_CASE("a delivery line need not give the date")
{
    CHECK(
        front(
            "政府工作报告\n——在青河县第五届人民代表大会第三次会议上\n县长　李某某\n各位代表：\n现在报告工作。\n") ==
        "title: 政府工作报告\n"
        "delivered: ——在青河县第五届人民代表大会第三次会议上\n"
        "speaker: 县长　李某某\n"
        "salutation: 各位代表");
    CHECK(front("青河镇工作总结\n——在产业发展方面\n新增企业5家。\n") == "title: 青河镇工作总结");
}

TEST_CASE("the date of a delivery line may have a line of its own, and is no date of publication")
{
    const std::string_view read = "title: 政府工作报告\n"
                                  "delivered: ——在青河县第五届人民代表大会第三次会议上\n"
                                  "speaker: 县长　李某某\n"
                                  "salutation: 各位代表";
    CHECK(front("政府工作报告\n——在青河县第五届人民代表大会第三次会议上\n（2025年1月19日）\n县长　李某某\n各位代表：\n") == read);
    CHECK(front("政府工作报告\n——在青河县第五届人民代表大会第三次会议上\n县长　李某某\n（2025年1月19日）\n\n各位代表：\n") == read);
    CHECK(outline("政府工作报告\n——在青河县第五届人民代表大会第三次会议上\n（2025年1月19日）\n一、回顾\n") == "一、 回顾\n");
}

TEST_CASE("a delivery line may be broken before its meeting's end")
{
    CHECK(front("政府工作报告\n——2025年1月19日在青河县第五届人民代表大会\n第三次会议上\n县长　李某某\n") ==
          "title: 政府工作报告\n"
          "delivered: ——2025年1月19日在青河县第五届人民代表大会第三次会议上\n"
          "speaker: 县长　李某某");
}

TEST_CASE("a delivery line may stand in brackets")
{
    CHECK(front("政府工作报告\n（2025年1月10日在青河县第五届人民代表大会第三次会议上）\n各位代表：\n") ==
          "title: 政府工作报告\ndelivered: （2025年1月10日在青河县第五届人民代表大会第三次会议上）\nsalutation: "
          "各位代表");
}

TEST_CASE("a salutation is a short line that ends in a colon")
{
    CHECK(front("青河镇工作报告\n县委：\n现将工作情况报告如下。\n") == "title: 青河镇工作报告\nsalutation: 县委");
    CHECK(front("青河镇工作报告\n县委、县政府:\n现将工作情况报告如下。\n") ==
          "title: 青河镇工作报告\nsalutation: 县委、县政府");
    CHECK(front("青河镇工作报告\n各位代表，同志们：\n现将工作情况报告如下。\n") == "title: 青河镇工作报告\nsalutation: 各位代表，同志们");
    CHECK(front("青河镇工作报告\n现将有关情况报告如下：\n一、回顾\n") == "title: 青河镇工作报告");
    CHECK(front("青河镇工作报告\n今年以来，主要做法：\n一、回顾\n") == "title: 青河镇工作报告");
}

TEST_CASE("a label that is not known does not end the front matter")
{
    const std::string title = "title: 青河县水利局2023年工作总结";
    for (const std::string_view above :
         {"索引号：1\n名称：青河县2023年工作总结", "您现在所在的位置：首页 >> 政务公开", "您的位置: 首页", "当前位置 : 首页", "位置：首页 > 公开",
          "标题：某某\n主题词：水利，总结\n公开范围：面向社会\n有效性：有效\n责任部门：水利局\n撰稿：张某 审核：李某\n阅读：12次\n文　　号：无\n字体大小：大 中 小"}) {
        INFO(above);
        CHECK(front(std::string(above) + "\n青河县水利局2023年工作总结\n一、回顾\n") == title);
    }
    CHECK(front("青河县水利局2023年工作总结\n撰稿：张某某\n时　间：2024-01-05\n各位代表：\n") ==
          title + "\npublished: 2024-01-05\nsalutation: 各位代表");
    // near misses: prose with a colon, and what counts something
    for (const std::string_view body : {"现将情况报告如下：\n强县富民", "主要做法：抓排查。\n强县富民", "主要做法：抓排查，促整改\n强县富民", "工作目标：增收5万元\n强县富民"}) {
        INFO(body);
        CHECK(front("青河县水利局2023年工作总结\n" + std::string(body) + "\n一、回顾\n") == title);
    }
    CHECK(front("青河县水利局2023年工作总结\n各位代表：\n工作目标：强县\n2024年1月5日\n一、回顾\n") == title + "\nsalutation: 各位代表");
}

TEST_CASE("a label may name the speaker")
{
    CHECK(front("青河县2023年工作总结\n报告人：谢某某\n一、回顾\n") == "title: 青河县2023年工作总结\nspeaker: 谢某某");
    CHECK(front("青河县2023年述职报告\n述职人: 局长 周某某\n各位代表：\n") == "title: 青河县2023年述职报告\nspeaker: 局长 周某某\nsalutation: 各位代表");
    CHECK(front("青河县2023年工作总结\n编辑：谢某某\n一、回顾\n") == "title: 青河县2023年工作总结");
}

TEST_CASE("many lines of labels may stand above the title")
{
    std::string labels;
    for (int i = 0; i < 20; ++i) {
        labels += "公开范围：面向社会\n";
    }
    CHECK(front(labels + "青河县2023年工作总结\n一、回顾\n") == "title: 青河县2023年工作总结");
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

TEST_CASE("a salutation may list addressees, and may have a greeting or text behind its colon")
{
    struct {
        std::string_view line;
        std::string_view addressed;
    } const rows[] = {
        {"各乡镇人民政府，县直有关单位：", "各乡镇人民政府，县直有关单位"},
        {"市委、市政府，市委组织部：", "市委、市政府，市委组织部"},
        {"县委农村工作领导小组办公室：", "县委农村工作领导小组办公室"},
        {"县委、 县政府：", "县委、 县政府"},
        {"尊敬的各位领导、各位同事：大家好！", "尊敬的各位领导、各位同事"},
        {"各位代表：现在，我代表县政府报告工作，请予审议。", "各位代表"},
        {"各位代表：我讲三点意见：", "各位代表"},
        {"各位领导、同志们：大家好！今天汇报三点：", "各位领导、同志们"},
        {"同志们：现报告如下：", "同志们"},
        {"同志们：大家好", "同志们"},
        {"各位书记、各位主任：大家好！", "各位书记、各位主任"},
        // near misses
        {"尊敬的各位领导，现将情况报告如下：", ""},
        {"各位代表提出的建议：办理情况：", ""},
        {"撰稿：张某 审核：", ""},
        {"现将有关情况报告如下：", ""},
        {"今年以来，主要做法：", ""},
        {"完成以下任务，涉及部门：", ""},
        {"各位代表提出的建议：已办结。", ""},
        {"各位代表提出建议，要求如下：", ""},
    };
    for (auto const& row : rows) {
        INFO(row.line);
        const std::string read = row.addressed.empty() ? "" : "\nsalutation: " + std::string(row.addressed);
        CHECK(front("青河县工作报告\n" + std::string(row.line) + "\n一、回顾\n") == "title: 青河县工作报告" + read);
    }
}

TEST_CASE("prose, headings and items are no front matter")
{
    CHECK(front("一、工作回顾\n（一）经济\n") == "");
    CHECK(front("今年以来，全镇上下团结一心，完成各项任务。\n一、回顾\n") == "");
    CHECK(front("——坚持党建引领\n——坚持群众路线\n") == "");
    CHECK(front("") == "");
    CHECK(front("\n \n") == "");
}
