#pragma once

#include "gongwen/action/numeral_value.hpp"
#include "gongwen/ast/quantity.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/modifier.hpp"
#include "gongwen/lexicon/number_prefix.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/digits.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <string_view>

namespace gongwen::action {

using lexicon::character;

/// The sign that is a word, so that blanks may stand behind it: 零下 5 度.
inline constexpr std::string_view below_zero = "零下";

/// A prefix found, and its length with the blanks between it and the number.
struct prefix_found {
    lexicon::prefix_row const* row = nullptr;
    std::size_t length = 0;
};

/// The prefix that `before` ends with, if one does: `人民币 300万元`. A minus sign counts only where nothing stands before it that it
/// could join to the number: not in 0745-33, A-3, 2024年-2025年.
[[nodiscard]] inline prefix_found find_prefix(std::string_view before) noexcept
{
    const auto touching = trimmed_back(before);
    lexicon::prefix_row const* row = lexicon::find_prefix_before(touching);
    const std::size_t blanks = before.size() - touching.size();
    if (row == nullptr || (blanks != 0 && row->currency.empty() && row->spelling != below_zero)) {
        return {};
    }
    const prefix_found found{row, row->spelling.size() + blanks};
    if (!row->negative || row->spelling == below_zero) {
        return found;
    }
    const auto left = before.substr(0, before.size() - row->spelling.size());
    if (left.empty()) {
        return found;
    }
    std::size_t begin = left.size() - 1;
    while (begin != 0 && is_continuation(left[begin])) {
        --begin;
    }
    const auto kind = lexicon::front_kind(drop(left, begin));
    const bool joins = kind == character::arabic_digit || kind == character::letter || kind == character::year_mark
                       || kind == character::month_mark || left.ends_with("〕") || lexicon::is_han_numeral(kind)
                       || lexicon::ends_with_one_of(left, U"日号-－─–—−﹣%％°′″肩担背自不辜欺胜抱");
    // A dash behind words parts them from the number; at the start of a cell or bracket it is a sign.
    const bool parts = row->spelling == "—" && kind != character::opening && blank_length(drop(left, begin)) == 0;
    return joins || parts ? prefix_found{} : found;
}

/// A bound before a number: its modifier and where the word for it begins.
struct bound_found {
    modifier kind = modifier::exact;
    std::size_t begin = 0;
};

/// Whether a number is one that a word with this condition bounds.
[[nodiscard]] inline bool fits(lexicon::bound_condition condition, numeral_value const& number) noexcept
{
    if (condition == lexicon::bound_condition::scaled) {
        return number.has_scale && number.lower >= decimal{100, 0};
    }
    const bool tens = number.lower == decimal{1, 5} || number.lower == decimal{1, 9};  // 上十万, 上十亿元
    return number.bare_scale || (tens && number.script == numeral_script::han);
}

/// The 1+1 of 1+1>2, which bounds nothing.
[[nodiscard]] constexpr bool is_sum_of_policy(std::string_view left) noexcept
{
    const std::size_t size = left.size();
    return size >= 3 && is_digit(left[size - 1]) && (left[size - 2] == '+' || (size >= 5 && left.substr(size - 4, 3) == "＋"));
}

/// The bound that the end of `before` gives to a number; blanks and one of 了 有 为 达 到 may stand between.
[[nodiscard]] inline bound_found find_bound(std::string_view before, numeral_value const& number, unit measure) noexcept
{
    const auto trim_back = [&] {
        std::uint32_t last = last_character(before);
        for (; last == ' ' || last == key("　"); last = last_character(before)) {
            before.remove_suffix(packed_length(last));
        }
        if (last == ')' || last == key("）")) {
            before = without_gloss_behind(before);  // 超過(guò)80戶(hù)
        }
    };
    trim_back();
    lexicon::bound_row const* row = lexicon::find_bound_before(before);
    if (row == nullptr && lexicon::ends_with_one_of(before, lexicon::bound_particles)) {
        before.remove_suffix(3);
        trim_back();
        row = lexicon::find_bound_before(before);
    }
    if (row == nullptr) {
        return {};
    }
    const std::size_t begin = before.size() - row->spelling.size();
    const auto left = before.substr(0, begin);
    if (is_sum_of_policy(left)) {
        return {};
    }
    const bool other_word = !row->not_behind.empty() && lexicon::ends_with_one_of(left, row->not_behind);
    const bool unfit = row->condition != lexicon::bound_condition::none && !fits(row->condition, number);
    if (row->kind == modifier::more_than || row->kind == modifier::less_than) {
        if (const std::size_t length = lexicon::negation_length(left); length != 0) {
            return {row->kind == modifier::more_than ? modifier::at_most : modifier::at_least, begin - length};
        }
    }
    // 近5年 is the most recent five years; 近百年 is nearly a hundred, 将近5年 nearly five.
    const bool recent = row->spelling == "近" && measure == lexicon::unit_named("年") && !number.bare_scale;
    return other_word || unfit || recent ? bound_found{} : bound_found{row->kind, begin};
}

/// Whether the 多 that `after` begins with tells by how much: 比上年的126件多86件, 多出12户 · not: 5米多
[[nodiscard]] inline bool exceeds_by_number(std::string_view after) noexcept
{
    const auto behind = drop(after, 3);
    const bool wide = !behind.empty() && leads_ideograph(behind.front()) && behind.size() > 3;
    return lexicon::front_kind(behind) == character::arabic_digit
           || (wide && lexicon::front_kind(drop(behind, 3)) == character::arabic_digit);
}

/// The bound that `after` begins with.
[[nodiscard]] inline modifier find_bound_behind(std::string_view after) noexcept
{
    after.remove_prefix(gap_length(after));
    if (const std::uint32_t next = first_character(after); next == key("（") || next == '(' || next == key("含")) {
        for (const std::string_view included : {"（含）", "(含)", "含"}) {  // 35岁（含）以下
            after.remove_prefix(after.starts_with(included) ? included.size() : 0);
        }
    }
    lexicon::bound_after_row const* row = lexicon::find_bound_after(after);
    return row == nullptr || (row->spelling == "多" && exceeds_by_number(after)) ? modifier::exact : row->kind;
}

}  // namespace gongwen::action
