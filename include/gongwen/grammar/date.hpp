#pragma once

#include "gongwen/ast/date.hpp"
#include "gongwen/grammar/choose.hpp"
#include "gongwen/grammar/clock.hpp"
#include "gongwen/grammar/gap.hpp"
#include "gongwen/grammar/quantity.hpp"
#include "gongwen/grammar/quiet.hpp"
#include "gongwen/lexicon/han_usage.hpp"
#include "gongwen/lexicon/modifier.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

// 十二  三十一  六
struct han_below_hundred
    : pegtl::seq<pegtl::sor<pegtl::seq<one_of<U'十', U'拾'>, pegtl::opt<of_class<character::han_digit>>>,
                            pegtl::seq<of_class<character::han_digit>,
                                       pegtl::opt<one_of<U'十', U'拾'>, pegtl::opt<of_class<character::han_digit>>>>>,
                 pegtl::not_at<of_class<character::han_digit, character::place, character::myriad>>> {};

// 2024  1 9 9 8  二〇二四 · not: the 2024 of 20245
struct four_digits : pegtl::seq<pegtl::rep<4, digit>, pegtl::not_at<digit>> {};
// The 二〇〇三 that is typed 二OO三 or 二00三
struct typed_zero : one_of<U'O', U'Ｏ', U'0', U'０'> {};
struct typed_year
    : pegtl::seq<of_class<character::han_digit>, pegtl::rep<3, pegtl::sor<of_class<character::han_digit>, typed_zero>>,
                 pegtl::at<of_class<character::year_mark>>> {};
struct year_number : pegtl::sor<four_digits, pegtl::seq<digit, pegtl::rep<3, blank, digit>, pegtl::not_at<digit>>,
                                pegtl::seq<pegtl::rep<4, of_class<character::han_digit>>, pegtl::not_at<of_class<character::han_digit>>>, typed_year> {};
// The 元 of 元月, which is January
struct first_of_year : pegtl::seq<one_of<U'元'>, pegtl::at<of_class<character::month_mark>>> {};
struct month_number : pegtl::sor<one_or_two_digits, han_below_hundred, first_of_year> {};
// 29  十二  廿六
struct day_number : pegtl::sor<one_or_two_digits, han_below_hundred, pegtl::seq<of_class<character::score>, pegtl::opt<of_class<character::han_digit>>>> {};
struct quarter_number : pegtl::sor<one_or_two_digits, han_below_hundred> {};

struct year_mark : of_class<character::year_mark> {};
struct month_mark
    : pegtl::seq<of_class<character::month_mark>, pegtl::not_at<one_of<U'龄', U'齡', U'嫂', U'饼', U'餅'>>, pegtl::opt<one_of<U'份'>>> {};
struct day_mark : one_of<U'日', U'号', U'號'> {};

// 底 of 2022年底, 中旬 of 12月中旬, 中、下旬 of 9月中、下旬: inside the span, and no part of the value · not: the 中 of 9月中下游
struct year_end : one_of<U'底'> {};
struct month_third : one_of<U'上', U'中', U'下'> {};
struct month_part
    : pegtl::sor<one_of<U'底'>, pegtl::seq<month_third, pegtl::rep_opt<2, pegtl::opt<one_of<U'、'>>, month_third>, one_of<U'旬'>>> {};

// 上半年  下半年
struct first_half : word<U'上', U'半', U'年'> {};
struct second_half : word<U'下', U'半', U'年'> {};

// 一季度  第一季度  1季度 · not: 4个季度
struct quarter : pegtl::seq<pegtl::opt<one_of<U'第'>>, quarter_number, gap, word<U'季', U'度'>> {};

// 29日  5日至10日  5-10日, behind a month
struct until_day : pegtl::seq<until, day_number, gap, day_mark> {};
struct days : pegtl::seq<day_number, pegtl::sor<pegtl::seq<joint, day_mark, pegtl::opt<until_day>>, until_day>> {};

// 1月29日  4月底  12月中旬; what follows the number of the month
struct month_rest : pegtl::seq<joint, month_mark, pegtl::opt<pegtl::sor<month_part, pegtl::seq<joint, days>>>> {};
struct month_phrase : pegtl::seq<month_number, month_rest> {};

// 1-9月份  1月至9月  1月5日至3月10日
struct until_month : pegtl::seq<until, month_phrase> {};
struct months : pegtl::seq<month_number, pegtl::sor<pegtl::seq<month_rest, pegtl::opt<until_month>>, until_month>> {};

// 前三季度 behind a year
struct quarters : pegtl::seq<one_of<U'前'>, quarter_number, gap, word<U'季', U'度'>> {};

// 1—3季度  一至三季度
struct quarter_range
    : pegtl::seq<pegtl::opt<one_of<U'第'>>, quarter_number, pegtl::opt<gap, word<U'季', U'度'>>, until, quarter> {};

struct within_year : pegtl::sor<first_half, second_half, months, quarter_range, quarter, quarters> {};

/// Whether a part of a year may begin here: behind most years none does. Consumes nothing.
struct part_of_year_ahead {
    using rule_t = part_of_year_ahead;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_opt_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto rest = remaining(in);
        if (rest.empty()) {
            return false;
        }
        const auto kind = lexicon::front_kind(rest);
        return kind == character::arabic_digit || kind == character::han_digit || kind == character::place || kind == character::ordinal_mark
               || lexicon::begins_with_one_of(rest, U"上下前元");
    }
};
// The 6月 of 2024年⏎6月 · not: the 上半年 of 2024年⏎上半年
struct wrapped_month : pegtl::seq<joint, pegtl::at<one_or_two_digits, of_class<character::month_mark>>> {};
struct part_of_year : pegtl::seq<pegtl::sor<wrapped_month, gap>, part_of_year_ahead, within_year> {};

// 2024年  2024年1月29日  2022年底  2025年上半年
struct year_rest : pegtl::seq<joint, year_mark, pegtl::opt<pegtl::sor<year_end, part_of_year>>> {};
struct year_phrase : pegtl::seq<year_number, year_rest> {};

// 2021至2023年  2023—2025年  2021年至2023年6月
struct until_year : pegtl::seq<until, year_phrase> {};
// The —57年 of 1956—57年, the /24学年 of 2023/24学年 and the -2024学年 of 2023-2024学年 · not: the —22年 of 2023—22年
struct second_year : two_digits {};
struct until_slash : one_of<U'/', U'／'> {};
struct school_year : pegtl::sor<word<U'学', U'年'>, word<U'學', U'年'>> {};
struct until_or_slash : pegtl::sor<until_slash, until> {};
struct until_second_year : pegtl::seq<until_or_slash, second_year, year_rest> {};
struct until_school_year : pegtl::seq<until_or_slash, pegtl::sor<second_year, year_number>, school_year> {};
struct years
    : pegtl::seq<year_number, pegtl::sor<pegtl::seq<year_rest, pegtl::opt<pegtl::sor<until_year, until_second_year>>>, until_year, until_second_year, until_school_year>> {};

/// Whether the years before count back from now, or are an era's: 近10年上半年, 民国26年7月. Consumes nothing.
struct behind_recent {
    using rule_t = behind_recent;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_opt_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const std::string_view before(in.begin(), static_cast<std::size_t>(in.current() - in.begin()));
        return lexicon::ends_with_one_of(before, U"近去") || lexicon::ends_with_era(before);
    }
};

// 98年7月  08年上半年  98年底  98年洪水  20年同期 · not: 98年, which is a duration, 10年底蕴
struct short_year_number : two_digits {};
struct short_year_end : pegtl::seq<year_end, pegtl::not_at<one_of<U'蕴', U'蘊', U'子', U'薪', U'气', U'氣', U'色', U'层', U'層'>>> {};
struct disaster : pegtl::sor<one_of<U'洪'>, word<U'抗', U'洪'>, word<U'特', U'大'>, word<U'大', U'洪'>, word<U'大', U'水'>, word<U'雪', U'灾'>, word<U'地', U'震'>> {};
struct short_year
    : pegtl::seq<pegtl::not_at<behind_recent>, short_year_number, gap, year_mark, pegtl::sor<pegtl::at<pegtl::sor<disaster, word<U'同', U'期'>>>, short_year_end, part_of_year>> {};
// 03年: a leading zero is no duration
struct zero_year : pegtl::seq<pegtl::at<one_of<U'0', U'０'>>, short_year_number, gap, year_mark> {};

// 98年以来 · not: 建党98年以来, 90年以来
struct since
    : pegtl::sor<word<U'以', U'来'>, word<U'以', U'來'>, word<U'以', U'前'>, word<U'以', U'后'>, word<U'以', U'後'>, word<U'至', U'今'>> {};

/// Whether the years before count from a founding, or back from now: 建党98年以来, 近98年以来. Consumes nothing.
struct behind_founding {
    using rule_t = behind_founding;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_opt_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return lexicon::ends_with_one_of({in.begin(), static_cast<std::size_t>(in.current() - in.begin())}, U"党黨国國校院厂廠立军軍近去过過这這");
    }
};
struct since_year
    : pegtl::seq<pegtl::at<one_of<U'8', U'9', U'８', U'９'>, pegtl::not_at<one_of<U'0', U'０'>>>, pegtl::not_at<behind_founding>,
                 short_year_number, gap, year_mark, pegtl::at<since>> {};

// What makes a length of time of the days before it, or another word: 30日内, 5日游
struct lasting
    : pegtl::sor<one_of<U'内', U'內', U'游', U'遊', U'均', U'龄', U'齡', U'常'>, word<U'以', U'内'>, word<U'之', U'内'>, word<U'以', U'上'>, word<U'以', U'下'>> {};

// The 12.26 of 12.26日: a month and a day of two digits
struct point_day : pegtl::seq<month_number, decimal_point, pegtl::at<two_digits>, day_number> {};
struct until_point_day : pegtl::seq<until, point_day, pegtl::at<one_of<U'日'>>> {};

// 2024-01-29  2024/1/29  2024.01.29, and 2024.3.15—3.20日 · not: 2024-01, 0745-3321234
template<char32_t... Marks>
struct numeric_rest : pegtl::seq<one_of<Marks...>, month_number, one_of<Marks...>, day_number, pegtl::not_at<digit>> {};
struct numeric_date
    : pegtl::seq<year_number, pegtl::sor<numeric_rest<U'-', U'－'>, numeric_rest<U'/', U'／'>,
                                         pegtl::seq<numeric_rest<U'.', U'．'>, pegtl::opt<until_point_day, one_of<U'日'>>>>> {};

// 12.26日  3.15—3.20日  12.26-28日 · not: 3.5日, which lasts
struct point_date
    : pegtl::seq<point_day, pegtl::opt<pegtl::sor<until_point_day, pegtl::seq<until, day_number>>>, one_of<U'日'>, pegtl::not_at<lasting>> {};

// 至20日8时  至3月1日24时  至6时  —16:00  至晚上10点, the end of a period that begins with a time
struct same_day : pegtl::success {};
struct same_part : pegtl::success {};
struct until_time
    : pegtl::seq<until, pegtl::sor<pegtl::seq<pegtl::sor<year_phrase, month_phrase>, pegtl::opt<gap, time_of_day>>,
                                   pegtl::seq<day_number, gap, day_mark, pegtl::opt<gap, time_of_day>>,
                                   pegtl::seq<same_day, pegtl::sor<pegtl::seq<day_part, gap, part_time>, clock, whole_hour, pegtl::seq<same_part, part_hour>>>>> {};

// 29号  31日, with no month · not: 6号线, 30日内
struct lone_day_number : one_or_two_digits {};
struct lone_day
    : pegtl::sor<pegtl::seq<lone_day_number, gap, one_of<U'日'>, pegtl::opt<until_day>,
                            pegtl::not_at<lasting>>,
                 pegtl::seq<lone_day_number, gap, one_of<U'号', U'號'>,
                            ahead<pegtl::sor<phrase_end, one_of<U'前', U'后', U'後', U'晚', U'早', U'起', U'止', U'至', U'到', U'开', U'召'>>>>> {};

/// Whether four digits stand side by side here, as in a year and in no month or day. Consumes nothing.
struct four_digits_ahead {
    using rule_t = four_digits_ahead;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_opt_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        auto rest = remaining(in);
        for (int count = 0; count < 4; ++count) {
            if (lexicon::front_kind(rest) != character::arabic_digit) {
                return false;
            }
            rest.remove_prefix(lexicon::encoded_length(rest.front()));
        }
        return true;
    }
};

struct arabic_date
    : pegtl::sor<pegtl::seq<four_digits_ahead, pegtl::sor<years, numeric_date>>,
                 pegtl::seq<pegtl::not_at<four_digits_ahead>, pegtl::sor<years, months, numeric_date, quarter_range, quarter, lone_day, point_date, day_time, lone_clock, short_year, zero_year, since_year>>> {};
struct han_date : pegtl::sor<years, months, quarter_range, quarter> {};
struct numbered_quarter : pegtl::sor<quarter_range, quarter> {};

// A date or period, with its clock time
struct date
    : pegtl::seq<choose<on<character::arabic_digit, arabic_date>, on<character::han_digit, han_date>, on<character::place, han_date>,
                        on<character::ordinal_mark, numbered_quarter>>,
                 pegtl::opt<blanks, time_of_day>, pegtl::opt<until_time>> {};

// “十四五”, or 十四五 before 规划 时期 期间
struct plan_number : pegtl::plus<of_class<character::han_digit, character::place>> {};
struct quoted_plan
    : pegtl::seq<one_of<U'“', U'‘', U'「', U'『', U'”', U'"'>, plan_number, one_of<U'”', U'’', U'」', U'』', U'“', U'"'>> {};
struct plan_ahead : ahead<any_character, pegtl::sor<one_of<U'五'>, pegtl::seq<any_character, one_of<U'五'>>>> {};
struct open_plan
    : pegtl::seq<plan_number, pegtl::at<pegtl::sor<word<U'规', U'划'>, word<U'規', U'劃'>, word<U'时', U'期'>,
                                                   word<U'時', U'期'>, word<U'期', U'间'>, word<U'期', U'間'>>>> {};

/// Whether the character before may begin an anchor word: the 今 of 今年. Consumes nothing.
struct behind_anchor {
    using rule_t = behind_anchor;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_opt_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const std::uint32_t last = last_character({in.begin(), static_cast<std::size_t>(in.current() - in.begin())});
        return std::find(firsts.begin(), firsts.end(), last) != firsts.end();
    }

private:
    static constexpr auto firsts = [] {
        std::array<std::uint32_t, 2 * gongwen::detail::anchor_words.size()> result{};
        for (std::size_t i = 0; i < gongwen::detail::anchor_words.size(); ++i) {
            result[2 * i] = first_character(gongwen::detail::anchor_words[i].text);
            result[2 * i + 1] = first_character(gongwen::detail::anchor_words[i].traditional);
        }
        return result;
    }();
};

// The 年 of 今年4月, the 月 of 本月, the 半年 of 上半年: what makes it a date stands before
struct anchored_year
    : pegtl::seq<year_mark, pegtl::opt<pegtl::sor<year_end, part_of_year>>, pegtl::opt<time_of_day>> {};
struct anchored_month : pegtl::seq<of_class<character::month_mark>, pegtl::opt<pegtl::sor<month_part, pegtl::seq<gap, days>>>, pegtl::opt<time_of_day>> {};

/// Whether the 元 before makes January of the 月 at hand, and is no money: 元月15日 · not: 美元月均, 五元月租. Consumes nothing.
struct behind_first_of_year {
    using rule_t = behind_first_of_year;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_opt_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const std::string_view before(in.begin(), static_cast<std::size_t>(in.current() - in.begin()));
        return lexicon::ends_with_one_of(before, U"元") && !lexicon::ends_with_one_of(before.substr(0, before.size() - 3), U"美欧歐日韩韓港澳加单單公纪紀上下多余餘状狀");
    }
};

// The 月15日 of 元月15日, the 月底 of 元月底 · not: of 元月租
struct first_month
    : pegtl::seq<of_class<character::month_mark>,
                 pegtl::sor<until_month, month_part, pegtl::seq<gap, days>, one_of<U'份'>, ahead<pegtl::sor<phrase_end, one_of<U'初', U'以', U'至', U'到', U'起', U'前'>>>>,
                 pegtl::opt<time_of_day>> {};
struct anchored_half : pegtl::seq<of_class<character::half>, year_mark> {};

}  // namespace gongwen::grammar
