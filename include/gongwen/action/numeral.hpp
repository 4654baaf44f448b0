#pragma once

#include "gongwen/action/draft.hpp"
#include "gongwen/action/numeral_value.hpp"
#include "gongwen/grammar/numeral.hpp"
#include "gongwen/lexicon/character.hpp"

#include <string_view>

namespace gongwen::action {

// Each part of a numeral is a token of the draft.

template<>
struct meaning<grammar::arabic> {
    template<typename Input>
    static void apply(Input const& in, numeral_draft& draft) noexcept
    {
        draft.push_arabic(in.string_view());
    }
};

template<>
struct meaning<grammar::han_digit> {
    template<typename Input>
    static void apply(Input const& in, numeral_draft& draft) noexcept
    {
        draft.push(token_kind::digit, lexicon::value_of(lexicon::classify(in.string_view())));
    }
};

template<>
struct meaning<grammar::score> {
    template<typename Input>
    static void apply(Input const& in, numeral_draft& draft) noexcept
    {
        draft.push(token_kind::digit, lexicon::value_of(lexicon::classify(in.string_view())));
        draft.push(token_kind::place, 1);
    }
};

struct push_scale {
    template<typename Input>
    static void apply(Input const& in, numeral_draft& draft) noexcept
    {
        const auto code = lexicon::classify(in.string_view());
        const bool myriad = lexicon::kind_of(code) == lexicon::character::myriad;
        draft.push(myriad ? token_kind::myriad : token_kind::place, lexicon::value_of(code));
    }
};

struct push_vague {
    static void apply0(numeral_draft& draft) noexcept { draft.push(token_kind::vague); }
};

template<> struct meaning<grammar::place> : push_scale {};
template<> struct meaning<grammar::myriad> : push_scale {};
template<> struct meaning<grammar::vague_digit> : push_vague {};
template<> struct meaning<grammar::some> : push_vague {};

template<modifier Bound>
struct sets_bound {
    template<typename Draft>
    static void apply0(Draft& draft) noexcept { draft.bound = Bound; }
};

template<> struct meaning<grammar::surplus> : sets_bound<modifier::more_than> {};
template<> struct meaning<grammar::approximately> : sets_bound<modifier::about> {};
template<> struct meaning<grammar::or_so> : sets_bound<modifier::about> {};

template<> struct meaning<grammar::zero> : restoring {};
template<> struct meaning<grammar::behind_zero> : restoring {};

template<>
struct meaning<grammar::han_point> {
    static void apply0(numeral_draft& draft) noexcept { draft.push(token_kind::point); }
};

template<>
struct meaning<grammar::numeral> : drafted<numeral_draft> {
    template<typename Parent>
    static bool commit(char const* begin, char const* end, numeral_draft const& draft, Parent& parent) noexcept
    {
        numeral_value value;
        const auto error = draft.evaluate(value);
        return error != numeral_error::ill_formed && parent.take_numeral(value, error, begin, end);
    }
};

}  // namespace gongwen::action
