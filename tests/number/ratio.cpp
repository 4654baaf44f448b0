#include "catch.hpp"

#include "gongwen/number/ratio.hpp"

using gongwen::ratio;
using gongwen::reduced;

// A type without a printer of its own: Catch2 would look for one in the library.
TEST_CASE("a reduced ratio is in lowest terms")
{
    CHECK((reduced({30, 60}) == ratio{1, 2}));
    CHECK((reduced({1, 3}) == ratio{1, 3}));
    CHECK((reduced({2000, 3}) == ratio{2000, 3}));
    CHECK((reduced({0, 7}) == ratio{0, 1}));
    CHECK((reduced({-6, 4}) == ratio{-3, 2}));
    CHECK((reduced({5, 5}) == ratio{1, 1}));
}

TEST_CASE("a ratio is compared by its terms")
{
    CHECK((ratio{1, 2} != ratio{2, 4}));
    CHECK((reduced({2, 4}) == ratio{1, 2}));
    CHECK((ratio{} == ratio{0, 1}));
}

static_assert(reduced({1000, 60}) == ratio{50, 3});
