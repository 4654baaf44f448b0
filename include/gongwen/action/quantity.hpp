#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/action/quantity_candidate.hpp"
#include "gongwen/action/range.hpp"
#include "gongwen/grammar/quantity.hpp"

namespace gongwen::action {

template<>
struct meaning<grammar::quantity> : drafted<quantity_draft> {
    [[nodiscard, gnu::cold]] static bool commit(char const* begin, char const* end, quantity_draft const& draft, document_builder& builder)
    {
        return commit(begin, end,
                      quantity_reading{draft.amounts[0], draft.amounts[draft.count - 1], draft.per, draft.per_power, draft.error,
                                       draft.count == 2, draft.shares_sign},
                      builder);
    }

    [[nodiscard, gnu::cold]] static bool commit(char const* begin, char const* end, quantity_reading const& reading,
                                                document_builder& builder)
    {
        return quantity_candidate(begin, end, reading, builder).commit();
    }
};

template<>
struct meaning<grammar::per_phrase> : drafted<quantity_draft> {
    static bool commit(char const*, char const* end, quantity_draft const& draft, document_builder& builder) noexcept
    {
        builder.set_per_phrase(builder.offset_of(end), draft.per);
        return true;
    }
};

}  // namespace gongwen::action
