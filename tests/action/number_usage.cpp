// Numbers that count, tell which of its kind something is, or are a place in an order.
#include "catch.hpp"

#include "support/reading.hpp"

using support::check_nothing_read;
using support::check_readings;

TEST_CASE("what a country is divided into is counted by Arabic numbers without 个")
{
    check_readings({
        {"来自59国", "59国 = 59 国"},
        {"辖26镇4乡", "26镇 = 26 镇; 4乡 = 4 乡"},
        {"涉及8市36县", "8市 = 8 市; 36县 = 36 县"},
        {"覆盖12乡镇86村", "12乡镇 = 12 乡镇; 86村 = 86 村"},
        {"辖8村52社", "8村 = 8 村; 52社 = 52 社"},
        {"涉及5街道23社区", "5街道 = 5 街道; 23社区 = 23 社区"},
        {"辖3州6旗16屯", "3州 = 3 州; 6旗 = 6 旗; 16屯 = 16 屯"},
        {"4县（区）7.6万人受灾", "4县（区） = 4 县区; 7.6万人 = 76000 人"},
        {"每村5万元", "5万元 = 50000 元/村"},
        {"3个区", "3个 = 3 个"},
    });
    check_nothing_read({"一市两县", "三区三线", "三市两县联动", "千村示范", "313省道", "12省级项目", "120村干部", "3区域", "28国家级", "310国道", "30+15村", "２＋3村", "三社", "五社区", "316國道", "12縣級", "3區域", "2社会组织", "5社保卡", "2024社会责任", "12旗舰店", "3州直部门"});
}

TEST_CASE("a group's number behind what it is a group of is no count")
{
    check_nothing_read({"石桥村3组道路硬化", "三合村2社道路硬化", "龙泉社区12组", "三年级2班", "花园村5队"});
    check_readings({
        {"辖6村32组", "6村 = 6 村; 32组 = 32 组"},
        {"每村3组", "3组 = 3 组/村"},
        {"5个村32组", "5个 = 5 个; 32组 = 32 组"},
        {"安装广播2680组", "2680组 = 2680 组"},
        {"分成5组", "5组 = 5 组"},
    });
}

TEST_CASE("a loss is a sum below zero")
{
    check_readings({
        {"净利润为负3.2亿元", "负3.2亿元 = -320000000 元"},
        {"由盈转为负200万元", "负200万元 = -2000000 元"},
        {"人均净收入负54元", "负54元 = -54 元"},
        // near misses
        {"个人自负3200元", "3200元 = 3200 元"},
        {"总负3200元", "3200元 = 3200 元"},
    });
}

TEST_CASE("a place at the end of its words needs no unit")
{
    check_readings({
        {"居全省前三，", "前三 = #3"},
        {"位列全国前十。", "前十 = #10"},
        {"进入前50", "前50 = #50"},
        {"（前二十）", "前二十 = #20"},
        // near misses
        {"前三批", "三批 = 3 批"},
        {"提前三天", "三天 = 3 天"},
    });
    check_nothing_read({"目前三，", "此前三。", "前三强"});
}

TEST_CASE("a grade of water or land, a regiment and a school of twelve years are no counts")
{
    check_readings({
        {"3类水10条", "10条 = 10 条"},
        {"三类水果", "三类 = 3 类"},
        {"4类企业", "4类 = 4 类"},
        {"演出队5团", "5团 = 5 团"},
    });
    check_nothing_read({"劣5类水", "优三类比例", "评为三类坝", "1类区", "2类功能区", "149团", "十二年一贯制学校"});
}

TEST_CASE("sessions that are listed are numbered, each of them")
{
    check_readings({
        {"召开三次、四次会议", "三次 = 3 次; 四次 = 4 次"},
        {"召开会议二十三次", "二十三次 = 23 次"},
    });
    check_nothing_read({"七届十一次全会", "七届五次、六次全会", "三届二次和三次会议", "常委会二十三次会议"});
}

TEST_CASE("二次 and 二轮 before a noun are the second")
{
    check_readings({
        {"培训二次，", "二次 = 2 次"},
        {"二次以上", "二次 = 2 次 at_least"},
        {"十二次会议", "十二次 = 12 次"},
    });
    check_nothing_read({"二次创业热情", "防止二次污染", "二次分红", "二轮土地承包"});
}

TEST_CASE("names and grades that begin with a Han digit and a classifier count nothing")
{
    check_nothing_read({"二本以上", "延吉五六村改造", "二套房", "购买二套住房", "三类烟", "一次电力占比", "三次分配机制", "83团", "一次多检", "“一群多链”格局", "一户多档"});
    check_readings({
        {"一次死亡3人以上", "3人 = 3 人 at_least"},
        {"召开一次电视电话会议", "一次 = 1 次"},
        {"举办一次网络培训", "一次 = 1 次"},
        {"购置二套设备", "二套 = 2 套"},
        {"一年多来", "一年 = 1 年 more_than"},
        {"三五个村", "三五个 = 3..5 个"},
    });
}

TEST_CASE("an hour that is told as one is no point")
{
    check_nothing_read({"9点正式封闭", "会议定于9点召开", "每日8点、18点消杀", "每天7点和19点测温", "于10点半开始"});
    check_readings({
        // near misses
        {"讲3点意见", "3点 = 3 点"},
        {"股指上涨30点", "30点 = 30 点"},
    });
}
