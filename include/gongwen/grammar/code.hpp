#pragma once

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/date_parts.hpp"
#include "gongwen/grammar/gap.hpp"
#include "gongwen/grammar/numeral.hpp"
#include "gongwen/grammar/quiet.hpp"
#include "gongwen/grammar/unit.hpp"
#include "gongwen/lexicon/number_prefix.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

struct mask : pegtl::one<'x', 'X', '*', '_'> {};

/// The * of 7*24小时 and 100米*50米, the x of 7x24小时: between a digit or unit and a digit · not: of 20**年, 201x年, 投资*5万元
struct multiplication : taking<multiplication> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto rest = remaining(in);
        if (rest.size() < 2 || (rest[0] != '*' && rest[0] != 'x' && rest[0] != 'X')
            || lexicon::front_kind(drop(rest, 1)) != character::arabic_digit) {
            return false;
        }
        const auto before = consumed(in);
        const std::uint32_t last = last_character(before);
        const auto factor = last_bytes(before, packed_length(last));
        const bool counts = !factor.empty()
                            && (lexicon::front_kind(factor) == character::arabic_digit || lexicon::find_unit(factor).length != 0);
        in.bump(counts ? 1 : 0);
        return counts;
    }
};

struct masked_digits : pegtl::rep_opt<longest_numeral, pegtl::sor<mask, digit, pegtl::one<'.'>>> {};
// XX万元  x.6亿元  ***户  20**年  20__年 · not: XX公司, XL号
struct masked_number
    : pegtl::seq<pegtl::star<digit>, pegtl::not_at<multiplication>, pegtl::rep_min_max<1, longest_numeral, mask>, masked_digits, gap,
                 pegtl::not_at<pegtl::one<'L'>>,
                 quiet<pegtl::sor<year_mark, pegtl::seq<pegtl::plus<scale>, pegtl::opt<gap, measure_unit>>, measure_unit>>> {};

struct letter : of_class<character::letter> {};

/// USD  CNY · not: USB, US$
struct currency : taking<currency> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return detail::pass(in, lexicon::currency_code_length(remaining(in)));
    }
};

// USD500, CNY 3.2亿: the currency is the number's · not: USD的
struct currency_code : pegtl::seq<currency, pegtl::at<blanks, digit>> {};
struct code_digits : pegtl::seq<pegtl::opt<pegtl::one<'-'>>, digits, pegtl::opt<decimal_point, digits>,
                                not_ahead<gap, pegtl::sor<scale, one_of<U'元', U'%', U'％'>>>> {};
// The VOCs of VOCs12吨, the NOx of NOx3.5吨 · not: of VOCs12号
struct pollutant : pegtl::seq<pegtl::sor<pegtl::string<'V', 'O', 'C', 's'>, pegtl::string<'N', 'O', 'x'>>,
                              ahead<quiet<arabic>, gap, pegtl::sor<scale, continuous_unit>>> {};
// G240  PM2.5  AB  K2+300 · not: the 1台 of CT1台 · the digits of a code count nothing · not: the 1.2 of GDP1.2万元
struct code
    : pegtl::sor<pollutant, currency_code, pegtl::seq<letter, letter, pegtl::star<letter>, ahead<quiet<arabic>, gap, classifier>>,
                 pegtl::seq<pegtl::plus<letter>, pegtl::star<pegtl::sor<code_digits, letter, pegtl::seq<pegtl::one<'+'>, digits>>>>> {};
// 5G  4A  3D · not: 5GW, 5km
struct numbered_code
    : pegtl::seq<quiet<arabic>, pegtl::not_at<multiplication>, pegtl::plus<letter>, pegtl::star<pegtl::sor<digit, letter>>> {};

}  // namespace gongwen::grammar
