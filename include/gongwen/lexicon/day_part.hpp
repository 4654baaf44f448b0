#pragma once

#include "gongwen/lexicon/spelling_tree.hpp"
#include "gongwen/lexicon/word_list.hpp"

#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

/// A word for a part of the day: it makes a time of the hour behind it, and some hours count from noon after it.
struct day_part_row {
    std::string_view spelling;
    std::uint8_t first = 13;  ///< the first hour that counts from noon: 下午3时 is 15:00
    std::uint8_t last = 0;    ///< the last of them
};

inline constexpr day_part_row day_parts[]{
    {"凌晨"}, {"清晨"}, {"早晨"}, {"早上"}, {"早"}, {"白天"}, {"上午"}, {"中午", 1, 2}, {"正午", 1, 2}, {"下午", 1, 11},
    {"午后", 1, 11}, {"午後", 1, 11}, {"傍晚", 4, 8}, {"晚上", 5, 12}, {"晚间", 5, 12}, {"晚間", 5, 12}, {"晚", 5, 12},
    {"夜间", 6, 12}, {"夜間", 6, 12}, {"深夜", 6, 12}, {"夜", 6, 12},
};

namespace detail {
inline constexpr spelling_tree<9> day_part_index{day_parts};
inline constexpr spelling_tree<9, text_end::back> day_part_back_index{day_parts};
}  // namespace detail

/// The longest word for a part of the day that `text` begins with, or nullptr.
[[nodiscard]] constexpr day_part_row const* find_day_part(std::string_view text) noexcept
{
    return find_longest(day_parts, detail::day_part_index, text);
}

/// The longest word for a part of the day that `text` ends with, or nullptr.
[[nodiscard]] constexpr day_part_row const* find_day_part_behind(std::string_view text) noexcept
{
    return find_longest(day_parts, detail::day_part_back_index, text);
}

/// Words for one day, so that the hour behind them is a time: 当日17时 · not: 用17时
inline constexpr word_list day_words{"当日", "當日", "当天", "當天", "次日", "翌日", "昨日", "昨天", "今日", "今天", "每日", "每天"};

/// The hour of 24 that an hour behind the word is: 15 for 下午3时.
[[nodiscard]] constexpr std::uint8_t hour_of_day(day_part_row const& part, std::uint8_t hour) noexcept
{
    return hour >= part.first && hour <= part.last ? static_cast<std::uint8_t>(hour + 12) : hour;
}

}  // namespace gongwen::lexicon
