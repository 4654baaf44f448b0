#pragma once

#include "gongwen/grammar/pegtl.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"
#include "gongwen/text/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace gongwen::grammar {

using lexicon::character;

namespace detail {

// What the rules of one character do, out of line: it would be half of the code of all rules. The input is changed there too, which takes
// half of what each use of such a rule did (measured: 2 % of the code of a file that parses).

/// Passes the next character if it is one of those from `points` on, packed, before a 0.
template<typename Input>
[[nodiscard, gnu::noinline]] bool pass_one(Input& in, std::uint32_t const* points) noexcept
{
    const std::uint32_t next = first_character(remaining(in));
    for (; *points != 0; ++points) {
        if (*points == next) {
            in.bump(packed_length(next));
            return true;
        }
    }
    return false;
}

/// Passes the characters from `points` to before a 0, if they are the next ones in this order.
template<typename Input>
[[nodiscard, gnu::noinline]] bool pass_word(Input& in, std::uint32_t const* points) noexcept
{
    auto rest = remaining(in);
    for (; *points != 0; ++points) {
        if (first_character(rest) != *points) {
            return false;
        }
        rest.remove_prefix(packed_length(*points));
    }
    in.bump(static_cast<std::size_t>(rest.data() - in.current()));
    return true;
}

/// A bit for each class of characters: those below 0x10 by themselves, those above by their upper half, behind them.
[[nodiscard, gnu::always_inline]] constexpr std::uint32_t class_bit(character code) noexcept
{
    const auto bits = static_cast<std::uint32_t>(code);
    return std::uint32_t{1} << (std::min)(bits, 0xFU + (bits >> 4U));
}

/// Passes the next character if it is of one of the classes.
template<typename Input>
[[nodiscard, gnu::noinline]] bool pass_class(Input& in, std::uint32_t classes) noexcept
{
    const auto rest = remaining(in);
    if (rest.empty() || (class_bit(lexicon::classify(rest)) & classes) == 0) {
        return false;
    }
    in.bump(lexicon::start_length(rest.front()));
    return true;
}

/// Passes the next character if the set has it.
template<typename Input>
[[nodiscard, gnu::noinline]] bool pass_member(Input& in, lexicon::character_set const& characters) noexcept
{
    const std::uint32_t next = first_character(remaining(in));
    const bool member = characters.contains(next);
    in.bump(member ? packed_length(next) : 0);
    return member;
}

/// Passes so many bytes, if any.
template<typename Input>
[[nodiscard, gnu::always_inline]] inline bool pass(Input& in, std::size_t length) noexcept
{
    in.bump(length);
    return length != 0;
}

/// Passes a blank. Flat: what it asks is small, and called from where it is seldom asked.
template<typename Input>
[[nodiscard, gnu::noinline, gnu::flatten]] bool pass_blank(Input& in) noexcept
{
    return pass(in, blank_length(remaining(in)));
}

template<typename Input>
[[nodiscard, gnu::noinline]] bool pass_any(Input& in) noexcept
{
    return pass(in, character_length(remaining(in)));
}

}  // namespace detail

}  // namespace gongwen::grammar
