#pragma once

#include "gongwen/lexicon/spelling_tree.hpp"
#include "gongwen/lexicon/unit.hpp"
#include "gongwen/lexicon/unit_table.hpp"
#include "gongwen/lexicon/unit_words.hpp"
#include "gongwen/text/digits.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace gongwen::lexicon {

/// What a text begins with.
struct unit_match {
    std::uint32_t length = 0;  ///< its bytes in the text; 0 where none begins there, or a word that only looks like one (unit_words.hpp)
    unit_use use = unit_use::any;  ///< of the row that matched, not of the canonical one
    unit value;                    ///< the canonical unit; empty where none begins there
    bool latin = false;            ///< ends with a Latin letter or digit, and so where letters and digits end
    bool open = false;             ///< a longer spelling goes on where the text does not: a gap may stand inside it
};

namespace detail {

/// The spellings of units and of words that only look like one.
inline constexpr auto unit_tree = [] {
    spelling_tree<13> tree{unit_table::rows};
    tree.insert_all(unit_words, 1 + unit_rows.size());
    return tree;
}();

inline constexpr std::size_t unit_entries = 1 + unit_rows.size() + std::size(unit_words);

[[nodiscard]] constexpr bool latin_or_digit(char c) noexcept { return is_latin(c) || is_digit(c); }

/// What the entries of the tree are, and behind them what they are where a longer spelling goes on.
struct unit_match_table {
    unit_match entries[2 * unit_entries]{};  // no std::array, as in the tree

    constexpr unit_match_table() noexcept
    {
        std::uint16_t entry = 0;
        for (unit_row const& row : unit_table::rows) {
            unit_match& match = entries[++entry];
            match.length = static_cast<std::uint32_t>(row.spelling.size());
            match.use = row.use;
            match.latin = latin_or_digit(row.spelling.back());
            const bool canonical = row.canonical.size() == match.length
                                   && __builtin_memcmp(row.canonical.data(), row.spelling.data(), match.length) == 0;
            match.value.id = canonical ? entry : unit_tree.entry_of(row.canonical);
        }
        for (unit_word const& row : unit_words) {
            ++entry;  // no unit, unless it keeps one
            if (!row.kept.empty()) {
                entries[entry] = entries[unit_tree.entry_of(row.kept)];
            }
        }
        for (std::size_t i = 0; i < unit_entries; ++i) {
            entries[unit_entries + i] = entries[i];
            entries[unit_entries + i].open = true;
        }
    }
};

inline constexpr unit_match_table unit_matches;

/// Where a text begins with a unit in Latin letters, and these go on.
inline constexpr unit_match cut_short{0, unit_use::any, {}, false, true};

/// The unit that the tree has found at the front of a text.
[[nodiscard, gnu::always_inline]] constexpr unit_match const& unit_of(decltype(unit_tree)::match match, std::string_view text) noexcept
{
    unit_match const& found = unit_matches.entries[match.entry + static_cast<std::size_t>(match.goes_on) * unit_entries];
    if (found.latin && found.length < text.size() && latin_or_digit(text[found.length])) [[unlikely]] {
        return cut_short;
    }
    return found;
}

/// The same as `find_unit` for any text.
[[nodiscard, gnu::noinline, gnu::cold]] constexpr unit_match const& find_unit_near_end(std::string_view text) noexcept
{
    return unit_of(unit_tree.longest(text), text);
}

/// Never defined and never called: no constant expression calls it, so the compiler's message names it.
void no_unit_of_the_lexicon_is_reported_so();

}  // namespace detail

/// The longest unit of the lexicon that `text` begins with, whatever follows it: `人次` is 人次, not 人.
/// A unit in Latin letters ends where letters and digits end: `5m，` · not: `5mod`, `3V3`.
/// Reads no byte past `text`; allocates nothing. A reference into a table, since a result of several small members would
/// have to be put together in memory and waited for (measured: two fifths of a look-up). Far from the end of the text no byte is
/// counted, and no function called (measured: a seventh of a look-up).
[[nodiscard]] constexpr unit_match const& find_unit(std::string_view text) noexcept
{
    if (text.size() < detail::unit_tree.margin) [[unlikely]] {
        return detail::find_unit_near_end(text);
    }
    return detail::unit_of(detail::unit_tree.longest_far_from_end(text.data()), text);
}

/// The unit of a canonical name, for code that needs a certain one: `unit_named("元")`. Costs nothing at run time;
/// a name that is not the canonical one of a row does not compile.
[[nodiscard]] consteval unit unit_named(std::string_view canonical)
{
    const std::uint16_t entry = detail::unit_tree.entry_of(canonical);
    if (entry == 0 || entry > unit_rows.size() || unit_rows[entry - 1U].canonical != canonical) {
        detail::no_unit_of_the_lexicon_is_reported_so();
    }
    return {entry};
}

/// A few units by their canonical names: `unit_set{"角", "分"}.contains(measure)`. Cost: a compare for each.
template<std::size_t Count>
class unit_set {
public:
    template<typename... Names>
    consteval unit_set(Names... canonical) : members_{unit_named(canonical)...}
    {}

    [[nodiscard, gnu::always_inline]] constexpr bool contains(unit value) const noexcept
    {
        for (const unit member : members_) {
            if (member == value) {
                return true;
            }
        }
        return false;
    }

private:
    unit members_[Count];
};

template<typename... Names>
unit_set(Names...) -> unit_set<sizeof...(Names)>;

}  // namespace gongwen::lexicon
