#pragma once

#include "gongwen/action/quantity.hpp"
#include "gongwen/grammar/plain_count.hpp"
#include "gongwen/grammar/plain_han.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/neighbour.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

// What the rules of grammar/plain_count.hpp and grammar/plain_han.hpp mean. A count that nothing beside it joins to anything or
// makes another thing, as most are, is pushed at once: what the general way would find by failing each of its checks.
namespace gongwen::action {

using lexicon::character;

/// What a plain count says, as the general way has it.
[[nodiscard]] inline numeral_value number_of(grammar::plain_count_value const& value) noexcept
{
    numeral_value number;
    number.lower = number.upper = value.number;
    number.bound = value.surplus ? modifier::more_than : modifier::exact;
    number.has_scale = value.power != 0;
    number.power = value.power;
    return number;
}

/// The number of one Han digit or scale.
[[nodiscard]] inline decimal number_of(character code) noexcept
{
    const int value = lexicon::value_of(code);
    return lexicon::kind_of(code) == character::han_digit ? decimal{value, 0} : decimal{1, value};
}

/// What a plain Han numeral says, as the general way has it, or why it says nothing.
[[nodiscard]] inline numeral_error evaluate(grammar::plain_han_value const& value, numeral_value& number) noexcept
{
    numeral_draft draft;
    for (std::size_t i = 0; i < value.count; ++i) {
        const auto kind = lexicon::kind_of(value.numerals[i]);
        draft.push(kind == character::han_digit ? token_kind::digit : kind == character::place ? token_kind::place : token_kind::myriad,
                   lexicon::value_of(value.numerals[i]));
    }
    return draft.evaluate(number);
}

[[nodiscard]] inline numeral_value number_of(grammar::plain_han_value const& value) noexcept
{
    numeral_value number;
    static_cast<void>(evaluate(value, number));
    return number;
}

/// A number with its unit, as the general way has it.
[[nodiscard]] inline amount_value amount_of(numeral_value const& number, lexicon::unit_match const& measure,
                                            char const* number_end) noexcept
{
    amount_value amount;
    amount.number = number;
    amount.unit = measure.value;
    amount.use = measure.use;
    amount.number_end = number_end;
    return amount;
}

/// Whether a number without a unit may count all the same: behind a currency or sign, or where a word bounds it.
[[nodiscard]] inline bool may_count(span where, lexicon::neighbours behind, document_builder const& builder) noexcept
{
    using lexicon::neighbour;
    const auto before = builder.text_before(where.begin);
    const auto beside = lexicon::neighbours::before(before);
    return beside.may_be(neighbour::prefix) || beside.may_bound_behind(before) || behind.may_be(neighbour::bound)
           || builder.settings().bare_numbers;
}

/// The words around a count. `apart` where nothing in them joins it to anything or makes it a part of a number.
struct plain_context {
    std::string_view before;
    std::string_view after;
    lexicon::neighbours beside;
    lexicon::neighbours behind;
    bool bounded;  ///< a word before may bound the count
    bool apart;

    plain_context(span where, lexicon::neighbours behind_count, document_builder& builder) noexcept
        : before(builder.text_before(where.begin)), after(builder.text_from(where.end)), beside(lexicon::neighbours::before(before)),
          behind(behind_count), bounded(beside.may_bound_behind(before)),
          apart((!beside.may_be(lexicon::neighbour::prefix, lexicon::neighbour::mark) || ends_apart(before, beside))
                && !behind.may_be(lexicon::neighbour::mark) && where.begin >= builder.last_end() && builder.settings().quantities)
    {}

    /// Whether the character before only looks like a mark or a prefix: a full stop behind a word (not 8。2%), the 金 of 资金 (not 美金).
    [[nodiscard, gnu::noinline]] static bool ends_apart(std::string_view before, lexicon::neighbours beside) noexcept
    {
        const std::uint32_t last = last_character(before);
        if (beside.may_be(lexicon::neighbour::mark)) {
            return last == key("。") && lexicon::kind_of(lexicon::classify_last_two(before).before_last) != character::arabic_digit;
        }
        return !lexicon::counting_from_first.contains(last) && !is_blank(last) && find_prefix(before).row == nullptr;
    }

    /// Appends the count, bounded by the words around it; false where it may be joined to others all the same.
    template<typename Value>
    [[nodiscard]] bool push(span where, Value const& value, decimal number, modifier inside, numeral_script script,
                            document_builder& builder) const
    {
        auto begin = before.size();
        if (bounded) [[unlikely]] {
            const auto bound = find_bound(before, number_of(value), value.unit->value);
            inside = lexicon::combined(bound.kind, inside);
            begin = bound.kind == modifier::exact ? begin : bound.begin;
        }
        if (behind.may_be(lexicon::neighbour::bound)) [[unlikely]] {
            inside = lexicon::combined(inside, find_bound_behind(after));
        }
        quantity* const node = builder.has_per_phrase(begin) ? nullptr : builder.push_apart(where, value.unit->value);
        if (node == nullptr) [[unlikely]] {
            return false;
        }
        node->lower = node->upper = number;
        node->unit = value.unit->value;
        node->modifier = inside;
        node->numerals = script;
        return true;
    }
};

template<>
struct meaning<grammar::plain_count> : pegtl::maybe_nothing {
    static bool commit(char const* begin, char const* end, grammar::plain_count_value const& value, document_builder& builder)
    {
        const span where{builder.offset_of(begin), builder.offset_of(end)};
        if (value.unit->length == 0 && value.power == 0 && !value.surplus && !may_count(where, value.behind, builder)) [[unlikely]] {
            return false;
        }
        const plain_context context(where, value.behind, builder);
        const bool alone = context.apart && value.unit->length != 0 && value.per == nullptr
                           && !has_other_uses(value.unit->value, value.number) && !is_year_of_era(context.before, value.unit->value);
        if (alone
            && context.push(where, value, value.number, value.surplus ? modifier::more_than : modifier::exact, numeral_script::arabic,
                            builder)) [[likely]] {
            return true;
        }
        if (!builder.settings().reads_numbers()) {
            return true;
        }
        const amount_value amount = amount_of(number_of(value), *value.unit, begin + value.number_length);
        return meaning<grammar::quantity>::commit(
            begin, end, quantity_reading{amount, amount, {value.per == nullptr ? unit{} : value.per->value}}, builder);
    }
};

template<>
struct meaning<grammar::plain_han> : pegtl::maybe_nothing {
    static bool commit(char const* begin, char const* end, grammar::plain_han_value const& value, document_builder& builder)
    {
        const span where{builder.offset_of(begin), builder.offset_of(end)};
        const plain_context context(where, value.behind, builder);
        const unit measure = value.unit->value;
        const int tens = value.tens();
        const decimal number = tens != 0 ? decimal{tens, 0}.normalized() : number_of(value.first());
        const bool numbered = value.unit->use == unit_use::arabic && !counts_in_context(context.before, context.after, measure);
        if (context.apart && (tens != 0 || value.is_digit()) && builder.settings().han_numerals && !builder.touches_quantity(where)
            && (numbered || (value.unit->use == unit_use::any && !has_other_uses(measure, number)))) {
            const std::string_view phrase(begin, static_cast<std::size_t>(end - begin));
            if (numbered || is_year_of_era(context.before, measure) || is_quoted(context.before, context.after)
                || !counts_plainly(context.before, context.after, phrase, tens == 0, measure)) {
                return false;
            }
            if (context.push(where, value, number, modifier::exact, numeral_script::han, builder)) [[likely]] {
                return true;
            }
        }
        if (!builder.settings().reads_numbers()) {
            return true;
        }
        numeral_value whole;
        const auto error = evaluate(value, whole);
        const amount_value amount = amount_of(whole, *value.unit, begin + value.length());
        return error != numeral_error::ill_formed
               && meaning<grammar::quantity>::commit(begin, end, quantity_reading{amount, amount, {}, 0, error}, builder);
    }
};

}  // namespace gongwen::action
