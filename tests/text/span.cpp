#include "catch.hpp"

#include "gongwen/text/span.hpp"

using gongwen::slice;
using gongwen::span;

TEST_CASE("a span is half open")
{
    CHECK(slice("全镇27户", {6, 8}) == "27");
    CHECK(span{6, 8}.size() == 2);
    CHECK_FALSE(span{6, 8}.empty());
    CHECK(span{6, 6}.empty());
    CHECK(span{}.empty());
    CHECK(slice("全镇", {3, 3}) == "");
}

TEST_CASE("a span past the end gives what is there")
{
    CHECK(slice("全镇", {3, 99}) == "镇");
    CHECK(slice("全镇", {6, 9}) == "");
    CHECK(slice("全镇", {7, 9}) == "");
    CHECK(slice("全镇", {99, 120}) == "");
    CHECK(slice("", {0, 1}) == "");
    CHECK(slice("全镇", {4, 2}) == "");
}

TEST_CASE("a span contains what lies wholly inside it")
{
    CHECK(span{2, 8}.contains({2, 8}));
    CHECK(span{2, 8}.contains({3, 5}));
    CHECK(span{2, 8}.contains({8, 8}));
    CHECK_FALSE(span{2, 8}.contains({1, 5}));
    CHECK_FALSE(span{2, 8}.contains({5, 9}));
}

TEST_CASE("spans are ordered by where they begin, then by where they end")
{
    CHECK((span{1, 9} < span{2, 3}));
    CHECK((span{1, 3} < span{1, 9}));
    CHECK((span{1, 3} == span{1, 3}));
}
