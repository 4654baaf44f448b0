#pragma once

#include "gongwen/action/draft.hpp"
#include "gongwen/action/numeral.hpp"
#include "gongwen/action/numeral_value.hpp"
#include "gongwen/action/quantity_draft.hpp"
#include "gongwen/grammar/quantity.hpp"
#include "gongwen/lexicon/modifier.hpp"
#include "gongwen/text/prefix.hpp"

namespace gongwen::action {

template<>
struct meaning<grammar::parts_of> : restoring {
    static bool apply0(amount_draft& draft) noexcept
    {
        const decimal whole = draft.numerals[0].lower;
        numeral_value part = draft.numerals[1];
        const bool hundredths = whole == decimal{100, 0};
        const bool thousandths = whole == decimal{1000, 0};
        if (hundredths || thousandths) {
            draft.value.unit = hundredths ? lexicon::unit_named("%") : lexicon::unit_named("‰");
        }
        else {
            const auto denominator = to_integer(whole);
            if (!denominator || *denominator <= 0) {
                return false;
            }
            if (*denominator > 0xFFFFFFFF) {
                draft.error = numeral_error::out_of_range;  // 50亿分之一
                return true;
            }
            draft.value.denominator = static_cast<std::uint32_t>(*denominator);
        }
        part.script = draft.numerals[0].script;
        draft.numerals[0] = part;
        draft.numerals[0].has_scale = false;
        return true;
    }
};

/// 1/3: less than one, of a number of one digit.
template<> struct meaning<grammar::divided_by> : restoring {};

template<>
struct meaning<grammar::divisor> {
    template<typename Input>
    static bool apply(Input const& in, amount_draft& draft) noexcept
    {
        numeral_value const& number = draft.numerals[0];
        const auto whole = static_cast<std::uint32_t>(in.size() == 1 ? in.peek_char() - '0' : 10);
        draft.value.denominator = whole;
        return number.script == numeral_script::arabic && number.lower.exponent == 0 && number.lower.coefficient >= 1
               && number.lower < decimal{whole, 0};
    }
};

/// 18±2℃: from the least to the most.
template<>
struct meaning<grammar::tolerance> : restoring {
    static bool apply0(amount_draft& draft) noexcept
    {
        numeral_value& number = draft.numerals[0];
        decimal width = draft.numerals[1].lower;
        const auto upper = add(number.upper, width);
        width.coefficient = -width.coefficient;
        const auto lower = add(number.lower, width);
        if (!lower || !upper) {
            return false;
        }
        number.lower = *lower;
        number.upper = *upper;
        return true;
    }
};

template<>
struct meaning<grammar::tenths> {
    template<typename Input>
    static bool apply(Input const& in, amount_draft& draft) noexcept
    {
        numeral_value number = draft.numerals[0];
        const auto text = in.string_view();
        const auto last = lexicon::classify(drop(text, text.size() - 3));
        const int ones = lexicon::kind_of(last) == lexicon::character::han_digit ? lexicon::value_of(last)
                         : lexicon::kind_of(last) == lexicon::character::half    ? 5
                                                                                 : 0;
        number.scale(1);
        if (!number.add({ones, 0}) || number.upper > decimal{1000, 0}) {
            return false;
        }
        number.power = ones == 0 ? 1 : 0;  // 三至五成 share it
        draft.numerals[0] = number;
        draft.value.unit = lexicon::unit_named("%");
        return true;
    }
};

/// Adds the half of 两年半 and 一个半月.
struct adds_half {
    static bool apply0(amount_draft& draft) noexcept
    {
        const auto kind = dimension_of(draft.value.unit);
        const bool measured = lexicon::is_continuous(kind) || kind == dimension::duration || kind == dimension::age
                              || draft.value.unit == lexicon::unit_named("倍");
        return measured && draft.numerals[0].add({5, -1});
    }
};

template<>
struct meaning<grammar::lone_month> {
    static void apply0(amount_draft& draft) noexcept { draft.value.unit = lexicon::unit_named("月"); }
};

template<> struct meaning<grammar::half_behind> : adds_half {};
template<> struct meaning<grammar::half_between> : adds_half {};

template<> struct meaning<grammar::roughly> : sets_bound<modifier::about> {};

template<>
struct meaning<grammar::surplus_between> {
    static bool apply0(amount_draft& draft) noexcept
    {
        const bool lasts = dimension_of(draft.value.unit) == dimension::duration || draft.value.unit == lexicon::unit_named("百分点");
        draft.numerals[0].bound = lasts ? draft.bound : draft.numerals[0].bound;
        return lasts;
    }
};

template<>
struct meaning<grammar::individual_myriads> {
    template<typename Input>
    static void apply(Input const& in, amount_draft& draft) noexcept
    {
        const auto text = in.string_view();
        const int power = lexicon::value_of(lexicon::classify(drop(text, text.size() - 3)));
        numeral_value& number = draft.numerals[0];
        number.scale(power);
        number.has_scale = true;
        number.bound = lexicon::combined(number.bound, draft.bound);  // 3个多亿
        number.power = static_cast<std::uint8_t>(number.power + power);
        draft.value.number_end = in.end();
    }
};

/// 标准箱 and TEU: one thing by two names.
[[nodiscard]] constexpr bool is_same_measure(unit first, unit second) noexcept
{
    unit_row const* const one = row_of(first);
    unit_row const* const other = row_of(second);
    if (one == nullptr || other == nullptr) {
        return false;
    }
    return base_of(*one) == base_of(*other) && (!one->base.empty() || !other->base.empty());
}

template<>
struct meaning<grammar::alternative> {
    static bool apply0(amount_draft& draft) noexcept
    {
        // 55分贝（dB）only says the unit again.
        draft.has_alternative = lexicon::is_countable(dimension_of(draft.value.alternative))
                                && !is_same_measure(draft.value.unit, draft.value.alternative);
        return draft.has_alternative;
    }
};

template<>
struct meaning<grammar::one_half> {
    template<typename Input>
    static void apply(Input const& in, amount_draft& draft) noexcept
    {
        draft.set_half(in.end(), decimal{1, 0});
        draft.value.denominator = 2;
    }
};

template<>
struct meaning<grammar::half_measure> {
    template<typename Input>
    static bool apply(Input const& in, amount_draft& draft) noexcept
    {
        draft.set_half(in.end(), decimal{5, -1});
        draft.numerals[0].bound = draft.bound;  // 半个多月
        const auto kind = dimension_of(draft.value.unit);  // not: 过半升学, 大半方言
        return kind == dimension::duration || kind == dimension::area || kind == dimension::mass || kind == dimension::length
               || draft.value.unit == lexicon::unit_named("百分点");
    }
};

template<>
struct meaning<grammar::amount> : drafted<amount_draft> {
    static bool commit(char const* begin, char const*, amount_draft& draft, quantity_draft& parent) noexcept
    {
        if (parent.count == parent.amounts.size()) {
            return false;
        }
        draft.value.number = draft.numerals[0];
        if (!draft.has_alternative) {
            draft.value.alternative = {};
        }
        draft.value.number_begin = begin;
        parent.error = draft.error == numeral_error::none ? parent.error : draft.error;
        parent.amounts[parent.count++] = draft.value;
        return true;
    }
};

}  // namespace gongwen::action
