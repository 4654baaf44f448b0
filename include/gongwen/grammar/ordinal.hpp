#pragma once

#include "gongwen/grammar/numeral.hpp"

namespace gongwen::grammar {

struct ordinal_mark : of_class<character::ordinal_mark> {};

// 第六名  第3位  第十四届  第一 · not: 第几
struct ordinal : pegtl::seq<ordinal_mark, gap, numeral, pegtl::opt<gap, measure_unit>> {};

}  // namespace gongwen::grammar
