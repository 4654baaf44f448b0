#pragma once

#include "gongwen/grammar/pegtl.hpp"

namespace gongwen::action {

/// What the rules of the grammar mean: the PEGTL action class template of the library. Its specializations stand in the header
/// of the rules' name. Run `grammar::document` with it and a `document_builder` to fill a document.
template<typename Rule>
struct meaning : pegtl::nothing<Rule> {};

}  // namespace gongwen::action
