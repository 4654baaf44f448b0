#pragma once

#include "gongwen/text/prefix.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

/// A few characters, written as a literal: `U"日号"`. Most that are asked for are none of them, and a bit for each of 256
/// hashes turns these away.
struct character_set {
    std::u32string_view members{};
    std::array<std::uint64_t, 4> hashes{};

    constexpr character_set() noexcept = default;

    template<std::size_t Size>
    consteval character_set(char32_t const (&characters)[Size]) noexcept : members(characters, Size - 1)
    {
        for (const char32_t point : members) {
            hashes[hash(packed(point)) / 64] |= std::uint64_t{1} << hash(packed(point)) % 64;
        }
    }

    [[nodiscard]] constexpr bool empty() const noexcept { return members.empty(); }

    /// Whether a packed character is a member. Cost: a test, and for what passes it a compare for each member.
    [[nodiscard, gnu::always_inline]] constexpr bool contains(std::uint32_t character) const noexcept
    {
        return (hashes[hash(character) / 64] >> hash(character) % 64 & 1U) != 0 && is_member(character);
    }

private:
    [[nodiscard, gnu::noinline]] constexpr bool is_member(std::uint32_t character) const noexcept
    {
        for (const char32_t point : members) {
            if (packed(point) == character) {
                return true;
            }
        }
        return false;
    }

    static constexpr std::uint32_t hash(std::uint32_t character) noexcept { return character * 0x9E3779B1U >> 24U; }
};

/// Whether the character at the back of `text` is one of `characters`.
[[nodiscard]] constexpr bool ends_with_one_of(std::string_view text, character_set const& characters) noexcept
{
    return characters.contains(last_character(text));
}

/// Whether the character at the front of `text` is.
[[nodiscard]] constexpr bool begins_with_one_of(std::string_view text, character_set const& characters) noexcept
{
    return characters.contains(first_character(text));
}

}  // namespace gongwen::lexicon
