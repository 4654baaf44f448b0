#pragma once

#include "gongwen/text/load.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// `text` without its first `count` bytes, which must be there: `substr` without its check and its exception, of which the library
/// would have a hundred.
[[nodiscard, gnu::always_inline]] constexpr std::string_view drop(std::string_view text, std::size_t count) noexcept
{
    text.remove_prefix(count);
    return text;
}

/// The last `count` bytes of `text`, or all of it.
[[nodiscard, gnu::always_inline]] constexpr std::string_view last_bytes(std::string_view text, std::size_t count) noexcept
{
    return drop(text, text.size() - (std::min)(text.size(), count));
}

/// Whether `words` stand somewhere in `text`.
[[nodiscard]] constexpr bool contains(std::string_view text, std::string_view words) noexcept
{
    return text.find(words) != std::string_view::npos;
}

namespace detail {

// By the upper four bits of a lead byte: how many bytes its character has, and which these are among four that are loaded.
inline constexpr std::uint8_t character_lengths[16]{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4};
inline constexpr std::uint32_t character_masks[16]{0xFF, 0xFF, 0xFF, 0xFF, 0xFF,   0xFF,   0xFF,     0xFF,
                                                   0xFF, 0xFF, 0xFF, 0xFF, 0xFFFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF};

/// The character at the front of four bytes, packed. No branch tells how long it is: behind a number that is not foreseen.
[[nodiscard, gnu::always_inline]] constexpr std::uint32_t character_of(std::uint32_t four) noexcept
{
    return four & character_masks[four >> 4U & 0xFU];
}

}  // namespace detail

/// Whether a byte goes on with a UTF-8 character that began before it.
[[nodiscard, gnu::always_inline]] constexpr bool is_continuation(char byte) noexcept
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

/// The bytes that a UTF-8 lead byte announces: 1 for ASCII and for bytes that lead nothing.
[[nodiscard, gnu::always_inline]] constexpr std::size_t encoded_length(char lead) noexcept
{
    return detail::character_lengths[static_cast<unsigned char>(lead) >> 4U];
}

/// `text`, which is not empty, without its first character, or what is left of one at its end.
[[nodiscard, gnu::always_inline]] constexpr std::string_view drop_character(std::string_view text) noexcept
{
    return drop(text, (std::min)(encoded_length(text.front()), text.size()));
}

namespace detail {

/// The same as `first_character` for any character, and for what is left of one at the end of a text. Out of line, as all that
/// is rare in what is inlined everywhere: the code that reads a report should stay in the nearest cache.
[[nodiscard, gnu::noinline, gnu::cold]] constexpr std::uint32_t any_first_character(std::string_view text) noexcept
{
    std::uint32_t key = 0;
    const std::size_t length = text.empty() ? 0 : encoded_length(text.front());
    for (std::size_t i = 0; i < length && i < text.size(); ++i) {
        key |= static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])) << 8U * static_cast<unsigned>(i);
    }
    return key;
}

/// The same as `last_character`.
[[nodiscard, gnu::noinline, gnu::cold]] constexpr std::uint32_t any_last_character(std::string_view text) noexcept
{
    std::size_t length = text.empty() ? 0 : 1;
    while (length < 4 && length < text.size() && is_continuation(text[text.size() - length])) {
        ++length;
    }
    const auto last = drop(text, text.size() - length);
    const bool whole = length == 0 || encoded_length(last.front()) == length;
    return whole ? any_first_character(last) : static_cast<unsigned char>(text.back());  // a byte astray is no character
}

}  // namespace detail

/// The character at the front of `text` packed into one word, its first byte the lowest; 0 for an empty text. It tells
/// characters apart as code points do, and is cheaper. Reads no byte past `text`.
[[nodiscard]] constexpr std::uint32_t first_character(std::string_view text) noexcept
{
    if (text.size() >= 4) [[likely]] {
        return detail::character_of(load<std::uint32_t>(text.data()));
    }
    return detail::any_first_character(text);
}

/// The character at the back of `text`, packed likewise.
[[nodiscard]] constexpr std::uint32_t last_character(std::string_view text) noexcept
{
    if (text.size() >= 4) [[likely]] {
        const auto four = load<std::uint32_t>(text.data() + text.size() - 4);
        const auto wide = static_cast<unsigned>((four & 0xC0C0F000U) == 0x8080E000U);
        if (wide == 0 && (four >> 31U) != 0) [[unlikely]] {
            return detail::any_last_character(text);
        }
        return four >> (24 - 16 * wide);
    }
    return detail::any_last_character(text);
}

/// The bytes of a packed character, or of a byte astray.
[[nodiscard, gnu::always_inline]] constexpr std::uint32_t packed_length(std::uint32_t character) noexcept
{
    return 4 - static_cast<std::uint32_t>(std::countl_zero(character | 1U)) / 8;
}

/// A code point's UTF-8 bytes packed as `first_character` packs them.
[[nodiscard]] constexpr std::uint32_t packed(char32_t point) noexcept
{
    const auto tail = [&](unsigned shift) { return static_cast<std::uint32_t>(0x80U | (point >> shift & 0x3FU)); };
    return point < 0x80    ? static_cast<std::uint32_t>(point)
           : point < 0x800 ? static_cast<std::uint32_t>(0xC0U | point >> 6U) | tail(0) << 8U
                           : static_cast<std::uint32_t>(0xE0U | point >> 12U) | tail(6) << 8U | tail(0) << 16U;
}

/// The same for a character that is written down: `key("年")`. For comparisons and switches.
template<std::size_t Size>
[[nodiscard]] consteval std::uint32_t key(char const (&character)[Size]) noexcept
{
    return first_character({character, Size - 1});
}

}  // namespace gongwen
