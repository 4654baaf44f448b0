#pragma once

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/gap.hpp"
#include "gongwen/grammar/numeral.hpp"
#include "gongwen/grammar/clock.hpp"
#include "gongwen/grammar/quiet.hpp"
#include "gongwen/text/prefix.hpp"

namespace gongwen::grammar {

// 2024  1 9 9 8  20 24  二〇二四 · not: the 2024 of 20245
struct four_digits : pegtl::seq<pegtl::rep<4, digit>, pegtl::not_at<digit>> {};
// The 二〇〇三 that is typed 二OO三, 二oo三 or 二00三
struct typed_zero : pegtl::sor<member_of<lexicon::letters_for_zero>, one_of<U'0', U'０'>> {};
struct typed_year
    : pegtl::seq<of_class<character::han_digit>, pegtl::rep<3, pegtl::sor<of_class<character::han_digit>, typed_zero>>,
                 pegtl::at<of_class<character::year_mark>>> {};
struct year_number
    : pegtl::sor<four_digits, pegtl::seq<digit, pegtl::rep<3, blank, digit>, pegtl::not_at<digit>>,
                 pegtl::seq<digit, digit, blank, digit, digit, pegtl::at<gap, of_class<character::year_mark>>>,
                 pegtl::seq<pegtl::rep<4, of_class<character::han_digit>>, pegtl::not_at<of_class<character::han_digit>>>, typed_year> {};
// The 元 of 元月 and of 元至10月, which is January
struct first_of_year
    : pegtl::seq<one_of<U'元'>, pegtl::at<pegtl::sor<of_class<character::month_mark>,
                                                     pegtl::seq<range_mark, one_or_two_digits, of_class<character::month_mark>>>>> {};
struct month_number : pegtl::sor<one_or_two_digits, han_below_hundred, first_of_year> {};
// 29  十二  廿六
struct day_number
    : pegtl::sor<one_or_two_digits, han_below_hundred,
                 pegtl::seq<of_class<character::score>, pegtl::opt<of_class<character::han_digit>>>> {};
struct quarter_number : pegtl::sor<one_or_two_digits, han_below_hundred> {};

// Not: the 年 of 2000年一遇, a flood of two thousand years
struct year_mark : pegtl::seq<of_class<character::year_mark>, pegtl::not_at<word<U'一', U'遇'>>> {};
struct month_mark : pegtl::seq<of_class<character::month_mark>, pegtl::not_at<one_of<U'龄', U'齡', U'嫂', U'饼', U'餅', U'余', U'餘'>>,
                               pegtl::opt<one_of<U'份'>>> {};
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

// The 、 of 1、2月份, 一、二季度 and 2021、2022年: a list of what follows each other is the period of them all · not: 1、3月
struct and_next : pegtl::seq<gap, one_of<U'、'>, gap> {};
struct consecutive : pegtl::success {};

// 29日  5日至10日  5-10日, behind a month
struct until_day : pegtl::seq<until, day_number, gap, day_mark> {};
struct days : pegtl::seq<day_number, pegtl::sor<pegtl::seq<joint, day_mark, pegtl::opt<until_day>>, until_day>> {};

// 1月29日  4月底  12月中旬; what follows the number of the month
struct month_rest : pegtl::seq<joint, month_mark, pegtl::opt<pegtl::sor<month_part, pegtl::seq<joint, days>>>> {};
struct month_phrase : pegtl::seq<month_number, month_rest> {};

struct next_year : pegtl::sor<word<U'次', U'年'>, word<U'翌', U'年'>> {};
struct until_month : pegtl::seq<until, pegtl::opt<next_year>, month_phrase> {};
// 1-9月份  1月至9月  1月5日至3月10日  11月至次年3月  1、2月份
struct months
    : pegtl::seq<month_number, pegtl::sor<pegtl::seq<month_rest, pegtl::opt<until_month>>, until_month,
                                          pegtl::seq<pegtl::plus<and_next, month_number>, joint, month_mark, consecutive>>> {};

// 前三季度, 前三个季度, 前8月 and 前8个月 behind a year
struct quarters : pegtl::seq<one_of<U'前'>, quarter_number, gap, pegtl::opt<individual>, word<U'季', U'度'>> {};
struct first_months
    : pegtl::seq<one_of<U'前'>, month_number, gap, pegtl::opt<individual>, of_class<character::month_mark>, pegtl::opt<one_of<U'份'>>> {};

// 1—3季度  一至三季度
struct quarter_range
    : pegtl::seq<
          pegtl::opt<one_of<U'第'>>, quarter_number,
          pegtl::sor<pegtl::seq<pegtl::opt<gap, word<U'季', U'度'>>, until, quarter>,
                     pegtl::seq<pegtl::plus<and_next, pegtl::opt<one_of<U'第'>>, quarter_number>, gap, word<U'季', U'度'>,
                                consecutive>>> {};

struct within_year : pegtl::sor<first_half, second_half, months, quarter_range, quarter, quarters, first_months> {};

/// Whether a part of a year may begin here: behind most years none does. Consumes nothing.
struct part_of_year_ahead : looking<part_of_year_ahead> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto rest = remaining(in);
        if (rest.empty()) {
            return false;
        }
        const auto kind = lexicon::front_kind(rest);
        return kind == character::arabic_digit || kind == character::han_digit || kind == character::place
               || kind == character::ordinal_mark || lexicon::begins_with_one_of(rest, U"上下前元");
    }
};
// The 6月 of 2024年⏎6月 · not: the 上半年 of 2024年⏎上半年
struct wrapped_month : pegtl::seq<joint, pegtl::at<one_or_two_digits, of_class<character::month_mark>>> {};
struct part_of_year : pegtl::seq<pegtl::sor<wrapped_month, gap>, part_of_year_ahead, within_year> {};

// 2024年  2024年1月29日  2022年底  2025年上半年
struct year_rest : pegtl::seq<joint, year_mark, pegtl::opt<pegtl::sor<year_end, part_of_year>>> {};
struct year_phrase : pegtl::seq<year_number, year_rest> {};

}  // namespace gongwen::grammar
