#pragma once

#include "gongwen/ast/document.hpp"

#include <algorithm>

namespace support {

/// Whether two documents have the same nodes and the same front and closing matter.
[[nodiscard]] inline bool same(gongwen::document const& first, gongwen::document const& second)
{
    const auto equal = [](auto const& a, auto const& b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); };
    return equal(first.quantities(), second.quantities()) && equal(first.dates(), second.dates())
           && equal(first.ordinals(), second.ordinals()) && equal(first.sections(), second.sections())
           && equal(first.paragraphs(), second.paragraphs()) && equal(first.sentences(), second.sentences())
           && equal(first.clauses(), second.clauses()) && equal(first.page_furniture(), second.page_furniture())
           && equal(first.diagnostics(), second.diagnostics()) && first.front() == second.front()
           && first.closing() == second.closing();
}

}  // namespace support
