#pragma once

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/unit.hpp"
#include "gongwen/lexicon/neighbour.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

struct han_numeral_character
    : of_class<character::han_digit, character::place, character::myriad, character::vague, character::half, character::score> {};

/// Whether a Han numeral may be the number of a plan (十四五), or be 零, so that 规划 or 下 behind it belong to it.
[[nodiscard]] inline bool may_name_plan(std::string_view numeral) noexcept
{
    return numeral.find("五") != std::string_view::npos || lexicon::value_of(lexicon::classify(numeral)) == 0;
}

/// 一体  三农  二十大  三百二十、  百亿企业  零部件: a Han numeral before a character with which no quantity, date or plan
/// goes on, and which no word before or behind bounds. What this rule finds, the others would find by failing. Of one
/// digit alone plain_han has read most before.
struct idle_numeral {
    using rule_t = idle_numeral;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    template<typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States const&... states) noexcept
    {
        if ((has_own_units(states) || ...)) {
            return false;
        }
        const auto text = remaining(in);
        auto rest = text;
        while (!rest.empty() && text.size() - rest.size() < 9 && is_digit(lexicon::classify(rest), rest.size() == text.size())) {
            rest.remove_prefix(3);
        }
        std::size_t length = text.size() - rest.size();
        if (length == 0 || (!rest.empty() && lexicon::is_han_numeral(lexicon::classify(rest)))) {
            length = large_length(text, {in.begin(), static_cast<std::size_t>(in.current() - in.begin())});
        }
        else if (rest.empty() || may_go_on(text, rest)) {
            length = 0;
        }
        in.bump(length);
        return length != 0;
    }

private:
    /// A digit, but 两 only where it cannot be the unit, and 零 only in front; or 十.
    [[nodiscard]] static bool is_digit(character code, bool first) noexcept
    {
        constexpr std::uint8_t ten = static_cast<std::uint8_t>(character::place) | 1U;
        const auto kind = lexicon::kind_of(code);
        const int value = lexicon::value_of(code);
        return (kind == character::han_digit && (first || (value != 2 && value != 0))) || static_cast<std::uint8_t>(code) == ten;
    }

    /// The bytes of digits and scales where no word bounds them: without a unit a bound or a currency alone would make them
    /// count. 三亿 and 十亿 count even so.
    [[nodiscard]] static std::size_t large_length(std::string_view rest, std::string_view before) noexcept
    {
        std::size_t length = 0;
        bool digits = !rest.empty() && lexicon::value_of(lexicon::classify(rest)) == 1;  // 十亿 is 一十亿
        bool myriads = false;
        for (; length < 36 && length < rest.size(); length += 3) {
            const auto kind = lexicon::kind_of(lexicon::classify(rest.substr(length)));
            if (kind != character::han_digit && kind != character::place && kind != character::myriad) {
                break;
            }
            digits = digits || kind == character::han_digit;
            myriads = myriads || kind == character::myriad;
        }
        const auto behind = rest.substr(length);
        const bool bounded = lexicon::neighbours::may_bound(before) || lexicon::neighbours::before(before).may_be(lexicon::neighbour::prefix);
        const bool idle = length != 0 && !behind.empty() && !bounded && !(digits && myriads) && !begins_unit(rest.substr(length - 3))
                          && (ends_clause(behind) || !goes_on(behind));
        return idle ? length : 0;
    }

    /// Whether anything may go on behind one to three digits, in `rest`. 零 has no unit.
    [[nodiscard]] static bool may_go_on(std::string_view text, std::string_view rest) noexcept
    {
        using lexicon::neighbour;
        const auto behind = lexicon::neighbours::behind(rest);
        if (behind.may_be(neighbour::numeral, neighbour::date_part, neighbour::date_mark, neighbour::scale, neighbour::individual, neighbour::sequel)
            || (behind.may_be(neighbour::plan) && may_name_plan(text.substr(0, text.size() - rest.size())))) {
            return true;
        }
        const bool zero = text.size() - rest.size() == 3 && lexicon::value_of(lexicon::classify(text)) == 0;
        const auto kind = lexicon::kind_of(lexicon::classify(rest));
        return lexicon::is_plain(kind) ? !zero && begins_unit(rest) : !ends_clause(rest);
    }

    /// The same behind more of them.
    [[nodiscard]] static bool goes_on(std::string_view rest) noexcept
    {
        return !lexicon::is_plain(lexicon::classify(rest)) || lexicon::neighbours::behind(rest).may_be_any() || begins_unit(rest);
    }

    [[nodiscard]] static bool ends_clause(std::string_view rest) noexcept
    {
        const auto kind = lexicon::kind_of(lexicon::classify(rest));
        return kind == character::clause_break || kind == character::sentence_break || kind == character::closing;
    }

    /// Whether a unit that may count begins `text`, or a longer one with a gap in it.
    [[nodiscard]] static bool begins_unit(std::string_view text) noexcept
    {
        const auto unit = lexicon::find_unit(text);
        return (unit.length != 0 && unit.use != unit_use::per) || (unit.open && is_broken(text));
    }
};

/// Whether one numeral character stands here before one with which no date or plan goes on: 三个, 百年. Consumes nothing.
struct lone_numeral {
    using rule_t = lone_numeral;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_opt_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        using lexicon::neighbour;
        const auto rest = remaining(in);
        const auto behind = rest.substr((std::min)(rest.size(), std::size_t{3}));
        return !behind.empty() && lexicon::is_plain(lexicon::classify(behind)) && first_character(behind) != key("下")  // 零下
               && !lexicon::neighbours::behind(behind).may_be(neighbour::date_part, neighbour::date_mark, neighbour::sequel);
    }
};

// 数据, 数达: 数 counts only before a scale
struct idle_some
    : pegtl::seq<one_of<U'数', U'數'>, pegtl::not_at<pegtl::sor<han_numeral_character, of_class<character::opening>, blank, line_break>>> {};

}  // namespace gongwen::grammar
