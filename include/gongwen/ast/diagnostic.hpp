#pragma once

#include "gongwen/text/span.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// How much a diagnostic matters: something to know, a doubt about what is read, or text that could not be read.
enum class severity : std::uint8_t { note, warning, error };

/// What a diagnostic says of its words.
enum class diagnostic_code : std::uint8_t {
    ill_formed_utf8,             ///< bytes that are not UTF-8
    input_too_long,              ///< the text goes on behind `options::max_bytes`
    number_out_of_range,         ///< more digits than can be held exactly
    masked_value,                ///< XX万元, ***户
    lost_number,                 ///< 总投资亿元
    broken_number,               ///< 13.5.6万元, 8。2%
    enumeration_comma_as_point,  ///< 4、48亿元, which is read as 4.48
    marker_out_of_sequence,      ///< 三、 behind 一、
    nesting_too_deep,            ///< deeper than `options::max_depth`
    date_out_of_range,           ///< 2月30日
    too_many_diagnostics,        ///< more than `options::max_diagnostics`; it is the last
};

namespace detail {
struct diagnostic_row {
    std::string_view name;
    gongwen::severity severity;
    std::string_view message;
};
// In the order of the enumerators.
inline constexpr std::array<diagnostic_row, 11> diagnostic_rows{{
    {"ill_formed_utf8", severity::error, "bytes that are not UTF-8 are skipped"},
    {"input_too_long", severity::error, "the text is longer than the limit; the rest is not read"},
    {"number_out_of_range", severity::error, "the number has more digits than can be held exactly"},
    {"masked_value", severity::warning, "the number is masked; no value is read"},
    {"lost_number", severity::warning, "a scale and a unit without their number"},
    {"broken_number", severity::warning, "the number is part of a longer chain of digits; no value is read"},
    {"enumeration_comma_as_point", severity::warning, "the enumeration comma is read as a decimal point"},
    {"marker_out_of_sequence", severity::warning, "the marker does not continue its series"},
    {"nesting_too_deep", severity::warning, "the outline is nested deeper than the limit"},
    {"date_out_of_range", severity::warning, "there is no such date"},
    {"too_many_diagnostics", severity::note, "further diagnostics are left out"},
}};
}  // namespace detail

/// Something in the text that a reader should know of. What is readable around it is read all the same.
struct diagnostic {
    diagnostic_code code = diagnostic_code::ill_formed_utf8;
    span where;

    friend constexpr bool operator==(diagnostic const&, diagnostic const&) noexcept = default;
};

/// The code's name as the JSON form writes it: "ill_formed_utf8".
[[nodiscard]] constexpr std::string_view to_string(diagnostic_code code) noexcept
{
    return detail::diagnostic_rows[static_cast<std::size_t>(code)].name;
}

[[nodiscard]] constexpr gongwen::severity severity_of(diagnostic_code code) noexcept
{
    return detail::diagnostic_rows[static_cast<std::size_t>(code)].severity;
}

/// One sentence for people, without the position.
[[nodiscard]] constexpr std::string_view message_of(diagnostic_code code) noexcept
{
    return detail::diagnostic_rows[static_cast<std::size_t>(code)].message;
}

[[nodiscard]] constexpr std::string_view to_string(severity value) noexcept
{
    constexpr std::array<std::string_view, 3> names{"note", "warning", "error"};
    return names[static_cast<std::size_t>(value)];
}

}  // namespace gongwen
