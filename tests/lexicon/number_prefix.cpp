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

TEST_CASE("a currency's code is found at the front of a text")
{
    using gongwen::lexicon::currency_code_length;
    CHECK(currency_code_length("USD500") == 3);
    CHECK(currency_code_length("JPY 3.2亿") == 3);
    for (const std::string_view text : {"US$500", "USDT5", "USB3", "￥500", "UUSD5", "US", "-", ""}) {
        INFO(text);
        CHECK(currency_code_length(text) == 0);
    }
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
