#pragma once

#include "gongwen/visit/handler.hpp"
#include "gongwen/visit/walker.hpp"

#include <concepts>
#include <span>
#include <type_traits>

namespace gongwen::detail {

/// One table alone needs no merging; sections nest, so they are left to the walker.
template<typename Visitor, typename Node>
[[nodiscard]] bool walk_table(document const& report, Visitor& visitor, std::span<Node const> nodes)
{
    position_cursor cursor(report.source());
    for (Node const& node : nodes) {
        if (enter(visitor, node, report, cursor) == traversal::stop ||
            handle<leave_handler>(visitor, node, report, cursor) == traversal::stop) {
            return false;
        }
    }
    return true;
}

template<typename Visitor, typename Nodes, typename... Handled>
struct handled_nodes;
template<typename Visitor, typename Node, typename... Nodes, typename... Handled>
struct handled_nodes<Visitor, node_list<Node, Nodes...>, Handled...>
    : std::conditional_t<handles<Visitor, Node>, handled_nodes<Visitor, node_list<Nodes...>, Handled..., Node>,
                         handled_nodes<Visitor, node_list<Nodes...>, Handled...>> {};
template<typename Visitor, typename... Handled>
struct handled_nodes<Visitor, node_list<>, Handled...> {
    template<typename Tables>
    [[nodiscard]] static bool walk(document const& report, Visitor& visitor, Tables const& tables)
    {
        if constexpr (sizeof...(Handled) == 1 && !(std::same_as<Handled, section> && ...)) {
            return (walk_table(report, visitor, tables.template operator()<Handled>()) && ...);
        } else {
            return walker<Visitor, Handled...>(report, visitor, tables.template operator()<Handled>()...).run();
        }
    }
};

/// Walks the tables of the node types that the visitor handles; `tables.operator()<Node>()` gives each.
template<typename Visitor, typename Tables>
[[nodiscard]] bool walk_all(document const& report, Visitor& visitor, Tables const& tables)
{
    return handled_nodes<Visitor, ast_nodes>::walk(report, visitor, tables);
}

}  // namespace gongwen::detail
