// error: gongwen::walk: a handler takes a node or the context by non-const reference; both are const
#include "gongwen/visit.hpp"

struct outline_printer {
    void enter(gongwen::section const&) {}
    void leave(gongwen::section&) {}
};

void misuse(gongwen::document const& report)
{
    gongwen::walk(report, outline_printer{});
}
