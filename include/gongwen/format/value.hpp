#pragma once

#include "gongwen/ast/quantity.hpp"
#include "gongwen/number/decimal.hpp"
#include "gongwen/number/ratio.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace gongwen {

/// A fraction in plain digits: "1/3"; "2" where the denominator is 1.
[[nodiscard]] inline std::string to_string(ratio value)
{
    std::string text = std::to_string(value.numerator);
    return value.denominator == 1 ? text : text.append("/").append(std::to_string(value.denominator));
}

/// `value / denominator` exactly: a decimal where the denominator is 1 ("98.1"), else a fraction in lowest terms
/// ("1/3"). Terms past 64 bits are written out without being reduced.
[[nodiscard]] inline std::string value_text(decimal value, std::uint32_t denominator)
{
    value = value.normalized();
    if (denominator <= 1) {
        return to_string(value);
    }
    const auto numerator = detail::shift(value.coefficient, value.exponent > 0 ? value.exponent : 0);
    const auto divisor = detail::shift(denominator, value.exponent < 0 ? -value.exponent : 0);
    if (numerator && divisor) {
        return to_string(reduced({*numerator, *divisor}));
    }
    const auto places = static_cast<std::size_t>(value.exponent < 0 ? -value.exponent : value.exponent);
    const std::string top = std::to_string(value.coefficient);
    const std::string bottom = std::to_string(denominator);
    const std::string zeros(places, '0');
    return value.exponent < 0 ? top + "/" + bottom + zeros : top + zeros + "/" + bottom;
}

/// The value, or the lower end of a range: "4100000", "98.1", "1/3".
[[nodiscard]] inline std::string lower_text(quantity const& node)
{
    return value_text(node.lower, node.denominator);
}

/// The upper end of a range; the same as the lower where there is none.
[[nodiscard]] inline std::string upper_text(quantity const& node)
{
    return value_text(node.upper, node.denominator);
}

}  // namespace gongwen
