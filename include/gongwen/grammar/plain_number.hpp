#pragma once

#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/number/decimal.hpp"
#include "gongwen/text/digits.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

// Arabic numbers as most are written, read in one pass.
namespace gongwen::grammar {

/// What such a number says.
struct plain_number {
    decimal number;          ///< with its scale
    std::uint8_t power = 0;  ///< the power of ten of the scale
    bool surplus = false;    ///< 余 or 多 stands inside
};

/// The bytes of up to seven digits, with as many behind a point; 0 where there are more.
[[nodiscard]] inline std::size_t read_plain_digits(std::string_view text, decimal& number) noexcept
{
    const digit_run whole = leading_digits(text);
    number = {whole.value, 0};
    const std::size_t at = whole.count;
    if (at < text.size() && text[at] == '.' && at % 8 != 0) [[unlikely]] {
        const digit_run fraction = leading_digits(drop(text, at + 1));
        number = {whole.value * powers_of_ten[fraction.count] + fraction.value, -static_cast<std::int32_t>(fraction.count)};
        return fraction.count % 8 == 0 ? 0 : at + 1 + fraction.count;
    }
    return at % 8;
}

/// Takes away 万, 亿 or 万亿, with 余 or 多 before or behind, and gives their bytes.
[[nodiscard]] inline std::size_t read_plain_scale(std::string_view& rest, plain_number& value) noexcept
{
    std::size_t length = 0;
    for (; !rest.empty(); rest.remove_prefix(3), length += 3) {
        const std::uint32_t next = first_character(rest);
        if (!value.surplus && lexicon::surplus_signs.contains(next)) {
            value.surplus = true;
        }
        else if ((next == key("万") || next == key("萬")) && value.power == 0) {
            value.power = 4;
        }
        else if ((next == key("亿") || next == key("億")) && value.power <= 4) {
            value.power = static_cast<std::uint8_t>(value.power + 8);
        }
        else {
            break;
        }
    }
    value.number = value.number.scaled(value.power);
    return length;
}

}  // namespace gongwen::grammar
