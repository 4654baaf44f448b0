#pragma once

#include "gongwen/action/amount.hpp"
#include "gongwen/action/broken_number.hpp"
#include "gongwen/action/builder.hpp"
#include "gongwen/action/han_usage.hpp"
#include "gongwen/action/number_usage.hpp"
#include "gongwen/action/quantity_context.hpp"
#include "gongwen/action/quantity_join.hpp"
#include "gongwen/action/range.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/neighbour.hpp"

#include <array>
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

/// What may be a quantity, with the words around it: looked at step by step until it is known to be something else, and pushed where it is
/// not. Cold, as what asks for it: a count that stands apart is pushed by its plain rule (measured with the front and closing matter, read
/// once a document: a parse 1 % faster, 4 % less code).
class quantity_candidate {
public:
    quantity_candidate(char const* begin, char const* end, quantity_reading const& reading, document_builder& builder) noexcept
        : begin_(begin), end_(end), reading_(reading), builder_(builder)
    {}

    /// Whether the phrase is read, as a quantity, as something else, or as what counts nothing; false where other rules may read it.
    [[nodiscard, gnu::cold]] bool commit()
    {
        if (!builder_.settings().reads_numbers()) {
            return true;  // 1,234人 is no two clauses all the same
        }
        if (last().use == unit_use::arabic && is_call_number(last(), builder_.text_from(builder_.offset_of(last().number_end)))) {
            return false;
        }
        take_reading();
        if (first().number.bare_scale && lexicon::ends_with_one_of(before_, U"/／")) {
            return true;  // the 万元 of 0.5吨/万元: what a rate is counted by
        }
        if (first().number.bare_scale && is_masked_before(before_)) {
            builder_.report(diagnostic_code::masked_value, node_.where);
            return true;
        }
        take_prefix();
        outcome found = find_place();
        if (found == outcome::counts) {
            take_bounds();
            found = find_count();
        }
        if (found == outcome::counts) {
            take_percentage_points();
            found = find_other_node();
        }
        if (found == outcome::counts) {
            push();
        }
        return found != outcome::refused;
    }

private:
    /// What a step has found: nothing against the quantity, something else that has been read, or that other rules may read it.
    enum class outcome : std::uint8_t { counts, passed, refused };

    using neighbour = lexicon::neighbour;

    [[nodiscard]] amount_value const& first() const noexcept { return reading_.first; }
    [[nodiscard]] amount_value const& last() const noexcept { return reading_.last; }

    void take_reading() noexcept
    {
        // A gap that no unit followed is no part of the phrase.
        const bool open_end = last().unit.empty() && last().denominator == 1;
        node_.where = {builder_.offset_of(begin_), builder_.offset_of(open_end ? last().number_end : end_)};
        node_.lower = first().number.lower;
        node_.upper = last().number.upper;
        node_.denominator = first().denominator;
        node_.unit = last().unit;
        node_.alternative = last().alternative;
        node_.numerals = first().number.script == last().number.script ? first().number.script : numeral_script::mixed;
        node_.per = open_end ? std::array<unit, 2>{} : reading_.per;  // not: 超5/千人, whose number has no unit
        if (reading_.per_power != 0 && !open_end) [[unlikely]] {
            node_.lower = node_.lower.scaled(-reading_.per_power);
            node_.upper = node_.upper.scaled(-reading_.per_power);
        }
        if (last().number.has_scale && node_.unit == lexicon::unit_named("级")) {
            node_.unit = {};  // 千亿级, 10万级: a size, not a grade
            node_.where.end = builder_.offset_of(last().number_end);
        }
        before_ = builder_.text_before(node_.where.begin);
        beside_ = lexicon::neighbours::before(before_);
    }

    /// A currency or sign before the number.
    void take_prefix() noexcept
    {
        const auto prefix = beside_.may_be(neighbour::prefix) ? find_prefix(before_) : prefix_found{};
        prefixed_ = prefix.row != nullptr && (!reading_.range || prefix.row->negative)
                    && (!prefix.row->of_ratio || may_be_below_zero(node_.unit) || is_loss(before_, node_.unit))
                    && (prefix.row->currency.empty()
                        || (node_.unit.empty() ? is_sum(first().number) : node_.unit == lexicon::unit_named("元")));
        if (prefixed_) {
            apply_prefix(prefix);
            before_.remove_suffix(prefix.length);
            beside_ = lexicon::neighbours::before(before_);
        }
        if ((reading_.range || prefixed_) && node_.upper < node_.lower) {
            std::swap(node_.lower, node_.upper);  // 零下3℃至零下8℃
        }
    }

    /// A sign is of both ends of a range where 零下 stands before numbers that share their unit: 零下3到5度 · not: 零下3度到5度, -3到5℃
    void apply_prefix(prefix_found const& prefix) noexcept
    {
        node_.where.begin -= static_cast<std::uint32_t>(prefix.length);
        if (!prefix.row->currency.empty()) {
            node_.unit = lexicon::find_unit(prefix.row->currency).value;
        }
        if (prefix.row->negative) {
            node_.lower.coefficient = -node_.lower.coefficient;
            const bool of_both = !reading_.range || (reading_.shares_sign && prefix.row->spelling == below_zero);
            node_.upper.coefficient = of_both ? -node_.upper.coefficient : node_.upper.coefficient;
        }
    }

    /// Whether a number may stand here: it overlaps none before, can be held, and is no part of a fraction, no hour and no last place.
    [[nodiscard]] outcome find_place()
    {
        if (node_.where.begin < builder_.last_end()) {
            return outcome::refused;
        }
        if (reading_.error == numeral_error::out_of_range) {
            builder_.report(diagnostic_code::number_out_of_range, node_.where);
            return outcome::passed;
        }
        after_ = builder_.text_from(node_.where.end);
        behind_ = lexicon::neighbours::behind(after_);
        joined_ = beside_.may_be(neighbour::mark) || behind_.may_be(neighbour::mark);
        if ((joined_ && node_.unit.empty() && is_part_of_fraction(before_, after_)) || is_hour(before_, after_, node_)) {
            return outcome::passed;
        }
        return is_last_place(before_, after_, node_) ? push_place({}) : outcome::counts;
    }

    void take_bounds() noexcept
    {
        bound_ = lexicon::neighbours::may_bound(before_) ? find_bound(before_, first().number, node_.unit)
                                                         : bound_found{modifier::exact, before_.size()};
        const modifier behind = behind_.may_be(neighbour::bound) ? find_bound_behind(after_) : modifier::exact;
        const modifier inside = lexicon::combined(first().number.bound, last().number.bound);
        node_.modifier = lexicon::combined(lexicon::combined(bound_.kind, inside), behind);
    }

    /// Whether the number counts something.
    [[nodiscard]] outcome find_count()
    {
        if (node_.unit.empty() && node_.denominator == 1 && !counts_without_unit(last().number, node_.modifier)
            && !(builder_.settings().bare_numbers && node_.numerals != numeral_script::han)) {
            return outcome::refused;
        }
        if (beside_.may_be(neighbour::mark) && is_cut_off(before_, node_, last().number.has_scale, builder_)) {
            return outcome::passed;
        }
        if (joined_ && ((node_.unit.empty() && is_proportion(before_, after_)) || ends_with_digit_and(before_, U"∶+＋"))) {
            return outcome::refused;  // the 5万 of 1∶5万, the 15村 of 30+15村
        }
        if (node_.unit.empty() && after_.starts_with("×10")) {
            return outcome::passed;  // the 3 of 超3×108立方米
        }
        if (beside_.may_be(neighbour::mark) && is_exponent(before_, node_, slice(builder_.source(), node_.where))) {
            builder_.report(diagnostic_code::broken_number, node_.where);
            return outcome::passed;
        }
        if (names_one_of_kind(before_, after_, text_of(first().number_end, end_), node_)
            || is_row_number(before_, node_, begin_, first().number_end, builder_)) {
            return outcome::refused;
        }
        if (is_decimal() && node_.unit == lexicon::unit_named("节") && !node_.is_range()) {
            return outcome::refused;  // 3.8节: a holiday
        }
        const bool counts = node_.numerals != numeral_script::han
                            || (builder_.settings().han_numerals
                                && is_han_quantity(before_, after_, text_of(begin_, end_), last().number, last().use, node_,
                                                   prefixed_ || builder_.continues_measure(node_)));
        return counts ? outcome::counts : outcome::refused;
    }

    /// 0.3个点, and the 1.6个 of 高于全市1.6个、全省2.4个百分点: no things are counted by decimals.
    void take_percentage_points() noexcept
    {
        if (!is_decimal() || node_.unit != lexicon::unit_named("个")) {
            return;
        }
        const bool point = after_.starts_with("点");
        node_.where.end += point ? 3U : 0U;
        node_.unit = point || shares_percentage_points(after_) ? lexicon::unit_named("百分点") : node_.unit;
    }

    /// Pushes a place in an order (前三名), a period (前三个季度) or a day (每月5日前), or reports a number that is lost.
    [[nodiscard]] outcome find_other_node()
    {
        if (is_place_in_order(before_, node_)) {
            return node_.is_range() ? outcome::passed : push_place(node_.unit);  // 前3-5名
        }
        if (const auto parts = parts_from_first(before_, node_); parts != precision::none) {
            if (date* const period = builder_.push_date({node_.where.begin - 3, node_.where.end}); period != nullptr) {
                period->begin.precision = period->end.precision = parts;
                period->begin.part = 1;
                period->end.part = static_cast<std::uint8_t>(to_integer(node_.lower).value_or(0));
            }
            return outcome::passed;
        }
        if (is_monthly_deadline(before_, after_, node_)) {
            if (date* const day = builder_.push_date(node_.where); day != nullptr) {
                day->begin.day = static_cast<std::uint8_t>(to_integer(node_.lower).value_or(0));
                day->begin.precision = precision::day;
            }
            return outcome::passed;
        }
        if (is_lost_number(first(), node_, after_)) {
            builder_.report(diagnostic_code::lost_number, node_.where);
            return outcome::passed;
        }
        return outcome::counts;
    }

    /// An ordinal with the 前 or 倒 before the number.
    [[nodiscard]] outcome push_place(unit counted)
    {
        const auto place = to_integer(node_.lower);
        builder_.push_ordinal({{node_.where.begin - 3, node_.where.end}, place.value_or(0), counted});
        return place.has_value() ? outcome::passed : outcome::refused;
    }

    void push()
    {
        if (first().number.noisy) {
            builder_.report(diagnostic_code::enumeration_comma_as_point, node_.where);
        }
        builder_.take_per_phrase(bound_.kind == modifier::exact ? before_.size() : bound_.begin, node_);
        builder_.share_unit(node_, last().number.power);
        express_in_yuan(node_);
        builder_.push_quantity(node_);
    }

    /// In a rate 角 and 分 are fractions of 元: 1分/千瓦时 is 0.01 元.
    static void express_in_yuan(quantity& node) noexcept
    {
        if (node.per[0].empty()) {
            return;
        }
        const bool fen = lexicon::unit_set{"分", "分钱"}.contains(node.unit);
        const int power = node.unit == lexicon::unit_named("角") ? -1 : fen ? -2 : 0;
        if (power != 0) {
            node.lower = node.lower.scaled(power);
            node.upper = node.upper.scaled(power);
            node.unit = lexicon::unit_named("元");
        }
    }

    [[nodiscard]] bool is_decimal() const noexcept { return node_.lower.exponent < 0 && node_.numerals == numeral_script::arabic; }

    static std::string_view text_of(char const* begin, char const* end) noexcept { return {begin, static_cast<std::size_t>(end - begin)}; }

    char const* begin_;
    char const* end_;
    quantity_reading const& reading_;
    document_builder& builder_;
    quantity node_;
    std::string_view before_;
    std::string_view after_;
    lexicon::neighbours beside_;
    lexicon::neighbours behind_;
    bound_found bound_;
    bool prefixed_ = false;
    bool joined_ = false;  ///< by a mark to what stands beside
};

}  // namespace gongwen::action
