#pragma once

#include "gongwen/action/numeral_value.hpp"
#include "gongwen/grammar/unit.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace gongwen::action {

/// A number with its unit, as read: one end of a range, or the whole of a quantity.
struct amount_value {
    numeral_value number;
    std::uint32_t denominator = 1;
    gongwen::unit unit;
    gongwen::unit alternative;
    unit_use use = unit_use::any;
    char const* number_begin = nullptr;
    char const* number_end = nullptr;
};

/// An amount being read. The rules inside it may fail and be tried otherwise, so each sets what it means anew.
struct amount_draft {
    amount_value value;
    std::array<numeral_value, 2> numerals{};
    std::size_t count = 0;
    numeral_error error = numeral_error::none;
    bool has_alternative = false;
    modifier bound = modifier::exact;

    bool take_numeral(numeral_value const& number, numeral_error failure, char const*, char const* end) noexcept
    {
        if (count == numerals.size()) {
            return false;
        }
        error = failure == numeral_error::none ? error : failure;
        numerals[count++] = number;
        value.number_end = end;
        return true;
    }

    bool take(grammar::unit_role role, lexicon::unit_match const& found) noexcept
    {
        if (role == grammar::unit_role::alternative) {
            value.alternative = found.value;
        }
        else {
            value.unit = found.value;
            value.use = found.use;
        }
        return true;
    }

    /// The number of 半年 and 一半.
    void set_half(char const* end, decimal number) noexcept
    {
        numerals[0] = {};
        numerals[0].lower = numerals[0].upper = number;
        numerals[0].script = numeral_script::han;
        count = 1;
        value.number_end = end;
    }
};

/// A quantity being read: its amounts and the per-units of its rate.
struct quantity_draft {
    std::array<amount_value, 2> amounts{};
    std::size_t count = 0;
    std::array<gongwen::unit, 2> per{};
    std::size_t per_count = 0;
    int per_power = 0;  ///< the rate is per 10^per_power of the first unit: 3人/10万人
    numeral_error error = numeral_error::none;
    bool negative_upper = false;
    bool above_zero = false;    ///< 零上 before the upper amount
    bool shares_sign = false;   ///< of a range: the lower amount has its unit, and so its sign, in common with the upper

    bool take(grammar::unit_role role, lexicon::unit_match const& found) noexcept
    {
        if (role == grammar::unit_role::per && per_count < per.size()) {
            per[per_count++] = found.value;
        }
        return true;
    }
};

}  // namespace gongwen::action
