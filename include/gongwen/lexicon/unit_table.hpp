#pragma once

#include "gongwen/lexicon/unit_row.hpp"

#include <array>

namespace gongwen::lexicon {

/// The unit lexicon. A new unit is one row; nothing else changes. Row order is free.
inline constexpr std::array unit_rows{
    // money
    unit_row{"元", "元", dimension::money},
    unit_row{"亩", "亩", dimension::area, {2000, 3}, "平方米"},
    unit_row{"畝", "亩", dimension::area, {2000, 3}, "平方米"},
    unit_row{"平方米", "平方米", dimension::area},
    unit_row{"户", "户", dimension::households},
    unit_row{"人", "人", dimension::persons},
    unit_row{"人次", "人次", dimension::persons},
    unit_row{"个", "个", dimension::things},
    unit_row{"个月", "月", dimension::duration},
    unit_row{"月", "月", dimension::duration, {1, 1}, "", unit_use::per},
};

}  // namespace gongwen::lexicon
