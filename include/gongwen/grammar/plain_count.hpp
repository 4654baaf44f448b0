#pragma once

#include "gongwen/grammar/date_ahead.hpp"
#include "gongwen/grammar/plain_number.hpp"
#include "gongwen/grammar/sequel.hpp"
#include "gongwen/grammar/unit.hpp"
#include "gongwen/lexicon/neighbour.hpp"
#include "gongwen/number/decimal.hpp"
#include "gongwen/text/digits.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

/// What a plain count says.
struct plain_count_value : plain_number {
    lexicon::unit_match const* unit = nullptr;
    lexicon::unit_match const* per = nullptr;  ///< of a rate
    std::size_t number_length = 0;
    std::size_t idle_length = 0;  ///< the bytes passed over where it counts nothing: a code's letters too
    bool begins_chain = false;    ///< the first link of 1.1.1: where it counts nothing, the others are passed over too
    neighbours behind;  ///< of the whole count
};

/// 27户  5194.7亩  410余万元  740元/月  5年: up to seven digits before and behind a point, with a scale, a unit and a rate, and nothing
/// behind them that could belong to the quantity; and what counts nothing: 90后, 5G, 1.1.1. Four of five quantities are written so.
/// `quantity` reads them too; this rule reads them in one pass and without drafts, and leaves whatever is written otherwise to it.
/// Not: 2024年, 98年7月, 3千户, 1,234人, 3个多月, 5-8户, 台（套）, 三百户
struct plain_count : taking<plain_count> {
    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action, template<typename...> class,
             typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        plain_count_value value;
        std::size_t length = in.own_units().empty() ? read(remaining(in), value) : 0;  // one of them may be longer
        if (length == 0) [[unlikely]] {
            return false;
        }
        if constexpr (A == pegtl::apply_mode::action && requires { &Action<plain_count>::commit; }) {
            if (!Action<plain_count>::commit(in.current(), in.current() + length, value, states...)) [[unlikely]] {
                if (value.unit->length != 0) {
                    return false;
                }
                length = value.idle_length;  // counts nothing, as `quantity` would find too
                length += value.begins_chain ? chain_length(drop(remaining(in), length)) : 0;
            }
        }
        in.bump(length);
        return true;
    }

private:
    /// The bytes of the count that `text` begins with, or 0.
    [[nodiscard]] static std::size_t read(std::string_view text, plain_count_value& value) noexcept
    {
        std::size_t at = read_plain_digits(text, value.number);
        std::string_view rest(text.data() + at, text.size() - at);
        auto behind = neighbours::behind(rest);
        if (behind.may_be(neighbour::myriad)) {
            at += read_plain_scale(rest, value);
            behind = neighbours::behind(rest);
        }
        if (at == 0 || (behind.may_be(neighbour::scale, neighbour::individual, neighbour::date_part) && begins_otherwise(rest, value, at)))
            [[unlikely]] {
            return 0;
        }
        value.number_length = value.idle_length = at;
        lexicon::unit_match const& unit = lexicon::find_unit(rest);
        value.unit = &unit;
        if (unit.length == 0) [[unlikely]] {
            value.behind = behind;
            return stands_alone(text, rest, value) && !behind.may_be(neighbour::sequel) ? at : 0;
        }
        if (unit.use == unit_use::per || (unit.open && is_broken(rest))) [[unlikely]] {
            return 0;
        }
        rest.remove_prefix(unit.length);
        value.behind = neighbours::behind(rest);
        if (!value.behind.may_be(neighbour::sequel)) [[likely]] {
            return at + unit.length;
        }
        const std::size_t rate = read_rate(rest, value);
        value.behind = neighbours::behind(rest);
        const bool may_go_on = rate == 0 || value.behind.may_be(neighbour::date_mark);  // not: the 至 of 100元/亩至200元/亩
        return may_go_on && goes_on_behind(rest) ? 0 : at + unit.length + rate;
    }

    /// Takes away the /月 of 740元/月, and gives its bytes; 0 where none stands there or it is written otherwise.
    [[nodiscard]] static std::size_t read_rate(std::string_view& rest, plain_count_value& value) noexcept
    {
        const std::uint32_t slash = first_character(rest);
        if (slash != '/' && slash != key("／")) [[likely]] {
            return 0;
        }
        const auto per = drop(rest, packed_length(slash));
        auto const& unit = lexicon::find_unit(per);
        const auto behind = drop(per, unit.length);
        if (unit.length == 0 || unit.open || (!behind.empty() && may_begin_gap(behind))
            || lexicon::begins_with_one_of(behind, U"·•.．/／・*、月年日天次每")) {
            return 0;
        }
        const std::size_t length = rest.size() - behind.size();
        rest = behind;
        value.per = &unit;
        return length;
    }

    /// Whether what stands behind the number of `length` bytes is a date's, another scale, or one of the rarer forms of a quantity.
    [[nodiscard]] static bool begins_otherwise(std::string_view rest, plain_count_value const& value, std::size_t length) noexcept
    {
        switch (first_character(rest)) {
        case key("十"): case key("百"): case key("拾"): case key("佰"): case key("仟"): case key("分"): case key("成"):
            return true;
        case key("千"):
            return !lexicon::begins_with_one_of(drop(rest, 3), behind_unit_scale) || lexicon::find_unit(rest).length == 0;  // not: 千瓦
        case key("个"): case key("個"): return precedes_half_or_scale(rest);
        case key("年"): return value.power != 0 || value.surplus || !lasts(drop(rest, 3), value.number, length);
        default: return names_date_part(rest);
        }
    }

    /// Whether one to three digits and 年 are a length of time, by what follows: 5年, 12年建成 · not: 98年7月, 98年上半年, 98年以来, 03年,
    /// 98年洪水
    [[nodiscard]] static bool lasts(std::string_view behind, decimal number, std::size_t length) noexcept
    {
        const std::size_t digits = length - (number.exponent < 0 ? 1U + static_cast<std::size_t>(-number.exponent) : 0U);
        return !behind.empty() && lexicon::is_plain(lexicon::classify(behind)) && gap_length(behind) == 0
               && (digits == 1 || (digits == 3 && number.exponent == 0)
                   || (digits == 2 && number.exponent == 0 && number.coefficient > 9 && number.coefficient < 70
                       && !lexicon::begins_with_one_of(behind, U"以至洪抗特大雪地上下前底同初度")));
    }

    /// Whether nothing of a number or a date may begin with `rest`, which is no unit. Passes over the letters of a code.
    [[nodiscard]] static bool stands_alone(std::string_view text, std::string_view rest, plain_count_value& value) noexcept
    {
        if (rest.empty()) {
            return false;
        }
        const decimal number = value.number;
        const auto kind = lexicon::front_kind(rest);
        const bool scaled = value.power != 0 || value.surplus;
        if (!scaled && is_link(text, number, text.size() - rest.size())) {
            value.begins_chain = true;
            return true;
        }
        if (kind == character::letter) {
            value.idle_length += code_length(rest);
            return !scaled && value.idle_length != value.number_length;
        }
        if (kind == character::clause_break || kind == character::sentence_break) {  // not: 1,234  4、48  15:08  8。2
            const auto behind = drop_character(rest);
            const std::uint32_t mark = first_character(rest);
            const bool whole = number.exponent < 0 || scaled || text.size() - rest.size() > 3;  // no comma groups digits behind it
            const bool parts = whole && mark != ':' && mark != key("：") && mark != key("、");
            return parts || (lexicon::front_kind(behind) != character::arabic_digit && gap_length(behind) == 0);
        }
        return (lexicon::is_plain(kind) || kind == character::closing) && first_character(rest) != '_' && first_character(rest) != key("±")
               && !lexicon::may_be_point(first_character(rest))
               && !value.behind.may_be(neighbour::date_part, neighbour::date_mark, neighbour::numeral, neighbour::scale)
               && gap_length(rest) == 0;
    }

    /// Whether a decimal of `length` bytes at the front of `text` is a link of a chain: the 1.1 of 1.1.1 · not: of 2024.1.2, 1.1..
    [[nodiscard]] static bool is_link(std::string_view text, decimal number, std::size_t length) noexcept
    {
        return number.exponent < 0 && drop(text, length).starts_with('.') && !drop(text, 4).starts_with('.');
    }

    /// The bytes of the further links of a chain, each with its point before it; `rest` begins with a point.
    [[nodiscard]] static std::size_t chain_length(std::string_view rest) noexcept
    {
        const std::size_t size = rest.size();
        decimal number;
        for (;;) {
            const auto text = drop(rest, 1);
            const std::size_t length = read_plain_digits(text, number);
            if (length == 0 || !is_link(text, number, length)) {
                return size - rest.size();
            }
            rest = drop(text, length);
        }
    }

    /// The bytes of the letters and digits that make a number a code: the G of 5G, the A of 4A · not: 5x, 2OO3, letters of full width
    [[nodiscard]] static std::size_t code_length(std::string_view rest) noexcept
    {
        const char first = rest.front();
        if (!is_latin(first) || first == 'x' || first == 'X' || first == 'O') {
            return 0;
        }
        std::size_t length = 1;
        while (length < rest.size() && (is_latin(rest[length]) || is_digit(rest[length]))) {
            ++length;
        }
        const auto behind = drop(rest, length);
        const auto kind = lexicon::front_kind(behind);
        return kind == character::letter || kind == character::arabic_digit ? 0 : length;
    }
};

}  // namespace gongwen::grammar
