#include "catch.hpp"

#include "gongwen/format/iso.hpp"

#include <cstdint>

using gongwen::date_point;
using gongwen::iso;
using gongwen::precision;

namespace {

constexpr date_point point(gongwen::precision what, int year, int part = 0, int day = 0, int hour = 0, int minute = 0)
{
    return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(part),   static_cast<std::uint8_t>(day),
            static_cast<std::uint8_t>(hour), static_cast<std::uint8_t>(minute), what};
}

gongwen::date date_of(date_point begin, date_point end = {})
{
    gongwen::date node;
    node.begin = begin;
    node.end = end;
    return node;
}

}  // namespace

TEST_CASE("a date is written at the precision given")
{
    CHECK(iso(point(precision::year, 2024)) == "2024");
    CHECK(iso(point(precision::year, 618)) == "0618");
    CHECK(iso(point(precision::half, 2024, 1)) == "2024-H1");
    CHECK(iso(point(precision::quarter, 2024, 4)) == "2024-Q4");
    CHECK(iso(point(precision::month, 2024, 4)) == "2024-04");
    CHECK(iso(point(precision::month, 2024, 12)) == "2024-12");
    CHECK(iso(point(precision::day, 2024, 1, 29)) == "2024-01-29");
    CHECK(iso(point(precision::minute, 2024, 1, 29, 15, 8)) == "2024-01-29T15:08");
    CHECK(iso(point(precision::hour, 2024, 1, 29, 15)) == "2024-01-29T15");
    CHECK(iso(point(precision::clock, 0, 0, 0, 8, 0)) == "T08:00");
    auto to_the_second = point(precision::minute, 2024, 1, 29, 15, 8);
    to_the_second.second = 5;
    CHECK(iso(to_the_second) == "2024-01-29T15:08:05");
    CHECK(iso(point(precision::hour, 0, 0, 0, 8)) == "T08");
}

TEST_CASE("what the text does not give is X")
{
    CHECK(iso(point(precision::year, 0)) == "XXXX");
    CHECK(iso(point(precision::half, 0, 1)) == "XXXX-H1");
    CHECK(iso(point(precision::quarter, 0, 2)) == "XXXX-Q2");
    CHECK(iso(point(precision::quarter, 0)) == "XXXX-QX");
    CHECK(iso(point(precision::month, 0)) == "XXXX-XX");
    CHECK(iso(point(precision::month, 0, 4)) == "XXXX-04");
    CHECK(iso(point(precision::day, 0, 12, 31)) == "XXXX-12-31");
    CHECK(iso(point(precision::day, 0, 0, 29)) == "XXXX-XX-29");
    CHECK(iso(point(precision::minute, 0, 1, 29, 15, 8)) == "XXXX-01-29T15:08");
    CHECK(iso(date_point{}).empty());
}

TEST_CASE("a period has two ends")
{
    CHECK(iso(date_of(point(precision::year, 2021), point(precision::year, 2023))) == "2021/2023");
    CHECK(iso(date_of(point(precision::month, 0, 1), point(precision::month, 0, 9))) == "XXXX-01/XXXX-09");
    CHECK(iso(date_of(point(precision::year, 2024))) == "2024");
    CHECK(iso(gongwen::date{}).empty());
}
