#pragma once

#include "gongwen/ast/date.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/text/prefix.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace gongwen::action {

/// Whether there is such a day; what is not given fits. 29 February is taken where the year is not given.
[[nodiscard]] constexpr bool is_calendar_date(date_point const& point) noexcept
{
    if (point.day == 0 || point.part == 0) {
        return true;
    }
    constexpr std::array<int, 13> days{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = point.year % 4 == 0 && (point.year % 100 != 0 || point.year % 400 == 0);
    return point.part <= 12 && point.day <= days[point.part] && (point.part != 2 || point.day < 29 || leap);
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

/// The anchor word whose first character `before` ends with and whose second `at` begins with: 今 and 年.
[[nodiscard]] constexpr anchor find_anchor(std::string_view before, std::string_view at) noexcept
{
    // 以上年, 当年 in 正当年: no anchors
    if (before.ends_with("以上") || before.ends_with("以下") || before.ends_with("正当") || before.size() < 3) {
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
