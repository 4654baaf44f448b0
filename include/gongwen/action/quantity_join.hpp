#pragma once

#include "gongwen/action/quantity_draft.hpp"
#include "gongwen/ast/quantity.hpp"
#include "gongwen/lexicon/change.hpp"
#include "gongwen/lexicon/modifier.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/number/ratio.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace gongwen::action {

/// Makes the two amounts of a draft the ends of one range, where they can be: `2－3万元` share scale and unit,
/// `100元至200元` have the same. Not: 5户到8人, 3-2, 0745-33.
[[nodiscard]] inline bool join_range(quantity_draft& draft) noexcept
{
    amount_value& lower = draft.amounts[0];
    amount_value& upper = draft.amounts[1];
    if (draft.count != 2 || lower.denominator != upper.denominator || lower.number.is_vague() != upper.number.is_vague()) {
        return false;
    }
    if (upper.number.is_vague()) {  // 几十至几百人
        lower.unit = lower.unit.empty() ? upper.unit : lower.unit;
        return lower.unit == upper.unit && lower.number.lower < upper.number.lower && !draft.negative_upper;
    }
    if (upper.unit.empty() && lower.unit == lexicon::unit_named("%") && lower.number.script == numeral_script::han) {
        upper.unit = lower.unit;  // 百分之五至六
    }
    draft.shares_sign = lower.unit.empty() && !draft.negative_upper && !draft.above_zero;
    if (lower.unit.empty()) {
        const decimal mantissa = upper.number.lower.scaled(-upper.number.power);
        if (!lower.number.has_scale && upper.number.power != 0 && lower.number.lower < mantissa) {
            lower.number.lower = lower.number.lower.scaled(upper.number.power);
        }
        lower.unit = upper.unit;
    }
    if (draft.negative_upper) {
        upper.number.lower.coefficient = -upper.number.lower.coefficient;
        upper.number.upper = upper.number.lower;
        return lower.unit == upper.unit;
    }
    return lower.unit == upper.unit && lower.number.lower < upper.number.lower;
}

/// 提高30元至760元: what a figure rises by and what it rises to, five times as much at least, and no range · not: 增加2000元至5000元,
/// 提高5%至50%, 提高30至760元. The draft is as it was read; `mark` begins with what joins its amounts.
[[nodiscard]] inline bool is_rise_and_target(quantity_draft const& draft, std::string_view before, std::string_view mark) noexcept
{
    amount_value const& rise = draft.amounts[0];
    const auto kind = dimension_of(rise.unit);
    const auto multiple = multiply(rise.number.lower, {5, 0});
    const auto verb = trimmed_back(before);
    return draft.count == 2 && kind != dimension::none && kind != dimension::ratio && kind != dimension::temperature
           && rise.unit == draft.amounts[1].unit && multiple && *multiple <= draft.amounts[1].number.lower
           && lexicon::begins_with_one_of(drop(mark, gap_length(mark)), U"至到")
           && lexicon::changes.any_ends(verb.ends_with("了") ? verb.substr(0, verb.size() - 3) : verb);
}

/// first.lower + part / denominator, exactly: a decimal where one can say it, else over a common denominator.
[[nodiscard]] inline bool add_fraction(quantity& first, decimal part, std::int64_t denominator) noexcept
{
    if (const auto numerator = to_integer(part)) {
        const ratio lowest = reduced({*numerator, denominator});
        part = {lowest.numerator, 0};
        denominator = lowest.denominator;
    }
    if (first.denominator != 1) {  // 3小时25分 and 40秒
        const auto scaled_part = multiply(part, {static_cast<std::int64_t>(first.denominator), 0});
        const auto scaled_first = multiply(first.lower, {denominator, 0});
        const auto sum = scaled_part && scaled_first ? add(*scaled_part, *scaled_first) : std::nullopt;
        const auto numerator = sum ? to_integer(*sum) : std::nullopt;
        if (!numerator) {
            return false;
        }
        const ratio lowest = reduced({*numerator, static_cast<std::int64_t>(first.denominator) * denominator});
        first.lower = {lowest.numerator, 0};
        first.denominator = static_cast<std::uint32_t>(lowest.denominator);
        return true;
    }
    std::int64_t power_of_ten = 1;
    std::int32_t places = 0;
    while (power_of_ten % denominator != 0 && places < 9) {
        power_of_ten *= 10;
        ++places;
    }
    if (power_of_ten % denominator == 0) {
        const auto decimals = multiply(part, {power_of_ten / denominator, -places});
        const auto sum = decimals ? add(first.lower, *decimals) : std::nullopt;
        first.lower = sum.value_or(first.lower);
        return sum.has_value();
    }
    const auto scaled = multiply(first.lower, {denominator, 0});
    const auto sum = scaled ? add(*scaled, part) : std::nullopt;
    first.lower = sum.value_or(first.lower);
    first.denominator = sum ? static_cast<std::uint32_t>(denominator) : 1;
    return sum.has_value();
}

/// Whether the second of two units that touch may be a part of the first, as far as what they measure tells: 角 behind 块, 分 behind
/// 亩, 秒 behind 分 · not: 人 behind 户, 元 behind 人
[[nodiscard]] constexpr bool may_fold(unit first, unit second) noexcept
{
    return dimension_of(first) == dimension_of(second) || lexicon::unit_set{"块", "分"}.contains(first)
           || second == lexicon::unit_named("分");
}

/// Folds the later part of a mixed measure into the earlier: `123元1角1分` is 123.11 元, `3小时30分` 3.5 小时.
/// False where they are no such parts; `first` is then as it was.
[[nodiscard]] inline bool fold_measure(quantity& first, quantity const& second) noexcept
{
    unit_row const* large = row_of(first.unit);
    unit_row const* small = row_of(second.unit);
    if (large == nullptr || small == nullptr || first.is_range() || second.is_range()
        || second.denominator != 1 || !second.per[0].empty() || !second.alternative.empty()
        || first.numerals != second.numerals) {
        return false;
    }
    // 3块5毛: 块 is money only here. 分 is money behind 角 or 元, minutes behind 小时.
    if (large->canonical == "块" && small->canonical == "角") {
        large = row_of(lexicon::unit_named("元"));
    }
    if (large->canonical == "分" && small->canonical == "厘") {
        large = row_of(lexicon::unit_named("分钱"));
    }
    if (small->canonical == "季") {
        return false;  // 一年两季
    }
    if (large->canonical == "分" && small->canonical == "秒") {
        large = row_of(lexicon::unit_named("分钟"));
    }
    if (small->canonical == "分") {
        small = row_of(large->dimension == dimension::money ? lexicon::unit_named("分钱") : lexicon::unit_named("分钟"));
    }
    if ((large->canonical == "亩" && second.unit == lexicon::unit_named("分"))
        || (large->canonical == "石" && second.unit == lexicon::unit_named("斗"))) {
        const bool added = add_fraction(first, second.lower, 10);
        first.upper = first.lower;
        first.where.end = added ? second.where.end : first.where.end;
        return added;
    }
    if (large->dimension != small->dimension || base_of(*large) != base_of(*small)) {
        return false;
    }
    // one of the small unit is part/whole of the large one
    const auto numerator = gongwen::detail::multiply(small->factor.numerator, large->factor.denominator);
    const auto denominator = gongwen::detail::multiply(small->factor.denominator, large->factor.numerator);
    if (!numerator || !denominator || *numerator >= *denominator) {
        return false;
    }
    const ratio part = reduced({*numerator, *denominator});
    const auto scaled = multiply(second.lower, decimal{part.numerator, 0});
    if (!scaled || !add_fraction(first, *scaled, part.denominator)) {
        return false;
    }
    first.upper = first.lower;
    first.unit = lexicon::find_unit(large->canonical).value;
    first.where.end = second.where.end;
    first.modifier = lexicon::combined(first.modifier, second.modifier);
    return true;
}

}  // namespace gongwen::action
