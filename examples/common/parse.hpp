#pragma once

#include "gongwen/parse.hpp"

// The grammar is compiled once for all example programs, in parse.cpp.
extern template bool gongwen::detail::run<gongwen::grammar::document>(std::string_view, gongwen::document_builder&);
