#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// A half-open range of byte offsets into the source: [begin, end). A source is read up to `options::max_bytes`, 2^32 - 2 at the most.
struct span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }

    /// Whether `inner` lies wholly inside this span.
    [[nodiscard]] constexpr bool contains(span inner) const noexcept
    {
        return begin <= inner.begin && inner.end <= end;
    }

    friend constexpr bool operator==(span, span) noexcept = default;
    friend constexpr auto operator<=>(span, span) noexcept = default;
};

/// The bytes of `source` that `where` covers. A span past the end gives what is there, never more.
[[nodiscard]] constexpr std::string_view slice(std::string_view source, span where) noexcept
{
    if (where.begin > source.size() || where.end < where.begin) {
        return {};
    }
    return source.substr(where.begin, where.size());
}

}  // namespace gongwen
