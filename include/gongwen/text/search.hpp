#pragma once

#include <cstddef>

namespace gongwen::detail {

/// The first of `size` indices that `is_behind` holds for, or `size`. It must hold for every index behind one that it
/// holds for. Cost: O(log size) calls.
///
/// All that the AST needs of <algorithm>: including that header, with C++20's ranges in it, and instantiating its
/// searches over spans was a tenth of what it cost to compile a file that only walks a document.
template<typename Predicate>
[[nodiscard]] constexpr std::size_t first_index(std::size_t size, Predicate is_behind)
{
    std::size_t first = 0;
    while (size != 0) {
        const std::size_t half = size / 2;
        if (is_behind(first + half)) {
            size = half;
        } else {
            first += half + 1;
            size -= half + 1;
        }
    }
    return first;
}

}  // namespace gongwen::detail
