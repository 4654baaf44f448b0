#include "catch.hpp"

#include "gongwen/format/value.hpp"

#include <cstdint>
#include <limits>

using gongwen::decimal;
using gongwen::value_text;

TEST_CASE("a value is written in plain digits")
{
    CHECK(value_text(decimal{41, 5}, 1) == "4100000");
    CHECK(value_text(decimal{981, -1}, 1) == "98.1");
    CHECK(value_text(decimal{-350, -2}, 1) == "-3.5");
    CHECK(value_text(decimal{5, -2}, 1) == "0.05");
    CHECK(value_text(decimal{0, 7}, 1) == "0");
}

TEST_CASE("a fraction is written in lowest terms")
{
    CHECK(value_text(decimal{1, 0}, 3) == "1/3");
    CHECK(value_text(decimal{2, 0}, 6) == "1/3");
    CHECK(value_text(decimal{3, 0}, 3) == "1");
    CHECK(value_text(decimal{-2, 0}, 4) == "-1/2");
    CHECK(value_text(decimal{15, -1}, 3) == "1/2");
    CHECK(value_text(decimal{1, 4}, 3) == "10000/3");
    CHECK(value_text(decimal{0, 0}, 3) == "0");
}

TEST_CASE("a fraction past 64 bits is written out exactly")
{
    CHECK(value_text(decimal{1, 20}, 3) == "100000000000000000000/3");
    CHECK(value_text(decimal{1, -20}, 3) == "1/300000000000000000000");
    const auto most = (std::numeric_limits<std::int64_t>::max)();
    CHECK(value_text(decimal{most, 0}, 2) == "9223372036854775807/2");
}

TEST_CASE("a quantity gives the text of both ends")
{
    gongwen::quantity node;
    node.lower = {1, 0};
    node.upper = {2, 0};
    node.denominator = 3;
    CHECK(gongwen::lower_text(node) == "1/3");
    CHECK(gongwen::upper_text(node) == "2/3");
}
