#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/action/calendar.hpp"
#include "gongwen/action/clock.hpp"
#include "gongwen/action/date_parts.hpp"
#include "gongwen/action/draft.hpp"
#include "gongwen/grammar/plain_date.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/day_part.hpp"
#include "gongwen/lexicon/han_usage.hpp"
#include "gongwen/lexicon/neighbour.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::action {

/// Counts the hours from noon where the words before them say so: 下午3时至5时 is T15/T17. An end without such a word
/// is of the beginning's part of the day where it is of its day.
inline void count_from_noon(date_draft& draft) noexcept
{
    date_point& begin = draft.points[0];
    date_point& end = draft.points[1];
    begin.hour = draft.parts[0] == nullptr ? begin.hour : lexicon::hour_of_day(*draft.parts[0], begin.hour);
    if (draft.parts[1] == nullptr && begin.day == end.day && !draft.ends_next_day && draft.parts[0] != nullptr
        && lexicon::hour_of_day(*draft.parts[0], end.hour) > begin.hour) {
        draft.parts[1] = draft.parts[0];  // not: 夜间22时至6时
    }
    end.hour = draft.parts[1] == nullptr ? end.hour : lexicon::hour_of_day(*draft.parts[1], end.hour);
}

/// Appends a date that has been read; refuses what overlaps the node before.
struct commits_date : drafted<date_draft> {
    static bool append(std::uint32_t begin, std::uint32_t end, date_draft& draft, anchor word,
                       document_builder& builder)
    {
        if (begin < builder.last_end()) {
            return false;
        }
        if (draft.parts[0] != nullptr || draft.parts[1] != nullptr) {
            count_from_noon(draft);
        }
        const bool period = draft.at == 1;
        if (!is_calendar_date(draft.points[0]) || (period && !is_calendar_date(draft.points[1]))) {
            builder.report(diagnostic_code::date_out_of_range, {begin, end});
            return true;
        }
        if (date* const node = builder.push_date({begin, end}); node != nullptr) {
            node->begin = draft.points[0];
            if (period) {
                node->end = draft.points[1];
            }
            node->anchor = word;
        }
        return true;
    }
};

/// 师生比1:15, 1:14.5, 1:10000: a ratio that is written like a clock time.
[[nodiscard]] inline bool is_ratio(std::string_view phrase, std::string_view before, std::string_view after) noexcept
{
    const bool times = phrase.size() <= 8 && (contains(phrase, ":") || contains(phrase, "："));
    if (!times) {
        return false;
    }
    const bool goes_on = lexicon::front_kind(after) == lexicon::character::arabic_digit || after.starts_with('.') || after.starts_with("：")
                         || after.starts_with(':');
    return goes_on || lexicon::ends_with_one_of(before, U"比按配为為例分达達至到") || phrase.starts_with("1:") || phrase.starts_with("1：");
}

/// Whether a month and a day with a point between them may follow: 于12.26日, 截至3.15日, and after a mark · not: 平均住院8.12日
[[nodiscard]] inline bool may_precede_point_day(std::string_view before) noexcept
{
    if (lexicon::ends_with_one_of(before, U"至到")) {
        return lexicon::ends_with_one_of(before.substr(0, before.size() - 3), U"截日");
    }
    return !ends_with_ideograph(before) || lexicon::ends_with_one_of(before, U"于於在自从從即定年和与與及");
}

/// Whether a lone number of days is a length of time: 工期20日, 不少于7日, 由20日压缩至5日 · not: 截至15日, 过15日
[[nodiscard]] inline bool lasts(std::string_view before, std::string_view after) noexcept
{
    lexicon::bound_row const* const bound = lexicon::find_bound_before(before);
    const bool bounded = bound != nullptr && bound->condition == lexicon::bound_condition::none
                         && !lexicon::ends_with_one_of(before.substr(0, before.size() - bound->spelling.size()), bound->not_behind);
    return bounded || lexicon::ends_with_duration_word(before) || lexicon::shortenings.any_begins(after);
}

/// The bytes of the 元至 of 元至10月 at the end of `before`, 元 being January at the beginning of a clause; 0 for none · not: 5元至10月,
/// 3单元—8月
[[nodiscard, gnu::noinline, gnu::cold]] inline std::size_t january_length(std::string_view before) noexcept
{
    const std::size_t dash = packed_length(last_character(before));
    const bool joins = lexicon::ends_with_one_of(before, U"至到") || lexicon::range_dashes.contains(last_character(before));
    const auto left = before.substr(0, before.size() - (std::min)(dash, before.size()));
    const bool yuan = joins && left.ends_with("元");
    const auto words = left.substr(0, left.size() - (yuan ? 3 : 0));
    return yuan && lexicon::begins_clause(words) ? dash + std::string_view("元").size() : 0;
}

template<>
struct meaning<grammar::date> : commits_date {
    static bool commit(char const* begin, char const* end, date_draft& draft, document_builder& builder)
    {
        std::uint32_t from = builder.offset_of(begin);
        const auto before = builder.text_before(from);
        const auto after = builder.text_from(builder.offset_of(end));
        const bool han = lexicon::is_han_numeral(lexicon::classify({begin, static_cast<std::size_t>(end - begin)}));
        const bool lone_day = draft.points[0].day != 0 && draft.points[0].part == 0;
        const std::string_view words(begin, static_cast<std::size_t>(end - begin));
        if (lone_day && !before.empty() && !contains(words, "日")
            && !lexicon::ends_with_one_of(before, U"于於在至到月从從自是即定截前，、。；：,;:")) {
            return false;  // 5号文件, 西子3号: numbers of things
        }
        if (lone_day && draft.at == 0 && words.ends_with("日") && lasts(before, after)) {
            return false;
        }
        if (draft.points[0].year == 0 && contains(words, ".") && !may_precede_point_day(before)) {
            return false;  // 平均住院8.12日, 缩短至9.15日
        }
        if (draft.behind_part) {
            const auto touching = trimmed_back(before);
            draft.parts[0] = lexicon::find_day_part_behind(touching);
            from -= static_cast<std::uint32_t>(before.size() - touching.size() + draft.parts[0]->spelling.size());
        }
        else if (is_ratio(words, before, after)) {
            return false;
        }
        if (words.starts_with("一") && lexicon::ends_with_one_of(before, U"上下每同")) {
            return false;  // 上一季度, 每一月
        }
        if (draft.points[0].year == 0 && han && lexicon::is_han_numeral(lexicon::front_kind(after))) {
            return false;  // 一月一课: a slogan
        }
        const bool part_of_year = draft.points[0].precision == precision::quarter || draft.points[0].precision == precision::month;
        if (part_of_year && draft.at == 0 && draft.points[0].year == 0 && counts_from_first(before)) {
            begin_with_first(draft);  // 前三季度, 前8月
            from -= 3;
        }
        if (part_of_year && draft.at == 0 && draft.points[0].year == 0) {
            if (const std::size_t january = january_length(before); january != 0) {
                begin_with_first(draft);  // 元至10月
                from -= static_cast<std::uint32_t>(january);
            }
        }
        return append(from, builder.offset_of(end), draft, anchor::none, builder);
    }
};

template<>
struct meaning<grammar::plain_date> : pegtl::maybe_nothing {
    static bool commit(char const* begin, char const* end, date_point const& point, document_builder& builder)
    {
        if (!builder.settings().reads_numbers()) {
            return true;
        }
        date_draft draft;
        draft.points[0] = point;
        return meaning<grammar::date>::commit(begin, end, draft, builder);
    }
};

}  // namespace gongwen::action
