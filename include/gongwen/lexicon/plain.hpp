#pragma once

#include "gongwen/lexicon/character.hpp"
#include "gongwen/text/utf8.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

/// Where a run of plain characters ends, and the class of the character there; plain at the end of the text.
struct plain_end {
    char const* at;
    character code;
};

namespace detail {

/// Eight bytes, the first the lowest: one load where bytes are little-endian.
[[nodiscard, gnu::always_inline]] inline std::uint64_t load(char const* at) noexcept
{
    const auto byte = [&](unsigned i) { return std::uint64_t{static_cast<unsigned char>(at[i])} << 8U * i; };
    return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
}

/// The same run where characters of other lengths are, or fewer than eight bytes are left.
[[nodiscard, gnu::noinline]] inline plain_end skip_any(char const* at, char const* end) noexcept
{
    while (at != end) {
        const std::string_view rest(at, static_cast<std::size_t>(end - at));
        const character code = classify(rest);
        const std::size_t length = is_plain(code) ? character_length(rest) : 0;
        if (length == 0) {
            return {at, is_plain(code) ? character::ill_formed : code};
        }
        at += length;
        if (end - at >= 8 && (static_cast<unsigned char>(*at) & 0xF0U) == 0xE0) {
            break;
        }
    }
    return {at, character::plain};
}

}  // namespace detail

/// Where the run of plain, well-formed characters from `at` ends: at a character that may begin something, at
/// ill-formed bytes, or at `end`. Cost: a load for two characters and two table look-ups for each; most of a text is
/// read here.
[[nodiscard, gnu::always_inline]] inline plain_end skip_plain(char const* at, char const* end) noexcept
{
    for (;;) {
        while (end - at >= 8) {
            const std::uint64_t bytes = detail::load(at);
            if ((bytes & 0xC0C0F0C0C0F0U) == 0x8080E08080E0U) {
                const character first = detail::loaded_code(bytes);
                const character second = detail::loaded_code(bytes >> 24U);
                if (!is_plain(first)) {
                    return {at, first};
                }
                if (!is_plain(second)) {
                    return {at + 3, second};
                }
                at += 6;
            }
            else if ((bytes & 0xC0C0F0U) == 0x8080E0) {
                const character code = detail::loaded_code(bytes);
                if (!is_plain(code)) {
                    return {at, code};
                }
                at += 3;
            }
            else if ((bytes & 0x80U) == 0) {
                const character code = detail::characters.ascii[bytes & 0x7FU];
                if (!is_plain(code)) {
                    return {at, code};
                }
                ++at;
            }
            else {
                break;
            }
        }
        const plain_end other = detail::skip_any(at, end);
        if (other.code != character::plain || other.at == end) {
            return other;
        }
        at = other.at;
    }
}

}  // namespace gongwen::lexicon
