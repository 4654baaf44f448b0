#pragma once

#include "gongwen/action/quantity.hpp"
#include "gongwen/grammar/plain_count.hpp"
#include "gongwen/lexicon/neighbour.hpp"

namespace gongwen::action {

/// What the rule of grammar/plain_count.hpp means.
template<>
struct quantity_action<grammar::plain_count> : pegtl::maybe_nothing {
    static bool commit(char const* begin, char const* end, grammar::plain_count_value const& value, document_builder& builder)
    {
        return push_unaffected({builder.offset_of(begin), builder.offset_of(end)}, value, builder) || commit_general(begin, end, value, builder);
    }

private:
    /// Pushes a count in Arabic digits that nothing beside it bounds, joins or makes another thing, as most are: what the
    /// general way would find by failing each of its checks (measured: a hundredth of the instructions of a parse).
    static bool push_unaffected(span where, grammar::plain_count_value const& value, document_builder& builder)
    {
        using lexicon::neighbour;
        if (value.han || value.unit.length == 0 || has_other_uses(value.unit.value, value.number)
            || lexicon::neighbours::before(builder.text_before(where.begin)).may_be_any()
            || lexicon::neighbours::behind(builder.text_from(where.end)).may_be(neighbour::bound, neighbour::mark)
            || where.begin < builder.last_end() || builder.touches_ordinal(where.begin) || !builder.settings().quantities) {
            return false;
        }
        quantity node;
        node.where = where;
        node.lower = node.upper = value.number;
        node.unit = value.unit.value;
        node.modifier = value.surplus ? modifier::more_than : modifier::exact;
        builder.take_per_phrase(where.begin - builder.line_begin(), node);
        builder.share_unit(node, value.power);
        builder.push_quantity(node);
        return true;
    }

    static bool commit_general(char const* begin, char const* end, grammar::plain_count_value const& value, document_builder& builder)
    {
        amount_value amount;
        amount.number.lower = amount.number.upper = value.number;
        amount.number.bound = value.surplus ? modifier::more_than : modifier::exact;
        amount.number.script = value.han ? numeral_script::han : numeral_script::arabic;
        amount.number.single_digit = value.single_digit;
        amount.number.bare_scale = value.han && value.power > 1;
        amount.number.has_scale = value.power != 0;
        amount.number.power = value.power;
        amount.unit = value.unit.value;
        amount.use = value.unit.use;
        amount.number_end = begin + value.number_length;
        return quantity_action<grammar::quantity>::commit(begin, end, quantity_reading{amount, amount}, builder);
    }
};

}  // namespace gongwen::action
