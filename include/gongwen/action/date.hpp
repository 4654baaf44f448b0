#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/action/draft.hpp"
#include "gongwen/action/numeral_value.hpp"
#include "gongwen/action/quantity.hpp"
#include "gongwen/grammar/date.hpp"
#include "gongwen/action/calendar.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::action {

/// A date being read: its two ends, and which of them the next number belongs to.
struct date_draft {
    std::array<date_point, 2> points{};
    std::size_t at = 0;
    bool plan = false;

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
        else if (kind == lexicon::character::arabic_digit || kind == lexicon::character::han_digit) {
            pending = pending * 10 + lexicon::value_of(code);
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
template<> struct date_action<grammar::quarter> : restoring {};
template<> struct date_action<grammar::clock> : restoring {};
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

/// The 24时 of 6月30日24时: an hour of the day that has been read.
struct takes_whole_hour : restoring {
    static bool apply0(date_draft& draft) noexcept
    {
        const bool behind_day = draft.point().precision == precision::day;
        draft.point().precision = precision::hour;
        return behind_day;
    }
};

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

/// Appends a date that has been read; refuses what overlaps the node before.
struct commits_date : drafted<date_draft> {
    static bool append(std::uint32_t begin, std::uint32_t end, date_draft const& draft, anchor word,
                       document_builder& builder)
    {
        if (begin < builder.last_end()) {
            return false;
        }
        date node{{begin, end}, draft.points[0], draft.at == 1 || draft.plan ? draft.points[1] : date_point{}, word};
        for (date_point const& point : {node.begin, node.end}) {
            if (!is_calendar_date(point)) {
                builder.report(diagnostic_code::date_out_of_range, node.where);
                return true;
            }
        }
        builder.push_date(node);
        return true;
    }
};

/// 师生比1:15, 1:14.5, 1:10000: a ratio that is written like a clock time.
[[nodiscard]] inline bool is_ratio(std::string_view phrase, std::string_view before, std::string_view after) noexcept
{
    const bool times = phrase.size() <= 8 && (phrase.find(':') != std::string_view::npos || phrase.find("：") != std::string_view::npos);
    if (!times) {
        return false;
    }
    const auto next = after.empty() ? lexicon::character::plain : lexicon::kind_of(lexicon::classify(after));
    const bool goes_on = next == lexicon::character::arabic_digit || after.starts_with('.') || after.starts_with("：") || after.starts_with(':');
    return goes_on || lexicon::ends_with_one_of(before, U"比按配为為例分达達至到") || phrase.starts_with("1:") || phrase.starts_with("1：");
}

template<>
struct date_action<grammar::date> : commits_date {
    static bool commit(char const* begin, char const* end, date_draft draft, document_builder& builder)
    {
        std::uint32_t from = builder.offset_of(begin);
        const auto before = builder.text_before(from);
        const auto after = builder.text_from(builder.offset_of(end));
        const bool han = lexicon::is_han_numeral(lexicon::classify({begin, static_cast<std::size_t>(end - begin)}));
        const bool lone_day = draft.points[0].day != 0 && draft.points[0].part == 0;
        const std::string_view words(begin, static_cast<std::size_t>(end - begin));
        if (lone_day && !before.empty() && words.find("日") == std::string_view::npos
            && !lexicon::ends_with_one_of(before, U"于於在至到月从從自是即定截前，、。；：,;:")) {
            return false;  // 5号文件, 西子3号: numbers of things
        }
        if (lone_day && draft.at == 0 && words.ends_with("日") && lexicon::ends_with_duration_word(before)) {
            return false;  // 工期20日
        }
        if (is_ratio(words, before, after)) {
            return false;
        }
        if (draft.points[0].year == 0 && han && !after.empty() && lexicon::is_han_numeral(lexicon::classify(after))) {
            return false;  // 一月一课: a slogan
        }
        if (draft.points[0].precision == precision::quarter && draft.at == 0 && draft.points[0].year == 0 && before.ends_with("前")) {
            begin_with_first_quarter(draft);
            from -= 3;
        }
        return append(from, builder.offset_of(end), draft, anchor::none, builder);
    }
};

struct commits_plan : commits_date {
    static bool commit(char const* begin, char const* end, date_draft draft, document_builder& builder)
    {
        draft.plan = true;
        if (builder.text_from(builder.offset_of(end)).starts_with("普法")) {
            return false;  // “八五”普法: not one of these plans
        }
        return append(builder.offset_of(begin), builder.offset_of(end), draft, anchor::none, builder);
    }
};

template<> struct date_action<grammar::quoted_plan> : commits_plan {};
template<> struct date_action<grammar::open_plan> : commits_plan {};

/// 今年4月, 本月: the anchor's first character stands before what the rule reads.
struct commits_anchored : commits_date {
    static bool commit(char const* begin, char const* end, date_draft draft, document_builder& builder)
    {
        const auto from = builder.offset_of(begin);
        const auto word = find_anchor(builder.text_before(from), builder.text_from(from));
        if (word == anchor::none) {
            return false;
        }
        if (draft.points[0].precision == precision::none) {
            draft.points[0].precision = precision_of(word);
        }
        return append(from - 3, builder.offset_of(end), draft, word, builder);
    }
};

template<> struct date_action<grammar::anchored_year> : commits_anchored {};
template<> struct date_action<grammar::anchored_month> : commits_anchored {};

template<>
struct date_action<grammar::anchored_half> : commits_date {
    static bool commit(char const* begin, char const* end, date_draft draft, document_builder& builder)
    {
        const auto from = builder.offset_of(begin);
        const auto before = builder.text_before(from);
        const bool first = before.ends_with("上");
        if ((!first && !before.ends_with("下")) || before.ends_with("以上") || before.ends_with("以下")) {
            return false;
        }
        draft.points[0].part = first ? 1 : 2;
        draft.points[0].precision = precision::half;
        return append(from - 3, builder.offset_of(end), draft, anchor::none, builder);
    }
};

}  // namespace gongwen::action
