#pragma once

#include <cstdint>
#include <numeric>

namespace gongwen {

/// An exact fraction, for what no decimal can say: `三分之一` is {1, 3}. The denominator is positive.
struct ratio {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    friend constexpr bool operator==(ratio, ratio) noexcept = default;
};

/// The fraction in lowest terms.
[[nodiscard]] constexpr ratio reduced(ratio value) noexcept
{
    const auto divisor = std::gcd(value.numerator, value.denominator);
    return divisor == 0 ? value : ratio{value.numerator / divisor, value.denominator / divisor};
}

}  // namespace gongwen
