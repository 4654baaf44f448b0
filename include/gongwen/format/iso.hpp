#pragma once

#include "gongwen/ast/date.hpp"

#include <cstddef>
#include <string>

namespace gongwen {

namespace detail {

/// A number in so many digits; all X where it is not given.
inline void append_digits(std::string& text, int value, std::size_t digits)
{
    const std::string number = value > 0 ? std::to_string(value) : std::string(digits, 'X');
    text.append(number.size() < digits ? digits - number.size() : 0, '0').append(number);
}

inline void append_time(std::string& text, date_point value)
{
    text += 'T';
    text.append(value.hour < 10 ? "0" : "").append(std::to_string(value.hour));
    if (value.precision == precision::hour) {
        return;
    }
    text += ':';
    text.append(value.minute < 10 ? "0" : "").append(std::to_string(value.minute));
    if (value.second >= 0) {
        text.append(value.second < 10 ? ":0" : ":").append(std::to_string(value.second));
    }
}

}  // namespace detail

/// A date as ISO 8601 writes it, at the precision given: "2024", "2024-04", "2024-01-29", "2024-01-29T15:08",
/// "2024-01-29T15:08:30", "2024-01-29T15"; a clock time alone "T15:08", an hour alone "T15". Halves and quarters are
/// "2024-H1" and "2024-Q1" (docs/language.md#dates-and-periods). Digits that the text does
/// not give are X, as in ISO 8601-2: "XXXX-04", "XXXX-XX-29". Empty where nothing is given.
[[nodiscard]] inline std::string iso(date_point value)
{
    std::string text;
    if (value.precision == precision::none) {
        return text;
    }
    const bool time_alone = value.precision == precision::clock || (value.precision == precision::hour && value.day == 0);
    if (!time_alone) {
        detail::append_digits(text, value.year, 4);
    }
    switch (value.precision) {
    case precision::none:
    case precision::year:
        break;
    case precision::half:
        detail::append_digits(text += "-H", value.part, 1);
        break;
    case precision::quarter:
        detail::append_digits(text += "-Q", value.part, 1);
        break;
    case precision::month:
        detail::append_digits(text += "-", value.part, 2);
        break;
    case precision::day:
    case precision::hour:
    case precision::minute:
        if (time_alone) {
            break;
        }
        detail::append_digits(text += "-", value.part, 2);
        detail::append_digits(text += "-", value.day, 2);
        break;
    case precision::clock:
        break;
    }
    if (value.precision == precision::hour || value.precision == precision::minute || value.precision == precision::clock) {
        detail::append_time(text, value);
    }
    return text;
}

/// A date or period: `1-9月份` is "XXXX-01/XXXX-09". The anchor word is not part of it: `今年4月` is "XXXX-04".
[[nodiscard]] inline std::string iso(date const& value)
{
    return value.is_period() ? iso(value.begin) + "/" + iso(value.end) : iso(value.begin);
}

}  // namespace gongwen
