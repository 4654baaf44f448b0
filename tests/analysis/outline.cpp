// docs/language.md#headings: headings and items, their titles and how they nest.
#include "catch.hpp"

#include "support/parse.hpp"
#include "support/reading.hpp"

#include <string>
#include <string_view>

using support::check_diagnostics;
using support::outline;

TEST_CASE("the four markers of GB/T 9704 nest in their order")
{
    CHECK(
        outline(
            "一、工作回顾\n（一）经济发展\n1.工业\n（1）规上工业\n（2）小微企业\n2.农业\n（二）民生\n二、下步打算\n") ==
        "一、 工作回顾\n"
        "  （一） 经济发展\n"
        "    1. 工业\n"
        "      （1） 规上工业\n"
        "      （2） 小微企业\n"
        "    2. 农业\n"
        "  （二） 民生\n"
        "二、 下步打算\n");
}

TEST_CASE("the blank before a title's stop is none of it")
{
    CHECK(outline("一、抓“工业 。\n二、抓农业\n") == "一、 抓“工业\n二、 抓农业\n");
}

TEST_CASE("financial numerals stand above plain ones")
{
    CHECK(outline("壹、前言\n貳、工作重點\n一、人口：推動措施。\n二、財政：健全制度。\n參、結語\n") ==
          "壹、 前言\n貳、 工作重點\n  一、 人口 +\n  二、 財政 +\n參、 結語\n");
}

TEST_CASE("each family of markers opens headings or items")
{
    CHECK(outline("第一部分 总体情况\n第二部分 主要任务\n") == "第一部分 总体情况\n第二部分 主要任务\n");
    CHECK(outline("第一章 总则\n第一节 目的\n第一条 范围\n第二条 职责\n") ==
          "第一章 总则\n  第一节 目的\n    第一条 范围\n    第二条 职责\n");
    CHECK(outline("第一章总则\n第一条目的。\n规范管理。\n第二条范围。\n第二章职责\n第三条会议通知。\n") ==
          "第一章 总则\n  第一条 目的\n  第二条 范围\n第二章 职责\n  第三条 会议通知\n");
    CHECK(outline("第一条规定明确\n第三条规定落实\n") == "");
    CHECK(outline("第一条生产线已投产。\n第二条生产线正在建设。\n") == "");
    CHECK(outline("1、抓责任\n2、抓落实\n") == "1、 抓责任\n2、 抓落实\n");
    CHECK(outline("1．抓责任\n2．抓落实\n") == "1． 抓责任\n2． 抓落实\n");
    CHECK(outline("1)抓责任\n2)抓落实\n") == "1) 抓责任\n2) 抓落实\n");
    CHECK(outline("①抓责任\n②抓落实\n") == "- ① 抓责任\n- ② 抓落实\n");
    CHECK(outline("A.抓责任\nB.抓落实\n") == "A. 抓责任\nB. 抓落实\n");
    CHECK(outline("——坚持党建引领\n——坚持群众路线\n") == "- —— 坚持党建引领\n- —— 坚持群众路线\n");
    CHECK(outline("⑴抓责任\n⑵抓落实\n") == "⑴ 抓责任\n⑵ 抓落实\n");
    CHECK(outline("一、生产\n㈠粮食\n⒈水稻\n⒉小麦\n㈡畜牧\n二、生活\n") == "一、 生产\n  ㈠ 粮食\n    ⒈ 水稻\n    ⒉ 小麦\n  ㈡ 畜牧\n二、 生活\n");
    CHECK(outline("一是抓责任\n二是抓落实\n") == "- 一是 抓责任\n- 二是 抓落实\n");
    CHECK(outline("一要抓责任\n二要抓落实\n") == "- 一要 抓责任\n- 二要 抓落实\n");
    CHECK(outline("第一，抓责任\n第二，抓落实\n") == "- 第一， 抓责任\n- 第二， 抓落实\n");
    CHECK(outline("首先，抓责任\n其次，抓落实\n最后，抓督查\n") ==
          "- 首先， 抓责任\n- 其次， 抓落实\n- 最后， 抓督查\n");
}

TEST_CASE("markers come full and half width, simplified and traditional")
{
    CHECK(outline("(一)經濟\n(二)民生\n") == "(一) 經濟\n(二) 民生\n");
    CHECK(outline("１、抓责任\n２、抓落实\n") == "１、 抓责任\n２、 抓落实\n");
    CHECK(outline("(1)抓责任\n(2)抓落实\n") == "(1) 抓责任\n(2) 抓落实\n");
    CHECK(outline("1）抓责任\n2）抓落实\n") == "1） 抓责任\n2） 抓落实\n");
    CHECK(outline("第一節 總體\n第二節 任務\n") == "第一節 總體\n第二節 任務\n");
    CHECK(outline("  一、工作\n　　二、打算\n") == "一、 工作\n二、 打算\n");
    CHECK(outline("（ 一 ）经济\n（ 二 ）民生\n") == "（ 一 ） 经济\n（ 二 ） 民生\n");
    CHECK(outline("1. 工业\n2. 农业\n") == "1. 工业\n2. 农业\n");
    CHECK(outline("十、总结\n十一、展望\n") == "十、 总结\n十一、 展望\n");
}

TEST_CASE("a mark behind a marker is none of its title")
{
    CHECK(outline("一是、学习\n二是，工作\n三是：生活\n") == "- 一是、 学习\n- 二是， 工作\n- 三是： 生活\n");
    CHECK(outline("做法：一是，抓学习；二是：抓工作。\n") == "- 一是， 抓学习\n- 二是： 抓工作\n");
    CHECK(outline("（一）.经济\n（二）．民生\n（三）、党建\n") == "（一）. 经济\n（二）． 民生\n（三）、 党建\n");
    CHECK(outline("（1）.经济\n（2）.民生\n") == "（1）. 经济\n（2）. 民生\n");
    CHECK(outline("1）.经济\n2）．民生\n") == "1）. 经济\n2）． 民生\n");
}

TEST_CASE("a run-in heading ends at the first full stop or colon")
{
    CHECK(outline("（一）筑牢基层堡垒。一是强化阵地。二是强化队伍。\n") == "（一） 筑牢基层堡垒 +\n"
                                                                           "  - 一是 强化阵地\n"
                                                                           "  - 二是 强化队伍\n");
    CHECK(outline("1.产业发展：新增企业5家。\n") == "1. 产业发展 +\n");
    CHECK(outline("1.产业发展。\n") == "1. 产业发展\n");
    CHECK(outline("（一）坚持“两个毫不动摇。”政策。新增企业。\n") == "（一） 坚持“两个毫不动摇。”政策 +\n");
}

TEST_CASE("an item ends at its first stop, colon or semicolon")
{
    CHECK(outline("主要做法：一是抓排查，发现隐患5处；二是抓整改：全部销号；三是抓长效。\n") ==
          "- 一是 抓排查，发现隐患5处\n"
          "- 二是 抓整改 +\n"
          "- 三是 抓长效\n");
    CHECK(outline("具体为：（1）排查隐患；（2）整改问题；（3）建立制度。\n") == "- （1） 排查隐患\n"
                                                                                "- （2） 整改问题\n"
                                                                                "- （3） 建立制度\n");
    CHECK(outline("重点抓好：①排查；②整改。\n") == "- ① 排查\n- ② 整改\n");
    CHECK(outline("重点抓好①排查隐患②整改问题③巩固提升\n") == "- ① 排查隐患\n- ② 整改问题\n- ③ 巩固提升\n");
    CHECK(outline("成交额1.81亿元①，均价43元②。\n") == "");
    CHECK(outline("按照①标准执行。\n") == "");
    CHECK(outline("存在不足：第一，基础薄弱；第二，人才短缺。\n") == "- 第一， 基础薄弱\n- 第二， 人才短缺\n");
    CHECK(outline("存在不足：第一，一些项目滞后；第二，三个产业偏弱。\n") == "- 第一， 一些项目滞后\n- 第二， 三个产业偏弱\n");
    CHECK(outline("调整第一、二、三产业结构，第一、第二批项目。\n") == "");
    CHECK(outline("首先，统一思想；其次，压实责任；最后，严格督查。\n") ==
          "- 首先， 统一思想\n- 其次， 压实责任\n- 最后， 严格督查\n");
    CHECK(outline("一是强化领导。成立专班。二是强化督查。\n") == "- 一是 强化领导 +\n- 二是 强化督查\n");
}

TEST_CASE("items stand one deeper than what they stand in")
{
    CHECK(
        outline("一、党建\n（一）阵地。一是建场所。二是建制度。\n（二）队伍\n一是选干部。\n二是育人才。\n二、经济\n") ==
        "一、 党建\n"
        "  （一） 阵地 +\n"
        "    - 一是 建场所\n"
        "    - 二是 建制度\n"
        "  （二） 队伍\n"
        "    - 一是 选干部\n"
        "    - 二是 育人才\n"
        "二、 经济\n");
    CHECK(outline("一、目标\n——经济更强。\n——环境更美。\n二、任务\n") ==
          "一、 目标\n  - —— 经济更强\n  - —— 环境更美\n二、 任务\n");
}

TEST_CASE("a paragraph without a marker ends the items before it")
{
    CHECK(outline("一、党建\n一是建场所。\n二是建制度。\n存在以下问题。\n一是力量弱。\n") == "一、 党建\n"
                                                                                             "  - 一是 建场所\n"
                                                                                             "  - 二是 建制度\n"
                                                                                             "  - 一是 力量弱\n");
}

TEST_CASE("a marker that begins a line stands under no item inside the paragraph before")
{
    CHECK(outline("一、工作\n（一）经济\n呈现三个特点：一是稳；二是进；三是好。\n1.工业\n2.农业\n") == "一、 工作\n"
                                                                                               "  （一） 经济\n"
                                                                                               "    - 一是 稳\n"
                                                                                               "    - 二是 进\n"
                                                                                               "    - 三是 好\n"
                                                                                               "    1. 工业\n"
                                                                                               "    2. 农业\n");
    CHECK(outline("（二）民生。一是就业。二是教育。\n1.抓就业\n") == "（二） 民生 +\n  - 一是 就业\n  - 二是 教育\n  1. 抓就业\n");
    CHECK(outline("一、目标：1.增长5%；2.就业3000人。\n1.抓投资\n") == "一、 目标 +\n  - 1. 增长5%\n  - 2. 就业3000人\n  1. 抓投资\n");
    CHECK(outline("对策：（一）抓投资；（二）抓消费。\n一要提高认识，二要加大投入。\n") ==
          "- （一） 抓投资\n- （二） 抓消费\n- 一要 提高认识\n- 二要 加大投入\n");
    // near misses: an item that begins its line, one that a list follows, and a series that goes on
    CHECK(outline("一是抓救助。\n1.城乡低保\n") == "- 一是 抓救助\n  1. 城乡低保\n");
    CHECK(outline("做法：一是抓工业，二是抓农业，具体为：\n（1）种植\n（2）养殖\n三是抓服务。\n") ==
          "- 一是 抓工业\n- 二是 抓农业，具体为\n  （1） 种植\n  （2） 养殖\n- 三是 抓服务\n");
    CHECK(outline("做法：一是抓工业；二是抓农业；\n三是抓服务。\n") == "- 一是 抓工业\n- 二是 抓农业\n- 三是 抓服务\n");
}

TEST_CASE("level follows nesting and not the shape of the marker")
{
    CHECK(outline("（一）经济\n1.工业\n（二）民生\n1.就业\n") == "（一） 经济\n  1. 工业\n（二） 民生\n  1. 就业\n");
    CHECK(outline("1.经济\n（1）工业\n（2）农业\n2.民生\n") == "1. 经济\n  （1） 工业\n  （2） 农业\n2. 民生\n");
    CHECK(outline("第一部分 回顾\n一、经济\n1.工业\n二、民生\n第二部分 打算\n一、目标\n") == "第一部分 回顾\n"
                                                                                             "  一、 经济\n"
                                                                                             "    1. 工业\n"
                                                                                             "  二、 民生\n"
                                                                                             "第二部分 打算\n"
                                                                                             "  一、 目标\n");
    CHECK(outline("一、经济\n1.工业\n2.农业\n二、民生\n（一）就业\n（二）教育\n") == "一、 经济\n"
                                                                                     "  1. 工业\n"
                                                                                     "  2. 农业\n"
                                                                                     "二、 民生\n"
                                                                                     "  （一） 就业\n"
                                                                                     "  （二） 教育\n");
    CHECK(outline("1.经济\n一、工业\n二、农业\n2.民生\n") == "1. 经济\n  一、 工业\n  二、 农业\n2. 民生\n");
}

TEST_CASE("a point does not part a series, brackets do")
{
    CHECK(outline("1.经济\n2、民生\n3．党建\n") == "1. 经济\n2、 民生\n3． 党建\n");
    CHECK(outline("一、经济\n二.民生\n") == "一、 经济\n二. 民生\n");
    CHECK(outline("（一）经济\n(二)民生\n") == "（一） 经济\n(二) 民生\n");
}

TEST_CASE("decimals, dates, quantities and prose at the start of a line are no headings")
{
    for (const std::string_view line :
         {"1.18亿元资金到位", "3.5公里道路完工", "2024.01.29 印发", "2024年全镇完成5项", "12月底前完成",
          "3、4月份开展排查", "一二三产业融合", "第一条规定明确", "5个项目开工", "三个考核组进驻", "一户一策帮扶",
          "A股上市", "一、二、三产业均增长", "1-9月实现增长", "十大工程开工", "第三产业增长5%", "12345热线"}) {
        INFO(line);
        CHECK(outline(line) == "");
    }
}

TEST_CASE("a marker that a digit follows is one where a series or a date says so")
{
    CHECK(outline("1．15个项目开工\n2．20个项目竣工\n3．5家企业投产\n") == "1． 15个项目开工\n2． 20个项目竣工\n3． 5家企业投产\n");
    CHECK(outline("1.12345热线办理\n2.4.6亿元到位\n3.110接警\n4.5G基站建设\n") ==
          "1. 12345热线办理\n2. 4.6亿元到位\n3. 110接警\n4. 5G基站建设\n");
    CHECK(outline("1.招商引资\n2.3亿元项目签约\n") == "1. 招商引资\n2. 3亿元项目签约\n");
    CHECK(outline("1、15个项目开工\n2、3个项目竣工\n") == "1、 15个项目开工\n2、 3个项目竣工\n");
    CHECK(outline("1.2023年完成\n2.3月开工\n") == "1. 2023年完成\n2. 3月开工\n");
    CHECK(outline("2. 15个项目开工\n") == "2. 15个项目开工\n");
    // near misses: decimals, a table's column, adjacent numbers, a series that goes on below
    CHECK(outline("1.18亿元到位\n2.3亿元到位\n") == "");
    CHECK(outline("1.5\n2.3\n3.8\n") == "");
    CHECK(outline("1.招商引资\n1.5亿元到位\n2.项目建设\n") == "1. 招商引资\n2. 项目建设\n");
    CHECK(outline("3、4月份开工\n") == "");
    CHECK(outline("1. 8亿元到位\n") == "");
    CHECK(outline("1.招商引资\n2.3亿元到位\n2.项目建设\n") == "1. 招商引资\n2. 项目建设\n");
    CHECK(outline("1.招商引资\n一、其他\n2.3亿元到位\n").find("2.") == std::string::npos);
    support::check_readings({
        {"1.2023年完成", "2023年 = @2023"},
        {"1.完成\n2.4.6亿元到位", "4.6亿元 = 460000000 元"},
    });
}

TEST_CASE("a numbered line that is a whole sentence of prose is no heading")
{
    const auto is_heading = [](std::string_view text) {
        return !outline(text).empty() && outline(text).front() != '-';
    };
    CHECK_FALSE(is_heading("1.今年以来，全镇坚持党建引领，完成产值5亿元，同比增长3%。\n"));
    CHECK_FALSE(is_heading("（1）全年新增就业300人，培训120人次，帮扶困难群众56户。\n"));
    CHECK_FALSE(is_heading("3、按照会议要求，我们对辖区企业进行了走访，解决问题12个。\n"));
    CHECK(is_heading("1.聚焦项目建设，镇域经济全面起势。全年完成投资5亿元。\n"));
    CHECK(is_heading("（一）坚持党建引领，筑牢基层堡垒\n"));
}

TEST_CASE("a sentence of prose among run-in headings of its series is one of them")
{
    CHECK(outline("（一）抓投资。完成5亿元。\n（二）抓工业，促转型，增长5%。完成3件。\n（三）抓农业，促增收，完成3件。\n") ==
          "（一） 抓投资 +\n（二） 抓工业，促转型，增长5% +\n（三） 抓农业，促增收，完成3件\n");
    // near miss: points of a list
    CHECK(outline("1.抓投资。完成5亿元。\n2.今年以来，镇里抓农业，促增收，完成3件。\n").find("- 2.") != std::string::npos);
}

TEST_CASE("numbers in running text are no items")
{
    CHECK(outline("全年完成3、4月份任务，新增1.2万户。\n") == "");
    CHECK(outline("按照《意见》（五）要求落实。\n") == "");
    CHECK(outline("新建5个（其中续建2个）。\n") == "");
    CHECK(outline("见表（1）所示。\n") == "");
}

TEST_CASE("a number that does not continue its series is reported and kept")
{
    CHECK(outline("一、经济\n三、民生\n") == "一、 经济\n三、 民生\n");
    CHECK(outline("一、经济\n一、民生\n") == "一、 经济\n一、 民生\n");
    check_diagnostics({
        {"一、经济\n三、民生\n", "marker_out_of_sequence 三、"},
        {"一、经济\n二、民生\n二、党建\n", "marker_out_of_sequence 二、"},
        {"二、经济\n三、民生\n", "marker_out_of_sequence 二、"},
        {"一、经济\n二、民生\n三、党建\n", ""},
        {"（一）经济\n1.工业\n2.农业\n（二）民生\n1.就业\n", ""},
        {"一是抓排查；二是抓整改；三是抓长效。\n", ""},
        {"首先，抓排查；其次，抓整改；再次，抓督查；最后，抓长效。\n", ""},
        {"——坚持党建引领\n——坚持群众路线\n", ""},
        {"A.抓责任\nB.抓落实\nC.抓督查\n", ""},
        {"附件：1.名单\n2.表格\n3.说明\n", ""},
    });
}

TEST_CASE("what the outline reports stands among the other diagnostics in document order")
{
    check_diagnostics({{"一、甲\n三、乙\n投资XX万元。\n五、丙\n投资XX万元。\n",
                        "marker_out_of_sequence 三、; masked_value XX万元; marker_out_of_sequence 五、; masked_value XX万元"}});
}

TEST_CASE("a run-in series goes on across lines")
{
    CHECK(outline("一、党建\n主要做法：一是抓阵地；\n二是抓队伍；\n三是抓制度。\n") == "一、 党建\n"
                                                                                       "  - 一是 抓阵地\n"
                                                                                       "  - 二是 抓队伍\n"
                                                                                       "  - 三是 抓制度\n");
}

TEST_CASE("a run-in series of brackets goes on across lines")
{
    CHECK(outline("具体为：（1）排查隐患；（2）整改问题；\n（3）建立制度。\n") ==
          "- （1） 排查隐患\n- （2） 整改问题\n- （3） 建立制度\n");
    CHECK(outline("具体为：（1）排查隐患；（2）整改问题。\n（3）建立制度。\n") ==
          "- （1） 排查隐患\n- （2） 整改问题\n（3） 建立制度\n");
    CHECK(outline("（1）排查隐患；（2）整改问题；\n（3）建立制度\n") == "- （1） 排查隐患\n- （2） 整改问题\n- （3） 建立制度\n");
}

TEST_CASE("a line of dashes is no item")
{
    CHECK(outline("一、回顾\n——————\n注：数据为快报数\n") == "一、 回顾\n");
    CHECK(outline("————————————\n") == "");
    CHECK(outline("-- --\n--好\n") == "- -- 好\n");
}

TEST_CASE("a remark below a table is no item")
{
    CHECK(outline("一、回顾\n注：①部分数据为快报数。\n") == "一、 回顾\n");
    CHECK(outline("一、回顾\n关注：①排查；②整改。\n") == "一、 回顾\n  - ① 排查\n  - ② 整改\n");
}

TEST_CASE("a doubled marker opens a heading all the same")
{
    CHECK(outline("1. 1、强化责任\n2. 2、强化落实\n") != "");
}

TEST_CASE("the title of a long series reads on")
{
    std::string text;
    std::string expected;
    for (int i = 1; i <= 120; ++i) {
        text += std::to_string(i) + ".任务\n";
        expected += std::to_string(i) + ". 任务\n";
    }
    CHECK(outline(text) == expected);
    CHECK(support::diagnostics(text) == "");
}

TEST_CASE("a section tells whether its marker begins a line, and whether its title ends it")
{
    const std::string_view text = "　　一、工作回顾　\n（一）经济。稳中有进。\n一是抓责任，二是抓落实\n1. 抓收尾";
    const auto report = gongwen::parse(text);
    std::string places;
    for (gongwen::section const& node : report.sections().subspan(1)) {
        places.append(slice(text, node.marker)).append(node.begins_line ? " begins" : "").append(node.fills_line ? " fills" : "").append("; ");
    }
    CHECK(places == "一、 begins fills; （一） begins; 一是 begins; 二是; 1. begins fills; ");
}

TEST_CASE("一是 right behind an item of its series opens one inside it")
{
    CHECK(outline("三是统筹资金。一是争取财政。二是引资。\n四是抓落实。\n") == "- 三是 统筹资金\n  - 一是 争取财政\n  - 二是 引资\n- 四是 抓落实\n");
    CHECK(outline("一要严密组织。一是加强领导。二是广泛宣传。\n二要狠抓质量。\n") == "- 一要 严密组织\n  - 一是 加强领导\n  - 二是 广泛宣传\n- 二要 狠抓质量\n");
    CHECK(outline("一是抓钢铁。要做到：一是快；二是好。\n二是抓煤炭。\n") == "- 一是 抓钢铁 +\n  - 一是 快\n  - 二是 好\n- 二是 抓煤炭\n");
    // near misses: a series that begins again, and one that is not counted
    CHECK(outline("存在问题：一是人才缺；一是资金缺；一是土地缺。\n") == "- 一是 人才缺\n- 一是 资金缺\n- 一是 土地缺\n");
    CHECK(outline("存在问题：一是资金少；二是人才缺。下一步：一是抓资金；二是抓人才。\n") == "- 一是 资金少\n- 二是 人才缺 +\n- 一是 抓资金\n- 二是 抓人才\n");
}

TEST_CASE("a part may have a comma behind its number, and articles may miss some")
{
    CHECK(outline("第一部分，2023年回顾\n完成投资5亿元。\n（一）经济\n第二部分，2024年打算\n（一）经济\n") ==
          "第一部分， 2023年回顾\n  （一） 经济\n第二部分， 2024年打算\n  （一） 经济\n");
    CHECK(outline("第一条目的。\n第二条范围。\n第四条实施。\n") == "第一条 目的\n第二条 范围\n第四条 实施\n");
}

TEST_CASE("run-in sections of a line with items of their own are one series")
{
    CHECK(outline("一、工作\n（一）粮食。一是稳面积。二是提单产。（二）畜牧。一是防疫病。（三）蔬菜。建大棚。\n") ==
          "一、 工作\n  - （一） 粮食\n    - 一是 稳面积\n    - 二是 提单产\n  - （二） 畜牧\n    - 一是 防疫病\n  - （三） 蔬菜 +\n");
    CHECK(outline("1.粮食。增产。一是稳面积。二是提单产。2.畜牧。一是防疫病。\n") ==
          "- 1. 粮食 +\n  - 一是 稳面积\n  - 二是 提单产\n- 2. 畜牧\n  - 一是 防疫病\n");
    // near miss: a number that does not count on
    CHECK(outline("1.粮食。一是稳面积。二是提单产。3.5亩。\n") == "1. 粮食 +\n  - 一是 稳面积\n  - 二是 提单产 +\n");
}

TEST_CASE("一是 may stand before any word, and 一要 before all but 要点 and 要素")
{
    CHECK(outline("一是素质低。二是点多面广。三是有缺口。\n") == "- 一是 素质低\n- 二是 点多面广\n- 三是 有缺口\n");
    CHECK(outline("把握这一要点、抓好四要素。\n") == "");
}

TEST_CASE("an enumeration comma before the next item is none of the title")
{
    CHECK(outline("做到：①有场所、②有制度、③有经费。\n") == "- ① 有场所\n- ② 有制度\n- ③ 有经费\n");
}

TEST_CASE("a series that begins again inside one that goes on behind it stands inside")
{
    CHECK(outline("一、总体\n二、收到\n一、新收\n二、结转\n（一）公开\n三、结果\n三、复议\n四、问题\n") ==
          "一、 总体\n二、 收到\n  一、 新收\n  二、 结转\n    （一） 公开\n  三、 结果\n三、 复议\n四、 问题\n");
    CHECK(outline("1.总体\n1.甲\n2.乙\n3.丙\n2.问题\n") == "1. 总体\n  1. 甲\n  2. 乙\n  3. 丙\n2. 问题\n");
    CHECK(outline("1.经济\n一、工业\n1.技改\n2.扩能\n二、农业\n2.民生\n") == "1. 经济\n  一、 工业\n    1. 技改\n    2. 扩能\n  二、 农业\n2. 民生\n");
    // near misses: the next number goes on with either, the outer series does not go on, one farther out begins
    CHECK(outline("一、总体\n二、收到\n一、新收\n二、结转\n三、结果\n") == "一、 总体\n二、 收到\n一、 新收\n二、 结转\n三、 结果\n");
    CHECK(outline("一、总体\n二、收到\n一、新收\n二、结转\n") == "一、 总体\n二、 收到\n一、 新收\n二、 结转\n");
    CHECK(outline("一、总体\n二、收到\n一、新收\n第二部分 打算\n三、复议\n") == "一、 总体\n二、 收到\n一、 新收\n第二部分 打算\n  三、 复议\n");
}
