#pragma once

#include "gongwen/text/load.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// Whether a byte is a half-width digit.
[[nodiscard]] constexpr bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }

/// Whether a byte is a half-width Latin letter.
[[nodiscard]] constexpr bool is_latin(char byte) noexcept { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

/// What the digits say that a text begins with.
struct digit_run {
    std::uint32_t value = 0;
    std::uint32_t count = 0;  ///< how many there are, up to eight
};

inline constexpr std::array<std::int64_t, 9> powers_of_ten{1, 10, 100, 1000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000};

/// The half-width digits that `text` begins with; the first eight of them, if it has more. Cost: one load and no loop, whose
/// end would be guessed wrong for every other number.
[[nodiscard]] inline digit_run leading_digits(std::string_view text) noexcept
{
    std::uint64_t bytes = 0;
    if (text.size() >= 8) [[likely]] {
        bytes = load<std::uint64_t>(text.data());
    }
    else {
        for (std::size_t i = text.size(); i-- != 0;) {
            bytes = bytes << 8U | static_cast<unsigned char>(text[i]);
        }
    }
    // 0x30 to 0x39 is what neither has other upper bits than 3 nor gets them where six is added.
    const std::uint64_t others = (bytes & (bytes + 0x0606060606060606) & 0xF0F0F0F0F0F0F0F0) ^ 0x3030303030303030;
    const auto count = static_cast<unsigned>(std::countr_zero(others)) / 8;
    if (count == 0) [[unlikely]] {
        return {};
    }
    bytes = (bytes & 0x0F0F0F0F0F0F0F0F) << 8U * (8 - count);  // zeros in front
    bytes = (bytes * 10 + (bytes >> 8U)) & 0x00FF00FF00FF00FF;
    bytes = (bytes * 100 + (bytes >> 16U)) & 0x0000FFFF0000FFFF;
    return {static_cast<std::uint32_t>(bytes * 10'000 + (bytes >> 32U)), count};
}

/// The text without the half-width digits at its end: `附件` of `附件12`.
[[nodiscard]] constexpr std::string_view without_digits_behind(std::string_view text) noexcept
{
    while (!text.empty() && is_digit(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

}  // namespace gongwen
