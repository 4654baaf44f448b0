// docs/language.md#front-and-closing-matter: who published a paper, and when.
#include "catch.hpp"

#include "support/reading.hpp"

#include <string>
#include <string_view>

using support::front;

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

TEST_CASE("a byline may stand behind what the page adds to it")
{
    CHECK(front("青河镇工作总结\n【字号：　】　时间：2024-01-29\n一、回顾\n") == "title: 青河镇工作总结\npublished: 2024-01-29");
    CHECK(front("青河镇工作总结\n浏览次数：286　发布时间：2024-01-29　来源：青河镇\n一、回顾\n") ==
          "title: 青河镇工作总结\npublished: 2024-01-29\nsource: 青河镇");
    // near miss: furniture alone
    CHECK(front("青河镇工作总结\n【字号：大 中 小】\n一、回顾\n") == "title: 青河镇工作总结");
    CHECK(support::furniture("青河镇工作总结\n【字号：大 中 小】\n一、回顾\n") == "【字号：大 中 小】");
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

TEST_CASE("many lines of labels may stand above the title")
{
    std::string labels;
    for (int i = 0; i < 20; ++i) {
        labels += "公开范围：面向社会\n";
    }
    CHECK(front(labels + "青河县2023年工作总结\n一、回顾\n") == "title: 青河县2023年工作总结");
}

TEST_CASE("a label behind an empty one is no source")
{
    CHECK(front("青河镇工作报告\n来源： 发布时间：2024-02-26\n一、回顾\n") == "title: 青河镇工作报告\npublished: 2024-02-26");
    CHECK(front("青河镇工作报告\n发布时间：2024-02-26 来源： 浏览次数：30\n一、回顾\n") == "title: 青河镇工作报告\npublished: 2024-02-26");
    CHECK(front("青河镇工作报告\n发布时间：2024-02-26 来源：青河镇 浏览次数：30\n一、回顾\n") == "title: 青河镇工作报告\npublished: 2024-02-26\nsource: 青河镇");
}

TEST_CASE("a label that touches the source ends it, and the time of a meeting is none of publication")
{
    CHECK(front("青河县工作报告\n发布日期：2023-01-06 11:16信息来源：青河县审计局浏览次数：\n一、回顾\n") == "title: 青河县工作报告\npublished: 2023-01-06T11:16\nsource: 青河县审计局");
    CHECK(front("青河县会议纪要\n会议时间：2025年4月5日 上午9:00\n一、议题\n") == "title: 青河县会议纪要");
}

TEST_CASE("the date may begin a byline without labels, and stand in brackets behind the body")
{
    const std::string title = "title: 青河镇2023年工作总结";
    for (const std::string_view line : {"2024-01-08 青河县财政局", "2024年1月8日　青河县财政局", "2024年1月8日青河县财政局", "青河县财政局（2024年1月8日）", "青河县财政局(2024年1月8日)", "2024-01-08来源：青河县财政局"}) {
        INFO(line);
        CHECK(front("青河镇2023年工作总结\n" + std::string(line) + "\n一、回顾\n") == title + "\npublished: 2024-01-08\nsource: 青河县财政局");
    }
    CHECK(front("青河镇2023年工作总结\n2024-01-08 15:20:11 青河日报\n一、回顾\n") == title + "\npublished: 2024-01-08T15:20:11\nsource: 青河日报");
    CHECK(front("青河镇2023年工作总结\n青河县财政局 2024年1月8日\n青河镇2023年工作总结\n一、回顾\n") == title + "\npublished: 2024-01-08\nsource: 青河县财政局");
    // near misses
    CHECK(front("青河镇2023年工作总结\n2024年1月8日 强县富民\n一、回顾\n") == title + "\nsubtitle: 2024年1月8日 强县富民");
}

TEST_CASE("a date may stand right behind the source, and a bar between a date and the source")
{
    CHECK(front("青河镇工作总结\n来源：青河镇2023-09-01 19:39\n一、回顾\n") == "title: 青河镇工作总结\npublished: 2023-09-01T19:39\nsource: 青河镇");
    CHECK(front("青河镇工作总结\n2021-05-27 14:31:36|图文来源：青河报\n一、回顾\n") ==
          "title: 青河镇工作总结\npublished: 2021-05-27T14:31:36\nsource: 青河报");
}

TEST_CASE("a byline may say 发布于 or 發表時間")
{
    for (const std::string_view label : {"发布于：", "发表于:", "發表時間："}) {
        INFO(label);
        CHECK(front("青河县工作报告\n" + std::string(label) + "2017-11-26\n一、回顾\n") == "title: 青河县工作报告\npublished: 2017-11-26");
    }
}

TEST_CASE("a clock time alone is no date of publication")
{
    for (const std::string_view line : {"15:08", "上午9时", "发布时间：15:08"}) {
        INFO(line);
        CHECK(front("青河镇工作总结\n" + std::string(line) + "\n2024-01-05\n一、回顾\n") == "title: 青河镇工作总结\npublished: 2024-01-05");
    }
}

TEST_CASE("a byline with its day may stand above a subtitle, and name a smaller body")
{
    CHECK(front("青河镇工作总结\n青河镇人民政府 2024年1月8日\n2023年工作总结\n一、回顾\n") ==
          "title: 青河镇工作总结\nsubtitle: 2023年工作总结\npublished: 2024-01-08\nsource: 青河镇人民政府");
    CHECK(front("青河镇工作总结\n青河镇农技站\n2024年1月8日\n一、回顾\n") == "title: 青河镇工作总结\npublished: 2024-01-08\nsource: 青河镇农技站");
    // near miss: no date
    CHECK(front("青河镇工作总结\n青河镇农技站\n一、回顾\n") == "title: 青河镇工作总结\nsubtitle: 青河镇农技站");
}

TEST_CASE("a date below the title ends it, and the body that issues may follow")
{
    CHECK(front("前三季度经济运行稳中有进\n（2016年10月19日）\n青河县统计局\n一、回顾\n") ==
          "title: 前三季度经济运行稳中有进\npublished: 2016-10-19\nsource: 青河县统计局");
}

TEST_CASE("a label whose value is missing is no salutation and no title")
{
    for (const std::string_view label : {"文号:", "文件编号：", "主题词:", "关键词：", "废止时间：", "分类:", "摘要："}) {
        INFO(label);
        CHECK(front(std::string(label) + "\n青河镇2023年工作总结\n" + std::string(label) + "\n一、回顾\n") == "title: 青河镇2023年工作总结");
    }
}

TEST_CASE("the line of a news agency is no subtitle")
{
    CHECK(front("政府工作报告\n新华社北京3月17日电\n各位代表：\n") == "title: 政府工作报告\nsalutation: 各位代表");
}
