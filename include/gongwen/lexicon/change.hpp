#pragma once

#include "gongwen/lexicon/word_list.hpp"

namespace gongwen::lexicon {

/// What is said of a figure before what it changes by: 提高30元, 增加5户.
inline constexpr word_list changes{"提高", "增加", "上调", "上調", "调高", "調高", "增长", "增長", "上升", "提升", "扩大", "擴大",
    "延长", "延長", "增", "涨", "漲"};

}  // namespace gongwen::lexicon
