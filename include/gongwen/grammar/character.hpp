#pragma once

#include "gongwen/grammar/pegtl.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/gap.hpp"
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

/// A bit for each class of characters.
[[nodiscard, gnu::always_inline]] constexpr std::uint32_t class_bit(character code) noexcept
{
    const auto bits = static_cast<std::uint32_t>(code);
    return std::uint32_t{1} << (bits < 0x10 ? bits : 0x10 + (bits >> 4U));
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

/// One character of the given class.
template<character... Codes>
struct of_class {
    using rule_t = of_class;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

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

/// `(zhèn)`, `（mǔ）` · not: `(三)`, `(GDP)`
struct gloss {
    using rule_t = gloss;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const std::size_t length = gloss_length(remaining(in));
        in.bump(length);
        return length != 0;
    }
};

/// What may stand between the characters of one phrase: blanks and glosses. Matches nothing as well.
struct gap {
    using rule_t = gap;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_opt_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        in.bump(gap_length(remaining(in)));
        return true;
    }
};

/// The bytes of the line break that `text` begins with; 0 for none.
[[nodiscard]] constexpr std::size_t line_break_length(std::string_view text) noexcept
{
    return text.starts_with("\r\n") ? 2 : text.starts_with('\n') || text.starts_with('\r') ? 1 : 0;
}

/// What may stand inside a quantity, before its scale or unit, and inside a date: a gap, or the line break of a text that is wrapped at a
/// fixed width. A break behind a number that begins its line is no wrap: it is a table's, and so is a tab.
struct joint {
    using rule_t = joint;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_opt_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        in.bump(length({in.begin(), static_cast<std::size_t>(in.current() - in.begin())}, remaining(in)));
        return true;
    }

    /// The bytes of the joint that `rest` begins with, behind `before`.
    [[nodiscard]] static std::size_t length(std::string_view before, std::string_view rest) noexcept
    {
        const std::size_t gap = gap_length(rest);
        if (rest.substr(0, gap).find('\t') != std::string_view::npos) {
            return 0;  // the next cell of a table
        }
        const std::size_t wrap = line_break_length(drop(rest, gap));
        return gap + (wrap == 0 || begins_line(before) ? 0 : wrap);
    }

private:
    /// Whether nothing but a numeral, or a year and a month, stands between the last line break and the end of `before`.
    [[nodiscard]] static bool begins_line(std::string_view before) noexcept
    {
        for (int characters = 0; characters < 24 && !before.empty(); ++characters) {
            const std::uint32_t last = last_character(before);
            if (last == '\n' || last == '\r') {
                return true;
            }
            const std::size_t length = (std::min)(last < 0x80 ? std::size_t{1} : last <= 0xFFFF ? 2 : 3, before.size());
            const auto kind = lexicon::kind_of(lexicon::classify(drop(before, before.size() - length)));
            const bool dated = kind == character::year_mark || kind == character::month_mark;
            if (kind != character::arabic_digit && !lexicon::is_han_numeral(kind) && !dated && last != '.' && last != ',' && last != ' ') {
                return last == '|';
            }
            before.remove_suffix(length);
        }
        return true;
    }
};

}  // namespace gongwen::grammar
