#pragma once

#include "gongwen/ast/structure.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/text/prefix.hpp"

#include <string_view>

namespace gongwen::action {

// Whether what has the form of a marker only mentions a number: 位居第二、第三，; 第（一）、（二）项.

/// The 第三， of 位居第二、第三， · not: of 第二，…；第三，…, where a clause begins
[[nodiscard]] inline bool is_rank(std::string_view mark, std::string_view before) noexcept
{
    return mark.starts_with("第") && before.ends_with("、");
}

/// The （二） of 第（一）、（二）项, behind which a point （一） would be empty · not: of （一）排查、（二）整改
[[nodiscard]] inline bool is_reference(marker_series series, std::string_view before) noexcept
{
    if ((series != marker_series::han_bracketed && series != marker_series::arabic_bracketed) || !before.ends_with("、")) {
        return false;
    }
    before.remove_suffix(std::string_view("、").size());
    if (!lexicon::ends_with_one_of(before, U"）)")) {
        return false;
    }
    do {
        before.remove_suffix(packed_length(last_character(before)));
    } while (lexicon::ends_with_one_of(before, U"一二三四五六七八九十0123456789"));
    return lexicon::ends_with_one_of(before, U"（(");
}

}  // namespace gongwen::action
