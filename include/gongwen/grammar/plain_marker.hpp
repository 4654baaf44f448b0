#pragma once

#include "gongwen/ast/structure.hpp"
#include "gongwen/grammar/marker.hpp"
#include "gongwen/grammar/marker_filter.hpp"
#include "gongwen/text/digits.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace gongwen::grammar {

/// What a plain marker says.
struct plain_marker_value {
    marker_series series = marker_series::none;
    std::uint32_t number = 0;
};

/// Reads the markers of `plain_marker`.
struct plain_marker_reader {
    /// The bytes of the marker that `text`, which may begin a line, begins with, or 0.
    [[nodiscard]] static std::size_t read(std::string_view text, bool begins_line, plain_marker_value& value) noexcept
    {
        const std::uint32_t first = first_character(text);
        const bool bracketed = first == key("（") || first == '(';
        auto rest = drop(text, bracketed ? packed_length(first) : 0);
        const bool arabic = !rest.empty() && static_cast<unsigned char>(rest.front()) < 0x80;
        value.number = arabic ? read_arabic(rest) : read_han(rest);
        const std::uint32_t mark = first_character(rest);
        rest.remove_prefix((std::min)(std::size_t{packed_length(mark)}, rest.size()));
        if (value.number == 0 || rest.empty() || gap_length(rest) != 0) {
            return 0;
        }
        const std::uint32_t next = first_character(rest);
        const auto behind = lexicon::kind_of(lexicon::classify(rest));
        if (mark == key("）") || mark == ')') {
            value.series = bracketed ? (arabic ? marker_series::arabic_bracketed : marker_series::han_bracketed)
                                     : marker_series::arabic_closed;
            return (bracketed || arabic) && !marker_filter::is_point(next) ? text.size() - rest.size() : 0;
        }
        if (bracketed) {
            return 0;
        }
        if (!arabic && (mark == key("是") || mark == key("要"))) {
            value.series = marker_series::enumerator;
            const auto& none = mark == key("要") ? behind_no_demand : behind_no_statement;
            return !none.contains(next) && behind != character::clause_break ? text.size() - rest.size() : 0;
        }
        const bool follows = arabic ? behind != character::arabic_digit : lexicon::is_plain(behind) || behind == character::arabic_digit;
        value.series = arabic ? marker_series::arabic : marker_series::han;
        return marker_filter::is_point(mark) && follows && (arabic || begins_line) ? text.size() - rest.size() : 0;
    }

private:
    /// Takes away one to three digits; 0 for more, and for what is none.
    [[nodiscard]] static std::uint32_t read_arabic(std::string_view& rest) noexcept
    {
        const digit_run digits = leading_digits(rest);
        rest.remove_prefix(digits.count);
        return digits.count <= 3 ? digits.value : 0;
    }

    /// Takes away a numeral below a hundred: 三 十 十二 二十 二十一; 0 for what is none.
    [[nodiscard]] static std::uint32_t read_han(std::string_view& rest) noexcept
    {
        const auto digit = [&] {
            const auto code = rest.empty() ? character::plain : lexicon::classify(rest);
            const bool found = lexicon::kind_of(code) == character::han_digit;
            rest.remove_prefix(found ? 3 : 0);
            return found ? static_cast<std::uint32_t>(lexicon::value_of(code)) : 0U;
        };
        std::uint32_t number = digit();
        if (const std::uint32_t next = first_character(rest); next == key("十") || next == key("拾")) {
            rest.remove_prefix(3);
            number = (number == 0 ? 1 : number) * 10;
            number += digit();
        }
        return rest.empty() || lexicon::is_han_numeral(lexicon::classify(rest)) ? 0 : number;
    }
};

/// 一、  （一）  1.  （1）  一是: a number and the marks of its series, and a character behind them with which neither goes on. Nearly all
/// markers are written so. `Marker`, one of line_marker and inline_marker, reads them too; this rule reads them in one pass
/// and without drafts, and leaves whatever is written otherwise to it.
/// Not: 第一章, ①, 首先，, （一 ）, 1.18, 一要素, 一是，, （一）.
template<typename Marker>
struct plain_marker : taking<plain_marker<Marker>> {
    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action, template<typename...> class,
             typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        plain_marker_value value;
        const std::size_t length = plain_marker_reader::read(remaining(in), std::is_same_v<Marker, line_marker>, value);
        if (length == 0) {
            return false;
        }
        if constexpr (A == pegtl::apply_mode::action && requires { &Action<plain_marker>::commit; }) {
            if (!Action<plain_marker>::commit(in.current(), in.current() + length, value, states...)) {
                return false;
            }
        }
        in.bump(length);
        return true;
    }
};

}  // namespace gongwen::grammar
