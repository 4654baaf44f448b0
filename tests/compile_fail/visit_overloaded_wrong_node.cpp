// error: gongwen::walk: a handler of this overloaded set fits no node of the AST
#include "gongwen/visit.hpp"

void misuse(gongwen::document const& report)
{
    gongwen::walk(report, gongwen::overloaded{[](gongwen::quantity const&) {}, [](gongwen::span const&) {}});
}
