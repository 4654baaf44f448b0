#pragma once

#include "gongwen/grammar/character.hpp"
#include "gongwen/lexicon/start_map.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

namespace detail {

inline constexpr auto begins_marker = [] {
    std::array<bool, lexicon::character_codes> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        switch (lexicon::kind_of(static_cast<character>(i))) {
        case character::marker_word:
        case character::letter:
        case character::opening:
        case character::ordinal_mark:
        case character::circled:
        case character::arabic_digit:
        case character::han_digit:
        case character::place: table[i] = true; break;
        default: break;
        }
    }
    return table;
}();

}  // namespace detail

/// Whether a marker can begin here at all: one table look-up.
struct marker_ahead : looking<marker_ahead> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto rest = remaining(in);
        return !rest.empty() && detail::begins_marker[static_cast<std::size_t>(lexicon::classify(rest))];
    }
};

/// Tells by a few characters whether a marker may begin here, so that what is none is not read as one.
struct marker_filter {
    /// For a text that begins with a character that a marker can begin with.
    [[nodiscard, gnu::noinline]] static bool may_begin(std::string_view rest, bool begins_line) noexcept
    {
        const auto first = lexicon::kind_of(lexicon::classify(rest));
        const std::uint32_t mark = first_character(rest);
        if (first == character::opening && mark != key("（") && mark != '(') {
            return false;
        }
        const bool numeral = is_numeral(first);
        const auto second = skip(rest);
        if (numeral || first == character::ordinal_mark) {
            auto kind = second;
            for (int numerals = numeral ? 1 : 0; numerals < 3 && is_numeral(kind); ++numerals) {
                kind = skip(rest);
            }
        }
        const std::uint32_t next = first_character(rest);
        const bool blank = gap_length(rest) != 0;
        switch (first) {
        case character::han_digit: case character::place:
            return blank || next == key("是") || next == key("要") || (begins_line && (is_point(next) || is_comma(next)));
        case character::arabic_digit:
            return blank || next == ')' || next == key("）") || (is_point(next) && (begins_line || !is_decimal(rest)));
        case character::opening: return is_numeral(second) || blank;
        case character::ordinal_mark: return begins_line || next == key("、") || is_comma(next) || next == ':' || next == key("：");
        case character::marker_word:
            return begins_line || next == key("先") || next == key("次") || next == key("者") || next == key("后") || next == key("後");
        default: return begins_line || first == character::circled;
        }
    }

    /// What may stand behind the number of a marker: 1. 1． 一、
    [[nodiscard]] static bool is_point(std::uint32_t mark) noexcept { return mark == '.' || mark == key("．") || mark == key("、"); }

private:
    /// Takes away the first character; gives the class of the next.
    static character skip(std::string_view& rest) noexcept
    {
        rest = drop_character(rest);
        return lexicon::front_kind(rest);
    }

    /// Whether digits follow the point at hand, and behind them no point: the .1 of 9.1亿 · not: the .9. of 9.9.
    [[nodiscard]] static bool is_decimal(std::string_view rest) noexcept
    {
        auto kind = skip(rest);
        if (kind != character::arabic_digit) {
            return false;
        }
        for (int digits = 0; digits < 3 && kind == character::arabic_digit; ++digits) {
            kind = skip(rest);
        }
        return !is_point(first_character(rest));
    }

    [[nodiscard]] static bool is_numeral(character kind) noexcept
    {
        return kind == character::arabic_digit || kind == character::han_digit || kind == character::place;
    }

    [[nodiscard]] static bool is_comma(std::uint32_t mark) noexcept { return mark == ',' || mark == key("，"); }
};

/// Whether a marker inside a paragraph may begin here, or a blank that may stand before one. Consumes nothing.
struct inline_marker_ahead : looking<inline_marker_ahead> {
    template<typename Input>
    [[nodiscard, gnu::always_inline]] static bool match(Input& in) noexcept
    {
        const auto rest = remaining(in);
        if (rest.empty()) {
            return false;
        }
        if (detail::begins_marker[static_cast<std::size_t>(lexicon::classify(rest))]) {
            return marker_filter::may_begin(rest, false);
        }
        return blank_length(rest) != 0;
    }

    /// The same where the next start is known: what is none, no marker begins with, but the first characters of words.
    template<typename Input>
    [[nodiscard, gnu::always_inline]] static bool match_before(lexicon::plain_end start, Input& in) noexcept
    {
        const auto rest = remaining(in);
        if (start.at == in.current()) [[unlikely]] {
            return detail::begins_marker[static_cast<std::size_t>(start.code)] && marker_filter::may_begin(rest, false);
        }
        if (!leads_ideograph(rest.front())) [[unlikely]] {
            return blank_length(rest) != 0;
        }
        const std::uint32_t next = first_character(rest);
        return (next == key("首") || next == key("其") || next == key("再") || next == key("最")) && marker_filter::may_begin(rest, false);
    }
};

/// Whether the marker of a line may begin here, where `marker_ahead` has matched. Consumes nothing.
struct line_marker_ahead : looking<line_marker_ahead> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto rest = remaining(in);
        return !rest.empty() && marker_filter::may_begin(rest, true);
    }
};

}  // namespace gongwen::grammar
