#pragma once

#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

using gongwen::encoded_length;
using gongwen::first_character;
using gongwen::last_character;
using gongwen::packed;

/// Which end of a text the spellings are looked for at.
enum class text_end : std::uint8_t { front, back };

/// An index over the spellings of a table, made at compile time: chains of rows that begin (or end) with one
/// character, the longest first, so that the first row that matches is the longest entry. A row needs a member
/// `spelling`. `Buckets` is a power of two. With `Key` 2 the chains are told apart by two characters, and every spelling
/// has as many: for tables of which many rows begin alike.
template<std::size_t Rows, std::size_t Buckets, text_end End = text_end::front, int Key = 1>
class longest_match {
    static_assert((Buckets & (Buckets - 1)) == 0, "Buckets is a power of two");

public:
    static constexpr std::uint16_t none = 0xFFFF;

    template<typename Row>
    explicit constexpr longest_match(std::array<Row, Rows> const& rows) noexcept
    {
        static_assert(Rows < none);
        head_.fill(none);
        for (std::uint16_t row = 0; row < Rows; ++row) {
            std::uint16_t* link = &head_[bucket(key(rows[row].spelling))];
            while (*link != none && rows[*link].spelling.size() >= rows[row].spelling.size()) {
                link = &next_[*link];
            }
            next_[row] = *link;
            *link = row;
        }
    }

    /// The first row of the chain of spellings that may begin as `text` does; `none` ends a chain.
    [[nodiscard]] constexpr std::uint16_t first(std::string_view text) const noexcept
    {
        return head_[bucket(key(text))];
    }

    [[nodiscard]] constexpr std::uint16_t next(std::uint16_t row) const noexcept { return next_[row]; }

private:
    static constexpr std::uint32_t key(std::string_view text) noexcept
    {
        if constexpr (Key == 2) {
            const std::uint32_t first = first_character(text);
            text.remove_prefix(text.empty() ? 0 : (std::min)(encoded_length(text.front()), text.size()));
            return first * 31U + first_character(text);
        }
        return End == text_end::front ? first_character(text) : last_character(text);
    }

    static constexpr std::size_t bucket(std::uint32_t key) noexcept
    {
        return (key * 0x9E3779B1U) >> (32U - shift) & (Buckets - 1);
    }

    static constexpr unsigned shift = [] {
        unsigned bits = 0;
        for (std::size_t size = Buckets; size > 1; size /= 2) {
            ++bits;
        }
        return bits;
    }();

    std::array<std::uint16_t, Buckets> head_{};
    std::array<std::uint16_t, Rows> next_{};
};

/// The longest row of `rows` that `text` begins (or ends) with, or nullptr.
template<typename Row, std::size_t Rows, std::size_t Buckets, text_end End, int Key>
[[nodiscard]] constexpr Row const* find_longest(
    std::array<Row, Rows> const& rows, longest_match<Rows, Buckets, End, Key> const& index, std::string_view text) noexcept
{
    for (auto row = index.first(text); row != index.none; row = index.next(row)) {
        const auto spelling = rows[row].spelling;
        if (End == text_end::front ? text.starts_with(spelling) : text.ends_with(spelling)) {
            return &rows[row];
        }
    }
    return nullptr;
}

}  // namespace gongwen::lexicon
