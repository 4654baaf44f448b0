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

/// Whether such a character ends `text`.
[[nodiscard, gnu::always_inline]] constexpr bool ends_with_ideograph(std::string_view text) noexcept
{
    return text.size() >= 3 && leads_ideograph(text[text.size() - 3]);
}

/// Whether a packed character is U+00A0, U+2002 to U+200B, U+3000 or U+FEFF.
[[nodiscard]] constexpr bool is_wide_blank(std::uint32_t character) noexcept
{
    const bool general = (character & 0xFFFFU) == 0x80E2 && character >= packed(U'\u2002') && character <= packed(U'\u200B');
    return general || character == packed(U'\u3000') || character == packed(U'\u00A0') || character == packed(U'\uFEFF');
}

/// Whether a packed character is a blank: one of these, a space, a tab, VT or FF.
[[nodiscard]] constexpr bool is_blank(std::uint32_t character) noexcept
{
    return character == ' ' || character == '\t' || character == '\v' || character == '\f'
           || (character >= 0x80 && is_wide_blank(character));
}

/// The bytes of the blank that `text` begins with; 0 for none.
[[nodiscard]] constexpr std::size_t blank_length(std::string_view text) noexcept
{
    if (text.empty() || leads_ideograph(text.front())) {
        return 0;
    }
    const std::uint32_t character = first_character(text);
    return is_blank(character) ? packed_length(character) : 0;
}

/// The bytes of all blanks that `text` begins with. Spaces and tabs, which are most, need no look at how long a character is, for which the
/// next one would wait. Out of line: a dozen callers, and seldom a blank.
[[nodiscard, gnu::noinline]] constexpr std::size_t blanks_length(std::string_view text) noexcept
{
    std::size_t length = 0;
    for (std::size_t next = 1; next != 0 && length < text.size(); length += next) {
        next = text[length] == ' ' || text[length] == '\t' ? 1 : blank_length(drop(text, length));
    }
    return length;
}

/// The text without the blanks at its front.
[[nodiscard]] constexpr std::string_view trimmed_front(std::string_view text) noexcept { return drop(text, blanks_length(text)); }

/// The text without the blanks at its end.
[[nodiscard]] constexpr std::string_view trimmed_back(std::string_view text) noexcept
{
    for (std::uint32_t last = last_character(text); is_blank(last); last = last_character(text)) {
        text.remove_suffix(packed_length(last));
    }
    return text;
}

/// The text without the blanks at both ends. Out of line: nearly all that is trimmed has none, and is looked at before.
[[nodiscard, gnu::noinline]] constexpr std::string_view trimmed(std::string_view text) noexcept
{
    return trimmed_back(trimmed_front(text));
}

}  // namespace gongwen
