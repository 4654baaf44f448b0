#pragma once

#include "gongwen/action/amount.hpp"
#include "gongwen/action/builder.hpp"
#include "gongwen/action/draft.hpp"
#include "gongwen/grammar/ordinal_list.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace gongwen::action {

/// A list of ordinals being read: its members, and the unit that they share.
struct ordinal_list_draft {
    struct member {
        char const* begin;
        char const* end;
        std::int64_t place;
    };
    static constexpr std::int64_t last_place = 999;

    std::array<member, 16> members{};
    std::size_t count = 0;
    numeral_script script = numeral_script::arabic;
    gongwen::unit unit;

    /// Takes a member: a whole number above the one before, and written like it. Not: the 500 of 第一、500户, the 3万 of 第1、3万元
    bool take_numeral(numeral_value const& number, numeral_error failure, char const* begin, char const* end) noexcept
    {
        const auto place = to_integer(number.lower);
        if (failure != numeral_error::none || number.is_vague() || number.bound != modifier::exact || !place || *place > last_place
            || count == members.size() || (count != 0 && (*place <= members[count - 1].place || number.script != script))) {
            return false;
        }
        script = number.script;
        members[count++] = {begin, end, *place};
        return true;
    }

    /// Takes the unit, unless it measures what has no places: 第1、5%
    bool take(grammar::unit_role, lexicon::unit_match const& found) noexcept
    {
        unit = found.value;
        const auto kind = dimension_of(unit);
        return kind != dimension::ratio && kind != dimension::money;
    }
};

template<>
struct meaning<grammar::shared_unit> {
    template<typename Input>
    static void apply(Input const& in, ordinal_list_draft& draft) noexcept
    {
        draft.members[draft.count - 1].end = in.end();
    }
};

template<>
struct meaning<grammar::ordinal_list> : drafted<ordinal_list_draft> {
    static bool commit(char const* begin, char const*, ordinal_list_draft& draft, document_builder& builder)
    {
        draft.members[0].begin = begin;
        for (std::size_t i = 0; i < draft.count; ++i) {
            auto const& [from, to, place] = draft.members[i];
            builder.push_ordinal({{builder.offset_of(from), builder.offset_of(to)}, place, draft.unit});
        }
        return true;
    }
};

}  // namespace gongwen::action
