#pragma once

#include "gongwen/action/draft.hpp"
#include "gongwen/action/numeral_value.hpp"
#include "gongwen/action/quantity.hpp"
#include "gongwen/grammar/date.hpp"
#include "gongwen/lexicon/day_part.hpp"
#include "gongwen/action/calendar.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::action {

/// A date being read: its two ends, and which of them the next number belongs to.
struct date_draft {
    std::array<date_point, 2> points{};
    std::array<lexicon::day_part_row const*, 2> parts{};  ///< 上午, 晚 before each end's hour
    std::size_t at = 0;
    bool plan = false;
    bool behind_day = false;   ///< 当日 or its like stands before the phrase
    bool behind_part = false;  ///< the word for the first end's part of the day stands before the phrase

    [[nodiscard]] date_point& point() noexcept { return points[at]; }
};

/// What the rules of grammar/date.hpp mean.
template<typename Rule>
struct date_action : quantity_action<Rule> {};

/// The integer that a few Arabic or Han digits write: 29, 二〇二四, 十二.
[[nodiscard]] inline int small_number(std::string_view text) noexcept
{
    int total = 0;
    int pending = 0;
    while (!text.empty()) {
        const auto code = lexicon::classify(text);
        const auto kind = lexicon::kind_of(code);
        if (kind == lexicon::character::place) {
            total += (pending == 0 ? 1 : pending) * 10;
            pending = 0;
        }
        else if (kind == lexicon::character::score) {
            total += lexicon::value_of(code) * 10;  // 廿六
        }
        else if (kind == lexicon::character::arabic_digit || kind == lexicon::character::han_digit) {
            pending = pending * 10 + lexicon::value_of(code);
        }
        else if (text.starts_with('O') || text.starts_with("Ｏ")) {
            pending *= 10;  // 二OO三年
        }
        text.remove_prefix(lexicon::encoded_length(text.front()));
    }
    return total + pending;
}

template<> struct date_action<grammar::within_year> : restoring {};
template<> struct date_action<grammar::years> : restoring {};
template<> struct date_action<grammar::short_year> : restoring {};
template<> struct date_action<grammar::zero_year> : restoring {};
template<> struct date_action<grammar::months> : restoring {};
template<> struct date_action<grammar::month_phrase> : restoring {};
template<> struct date_action<grammar::days> : restoring {};
template<> struct date_action<grammar::month_rest> : restoring {};
template<> struct date_action<grammar::year_rest> : restoring {};
template<> struct date_action<grammar::year_phrase> : restoring {};
template<> struct date_action<grammar::quarter> : restoring {};
template<> struct date_action<grammar::since_year> : restoring {};
template<> struct date_action<grammar::clock> : restoring {};
template<> struct date_action<grammar::time_of_day> : restoring {};
template<> struct date_action<grammar::day_time> : restoring {};
template<> struct date_action<grammar::lone_day> : restoring {};
template<> struct date_action<grammar::until_year> : restoring {};
template<> struct date_action<grammar::until_month> : restoring {};
template<> struct date_action<grammar::until_day> : restoring {};
template<> struct date_action<grammar::numeric_date> : restoring {};
template<char32_t... Marks> struct date_action<grammar::numeric_rest<Marks...>> : restoring {};
template<> struct date_action<grammar::quarter_range> : restoring {};

template<>
struct date_action<grammar::until> {
    static bool apply0(date_draft& draft) noexcept
    {
        if (draft.at != 0) {
            return false;
        }
        draft.points[1] = {draft.points[0].year};
        draft.at = 1;
        return true;
    }
};

template<>
struct date_action<grammar::year_number> {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const int year = small_number(in.string_view());
        draft.point() = {static_cast<std::int16_t>(year), 0, 0, 0, 0, precision::year};
        return year >= 1000 && year <= 2999;
    }
};

template<>
struct date_action<grammar::short_year_number> {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const int year = small_number(in.string_view());
        draft.point() = {static_cast<std::int16_t>(year < 49 ? year + 2000 : year + 1900), 0, 0, 0, 0, precision::year};
        return true;
    }
};

/// Takes a part of the year in its range.
template<gongwen::precision Precision, int Most>
struct takes_part {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const int number = small_number(in.string_view());
        draft.point().part = static_cast<std::uint8_t>(number);
        draft.point().precision = Precision;
        return number >= 1 && number <= Most && !in.string_view().starts_with("两") && !in.string_view().starts_with("兩");
    }
};

template<> struct date_action<grammar::month_number> : takes_part<precision::month, 12> {};
template<> struct date_action<grammar::quarter_number> : takes_part<precision::quarter, 4> {};

template<gongwen::precision Precision>
struct takes_day {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const int number = small_number(in.string_view());
        if (draft.at == 1 && draft.point().part == 0) {
            draft.point().part = draft.points[0].part;
        }
        draft.point().day = static_cast<std::uint8_t>(number);
        draft.point().precision = precision::day;
        return number >= 1 && number <= 31;
    }
};

template<> struct date_action<grammar::day_number> : takes_day<precision::day> {};
template<> struct date_action<grammar::lone_day_number> : takes_day<precision::day> {};

/// 前三季度: from the first quarter on.
inline void begin_with_first_quarter(date_draft& draft) noexcept
{
    draft.points[1] = draft.points[0];
    draft.points[0].part = 1;
    draft.at = 1;
}

template<>
struct date_action<grammar::quarters> : restoring {
    static void apply0(date_draft& draft) noexcept { begin_with_first_quarter(draft); }
};

template<int Half>
struct takes_half {
    static void apply0(date_draft& draft) noexcept
    {
        draft.point().part = Half;
        draft.point().precision = precision::half;
    }
};

template<> struct date_action<grammar::first_half> : takes_half<1> {};
template<> struct date_action<grammar::second_half> : takes_half<2> {};

template<>
struct date_action<grammar::hour> {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const int number = small_number(in.string_view());
        draft.point().hour = static_cast<std::uint8_t>(number);
        return number <= 24;
    }
};

template<>
struct date_action<grammar::minute> {
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

template<>
struct date_action<grammar::second> : restoring {
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
struct date_action<grammar::zero_hour> {
    static void apply0(date_draft& draft) noexcept { draft.point().hour = 0; }
};

template<>
struct date_action<grammar::day_part> {
    template<typename Input>
    static void apply(Input const& in, date_draft& draft) noexcept
    {
        draft.parts[draft.at] = lexicon::find_day_part(in.string_view());
    }
};

template<>
struct date_action<grammar::behind_day_part> {
    static void apply0(date_draft& draft) noexcept { draft.behind_part = true; }
};

template<>
struct date_action<grammar::behind_day_word> {
    static void apply0(date_draft& draft) noexcept { draft.behind_day = true; }
};

/// The 9时 of 上午9时: an hour, alone or of the day that has been read.
template<>
struct date_action<grammar::part_hour> : restoring {
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

template<>
struct date_action<grammar::half_past> {
    static void apply0(date_draft& draft) noexcept { draft.point().minute = 30; }
};

/// 早上6点至10点: the end is of the part of the day that the beginning is of.
template<>
struct date_action<grammar::same_part> {
    static bool apply0(date_draft& draft) noexcept { return draft.parts[0] != nullptr || draft.behind_part || draft.behind_day; }
};

template<> struct date_action<grammar::midnight> : takes_whole_hour {};
template<> struct date_action<grammar::whole_hour> : takes_whole_hour {};
template<> struct date_action<grammar::lone_hour> : takes_whole_hour {};

/// 至6时: the end of a period within the day of its beginning.
template<>
struct date_action<grammar::same_day> {
    static bool apply0(date_draft& draft) noexcept
    {
        const date_point begin = draft.points[0];
        draft.point() = {begin.year, begin.part, begin.day, 0, 0, begin.day != 0 ? precision::day : precision::none};
        return begin.precision >= precision::hour;
    }
};

template<> struct date_action<grammar::until_time> : restoring {};

template<>
struct date_action<grammar::plan_number> {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const auto years = plan_begin(in.string_view());
        draft.points[0] = {static_cast<std::int16_t>(years), 0, 0, 0, 0, precision::year};
        draft.points[1] = {static_cast<std::int16_t>(years + 4), 0, 0, 0, 0, precision::year};
        return years != 0;
    }
};

}  // namespace gongwen::action
