#pragma once

#include "gongwen/action/calendar.hpp"
#include "gongwen/ast/node_table.hpp"
#include "gongwen/ast/structure.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::action {

// Whether `2.3` at the start of a line is the marker `2.` with a number behind it: the lines around tell.

/// A number in front of a line's text, with the bytes of its digits and of a point behind them.
struct leading_number {
    std::uint32_t value = 0;
    std::size_t digits = 0;
    std::size_t point = 0;
};

[[nodiscard]] inline leading_number number_at_front(std::string_view text) noexcept
{
    leading_number result;
    for (int count = 0; count < 5 && result.digits < text.size(); ++count) {
        const auto code = lexicon::classify(drop(text, result.digits));
        if (lexicon::kind_of(code) != lexicon::character::arabic_digit) {
            break;
        }
        result.value = result.value * 10 + static_cast<std::uint32_t>(lexicon::value_of(code));
        result.digits += encoded_length(text[result.digits]);
    }
    const auto behind = drop(text, result.digits);
    result.point = behind.starts_with('.') ? 1U : behind.starts_with("．") || behind.starts_with("、") ? 3U : 0U;
    return result;
}

/// Whether a digit is at the front of `text`, blanks aside.
[[nodiscard]] inline bool digit_follows(std::string_view text) noexcept { return number_at_front(trimmed_front(text)).digits != 0; }

/// 2023年 is a date, which no decimal ends in, and so is the 3月 of 2.3月 · not: of 2、3月
[[nodiscard]] inline bool begins_with_date(std::string_view text, bool enumerates) noexcept
{
    const auto number = number_at_front(text);
    const auto behind = drop(text, number.digits);
    return (is_recent_year(number.value) && behind.starts_with("年"))
           || (!enumerates && number.value >= 1 && number.value <= 12 && behind.starts_with("月"));
}

/// The 5% of 4. 5%, the 2亿 of 1. 2亿: a decimal may be scraped so, with a blank behind its point.
[[nodiscard]] inline bool may_be_fraction(std::string_view text) noexcept
{
    const auto behind = drop(text, number_at_front(text).digits);
    return behind.starts_with('%') || behind.starts_with("％") || behind.starts_with("万") || behind.starts_with("亿");
}

/// The text from the next line that is not blank on; empty for none. Looks a few hundred characters ahead, and gives no more.
[[nodiscard]] inline std::string_view next_line(std::string_view text) noexcept
{
    constexpr std::size_t horizon = 2000;
    text = text.substr(0, horizon);
    const auto end = text.find('\n');
    if (end == std::string_view::npos) {
        return {};
    }
    text.remove_prefix(end + 1);
    while (!text.empty() && (text.front() == '\n' || text.front() == '\r' || blank_length(text) != 0)) {
        text.remove_prefix((std::max)(blank_length(text), std::size_t{1}));
    }
    return text;
}

/// Whether a line begins with a certain number and a point.
[[nodiscard]] inline bool is_numbered(std::string_view line, std::uint32_t value) noexcept
{
    const auto number = number_at_front(line);
    return number.point != 0 && number.value == value;
}

/// Whether the line that begins at an offset is a row of a table with numbered rows: its number and a blank, and the line
/// before or behind with the number before or after and a blank. Looks a few hundred characters around.
[[nodiscard]] inline bool is_row_of_table(std::string_view source, std::uint32_t offset) noexcept
{
    const auto row = [](std::string_view line, std::uint32_t value) {
        const auto number = number_at_front(line);
        return number.digits != 0 && number.value == value && blank_length(drop(line, number.digits)) != 0;
    };
    const auto value = number_at_front(drop(source, offset)).value;
    if (row(next_line(drop(source, offset)), value + 1)) {
        return true;
    }
    constexpr std::size_t horizon = 400;
    const auto before = last_bytes(source.substr(0, offset), horizon);
    const auto end = before.find_last_not_of(" \t\r\n");
    const auto start = end == std::string_view::npos ? end : before.rfind('\n', end);
    return value > 1 && end != std::string_view::npos
           && row(trimmed_front(drop(before, start == std::string_view::npos ? 0 : start + 1)), value - 1);
}

/// Whether a marker counts on from the last of its series, or begins it, with nothing outer behind that one.
[[nodiscard]] inline bool counts_on(gongwen::detail::node_table<section> const& sections, marker_series series,
                                    std::uint32_t number) noexcept
{
    constexpr std::size_t most = 64;
    for (std::size_t back = 1; back <= (std::min)(sections.size(), most); ++back) {
        section const& before = sections[sections.size() - back];
        if (before.series == series) {
            return before.number + 1 == number;
        }
        if (before.series < series && before.kind == section_kind::heading) {
            break;
        }
    }
    return number == 1;
}

/// Whether an article counts on from the one before, which may stand in the chapter before, a few missing.
[[nodiscard, gnu::cold]] inline bool follows_article(gongwen::detail::node_table<section> const& sections, std::uint32_t number) noexcept
{
    constexpr std::size_t most = 64;
    std::size_t back = 1;
    while (back < (std::min)(sections.size(), most) && sections[sections.size() - back].series != marker_series::article) {
        ++back;
    }
    section const& before = sections[sections.size() - back];
    constexpr std::uint32_t most_missing = 3;
    return before.series == marker_series::article && before.number < number && number <= before.number + 1 + most_missing;
}

/// Whether one of the next lines begins with 第二条, and not with 第二条 of the same thing: 第一条生产线, 第二条生产线.
[[nodiscard, gnu::cold]] inline bool precedes_second_article(std::string_view text) noexcept
{
    constexpr int farthest = 12;  // lines
    constexpr std::size_t word = 6;
    const auto first = text.substr(0, word);
    for (int line = 0; line < farthest && !text.empty(); ++line) {
        text = next_line(text);
        if (text.starts_with("第二条") || text.starts_with("第二條")) {
            return drop(text, std::string_view("第二条").size()).substr(0, word) != first;
        }
    }
    return false;
}

/// Whether the marker `mark` that a digit follows opens a section, `text` being what follows it and `sections` those
/// before: a running series decides, and for the first of one the lines behind. 1.15个 with 2.20个 below is one, for a
/// fraction counts no things. Else it is a decimal: 1.18亿元.
[[nodiscard]] inline bool opens_series(
    gongwen::detail::node_table<section> const& sections, std::uint32_t number, std::string_view mark, std::string_view text) noexcept
{
    const bool apart = blank_length(text) != 0;
    text = trimmed_front(text);
    if (begins_with_date(text, mark.ends_with("、")) || (apart && !may_be_fraction(text))) {
        return true;
    }
    const auto second = next_line(text);
    const auto marker = number_at_front(second);
    const bool digit_behind = digit_follows(drop(second, marker.digits + marker.point));
    if (number != 1) {
        return counts_on(sections, marker_series::arabic, number) && !(is_numbered(second, number) && !digit_behind);
    }
    if (!is_numbered(second, 2) || counts_on(sections, marker_series::arabic, 2)) {
        return false;  // 1.5亿元 under 1. is a decimal
    }
    const auto found = lexicon::find_unit(drop(text, number_at_front(text).digits));
    const bool counted = found.length != 0 && lexicon::is_countable(dimension_of(found.value));
    return counted || !digit_behind || is_numbered(next_line(second), 3);
}

}  // namespace gongwen::action
