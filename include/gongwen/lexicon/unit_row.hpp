#pragma once

#include "gongwen/lexicon/dimension.hpp"
#include "gongwen/number/ratio.hpp"

#include <cstdint>
#include <string_view>

namespace gongwen {

/// When a row of the unit lexicon reads as a unit.
enum class unit_use : std::uint8_t {
    any,     ///< after every numeral
    arabic,  ///< not after Han digits alone, where it names a grade, a phase or a number: `一期`, `三级`, `一号`
    per,     ///< only behind 每 or a slash: `每生每年1000元`
};

/// One row of the unit lexicon: how a unit is written, and what it is.
///
/// `factor` times the base unit is one of this unit: 公里 is {1000, 1} of 米, 亩 is {2000, 3} of 平方米.
/// A unit that no fixed factor ties to another (a classifier, a currency) is its own base with factor 1.
///
/// It has a constructor because of what the table costs to compile: a `std::string_view` counts the bytes of a literal
/// one by one where it is a constant, which was a tenth of what a file paid that only walks a document.
struct unit_row {
    std::string_view spelling;   ///< as a report writes it: `畝`, `㎡`, `个月`
    std::string_view canonical;  ///< as it is reported: `亩`, `平方米`, `月`
    gongwen::dimension dimension;
    ratio factor;
    std::string_view base;  ///< canonical text of the base unit; empty where the unit is its own base
    unit_use use;

    constexpr unit_row(char const* written, char const* reported, gongwen::dimension measured = dimension::things,
                       ratio times = {1, 1}, char const* of = "", unit_use where = unit_use::any) noexcept
        : spelling(written, __builtin_strlen(written))
        , canonical(reported, __builtin_strlen(reported))
        , dimension(measured)
        , factor(times)
        , base(of, __builtin_strlen(of))
        , use(where)
    {}
};

/// The canonical text of a row's base unit, its own where it is one.
[[nodiscard]] constexpr std::string_view base_of(unit_row const& row) noexcept { return row.base.empty() ? row.canonical : row.base; }

}  // namespace gongwen
