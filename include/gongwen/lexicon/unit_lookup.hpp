#pragma once

#include "gongwen/lexicon/longest_match.hpp"
#include "gongwen/lexicon/unit.hpp"
#include "gongwen/lexicon/unit_table.hpp"
#include "gongwen/lexicon/unit_words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

/// What a text begins with. `length` is in bytes; 0 where no unit begins there.
struct unit_match {
    unit value;
    std::uint32_t length = 0;
    unit_use use = unit_use::any;
    bool word = false;  ///< a word that only looks like a unit stands there (unit_words.hpp)
};

namespace detail {

inline constexpr longest_match<unit_rows.size(), 1024> unit_index{unit_rows};
inline constexpr longest_match<unit_words.size(), 256> unit_word_index{unit_words};

/// The row that is spelled exactly so, or `none`.
[[nodiscard]] constexpr std::uint16_t exact_row(std::string_view spelling) noexcept
{
    auto row = unit_index.first(spelling);
    while (row != unit_index.none && unit_rows[row].spelling != spelling) {
        row = unit_index.next(row);
    }
    return row;
}

/// The unit of each row.
inline constexpr auto unit_ids = [] {
    std::array<std::uint16_t, unit_rows.size()> ids{};
    for (std::size_t row = 0; row < ids.size(); ++row) {
        ids[row] = static_cast<std::uint16_t>(exact_row(unit_rows[row].canonical) + 1U);
    }
    return ids;
}();

[[nodiscard]] constexpr bool latin(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace detail

/// The longest unit that `text` begins with. A Latin unit ends where the letters end: `5m` · not: `5mod`.
[[nodiscard]] constexpr unit_match find_unit(std::string_view text) noexcept
{
    unit_row const* row = find_longest(unit_rows, detail::unit_index, text);
    unit_word const* word = find_longest(unit_words, detail::unit_word_index, text);
    std::size_t length = row == nullptr ? 0 : row->spelling.size();
    if (word != nullptr && word->spelling.size() >= length) {
        if (word->kept.empty()) {
            return {{}, 0, unit_use::any, true};
        }
        row = &unit_rows[detail::exact_row(word->kept)];
        length = row->spelling.size();
    }
    if (length == 0 || (detail::latin(text[length - 1]) && length < text.size() && detail::latin(text[length]))) {
        return {};
    }
    const auto index = static_cast<std::size_t>(row - unit_rows.data());
    return {{detail::unit_ids[index]}, static_cast<std::uint32_t>(length), row->use, false};
}

/// The unit of a canonical name, for code that needs one: `unit_named("元")`. Does not compile for another name.
[[nodiscard]] consteval unit unit_named(std::string_view canonical)
{
    const auto row = detail::exact_row(canonical);
    return unit_rows.at(row).canonical == canonical ? unit{static_cast<std::uint16_t>(row + 1U)}
                                                    : throw "no canonical unit of the lexicon";
}

}  // namespace gongwen::lexicon
