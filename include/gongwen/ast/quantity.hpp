#pragma once

#include "gongwen/lexicon/modifier_kind.hpp"
#include "gongwen/lexicon/unit.hpp"
#include "gongwen/number/decimal.hpp"
#include "gongwen/text/span.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// The script a numeral is written in. A caller that distrusts slogans (四个意识) drops `han`.
enum class numeral_script : std::uint8_t { arabic, han, mixed };

[[nodiscard]] constexpr std::string_view to_string(numeral_script value) noexcept
{
    constexpr std::array<std::string_view, 3> names{"arabic", "han", "mixed"};
    return names[static_cast<std::size_t>(value)];
}

/// A number with a unit (docs/language.md): `410余万元` is 4100000 元, more_than.
///
/// The value is the interval from `lower` to `upper`, both divided by `denominator`. They are equal unless the
/// phrase gives two values (`2-3家`) or is vague (`数十家` is 10 to 100). The denominator is 1 but for fractions
/// that no decimal can say (`三分之一`). Numbers are exact.
struct quantity {
    span where;  ///< the core span: from the number or its currency sign to the unit
    decimal lower;
    decimal upper;
    std::uint32_t denominator = 1;
    std::uint32_t group = 0;        ///< shared by quantities that touch (`27户81人`); counts up from 0 in a document
    gongwen::unit unit;             ///< empty for a fraction or a bare count
    gongwen::unit alternative;      ///< the unit in brackets of `台（套）`; empty else
    std::array<gongwen::unit, 2> per{};  ///< of a rate: `600元/人·月` is 元 per 人, 月; empty units at the end
    gongwen::modifier modifier = gongwen::modifier::exact;
    numeral_script numerals = numeral_script::arabic;

    /// Whether the phrase gives two values or a vague one.
    [[nodiscard]] constexpr bool is_range() const noexcept { return lower != upper; }

    friend constexpr bool operator==(quantity const&, quantity const&) noexcept = default;
};

}  // namespace gongwen
