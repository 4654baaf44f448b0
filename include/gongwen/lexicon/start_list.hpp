#pragma once

#include "gongwen/lexicon/character.hpp"
#include "gongwen/text/prefix.hpp"
#include "gongwen/text/utf8.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gongwen::lexicon {

/// Where something may begin in a window of a text, and the classes of the characters there: 49 KB on the stack. With windows of 2 KB
/// the code that lists and the code that reads drive each other out of the nearest cache more often (measured: a parse takes 6 %
/// longer; with 8 KB 2 %).
struct start_list {
    static constexpr std::size_t window_size = 16384;
    static constexpr std::size_t slack = 64;  ///< vectors write so much behind the last entry
    static constexpr std::uint16_t behind_all = 0xFFFF;

    // No std::array, whose operator would be inlined wherever one is asked.
    std::uint16_t places[window_size + slack];  ///< from the beginning of the window, rising
    character codes[window_size + slack];
    std::size_t count = 0;

    start_list() noexcept { close(); }

    /// Ends the list with a place behind all others, whose class is plain.
    void close() noexcept
    {
        places[count] = behind_all;
        codes[count] = character::plain;
    }
};

/// 64 bytes and two more, which the character at their end may have.
using padded_block = std::array<char, 66>;

/// Where as many bytes can be read that begin at a place in a text: there, or in `last`, where blanks follow the end of the text.
[[nodiscard, gnu::always_inline]] inline char const* block_at(std::string_view text, std::size_t begin, padded_block& last) noexcept
{
    char const* const at = text.data() + begin;
    if (text.size() - begin >= last.size()) [[likely]] {
        return at;
    }
    last.fill(' ');
    std::memcpy(last.data(), at, text.size() - begin);
    return last.data();
}

/// Lists what begins in the first `size` bytes of a text, character by character; ill-formed bytes too. Gives how many bytes
/// these characters have. Needs no instructions but what every machine has.
[[gnu::noinline]] inline std::size_t list_each(std::string_view text, std::size_t size, start_list& list) noexcept
{
    std::size_t at = 0;
    std::size_t count = 0;
    const auto append = [&](character code) {
        list.places[count] = static_cast<std::uint16_t>(at);
        list.codes[count] = code;
        count += is_plain(code) ? 0U : 1U;
    };
    while (at < size) {
        char const* const next = text.data() + at;
        const std::size_t left = text.size() - at;
        if (left >= 4) [[likely]] {
            const auto four = load<std::uint32_t>(next);
            const character wide = detail::loaded_code(four);
            if ((four & 0xC0C0F0U) == 0x8080E0U && wide != character::ill_formed) [[likely]] {
                append(wide);
                at += 3;
                continue;
            }
            if ((four & 0x80U) == 0) {
                append(detail::characters.ascii[four & 0x7FU]);
                ++at;
                continue;
            }
        }
        const std::string_view rest(next, left);
        const std::size_t length = character_length(rest);
        append(length == 0 ? character::ill_formed : classify(rest));
        at += length == 0 ? 1 : length;
    }
    list.count = count;
    return at;
}

/// Ends the list of a window of `size` bytes before its last character, where this goes on behind it. Gives what is left of the size.
[[nodiscard]] inline std::size_t whole_characters(std::string_view text, std::size_t size, bool cut, start_list& list) noexcept
{
    if (cut) {
        do {
            --size;
        } while (is_continuation(text[size]));
        list.count -= list.count != 0 && list.places[list.count - 1] == size ? 1U : 0U;
    }
    return size;
}

}  // namespace gongwen::lexicon
