#pragma once

#include "gongwen/grammar/gap.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

/// Whether a unit may be parted by a line break: what is measured may, where classifiers often stand at the end of a line and another
/// word at the beginning of the next. 平方⏎公里, 个百⏎分点 · not: 5人⏎次日
[[nodiscard]] constexpr bool may_wrap(unit measure) noexcept
{
    const auto kind = gongwen::dimension_of(measure);
    return lexicon::is_continuous(kind) || kind == dimension::voltage || kind == dimension::ratio;
}

/// The unit at the front of `text` that is written over blanks, glosses or a line break, each of them counted in its length.
[[nodiscard, gnu::noinline, gnu::cold]] inline lexicon::unit_match find_broken_unit(std::string_view text) noexcept
{
    std::array<char, 32> squeezed{};
    std::array<std::uint32_t, 32> ends{};  // the length in `text` up to each squeezed byte
    std::size_t size = 0;
    std::size_t wrap = squeezed.size();  // where a line break stands
    std::size_t at = 0;
    while (at < text.size() && size + 4 <= squeezed.size()) {
        const std::size_t length = (std::min)(encoded_length(text[at]), text.size() - at);
        for (std::size_t i = 0; i < length; ++i) {
            squeezed[size] = text[at + i];
            ends[size++] = static_cast<std::uint32_t>(at + i + 1);
        }
        at += length;
        at += gap_length(drop(text, at));
        if (const std::size_t line_break = line_break_length(drop(text, at)); line_break != 0 && wrap == squeezed.size()) {
            wrap = size;
            at += line_break;
        }
    }
    auto found = lexicon::find_unit({squeezed.data(), size});
    if (found.length > wrap && !may_wrap(found.value)) {
        found = lexicon::find_unit({squeezed.data(), wrap});
    }
    if (found.length != 0) {
        const std::uint32_t end = ends[found.length - 1];
        found.length = end + static_cast<std::uint32_t>(glosses_length(drop(text, end)));
    }
    return found;
}

/// Whether a blank or gloss stands behind one of the next four characters, which a unit may be written over, or a line break that one
/// is written over.
[[nodiscard]] inline bool is_broken(std::string_view text) noexcept
{
    std::size_t at = 0;
    for (int characters = 0; characters < 4 && at < text.size(); ++characters) {
        at += encoded_length(text[at]);
        if (at >= text.size() || leads_ideograph(text[at])) {
            continue;
        }
        const auto rest = drop(text, at);
        const std::uint32_t next = first_character(rest);
        if (next == key("，") || next == key("。") || next == key("、")) {
            return false;  // nearly always: no unit goes on behind it
        }
        if (next == '\n' || next == '\r') {
            return find_broken_unit(text).length > at;
        }
        if (gap_length(rest) != 0) {
            return true;
        }
    }
    return false;
}

/// Whether `is_broken` can matter to a unit found: a longer spelling goes on, or a blank or gloss is right behind it. A line break
/// behind a whole unit ends it, as nearly always (吨⏎).
[[nodiscard]] inline bool may_be_broken(lexicon::unit_match const& found, std::string_view behind) noexcept
{
    return found.open || (!behind.empty() && may_begin_gap(behind) && line_break_length(behind) == 0);
}

}  // namespace gongwen::grammar
