// error: gongwen::walk: this visitor handles no node of the AST; a handler takes a node by const reference
#include "gongwen/visit.hpp"

#include <string>

void misuse(gongwen::document const& report)
{
    gongwen::walk(report, [](std::string const&) {});
}
