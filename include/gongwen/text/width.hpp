#pragma once

#include <utf8/core.h>
#include <utf8/unchecked.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

namespace detail {

struct code_point_range {
    std::uint32_t first;
    std::uint32_t last;
};

// Blocks of EastAsianWidth.txt (Unicode 15, W and F) that texts in Chinese, Japanese and Korean use.
inline constexpr code_point_range wide_characters[]{
    {0x1100, 0x115F},    // Hangul initials
    {0x2E80, 0x303E},    // radicals, the ideographic space, 。、《》「」 and the like
    {0x3041, 0x3247},    // kana, bopomofo, ㈠ and the like
    {0x3250, 0x4DBF},    // ㍿, ㎡, CJK extension A
    {0x4E00, 0xA4CF},    // CJK, Yi
    {0xA960, 0xA97F},    // Hangul initials, extended
    {0xAC00, 0xD7A3},    // Hangul
    {0xF900, 0xFAFF},    // CJK compatibility
    {0xFE10, 0xFE19},    // vertical punctuation
    {0xFE30, 0xFE6B},    // compatibility and small punctuation
    {0xFF01, 0xFF60},    // full-width Latin and ，：（） as well
    {0xFFE0, 0xFFE6},    // full-width signs, ￥ among them
    {0x1F300, 0x1F64F},  // pictographs
    {0x1F900, 0x1F9FF},  // pictographs
    {0x20000, 0x3FFFD},  // CJK extensions B to H
};

// Characters that take no place of their own.
inline constexpr code_point_range narrowest_characters[]{
    {0x0300, 0x036F},  // combining accents
    {0x200B, 0x200F},  // zero-width space and joiners
    {0x202A, 0x202E},  // direction marks
    {0x2060, 0x2064},  // word joiner
    {0x20D0, 0x20F0},  // combining marks for symbols
    {0xFE00, 0xFE0F},  // variation selectors
    {0xFE20, 0xFE2F},  // combining half marks
    {0xFEFF, 0xFEFF},  // BOM
};

template<std::size_t Size>
[[nodiscard]] constexpr bool within(code_point_range const (&ranges)[Size], std::uint32_t value) noexcept
{
    for (code_point_range const range : ranges) {
        if (value <= range.last) {
            return value >= range.first;
        }
    }
    return false;
}

}  // namespace detail

/// The columns a character takes on a terminal: 2 for wide and full-width ones, 0 for combining marks, else 1.
/// Characters whose width is ambiguous (“ ” ① — ±) are one column, as terminals in UTF-8 have it.
[[nodiscard]] constexpr std::size_t display_width(std::uint32_t code_point) noexcept
{
    if (code_point < 0x300) {
        return 1;
    }
    return detail::within(detail::wide_characters, code_point)        ? 2
           : detail::within(detail::narrowest_characters, code_point) ? 0
                                                                      : 1;
}

/// The columns a text takes on a terminal; an ill-formed byte takes one (it is shown as U+FFFD). Linear.
[[nodiscard]] inline std::size_t display_width(std::string_view text) noexcept
{
    std::size_t width = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        for (const char* const stop = utf8::find_invalid(at, end); at != stop;) {
            width += display_width(utf8::unchecked::next(at));
        }
        if (at != end) {
            ++width;
            ++at;
        }
    }
    return width;
}

}  // namespace gongwen
