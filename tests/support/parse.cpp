#include "support/parse.hpp"

template bool gongwen::detail::run<gongwen::grammar::document>(gongwen::document_builder&);
template bool gongwen::detail::run<gongwen::grammar::running_text>(gongwen::document_builder&);
