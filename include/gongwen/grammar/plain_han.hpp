#pragma once

#include "gongwen/grammar/idle_numeral.hpp"
#include "gongwen/grammar/plain_count.hpp"
#include "gongwen/grammar/unit.hpp"
#include "gongwen/lexicon/neighbour.hpp"
#include "gongwen/lexicon/word.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

/// What a plain Han numeral says.
struct plain_han_value {
    std::int64_t digit = 1;
    std::uint8_t power = 0;  ///< of the scale that it is; 0 for a digit
    lexicon::unit_match const* unit = nullptr;
    neighbours behind;  ///< of the whole count
};

/// 三个  十项  千亩, and what counts nothing: 三农  一体  一起. One Han digit or scale before a character with which no numeral, date or
/// plan goes on. Most Han numerals are written so. The rules of words, idle numerals and quantities read them too; this one
/// reads them in one pass and without drafts, and leaves whatever is written otherwise to these.
/// Not: 三百户, 十余户, 三月, 一至三月, 千瓦, 百姓
struct plain_han {
    using rule_t = plain_han;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    static constexpr std::size_t digit_length = 3;

    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action, template<typename...> class,
             typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        plain_han_value value;
        std::size_t length = (has_own_units(states) || ...) ? 0 : read(remaining(in), value);  // one of them may be longer
        if (length == 0) {
            return false;
        }
        if constexpr (A == pegtl::apply_mode::action && requires { &Action<plain_han>::commit; }) {
            if (value.unit != nullptr && !Action<plain_han>::commit(in.current(), in.current() + length, value, states...)) {
                length = digit_length;
            }
        }
        in.bump(length);
        return true;
    }

private:
    /// The bytes of the count or word that `text` begins with, or of the digit that counts nothing; 0 for none of these. A count
    /// has a unit in `value`.
    [[nodiscard]] static std::size_t read(std::string_view text, plain_han_value& value) noexcept
    {
        if (text.size() <= digit_length) {
            return 0;
        }
        const auto code = lexicon::classify(text);
        const auto kind = lexicon::kind_of(code);
        if (kind != character::han_digit && kind != character::place && kind != character::myriad) {
            return 0;
        }
        const std::string_view rest(text.data() + digit_length, text.size() - digit_length);
        const auto behind = neighbours::behind(rest);
        if (behind.may_be(neighbour::numeral, neighbour::date_mark, neighbour::scale, neighbour::sequel)
            || (behind.may_be(neighbour::plan) && may_name_plan(text.substr(0, digit_length)))) {
            return 0;
        }
        const bool years = behind.may_be(neighbour::date_part);  // 三年 lasts: the only part of a date that one digit is none with
        if ((years && (first_character(rest) != key("年") || kind == character::myriad)) || (behind.may_be(neighbour::individual) && precedes_half_or_scale(rest))) {
            return 0;
        }
        const bool scale = kind != character::han_digit && lexicon::value_of(code) != 1;
        const auto next = lexicon::kind_of(lexicon::classify(rest));
        if (!lexicon::is_plain(next) && !years) {
            const bool ends_clause = next == character::clause_break || next == character::sentence_break || next == character::closing;
            return ends_clause && !scale ? digit_length : 0;
        }
        lexicon::unit_match const& unit = lexicon::find_unit(rest);
        const bool broken = unit.open && is_broken(rest);
        const bool zero = lexicon::value_of(code) == 0;
        if ((unit.length == 0 || unit.use == unit_use::per) && !broken) {
            return scale || years ? 0 : digit_length;
        }
        if (zero) {
            return years || behind.may_be(neighbour::individual) ? 0 : digit_length;  // 零个月半
        }
        if (const std::size_t word = lexicon::word_length(text); word != 0) {
            return word;
        }
        if (broken || unit.length == 0 || (kind == character::place && lexicon::find_unit(text).length != 0)
            || (kind != character::han_digit && first_character(rest) == key("把"))) {
            return 0;
        }
        const std::size_t length = digit_length + unit.length;
        value.behind = neighbours::behind(text.substr(length));
        if (value.behind.may_be(neighbour::sequel)) {
            return 0;
        }
        value.digit = kind == character::han_digit ? lexicon::value_of(code) : 1;
        value.power = kind == character::han_digit ? std::uint8_t{0} : static_cast<std::uint8_t>(lexicon::value_of(code));
        value.unit = &unit;
        return length;
    }
};

}  // namespace gongwen::grammar
