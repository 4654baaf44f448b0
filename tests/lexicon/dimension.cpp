#include "catch.hpp"

#include "gongwen/lexicon/dimension.hpp"

using gongwen::dimension;
using gongwen::lexicon::is_continuous;
using gongwen::lexicon::is_countable;

TEST_CASE("what is counted is not measured")
{
    for (auto kind = dimension::none; kind <= dimension::order; kind = static_cast<dimension>(static_cast<int>(kind) + 1)) {
        INFO(to_string(kind));
        CHECK_FALSE((is_countable(kind) && is_continuous(kind)));
    }
    CHECK(is_countable(dimension::persons));
    CHECK(is_countable(dimension::events));
    CHECK_FALSE(is_countable(dimension::money));
    CHECK(is_continuous(dimension::power));
    CHECK_FALSE(is_continuous(dimension::voltage));
    CHECK_FALSE(is_continuous(dimension::none));
}
