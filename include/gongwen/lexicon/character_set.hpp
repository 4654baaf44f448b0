#pragma once

#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

/// A bit for each of 256 hashes of some packed characters: turns away most that are none of them.
class character_bits {
public:
    constexpr void insert(std::uint32_t character) noexcept { words_[hash(character) / 64] |= std::uint64_t{1} << hash(character) % 64; }

    [[nodiscard, gnu::always_inline]] constexpr bool may_contain(std::uint32_t character) const noexcept
    {
        return (words_[hash(character) / 64] >> hash(character) % 64 & 1U) != 0;
    }

    /// From 0 to 255.
    [[nodiscard]] static constexpr std::uint32_t hash(std::uint32_t character) noexcept { return character * 0x9E3779B1U >> 24U; }

private:
    std::uint64_t words_[4]{};
};

/// A few characters, written as a literal: `U"日号"`. Most that are asked for are none of them.
struct character_set {
    std::u32string_view members{};
    character_bits bits{};

    constexpr character_set() noexcept = default;

    template<std::size_t Size>
    consteval character_set(char32_t const (&characters)[Size]) noexcept : members(characters, Size - 1)
    {
        for (const char32_t point : members) {
            bits.insert(packed(point));
        }
    }

    [[nodiscard]] constexpr bool empty() const noexcept { return members.empty(); }

    /// Whether a packed character is a member. Cost: a test, and for what passes it a compare for each member.
    [[nodiscard, gnu::always_inline]] constexpr bool contains(std::uint32_t character) const noexcept
    {
        return bits.may_contain(character) && is_member(character);
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

/// The letters that are typed for a zero: 二OO三年.
inline constexpr character_set letters_for_zero = U"OoＯｏ";

/// What makes more of a number: 410余万元, 百多人.
inline constexpr character_set surplus_signs = U"余餘多";

/// What is typed for a decimal point, and what stands for one only where nothing else makes sense (4、48亿元, 33·7%).
inline constexpr character_set decimal_points = U".．﹒";
inline constexpr character_set noisy_points = U"、·•‧・∙⋅";

/// Whether a character is one of either. Out of line: asked where a number counts nothing.
[[nodiscard, gnu::noinline]] constexpr bool may_be_point(std::uint32_t character) noexcept
{
    return decimal_points.contains(character) || noisy_points.contains(character);
}

}  // namespace gongwen::lexicon
