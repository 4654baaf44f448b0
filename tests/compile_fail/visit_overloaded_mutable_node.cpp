// error: gongwen::walk: a handler takes a node or the context by non-const reference; both are const
#include "gongwen/visit.hpp"

void misuse(gongwen::document const& report)
{
    gongwen::walk(report, gongwen::overloaded{[](gongwen::quantity const&) {}, [](gongwen::section&) {}});
}
