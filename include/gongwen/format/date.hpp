#pragma once

#include "gongwen/ast/date.hpp"
#include "gongwen/format/iso.hpp"
#include "gongwen/format/text_formatter.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace gongwen {

/// The name of the enumerator: "quarter".
[[nodiscard]] constexpr std::string_view to_string(precision value) noexcept
{
    constexpr std::array<std::string_view, 9> names{"none",  "year", "half",   "quarter",
                                                    "month", "day",  "hour", "minute", "clock"};
    return names[static_cast<std::size_t>(value)];
}

[[nodiscard]] inline std::string to_string(date_point value)
{
    return iso(value);
}

/// What a date says: its ISO 8601 text and its anchor word: `今年4月` is "XXXX-04 (今年)", `1-9月份` "XXXX-01/XXXX-09".
[[nodiscard]] inline std::string to_string(date const& node)
{
    std::string text = iso(node);
    if (node.anchor != anchor::none) {
        text.append(text.empty() ? "(" : " (").append(to_string(node.anchor)).append(")");
    }
    return text;
}

}  // namespace gongwen

template<>
struct fmt::formatter<gongwen::precision> : gongwen::detail::text_formatter<gongwen::precision> {};
template<>
struct fmt::formatter<gongwen::anchor> : gongwen::detail::text_formatter<gongwen::anchor> {};
template<>
struct fmt::formatter<gongwen::date_point> : gongwen::detail::text_formatter<gongwen::date_point> {};
template<>
struct fmt::formatter<gongwen::date> : gongwen::detail::text_formatter<gongwen::date> {};
