// docs/language.md#han-numerals: words that begin with a Han numeral and count nothing.
#include "catch.hpp"

#include "support/reading.hpp"

#include "gongwen/lexicon/word.hpp"

#include <set>
#include <string>
#include <string_view>

using support::check_nothing_read;
using support::check_readings;
using support::reading;

TEST_CASE("words made with 一 are no quantities")
{
    check_nothing_read(
        {"与群众一起干", "一次性补助", "一体推进",   "一致通过",   "一些问题",   "一批项目",
         "一系列举措",   "一揽子政策", "一流环境",   "一线人员",   "一定成效",   "一方面强化，另一方面补短",
         "统一部署",     "进一步提升", "一把手负责", "一条龙服务", "万一发生",   "唯一标准",
         "单一来源",     "逐一核查",   "同一标准",   "一律取消",   "一直坚持",   "一边整改",
         "一手抓发展",   "一旦发生",   "一时难以",   "一并推进",   "一同参与",   "一度中断",
         "一再强调",     "一般问题",   "一切工作",   "一贯作风",   "一举突破",   "一心为民",
         "一如既往",     "一视同仁",   "一带一路",   "一网通办",   "一站式服务", "一卡通系统",
         "一键报警",     "一票否决",   "一盘棋思想", "一马当先",   "一鼓作气",   "一丝不苟",
         "一来方便群众，二来节省开支"});
}

TEST_CASE("a numeral behind 唯一 and the like counts")
{
    check_readings({
        {"全省唯一一家", "一家 = 1 家"},
        {"统一一个标准", "一个 = 1 个"},
        // near misses
        {"唯一标准", ""},
        {"一一对应", ""},
    });
}

TEST_CASE("words made with other numerals are no quantities")
{
    check_nothing_read(
        {"千家万户", "百花齐放", "千方百计", "百分百落实", "零售企业", "数字经济",   "千头万绪", "千军万马", "万众一心",
         "千秋伟业", "百姓满意", "十分重要", "三番五次",   "四通八达", "五谷丰登",   "七上八下", "百家争鸣", "千篇一律",
         "万家灯火", "半数以上", "半途而废", "一点一滴", "双一流",     "两手抓",   "三步走战略", "四面八方", "五湖四海", "千万不要",
         "万物互联", "九牛一毛", "数据中心", "数量众多",   "零件加工", "零部件企业", "零星分布", "零碳园区", "零增长",
         "五倍子", "九节茶", "七匹狼", "千层饼", "一窝蜂", "一股脑", "一阵子", "一锅端", "一枝独秀", "两面派", "半斤八两",
         "三元锂电池", "三元催化剂", "三元杂交猪", "二元母猪", "城乡二元经济"});
    check_readings({
        // near misses
        {"零用钱二元", "二元 = 2 元"},
        {"增长五倍", "五倍 = 5 倍"},
        {"三面红旗", "三面 = 3 面"},
        {"交费三元", "三元 = 3 元"},
        {"补偿五百元经济损失", "五百元 = 500 元"},
    });
}

TEST_CASE("place and proper names are no quantities")
{
    check_nothing_read({"三江侗族自治县", "长三角一体化", "通义千问", "三亚市",   "四川省",   "九江市",
                        "六安市",         "五台山",       "七台河市", "八里桥",   "十堰市",   "百色市",
                        "千岛湖",         "万州区",       "三门峡市", "两广地区", "三峡库区", "五里镇",
                        "三家村",         "六枝特区",     "珠三角",   "四方台区", "九寨沟",   "万宁市"});
}

TEST_CASE("what only looks like a name counts")
{
    check_readings({{"新建五间房", "五间 = 5 间"}, {"种植三棵树", "三棵 = 3 棵"}, {"救助六户", "六户 = 6 户"}});
}

TEST_CASE("enumerators are no quantities")
{
    check_nothing_read({"一是强化责任", "二要落实到位", "重点抓好：一是排查，二是整改，三是验收。"});
}

TEST_CASE("the same first characters with a classifier do count")
{
    check_readings({
        {"召开一次会议", "一次 = 1 次"},
        {"选派一名干部", "一名 = 1 名"},
        {"修通一条路", "一条 = 1 条"},
        {"慰问一百户", "一百户 = 100 户"},
        {"核查两批次", "两批次 = 2 批次"},
    });
}

TEST_CASE("no word of the table is doubled, and each reads as none")
{
    std::set<std::string_view> seen;
    for (const std::string_view word : gongwen::lexicon::words) {
        INFO(word);
        CHECK(seen.insert(word).second);
        CHECK(gongwen::lexicon::word_length(word) == word.size());
    }
}

TEST_CASE("the longest word is found at the front of a text and nowhere else")
{
    using gongwen::lexicon::word_length;
    CHECK(word_length("一次性补助") == std::string_view("一次性").size());
    CHECK(word_length("一次会议") == 0);
    CHECK(word_length("千家万户") == std::string_view("千家万户").size());
    CHECK(word_length("推进一次性") == 0);
    CHECK(word_length("一起盗窃案", "群众") == std::string_view("一起").size());
    CHECK(word_length("一起盗窃案", "破获了") == 0);
    CHECK(word_length("") == 0);
    CHECK(word_length("\xE4\xB8") == 0);
}
