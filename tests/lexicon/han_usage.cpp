// docs/language.md#han-numerals: when a Han numeral counts and when it is part of a slogan or a name.
#include "catch.hpp"

#include "support/reading.hpp"

#include "gongwen/lexicon/han_usage.hpp"

#include <string_view>
#include <vector>

using support::check_nothing_read;
using support::check_readings;
using support::scripts;

TEST_CASE("a Han numeral before 大 or straight before a noun is no quantity")
{
    check_nothing_read({"三大战略",   "六大基地",   "四好农村路", "三会一课",   "一岗双责", "两不愁三保障",
                        "一二三产业", "二十大精神", "零事故",     "五大行动",   "十大工程", "七大行业",
                        "四史教育",   "三农工作",   "两山理论",   "三资管理",   "五星支部", "四议两公开",
                        "零距离服务", "零容忍",     "零发案",     "八大产业链", "三公经费", "六稳六保",
                        "四水同治",   "3大战略",    "5大行动"});
}

TEST_CASE("a Han numeral with a classifier is a quantity")
{
    check_readings({
        {"成立三个考核组", "三个 = 3 个"},
        {"发动百余人", "百余人 = 100 人 more_than"},
        {"引进一名博士", "一名 = 1 名"},
        {"千亩杨梅基地", "千亩 = 1000 亩"},
        {"整合五个部门", "五个 = 5 个"},
        {"新修两条路", "两条 = 2 条"},
        {"搬迁三十户", "三十户 = 30 户"},
        {"培训二百人次", "二百人次 = 200 人次"},
        {"开展三轮排查", "三轮 = 3 轮"},
        {"共六家企业", "六家 = 6 家"},
        {"慰问百岁老人", "百岁 = 100 岁"},
        {"引进百名博士、千名硕士", "百名 = 100 名; 千名 = 1000 名"},
        {"讲三点意见", "三点 = 3 点"},
        {"高呼万岁", ""},
    });
}

TEST_CASE("a numbered slogan with a classifier has the same form and reads the same")
{
    check_readings({
        {"增强四个意识", "四个 = 4 个"},
        {"执行八项规定", "八项 = 8 项"},
        {"做到两个维护", "两个 = 2 个"},
        {"坚定四个自信", "四个 = 4 个"},
    });
    CHECK(scripts("增强四个意识") == "四个 han");
}

TEST_CASE("a numeral behind 一行 and before a scale of its own counts")
{
    check_readings({{"一行五人到访", "五人 = 5 人"}, {"引进两个亿元项目", "两个 = 2 个; 亿元 = 100000000 元"},
                    {"一批亿元项目落地", "亿元 = 100000000 元"}, {"建成一座万吨级码头", "万吨级 = 10000 吨级"}});
}

TEST_CASE("a numeral in step with another is a slogan")
{
    check_nothing_read({"一户一策", "一村一品", "三定一包", "五包一机制", "一事一议", "一户一档", "一企一策",
                        "四个一批", "一河一长", "千人包千村", "百人一册、百户一册", "千吨万人水源地", "百村示范、千村整治", "万警进万家", "一月一课", "双随机一公开", "多规合一",
                        "三位一体"});
}

TEST_CASE("bare scales of measures stand in a list")
{
    check_readings({
        {"培育百万元企业、千万元企业", "百万元 = 1000000 元; 千万元 = 10000000 元"},
        {"建成千万吨级炼厂、百万吨级乙烯", "千万吨级 = 10000000 吨级; 百万吨级 = 1000000 吨级"},
        {"形成千亩茶园、万头猪场", "千亩 = 1000 亩; 万头 = 10000 头"},
    });
}

TEST_CASE("多 behind one of a kind belongs to the noun behind it")
{
    check_nothing_read({"一户多宅", "一人多岗", "一人多证", "一处多用", "一场多赢", "一村多品", "一年多熟"});
    check_readings({
        {"清理一户多宅126户", "126户 = 126 户"},
        {"新建一座多功能体育馆", "一座 = 1 座"},
        {"一间多媒体教室", "一间 = 1 间"},
        {"一名多年从教的教师", "一名 = 1 名"},
        // near misses: more than a measure
        {"历时一年多", "一年 = 1 年 more_than"},
        {"一年多时间", "一年 = 1 年 more_than"},
        {"一亩多地", "一亩 = 1 亩 more_than"},
        {"一个多小时", "一个多小时 = 1 小时 more_than"},
        {"两户多", "两户 = 2 户 more_than"},
    });
}

TEST_CASE("where there is not one, none is counted")
{
    check_nothing_read({"无一人伤亡", "無一例感染", "没有一户返贫", "沒有一個人掉隊", "不漏一户、不落一人", "不少一人", "不错一户", "未发生一户返贫", "一户不落", "一个都不能少", "一个不能少"});
    check_readings({
        // near misses
        {"仅有一人", "一人 = 1 人"},
        {"一人死亡", "一人 = 1 人"},
        {"没有一百户", "一百户 = 100 户"},
    });
}

TEST_CASE("a doubled classifier, a session and a year of an era are no quantities")
{
    check_nothing_read({"一支支队伍", "一辆辆班车", "一笔笔投入", "一年年增长", "全国人大一次会议", "市政协三次会议", "区委三次全会", "市委五次党代会", "民国二十六年",
                        "光绪31年", "万历十年", "贞观9年", "公元前221年", "昭和十二年", "公元618年"});
    check_readings({
        // near misses
        {"一家家庭农场", "一家 = 1 家"},
        {"一名名师", "一名 = 1 名"},
        {"一支队伍", "一支 = 1 支"},
        {"召开一次会议", "一次 = 1 次"},
        {"建成二十六年", "二十六年 = 26 年"},
        {"建国26年", "26年 = 26 年"},
    });
}

TEST_CASE("一 behind 上, 下, 新 and 另 tells which one")
{
    check_nothing_read({"上一年", "下一个目标", "上一次会议", "新一轮巡察", "新的一年", "另一个问题", "任何一个部门"});
    check_readings({{"网上一户", "一户 = 1 户"}, {"引进新一台", "一台 = 1 台"}, {"第十五个五年规划", "第十五个 = #15 个"}});
}

TEST_CASE("a family's name in the digits of a bill counts nothing")
{
    check_nothing_read({"陆家嘴", "陆台经济", "伍家岗区"});
    check_readings({{"捐款伍元", "伍元 = 5 元"}, {"柒个", "柒个 = 7 个"}, {"拾伍家", "拾伍家 = 15 家"}});
}

TEST_CASE("what ends the text right behind a slogan or a year is not looked past")
{
    for (const std::string_view text : {"一户多", "一户多a", "一户多\xE4", "一户多\xE4\xB8", "比9", "比98", "比90", "比９", "自90年", "七届五次", "七届五次、", "陆", "18±", "1万6", "6.5×10"}) {
        INFO(text);
        const std::vector<char> bytes(text.begin(), text.end());  // with nothing behind
        CHECK_NOTHROW(support::reading({bytes.data(), bytes.size()}));
    }
}

TEST_CASE("多 and 数 in front give no number")
{
    check_nothing_read({"多名干部", "多次调研", "多年坚持", "多家企业", "多个项目", "众多企业", "诸多问题"});
}

TEST_CASE("一 behind a word that points at one thing counts none")
{
    check_nothing_read({"这一块短板", "這一個關口", "那一次检查", "哪一项指标", "每一名党员", "同一企业", "心往一处想", "劲往一处使"});
    check_readings({
        {"签订合同一份", "一份 = 1 份"},
        {"会同一家企业", "一家 = 1 家"},
        {"这次一项", "一项 = 1 项"},
    });
}

TEST_CASE("a bare scale at the front of a short name in quotes counts nothing")
{
    check_nothing_read({"实施“百村示范”工程", "开展“千名干部下基层”活动", "追回“百名红通”人员"});
    check_readings({
        {"建成“百亩以上示范片，千亩以上示范区”", "百亩 = 100 亩 at_least; 千亩 = 1000 亩 at_least"},
        {"流转“千亩良田种粮食保供给促增收惠民生”", "千亩 = 1000 亩"},
    });
}

TEST_CASE("伍, 陆 and 拾 may end a word, and numerals may follow it")
{
    check_nothing_read({"志愿队伍个个过硬", "干部队伍人员", "退伍人员", "入伍人数", "大陆人士", "登陆个数", "大陆架", "收拾个人物品"});
    check_readings({{"队伍三人", "三人 = 3 人"}, {"队伍三十余人", "三十余人 = 30 人 more_than"}, {"队伍12人", "12人 = 12 人"}, {"共伍元", "伍元 = 5 元"}, {"大写伍佰元", "伍佰元 = 500 元"}, {"叁个", "叁个 = 3 个"}});
}

TEST_CASE("一起 is one case behind what is done with cases, and else together")
{
    check_readings({{"破获一起盗窃案", "一起 = 1 起"}, {"发生了一起事故", "一起 = 1 起"}, {"处置两起", "两起 = 2 起"}});
    check_nothing_read({"未发生一起事故", "没有发生一起事故", "大家一起努力", "走到了一起", "与群众一起"});
}
