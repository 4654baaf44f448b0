#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/action/date.hpp"
#include "gongwen/action/date_parts.hpp"
#include "gongwen/grammar/anchored_date.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/text/digits.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstdint>
#include <string_view>

namespace gongwen::action {

/// 今年4月, 本月: the anchor's first character stands before what the rule reads.
struct commits_anchored : commits_date {
    static bool commit(char const* begin, char const* end, date_draft& draft, document_builder& builder)
    {
        const auto from = builder.offset_of(begin);
        const auto before = builder.text_before(from);
        const auto word = find_anchor(before, builder.text_from(from));
        if (word == anchor::none) {
            return false;
        }
        if (draft.points[0].precision == precision::none) {
            draft.points[0].precision = precision_of(word);
        }
        return append(from - 3, builder.offset_of(end), draft, word, builder);
    }
};

template<> struct meaning<grammar::anchored_year> : commits_anchored {};
template<> struct meaning<grammar::anchored_month> : commits_anchored {};

/// 元月15日: the 元 stands before what the rule reads.
template<>
struct meaning<grammar::first_month> : commits_date {
    static bool commit(char const* begin, char const* end, date_draft& draft, document_builder& builder)
    {
        date_point& point = draft.points[0];
        point.part = 1;
        point.precision = point.precision == precision::none ? precision::month : point.precision;
        if (draft.at == 1 && draft.points[1].part == 0) {
            draft.points[1].part = 1;
        }
        return append(builder.offset_of(begin) - 3, builder.offset_of(end), draft, anchor::none, builder);
    }
};

/// The year that `before` ends with, of four half-width digits (2023上半年); 0 for none.
[[nodiscard]] inline int year_behind(std::string_view before) noexcept
{
    const auto digits = last_bytes(before, 4);
    const auto kind = lexicon::back_kind(before.substr(0, before.size() - digits.size()));
    const digit_run run = leading_digits(digits);
    return run.count == 4 && is_recent_year(run.value) && kind != lexicon::character::arabic_digit ? static_cast<int>(run.value) : 0;
}

template<>
struct meaning<grammar::anchored_half> : commits_date {
    static bool commit(char const* begin, char const* end, date_draft& draft, document_builder& builder)
    {
        auto from = builder.offset_of(begin);
        const auto before = builder.text_before(from);
        const bool first = before.ends_with("上");
        if ((!first && !before.ends_with("下"))
            || ((before.ends_with("以上") || before.ends_with("以下")) && builder.last_end() != 0 && builder.last_end() + 6 == from)) {
            return false;
        }
        draft.points[0].part = first ? 1 : 2;
        draft.points[0].precision = precision::half;
        if (const int year = year_behind(before.substr(0, before.size() - 3)); year != 0 && from >= builder.last_end() + 7) {
            draft.points[0].year = static_cast<std::int16_t>(year);
            from -= 4;
        }
        return append(from - 3, builder.offset_of(end), draft, anchor::none, builder);
    }
};

}  // namespace gongwen::action
