#pragma once

#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

/// Which end of a text the spellings are looked for at.
enum class text_end : std::uint8_t { front, back };

namespace detail {

/// Never defined, and never called where a tree has room: so the compiler's message names it.
void give_the_spelling_tree_another_bit();
void give_the_spelling_tree_a_wider_margin();

}  // namespace detail

/// The spellings of a table as a tree, made at compile time: an edge leads from the beginning of a spelling by its next
/// character to a longer one; from the back, if they are looked for there. The edges stand in one hash table with open
/// addresses, so a look-up costs little more than a probe for each character that it reads. Most texts begin no spelling, and
/// most spellings are no beginning of a longer one that goes on as the text does: a bit for each hash of what may come next
/// turns these away without a look at the table, which is larger than the nearest cache. `Bits` is such that the table stays
/// nearly half empty, and 9 for all small tables.
template<unsigned Bits, text_end End = text_end::front>
class spelling_tree {
public:
    /// What stands at the end of a text.
    struct match {
        std::uint16_t entry = 0;  ///< one more than the row of the longest spelling; 0 for none
        bool goes_on = false;     ///< the text begins like a longer one, by two characters or by more than the entry has
    };

    constexpr spelling_tree() noexcept = default;

    /// The rows of a table: spellings, or rows with a member `spelling`.
    template<typename Row, std::size_t Rows>
    explicit constexpr spelling_tree(Row const (&rows)[Rows]) noexcept
    {
        insert_all(rows, 1);
    }

    /// Adds the spellings of a table; `entry` is one more than the row of the first.
    template<typename Row, std::size_t Rows>
    constexpr void insert_all(Row const (&rows)[Rows], std::uint16_t entry) noexcept
    {
        for (Row const& row : rows) {
            if constexpr (requires { row.spelling; }) {
                insert(row.spelling, entry++);
            }
            else {
                insert(row, entry++);
            }
        }
    }

    /// Adds a spelling; `entry` is one more than its row. With few calls: in a constant expression each costs the compiler thirty thousand
    /// instructions, and the units have six thousand characters (measured: 2 % of compiling a file that parses).
    constexpr void insert(std::string_view spelling, std::uint16_t entry) noexcept
    {
        char const* begin = spelling.data();
        char const* end = begin + spelling.size();
        if (end - begin + 4 > static_cast<std::ptrdiff_t>(margin)) {
            detail::give_the_spelling_tree_a_wider_margin();
        }
        std::uint16_t from = 0;
        edge* last = nullptr;
        while (begin != end) {
            const std::uint32_t character = take(begin, end);
            edge& next = edges_[find(from, character)];
            if (next.character == 0) {
                if (++edge_count_ > size * 5 / 8) {
                    detail::give_the_spelling_tree_another_bit();
                }
                next.character = character;
                next.from = from;
                if (last == nullptr) {
                    const std::size_t first = hash(character);
                    firsts_[first / 64 % first_words] |= std::uint64_t{1} << first % 64;
                }
                else {
                    last->nexts |= next_bit(character);
                }
            }
            if (begin == end) {
                next.entry = entry;
                return;
            }
            if (next.to == 0) {
                next.to = ++beginnings_;
            }
            from = next.to;
            last = &next;
        }
    }

    /// The entry of a spelling; 0 where it is none.
    [[nodiscard]] constexpr std::uint16_t entry_of(std::string_view spelling) const noexcept
    {
        char const* begin = spelling.data();
        char const* end = begin + spelling.size();
        std::uint16_t from = 0;
        while (begin != end) {
            const std::uint32_t character = take(begin, end);
            edge const& next = edges_[find(from, character)];
            if (begin == end) {
                return next.entry;
            }
            if (next.to == 0) {
                return 0;
            }
            from = next.to;
        }
        return 0;
    }

    /// The longest spelling at the end of `text`. Reads no byte past it. Out of line, so that the trees of one size and end share its code
    /// (measured: 2 % of the code of a file that parses).
    [[nodiscard, gnu::noinline]] constexpr match longest(std::string_view text) const noexcept { return longest_of(end_reader{text}); }

    /// More bytes than the longest spelling has with the character behind it.
    static constexpr std::size_t margin = 64;

    /// The longest spelling at the front of a text that has `margin` bytes or more.
    [[nodiscard, gnu::always_inline]] constexpr match longest_far_from_end(char const* text) const noexcept
    {
        return longest_of(far_reader{text});
    }

private:
    /// Gives the characters of a text one by one, packed, 0 behind the last.
    struct end_reader {
        std::string_view text;
        std::size_t length = 0;

        [[nodiscard, gnu::always_inline]] constexpr std::uint32_t next() noexcept
        {
            text = {text.data() + (End == text_end::front ? length : 0), text.size() - length};
            const std::uint32_t character = end_character(text);
            length = packed_length(character);
            return character;
        }
    };

    /// The same from the front, where so many bytes follow that none need be counted.
    struct far_reader {
        char const* at;
        std::size_t length = 0;

        [[nodiscard, gnu::always_inline]] constexpr std::uint32_t next() noexcept
        {
            at += length;
            length = encoded_length(*at);
            return gongwen::detail::character_of(load<std::uint32_t>(at));
        }
    };

    template<typename Reader>
    [[nodiscard, gnu::always_inline]] constexpr match longest_of(Reader text) const noexcept
    {
        match best;
        std::uint32_t character = text.next();
        if ((firsts_[hash(character) / 64 % first_words] >> hash(character) % 64 & 1U) == 0) {
            return best;
        }
        std::uint32_t read = 0;
        std::uint16_t from = 0;
        while (character != 0) {
            edge const& next = edges_[find(from, character)];
            if (next.character != character) {
                break;
            }
            ++read;
            best.entry = next.entry != 0 ? next.entry : best.entry;
            from = next.to;
            character = text.next();
            if ((next.nexts & next_bit(character)) == 0) {
                break;
            }
        }
        best.goes_on = from != 0 && (read > 1 || best.entry == 0);
        return best;
    }

    // No default values: thousands of edges would be made one by one, where zeros cost nothing.
    struct edge {
        std::uint32_t character;  ///< packed; 0 where there is no edge
        std::uint32_t nexts;      ///< a bit for each hash of the characters with which longer ones go on
        std::uint16_t from;       ///< the number of the beginning; 0 for the root
        std::uint16_t to;         ///< the number of the longer one; 0 where no spelling goes on behind it
        std::uint16_t entry;      ///< what ends here
    };

    [[nodiscard, gnu::always_inline]] static constexpr std::uint32_t end_character(std::string_view text) noexcept
    {
        return End == text_end::front ? first_character(text) : last_character(text);
    }

    [[nodiscard]] static constexpr std::size_t hash(std::uint32_t character) noexcept { return character * 0x9E3779B1U >> 19U; }
    [[nodiscard]] static constexpr std::uint32_t next_bit(std::uint32_t character) noexcept
    {
        return 1U << (character * 0x85EBCA77U >> 27U);
    }

    /// Takes a character from the end of a spelling, packed as `end_character` packs it.
    [[nodiscard]] static constexpr std::uint32_t take(char const*& begin, char const*& end) noexcept
    {
        char const* at = begin;
        if (End == text_end::back) {
            for (at = end - 1; is_continuation(*at); --at) {}
        }
        const std::uint32_t lead = static_cast<unsigned char>(*at);
        std::uint32_t character = lead;
        std::ptrdiff_t length = 1;
        if (lead >= 0xC0) {
            character |= static_cast<std::uint32_t>(static_cast<unsigned char>(at[1])) << 8U;
            length = 2;
        }
        if (lead >= 0xE0) {
            character |= static_cast<std::uint32_t>(static_cast<unsigned char>(at[2])) << 16U;
            length = 3;
        }
        if (lead >= 0xF0) {
            character |= static_cast<std::uint32_t>(static_cast<unsigned char>(at[3])) << 24U;
            length = 4;
        }
        if (End == text_end::front) {
            begin += length;
        }
        else {
            end = at;
        }
        return character;
    }

    /// Where an edge is, or a free place that would be its. That it is the first is asked first: nearly always, past the bits before.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t find(std::uint32_t from, std::uint32_t character) const noexcept
    {
        auto place = static_cast<std::size_t>((std::uint64_t{from} << 24U | character) * 0x9E3779B97F4A7C15U >> (64U - Bits));
        while ((edges_[place].character != character || edges_[place].from != from) && edges_[place].character != 0) [[unlikely]] {
            place = (place + 1) % size;
        }
        return place;
    }

    static constexpr std::size_t size = std::size_t{1} << Bits;
    static constexpr std::size_t first_words = size / 64;  // of 64 bits

    edge edges_[size]{};  // no std::array, whose operator is a call for each access while a table is made
    std::uint64_t firsts_[first_words]{};  ///< a bit for each hash of the characters with which spellings begin
    std::uint16_t beginnings_ = 0;
    std::uint16_t edge_count_ = 0;
};

/// The longest row of `rows` at the end of `text`, or nullptr.
template<typename Row, std::size_t Rows, unsigned Bits, text_end End>
[[nodiscard]] constexpr Row const* find_longest(Row const (&rows)[Rows], spelling_tree<Bits, End> const& tree,
                                                std::string_view text) noexcept
{
    const auto found = tree.longest(text);
    return found.entry == 0 ? nullptr : &rows[found.entry - 1U];
}

}  // namespace gongwen::lexicon
