#pragma once

#include <fmt/format.h>

#include <string_view>

namespace gongwen::detail {

/// Formats a value as its `to_string` gives it. Takes width, fill and alignment as strings do: "{:>12}".
template<typename Value>
struct text_formatter : fmt::formatter<std::string_view> {
    template<typename Context>
    auto format(Value const& value, Context& context) const
    {
        return fmt::formatter<std::string_view>::format(std::string_view(to_string(value)), context);
    }
};

}  // namespace gongwen::detail
