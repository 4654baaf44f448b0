#include "catch.hpp"

#include "gongwen/action/calendar.hpp"

#include <chrono>
#include <cstdint>

using gongwen::anchor;
using gongwen::date_point;
using gongwen::precision;
using gongwen::action::find_anchor;
using gongwen::action::is_calendar_date;
using gongwen::action::plan_begin;

TEST_CASE("the days of every year are those of the calendar")
{
    for (int year = 1000; year < 3000; ++year) {
        for (unsigned month = 1; month <= 12; ++month) {
            for (unsigned day = 1; day <= 31; ++day) {
                const date_point point{static_cast<std::int16_t>(year),
                                       static_cast<std::uint8_t>(month),
                                       static_cast<std::uint8_t>(day),
                                       0,
                                       0,
                                       precision::day};
                const bool exists = std::chrono::year_month_day{
                    std::chrono::year{year}, std::chrono::month{month},
                    std::chrono::day{
                        day}}.ok();
                if (is_calendar_date(point) != exists) {
                    CAPTURE(year, month, day);
                    CHECK(is_calendar_date(point) == exists);
                }
            }
        }
    }
}

TEST_CASE("what a date does not give fits")
{
    CHECK(is_calendar_date({0, 2, 29, 0, 0, precision::day}));
    CHECK_FALSE(is_calendar_date({0, 2, 30, 0, 0, precision::day}));
    CHECK(is_calendar_date({0, 0, 31, 0, 0, precision::day}));
    CHECK(is_calendar_date({2023, 2, 0, 0, 0, precision::month}));
    CHECK(is_calendar_date({2023, 0, 0, 0, 0, precision::year}));
    CHECK(is_calendar_date({}));
}

TEST_CASE("a five-year plan is named by its number and 五")
{
    CHECK(plan_begin("十四五") == 2021);
    CHECK(plan_begin("十五五") == 2026);
    CHECK(plan_begin("十三五") == 2016);
    CHECK(plan_begin("十一五") == 2006);
    CHECK(plan_begin("十五") == 2001);
    CHECK(plan_begin("九五") == 1996);
    CHECK(plan_begin("六五") == 1981);
    CHECK(plan_begin("十四") == 0);
    CHECK(plan_begin("十四六") == 0);
    CHECK(plan_begin("五五") == 1976);
    CHECK(plan_begin("三五") == 1966);
    CHECK(plan_begin("二五") == 1958);
    CHECK(plan_begin("一五") == 1953);
    CHECK(plan_begin("二十五") == 0);
    CHECK(plan_begin("十") == 0);
    CHECK(plan_begin("五") == 0);
    CHECK(plan_begin("") == 0);
}

TEST_CASE("the years of our time are those from 1900 to 2100")
{
    CHECK(gongwen::action::is_recent_year(1900));
    CHECK(gongwen::action::is_recent_year(2100));
    CHECK_FALSE(gongwen::action::is_recent_year(1899));
    CHECK_FALSE(gongwen::action::is_recent_year(2101));
}

TEST_CASE("an anchor word stands half before a date and half in it")
{
    CHECK(find_anchor("截至今", "年4月") == anchor::this_year);
    CHECK(find_anchor("去", "年12月底") == anchor::last_year);
    CHECK(find_anchor("明", "年") == anchor::next_year);
    CHECK(find_anchor("上", "年") == anchor::previous_year);
    CHECK(find_anchor("上", "月") == anchor::last_month);
    CHECK(find_anchor("本", "月15日") == anchor::this_month);
    CHECK(find_anchor("當", "年8月") == anchor::that_year);
    CHECK(find_anchor("今", "月") == anchor::none);
    CHECK(find_anchor("常", "年") == anchor::none);
    CHECK(find_anchor("以上", "年限") == anchor::none);
    CHECK(find_anchor("正当", "年") == anchor::none);
    CHECK(find_anchor("如今", "年") == anchor::none);
    CHECK(find_anchor("", "年") == anchor::none);
    CHECK(find_anchor("今", "") == anchor::none);
}

TEST_CASE("an anchor word names a year or a month")
{
    CHECK((gongwen::action::precision_of(anchor::this_year) == precision::year));
    CHECK((gongwen::action::precision_of(anchor::next_month) == precision::month));
}
