#pragma once

#include <cstddef>
#include <string_view>

namespace gongwen {

/// The bytes of the blank that `text` begins with: space, tab, U+3000, U+00A0, U+2002..U+200B, U+FEFF; 0 for none.
[[nodiscard]] constexpr std::size_t blank_length(std::string_view text) noexcept
{
    if (text.empty()) {
        return 0;
    }
    if (text[0] == ' ' || text[0] == '\t' || text[0] == '\v' || text[0] == '\f') {
        return 1;
    }
    if (text.starts_with("\xC2\xA0")) {
        return 2;
    }
    const bool general = text.size() >= 3 && text.starts_with("\xE2\x80") && text[2] >= '\x82' && text[2] <= '\x8B';
    return general || text.starts_with("\xE3\x80\x80") || text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

/// The text without the blanks at its end.
[[nodiscard]] constexpr std::string_view trimmed_back(std::string_view text) noexcept
{
    for (std::size_t length = 1; length <= 3 && length <= text.size(); ++length) {
        if (blank_length(text.substr(text.size() - length)) == length) {
            text.remove_suffix(length);
            length = 0;
        }
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
