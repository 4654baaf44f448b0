#pragma once

#include "gongwen/ast/date.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/word_list.hpp"
#include "gongwen/text/prefix.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::action {

/// Whether a number may be a year of our time: a plan's, of a class, in a report.
[[nodiscard]] constexpr bool is_recent_year(std::int64_t number) noexcept { return number >= 1900 && number <= 2100; }

/// The days of a month from 1 to 12, 29 for a February whose year is not given.
[[nodiscard]] constexpr int days_of_month(int year, int month) noexcept
{
    constexpr std::array<int, 13> days{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[static_cast<std::size_t>(month)] + (month == 2 && leap ? 1 : 0);
}

/// Whether there is such a day; what is not given fits. 29 February is taken where the year is not given.
[[nodiscard]] constexpr bool is_calendar_date(date_point const& point) noexcept
{
    return point.day == 0 || point.part == 0 || (point.part <= 12 && point.day <= days_of_month(point.year, point.part));
}

/// The day behind one that a date gives; no day where that takes a month or a year that is not given.
[[nodiscard]] constexpr date_point following_day(date_point point) noexcept
{
    const bool told = point.part >= 1 && point.part <= 12 && (point.part != 2 || point.year != 0);
    if (point.day == 0) {
        return point;
    }
    if (point.day < (told ? days_of_month(point.year, point.part) : 28)) {
        ++point.day;
        return point;
    }
    if (!told) {
        return {};
    }
    const bool december = point.part == 12;
    point.year = static_cast<std::int16_t>(point.year + (december && point.year != 0 ? 1 : 0));
    point.part = static_cast<std::uint8_t>(december ? 1 : point.part + 1);
    point.day = 1;
    return point;
}

/// The first year of a five-year plan: 2021 for 十四五, 2001 for 十五, 1996 for 九五, 1953 for 一五; 0 for what names none.
[[nodiscard]] constexpr int plan_begin(std::string_view text) noexcept
{
    using lexicon::character;
    int plan = 0;
    std::size_t characters = 0;
    int last = 0;
    for (; !text.empty(); ++characters, text.remove_prefix(encoded_length(text.front()))) {
        const auto code = lexicon::classify(text);
        last = lexicon::kind_of(code) == character::han_digit ? lexicon::value_of(code) : 0;
        const bool ten = code == static_cast<character>(static_cast<int>(character::place) | 1);
        if (characters == 0) {
            plan = ten ? 10 : last;
        }
        else if (characters == 1 && text.size() > 3) {
            plan += last;
        }
    }
    const bool names_plan = last == 5 && ((characters == 3 && plan > 10) || (characters == 2 && plan >= 1 && plan <= 10));
    // The first began in 1953, and between the second and the third three years passed.
    return !names_plan ? 0 : plan <= 2 ? 1948 + 5 * plan : 1951 + 5 * plan;
}

// What ends like an anchor word: 以上年, 正当年, 如今年
inline constexpr lexicon::word_list no_anchor_words{"以上", "以下", "正当", "如今", "当今", "當今"};

/// The anchor word whose first character `before` ends with and whose second `at` begins with: 今 and 年.
[[nodiscard]] constexpr anchor find_anchor(std::string_view before, std::string_view at) noexcept
{
    if (before.size() < 3 || no_anchor_words.any_ends(before)) {
        return anchor::none;
    }
    const auto first = drop(before, before.size() - 3);
    for (std::size_t i = 1; i < gongwen::detail::anchor_words.size(); ++i) {
        const auto& word = gongwen::detail::anchor_words[i];
        const bool same = word.text.substr(0, 3) == first || word.traditional.substr(0, 3) == first;
        if (same && at.starts_with(drop(word.text, 3))) {
            return static_cast<anchor>(i);
        }
    }
    return anchor::none;
}

/// Whether an anchor word names a year or a month.
[[nodiscard]] constexpr precision precision_of(anchor word) noexcept
{
    return to_string(word).ends_with("月") ? precision::month : precision::year;
}

}  // namespace gongwen::action
