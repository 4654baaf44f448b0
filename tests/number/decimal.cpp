#include "catch.hpp"

#include "gongwen/number/decimal.hpp"

#include <cstdint>
#include <limits>
#include <random>
#include <string>

using gongwen::add;
using gongwen::decimal;
using gongwen::multiply;
using gongwen::to_string;

namespace {

constexpr auto most = (std::numeric_limits<std::int64_t>::max)();
constexpr auto least = (std::numeric_limits<std::int64_t>::min)();

}  // namespace

TEST_CASE("equality and order are those of the values")
{
    CHECK(decimal{41, 5} == decimal{410, 4});
    CHECK(decimal{0, 5} == decimal{0, -3});
    CHECK(decimal{981, -1} != decimal{981, 0});
    CHECK(decimal{981, -1} < decimal{99, 0});
    CHECK(decimal{-5, 0} < decimal{0, 0});
    CHECK(decimal{-5, 0} > decimal{-5, 1});
    CHECK(decimal{1, 18} > decimal{999, 2});
    CHECK(decimal{1, -18} < decimal{1, 0});
    CHECK(decimal{most, 0} < decimal{most, 1});
    CHECK(decimal{1, 100} > decimal{most, 0});
    CHECK(decimal{-1, 100} < decimal{least, 0});
    CHECK(decimal{1, -100} > decimal{0, 0});
    CHECK(decimal{1, -100} < decimal{1, -99});
}

TEST_CASE("a normalized decimal has the fewest digits")
{
    CHECK(decimal{4100000, 0}.normalized().coefficient == 41);
    CHECK(decimal{4100000, 0}.normalized().exponent == 5);
    CHECK(decimal{980, -1}.normalized().exponent == 0);
    CHECK(decimal{0, 7}.normalized().exponent == 0);
    CHECK(decimal{-1200, 0}.normalized().coefficient == -12);
}

TEST_CASE("scaling moves the exponent alone")
{
    CHECK(decimal{38605, -3}.scaled(4) == decimal{386050, 0});
    CHECK(decimal{5, 0}.scaled(-2) == decimal{5, -2});
    CHECK(decimal{0, 0}.scaled(8).exponent == 0);
    CHECK(decimal{most, 0}.scaled(8).coefficient == most);
}

TEST_CASE("sums and products are exact, or nothing")
{
    CHECK(add({38605, -3}, {5, -3}) == decimal{3861, -2});
    CHECK(add({1, 8}, {3, 7}) == decimal{13, 7});
    CHECK(add({5, 0}, {-5, 0}) == decimal{0, 0});
    CHECK(add({0, 40}, {7, -3}) == decimal{7, -3});
    CHECK(add({1, 17}, {1, 0}) == decimal{100000000000000001, 0});
    CHECK(add({1, 18}, {1, -1}) == std::nullopt);
    CHECK(add({most, 0}, {1, 0}) == std::nullopt);
    CHECK(add({least, 0}, {-1, 0}) == std::nullopt);
    CHECK(add({most, 1}, {1, 0}) == std::nullopt);
    CHECK(multiply({12, -1}, {5, 0}) == decimal{6, 0});
    CHECK(multiply({-12, -1}, {5, 3}) == decimal{-6000, 0});
    CHECK(multiply({0, 0}, {most, 0}) == decimal{0, 0});
    CHECK(multiply({most, 0}, {10, 0}) == decimal{most, 1});
    CHECK(multiply({most, 0}, {3, 0}) == std::nullopt);
    CHECK(multiply({least, 0}, {-3, 0}) == std::nullopt);
}

TEST_CASE("the checked integers underneath do not wrap at the limits")
{
    CHECK(gongwen::detail::multiply(most, 1) == most);
    CHECK(gongwen::detail::multiply(least, 1) == least);
    CHECK_FALSE(gongwen::detail::multiply(least, -1).has_value());
    CHECK_FALSE(gongwen::detail::multiply(-1, least).has_value());
    CHECK(gongwen::detail::multiply(-4, -5) == 20);
    CHECK(gongwen::detail::multiply(-4, 5) == -20);
    CHECK_FALSE(gongwen::detail::multiply(most / 2 + 1, 2).has_value());
    CHECK(gongwen::detail::add(most, least) == -1);
    CHECK_FALSE(gongwen::detail::add(most, 1).has_value());
    CHECK_FALSE(gongwen::detail::add(least, -1).has_value());
    CHECK(gongwen::detail::shift(9, 18) == 9000000000000000000);
    CHECK_FALSE(gongwen::detail::shift(10, 18).has_value());
    CHECK(gongwen::detail::shift(0, 1000000000) == 0);
}

TEST_CASE("a decimal without decimals is an integer where it fits")
{
    CHECK(gongwen::to_integer({41, 5}) == 4100000);
    CHECK(gongwen::to_integer({-12, 0}) == -12);
    CHECK(gongwen::to_integer({0, 0}) == 0);
    CHECK_FALSE(gongwen::to_integer({981, -1}).has_value());
    CHECK_FALSE(gongwen::to_integer({50, -1}).has_value());
    CHECK_FALSE(gongwen::to_integer({most, 1}).has_value());
}

TEST_CASE("a decimal is written plainly")
{
    CHECK(to_string(decimal{41, 5}) == "4100000");
    CHECK(to_string(decimal{981, -1}) == "98.1");
    CHECK(to_string(decimal{-5, -2}) == "-0.05");
    CHECK(to_string(decimal{-125, -2}) == "-1.25");
    CHECK(to_string(decimal{0, 0}) == "0");
    CHECK(to_string(decimal{0, -5}) == "0");
    CHECK(to_string(decimal{100, -2}) == "1");
    CHECK(to_string(decimal{1, 16}) == "10000000000000000");
    CHECK(to_string(decimal{least, 0}) == "-9223372036854775808");
    CHECK(to_string(decimal{most, -19}) == "0.9223372036854775807");
}

TEST_CASE("the nearest double is near")
{
    CHECK(gongwen::to_double({981, -1}) == Approx(98.1));
    CHECK(gongwen::to_double({41, 5}) == Approx(4.1e6));
    CHECK(gongwen::to_double({-5, -2}) == Approx(-0.05));
    CHECK(gongwen::to_double({0, 0}) == 0.0);
}

TEST_CASE("random sums, products and comparisons agree with integers")
{
    std::mt19937_64 random(7);
    const auto pick = [&](std::int64_t limit) {
        return std::uniform_int_distribution<std::int64_t>(-limit, limit)(random);
    };
    for (int i = 0; i < 20000; ++i) {
        const std::int64_t a = pick(1000000);
        const std::int64_t b = pick(1000000);
        const auto power_a = static_cast<std::int32_t>(pick(3));
        const auto power_b = static_cast<std::int32_t>(pick(3));
        const auto whole = [](std::int64_t value, std::int32_t power) {
            for (std::int32_t k = -3; k < power; ++k) {
                value *= 10;
            }
            return value;  // value * 10^(power + 3)
        };
        const std::int64_t left = whole(a, power_a);
        const std::int64_t right = whole(b, power_b);
        const bool agree = ((decimal{a, power_a} <=> decimal{b, power_b}) == (left <=> right)) &&
                           add({a, power_a}, {b, power_b}) == decimal{left + right, -3} &&
                           multiply({a, power_a}, {b, power_b}) == decimal{a * b, power_a + power_b};
        if (!agree) {
            CAPTURE(a, b, power_a, power_b);
            CHECK(agree);
        }
    }
}
