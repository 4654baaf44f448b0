#pragma once

#include "gongwen/lexicon/spelling_tree.hpp"
#include "gongwen/lexicon/unit.hpp"
#include "gongwen/lexicon/unit_table.hpp"
#include "gongwen/lexicon/unit_words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

/// What a text begins with.
struct unit_match {
    std::uint32_t length = 0;      ///< its bytes in the text; 0 where none begins there
    unit_use use = unit_use::any;  ///< of the row that matched, not of the canonical one
    unit value;                    ///< the canonical unit; empty where none begins there
    bool word = false;             ///< none, for a word that only looks like a unit stands there (unit_words.hpp)
    bool open = false;             ///< a longer spelling goes on where the text does not: a gap may stand inside it
};

namespace detail {

/// The spellings of units and of words that only look like one, as one tree, and what each of them is.
class unit_index {
public:
    constexpr unit_index() noexcept
    {
        std::uint16_t entry = 0;
        for (unit_row const& row : unit_rows) {
            tree_.insert(row.spelling, ++entry);
        }
        for (unit_word const& row : unit_words) {
            tree_.insert(row.spelling, ++entry);
        }
        for (entry = 1; entry < found_.size(); ++entry) {
            const bool word = entry > unit_rows.size();
            const auto kept = word ? exact(unit_words[entry - 1U - unit_rows.size()].kept) : entry;
            found_[entry].word = kept == 0;
            if (kept != 0) {
                unit_row const& row = unit_rows[kept - 1U];
                found_[entry] = {static_cast<std::uint32_t>(row.spelling.size()), row.use, {exact(row.canonical)}};
            }
        }
        open_ = found_;
        for (unit_match& each : open_) {
            each.open = true;
        }
    }

    /// The longest entry that `text` begins with. Reads no byte past `text`.
    [[nodiscard, gnu::always_inline]] constexpr unit_match const& longest(std::string_view text) const noexcept
    {
        const auto match = tree_.longest(text);
        return (match.goes_on ? open_ : found_)[match.entry];
    }

    /// The entry of a spelling that is one.
    [[nodiscard]] constexpr std::uint16_t exact(std::string_view text) const noexcept { return tree_.longest(text).entry; }

private:
    spelling_tree<13> tree_;
    std::array<unit_match, 1 + unit_rows.size() + unit_words.size()> found_{};  ///< by their entries
    std::array<unit_match, 1 + unit_rows.size() + unit_words.size()> open_{};   ///< the same where a longer spelling goes on
};

inline constexpr unit_index units_and_words{};

[[nodiscard]] constexpr bool latin_or_digit(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Where a text begins with a unit in Latin letters, and these go on.
inline constexpr unit_match cut_short{0, unit_use::any, {}, false, true};

/// Never defined and never called: no constant expression calls it, so the compiler's message names it.
void no_unit_of_the_lexicon_is_reported_so();

}  // namespace detail

/// The longest unit of the lexicon that `text` begins with, whatever follows it: `人次` is 人次, not 人.
/// A unit in Latin letters ends where letters and digits end: `5m，` · not: `5mod`, `3V3`.
/// Reads no byte past `text`; allocates nothing. A reference into a table, since a result of several small members would
/// have to be put together in memory and waited for (measured: two fifths of a look-up).
[[nodiscard]] constexpr unit_match const& find_unit(std::string_view text) noexcept
{
    unit_match const& found = detail::units_and_words.longest(text);
    const bool cut = found.length != 0 && found.length < text.size() && detail::latin_or_digit(text[found.length])
                     && detail::latin_or_digit(text[found.length - 1U]);
    return cut ? detail::cut_short : found;
}

/// The unit of a canonical name, for code that needs a certain one: `unit_named("元")`. Costs nothing at run time;
/// a name that is not the canonical one of a row does not compile.
[[nodiscard]] consteval unit unit_named(std::string_view canonical)
{
    const auto entry = detail::units_and_words.exact(canonical);
    if (entry == 0 || entry > unit_rows.size() || unit_rows[entry - 1U].canonical != canonical) {
        detail::no_unit_of_the_lexicon_is_reported_so();
    }
    return {entry};
}

}  // namespace gongwen::lexicon
