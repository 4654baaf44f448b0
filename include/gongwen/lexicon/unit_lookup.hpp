#pragma once

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
    unit value;                    ///< the canonical unit; empty where none begins there
    unit_use use = unit_use::any;  ///< of the row that matched, not of the canonical one
    bool word = false;             ///< none, for a word that only looks like a unit stands there (unit_words.hpp)
    bool open = false;             ///< a longer spelling goes on where the text does not: a gap may stand inside it
};

namespace detail {

/// The spellings of units and look-alikes as one tree: an edge leads from the beginning of a spelling by its next
/// character to a longer one.
///
/// The edges stand in one hash table with open addresses, so a look-up costs little more than a probe for each character that
/// it reads and one for the character behind: most texts begin no unit, and the first turns them away. Building the table
/// at compile time is cheap, for nothing is compared but edges.
class unit_tree {
public:
    constexpr unit_tree() noexcept
    {
        std::uint16_t id = 0;
        for (unit_row const& row : unit_rows) {
            edge& last = insert(row.spelling);
            last.length = static_cast<std::uint8_t>(row.spelling.size());
            last.unit = ++id;
            last.use = row.use;
        }
        for (unit_row const& row : unit_rows) {
            insert(row.spelling).unit = exact(row.canonical);
        }
        for (unit_word const& row : unit_words) {
            edge const kept = row.kept.empty() ? edge{} : insert(row.kept);
            edge& last = insert(row.spelling);
            last.length = row.kept.empty() ? std::uint8_t{0} : kept.length;
            last.unit = kept.unit;
            last.use = kept.use;
        }
    }

    /// The longest entry that `text` begins with. Reads no byte past `text`.
    [[nodiscard, gnu::always_inline]] constexpr unit_match longest(std::string_view text) const noexcept
    {
        unit_match best;
        std::uint32_t at = 0;
        std::uint32_t from = 0;
        do {
            const std::uint32_t character = first_character({text.data() + at, text.size() - at});
            edge const& next = edges_[find(from, character)];
            if (next.character != character || character == 0) {
                best.open = from != 0 && (at > 3 || at > best.length);
                return best;
            }
            at += packed_length(character);
            if (next.length != no_end) {
                best = {next.length, {next.unit}, next.use, next.length == 0};
            }
            from = next.to;
        } while (from != 0);
        return best;
    }

    /// The unit that is spelled exactly so, and its id while the table is built; 0 for none.
    [[nodiscard]] constexpr std::uint16_t exact(std::string_view text) const noexcept
    {
        std::uint16_t from = 0;
        std::uint16_t unit = 0;
        for (; !text.empty(); text.remove_prefix(encoded_length(text.front()))) {
            edge const& next = edges_[find(from, first_character(text))];
            from = next.to;
            unit = next.unit;
        }
        return unit;
    }

private:
    static constexpr std::uint8_t no_end = 0xFF;

    struct edge {
        std::uint32_t character = 0;   ///< packed; 0 where there is no edge
        std::uint16_t from = 0;        ///< the number of the beginning; 0 for the root
        std::uint16_t to = 0;          ///< the number of the longer one; 0 where no spelling goes on behind it
        std::uint16_t unit = 0;        ///< the canonical unit of what ends here; 0 for a word
        std::uint8_t length = no_end;  ///< the bytes of that unit; 0 for a word that is none
        unit_use use = unit_use::any;
    };

    static constexpr unsigned bits = 13;

    /// Where an edge is, or a free place that would be its.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t find(std::uint32_t from, std::uint32_t character) const noexcept
    {
        const std::uint64_t key = (std::uint64_t{from} << 24U | character) * 0x9E3779B97F4A7C15U;
        std::size_t place = static_cast<std::size_t>(key >> (64U - bits));
        while (edges_[place].character != 0 && (edges_[place].character != character || edges_[place].from != from)) {
            place = (place + 1) % edges_.size();
        }
        return place;
    }

    /// The edge to the last character of a spelling.
    constexpr edge& insert(std::string_view spelling) noexcept
    {
        std::uint16_t from = 0;
        while (true) {
            edge& next = edges_[find(from, first_character(spelling))];
            next.character = first_character(spelling);
            next.from = from;
            spelling.remove_prefix(encoded_length(spelling.front()));
            if (spelling.empty()) {
                return next;
            }
            next.to = next.to != 0 ? next.to : ++beginnings_;
            from = next.to;
        }
    }

    std::array<edge, std::size_t{1} << bits> edges_{};
    std::uint16_t beginnings_ = 0;
};

inline constexpr unit_tree units_and_words{};

[[nodiscard]] constexpr bool latin_or_digit(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Never defined and never called: no constant expression calls it, so the compiler's message names it.
void no_unit_of_the_lexicon_is_reported_so();

}  // namespace detail

/// The longest unit of the lexicon that `text` begins with, whatever follows it: `人次` is 人次, not 人.
/// A unit in Latin letters ends where letters and digits end: `5m，` · not: `5mod`, `3V3`.
/// Reads no byte past `text`; allocates nothing.
[[nodiscard]] constexpr unit_match find_unit(std::string_view text) noexcept
{
    const unit_match found = detail::units_and_words.longest(text);
    const bool cut = found.length != 0 && found.length < text.size() && detail::latin_or_digit(text[found.length])
                     && detail::latin_or_digit(text[found.length - 1U]);
    return cut ? unit_match{0, {}, unit_use::any, false, true} : found;
}

/// The unit of a canonical name, for code that needs a certain one: `unit_named("元")`. Costs nothing at run time;
/// a name that is not the canonical one of a row does not compile.
[[nodiscard]] consteval unit unit_named(std::string_view canonical)
{
    const auto id = detail::units_and_words.exact(canonical);
    if (id == 0 || unit_rows[id - 1U].canonical != canonical) {
        detail::no_unit_of_the_lexicon_is_reported_so();
    }
    return {id};
}

}  // namespace gongwen::lexicon
