#pragma once

#include "gongwen/action/amount.hpp"
#include "gongwen/action/number_usage.hpp"
#include "gongwen/action/quantity_context.hpp"
#include "gongwen/action/quantity_join.hpp"
#include "gongwen/grammar/quantity.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <string_view>

// What the second amount of a quantity means: the upper end of a range, or nothing of it.
namespace gongwen::action {

/// 2个到3个百分点: the 个 of the lower amount stands for the unit of the upper, which ends at `end`. Not: 2个到3户
inline void share_elided_unit(quantity_draft& draft, char const* end) noexcept
{
    amount_value& lower = draft.amounts[0];
    amount_value const& upper = draft.amounts[1];
    if (lower.unit != lexicon::unit_named("个") || draft.count != 2) {
        return;
    }
    std::string_view behind(upper.number_end, static_cast<std::size_t>(end - upper.number_end));
    behind.remove_prefix(gap_length(behind));
    if (lexicon::begins_with_one_of(behind, U"个個")) {
        lower.unit = upper.unit;
    }
}

/// The -- of 800--1000斤, which is a dash typed twice and no minus · not: of -3℃--5℃, where a minus stands before the lower amount too,
/// nor of 8℃--2℃, which falls below zero
[[nodiscard]] inline bool is_double_dash(quantity_draft const& draft, bool negative_lower) noexcept
{
    amount_value const& upper = draft.amounts[1];
    const bool falls = upper.number.lower < draft.amounts[0].number.lower && may_be_below_zero(upper.unit);
    const std::string_view dashes(draft.amounts[0].number_end, static_cast<std::size_t>(upper.number_begin - draft.amounts[0].number_end));
    return draft.negative_upper && !negative_lower && !falls && (dashes.ends_with("--") || dashes.ends_with("－－"));
}

template<>
struct meaning<grammar::upper> : restoring {
    template<typename Input>
    static bool apply(Input const& in, quantity_draft& draft) noexcept
    {
        const std::string_view before(in.input().begin(), static_cast<std::size_t>(draft.amounts[0].number_begin - in.input().begin()));
        const auto sign_before = [&] {
            const auto sign = find_prefix(before);
            return sign.row != nullptr && sign.row->negative;
        };
        if (is_rise_and_target(draft, before, {in.begin(), in.size()})) {
            return false;
        }
        share_elided_unit(draft, in.end());
        if (draft.negative_upper && is_double_dash(draft, sign_before())) {
            draft.negative_upper = false;
        }
        // -5~3℃ and 零下5至零上3度 rise, as their sign before tells.
        return join_range(draft)
               || (draft.count == 2 && draft.amounts[0].unit == draft.amounts[1].unit && !draft.amounts[0].unit.empty()
                   && draft.amounts[0].denominator == draft.amounts[1].denominator && sign_before());
    }
};

template<> struct meaning<grammar::per_units> : restoring {};
template<> struct meaning<grammar::spoken_per> : restoring {};

/// 100元/亩至200元/亩: both ends have the same rate.
template<>
struct meaning<grammar::rated_upper> : restoring {
    static bool apply0(quantity_draft& draft) noexcept
    {
        const bool same = draft.per_count == 2 && draft.per[0] == draft.per[1] && draft.per_power == 0;
        draft.per[1] = {};
        return same;
    }
};

/// The 10万 of 3人/10万人.
template<>
struct meaning<grammar::per_base> {
    template<typename Input>
    static void apply(Input const& in, quantity_draft& draft) noexcept
    {
        for (auto text = in.string_view(); !text.empty(); text.remove_prefix(encoded_length(text.front()))) {
            const auto code = lexicon::classify(text);
            const bool scale = lexicon::kind_of(code) != lexicon::character::arabic_digit;
            draft.per_power += scale ? lexicon::value_of(code) : code == lexicon::character::arabic_digit ? 1 : 0;
        }
    }
};

template<>
struct meaning<grammar::minus> {
    static void apply0(quantity_draft& draft) noexcept { draft.negative_upper = true; }
};

template<>
struct meaning<grammar::above_zero> {
    static void apply0(quantity_draft& draft) noexcept { draft.above_zero = true; }
};

template<>
struct meaning<grammar::between> : restoring {
    template<typename Input>
    static bool apply(Input const& in, quantity_draft& draft) noexcept
    {
        share_elided_unit(draft, in.end());
        return join_range(draft);
    }
};

}  // namespace gongwen::action
