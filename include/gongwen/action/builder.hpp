#pragma once

#include "gongwen/action/coordination.hpp"
#include "gongwen/action/quantity_join.hpp"
#include "gongwen/action/structure_builder.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// Appends what the actions read to a document: the structure of the text, and on it quantities, dates and ordinals,
/// joined with what they touch.
class document_builder : public structure_builder {
public:
    using structure_builder::structure_builder;

    /// Begins a document anew.
    void start(std::string_view source)
    {
        structure_builder::start(source);
        forget();
    }

    /// Where the last quantity, date or ordinal ended.
    [[nodiscard]] std::uint32_t last_end() const noexcept { return last_end_; }

    /// Whether a quantity touches the one before it and is a part of its measure: 六个月 behind 三年, 五角 behind 三元.
    [[nodiscard]] bool continues_measure(quantity const& node) noexcept
    {
        auto const& quantities = table<quantity>();
        if (quantities.empty() || !touches(quantities.back().where, node.where)) {
            return false;
        }
        quantity previous = quantities.back();
        return action::fold_measure(previous, node);
    }

    /// Whether a quantity at `where` touches the one before it.
    [[nodiscard]] bool touches_quantity(span where) noexcept
    {
        auto const& quantities = table<quantity>();
        return !quantities.empty() && touches(quantities.back().where, where);
    }

    /// Gives a quantity its group and appends it, or folds it into the one that it touches.
    void push_quantity(quantity& node)
    {
        if (!settings().quantities) {
            last_end_ = node.where.end;
            return;
        }
        auto& quantities = table<quantity>();
        if (!quantities.empty()) {
            quantity& previous = quantities.back();
            if (touches(previous.where, node.where) && action::fold_measure(previous, node)) {
                last_end_ = previous.where.end;
                return;
            }
            share_elided_unit(node);
            node.group = previous.group + (previous.where.end == node.where.begin ? 0U : 1U);
        }
        last_end_ = node.where.end;
        push(node);
    }

    /// A new quantity at the end of the table, to be filled in there, for what is no part of the one before and shares no unit with it
    /// or with bare numbers; nullptr where it may. A node that is copied to the table must wait until its parts have been written.
    [[nodiscard]] quantity* push_apart(span where, unit measure)
    {
        auto& quantities = table<quantity>();
        std::uint32_t group = 0;
        if (!quantities.empty()) [[likely]] {
            quantity const& previous = quantities.back();
            if (touches(previous.where, where) && action::may_fold(previous.unit, measure)) [[unlikely]] {
                return nullptr;
            }
            if (previous.unit.empty()) [[unlikely]] {
                return nullptr;  // what has no unit yet may get that of this one: 12.6万、18.2万人次
            }
            if (previous.unit == individual && measure != individual && has_individual(where)) [[unlikely]] {
                return nullptr;
            }
            group = previous.group + (previous.where.end == where.begin ? 0U : 1U);
        }
        if (!bare_numbers_.empty()) [[unlikely]] {
            if (bare_numbers_.reach(where.begin)) {
                return nullptr;
            }
            bare_numbers_.clear();
        }
        last_end_ = where.end;
        quantity& node = append<quantity>();
        node.where = where;
        node.group = group;
        return &node;
    }

    /// A number with nothing behind it that it could count; it may yet share the unit of a quantity (5.6和7.8个百分点).
    void push_bare_number(span where) noexcept
    {
        if (where.begin >= last_end_) {  // not: the 2 of 第1、2、3批
            bare_numbers_.push(where, source());
        }
    }

    /// Appends the bare numbers that are coordinated with a quantity, each with its unit and its scale 10^power; gives its unit to the
    /// scaled numbers before it that have none.
    void share_unit(quantity const& node, int power)
    {
        if (power >= 4 && !node.unit.empty()) {
            share_unit_with_scaled(node);
        }
        if (bare_numbers_.empty()) {
            return;
        }
        const auto numbers = bare_numbers_.coordinated(node, source());
        bare_numbers_.clear();
        for (const span where : numbers) {
            quantity part = node;
            part.where = where;
            part.modifier = modifier::exact;
            part.alternative = {};
            action::numeral_draft draft;
            action::numeral_value number;
            draft.push_arabic(slice(source(), where));
            if (settings().quantities && draft.evaluate(number) == action::numeral_error::none) {
                part.lower = part.upper = number.lower.scaled(power);
                auto const& quantities = table<quantity>();
                part.group = quantities.empty() ? 0 : quantities.back().group + 1;
                push(part);
            }
        }
    }

    /// A new date at the end of the table, to be filled in there; nullptr where dates are switched off.
    [[nodiscard]] date* push_date(span where)
    {
        last_end_ = where.end;
        if (!settings().dates) {
            return nullptr;
        }
        date& node = append<date>();
        node.where = where;
        return &node;
    }

    void push_ordinal(ordinal const& node)
    {
        last_end_ = node.where.end;
        if (settings().ordinals) {
            push(node);
        }
    }

    /// 每人每月 ends at an offset; the quantity that touches it there is a rate.
    void set_per_phrase(std::uint32_t end, std::array<unit, 2> units) noexcept
    {
        per_phrase_end_ = end;
        per_phrase_ = units;
    }

    /// Whether a per-phrase ends at an offset in the line.
    [[nodiscard]] bool has_per_phrase(std::size_t end) const noexcept
    {
        return per_phrase_end_ != 0 && line_begin() + end == per_phrase_end_;
    }

    /// Gives the units of the per-phrase to a quantity before which it stands at `end`, an offset in the line.
    void take_per_phrase(std::size_t end, quantity& node) noexcept
    {
        if (!has_per_phrase(end)) {
            return;
        }
        const unit rate = node.per[0];
        node.per = per_phrase_;
        if (!rate.empty()) {
            node.per[node.per[0].empty() ? 0 : 1] = rate;
        }
        per_phrase_end_ = 0;
    }

private:
    /// Forgets what the text before had open.
    void forget() noexcept
    {
        last_end_ = per_phrase_end_ = 0;
        bare_numbers_.clear();
    }

    /// Whether nothing stands between two quantities, or 零 alone: 2小时零6分钟.
    [[nodiscard]] bool touches(span first, span second) const noexcept
    {
        const std::uint32_t between = second.begin - first.end;
        return between == 0 || (between == 3 && first_character(text_from(first.end)) == key("零"));
    }

    /// Whether 个 stands in the words of a quantity: 3.7个百分点.
    [[nodiscard]] bool has_individual(span where) const noexcept
    {
        const auto words = slice(source(), where);
        return contains(words, "个") || contains(words, "個");
    }

    /// 12.6万、36.5万、18.2万人次, 由3.2万增加到4.5万人: what has a scale and no unit has that of the scaled quantity behind it.
    void share_unit_with_scaled(quantity const& node)
    {
        auto& quantities = table<quantity>();
        std::uint32_t begin = node.where.begin;
        for (quantity* previous = quantities.end(); previous != quantities.begin() && (--previous)->unit.empty();) {
            const auto between = slice(source(), {previous->where.end, (std::max)(previous->where.end, begin)});
            const bool scaled = lexicon::ends_with_one_of(slice(source(), previous->where), U"万亿萬億");
            if (!scaled || previous->denominator != 1 || !(action::is_coordinator(between) || action::is_change(between))) {
                break;
            }
            previous->unit = node.unit;
            previous->per = node.per;
            begin = previous->where.begin;
        }
    }

    /// 2.2个和3.7个百分点: the 个 of the first, and of those before it, stands for the unit of the last.
    void share_elided_unit(quantity const& node)
    {
        auto& quantities = table<quantity>();
        if (quantities.back().unit != individual || node.unit == individual || !has_individual(node.where)) {
            return;
        }
        std::uint32_t begin = node.where.begin;
        for (quantity* previous = quantities.end(); previous != quantities.begin() && (--previous)->unit == individual;) {
            const auto between = slice(source(), {previous->where.end, (std::max)(previous->where.end, begin)});
            if (!action::is_coordinator(between)) {
                break;
            }
            previous->unit = node.unit;
            begin = previous->where.begin;
        }
    }

    static constexpr unit individual = lexicon::unit_named("个");

    action::bare_number_list bare_numbers_;
    std::uint32_t last_end_ = 0;
    std::uint32_t per_phrase_end_ = 0;
    std::array<unit, 2> per_phrase_{};
};

}  // namespace gongwen
