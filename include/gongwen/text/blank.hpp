#pragma once

#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// Whether a byte leads a character of U+4000 to U+9FFF, as most of a text are: no blank, no bracket, no sign.
[[nodiscard, gnu::always_inline]] constexpr bool leads_ideograph(char byte) noexcept
{
    const auto lead = static_cast<unsigned char>(byte);
    return lead >= 0xE4 && lead <= 0xE9;
}

/// Whether a packed character is U+00A0, U+2002 to U+200B, U+3000 or U+FEFF.
[[nodiscard]] constexpr bool is_wide_blank(std::uint32_t character) noexcept
{
    const bool general = (character & 0xFFFFU) == 0x80E2 && character >= packed(U'\u2002') && character <= packed(U'\u200B');
    return general || character == packed(U'\u3000') || character == packed(U'\u00A0') || character == packed(U'\uFEFF');
}

/// The bytes of the blank that `text` begins with: space, tab, U+3000, U+00A0, U+2002..U+200B, U+FEFF; 0 for none.
[[nodiscard, gnu::always_inline]] constexpr std::size_t blank_length(std::string_view text) noexcept
{
    if (text.empty() || leads_ideograph(text.front())) {
        return 0;
    }
    const std::uint32_t character = first_character(text);
    if (character < 0x80) {
        return character == ' ' || character == '\t' || character == '\v' || character == '\f' ? 1 : 0;
    }
    return is_wide_blank(character) ? packed_length(character) : 0;
}

/// The text without the blanks at its end.
[[nodiscard]] constexpr std::string_view trimmed_back(std::string_view text) noexcept
{
    while (!text.empty()) {
        const std::uint32_t character = last_character(text);
        const std::size_t length = packed_length(character);
        if (length > text.size() || blank_length(text.substr(text.size() - length)) != length) {
            break;
        }
        text.remove_suffix(length);
    }
    return text;
}

/// The text without the blanks at both ends.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text) noexcept
{
    while (const std::size_t length = blank_length(text)) {
        text.remove_prefix(length);
    }
    return trimmed_back(text);
}

}  // namespace gongwen
