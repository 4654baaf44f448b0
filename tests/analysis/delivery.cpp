// docs/language.md#front-and-closing-matter: where and when a paper was delivered, and by whom.
#include "catch.hpp"

#include "support/reading.hpp"

#include <string>
#include <string_view>

using support::front;
using support::outline;

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

TEST_CASE("a sentence of prose that begins with a date is no delivery line")
{
    CHECK(front("青河县2023年工作综述\n1月20日，县长李某某在作《政府工作报告》时，对全年工作作了回顾。\n一、经济\n") == "title: 青河县2023年工作综述");
    // near miss: 在 behind the date
    CHECK(front("政府工作报告\n2025年1月19日在青河县第五届人民代表大会第三次会议上县长李某某作政府工作报告。\n一、回顾\n") ==
          "title: 政府工作报告\ndelivered: 2025年1月19日在青河县第五届人民代表大会第三次会议上县长李某某作政府工作报告。\nspeaker: 县长李某某");
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
    CHECK(front("述职报告\n青河县水务局党组书记、局长　李某某\n一、回顾\n") == "title: 述职报告\nspeaker: 青河县水务局党组书记、局长　李某某");
    // near misses: a long line without a name behind a blank; no word of one character
    CHECK(front("工作总结\n青河县委书记带头抓党建促乡村振兴工作\n一、回顾\n") == "title: 工作总结\nsubtitle: 青河县委书记带头抓党建促乡村振兴工作");
    CHECK(front("工作总结\n青河市 长安更美\n一、回顾\n") == "title: 工作总结\nsubtitle: 青河市 长安更美");
    CHECK(front("工作总结\n兴产业强院 长效治理\n一、回顾\n") == "title: 工作总结\nsubtitle: 兴产业强院 长效治理");
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

TEST_CASE("a label may name the speaker")
{
    CHECK(front("青河县2023年工作总结\n报告人：谢某某\n一、回顾\n") == "title: 青河县2023年工作总结\nspeaker: 谢某某");
    CHECK(front("青河县2023年述职报告\n述职人: 局长 周某某\n各位代表：\n") == "title: 青河县2023年述职报告\nspeaker: 局长 周某某\nsalutation: 各位代表");
    CHECK(front("青河县2023年工作总结\n编辑：谢某某\n一、回顾\n") == "title: 青河县2023年工作总结");
}

TEST_CASE("what stands alone above the salutation is a name, and no heading of a preface")
{
    CHECK(front("青河县工作报告\n王某某\n各位代表：\n") == "title: 青河县工作报告\nspeaker: 王某某\nsalutation: 各位代表");
    CHECK(front("青河县工作报告\n前言\n各位代表：\n") == "title: 青河县工作报告\nsalutation: 各位代表");
    CHECK(front("青河县工作报告\n砥砺奋进\n各位代表：\n") == "title: 青河县工作报告\nsubtitle: 砥砺奋进\nsalutation: 各位代表");
}

TEST_CASE("a delivery line may stand behind the title on its line, or name its meeting in brackets")
{
    CHECK(front("青河县工作报告——2017年1月10日在青河县第五届人民代表大会第一次会议上\n各位代表：\n") ==
          "title: 青河县工作报告\ndelivered: ——2017年1月10日在青河县第五届人民代表大会第一次会议上\nsalutation: 各位代表");
    CHECK(front("青河县工作报告\n（2017年2月10日青河县五届人大二次会议）\n各位代表：\n") ==
          "title: 青河县工作报告\ndelivered: （2017年2月10日青河县五届人大二次会议）\nsalutation: 各位代表");
    CHECK(front("青河县决议\n2019年3月11日青河县第五届人大常委会第六次会议通过\n会议听取了报告。\n") == "title: 青河县决议");
    CHECK(front("青河县工作报告——以实干开新局\n各位代表：\n") == "title: 青河县工作报告——以实干开新局\nsalutation: 各位代表");
}

TEST_CASE("a name alone between a speech's title and its date is the speaker")
{
    CHECK(front("在全县农村工作会议上的讲话\n李某某\n（2023年1月5日）\n同志们：\n") == "title: 在全县农村工作会议上的讲话\npublished: 2023-01-05\nspeaker: 李某某\nsalutation: 同志们");
}

TEST_CASE("a blank may stand behind the dashes of a delivery line, and inside a name")
{
    for (const std::string name : {"李某某", "李  某", "李 某 某", "李　　某"}) {
        INFO(name);
        CHECK(front("政府工作报告\n—— 2025年1月19日在青河县第五届人民代表大会第三次会议上\n" + name + "\n各位代表：\n") ==
              "title: 政府工作报告\ndelivered: —— 2025年1月19日在青河县第五届人民代表大会第三次会议上\nspeaker: " + name + "\nsalutation: 各位代表");
    }
    CHECK(front("政府工作报告\n——2025年1月19日在青河县第五届人民代表大会第三次会议上\n富 强 青 河\n各位代表：\n") ==
          "title: 政府工作报告\nsubtitle: 富 强 青 河\ndelivered: ——2025年1月19日在青河县第五届人民代表大会第三次会议上\nsalutation: 各位代表");
}

TEST_CASE("a delivery line may have neither dashes nor a date")
{
    CHECK(front("政府工作报告\n在青河县第五届人民代表大会第三次会议上\n县长　李某某\n各位代表：\n") ==
          "title: 政府工作报告\ndelivered: 在青河县第五届人民代表大会第三次会议上\nspeaker: 县长　李某某\nsalutation: 各位代表");
    // near miss: the subtitle of a speech
    CHECK(front("奋进新时代\n在青河县第五届人民代表大会第三次会议上的讲话\n各位代表：\n") ==
          "title: 奋进新时代在青河县第五届人民代表大会第三次会议上的讲话\nsalutation: 各位代表");
}

TEST_CASE("a bracket alone on its line is no delivery line")
{
    for (const std::string_view line : {"（", "(", "―（", "——(", "）", "（）"}) {
        INFO(line);
        CHECK(front(std::string(line) + "\n一、回顾\n").find("delivered") == std::string::npos);
        CHECK(front("工作报告\n" + std::string(line) + "\n一、回顾\n").find("delivered") == std::string::npos);
    }
}

TEST_CASE("a delivery line may be said twice, lack its 在, or have a date that is still to be filled in")
{
    CHECK(front("工作报告\n——2022年1月8日在青河县人民代表大会会议上\n检察长朱某\n——2022年1月8日在青河县人民代表大会会议上\n检察长朱某\n各位代表：\n") ==
          "title: 工作报告\ndelivered: ——2022年1月8日在青河县人民代表大会会议上\nspeaker: 检察长朱某\nsalutation: 各位代表");
    CHECK(front("决算报告\n2024年11月7日县人大常委会第二十三次会议\n副局长 谭某某\n主任、各位委员：\n") ==
          "title: 决算报告\ndelivered: 2024年11月7日县人大常委会第二十三次会议\nspeaker: 副局长 谭某某\nsalutation: 主任、各位委员");
    CHECK(front("工作报告\n——20XX年1月9日在青河县人民代表大会会议上\n县长 李某某\n") ==
          "title: 工作报告\ndelivered: ——20XX年1月9日在青河县人民代表大会会议上\nspeaker: 县长 李某某");
    CHECK(front("工作报告\n——2007年12月 日在青河县人民代表大会会议上\n县长 李某某\n") ==
          "title: 工作报告\ndelivered: ——2007年12月 日在青河县人民代表大会会议上\nspeaker: 县长 李某某");
    CHECK(front("工作报告\n——2022年1月8日在青河县人大常委会会议上\n县人大常委会秘书长 张某\n主任：\n") ==
          "title: 工作报告\ndelivered: ——2022年1月8日在青河县人大常委会会议上\nspeaker: 县人大常委会秘书长 张某\nsalutation: 主任");
    // near miss: items
    CHECK(outline("工作报告\n——2022年1月8日在青河县人民代表大会会议上\n——坚持党建引领\n——坚持群众路线\n") == "- —— 坚持党建引领\n- —— 坚持群众路线\n");
}
