#pragma once

#include "gongwen/grammar/pegtl.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/longest_match.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/utf8.hpp"

#include <cstddef>
#include <string_view>

namespace gongwen::grammar {

using lexicon::character;

/// One character of the given class.
template<character... Codes>
struct of_class {
    using rule_t = of_class;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto rest = remaining(in);
        if (rest.empty()) {
            return false;
        }
        const character code = lexicon::kind_of(lexicon::classify(rest));
        const bool matched = ((code == Codes) || ...);
        if (matched) {
            in.bump(lexicon::encoded_length(rest.front()));
        }
        return matched;
    }
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
        const char* const end = in.end();
        const char* at = begin;
        while (at != end) {
            const std::string_view rest(at, static_cast<std::size_t>(end - at));
            if (lexicon::classify(rest) != character::plain) {
                break;
            }
            const auto lead = static_cast<unsigned char>(*at);
            // classify() has checked ASCII and what has three bytes; the others are rare.
            const std::size_t length = lead < 0x80                                  ? 1
                                       : (lead & 0xF0U) == 0xE0 && rest.size() >= 3 ? 3
                                                                                    : character_length(rest);
            if (length == 0) {
                break;
            }
            at += length;
        }
        in.bump(static_cast<std::size_t>(at - begin));
        return at != begin;
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
        const std::size_t length = blank_length(remaining(in));
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

}  // namespace gongwen::grammar
