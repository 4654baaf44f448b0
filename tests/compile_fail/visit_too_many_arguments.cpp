// error: gongwen::walk: this visitor handles no node of the AST; a handler takes a node by const reference
#include "gongwen/visit.hpp"

void misuse(gongwen::document const& report, gongwen::section const& part)
{
    gongwen::walk(report, part, [](gongwen::quantity const&, gongwen::section const&) {});
}
