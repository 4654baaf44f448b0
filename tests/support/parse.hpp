#pragma once

#include "gongwen/parse.hpp"

// The grammar is instantiated in parse.cpp, and not again in each test that parses.
extern template bool gongwen::detail::run<gongwen::grammar::document>(std::string_view, gongwen::document_builder&);
extern template bool gongwen::detail::run<gongwen::grammar::running_text>(std::string_view, gongwen::document_builder&);
