// docs/language.md#front-and-closing-matter: what stands behind the body.
#include "catch.hpp"

#include "support/reading.hpp"

#include <string>
#include <string_view>

using support::closing;
using support::furniture;

namespace {

const std::string body = "青河镇工作总结\n一、回顾\n全年完成各项任务。\n";

}  // namespace

TEST_CASE("the signature and the date stand on the last lines")
{
    CHECK(closing(body + "中共青河镇委员会\n2023年12月12日\n") == "signature: 中共青河镇委员会\ndate: 2023-12-12");
    CHECK(closing(body + "青河镇人民政府\n二〇二三年十二月十二日\n") == "signature: 青河镇人民政府\ndate: 2023-12-12");
    CHECK(closing(body + "　　　青河县教育局\n　　　2024年1月5日　\n\n") ==
          "signature: 青河县教育局\ndate: 2024-01-05");
    CHECK(closing(body + "青河镇人民政府\n2024年1月\n") == "signature: 青河镇人民政府\ndate: 2024-01");
    CHECK(closing(body + "青河镇人民政府 2024年1月5日\n") == "signature: 青河镇人民政府\ndate: 2024-01-05");
    CHECK(closing(body + "2024年1月5日\n") == "date: 2024-01-05");
    CHECK(closing(body + "青河镇人民政府\n2024年1月5日。\n") == "signature: 青河镇人民政府\ndate: 2024-01-05");
    CHECK(closing(body + "2024年1月5日　青河镇人民政府\n") == "signature: 青河镇人民政府\ndate: 2024-01-05");
    CHECK(closing(body + "报送单位：青河镇人民政府\n报送时间：2024年1月5日\n") == "signature: 青河镇人民政府\ndate: 2024-01-05");
    // near misses: prose
    CHECK(closing(body + "任务完成于2024年1月5日。\n") == "");
    CHECK(closing(body + "2024年1月5日完成任务\n") == "");
    CHECK(closing(body + "青河镇人民政府\n") == "signature: 青河镇人民政府");
}

TEST_CASE("a line of the front matter does not close the paper")
{
    CHECK(closing("青河县\n关于2023年重点项目\n青河县统计局\n") == "");
    CHECK(closing("青河县水利局2023年工作总结\n目录\n青河县水利局\n") == "");
}

TEST_CASE("many bodies may sign, their names spaced")
{
    CHECK(closing(body + "青河县教育局\n县委宣传部\n青河县财政局\n2023年5月3日\n") == "signature: 青河县教育局县委宣传部青河县财政局\ndate: 2023-05-03");
    CHECK(closing(body + "纪 委\n党 委 办 公 室\n院 长 办 公 室\n2023年5月3日\n") == "signature: 纪 委党 委 办 公 室院 长 办 公 室\ndate: 2023-05-03");
    CHECK(closing(body + "请遵照执行\n青河县教育局\n2023年5月3日\n") == "signature: 青河县教育局\ndate: 2023-05-03");
}

TEST_CASE("an order is signed by a person or a body before the paper that it publishes")
{
    const std::string order = "青河县人民政府令\n第82号\n《青河县河道管理规定》已经县政府常务会议通过，现予发布。\n";
    CHECK(closing(order + "县长　李某某\n1997年7月23日\n第一章 总则\n第一条 为了加强管理，制定本规定。\n") ==
          "signature: 县长　李某某\ndate: 1997-07-23");
    CHECK(closing(order + "县长　李某某\n1997年7月23日\n青河县河道管理规定\n第一条 为了加强管理，制定本规定。\n") ==
          "signature: 县长　李某某\ndate: 1997-07-23");
    CHECK(closing("青河县河道管理规定\n" + order + "县长　李某某\n1997年7月23日\n青河县河道管理规定\n第一章 总则\n") ==
          "signature: 县长　李某某\ndate: 1997-07-23");
    CHECK(closing("青河县人大常委会公告\n（第八号）\n《青河县节水条例》已通过，现予公布。\n青河县人大常委会\n二〇〇八年十月十四日\n青河县节水条例\n第一章 总则\n") ==
          "signature: 青河县人大常委会\ndate: 2008-10-14");
    // near misses: no order; no signer
    CHECK(closing(body + "县长　李某某\n1997年7月23日\n第一章 总则\n") == "");
    CHECK(closing(order + "经研究决定\n1997年7月23日\n第一章 总则\n") == "");
}

TEST_CASE("page furniture behind the date does not hide it")
{
    CHECK(closing(body + "青河镇人民政府\n2024年1月5日\n扫一扫在手机打开当前页\n") ==
          "signature: 青河镇人民政府\ndate: 2024-01-05");
    CHECK(closing(body + "青河镇人民政府\n2024年1月5日\n【打印本页】\n分享：\n") ==
          "signature: 青河镇人民政府\ndate: 2024-01-05");
}

TEST_CASE("the date may stand above the signature")
{
    CHECK(closing(body + "2024年1月5日\n青河县人民政府\n") == "signature: 青河县人民政府\ndate: 2024-01-05");
}

TEST_CASE("a list of attachments behind the date does not hide it")
{
    CHECK(closing(body + "青河镇人民政府\n2024年1月5日\n附件：任务清单\n") ==
          "signature: 青河镇人民政府\ndate: 2024-01-05");
    CHECK(closing(body + "青河镇人民政府\n2024年1月5日\n附件：1.任务清单\n2.责任清单\n") ==
          "signature: 青河镇人民政府\ndate: 2024-01-05");
    CHECK(closing(body + "附件：1.任务清单\n2.责任清单\n青河镇人民政府\n2024年1月5日\n") ==
          "signature: 青河镇人民政府\ndate: 2024-01-05");
}

TEST_CASE("a remark behind the date does not hide it")
{
    CHECK(closing(body + "青河镇人民政府\n2024年1月5日\n（此件公开发布）\n") ==
          "signature: 青河镇人民政府\ndate: 2024-01-05");
}

TEST_CASE("a colophon or a page's footer behind the date does not hide it")
{
    const std::string signed_text = body + "青河县水利局\n2024年1月5日\n";
    const std::string read = "signature: 青河县水利局\ndate: 2024-01-05";
    CHECK(closing(signed_text + "青河县水利局办公室　　2024年1月5日印发\n") == read);
    CHECK(closing(signed_text + "抄送：县委办公室，县政府办公室。\n青河县水利局办公室　　2024年1月5日印发\n") == read);
    CHECK(closing(signed_text + "主办：青河县人民政府 备案号：某ICP备12345678号\n") == read);
    CHECK(closing(signed_text + "联系电话：12345\n") == read);
    for (const std::string_view footer :
         {"上一条：没有", "附件下载：", "承办单位：青河县政府办", "网站标识码：3300000001", "Copyright © 2024 青河县人民政府 All Rights Reserved",
          "来源：青河县水利局", "（责任编辑：张某某）", "初审：张某 复审：李某", "主题词：水利，工作，总结", "注：1.本报告数据为快报数。",
          "备注：本报告数据为快报数，以年报为准。", "网站地图\n联系我们\n关于我们\n网站声明\n隐私保护\n使用帮助\n无障碍\n长者模式"}) {
        INFO(footer);
        CHECK(closing(signed_text + std::string(footer) + "\n") == read);
    }
    // near misses: the body goes on, and a table's date
    CHECK(closing(signed_text + "二、打算\n继续抓好落实。\n") == "");
    CHECK(closing(signed_text + "二、打算\n") == "");
    CHECK(closing(signed_text + "工作目标：增收\n继续抓好落实。\n") == "");
    CHECK(closing(body + "名称\n甲\n2024年1月5日\n乙\n丙\n丁\n戊\n己\n庚\n辛\n") == "");
}

TEST_CASE("an annex or a glossary behind the date does not hide it")
{
    const std::string read = "signature: 青河县水利局\ndate: 2024-01-05";
    for (const std::string_view annex : {"附件1\n任务表\n一、抓排查。完成3次，整改5次。\n二、抓整改。", "附件\n任务表\n完成3次，整改5次。\n青河县财政局\n2024年2月6日",
                                         "名词解释\n1.河长制：由党政负责人担任河长。负责管护。\n2.两不愁：不愁吃、不愁穿。"}) {
        INFO(annex);
        CHECK(closing(body + "青河县水利局\n2024年1月5日\n" + std::string(annex) + "\n") == read);
        CHECK(closing(body + "附件：1.任务表\n2.责任表\n青河县水利局\n2024年1月5日\n" + std::string(annex) + "\n") == read);
    }
    CHECK(closing(body + "附件1\n任务表\n完成3次，整改5次。\n") == "");
}

TEST_CASE("what stands above the date is the signature where it names somebody")
{
    struct {
        std::string_view text;
        std::string_view signature;
    } const rows[] = {
        {"中共青河县委\n青河县人民政府\n2024年1月5日", "中共青河县委青河县人民政府"},
        {"特此报告\n青河县水利局\n2024年1月5日", "青河县水利局"},
        {"青河县水利局\n（盖章）\n2024年1月5日", "青河县水利局"},
        {"青河县水利局（盖章）\n2024年1月5日", "青河县水利局（盖章）"},
        {"述职人：周某某\n2024年1月5日", "周某某"},
        {"单位负责人：周某某\n2024年1月5日", "周某某"},
        {"单位：青河县水利局\n日期：2024年1月5日", "青河县水利局"},
        {"周某某\n2024年1月5日", "周某某"},
        // near misses
        {"特此报告\n2024年1月5日", ""},
        {"（盖章）\n2024年1月5日", ""},
        {"联系人：周某某\n2024年1月5日", ""},
        {"撰稿人：周某某\n2024年1月5日", ""},
        {"审核人：周某某\n2024年1月5日", ""},
        {"填表人：周某某\n2024年1月5日", ""},
        {"主办单位：青河县水利局\n2024年1月5日", ""},
        {"责任单位：青河县水利局\n2024年1月5日", ""},
        {"单位：万元\n2024年1月5日", ""},
    };
    for (auto const& row : rows) {
        INFO(row.text);
        const std::string read = row.signature.empty() ? "" : "signature: " + std::string(row.signature) + "\n";
        CHECK(closing(body + std::string(row.text) + "\n") == read + "date: 2024-01-05");
    }
    CHECK(closing(body + "青河县水利局\n发布日期：2024年1月5日\n") == "");
}

TEST_CASE("a signature may stand below the date")
{
    CHECK(closing(body + "2024年1月5日\n青河县水利局\n") == "signature: 青河县水利局\ndate: 2024-01-05");
    CHECK(closing(body + "2024年1月5日\n开创工作新局面\n") == "date: 2024-01-05");
}

TEST_CASE("prose and headings at the end are no closing matter")
{
    CHECK(closing(body) == "");
    CHECK(closing(body + "到2025年12月31日\n") == "");
    CHECK(closing(body + "二、打算\n继续抓好落实。\n") == "");
    CHECK(closing(body + "我们将奋力拼搏，到2025年底。\n") == "");
    CHECK(closing("") == "");
    CHECK(closing("2024年1月5日") == "");
}

TEST_CASE("lines of page furniture are kept apart")
{
    CHECK(furniture(body + "扫一扫在手机打开当前页\n【打印本页】\n分享：\n") ==
          "扫一扫在手机打开当前页 | 【打印本页】 | 分享：");
    CHECK(furniture("一、回顾\n—1—\n完成任务。\n第1页共10页\n- 3 -\n") == "—1— | 第1页共10页 | - 3 -");
    CHECK(furniture("分享经验，扫一扫防诈码。\n") == "");
    CHECK(furniture("打印机5台\n") == "");
    CHECK(support::reading("分享：3户\n") == "");
    CHECK(support::clauses("分享：3户\n") == "");
}

TEST_CASE("the date may stand in brackets, or be still to be filled in")
{
    const std::string text = "青河镇工作总结\n一、回顾\n完成任务。\n二、打算\n继续努力。\n青河县财政局\n";
    CHECK(closing(text + "（2023年12月10日）\n") == "signature: 青河县财政局\ndate: 2023-12-10");
    CHECK(closing(text + "2023年XX月XX日\n") == "signature: 青河县财政局");
    CHECK(closing(text + "年　月　日\n") == "signature: 青河县财政局");
}

TEST_CASE("a telephone number above a signature does not swallow it, and front matter is no closing")
{
    CHECK(closing("各镇开展评议。\n联系电话：2626393\n县教育局\n2018年8月21日\n") == "signature: 县教育局\ndate: 2018-08-21");
    CHECK(closing("在全县会议上的讲话\n李某某\n（2023年1月5日）\n同志们：\n") == "");
}

TEST_CASE("a letter is signed before a paper of any name that it sends, and a remark may stand above its date")
{
    const std::string letter = "关于印发《青河县任务分工（试行）》的通知\n各镇：\n现印发给你们。\n青河县人民政府\n";
    const std::string signed_so = "signature: 青河县人民政府\ndate: 2022-03-26";
    CHECK(closing(letter + "2022年3月26日\n青河县任务分工（试行）\n一、总则\n二、职责\n") == signed_so);
    CHECK(closing(letter + "（此件公开发布）\n2022年3月26日\n《青河县任务分工（试行）》\n一、总则\n") == signed_so);
    CHECK(closing(letter + "2022年3月26日\n青河县应急预案\n一、总则\n") == signed_so);
    CHECK(closing(letter + "2022年3月26日\n关于促进改革和\n创新发展的实施方案\n一、总则\n") == signed_so);
    CHECK(closing("关于印发意见的通知\n各镇：\n现印发给你们。\n青河县水利局党组\n2022年3月26日\n关于深化改革的意见\n一、总则\n") ==
          "signature: 青河县水利局党组\ndate: 2022-03-26");
    CHECK(closing(letter + "2022年3月26日\n青河县名单\n一、总则\n二、职责\n") == signed_so);
    CHECK(closing(letter + "2022年3月26日\n2022年是关键之年，要抓好落实。\n一、总则\n") == signed_so);
    // near misses: no date alone, no body
    CHECK(closing(letter + "2022年3月26日前报送\n青河县名单\n一、总则\n二、职责\n") == "");
    CHECK(closing("关于印发名单的通知\n各镇：\n现印发给你们。\n请抓好落实\n2022年3月26日\n青河县名单\n一、总则\n二、职责\n") == "");
}

TEST_CASE("a letter is signed before the paper that it sends")
{
    const std::string letter = "关于印发整治方案的通知\n各镇：\n现将方案印发给你们。\n青河县人民政府办公室\n2024年1月3日\n";
    CHECK(closing(letter + "青河县环境整治方案\n一、目标\n整治到位。\n") == "signature: 青河县人民政府办公室\ndate: 2024-01-03");
    CHECK(closing(letter + "（此件公开发布）\n青河县环境整治方案\n一、目标\n整治到位。\n") == "signature: 青河县人民政府办公室\ndate: 2024-01-03");
    CHECK(closing("关于印发整治方案的通知\n各镇：\n现将方案印发给你们。\n2024年1月3日\n青河县环境整治方案\n一、目标\n整治到位。\n") == "date: 2024-01-03");
    // near misses: no title below a lone date, no letter
    CHECK(closing("关于印发整治方案的通知\n各镇：\n现将方案印发给你们。\n2024年1月3日\n整治任务如下，请抓好落实。\n一、目标\n整治到位。\n") == "");
    CHECK(closing("青河镇工作总结\n今年完成5件。\n青河县财政局\n2024年1月3日\n青河镇工作报告\n一、目标\n整治到位。\n") == "");
}
