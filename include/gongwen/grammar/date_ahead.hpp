#pragma once

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/clock.hpp"
#include "gongwen/grammar/gap.hpp"
#include "gongwen/grammar/sequel.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/neighbour.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

/// Whether `rest` begins with what says which part of a date the number before is.
[[nodiscard]] inline bool names_date_part(std::string_view rest) noexcept
{
    return lexicon::neighbours::behind(rest).may_be(lexicon::neighbour::date_part)
           && lexicon::begins_with_one_of(rest, lexicon::date_parts);
}

/// Looks ahead for a mark of a date behind a few digits, or behind a second number that a dash or 至 joins to them, so
/// that what is no date pays one scan and no more.
struct date_ahead : looking<date_ahead> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        auto rest = remaining(in);
        const int numerals = skip_numerals(rest);
        if (line_break_length(rest) != 0) [[unlikely]] {
            rest.remove_prefix(joint::length({in.begin(), static_cast<std::size_t>(rest.data() - in.begin())}, rest));
        }
        if (first_character(rest) == key("、")) {
            return lists_date_parts(rest);
        }
        if (rest.empty() || numerals == most
            || !lexicon::neighbours::behind(rest).may_be(lexicon::neighbour::date_part, lexicon::neighbour::date_mark)) {
            return false;
        }
        const std::uint32_t mark = first_character(rest);
        if (names_date_part(rest)) {
            const bool arabic = lexicon::front_kind(remaining(in)) == character::arabic_digit;
            const bool han = mark == key("月") || mark == key("季")
                             || (is_hour_mark(mark)
                                 && (first_character(remaining(in)) == key("零")
                                     || behind_long_day_part::match(in)));  // 零时30分, 上午九时
            return mark == key("年") ? numerals != 1 : arabic || han;  // 三年 lasts, 一号 and 一点 are no dates
        }
        rest = drop_character(rest);
        switch (mark) {
        case '/': case key("／"):
            return numerals == 4;
        case '.': case key("．"):
            return numerals == 4 || (numerals <= 2 && skip_numerals(rest) == 2 && is_behind_point_day(rest));
        case ':': case key("："):
            return skip_numerals(rest) >= 2;
        default:
            return may_part_period(mark) && may_end_period(rest, numerals);
        }
    }

private:
    static constexpr int most = 12;

    /// The — of 1—9月, the 至 of 2021至2023年
    [[nodiscard]] static constexpr bool may_part_period(std::uint32_t mark) noexcept
    {
        return lexicon::range_dashes.contains(mark) || mark == key("至") || mark == key("到");
    }

    /// What stands behind that, and perhaps behind more of it; `numerals` stand before.
    [[nodiscard]] static bool may_end_period(std::string_view rest, int numerals) noexcept
    {
        constexpr int most_marks = 4;
        for (int marks = 0; marks < most_marks; ++marks) {
            const std::uint32_t next = first_character(rest);
            const std::size_t length = next == key("—") || next == key("─") || next == key("第") ? 3 : next == '-' ? 1 : gap_length(rest);
            if (length == 0) {
                break;
            }
            rest.remove_prefix(length);
        }
        return skip_numerals(rest) != 0 && !rest.empty()
               && (names_date_part(rest) || is_further_mark(first_character(rest))
                   || ((numerals == 4 || numerals == 2) && lexicon::begins_with_one_of(rest, U"学學"))
                   || (numerals == 4 && lexicon::front_kind(rest) == character::closing));
    }

    /// Takes away the numerals and gaps in front, and tells how many numerals there were.
    [[nodiscard]] static int skip_numerals(std::string_view& rest) noexcept
    {
        int numerals = 0;
        for (int characters = 0; !rest.empty() && characters < most; ++characters) {
            const auto kind = lexicon::front_kind(rest);
            const bool zero = kind == character::letter && lexicon::begins_with_one_of(rest, lexicon::letters_for_zero);
            const bool numeral = kind == character::arabic_digit || kind == character::han_digit || kind == character::place || zero;
            const std::size_t length = numeral ? encoded_length(rest.front()) : gap_length(rest);
            if (length == 0) {
                return numerals;
            }
            numerals += numeral ? 1 : 0;
            rest.remove_prefix((std::min)(length, rest.size()));
        }
        return most;
    }

    [[nodiscard]] static constexpr bool is_hour_mark(std::uint32_t mark) noexcept
    {
        return mark == key("时") || mark == key("時") || mark == key("点") || mark == key("點");
    }

    /// What stands behind the 3.15 of 3.15日 and 3.15—3.20日
    [[nodiscard]] static bool is_behind_point_day(std::string_view rest) noexcept
    {
        const std::uint32_t mark = first_character(rest);
        return (mark == key("日") || may_part_period(mark)) && contains(rest.substr(0, 24), "日");
    }

    /// The second dash of 2024-01-29, the colon of 9—17:30
    [[nodiscard]] static constexpr bool is_further_mark(std::uint32_t mark) noexcept
    {
        return mark == '-' || mark == ':' || mark == key("－") || mark == key("：");
    }
};

}  // namespace gongwen::grammar
