#pragma once

#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/text/prefix.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

using lexicon::character;

/// The Han digits and scales that a text begins with, up to twelve. What asks for the text is given the same again.
struct han_numeral_run {
    static constexpr std::size_t most = 12;
    static constexpr auto ten = static_cast<character>(static_cast<std::uint8_t>(character::place) | 1U);

    static constexpr auto nine = static_cast<character>(static_cast<std::uint8_t>(character::han_digit) | 9U);

    std::array<character, most> numerals;  ///< their classes
    std::size_t count = 0;

    [[nodiscard]] std::size_t length() const noexcept { return 3 * count; }
    [[nodiscard]] character first() const noexcept { return numerals[0]; }
    [[nodiscard]] character last() const noexcept { return numerals[count - 1]; }

    /// One digit, or 十.
    [[nodiscard]] bool is_digit() const noexcept { return count == 1 && first() <= ten; }

    /// The number of 十 with digits beside it: 十二, 二十, 二十五; 0 for what is not written so.
    [[nodiscard]] int tens() const noexcept
    {
        const std::size_t place = first() == ten ? 0 : 1;
        const bool behind = count == place + 2;
        if (count < 2 || count > place + 2 || numerals[place] != ten || (place == 1 && !is_one_to_nine(first()))
            || (behind && !is_one_to_nine(last()))) {
            return 0;
        }
        return (place == 0 ? 1 : lexicon::value_of(first())) * 10 + (behind ? lexicon::value_of(last()) : 0);
    }

    /// Reads digits and scales, and gives the class of the character behind them.
    [[nodiscard, gnu::always_inline]] character read(std::string_view text) noexcept
    {
        for (; !text.empty(); text.remove_prefix(3)) {
            const auto code = lexicon::classify(text);
            if (code < character::han_digit || code >= character::vague || count == most) {
                return code;
            }
            numerals[count++] = code;
        }
        return character::line_break;
    }

    /// Whether these are one to three digits, 十 among them, but 零 and 两 only in front: 三, 二十, 十二.
    [[nodiscard]] bool is_small(std::string_view text) const noexcept
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (numerals[i] > ten || (i > 0 && (numerals[i] == character::han_digit || is_liang(text, i)))) {
                return false;
            }
        }
        return count <= 3;
    }

    /// Whether 万 or 亿 is among them, and a digit, or 十 in front, which is 一十: they count without a unit.
    [[nodiscard]] bool is_sum() const noexcept
    {
        bool digits = first() == ten;
        bool myriads = false;
        for (std::size_t i = 0; i < count; ++i) {
            digits = digits || numerals[i] < character::place;
            myriads = myriads || numerals[i] >= character::myriad;
        }
        return digits && myriads;
    }

    /// Whether digits and scales take turns, as in 三百二十; 百万 and 三百零五 too · not: 两三, 三五, 一一, 三斤二两
    [[nodiscard]] bool is_regular(std::string_view text) const noexcept
    {
        for (std::size_t i = 1; i < count; ++i) {
            const auto kind = lexicon::kind_of(numerals[i]);
            const bool repeats = kind == lexicon::kind_of(numerals[i - 1]) && kind != character::myriad;
            const bool behind_zero = i > 1 && numerals[i - 1] == character::han_digit;
            if ((repeats && !behind_zero) || (kind == character::han_digit && is_liang(text, i))) {
                return false;
            }
        }
        return true;
    }

private:
    [[nodiscard]] static constexpr bool is_one_to_nine(character code) noexcept { return code > character::han_digit && code <= nine; }

    /// Whether one of them is 两, which behind others is a unit: 三斤二两.
    [[nodiscard]] static bool is_liang(std::string_view text, std::size_t index) noexcept
    {
        return lexicon::begins_with_one_of(drop(text, 3 * index), U"两兩");
    }
};

}  // namespace gongwen::grammar
