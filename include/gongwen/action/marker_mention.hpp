#pragma once

#include <string_view>

namespace gongwen::action {

// Whether what has the form of a marker only mentions a number: 位居第二、第三，.

/// The 第三， of 位居第二、第三， · not: of 第二，…；第三，…, where a clause begins
[[nodiscard]] inline bool is_rank(std::string_view mark, std::string_view before) noexcept
{
    return mark.starts_with("第") && before.ends_with("、");
}

}  // namespace gongwen::action
