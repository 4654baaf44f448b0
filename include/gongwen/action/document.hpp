#pragma once

#include "gongwen/action/anchored_date.hpp"
#include "gongwen/action/builder.hpp"
#include "gongwen/action/date.hpp"
#include "gongwen/action/inline_marker.hpp"
#include "gongwen/action/marker.hpp"
#include "gongwen/action/ordinal_list.hpp"
#include "gongwen/action/plan.hpp"
#include "gongwen/grammar/document.hpp"

namespace gongwen::action {

template<>
struct meaning<grammar::line_start> {
    template<typename Input>
    static void apply(Input const& in, document_builder& builder) noexcept
    {
        builder.begin_line(builder.offset_of(in.begin()));
    }
};

template<>
struct meaning<grammar::line_stop> {
    template<typename Input>
    static void apply(Input const& in, document_builder& builder)
    {
        builder.end_line(builder.offset_of(in.begin()));
    }
};

/// The place of what a rule has matched.
template<typename Input>
[[nodiscard]] span place_of(Input const& in, document_builder const& builder) noexcept
{
    return {builder.offset_of(in.begin()), builder.offset_of(in.end())};
}

template<>
struct meaning<grammar::furniture_line> {
    template<typename Input>
    static void apply(Input const& in, document_builder& builder)
    {
        builder.push_furniture(place_of(in, builder));
    }
};

template<>
struct meaning<grammar::break_mark> {
    template<typename Input>
    static void apply(Input const& in, lexicon::character code, document_builder& builder)
    {
        builder.mark_break(place_of(in, builder), code == lexicon::character::sentence_break);
    }
};

template<>
struct meaning<grammar::opening_mark> {
    template<typename Input>
    static void apply(Input const& in, document_builder& builder)
    {
        builder.open(place_of(in, builder));
    }
};

template<>
struct meaning<grammar::closing_mark> {
    template<typename Input>
    static void apply(Input const& in, document_builder& builder)
    {
        builder.close(place_of(in, builder));
    }
};

template<>
struct meaning<grammar::bare_number> {
    template<typename Input>
    static void apply(Input const& in, document_builder& builder) noexcept
    {
        builder.push_bare_number(place_of(in, builder));
    }
};

template<diagnostic_code Code>
struct reports {
    template<typename Input>
    static void apply(Input const& in, document_builder& builder)
    {
        builder.report(Code, place_of(in, builder));
    }
};

template<> struct meaning<grammar::ill_formed_run> : reports<diagnostic_code::ill_formed_utf8> {};
template<> struct meaning<grammar::masked_number> : reports<diagnostic_code::masked_value> {};

template<>
struct meaning<grammar::ordinal> : drafted<amount_draft> {
    static bool commit(char const* begin, char const* end, amount_draft const& draft, document_builder& builder)
    {
        const auto place = whole(draft.numerals[0].lower);
        if (!place || draft.numerals[0].is_vague() || draft.error != numeral_error::none) {
            return true;  // 第8.6代: in an order, but with no place that counts
        }
        push_place({builder.offset_of(begin), builder.offset_of(end)}, *place, draft.value.unit, builder);
        return true;
    }

    static void push_place(span where, std::int64_t place, unit measure, document_builder& builder)
    {
        const std::uint32_t next = first_character(builder.text_from(where.end));
        if (next != key("号") && next != key("號")) {  // 第318号: a number of a paper
            builder.push_ordinal({where, place, measure});
        }
    }
};

template<>
struct meaning<grammar::plain_ordinal> : pegtl::maybe_nothing {
    static void commit(char const* begin, char const* end, grammar::plain_ordinal_value const& value, document_builder& builder)
    {
        meaning<grammar::ordinal>::push_place({builder.offset_of(begin), builder.offset_of(end)}, value.place, value.unit.value, builder);
    }
};

}  // namespace gongwen::action
