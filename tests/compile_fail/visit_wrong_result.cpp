// error: gongwen::walk: a handler returns nothing or a gongwen::traversal: next, skip or stop
#include "gongwen/visit.hpp"

void misuse(gongwen::document const& report)
{
    gongwen::walk(report, [](gongwen::quantity const& q) { return q.is_range(); });
}
