#pragma once

#include "gongwen/action/date_parts.hpp"
#include "gongwen/grammar/clock.hpp"
#include "gongwen/lexicon/day_part.hpp"

#include <cstdint>

// What the rules of grammar/clock.hpp mean, and of the periods that end with a time.
namespace gongwen::action {

template<> struct meaning<grammar::clock> : restoring {};
template<> struct meaning<grammar::time_of_day> : restoring {};
template<> struct meaning<grammar::day_time> : restoring {};
template<> struct meaning<grammar::han_part_time> : restoring {};
template<> struct meaning<grammar::long_day_part> : restoring {};
template<> struct meaning<grammar::until_time> : restoring {};

template<>
struct meaning<grammar::hour> {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const int number = small_number(in.string_view());
        draft.point().hour = static_cast<std::uint8_t>(number);
        return number <= 24;
    }
};

template<> struct meaning<grammar::han_hour> : meaning<grammar::hour> {};

template<>
struct meaning<grammar::minute> {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const int number = small_number(in.string_view());
        date_point& point = draft.point();
        point.minute = static_cast<std::uint8_t>(number);
        if (point.precision != precision::none && point.precision != precision::day) {
            return false;
        }
        point.precision = point.precision == precision::day ? precision::minute : precision::clock;
        return number <= 59;
    }
};

template<> struct meaning<grammar::single_minute> : meaning<grammar::minute> {};

template<>
struct meaning<grammar::second> : restoring {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const int number = small_number(in.string_view());
        draft.point().second = static_cast<std::int8_t>(number);
        return number <= 59;
    }
};

/// The 24时 of 6月30日24时: an hour of the day that has been read.
struct takes_whole_hour : restoring {
    static bool apply0(date_draft& draft) noexcept
    {
        const bool behind_day = draft.point().precision == precision::day;
        draft.point().precision = precision::hour;
        return behind_day;
    }
};

template<>
struct meaning<grammar::zero_hour> {
    static void apply0(date_draft& draft) noexcept { draft.point().hour = 0; }
};

template<>
struct meaning<grammar::day_part> {
    template<typename Input>
    static void apply(Input const& in, date_draft& draft) noexcept
    {
        draft.parts[draft.at] = lexicon::find_day_part(in.string_view());
    }
};

template<>
struct meaning<grammar::behind_day_part> {
    static void apply0(date_draft& draft) noexcept { draft.behind_part = true; }
};

template<> struct meaning<grammar::behind_long_day_part> : meaning<grammar::behind_day_part> {};

template<> struct meaning<grammar::midnight_clock> : restoring {};

struct begins_hours : restoring {
    static void apply0(date_draft& draft) noexcept
    {
        draft.point().precision = precision::hour;
        draft.behind_day = true;  // as in 当日零时: what follows is an hour too
    }
};

template<> struct meaning<grammar::from_midnight> : begins_hours {};
template<> struct meaning<grammar::from_hour> : begins_hours {};

template<>
struct meaning<grammar::lone_hour_about> : restoring {
    static void apply0(date_draft& draft) noexcept { draft.point().precision = precision::hour; }
};

template<>
struct meaning<grammar::behind_day_word> {
    static void apply0(date_draft& draft) noexcept { draft.behind_day = true; }
};

/// The 9时 of 上午9时: an hour, alone or of the day that has been read.
struct takes_part_hour : restoring {
    static bool apply0(date_draft& draft) noexcept
    {
        date_point& point = draft.point();
        const bool half = point.minute != 0;
        if (point.precision != precision::none && point.precision != precision::day) {
            return false;
        }
        point.precision = !half ? precision::hour : point.precision == precision::day ? precision::minute : precision::clock;
        return true;
    }
};

template<> struct meaning<grammar::part_hour> : takes_part_hour {};
template<> struct meaning<grammar::han_time> : takes_part_hour {};

template<>
struct meaning<grammar::half_past> {
    static void apply0(date_draft& draft) noexcept { draft.point().minute = 30; }
};

/// 早上6点至10点: the end is of the part of the day that the beginning is of.
template<>
struct meaning<grammar::same_part> {
    static bool apply0(date_draft& draft) noexcept { return draft.parts[0] != nullptr || draft.behind_part || draft.behind_day; }
};

template<> struct meaning<grammar::midnight> : takes_whole_hour {};
template<> struct meaning<grammar::whole_hour> : takes_whole_hour {};
template<> struct meaning<grammar::lone_hour> : takes_whole_hour {};

/// 至6时: the end of a period within the day of its beginning.
template<>
struct meaning<grammar::same_day> {
    static bool apply0(date_draft& draft) noexcept
    {
        const date_point begin = draft.points[0];
        draft.point() = {begin.year, begin.part, begin.day, 0, 0, begin.day != 0 ? precision::day : precision::none};
        return begin.precision >= precision::hour;
    }
};

/// 至次日8时: the end is of the day behind the beginning's, if that is told.
template<>
struct meaning<grammar::next_day> {
    static bool apply0(date_draft& draft) noexcept
    {
        const bool within_day = meaning<grammar::same_day>::apply0(draft);
        draft.point() = following_day(draft.point());
        draft.ends_next_day = true;
        return within_day;
    }
};

}  // namespace gongwen::action
