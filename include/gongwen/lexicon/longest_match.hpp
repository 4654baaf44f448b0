#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

/// The bytes that a UTF-8 lead byte announces: 1 for ASCII and for bytes that lead nothing.
[[nodiscard]] constexpr std::size_t encoded_length(char lead) noexcept
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// The first character's bytes packed into one word; two spellings share it where they begin alike.
/// Cost: up to four loads. Reads no byte past `text`.
[[nodiscard]] constexpr std::uint32_t first_character(std::string_view text) noexcept
{
    std::uint32_t key = 0;
    const std::size_t length = text.empty() ? 0 : encoded_length(text.front());
    for (std::size_t i = 0; i < length && i < text.size(); ++i) {
        key = key << 8U | static_cast<unsigned char>(text[i]);
    }
    return key;
}

/// The last character's bytes, packed like the first's. Steps over at most three continuation bytes.
[[nodiscard]] constexpr std::uint32_t last_character(std::string_view text) noexcept
{
    std::size_t length = text.empty() ? 0 : 1;
    while (length < 4 && length < text.size()
           && (static_cast<unsigned char>(text[text.size() - length]) & 0xC0U) == 0x80) {
        ++length;
    }
    return first_character(text.substr(text.size() - length));
}

/// Which end of a text the spellings are looked for at.
enum class text_end : std::uint8_t { front, back };

/// An index over the spellings of a table, made at compile time: chains of rows that begin (or end) with one
/// character, the longest first, so that the first row that matches is the longest entry. A row needs a member
/// `spelling`. `Buckets` is a power of two.
template<std::size_t Rows, std::size_t Buckets, text_end End = text_end::front>
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
template<typename Row, std::size_t Rows, std::size_t Buckets, text_end End>
[[nodiscard]] constexpr Row const* find_longest(
    std::array<Row, Rows> const& rows, longest_match<Rows, Buckets, End> const& index, std::string_view text) noexcept
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
