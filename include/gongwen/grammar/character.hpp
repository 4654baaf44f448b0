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
#include <string_view>

namespace gongwen::grammar {

using lexicon::character;

namespace detail {

// What the rules of one character ask, out of line: it would be half of the code of all rules.

/// The next character, packed.
[[nodiscard, gnu::noinline]] inline std::uint32_t peek(char const* at, char const* end) noexcept
{
    return first_character({at, static_cast<std::size_t>(end - at)});
}

/// The bytes of the next character if it is one of those from `points` to `last`, packed; else 0.
[[nodiscard, gnu::noinline]] inline std::size_t peek_one(char const* at, char const* end, std::uint32_t const* points, std::uint32_t const* last) noexcept
{
    const std::uint32_t next = first_character({at, static_cast<std::size_t>(end - at)});
    while (*points != next) {
        if (points++ == last) {
            return 0;
        }
    }
    return packed_length(next);
}

/// The bytes of the characters from `points` to before `end_point`, if they are the next ones in this order; else 0.
[[nodiscard, gnu::noinline]] inline std::size_t peek_word(char const* at, char const* end, std::uint32_t const* points, std::uint32_t const* end_point) noexcept
{
    char const* const begin = at;
    for (; points != end_point; ++points) {
        if (first_character({at, static_cast<std::size_t>(end - at)}) != *points) {
            return 0;
        }
        at += packed_length(*points);
    }
    return static_cast<std::size_t>(at - begin);
}

/// A bit for each class of characters: those below 0x10 by themselves, those above by their upper half, behind them.
[[nodiscard, gnu::always_inline]] constexpr std::uint32_t class_bit(character code) noexcept
{
    const auto bits = static_cast<std::uint32_t>(code);
    return std::uint32_t{1} << (std::min)(bits, 0xFU + (bits >> 4U));
}

/// The bytes of the next character if it is of one of the classes; else 0.
[[nodiscard, gnu::noinline]] inline std::size_t peek_class(char const* at, char const* end, std::uint32_t classes) noexcept
{
    if (at == end) {
        return 0;
    }
    const character code = lexicon::classify({at, static_cast<std::size_t>(end - at)});
    return (class_bit(code) & classes) != 0 ? lexicon::start_length(*at) : 0;
}

/// The bytes of the blank that follows; 0 for none. Flat: what it asks is small, and called from where it is seldom asked.
[[nodiscard, gnu::noinline, gnu::flatten]] inline std::size_t peek_blank(char const* at, char const* end) noexcept
{
    return blank_length({at, static_cast<std::size_t>(end - at)});
}

}  // namespace detail

/// One character of the given classes.
template<character... Codes>
struct of_class {
    using rule_t = of_class;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    [[nodiscard, gnu::always_inline]] static constexpr bool takes(character code) noexcept { return (lexicon::is_of<Codes>(code) || ...); }

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const std::size_t length = detail::peek_class(in.current(), in.end(), (detail::class_bit(Codes) | ...));
        in.bump(length);
        return length != 0;
    }
};

/// One of the given characters; what `pegtl::utf8::one` matches, at the cost of a compare (no character is decoded).
template<char32_t... Points>
struct one_of {
    using rule_t = one_of;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const std::size_t length = detail::peek_one(in.current(), in.end(), points, points + sizeof...(Points) - 1);
        in.bump(length);
        return length != 0;
    }

private:
    static constexpr std::uint32_t points[]{packed(Points)...};
};

/// One of a set of characters that is asked for elsewhere too.
template<lexicon::character_set const& Characters>
struct member_of {
    using rule_t = member_of;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const std::uint32_t next = detail::peek(in.current(), in.end());
        const bool member = Characters.contains(next);
        in.bump(member ? packed_length(next) : 0);
        return member;
    }
};

/// The given characters in this order.
template<char32_t... Points>
struct word {
    using rule_t = word;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const std::size_t length = detail::peek_word(in.current(), in.end(), points, points + sizeof...(Points));
        in.bump(length);
        return length != 0;
    }

private:
    static constexpr std::uint32_t points[]{packed(Points)...};
};

/// A run of characters that begin nothing, checked to be UTF-8 on the way. Stops before what may begin something.
struct plain_run {
    using rule_t = plain_run;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const char* const begin = in.current();
        const char* const end = in.next_start().at;
        in.bump(static_cast<std::size_t>(end - begin));
        return end != begin;
    }
};

/// Bytes at which no well-formed character begins.
struct ill_formed_run {
    using rule_t = ill_formed_run;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        auto rest = remaining(in);
        while (!rest.empty() && character_length(rest) == 0) {
            rest.remove_prefix(1);
        }
        const auto length = static_cast<std::size_t>(rest.data() - in.current());
        in.bump(length);
        return length != 0;
    }
};

/// One well-formed character, whatever it is.
struct any_character {
    using rule_t = any_character;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const std::size_t length = character_length(remaining(in));
        in.bump(length);
        return length != 0;
    }
};

/// One blank: space, tab, U+3000 and the like; no line break.
struct blank {
    using rule_t = blank;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const std::size_t length = detail::peek_blank(in.current(), in.end());
        in.bump(length);
        return length != 0;
    }
};

/// LF, CRLF or a lone CR.
struct line_break : pegtl::sor<pegtl::seq<pegtl::one<'\r'>, pegtl::opt<pegtl::one<'\n'>>>, pegtl::one<'\n'>> {};

/// The end of a line or of the text.
struct line_end : pegtl::sor<pegtl::eof, line_break> {};

}  // namespace gongwen::grammar
