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
    unit value;                      ///< the canonical unit; empty where none begins there
    std::uint32_t length = 0;        ///< its bytes in the text; 0 where none begins there
    unit_use use = unit_use::any;    ///< of the row that matched, not of the canonical one
    bool word = false;               ///< none, for a word that only looks like a unit stands there (unit_words.hpp)
};

namespace detail {

/// The hash of a text goes on by three bytes, which are one Han character.
[[nodiscard]] constexpr std::uint32_t hash_step(std::uint32_t hash, char const* triple) noexcept
{
    return (hash ^ static_cast<std::uint32_t>(static_cast<unsigned char>(triple[0]) << 16U
                                              | static_cast<unsigned char>(triple[1]) << 8U
                                              | static_cast<unsigned char>(triple[2]))) * 0x9E3779B1U;
}

/// The index of the spellings of units and look-alikes, one for both: entry n is row n - 1 of the units, or what
/// is left of n a row of the words; 0 is none.
///
/// A hundred spellings begin with 人 or with 平方, so one character chooses too little: a spelling is found by its
/// first nine bytes, or six, or three, or one, as many as it has. So hardly a chain is longer than two, and building
/// it at compile time stays cheap, for nothing is compared or sorted.
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
    }

    /// The longest entry that `text` begins with. Reads no byte past `text`.
    [[nodiscard]] constexpr std::uint16_t longest(std::string_view text) const noexcept
    {
        std::array<std::uint32_t, 4> hashes{text.empty() ? 0 : first_byte(text.data())};
        std::size_t triples = 0;
        while (triples < 3 && text.size() >= 3 * triples + 3) {
            hashes[triples + 1] = hash_step(triples == 0 ? 0 : hashes[triples], text.data() + 3 * triples);
            ++triples;
        }
        for (std::size_t level = triples + 1; level-- != 0;) {
            std::uint16_t best = 0;
            std::size_t length = 0;
            for (auto entry = heads_[hashes[level] >> shift]; entry != 0; entry = links_[entry].next) {
                if (links_[entry].check != check(hashes[level])) {
                    continue;
                }
                const auto candidate = spelling(entry);
                if (candidate.size() > length && text.starts_with(candidate)) {
                    best = entry;
                    length = candidate.size();
                }
            }
            if (best != 0) {
                return best;
            }
        }
        return 0;
    }

    /// The entry that is spelled exactly so.
    [[nodiscard]] constexpr std::uint16_t exact(std::string_view text) const noexcept
    {
        auto entry = text.empty() ? std::uint16_t{0} : heads_[hash(text) >> shift];
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

    struct link {
        std::uint16_t next;
        std::uint16_t check;  ///< more bits of the hash, so that the tables are touched only for a likely match
    };

    static constexpr std::uint16_t check(std::uint32_t hash) noexcept
    {
        return static_cast<std::uint16_t>(hash >> 8U);
    }

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

    constexpr void insert(std::string_view text, std::uint16_t entry) noexcept
    {
        const std::uint32_t key = hash(text);
        std::uint16_t& head = heads_[key >> shift];
        links_[entry] = {head, check(key)};
        head = entry;
    }

    std::array<std::uint16_t, std::size_t{1} << bits> heads_{};
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
    auto entry = detail::units_and_words.longest(text);
    if (entry > unit_rows.size()) {
        const auto kept = unit_words[entry - 1U - unit_rows.size()].kept;
        if (kept.empty()) {
            return {{}, 0, unit_use::any, true};
        }
        entry = detail::units_and_words.exact(kept);
    }
    if (entry == 0) {
        return {};
    }
    unit_row const& row = unit_rows[entry - 1U];
    const std::size_t length = row.spelling.size();
    if (length < text.size() && detail::latin_or_digit(text[length]) && detail::latin_or_digit(text[length - 1])) {
        return {};
    }
    const bool canonical = row.spelling == row.canonical;
    return {{canonical ? entry : detail::units_and_words.exact(row.canonical)}, static_cast<std::uint32_t>(length),
        row.use, false};
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
