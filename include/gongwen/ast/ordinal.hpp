#pragma once

#include "gongwen/lexicon/unit.hpp"
#include "gongwen/text/span.hpp"

#include <cstdint>

namespace gongwen {

/// A place in an order (docs/language.md#ordinals): `第六名` is 6 名, `第一` is 1, `前三名` is 3 名. Never a quantity.
struct ordinal {
    span where;
    std::int64_t value = 0;
    gongwen::unit unit;

    friend constexpr bool operator==(ordinal const&, ordinal const&) noexcept = default;
};

}  // namespace gongwen
