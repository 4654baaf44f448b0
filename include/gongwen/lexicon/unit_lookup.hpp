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

/// The hash of a text goes on by three bytes, which are one Han character.
[[nodiscard]] constexpr std::uint32_t hash_step(std::uint32_t hash, char const* triple) noexcept
{
    const auto byte = [triple](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(triple[i])); };
    return (hash ^ (byte(0) << 16U | byte(1) << 8U | byte(2))) * 0x9E3779B1U;
}

/// The index of the spellings of units and look-alikes, one for both: entry n is row n - 1 of the units, or what
/// is left of n a row of the words; 0 is none.
///
/// A hundred spellings begin with 人 or with 平方, so one character chooses too little: a spelling is found by its
/// first nine bytes, or six, or three, or one, as many as it has. So hardly a chain is longer than two, and building
/// it at compile time stays cheap, for nothing is compared or sorted. A bit for each beginning of three or six bytes
/// tells whether a longer spelling has it: most look-ups end after one character.
class unit_index {
public:
    static constexpr std::size_t units = unit_rows.size();
    static constexpr std::size_t size = units + unit_words.size();

    constexpr unit_index() noexcept
    {
        std::uint16_t entry = 0;
        for (unit_row const& row : unit_rows) {
            insert(row.spelling, ++entry);
        }
        for (unit_word const& row : unit_words) {
            insert(row.spelling, ++entry);
        }
        for (entry = 1; entry <= size; ++entry) {
            const bool word = entry > units;
            std::string_view const kept = word ? unit_words[entry - 1U - units].kept : spelling(entry);
            const auto row = word ? exact(kept) : entry;
            if (row != 0) {
                links_[entry].found = {static_cast<std::uint32_t>(unit_rows[row - 1U].spelling.size()),
                    {exact(unit_rows[row - 1U].canonical)}, unit_rows[row - 1U].use};
            }
        }
    }

    /// The longest entry that `text` begins with. Reads no byte past `text`.
    [[nodiscard]] constexpr unit_match longest(std::string_view text) const noexcept
    {
        link const* best = &links_[0];
        std::size_t reached = 0;  // the bytes with which a longer spelling begins
        if (!text.empty() && static_cast<unsigned char>(text.front()) < 0xE0) {
            const std::uint32_t key = first_byte(text.data());
            best = longest_of(key, text, best);
            reached = (heads_[key >> shift].deeper & first_byte_bit) != 0 ? 3 * levels : 0;
        }
        std::uint32_t key = 0;
        for (std::uint8_t level = 1; level <= levels && level * std::size_t{3} <= text.size(); ++level) {
            key = hash_step(key, text.data() + (level - 1) * std::size_t{3});
            best = longest_of(key, text, best);
            if ((heads_[key >> shift].deeper & level) == 0) {
                break;
            }
            reached = level * std::size_t{3};
        }
        unit_match match = best->found;
        match.open = reached > 3 || reached > best->length;
        return match;
    }

    /// The entry that is spelled exactly so.
    [[nodiscard]] constexpr std::uint16_t exact(std::string_view text) const noexcept
    {
        auto entry = text.empty() ? std::uint16_t{0} : heads_[hash(text) >> shift].entry;
        while (entry != 0 && spelling(entry) != text) {
            entry = links_[entry].next;
        }
        return entry;
    }

    [[nodiscard]] static constexpr std::string_view spelling(std::uint16_t entry) noexcept
    {
        return entry <= units ? unit_rows[entry - 1U].spelling : unit_words[entry - 1U - units].spelling;
    }

private:
    static constexpr unsigned bits = 12;
    static constexpr unsigned shift = 32 - bits;
    static_assert(size < (std::size_t{1} << bits), "the lexicon has outgrown its index: give it another bit");

    struct head {
        std::uint16_t entry;
        std::uint8_t deeper;  ///< at which levels a longer spelling has the same beginning
        std::uint8_t tags;    ///< a bit for each hash of the chain: most texts begin no unit, and are turned away here
    };

    /// All that a look-up needs, so that the tables are touched only to compare a likely match.
    struct link {
        std::uint32_t hash;
        std::uint16_t next;
        std::uint16_t length;
        unit_match found;
    };

    static constexpr std::uint32_t first_byte(char const* text) noexcept
    {
        return static_cast<unsigned char>(*text) * 0x85EBCA77U;
    }

    static constexpr std::uint32_t hash(std::string_view text) noexcept
    {
        const std::size_t length = text.size();
        char const* bytes = text.data();
        return length < 3 ? first_byte(bytes)
            : length < 6  ? hash_step(0, bytes)
            : length < 9  ? hash_step(hash_step(0, bytes), bytes + 3)
                          : hash_step(hash_step(hash_step(0, bytes), bytes + 3), bytes + 6);
    }

    static constexpr std::uint8_t tag(std::uint32_t key) noexcept { return static_cast<std::uint8_t>(1U << (key >> 8U & 7U)); }

    static constexpr std::uint8_t levels = 3;  // of three bytes each; the first two are bits of `deeper`
    static constexpr std::uint8_t first_byte_bit = 4;

    /// The longest of the chain of one hash that `text` begins with, or `best` where that is as long.
    [[nodiscard]] constexpr link const* longest_of(std::uint32_t key, std::string_view text, link const* best) const noexcept
    {
        head const& first = heads_[key >> shift];
        for (auto entry = (first.tags & tag(key)) != 0 ? first.entry : std::uint16_t{0}; entry != 0;) {
            link const& each = links_[entry];
            // Different single characters never have the same hash.
            if (each.hash == key && each.length > best->length && (each.length == 3 || text.starts_with(spelling(entry)))) {
                best = &each;
            }
            entry = each.next;
        }
        return best;
    }

    constexpr void insert(std::string_view text, std::uint16_t entry) noexcept
    {
        const std::uint32_t key = hash(text);
        head& slot = heads_[key >> shift];
        links_[entry] = {key, slot.entry, static_cast<std::uint16_t>(text.size()), {0, {}, unit_use::any, true}};
        slot.entry = entry;
        slot.tags = static_cast<std::uint8_t>(slot.tags | tag(key));
        if (text.size() > 1 && static_cast<unsigned char>(text.front()) < 0xE0) {
            std::uint8_t& deeper = heads_[first_byte(text.data()) >> shift].deeper;
            deeper = static_cast<std::uint8_t>(deeper | first_byte_bit);
        }
        std::uint32_t prefix = 0;
        for (std::uint8_t level = 1; level < levels && (level + 1) * std::size_t{3} <= text.size(); ++level) {
            prefix = hash_step(prefix, text.data() + (level - 1) * std::size_t{3});
            std::uint8_t& deeper = heads_[prefix >> shift].deeper;
            deeper = static_cast<std::uint8_t>(deeper | level);
        }
    }

    std::array<head, std::size_t{1} << bits> heads_{};
    std::array<link, size + 1> links_{};
};

inline constexpr unit_index units_and_words{};

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
    const auto entry = detail::units_and_words.exact(canonical);
    if (entry == 0 || entry > unit_rows.size() || unit_rows[entry - 1U].canonical != canonical) {
        detail::no_unit_of_the_lexicon_is_reported_so();
    }
    return {entry};
}

}  // namespace gongwen::lexicon
