#pragma once

#include "gongwen/action/amount.hpp"
#include "gongwen/action/broken_number.hpp"
#include "gongwen/action/builder.hpp"
#include "gongwen/action/han_usage.hpp"
#include "gongwen/action/number_usage.hpp"
#include "gongwen/action/quantity_context.hpp"
#include "gongwen/action/quantity_join.hpp"
#include "gongwen/action/range.hpp"
#include "gongwen/grammar/quantity.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/neighbour.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace gongwen::action {

/// What has been read of a quantity: one amount, or the two ends of a range, and its rate.
struct quantity_reading {
    amount_value const& first;
    amount_value const& last;  ///< the same where there is one
    std::array<unit, 2> per{};
    int per_power = 0;
    numeral_error error = numeral_error::none;
    bool range = false;
    bool shares_sign = false;
};

template<>
struct meaning<grammar::quantity> : drafted<quantity_draft> {
    static bool commit(char const* begin, char const* end, quantity_draft const& draft, document_builder& builder)
    {
        return commit(begin, end, quantity_reading{draft.amounts[0], draft.amounts[draft.count - 1], draft.per, draft.per_power, draft.error, draft.count == 2, draft.shares_sign}, builder);
    }

    /// Cold, as what calls it: a count that stands apart is pushed by its plain rule (measured with the front and closing matter,
    /// read once a document: a parse 1 % faster, 4 % less code).
    [[gnu::cold]] static bool commit(char const* begin, char const* end, quantity_reading const& reading, document_builder& builder)
    {
        using lexicon::neighbour;
        if (!builder.settings().reads_numbers()) {
            return true;  // 1,234人 is no two clauses all the same
        }
        amount_value const& first = reading.first;
        amount_value const& last = reading.last;
        if (last.use == unit_use::arabic && is_call_number(last, builder.text_from(builder.offset_of(last.number_end)))) {
            return false;
        }
        quantity node;
        // A gap that no unit followed is no part of the phrase.
        const bool open_end = last.unit.empty() && last.denominator == 1;
        node.where = {builder.offset_of(begin), builder.offset_of(open_end ? last.number_end : end)};
        node.lower = first.number.lower;
        node.upper = last.number.upper;
        node.denominator = first.denominator;
        node.unit = last.unit;
        node.alternative = last.alternative;
        node.numerals = first.number.script == last.number.script ? first.number.script : numeral_script::mixed;
        node.per = reading.per;
        if (reading.per_power != 0) [[unlikely]] {
            node.lower = node.lower.scaled(-reading.per_power);
            node.upper = node.upper.scaled(-reading.per_power);
        }

        if (last.number.has_scale && node.unit == lexicon::unit_named("级")) {
            node.unit = {};  // 千亿级, 10万级: a size, not a grade
            node.where.end = builder.offset_of(last.number_end);
        }

        auto before = builder.text_before(node.where.begin);
        auto beside = lexicon::neighbours::before(before);
        if (first.number.bare_scale && lexicon::ends_with_one_of(before, U"/／")) {
            return true;  // the 万元 of 0.5吨/万元: what a rate is counted by
        }
        bool prefixed = false;
        if (const auto prefix = beside.may_be(neighbour::prefix) ? find_prefix(before) : prefix_found{};
            prefix.row != nullptr && (!reading.range || prefix.row->negative)
            && (!prefix.row->of_ratio || may_be_below_zero(node.unit) || is_loss(before, node.unit))
            && (prefix.row->currency.empty() || (node.unit.empty() ? is_sum(first.number) : node.unit == lexicon::unit_named("元")))) {
            apply_prefix(prefix, reading, node);
            before.remove_suffix(prefix.length);
            beside = lexicon::neighbours::before(before);
            prefixed = true;
        }
        if ((reading.range || prefixed) && node.upper < node.lower) {
            std::swap(node.lower, node.upper);  // 零下3℃至零下8℃
        }
        if (node.where.begin < builder.last_end()) {
            return false;
        }
        if (reading.error == numeral_error::out_of_range) {
            builder.report(diagnostic_code::number_out_of_range, node.where);
            return true;
        }
        auto after = builder.text_from(node.where.end);
        const auto behind = lexicon::neighbours::behind(after);
        const bool joined = beside.may_be(neighbour::mark) || behind.may_be(neighbour::mark);
        if ((joined && node.unit.empty() && is_part_of_fraction(before, after)) || is_hour(before, after, node)) {
            return true;
        }

        if (is_last_place(before, after, node)) {
            const auto place = whole(node.lower);
            builder.push_ordinal({{node.where.begin - 3, node.where.end}, place.value_or(0), {}});
            return place.has_value();
        }
        const auto bound = lexicon::neighbours::may_bound(before) ? find_bound(before, first.number, node.unit) : bound_found{modifier::exact, before.size()};
        const modifier bound_behind = behind.may_be(neighbour::bound) ? find_bound_behind(after) : modifier::exact;
        const modifier inside = lexicon::combined(first.number.bound, last.number.bound);
        node.modifier = lexicon::combined(lexicon::combined(bound.kind, inside), bound_behind);
        if (node.unit.empty() && node.denominator == 1 && !counts_without_unit(last.number, node.modifier)
            && !(builder.settings().bare_numbers && node.numerals != numeral_script::han)) {
            return false;
        }
        if (beside.may_be(neighbour::mark) && is_cut_off(before, node, last.number.has_scale, builder)) {
            return true;
        }
        if (joined && ((node.unit.empty() && is_proportion(before, after)) || ends_with_digit_and(before, U"∶+＋"))) {
            return false;  // the 5万 of 1∶5万, the 15村 of 30+15村
        }
        if (node.unit.empty() && after.starts_with("×10")) {
            return true;  // the 3 of 超3×108立方米
        }
        if (beside.may_be(neighbour::mark) && is_exponent(before, node, slice(builder.source(), node.where))) {
            builder.report(diagnostic_code::broken_number, node.where);
            return true;
        }
        if (names_one_of_kind(before, after, text_of(first.number_end, end), node) || is_row_number(before, node, begin, first.number_end, builder)) {
            return false;
        }
        if (node.lower.exponent < 0 && node.numerals == numeral_script::arabic) {
            if (node.unit == lexicon::unit_named("节") && !node.is_range()) {
                return false;  // 3.8节: a holiday
            }
            if (node.unit == lexicon::unit_named("个") && after.starts_with("点")) {
                node.unit = lexicon::unit_named("百分点");  // 0.3个点
                node.where.end += 3;
            }
            else if (node.unit == lexicon::unit_named("个") && shares_percentage_points(after)) {
                node.unit = lexicon::unit_named("百分点");  // 1.6个 of 高于全市1.6个、全省2.4个百分点
            }
        }
        if (node.numerals == numeral_script::han
            && (!builder.settings().han_numerals || !is_han_quantity(before, after, text_of(begin, end), last.number, last.use, node, prefixed || builder.continues_measure(node)))) {
            return false;
        }
        if (is_place_in_order(before, node)) {
            if (node.is_range()) {
                return true;  // 前3-5名
            }
            const auto place = whole(node.lower);
            builder.push_ordinal({{node.where.begin - 3, node.where.end}, place.value_or(0), node.unit});
            return place.has_value();
        }
        if (const auto parts = parts_from_first(before, node); parts != precision::none) {
            if (date* const period = builder.push_date({node.where.begin - 3, node.where.end}); period != nullptr) {
                period->begin.precision = period->end.precision = parts;
                period->begin.part = 1;
                period->end.part = static_cast<std::uint8_t>(whole(node.lower).value_or(0));
            }
            return true;
        }
        if (is_monthly_deadline(before, after, node)) {
            if (date* const day = builder.push_date(node.where); day != nullptr) {
                day->begin.day = static_cast<std::uint8_t>(whole(node.lower).value_or(0));
                day->begin.precision = precision::day;
            }
            return true;
        }
        if (is_lost_number(first, node, after)) {
            builder.report(diagnostic_code::lost_number, node.where);
            return true;
        }
        if (first.number.noisy) {
            builder.report(diagnostic_code::enumeration_comma_as_point, node.where);
        }
        builder.take_per_phrase(bound.kind == modifier::exact ? before.size() : bound.begin, node);
        builder.share_unit(node, last.number.power);
        express_in_yuan(node);
        builder.push_quantity(node);
        return true;
    }

private:
    static std::string_view text_of(char const* begin, char const* end) noexcept
    {
        return {begin, static_cast<std::size_t>(end - begin)};
    }

    /// A sign is of both ends of a range where 零下 stands before numbers that share their unit: 零下3到5度 · not: 零下3度到5度, -3到5℃
    static void apply_prefix(prefix_found const& prefix, quantity_reading const& reading, quantity& node) noexcept
    {
        node.where.begin -= static_cast<std::uint32_t>(prefix.length);
        if (!prefix.row->currency.empty()) {
            node.unit = lexicon::find_unit(prefix.row->currency).value;
        }
        if (prefix.row->negative) {
            node.lower.coefficient = -node.lower.coefficient;
            const bool of_both = !reading.range || (reading.shares_sign && prefix.row->spelling == below_zero);
            node.upper.coefficient = of_both ? -node.upper.coefficient : node.upper.coefficient;
        }
    }

    /// In a rate 角 and 分 are fractions of 元: 1分/千瓦时 is 0.01 元.
    static void express_in_yuan(quantity& node) noexcept
    {
        if (node.per[0].empty()) {
            return;
        }
        const bool fen = node.unit == lexicon::unit_named("分") || node.unit == lexicon::unit_named("分钱");
        const int power = node.unit == lexicon::unit_named("角") ? -1 : fen ? -2 : 0;
        if (power != 0) {
            node.lower = node.lower.scaled(power);
            node.upper = node.upper.scaled(power);
            node.unit = lexicon::unit_named("元");
        }
    }
};

template<>
struct meaning<grammar::per_phrase> : drafted<quantity_draft> {
    static bool commit(char const*, char const* end, quantity_draft const& draft, document_builder& builder) noexcept
    {
        builder.set_per_phrase(builder.offset_of(end), draft.per);
        return true;
    }
};

}  // namespace gongwen::action
