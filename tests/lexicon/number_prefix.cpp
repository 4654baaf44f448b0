#include "catch.hpp"

#include "gongwen/lexicon/number_prefix.hpp"

#include <string>

using gongwen::lexicon::find_prefix_before;
using gongwen::lexicon::prefixes;

TEST_CASE("a sign or currency is found at the end of a text, the longest first")
{
    CHECK(find_prefix_before("投资人民币")->spelling == "人民币");
    CHECK(find_prefix_before("投资US$")->spelling == "US$");
    CHECK(find_prefix_before("投资$")->spelling == "$");
    CHECK(find_prefix_before("气温零下")->negative);
    CHECK(find_prefix_before("增长-")->negative);
    CHECK(find_prefix_before("增长-")->currency.empty());
    CHECK(find_prefix_before("投资") == nullptr);
    CHECK(find_prefix_before("人民币的") == nullptr);
    CHECK(find_prefix_before("") == nullptr);
}

TEST_CASE("every prefix is found behind other text")
{
    for (auto const& row : prefixes) {
        INFO(row.spelling);
        const auto* found = find_prefix_before("共" + std::string(row.spelling));
        REQUIRE(found != nullptr);
        CHECK(found->spelling == row.spelling);
    }
}
