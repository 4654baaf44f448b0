#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace gongwen {

namespace detail {

// Out of line, like all arithmetic that most numbers need none of: less to compile.

/// a * b, or nothing where the product does not fit.
[[nodiscard, gnu::noinline]] constexpr std::optional<std::int64_t> multiply(std::int64_t a, std::int64_t b) noexcept
{
    constexpr auto most = (std::numeric_limits<std::int64_t>::max)();
    constexpr auto least = (std::numeric_limits<std::int64_t>::min)();
    if (a == 0 || b == 0) {
        return 0;
    }
    const bool fits = a > 0 ? (b > 0 ? a <= most / b : b >= least / a) : (b > 0 ? a >= least / b : b >= most / a);
    return fits ? std::optional(a * b) : std::nullopt;
}

/// a + b, or nothing where the sum does not fit.
[[nodiscard]] constexpr std::optional<std::int64_t> add(std::int64_t a, std::int64_t b) noexcept
{
    constexpr auto most = (std::numeric_limits<std::int64_t>::max)();
    constexpr auto least = (std::numeric_limits<std::int64_t>::min)();
    const bool fits = b > 0 ? a <= most - b : a >= least - b;
    return fits ? std::optional(a + b) : std::nullopt;
}

/// value * 10^power, or nothing where it does not fit; power >= 0.
[[nodiscard, gnu::noinline]] constexpr std::optional<std::int64_t> shift(std::int64_t value, std::int32_t power) noexcept
{
    std::optional<std::int64_t> result = value;
    for (; power > 0 && result && *result != 0; --power) {
        result = multiply(*result, 10);
    }
    return result;
}

}  // namespace detail

/// An exact decimal number: coefficient * 10^exponent. `38.605万` is {38605, 1}, `98.1` is {981, -1}.
///
/// Equality and order are those of the values: {41, 5} == {410, 4}. Operations whose result does not fit
/// give nothing instead of wrapping or rounding. Nothing passes through binary floating point but `to_double`.
struct decimal {
    std::int64_t coefficient = 0;
    std::int32_t exponent = 0;

    /// The same value with the fewest digits in the coefficient; zero is {0, 0}.
    [[nodiscard]] constexpr decimal normalized() const noexcept
    {
        decimal result = *this;
        if (result.coefficient == 0) {
            return {};
        }
        while (result.coefficient % 10 == 0) {
            result.coefficient /= 10;
            ++result.exponent;
        }
        return result;
    }

    /// The value times 10^power: only the exponent moves, so nothing can be lost.
    [[nodiscard]] constexpr decimal scaled(std::int32_t power) const noexcept
    {
        return coefficient == 0 ? decimal{} : decimal{coefficient, exponent + power};
    }

    friend constexpr bool operator==(decimal a, decimal b) noexcept
    {
        return a.exponent == b.exponent ? a.coefficient == b.coefficient : (a <=> b) == 0;
    }

    friend constexpr std::strong_ordering operator<=>(decimal a, decimal b) noexcept
    {
        if (a.exponent == b.exponent) {
            return a.coefficient <=> b.coefficient;
        }
        a = a.normalized();
        b = b.normalized();
        const int sign_a = (a.coefficient > 0) - (a.coefficient < 0);
        const int sign_b = (b.coefficient > 0) - (b.coefficient < 0);
        if (sign_a != sign_b || sign_a == 0) {
            return sign_a <=> sign_b;
        }
        // The one with the larger exponent is brought down; where that does not fit it is the larger in size.
        if (a.exponent >= b.exponent) {
            const auto same = detail::shift(a.coefficient, a.exponent - b.exponent);
            return same ? *same <=> b.coefficient : sign_a <=> 0;
        }
        const auto same = detail::shift(b.coefficient, b.exponent - a.exponent);
        return same ? a.coefficient <=> *same : 0 <=> sign_a;
    }
};

/// a + b exactly with the smaller exponent of the two, or nothing where a coefficient with that exponent does not fit in 64 bits.
[[nodiscard, gnu::noinline]] constexpr std::optional<decimal> add(decimal a, decimal b) noexcept
{
    if (a.coefficient == 0 || b.coefficient == 0) {
        return a.coefficient == 0 ? b : a;
    }
    if (a.exponent < b.exponent) {
        const decimal larger = b;
        b = a;
        a = larger;
    }
    const auto same = detail::shift(a.coefficient, a.exponent - b.exponent);
    const auto sum = same ? detail::add(*same, b.coefficient) : std::nullopt;
    return sum ? std::optional(decimal{*sum, b.exponent}) : std::nullopt;
}

/// a * b exactly, or nothing where the coefficient does not fit.
[[nodiscard, gnu::noinline]] constexpr std::optional<decimal> multiply(decimal a, decimal b) noexcept
{
    a = a.normalized();
    b = b.normalized();
    const auto product = detail::multiply(a.coefficient, b.coefficient);
    return product ? std::optional(decimal{*product, a.exponent + b.exponent}) : std::nullopt;
}

/// The integer that a decimal is; nothing for one with decimals, be they zeros (5.0), and for what does not fit.
[[nodiscard]] constexpr std::optional<std::int64_t> to_integer(decimal value) noexcept
{
    return value.exponent >= 0 ? detail::shift(value.coefficient, value.exponent) : std::nullopt;
}

/// The nearest double; for charts and estimates, not for sums of money.
[[nodiscard]] constexpr double to_double(decimal value) noexcept
{
    double power = 1;
    const std::int32_t size = value.exponent < 0 ? -value.exponent : value.exponent;
    for (std::int32_t i = 0; i < size; ++i) {
        power *= 10;
    }
    const auto coefficient = static_cast<double>(value.coefficient);
    return value.exponent < 0 ? coefficient / power : coefficient * power;
}

/// Plain decimal notation without an exponent and without spare zeros: "4100000", "98.1", "-0.05".
[[nodiscard]] inline std::string to_string(decimal value)
{
    value = value.normalized();
    std::string digits = std::to_string(value.coefficient);
    if (value.exponent >= 0) {
        return digits.append(static_cast<std::size_t>(value.exponent), '0');
    }
    const std::size_t sign = value.coefficient < 0 ? 1 : 0;
    const auto places = static_cast<std::size_t>(-value.exponent);
    if (digits.size() - sign <= places) {
        digits.insert(sign, places + 1 - (digits.size() - sign), '0');
    }
    return digits.insert(digits.size() - places, 1, '.');
}

}  // namespace gongwen
