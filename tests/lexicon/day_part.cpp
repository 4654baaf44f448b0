#include "catch.hpp"

#include "gongwen/lexicon/day_part.hpp"

using gongwen::lexicon::find_day_part;
using gongwen::lexicon::find_day_part_behind;
using gongwen::lexicon::hour_of_day;

TEST_CASE("the longest word for a part of the day is found at either end")
{
    REQUIRE(find_day_part("晚上8点") != nullptr);
    CHECK(find_day_part("晚上8点")->spelling == "晚上");
    CHECK(find_day_part("晚8点")->spelling == "晚");
    CHECK(find_day_part("8点") == nullptr);
    CHECK(find_day_part("") == nullptr);
    REQUIRE(find_day_part_behind("19日凌晨") != nullptr);
    CHECK(find_day_part_behind("19日凌晨")->spelling == "凌晨");
    CHECK(find_day_part_behind("19日") == nullptr);
}

TEST_CASE("hours behind 下午 and 晚 count from noon")
{
    CHECK(hour_of_day(*find_day_part("下午"), 3) == 15);
    CHECK(hour_of_day(*find_day_part("下午"), 15) == 15);
    CHECK(hour_of_day(*find_day_part("下午"), 12) == 12);
    CHECK(hour_of_day(*find_day_part("晚上"), 12) == 24);
    CHECK(hour_of_day(*find_day_part("夜间"), 2) == 2);
    CHECK(hour_of_day(*find_day_part("上午"), 9) == 9);
    CHECK(hour_of_day(*find_day_part("中午"), 1) == 13);
}
