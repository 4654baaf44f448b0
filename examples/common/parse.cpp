#include "common/parse.hpp"

template bool gongwen::detail::run<gongwen::grammar::document>(gongwen::document_builder&);
