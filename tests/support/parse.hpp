#pragma once

#include "gongwen/parse.hpp"

// The grammar is instantiated in parse.cpp, and not again in each test that parses.
extern template bool gongwen::detail::run<gongwen::grammar::document>(gongwen::document_builder&);
extern template bool gongwen::detail::run<gongwen::grammar::running_text>(gongwen::document_builder&);
