#pragma once

#include "gongwen/grammar/pass.hpp"
#include "gongwen/grammar/pegtl.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"
#include "gongwen/text/utf8.hpp"

#include <cstddef>
#include <cstdint>

namespace gongwen::grammar {

/// One character of the given classes.
template<character... Codes>
struct of_class : taking<of_class<Codes...>> {
    [[nodiscard, gnu::always_inline]] static constexpr bool takes(character code) noexcept { return (lexicon::is_of<Codes>(code) || ...); }

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return detail::pass_class(in, (detail::class_bit(Codes) | ...));
    }
};

/// One of the given characters; what `pegtl::utf8::one` matches, at the cost of a compare (no character is decoded).
template<char32_t... Points>
struct one_of : taking<one_of<Points...>> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return detail::pass_one(in, points);
    }

private:
    static constexpr std::uint32_t points[]{packed(Points)..., 0};
};

/// One of a set of characters that is asked for elsewhere too.
template<lexicon::character_set const& Characters>
struct member_of : taking<member_of<Characters>> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return detail::pass_member(in, Characters);
    }
};

/// The given characters in this order.
template<char32_t... Points>
struct word : taking<word<Points...>> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return detail::pass_word(in, points);
    }

private:
    static constexpr std::uint32_t points[]{packed(Points)..., 0};
};

/// A run of characters that begin nothing, checked to be UTF-8 on the way. Stops before what may begin something.
struct plain_run : taking<plain_run> {
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
struct ill_formed_run : taking<ill_formed_run> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        auto rest = remaining(in);
        while (!rest.empty() && character_length(rest) == 0) {
            rest.remove_prefix(1);
        }
        return detail::pass(in, static_cast<std::size_t>(rest.data() - in.current()));
    }
};

/// One well-formed character, whatever it is.
struct any_character : taking<any_character> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return detail::pass_any(in);
    }
};

/// One blank: space, tab, U+3000 and the like; no line break.
struct blank : taking<blank> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return detail::pass_blank(in);
    }
};

/// Any number of blanks.
struct blanks : looking<blanks> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        in.bump(blanks_length(remaining(in)));
        return true;
    }
};

/// LF, CRLF or a lone CR.
struct line_break : pegtl::sor<pegtl::seq<pegtl::one<'\r'>, pegtl::opt<pegtl::one<'\n'>>>, pegtl::one<'\n'>> {};

/// The end of a line or of the text.
struct line_end : pegtl::sor<pegtl::eof, line_break> {};

}  // namespace gongwen::grammar
