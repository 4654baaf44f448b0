#include "catch.hpp"

#include "gongwen/analysis/line_label.hpp"

#include <string_view>

using gongwen::analysis::begins_annex;
using gongwen::analysis::behind_annex_label;
using gongwen::analysis::ends_letterhead;
using gongwen::analysis::is_bare_label;
using gongwen::analysis::is_bracketed_number;
using gongwen::analysis::is_paper_number;
using gongwen::analysis::labelled;

TEST_CASE("a label is short and has what is no sentence behind its colon")
{
    struct {
        std::string_view line;
        std::string_view label;
        std::string_view value;
    } const rows[] = {
        {"编辑： 张某某", "编辑", "张某某"},
        {"索引号:1", "索引号", "1"},
        {"文　　号 ：青政发", "文　　号", "青政发"},
        {"编辑：张某某 审核：李某某", "编辑", "张某某 审核：李某某"},
        // near misses
        {"主要做法：抓排查。", "", ""},
        {"县委：", "", ""},
        {"各位代表：我讲三点：", "", ""},
        {"1：张某某", "", ""},
        {"全县经济社会发展总体情况：良好", "", ""},
        {"编辑 张某某", "", ""},
        {"：张某某", "", ""},
        {"", "", ""},
    };
    for (auto const& row : rows) {
        INFO(row.line);
        CHECK(labelled(row.line).label == row.label);
        CHECK(labelled(row.line).value == row.value);
    }
}

TEST_CASE("a label may stand alone")
{
    for (const std::string_view line : {"附件下载：", "分享:"}) {
        INFO(line);
        CHECK(is_bare_label(line));
    }
    for (const std::string_view line : {"附件下载", "现将有关工作情况报告如下：", "好，是："}) {
        INFO(line);
        CHECK_FALSE(is_bare_label(line));
    }
}

TEST_CASE("the number of a paper has its year in brackets")
{
    for (const std::string_view line : {"海应急〔2021〕58号", "海应急[2021]58号", "海应急（2021）58号", "國(guó)函 〔2003〕 46號(hào)", "青教发〔2021〕5号　签发人：李某某"}) {
        INFO(line);
        CHECK(is_paper_number(line));
    }
    for (const std::string_view line : {"海应急58号", "〔2021〕", "海应急〔2021〕58号文", "青教发〔2021〕5号　文件", "（海应急〔2021〕58号）", ""}) {
        INFO(line);
        CHECK_FALSE(is_paper_number(line));
    }
}

TEST_CASE("the letterhead of a meeting's papers ends with a word for them")
{
    for (const std::string_view line : {"青河县第五届人民代表大会第三次会议文件", "第三次会议文件（十二）", "第三次会议文件 (12)"}) {
        INFO(line);
        CHECK(ends_letterhead(line));
    }
    for (const std::string_view line : {"关于印发会议文件的通知", "青河县人民政府文件", "全县干部大会材料", "（会议文件）", ""}) {
        INFO(line);
        CHECK_FALSE(ends_letterhead(line));
    }
}

TEST_CASE("the number of a paper may stand in brackets")
{
    for (const std::string_view line : {"（海应急〔2021〕58号）", "( 海应急〔2021〕58号 )", "(海应急[2021]58号)", "（海应急（2021）58号）"}) {
        INFO(line);
        CHECK(is_bracketed_number(line));
    }
    for (const std::string_view line : {"海应急〔2021〕58号", "（海应急〔2021〕58号文解读）", "（第58号）", "（责任编辑：张某某）", "([1])", "()", ""}) {
        INFO(line);
        CHECK_FALSE(is_bracketed_number(line));
    }
}

TEST_CASE("an annex may have its label before its title")
{
    struct {
        std::string_view line;
        std::string_view title;
    } const rows[] = {
        {"附件", ""},
        {"附件：", ""},
        {"附件1", ""},
        {"附表 二：", ""},
        {"附：青河镇工作总结", "青河镇工作总结"},
        {"附件1：青河镇工作总结", "青河镇工作总结"},
        {"附件 2　青河镇工作总结", "青河镇工作总结"},
        // near misses
        {"附件3份", "附件3份"},
        {"附件齐全", "附件齐全"},
        {"名词解释", "名词解释"},
        {"青河镇工作总结", "青河镇工作总结"},
        {"", ""},
    };
    for (auto const& row : rows) {
        INFO(row.line);
        CHECK(behind_annex_label(row.line) == row.title);
        CHECK((begins_annex(row.line) && row.line.starts_with("附")) == (row.title.size() != row.line.size()));
    }
}
