#pragma once

#include "gongwen/lexicon/dimension.hpp"
#include "gongwen/lexicon/unit_table.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace gongwen {

/// A unit: one more than its row in the unit lexicon, or past its end a unit that the caller added through
/// `options`. 0 is no unit. All spellings of a unit share the id of the row that is spelled canonically.
struct unit {
    std::uint16_t id = 0;

    [[nodiscard]] constexpr bool empty() const noexcept { return id == 0; }

    friend constexpr bool operator==(unit, unit) noexcept = default;
};

/// A unit of the caller's own (`options::units`): what a row of the lexicon is, with strings that it owns.
struct custom_unit {
    std::string spelling;
    std::string canonical;
    gongwen::dimension dimension = gongwen::dimension::things;
};

/// The lexicon's row of a unit; nothing for no unit and for the caller's own.
[[nodiscard]] constexpr unit_row const* row_of(unit value) noexcept
{
    return value.empty() || value.id > lexicon::unit_rows.size() ? nullptr : &lexicon::unit_rows[value.id - 1U];
}

/// The unit of the caller's own, among those that `options` gave, that an id names; nullptr for one of the lexicon and for none.
[[nodiscard]] constexpr custom_unit const* find_own(unit value, std::span<custom_unit const> own) noexcept
{
    const std::size_t index = value.id - lexicon::unit_rows.size() - 1;
    return value.id > lexicon::unit_rows.size() && index < own.size() ? &own[index] : nullptr;
}

/// The canonical simplified name of a unit of the lexicon: "亩". Empty for no unit.
[[nodiscard]] constexpr std::string_view to_string(unit value) noexcept
{
    unit_row const* row = row_of(value);
    return row != nullptr ? row->canonical : std::string_view{};
}

/// The same for a unit that may be one of the caller's own, as of `read_quantity(phrase, settings)` with `settings.units`.
[[nodiscard]] constexpr std::string_view to_string(unit value, std::span<custom_unit const> own) noexcept
{
    custom_unit const* const found = find_own(value, own);
    return found != nullptr ? std::string_view(found->canonical) : to_string(value);
}

/// What a unit of the lexicon measures; `none` for no unit.
[[nodiscard]] constexpr dimension dimension_of(unit value) noexcept
{
    unit_row const* row = row_of(value);
    return row != nullptr ? row->dimension : dimension::none;
}

}  // namespace gongwen
