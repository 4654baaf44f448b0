// PEGTL's own coverage: every rule of the public grammars succeeds and fails at least once.
#include "catch.hpp"

#include "gongwen/grammar/document.hpp"

#include <tao/pegtl/contrib/coverage.hpp>

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace {

namespace pegtl = gongwen::pegtl;
using namespace gongwen::grammar;

/// Whether a rule cannot fail by the way it is made: optional things, and sequences and choices of such.
template<typename Type>
struct made_to_succeed : std::false_type {};

template<typename Rule>
struct cannot_fail : made_to_succeed<typename Rule::rule_t> {};

template<typename... Rules>
struct made_to_succeed<pegtl::internal::opt<Rules...>> : std::true_type {};
template<typename... Rules>
struct made_to_succeed<pegtl::internal::star<Rules...>> : std::true_type {};
template<unsigned Most, typename... Rules>
struct made_to_succeed<pegtl::internal::rep_opt<Most, Rules...>> : std::true_type {};
template<>
struct made_to_succeed<pegtl::internal::success> : std::true_type {};
template<>
struct made_to_succeed<gap> : std::true_type {};
template<>
struct made_to_succeed<blanks> : std::true_type {};
template<>
struct made_to_succeed<joint> : std::true_type {};
template<typename... Rules>
struct made_to_succeed<pegtl::internal::seq<Rules...>> : std::conjunction<cannot_fail<Rules>...> {};
template<typename... Rules>
struct made_to_succeed<pegtl::internal::sor<Rules...>> : std::disjunction<cannot_fail<Rules>...> {};
template<typename... Rules>
struct made_to_succeed<pegtl::internal::disable<Rules...>> : std::conjunction<cannot_fail<Rules>...> {};

// These match every input, which is more than their parts can tell; `any` stands before the end of a line only.
template<>
struct cannot_fail<pegtl::any> : std::true_type {};
template<>
struct cannot_fail<document> : std::true_type {};
template<>
struct cannot_fail<rest_of_line> : std::true_type {};

struct uncovered {
    std::string never_succeeded;
    std::string never_failed;
};

/// Goes over a rule and all that it is made of, each once. It does what `pegtl::visit` does; that one makes a list of
/// types, which for a grammar of this size takes a compiler a minute.
template<template<typename> class Function, typename Rule, typename... Args>
void visit_once(std::set<std::string_view>& seen, Args&... args)
{
    if (seen.insert(pegtl::demangle<Rule>()).second) {
        Function<Rule>::call(args...);
        [&]<typename... Rules>(pegtl::type_list<Rules...>) {
            (visit_once<Function, Rules>(seen, args...), ...);
        }(typename Rule::subs_t());
    }
}

template<typename Rule>
struct insert {
    static void call(pegtl::coverage_result& result) { pegtl::internal::coverage_insert<Rule>::visit(result); }
};

template<typename Rule>
struct judge {
    static void call(pegtl::coverage_result const& result, uncovered& found)
    {
        const auto name = pegtl::demangle<Rule>();
        auto const& counts = result.at(name);
        if (counts.success == 0) {
            found.never_succeeded.append(name).append("\n");
        }
        if (counts.failure == 0 && !cannot_fail<Rule>::value) {
            found.never_failed.append(name).append("\n");
        }
    }
};

/// Tells PEGTL's coverage of each rule; `pegtl::state_control` does the same for any number of states, at the price of
/// a slow compilation.
template<typename Rule>
struct counting : pegtl::normal<Rule> {
    static constexpr bool enable = true;

    template<typename Input>
    static void start(Input const& in, pegtl::internal::coverage_state& state)
    {
        // rep_min_max runs a not_at that is none of its subs_t.
        const auto name = pegtl::demangle<Rule>();
        state.result.try_emplace(name);
        if (!state.stack.empty()) {
            state.result.at(state.stack.back()).branches.try_emplace(name);
        }
        state.template start<Rule>(in);
    }

    template<typename Input>
    static void success(Input const& in, pegtl::internal::coverage_state& state)
    {
        state.template success<Rule>(in);
    }

    template<typename Input>
    static void failure(Input const& in, pegtl::internal::coverage_state& state)
    {
        state.template failure<Rule>(in);
    }
};

template<typename Rule>
void run(std::string_view text, pegtl::coverage_result& result)
{
    input in(text);
    pegtl::internal::coverage_state state(result);
    static_cast<void>(pegtl::parse<Rule, pegtl::nothing, counting>(in, state));
}

template<typename... Rules>
void run_each(std::initializer_list<std::string_view> texts, pegtl::coverage_result& result)
{
    for (const std::string_view text : texts) {
        (run<Rules>(text, result), ...);
    }
}

/// What `choose` chooses by its first character does not fail in it: it is tried by itself.
template<typename Rule>
struct run_cases {
    static void call(pegtl::coverage_result& result) { run_them(result, typename Rule::rule_t()); }

    template<typename Other>
    static void run_them(pegtl::coverage_result&, Other)
    {}

    template<typename... Cases>
    static void run_them(pegtl::coverage_result& result, choose<Cases...>)
    {
        run_each<typename Cases::rule...>({"", "全"}, result);
    }
};

}  // namespace

TEST_CASE("every rule of the grammar succeeds and fails at least once")
{
    pegtl::coverage_result result;
    std::set<std::string_view> seen;
    visit_once<insert, document>(seen, result);
    CHECK(result.size() > 400);
    // Lines as reports have them, good and odd.
    run_each<document>({"", "\xEF\xBB\xBF一、回顾\r\n（一）经济。一是稳增长；二要惠民生。\r1.工业\n", "  \n\n 　",
                        "—1—\n- 3 -\n第1页共10页\n第 2 页，共 12 页\n第1名\n—一—\n",
                        "扫一扫在手机打开当前页\n全镇\xFF\xFE新增27户。\n\xED\xA0\x80\n",
                        "第一部分 总体\n第一篇 总论\n第三编：内容\n第二章 总则\n第3节 目的\n第三節 目的\n第四条 "
                        "范围\n第四條 範圍\n第一条规定\n第条\n",
                        "一、二、三产业\n一，回顾\n一 、甲\n一. 一、乙\n（ 一 ）、丙\n(一)丁\n（一\n（\n",
                        "1. 1、甲\n1.18亿元\n3、4月份\n1、乙\n1)丙\n1）、丁\n（1）、戊\n（12\n①、己\n⑴庚\n",
                        "A.甲\nA股\nB、乙\nA.B\n——丙\n－－丁\n──戊\n--己\n—庚\n－\n─\n-\n",
                        "一要素\n一是、甲\n一是否\n一 是抓\n一 要素\n一 要抓\n首先，甲；其次，乙；再次，丙；再者：丁；最后、戊；最後，己；第一，庚。首次\n其"
                        "中\n再\n最近\n第一\n",
                        "做法：（一）甲；（1）乙；①丙；1)丁；1.戊；一是己；第二，庚。全镇，三百户\n"},
                       result);
    run_each<document>({"第二章总则\n第二章的\n第3章 附则\n",
                        "一,二\n一， 二\n一、二、产业\n一、二、三\n一、三产业\n一、\n",
                        "第1页，共\n第1页，共x\n第1页，共3名\n第1页/共3頁\n", "1.1、\n1. 1名\n",
                        "首先，三农\n第一、三产业\n第十、十一次\n首先，第一\n其次，甲\n第1页，第2页\n"},
                       result);
    // What text_of does in one step
    run_each<plain_run, phrase>({"", "全镇", "，", "。", "（数（", "5户", "\n"}, result);
    run_each<idle_some>({"数（", "数\"", "数据", "数 "}, result);
    run_each<glued_marker>({"1", "1.", "1.15个", "1、 15个", "1.15\n", "1.甲"}, result);
    run_each<figure_alone>({"", "甲", "15 \n"}, result);
    run_each<behind_zero>({"零", "零5", "零5G", "零五百元", "零百元", "零售", "零5千元", "5", "零百五元", "零十", "零千"}, result);
    run_each<document>({"十二月廿六日，十二月廿日，十二月廿户，千把人，百把锁\n", "USD5，CNY 5，RMB5万，HKD5，EUR5，USD的\n"}, result);
    run_each<document>({"1万零5G\n1万零五百\n1万零户\n1万零几户\n", "5元每吨，5元每吨3\n5元每件\n5元每亩每年的\n5元每亩每甲\n", "VOCs5吨NOx甲，VOCs5户，NOx5万吨\n"}, result);
    run_each<divided_by>({"户", "/", "/3", "/10，", "/12", "/3/", "/3亩", "/3 5", "/3号", "/3的", "/3A", "/3名"}, result);
    run_each<counted>({"1/3", "3/1", "1/3亩"}, result);
    run_each<date>({"1时5分", "1时户", "1时55", "，3-5日", "3-5日", "3-5日内", "3-户", "3-5户"}, result);
    // What looks at the characters before it
    run_each<pegtl::seq<any_character, any_character, date>>(
        {"上午9时", "上午9点半", "上午9:30", "上午9时间", "上午零点", "上午零户", "上午9户", "上年20年同期", "建党98年以来", "关于98年以来", "最近98年底"}, result);
    run_each<pegtl::seq<any_character, any_character, date>>({"全于3-5日", "全于3-5日内", "全于3-5户", "全于3-户", "全需3-5日"}, result);
    run_each<pegtl::seq<any_character, any_character, date>>({"当日9时", "当日9时半", "当日9点", "共用9时"}, result);
    run_each<pegtl::seq<any_character, running_text>>({"米*50米", "5*5", "资*5万元"}, result);
    run_each<pegtl::seq<any_character, running_text>>({"元月15日", "元月至3月", "元月份", "元月初", "元月底8时", "元月饼"}, result);
    run_each<pegtl::seq<any_character, han_run>>({"唯一一家", "三一一家", "唯一标准"}, result);
    run_each<pegtl::seq<any_character, any_character, date>>({"上午九时", "上午九户", "年初21时许", "年初10时左右", "年初9时整", "年初2021—2035）", "年初2021—2035，"}, result);
    run_each<pegtl::seq<any_character, any_character, han_part_time>>({"上午九时", "上午户", "全镇九时", "上午九户"}, result);
    run_each<open_plan>({"十四五期末", "十四五期", "十四五几", "十四五个", "十四五末"}, result);
    run_each<lone_hour_about>({"21时許", "21时左右", "21时左", "21时"}, result);
    run_each<quantity>({"1元/亩至2元/亩", "1元/亩至2元", "1元/亩至户", "1元/千人", "1元/100人", "1元/10万人", "1元/万户", "1元/1户", "1元/万", "1元/人、月", "1元/人、月均", "1元/人、户", "半个多月", "半个多户"}, result);
    run_each<document>({"2024年前8个月，2024年前8户，2024年前8个户，2024年前三个季度\n"}, result);
    run_each<date>({"96—98年", "96年至98年", "96—9年", "96—户", "98年完成", "98年多", "98户", "2024年元至3月", "2024年元至户", "2024年元月", "零时30分", "零时30户", "零时至5时", "零时至户", "零户", "2012/13榨季", "2012/13制糖期", "2000年一遇", "2000年一户"}, result);
    run_each<pegtl::seq<any_character, any_character, date>>({"增长98年完成", "比较98年完成", "比较98年之久", "比较98年的历", "比较98年历史", "比较98年历程", "比较98年寿命", "比较98年华诞", "比较98年以内", "比较98年间", "比较98年多", "比较98年以来", "比较98年以前"}, result);
    run_each<quantity>({"82, 225元", "82, 22元", "0.056 7公里", "0.056 7户", "0.056 78910", "18±2℃", "18±2", "18±户", "1.2万5元", "1万余5元", "1万5岁", "1万5户"}, result);
    run_each<document>({"第一部分，回顾\n第一部份，回顾\n第1部分,\n"}, result);
    run_each<date>({"1、2月份", "1、2月", "1、3月", "1、户", "一、二季度", "第一、第二季度", "一、二户", "2020、2021年", "2020、2021户", "2020、户", "2020、2022年",
                    "6月3日星期三9时", "6月3日（周三）9时", "6月3日(週天)9时", "6月3日周户", "6月3日星户", "08-09学年", "08-09學年", "08-09户", "08-户"}, result);
    run_each<document>({"-----\n"}, result);
    run_each<pegtl::seq<any_character, han_phrase>>({"队伍人", "队三人", "队伍三十余人"}, result);
    run_each<date>({"20 24年", "20 24户", "20 2年", "11月至次年3月", "11月至翌年3月", "11月至次年户", "11月至户", "8时至18时", "8时至18户", "8时至户", "8时至次日6时", "8时至翌日6时", "8时至第二天6时", "8时至第二日6时", "8时至第二户", "8时至次日户", "24年初", "24年初心", "24年度", "24年度过"}, result);
    run_each<pegtl::seq<any_character, any_character, date>>({"增长24年初心", "增长24年初，", "增长24年度过", "增长24年度，"}, result);
    run_each<pegtl::seq<any_character, any_character, han_part_time>>({"上午一点也", "上午一点，"}, result);
    run_each<time_of_day>({"上午九时", "早九时", "上午9时", "早9时", "上午户"}, result);
    // Phrases, each tried by every rule that begins something.
    run_each<running_text, phrase, plain_run, plain_count, quantity, date, masked_number, code, numbered_code, bare_number, han_run, ordinal,
             per_phrase, quoted_plan, open_plan, anchored_year, anchored_month, anchored_half, half_measure, one_half,
             between, upper, line_marker, inline_marker, arabic_phrase, han_phrase, half_phrase, break_mark, opening_mark, closing_mark, ill_formed_run, line_stop, classifier>(
        {"27户",
         "数（二）",
         "２７户",
         "410余万元",
         "100+家",
         "1,234.5亩",
         "82，225元",
         "1,23",
         "2024,300",
         "12,3456",
         "5 340亩",
         "5 34",
         "12 34",
         "1 9 9 8 年",
         "1 98",
         "38.605万元",
         "3．5",
         "3.",
         "4、48亿元",
         "33、7%",
         "4、5户",
         "4、48亩",
         "1、2、3万元",
         "4、5个百分点",
         "4、5个百货店",
         "4、5百货",
         "4、5百分比",
         "4. 5%",
         "7.9 4万户",
         "7.9 4%",
         "7.9 4户",
         "第九版",
         "7*24小时",
         "XL号",
         "2024年\n6月15日",
         "三百\n",
         "元月15日",
         "2024年元月5日",
         "2024年元旦",
         "1956—57年",
         "1956—57户",
         "2023/24学年",
         "2023/24學年",
         "2023/24学校",
         "2023/24學校",
         "2023-2024学年",
         "第90百分位浓度",
         "3～+5℃",
         "5*户",
         "3. 5个村",
         "1亿3千万户",
         "1 亿 3 千 万 户",
         "1亿 3万户",
         "1亿 3",
         "1万5",
         "1万5G",
         "30几户",
         "3来户",
         "3来了",
         "5千瓦",
         "5千户",
         "2百分点",
         "一百五",
         "三百二十六户",
         "一万五千亿元",
         "两三家",
         "十几名",
         "百余亩",
         "数十家",
         "数据",
         "廿五户",
         "三斤二两",
         "一两家",
         "九十八点五",
         "三点五亿元",
         "八点五十分",
         "三点名",
         "十来个",
         "三分之一",
         "三分之",
         "百分之 60",
         "三 分之一",
         "八成",
         "九成五",
         "九成半",
         "九成半数",
         "三分 钟",
         "两个来月",
         "八成立",
         "一个半月",
         "三个多月",
         "三个月",
         "两个亿",
         "两个亿元",
         "两个亿级",
         "两个亿亿",
         "20台（套）",
         "20台（其中）",
         "20台(套",
         "两年半",
         "两年半导体",
         "三年半载",
         "一半",
         "一半导体",
         "一半年",
         "半年",
         "半个月",
         "半亩",
         "半数",
         "半",
         "27户81人",
         "2-3家",
         "2一3家",
         "2──3家",
         "2一家",
         "2--3月",
         "3.15日",
         "3.15日内",
         "3.5日",
         "3.15—3.20日",
         "3.15—20日",
         "3.15—3.20户",
         "2024.3.15—3.20日",
         "2--家",
         "2-−3家",
         "2——3家",
         "2至20人",
         "2到-5℃",
         "2至今",
         "5到零下3℃",
         "2~",
         "20与30万元之间",
         "20和8%之间",
         "20与30户",
         "300元/亩",
         "600元/人·月",
         "80元/每人/天",
         "3户/，",
         "每人每月600元",
         "每逢",
         "每",
         "人 次",
         "畝(mǔ)水田",
         "5(mǔ)",
         "2024年",
         "2024年1月29日",
         "2024年底",
         "2024年上半年",
         "2024年下半年",
         "2024年一季度",
         "2024年前三季度",
         "2024年前三",
         "2024年1—3季度",
         "2024年1季度至3季度",
         "2024年上半",
         "2024年下",
         "2021至2023年",
         "2021年至2023年6月",
         "2021至5户",
         "二〇二四年",
         "二〇二四五",
         "20245",
         "1-9月份",
         "1月至9月",
         "1月5日至3月10日",
         "3月5-10日",
         "3月5日至10日",
         "3月5日至10月",
         "12月中旬",
         "12月中下旬",
         "12月上",
         "12月底",
         "6月",
         "十二月",
         "一百月",
         "98年7月",
         "98年洪水",
         "98年抗洪",
         "98年特大",
         "98年大洪水",
         "98年大水",
         "98年雪灾",
         "98年地震",
         "98年大学",
         "98年底",
         "98年底子",
         "98年",
         "198年",
         "2024-01-29",
         "2024/1/29",
         "2024.01.29",
         "2024-01/29",
         "2024-01-295",
         "2024-01",
         "15:08",
         "比例为50：17，比例由12：45调整为12：45：43，于08:30:00，改为12:30，调整为15：08：30",
         "15：08：30",
         "15时30分",
         "15时",
         "1:2",
         "2024-01-29 15:08",
         "6月30日24时",
         "6月30日24时间",
         "29号",
         "29号前",
         "6号线",
         "30日内",
         "30日以内",
         "30日之内",
         "30日以上",
         "30日以下",
         "29日",
         "一季度",
         "第一季度",
         "第1季度",
         "一至三季度",
         "一季",
         "“十四五”规划",
         "“一二三四五”",
         "‘十五五’",
         "“十四五",
         "“青年”",
         "”十四五”",
         "十四五规划",
         "十四五規劃",
         "十四五时期",
         "十四五時期",
         "十四五期间",
         "十四五期間",
         "十四五，",
         "十四五期",
         "十四五规",
         "年4月",
         "年底",
         "年上半年",
         "年",
         "月底",
         "月15日",
         "月",
         "半月",
         "第六名",
         "第 3 位",
         "第一、二、三批",
         "第1-3名",
         "第一、二月",
         "第一、二版",
         "第一、二产业",
         "第一、批",
         "第几",
         "第宅",
         "第",
         "G240国道",
         "PM2.5",
         "COVID-19",
         "GDP1.2万元",
         "AB角",
         "5G",
         "4A级",
         "3D打印",
         "137工作法",
         "XX万元",
         "XX万。",
         "x.6亿元",
         "xx458元",
         "***户",
         "20**年",
         "XX公司",
         "一起",
         "千家万户",
         "三农",
         "农",
         "十百千万",
         "零下5度",
         "零",
         "(zhèn)",
         "（",
         "）",
         "，",
         "。",
         "①",
         "①排查",
         "①、",
         "①。",
         "——\n",
         "———— —\n",
         "\xFF",
         "\n",
         "-",
         "—",
         "与",
         "与5",
         "－3",
         "与30万元之后",
         "和20",
         "A",
         "1",
         "十",
         "万",
         "几",
         "百分",
         "上半年",
         "下半年",
         "中旬",
         "全镇",
         "1 2月",
         "1 2日",
         "6月嫂",
         "6月龄",
         "6月饼",
         "6月，",
         "6月一",
         "一月第",
         "15时30分20秒",
         "15时30分20",
         "05年",
         "００年",
         "15年",
         "6月5日9时至11时",
         "6月5日9:00至10:30",
         "6月5日9时—6日18时",
         "6月5日9:00-6日",
         "6月5日9时至今",
         "6月5日9至11时",
         "9时至",
         "6月5日9:00至6日 18:00",
         "98年抗",
         "二OO三年",
         "二00三年",
         "二OO三号",
         "零下5到零上3度",
         "面积12. 5亩",
         "面积12. 5个",
         "98年以来",
         "98年以來",
         "98年以前",
         "98年以后",
         "98年以後",
         "98年以下",
         "98年至今",
         "98年至5月",
         "90年以来",
         "98户",
         "98人",
         "9户",
         "19日凌晨2点",
         "19日凌晨2点半",
         "19日凌晨",
         "19日凌晨户",
         "19日零时",
         "19日零点",
         "19日零时间",
         "19日零户",
         "19日8时至晚上10点",
         "1月1日零时至3月1日24时",
         "19日8时至10点",
         "3点30分",
         "3点半",
         "98年抗旱",
         "98年雪",
         "98年地",
         "98年雪人",
         "98年地方",
         "十四五規",
         "十四五規定",
         "GDP增长",
         "SUV5台",
         "SUV 5台",
         "SUV5级",
         "ABC5%",
         "A1B2",
         "KM+300",
         "K12+300",
         "K12+",
         "300元/（人·月）",
         "300 元 / 亩",
         "300元 /其中",
         "300元/(人",
         "300元/（，",
         "5个亿级",
         "1万5人",
         "1万5，",
         "3D5X打印",
         "5个余亿",
         "5个多亿",
         "1万1万1万1万1万1万1万1万1万1万",
         "一二三四五六七八九一二三四五六七八九一二三四五六七八九一二三四五六七八九一二三四五六七八九一二",
         "5余余余余余余余余余余户"},
        result);
    seen.clear();
    visit_once<run_cases, document>(seen, result);

    uncovered found;
    seen.clear();
    visit_once<judge, document>(seen, std::as_const(result), found);
    CHECK(found.never_succeeded == "");
    CHECK(found.never_failed == "");
}
