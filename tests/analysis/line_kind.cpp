#include "catch.hpp"

#include "gongwen/analysis/line_kind.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace {

using namespace gongwen::analysis;

struct table {
    bool (*is)(std::string_view);
    std::initializer_list<std::string_view> accepted;
    std::initializer_list<std::string_view> rejected;
};

void check(table const& rows)
{
    for (const auto line : rows.accepted) {
        INFO(line);
        CHECK(rows.is(line));
    }
    for (const auto line : rows.rejected) {
        INFO(line);
        CHECK_FALSE(rows.is(line));
    }
}

}  // namespace

TEST_CASE("a text is short by its characters, whatever their bytes")
{
    CHECK(is_short("", 0));
    CHECK(is_short("青河a1", 4));
    CHECK(is_short("𠀀𠀀", 2));
    CHECK_FALSE(is_short("青河县", 2));
    CHECK_FALSE(is_short("abc", 2));
    CHECK(count_characters("青河𠀀a") == 4);
}

TEST_CASE("the dashes and the first word of a line")
{
    CHECK(dashes_length("——在会上") == 6);
    CHECK(dashes_length("－─在会上") == 6);
    CHECK(dashes_length("在会上——") == 0);
    CHECK(first_word_length("县长 某某") == 6);
    CHECK(first_word_length("县长　某某") == 6);
    CHECK(first_word_length("县长") == 6);
    CHECK(first_word_length("") == 0);
}

TEST_CASE("a word may have blanks between its characters")
{
    CHECK(joined_line("县 长　某某").words() == "县长 某某");
    CHECK(joined_line("縣(xiàn)長(zhǎng) 某某").words() == "縣長 某某");
    CHECK(joined_line("检 察 长 某某").words() == "检察长 某某");
    CHECK(joined_line("报　　告").words() == "报告");
    CHECK(joined_line("青河市 长安镇").words() == "青河市 长安镇");
    CHECK(joined_line("").words().empty());
    CHECK(joined_line(std::string(400, ' ')).words().empty());
    CHECK(joined_line(std::string(400, 'a')).words().size() <= 104);
}

TEST_CASE("the word for a paper, and the heading of the contents, may be spaced in any way")
{
    check({names_paper, {"报告", "报　告", "报   告", "总　　结", "的 讲  话", "2024年工作总结"}, {"报　社", "和谐 青河"}});
    check({is_navigation, {"目录", "目   录", "目　　　录", "目 錄"}, {"目　标", "目录编制工作方案"}});
}

TEST_CASE("a speaker's line is short, names an office and is no sentence")
{
    check({names_speaker,
           {"省长　某某", "县 长 某某", "縣長 某某", "檢察長 某某", "局長 某某", "青河县人民政府县长 李某某"},
           {"县长：", "县长:", "李某某", "县长某某主持会议。", "县长某某，书记某某", "各位主任：大家好！", "青河县县长在第五届人民代表大会第三次会议上代表县政府作工作报告"}});
}

TEST_CASE("brackets stand around a line where both do")
{
    check({is_bracketed, {"（摘要）", "(摘要)", "【打印】", "（）", "()"}, {"（摘要)", "（摘要）稿", "摘要）", "", "（"}});
}

TEST_CASE("links and the heading of the contents are navigation")
{
    check({is_navigation, {"网站首页 > 政务公开", "[ 大 中 小 ]", "目　录", "设为首页 | 加入收藏", "首页", "政务公开", "大", "政务公开 | 政民互动 | 办事服务", ":::"}, {"目录管理总结", "工作总结 | 青河日报", "增速>5%，位居前列", "政务公开工作总结"}});
    check({is_blank_date, {"2023年XX月XX日", "20XX年1月9日", "年　月　日", "2014年 月 日", "2023年12月 日"}, {"2023年8月2日", "2023年 8月 2日", "每年月日", ""}});
}

TEST_CASE("a title's line is short and has no marks, a headline no full stop")
{
    check({is_title_line, {"青河县2023年工作总结", "锚定目标 勇毅前行"}, {"主要做法：", "团结拼搏，务实创新", "完成任务。", "【来源】"}});
    check({is_headline, {"团结拼搏，为建设富强青河而奋斗", "青河县审计局：2023年工作总结", "奋进吧，青河！"}, {"主要做法：", "今年以来，", "完成任务。"}});
}

TEST_CASE("what kind of paper a line names may stand before brackets")
{
    CHECK(without_remarks("总结（书面）") == "总结");
    CHECK(without_remarks("公报[1]") == "公报");
    CHECK(without_remarks("公报") == "公报");
    check({names_paper, {"2023年工作总结", "工作计划", "总结（书面）", "公报[1]", "报　告", "计划（草案）"}, {"总结经验", "强县富民", ""}});
    check({names_whole_paper, {"2023年工作总结", "报告（书面）", "报　告"}, {"2024年工作计划", "工作情况", ""}});
}

TEST_CASE("one title may be said with other blanks and remarks")
{
    CHECK(are_one_title("政 府 工 作 报 告（2022年）", "政府工作报告"));
    CHECK(are_one_title("工作總結(jié)", "工作總結"));
    CHECK_FALSE(are_one_title("青河县政府工作报告", "政府工作报告"));
    CHECK_FALSE(are_one_title("工作总结", "工作计划"));
}

TEST_CASE("a body is known by how its name ends")
{
    check({names_ministries, {"财政部", "民政部 财政部", "国家经贸委、教育部", "国务院办公厅"}, {"一线干部", "财政部 一线干部", "加强建设全面进步全部"}});
    check({heads_order, {"青河县人民政府令", "中华人民共和国主席令（第31号）", "青河县人大常委会公告"}, {"禁令", "关于招聘的公告", "青河县人民政府", ""}});
    check({names_organ,
           {"青河县统计局", "青河县人民政府", "中共青河县委", "县商贸中心", "青河街道办事处"},
           {"开创发展新格局", "建设人民满意的政府", "统计局青河调查", "", "深入学习贯彻上级会议精神奋力开创全县经济社会高质量发展的教育局"}});
}
