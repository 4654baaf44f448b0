#pragma once

#include "gongwen/visit/context.hpp"
#include "gongwen/visit/handler.hpp"
#include "gongwen/visit/overloaded.hpp"
#include "gongwen/visit/section_path.hpp"
#include "gongwen/visit/tables.hpp"
#include "gongwen/visit/traversal.hpp"

#include <type_traits>

namespace gongwen {

/// Walks a document in document order: nodes come as their spans begin, a container before what stands in it.
///
///     gongwen::walk(report, gongwen::overloaded{
///         [](gongwen::section const& s, gongwen::context const& c) { … },
///         [](gongwen::quantity const& q) { … }});
///
/// A visitor is a lambda, an `overloaded` set, or a class with `operator()` or `enter`, and `leave`, for any of
/// section, paragraph, sentence, clause, furniture, quantity, date, ordinal and diagnostic. A handler takes the
/// node by const reference, then a `context const&` if it wants one, and returns nothing or a `traversal`.
/// `leave` comes where the node's span ends, for every node that was entered, skipped ones included. The sections
/// are the headings and items; the root, which is the document itself, is not visited.
///
/// Node types without a handler cost nothing: a visitor of quantities alone is a loop over one table. Several are
/// merged in one forward scan. No memory is allocated. Gives true, or false where a handler said `stop`.
template<typename Visitor>
bool walk(document const& report, Visitor&& visitor)
{
    if constexpr (detail::is_visitor<std::remove_reference_t<Visitor>>()) {
        return detail::walk_all(report, visitor, [&]<typename Node>() { return report.all<Node>(); });
    } else {
        return false;
    }
}

/// Walks one section: the section itself and what begins inside it.
template<typename Visitor>
bool walk(document const& report, section const& part, Visitor&& visitor)
{
    if constexpr (detail::is_visitor<std::remove_reference_t<Visitor>>()) {
        return detail::walk_all(report, visitor, [&]<typename Node>() { return report.inside<Node>(part.where); });
    } else {
        return false;
    }
}

/// Calls the handler for one node, with its context and without going into it: for orders of the caller's own.
template<typename Node, typename Visitor>
traversal visit(document const& report, Node const& node, Visitor&& visitor)
{
    if constexpr (detail::is_visitor<std::remove_reference_t<Visitor>>()) {
        position_cursor cursor(report.source());
        return detail::enter(visitor, node, report, cursor);
    } else {
        return stop;
    }
}

}  // namespace gongwen
