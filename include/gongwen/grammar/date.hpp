#pragma once

#include "gongwen/grammar/choose.hpp"
#include "gongwen/grammar/clock.hpp"
#include "gongwen/grammar/date_parts.hpp"
#include "gongwen/grammar/gap.hpp"
#include "gongwen/grammar/quiet.hpp"
#include "gongwen/grammar/short_year.hpp"
#include "gongwen/text/prefix.hpp"

namespace gongwen::grammar {

// The —57年 of 1956—57年, the /24学年 of 2023/24学年 and the -2024学年 of 2023-2024学年 · not: the —22年 of 2023—22年
struct second_year : two_digits {};
struct until_slash : one_of<U'/', U'／'> {};
struct until_or_slash : pegtl::sor<until_slash, until> {};
// The 至2023年 of 2021至2023年, the —2025年 of 2023—2025年, the 至2023年6月 of 2021年至2023年6月, the /2022年 of 2021/2022年
struct until_year : pegtl::seq<until_or_slash, year_phrase> {};
// The -2035 of （2021-2035）
struct until_bare_year : pegtl::seq<until, year_number, pegtl::at<of_class<character::closing>>> {};
struct until_second_year : pegtl::seq<until_or_slash, second_year, year_rest> {};
struct until_school_year : pegtl::seq<until_or_slash, pegtl::sor<second_year, year_number>, school_year> {};
struct years : pegtl::seq<year_number, pegtl::sor<pegtl::seq<year_rest, pegtl::opt<pegtl::sor<until_year, until_second_year>>>, until_year,
                                                  until_second_year, until_school_year, until_bare_year,
                                                  pegtl::seq<pegtl::plus<and_next, year_number>, gap, year_mark, consecutive>>> {};

// What makes a length of time of the days before it, or another word: 30日内, 5日游
struct lasting : pegtl::sor<one_of<U'内', U'內', U'游', U'遊', U'均', U'龄', U'齡', U'常'>, word<U'以', U'内'>, word<U'之', U'内'>,
                            word<U'以', U'上'>, word<U'以', U'下'>> {};

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
    : pegtl::seq<point_day, pegtl::opt<pegtl::sor<until_point_day, pegtl::seq<until, day_number>>>, one_of<U'日'>,
                 pegtl::not_at<lasting>> {};

// 至20日8时  至3月1日24时  至6时  —16:00  至晚上10点  至次日8时, the end of a period that begins with a time
struct same_day : pegtl::success {};
struct same_part : pegtl::success {};
struct until_time
    : pegtl::seq<until, pegtl::sor<pegtl::seq<pegtl::sor<year_phrase, numeric_date, month_phrase>, pegtl::opt<gap, time_of_day>>,
                                   pegtl::seq<day_number, gap, day_mark, pegtl::opt<gap, time_of_day>>,
                                   pegtl::seq<same_day, pegtl::sor<pegtl::seq<day_part, gap, part_time>, clock, whole_hour,
                                                                   pegtl::seq<same_part, part_hour>>>,
                                   pegtl::seq<next_day, pegtl::opt<day_part>, gap, part_time>>> {};

/// Whether two days of the month may follow: at a clause's beginning, and behind another day or 于. Consumes nothing.
struct behind_days : looking<behind_days> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto before = consumed(in);
        return lexicon::begins_clause(before) || lexicon::ends_with_one_of(before, U"于於在月和及");
    }
};

// 29号  31日, with no month, and the 11-12日 of 3日、11-12日 · not: 6号线, 30日内, 需3-5日
struct lone_day_number : one_or_two_digits {};
struct lone_day
    : pegtl::sor<
          pegtl::seq<lone_day_number, gap, one_of<U'日'>, pegtl::opt<until_day>, pegtl::not_at<lasting>>,
          pegtl::seq<behind_days, lone_day_number, until, day_number, gap, one_of<U'日'>, pegtl::not_at<lasting>>,
          pegtl::seq<lone_day_number, gap, one_of<U'号', U'號'>,
                     ahead<pegtl::sor<phrase_end,
                                      one_of<U'前', U'后', U'後', U'晚', U'早', U'起', U'止', U'至', U'到', U'开', U'召'>>>>> {};

/// Whether four digits stand side by side here, as in a year and in no month or day. Consumes nothing.
struct four_digits_ahead : looking<four_digits_ahead> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        auto rest = remaining(in);
        for (int count = 0; count < 4; ++count) {
            if (lexicon::front_kind(rest) != character::arabic_digit) {
                return false;
            }
            rest.remove_prefix(encoded_length(rest.front()));
        }
        return true;
    }
};

struct arabic_date
    : pegtl::sor<
          pegtl::seq<four_digits_ahead, pegtl::sor<years, numeric_date>>,
          pegtl::seq<pegtl::not_at<four_digits_ahead>,
                     pegtl::sor<years, months, numeric_date, quarter_range, quarter, lone_day, point_date, day_time, from_hour,
                                lone_hour_about, lone_clock, school_years, named_years, short_year, zero_year, since_year, named_year>>> {};
struct han_date : pegtl::sor<years, months, quarter_range, quarter, han_part_time, midnight_clock, from_midnight> {};
struct numbered_quarter : pegtl::sor<quarter_range, quarter> {};

// The 星期三 of 6月3日星期三上午9时, the （周三） of 6月3日（周三）9:30
struct weekday : pegtl::seq<pegtl::opt<one_of<U'（', U'('>>, pegtl::sor<word<U'星', U'期'>, one_of<U'周', U'週'>>,
                            one_of<U'一', U'二', U'三', U'四', U'五', U'六', U'日', U'天'>, pegtl::opt<one_of<U'）', U')'>>> {};

// A date or period, with its clock time
struct date
    : pegtl::seq<choose<on<character::arabic_digit, arabic_date>, on<character::han_digit, han_date>, on<character::place, han_date>,
                        on<character::ordinal_mark, numbered_quarter>>,
                 pegtl::opt<blanks, pegtl::opt<weekday, blanks>, time_of_day>, pegtl::opt<until_time>> {};

}  // namespace gongwen::grammar
