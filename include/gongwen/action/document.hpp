#pragma once

#include "gongwen/action/anchored_date.hpp"
#include "gongwen/action/builder.hpp"
#include "gongwen/action/date.hpp"
#include "gongwen/action/inline_marker.hpp"
#include "gongwen/action/marker.hpp"
#include "gongwen/action/ordinal_list.hpp"
#include "gongwen/action/plan.hpp"
#include "gongwen/grammar/document.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/text/digits.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

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

/// Whether an ordinal is the number of a paper, by what stands behind it: the 号 of 第318号, the 、224号 of 第223、224号 · not: of
/// 第一、224号
[[nodiscard]] inline bool numbers_paper(std::string_view words, std::string_view after) noexcept
{
    constexpr int most = 16;
    for (int further = 0; further < most && static_cast<unsigned char>(words.back()) < 0x80 && grammar::begins_with_list_joint(after);
         ++further) {
        const auto number = drop_character(after);
        const std::size_t digits = leading_digits(number).count;
        if (digits == 0) {
            return false;
        }
        after = drop(number, digits);
    }
    return lexicon::begins_with_one_of(after, U"号號");
}

template<>
struct meaning<grammar::ordinal> : drafted<amount_draft> {
    static bool commit(char const* begin, char const* end, amount_draft const& draft, document_builder& builder)
    {
        const auto place = to_integer(draft.numerals[0].lower);
        if (!place || draft.numerals[0].is_vague() || draft.error != numeral_error::none) {
            return true;  // 第8.6代: in an order, but with no place that counts
        }
        push_place({builder.offset_of(begin), builder.offset_of(end)}, *place, draft.value.unit, builder);
        return true;
    }

    static void push_place(span where, std::int64_t place, unit measure, document_builder& builder)
    {
        if (where.begin >= builder.last_end() && !numbers_paper(slice(builder.source(), where), builder.text_from(where.end))) {
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
