#pragma once

#include "gongwen/grammar/pass.hpp"
#include "gongwen/grammar/pegtl.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

/// `(zhèn)`, `（mǔ）` · not: `(三)`, `(GDP)`
struct gloss : taking<gloss> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return detail::pass(in, gloss_length(remaining(in)));
    }
};

/// What may stand between the characters of one phrase: blanks, glosses and marks of notes. Matches nothing as well.
struct gap : looking<gap> {
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
struct joint : looking<joint> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        in.bump(length(consumed(in), remaining(in)));
        return true;
    }

    /// The bytes of the joint that `rest` begins with, behind `before`.
    [[nodiscard]] static std::size_t length(std::string_view before, std::string_view rest) noexcept
    {
        const std::size_t gap = gap_length(rest);
        if (contains(rest.substr(0, gap), "\t")) {
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
            const std::size_t length = packed_length(last);
            const auto kind = lexicon::front_kind(drop(before, before.size() - length));
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
