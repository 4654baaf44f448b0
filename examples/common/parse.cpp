#include "common/parse.hpp"

template bool gongwen::detail::run<gongwen::grammar::document>(std::string_view, gongwen::document_builder&);
