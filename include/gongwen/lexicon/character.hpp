#pragma once

#include "gongwen/lexicon/character_class.hpp"
#include "gongwen/lexicon/character_table.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/load.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

namespace detail {

/// The class of the three-byte character in the low bytes, the first the lowest, whose shape has been checked.
[[nodiscard, gnu::always_inline]] constexpr character loaded_code(std::uint64_t bytes) noexcept
{
    const std::size_t page = characters.sparse_page_of[bytes & 0x3F0FU];
    return characters.codes[page * 64U + (bytes >> 16U & 0x3FU)];
}

/// The same for any character, or what is left of one at the end of a text.
[[nodiscard, gnu::noinline]] constexpr character classify_any(std::string_view text) noexcept
{
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80) {
        return characters.ascii[lead];
    }
    if ((lead & 0xF0U) != 0xE0 || text.size() < 3) {
        return character::plain;
    }
    if (!is_continuation(text[1]) || !is_continuation(text[2])) {
        return character::ill_formed;
    }
    const auto second = static_cast<unsigned char>(text[1]);
    const auto third = static_cast<unsigned char>(text[2]);
    return loaded_code(std::uint64_t{lead} | std::uint64_t{second} << 8U | std::uint64_t{third} << 16U);
}

}  // namespace detail

/// The class of a packed character.
[[nodiscard, gnu::always_inline]] constexpr character classify_packed(std::uint32_t packed) noexcept
{
    const bool wide = (packed & 0xFFC0C0F0U) == 0x8080E0U;
    return wide ? detail::loaded_code(packed) : packed < 0x80 ? detail::characters.ascii[packed] : character::plain;
}

/// The class of the character at the front of `text`, which is not empty; one of two or four bytes is plain, and
/// not checked. Cost: a load and two table look-ups.
[[nodiscard]] constexpr character classify(std::string_view text) noexcept
{
    if (text.size() >= 4) [[likely]] {
        const auto four = load<std::uint32_t>(text.data());
        if ((four & 0xC0C0F0U) != 0x8080E0U) [[unlikely]] {
            return (four & 0x80U) == 0 ? detail::characters.ascii[four & 0x7FU] : detail::classify_any(text);
        }
        return detail::loaded_code(four);
    }
    return detail::classify_any(text);
}

/// The class of the character at the front of `text` without its value; that of a line break at its end. Out of line: most that ask
/// for it ask seldom.
[[nodiscard, gnu::noinline]] constexpr character front_kind(std::string_view text) noexcept
{
    return text.empty() ? character::line_break : kind_of(classify(text));
}

/// The same of the character at the back; plain where there is none.
[[nodiscard, gnu::noinline]] constexpr character back_kind(std::string_view text) noexcept
{
    return kind_of(classify_packed(last_character(text)));
}

/// The last character of `text` and the one before it, as classes; plain where there is none.
struct last_two {
    character last = character::plain;
    character before_last = character::plain;
};

[[nodiscard]] constexpr last_two classify_last_two(std::string_view text) noexcept
{
    const std::uint32_t last = last_character(text);
    const std::uint32_t before_last = last_character(
        text.substr(0, text.size() - (std::min)(text.size(), std::size_t{packed_length(last)})));
    return {classify_packed(last), classify_packed(before_last)};
}

/// Whether a clause begins behind `text`: at the beginning of a line, and behind a mark or a blank.
[[nodiscard, gnu::noinline]] constexpr bool begins_clause(std::string_view text) noexcept
{
    const auto last = back_kind(text);
    return text.empty() || last == character::line_break || last == character::clause_break || last == character::sentence_break
           || last >= character::opening || is_blank(last_character(text));
}

}  // namespace gongwen::lexicon
