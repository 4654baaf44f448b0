#pragma once

#include "gongwen/parse.hpp"

// The grammar is compiled once for the longer programs, in parse.cpp. A program of one's own needs no more than
// gongwen/gongwen.hpp, as custom_visitor.cpp shows.
extern template bool gongwen::detail::run<gongwen::grammar::document>(gongwen::document_builder&);
