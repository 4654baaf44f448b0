#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/action/calendar.hpp"
#include "gongwen/action/date.hpp"
#include "gongwen/action/date_parts.hpp"
#include "gongwen/grammar/plan.hpp"
#include "gongwen/lexicon/character_set.hpp"

#include <cstdint>

namespace gongwen::action {

template<>
struct meaning<grammar::plan_number> {
    template<typename Input>
    static bool apply(Input const& in, date_draft& draft) noexcept
    {
        const auto years = plan_begin(in.string_view());
        draft.points[0] = {static_cast<std::int16_t>(years), 0, 0, 0, 0, precision::year};
        draft.points[1] = {static_cast<std::int16_t>(years + 4), 0, 0, 0, 0, precision::year};
        return years != 0;
    }
};

struct commits_plan : commits_date {
    static bool commit(char const* begin, char const* end, date_draft& draft, document_builder& builder)
    {
        draft.at = 1;
        const auto after = builder.text_from(builder.offset_of(end));
        if (after.starts_with("普法")) {
            return false;  // “八五”普法: not one of these plans
        }
        // “一五”计划, “三五”时期 · not: “三五”工作法
        if (draft.points[0].year < 1981 && !after.empty() && !lexicon::begins_with_one_of(after, U"计計规規时時期末初至到、—“")
            && !after.starts_with("以来") && !after.starts_with("以前") && !after.starts_with("以后")) {
            return false;
        }
        return append(builder.offset_of(begin), builder.offset_of(end), draft, anchor::none, builder);
    }
};

template<> struct meaning<grammar::quoted_plan> : commits_plan {};
template<> struct meaning<grammar::open_plan> : commits_plan {};

}  // namespace gongwen::action
