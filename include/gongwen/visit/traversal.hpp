#pragma once

#include <cstdint>

namespace gongwen {

/// What a handler may tell the walk. A handler that returns nothing says `next`.
enum class traversal : std::uint8_t {
    next,  ///< go on
    skip,  ///< do not go into this node: what lies wholly inside it is left out
    stop,  ///< end the walk here; nothing more is entered or left
};

inline constexpr traversal next = traversal::next;
inline constexpr traversal skip = traversal::skip;
inline constexpr traversal stop = traversal::stop;

}  // namespace gongwen
