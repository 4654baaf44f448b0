#pragma once

#include "gongwen/text/span.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// How much of a date is given, the least first; a clock time alone is of no day.
enum class precision : std::uint8_t { none, year, half, quarter, month, day, hour, minute, clock };

/// A relative date's anchor word (docs/language.md#dates-and-periods). No year is inferred from it.
enum class anchor : std::uint8_t {
    none,
    this_year,      ///< 今年
    last_year,      ///< 去年
    next_year,      ///< 明年
    previous_year,  ///< 上年, the year before the one that is spoken of
    same_year,      ///< 同年
    that_year,      ///< 当年
    current_year,   ///< 本年
    this_month,     ///< 本月
    last_month,     ///< 上月
    next_month,     ///< 下月
    that_month,     ///< 当月
};

namespace detail {
struct anchor_word {
    std::string_view text;
    std::string_view traditional;
};
// In the order of the enumerators.
inline constexpr std::array<anchor_word, 12> anchor_words{{
    {"", ""},
    {"今年", "今年"},
    {"去年", "去年"},
    {"明年", "明年"},
    {"上年", "上年"},
    {"同年", "同年"},
    {"当年", "當年"},
    {"本年", "本年"},
    {"本月", "本月"},
    {"上月", "上月"},
    {"下月", "下月"},
    {"当月", "當月"},
}};
}  // namespace detail

/// The anchor word in simplified script: "今年".
[[nodiscard]] constexpr std::string_view to_string(anchor value) noexcept
{
    return detail::anchor_words[static_cast<std::size_t>(value)].text;
}

/// One end of a date or period. `part` is the half (1, 2), the quarter (1 to 4) or the month (1 to 12) that
/// `precision` names; a year of 0 is not given and is written XXXX.
struct date_point {
    std::int16_t year = 0;
    std::uint8_t part = 0;
    std::uint8_t day = 0;
    std::uint8_t hour = 0;
    std::uint8_t minute = 0;
    gongwen::precision precision = gongwen::precision::none;
    std::int8_t second = -1;  ///< -1 where it is not given

    friend constexpr bool operator==(date_point, date_point) noexcept = default;
};

/// A date, a period or a clock time (docs/language.md#dates-and-periods): `2024年1月29日`, `1-9月份`, `“十四五”`, `15:08`.
/// Written in ISO 8601 by `iso()` of format/iso.hpp and by the fmt formatter.
struct date {
    span where;
    date_point begin;
    date_point end;  ///< precision none unless the date is a period
    gongwen::anchor anchor = gongwen::anchor::none;

    [[nodiscard]] constexpr bool is_period() const noexcept { return end.precision != precision::none; }

    friend constexpr bool operator==(date const&, date const&) noexcept = default;
};

}  // namespace gongwen
