#pragma once

#include "gongwen/action/calendar.hpp"
#include "gongwen/action/draft.hpp"
#include "gongwen/action/numeral_value.hpp"
#include "gongwen/action/plain_count.hpp"
#include "gongwen/grammar/date.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/day_part.hpp"
#include "gongwen/text/prefix.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::action {

using lexicon::character;

/// A date being read: its two ends, and which of them the next number belongs to.
struct date_draft {
    std::array<date_point, 2> points{};
    std::array<lexicon::day_part_row const*, 2> parts{};  ///< 上午, 晚 before each end's hour
    std::size_t at = 0;
    int listed = 0;  ///< how many parts a list has named behind its first: 1 for 一、二季度
    bool behind_day = false;   ///< 当日 or its like stands before the phrase
    bool ends_next_day = false;  ///< the end is told by 次日
    bool behind_part = false;  ///< the word for the first end's part of the day stands before the phrase

    [[nodiscard]] date_point& point() noexcept { return points[at]; }
};

/// The integer that a few Arabic or Han digits write: 29, 二〇二四, 十二. Out of line: a dozen rules ask.
[[nodiscard, gnu::noinline]] inline int small_number(std::string_view text) noexcept
{
    int total = 0;
    int pending = 0;
    while (!text.empty()) {
        const auto code = lexicon::classify(text);
        const auto kind = lexicon::kind_of(code);
        if (kind == character::place) {
            total += (pending == 0 ? 1 : pending) * 10;
            pending = 0;
        }
        else if (kind == character::score) {
            total += lexicon::value_of(code) * 10;  // 廿六
        }
        else if (kind == character::arabic_digit || kind == character::han_digit) {
            pending = pending * 10 + lexicon::value_of(code);
        }
        else if (lexicon::begins_with_one_of(text, lexicon::letters_for_zero)) {
            pending *= 10;  // 二OO三年
        }
        else if (text.starts_with("元")) {
            pending = 1;  // 元月
        }
        text.remove_prefix(encoded_length(text.front()));
    }
    return total + pending;
}

template<> struct meaning<grammar::within_year> : restoring {};
template<> struct meaning<grammar::years> : restoring {};
template<> struct meaning<grammar::short_year> : restoring {};
template<> struct meaning<grammar::zero_year> : restoring {};
template<> struct meaning<grammar::named_year> : restoring {};
template<> struct meaning<grammar::months> : restoring {};
template<> struct meaning<grammar::month_phrase> : restoring {};
template<> struct meaning<grammar::days> : restoring {};
template<> struct meaning<grammar::month_rest> : restoring {};
template<> struct meaning<grammar::year_rest> : restoring {};
template<> struct meaning<grammar::year_phrase> : restoring {};
template<> struct meaning<grammar::quarter> : restoring {};
template<> struct meaning<grammar::since_year> : restoring {};
template<> struct meaning<grammar::lone_day> : restoring {};
template<> struct meaning<grammar::until_year> : restoring {};
template<> struct meaning<grammar::until_second_year> : restoring {};
template<> struct meaning<grammar::until_school_year> : restoring {};
template<> struct meaning<grammar::until_month> : restoring {};
template<> struct meaning<grammar::until_day> : restoring {};
template<> struct meaning<grammar::numeric_date> : restoring {};
template<> struct meaning<grammar::point_date> : restoring {};
template<> struct meaning<grammar::point_day> : restoring {};
template<> struct meaning<grammar::until_point_day> : restoring {};
template<char32_t... Marks> struct meaning<grammar::numeric_rest<Marks...>> : restoring {};
template<> struct meaning<grammar::quarter_range> : restoring {};

struct takes_end {
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

template<> struct meaning<grammar::until> : takes_end {};

template<>
struct meaning<grammar::and_next> {
    static bool apply0(date_draft& draft) noexcept
    {
        ++draft.listed;
        return draft.at != 0 || takes_end::apply0(draft);
    }
};

/// 1、2月份, 2021、2022年: each of a list is the next of the one before, so that it is a period.
template<>
struct meaning<grammar::consecutive> {
    static bool apply0(date_draft& draft) noexcept
    {
        auto const& [first, last] = draft.points;
        draft.point().precision = first.precision;
        return first.part != 0 ? last.part == first.part + draft.listed : last.year == first.year + draft.listed;
    }
};
template<> struct meaning<grammar::until_slash> : takes_end {};

/// The last two digits of a later year: of the same century, or of the next from its nineties on (1999—00).
template<>
struct meaning<grammar::second_year> {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const int first = draft.points[0].year;
        int year = first - first % 100 + small_number(in.string_view());
        year += year <= first && first % 100 >= 90 && year % 100 < 10 ? 100 : 0;
        draft.point() = {static_cast<std::int16_t>(year), 0, 0, 0, 0, precision::year};
        return year > first;
    }
};

template<>
struct meaning<grammar::year_number> {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const int year = small_number(in.string_view());
        draft.point() = {static_cast<std::int16_t>(year), 0, 0, 0, 0, precision::year};
        return year >= 1000 && year <= 2999;
    }
};

/// （2021-2035）: years of our time, the second later.
template<>
struct meaning<grammar::until_bare_year> : restoring {
    static bool apply0(date_draft& draft) noexcept
    {
        return is_recent_year(draft.points[0].year) && is_recent_year(draft.points[1].year) && draft.points[1].year > draft.points[0].year;
    }
};

template<>
struct meaning<grammar::short_year_number> {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const int year = small_number(in.string_view());
        draft.point() = {static_cast<std::int16_t>(year < 49 ? year + 2000 : year + 1900), 0, 0, 0, 0, precision::year};
        return true;
    }
};

/// 08-09学年: of one century, the second the next.
template<>
struct meaning<grammar::school_years> : restoring {
    static bool apply0(date_draft& draft) noexcept { return draft.points[1].year == draft.points[0].year + 1; }
};

/// 96—98年: of one century, the second later, and not two numbers of tens.
template<>
struct meaning<grammar::named_years> : restoring {
    static bool apply0(date_draft& draft) noexcept
    {
        const int first = draft.points[0].year;
        const int last = draft.points[1].year;
        return first < last && (first % 10 != 0 || last % 10 != 0);
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

template<> struct meaning<grammar::month_number> : takes_part<precision::month, 12> {};
template<> struct meaning<grammar::quarter_number> : takes_part<precision::quarter, 4> {};

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

template<> struct meaning<grammar::day_number> : takes_day {};
template<> struct meaning<grammar::lone_day_number> : takes_day {};

/// 11月至次年3月: the end is of the year behind the beginning's, if that is told.
template<>
struct meaning<grammar::next_year> {
    static void apply0(date_draft& draft) noexcept
    {
        date_point& end = draft.point();
        end.year = static_cast<std::int16_t>(end.year == 0 ? 0 : end.year + 1);
    }
};

/// 前三季度, 前8月: from the first quarter or month on.
inline void begin_with_first(date_draft& draft) noexcept
{
    draft.points[1] = draft.points[0];
    draft.points[0].part = 1;
    draft.at = 1;
}

struct begins_with_first : restoring {
    static void apply0(date_draft& draft) noexcept { begin_with_first(draft); }
};

template<> struct meaning<grammar::quarters> : begins_with_first {};
template<> struct meaning<grammar::first_months> : begins_with_first {};

template<int Half>
struct takes_half {
    static void apply0(date_draft& draft) noexcept
    {
        draft.point().part = Half;
        draft.point().precision = precision::half;
    }
};

template<> struct meaning<grammar::first_half> : takes_half<1> {};
template<> struct meaning<grammar::second_half> : takes_half<2> {};

}  // namespace gongwen::action
