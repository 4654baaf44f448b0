// error: gongwen::walk: this visitor has both enter and operator\(\) for one node; keep one of them
#include "gongwen/visit.hpp"

struct counter {
    void enter(gongwen::section const&) {}
    void operator()(gongwen::section const&) {}
};

void misuse(gongwen::document const& report)
{
    gongwen::walk(report, counter{});
}
