#include "support/parse.hpp"

template bool gongwen::detail::run<gongwen::grammar::document>(std::string_view, gongwen::document_builder&);
template bool gongwen::detail::run<gongwen::grammar::running_text>(std::string_view, gongwen::document_builder&);
