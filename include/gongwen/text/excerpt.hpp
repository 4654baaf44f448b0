#pragma once

#include "gongwen/text/position.hpp"
#include "gongwen/text/prefix.hpp"
#include "gongwen/text/span.hpp"
#include "gongwen/text/utf8.hpp"
#include "gongwen/text/width.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gongwen {

namespace detail {

[[nodiscard]] constexpr bool breaks_line(char byte) noexcept
{
    return byte == '\n' || byte == '\r';
}

/// A character as a terminal can show it: what is ill-formed or a control character is U+FFFD, a BOM is nothing.
[[nodiscard]] inline std::string_view shown(std::string_view character) noexcept
{
    const auto lead = static_cast<unsigned char>(character.front());
    const bool c1_control = lead == 0xC2 && character.size() == 2 && static_cast<unsigned char>(character[1]) < 0xA0;
    if (c1_control || (lead < 0x20 && lead != '\t') || lead == 0x7F || character_length(character) == 0) {
        return "\xEF\xBF\xBD";
    }
    return character == byte_order_mark ? std::string_view{} : character;
}

}  // namespace detail

/// The line that a span begins in, as two lines of text: the words, and `^~~` under the span's characters.
///
/// Both are indented by four blanks and end in a line break. East Asian characters count two columns; tabs are kept.
/// Of a long line, only the 100 columns or so around the span's begin are shown, with … where it is cut, so that the
/// cost does not depend on the length of the line.
[[nodiscard]] inline std::string excerpt(std::string_view source, span where)
{
    constexpr std::size_t columns_before = 60;
    constexpr std::size_t columns = 100;

    const std::uint32_t target = detail::character_begin(source, where.begin);
    std::uint32_t first = target;
    std::size_t width = 0;
    while (first > 0 && !detail::breaks_line(source[first - 1]) && width < columns_before) {
        const std::uint32_t before = detail::character_begin(source, first - 1);
        width += (std::max)(display_width(detail::shown(source.substr(before, first - before))), std::size_t{1});
        first = before;
    }
    const bool cut_left = first > 0 && !detail::breaks_line(source[first - 1]);

    std::string words = cut_left ? "    \u2026" : "    ";
    std::string marks(cut_left ? 5 : 4, ' ');
    std::size_t caret = std::string::npos;
    std::size_t at = first;
    for (width = 0; at < source.size() && !detail::breaks_line(source[at]) && width < columns;) {
        const std::size_t length = (std::max)(character_length(drop(source, at)), std::size_t{1});
        const std::string_view character = detail::shown(source.substr(at, length));
        const std::size_t character_width = display_width(character);
        caret = at == target ? marks.size() : caret;
        words += character;
        if (at <= target || at < where.end) {
            const char mark = character == "\t" && at != target ? '\t' : at < target ? ' ' : '~';
            marks.append(character_width, mark);
        }
        width += (std::max)(character_width, std::size_t{1});
        at += length;
    }
    if (at < source.size() && !detail::breaks_line(source[at])) {
        words += "\u2026";
    }
    caret = (std::min)(caret, marks.size());
    marks.resize((std::max)(marks.size(), caret + 1));
    marks[caret] = '^';
    return words + "\n" + marks + "\n";
}

}  // namespace gongwen
