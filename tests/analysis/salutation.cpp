// docs/language.md#front-and-closing-matter: whom a paper addresses.
#include "catch.hpp"

#include "support/reading.hpp"

#include "gongwen/analysis/salutation.hpp"

#include <string>
#include <string_view>

using gongwen::analysis::is_salutation;
using gongwen::analysis::lists_addressees;
using gongwen::analysis::salutation_of;
using support::front;

TEST_CASE("a salutation is a short line that ends in a colon")
{
    CHECK(front("青河镇工作报告\n县委：\n现将工作情况报告如下。\n") == "title: 青河镇工作报告\nsalutation: 县委");
    CHECK(front("青河镇工作报告\n县委、县政府:\n现将工作情况报告如下。\n") ==
          "title: 青河镇工作报告\nsalutation: 县委、县政府");
    CHECK(front("青河镇工作报告\n各位代表，同志们：\n现将工作情况报告如下。\n") == "title: 青河镇工作报告\nsalutation: 各位代表，同志们");
    CHECK(front("青河镇工作报告\n现将有关情况报告如下：\n一、回顾\n") == "title: 青河镇工作报告");
    CHECK(front("青河镇工作报告\n今年以来，主要做法：\n一、回顾\n") == "title: 青河镇工作报告");
}

TEST_CASE("a salutation may list addressees, and may have a greeting or text behind its colon")
{
    struct {
        std::string_view line;
        std::string_view addressed;
    } const rows[] = {
        {"各乡镇人民政府，县直有关单位：", "各乡镇人民政府，县直有关单位"},
        {"各县（市、区）人民政府，市政府各部门：", "各县（市、区）人民政府，市政府各部门"},
        {"各市、州、县人民政府，省政府各部门：", "各市、州、县人民政府，省政府各部门"},
        {"各镇（街道），区直各部门：", "各镇（街道），区直各部门"},
        {"各县人民政府，市属各单位：现将《青河市节水办法》发给你们。", "各县人民政府，市属各单位"},
        {"各区（县）建委（建设局），各有关局（集团、总公司），各驻外管理处：", "各区（县）建委（建设局），各有关局（集团、总公司），各驻外管理处"},
        {"各盟行政公署，各市人民政府：", "各盟行政公署，各市人民政府"},
        {"各市、州、县人民政府，新区管委会，各县（市、区、特区）人民政府，省政府各部门、各直属机构，各大企业，各高等院校：",
         "各市、州、县人民政府，新区管委会，各县（市、区、特区）人民政府，省政府各部门、各直属机构，各大企业，各高等院校"},
        {"各科室：张某", ""},
        {"各地成效明显：新建3个站。", ""},
        {"今年以来，全县（市）：", ""},
        {"基本情况：", ""},
        {"主要成绩：", ""},
        {"各村、各单位认真落实：", ""},
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
        {"：", ""},
        {"", ""},
        {"现将有关情况报告如下：", ""},
        {"今年以来，主要做法：", ""},
        {"完成以下任务，涉及部门：", ""},
        {"各位代表提出的建议：已办结。", ""},
        {"各位代表提出建议，要求如下：", ""},
    };
    for (auto const& row : rows) {
        INFO(row.line);
        CHECK(salutation_of(row.line) == row.addressed);
        CHECK(is_salutation(row.line) == !row.addressed.empty());
        const std::string read = row.addressed.empty() ? "" : "\nsalutation: " + std::string(row.addressed);
        CHECK(front("青河县工作报告\n" + std::string(row.line) + "\n一、回顾\n") == "title: 青河县工作报告" + read);
    }
}

TEST_CASE("offices, schools and bodies of all kinds are addressed")
{
    for (const std::string_view line : {"局属各单位，机关各处室：", "各乡镇，各人民团体：", "各镇人民政府，市直各学校：", "各縣人民政府，縣直屬機構："}) {
        INFO(line);
        CHECK(is_salutation(line));
    }
    CHECK_FALSE(is_salutation("附件："));
}

TEST_CASE("each part of a list of addressees ends like one")
{
    for (const std::string_view words : {"市委、市政府，市委组织部", "县委 县政府", "各乡镇，各街道", "各位代表", "各位书记、各位主任"}) {
        INFO(words);
        CHECK(lists_addressees(words));
    }
    for (const std::string_view words : {"今年以来，主要做法", "各位代表，现报告工作", "县委的要求"}) {
        INFO(words);
        CHECK_FALSE(lists_addressees(words));
    }
}
