#pragma once

#include "gongwen/visit/context.hpp"
#include "gongwen/visit/overloaded.hpp"
#include "gongwen/visit/traversal.hpp"

#include <concepts>
#include <type_traits>

namespace gongwen::detail {

// The three ways to handle a node. Enter stands for a visitor's `enter` and for its call operator. Whether it fits is
// asked of the visitor itself: asked through std::is_invocable, it took a tenth of the memory of compiling a walk.
struct call_handler {
    template<typename Visitor, typename... Arguments>
    static constexpr bool fits = requires(Visitor& visitor, Arguments&&... arguments) {
        visitor(static_cast<Arguments&&>(arguments)...);
    };
    template<typename Visitor, typename... Arguments>
    static decltype(auto) call(Visitor& visitor, Arguments const&... arguments)
    {
        return visitor(arguments...);
    }
};
struct enter_handler {
    template<typename Visitor, typename... Arguments>
    static constexpr bool fits = requires(Visitor& visitor, Arguments&&... arguments) {
        visitor.enter(static_cast<Arguments&&>(arguments)...);
    };
    template<typename Visitor, typename... Arguments>
    static decltype(auto) call(Visitor& visitor, Arguments const&... arguments)
    {
        return visitor.enter(arguments...);
    }
};
struct leave_handler {
    template<typename Visitor, typename... Arguments>
    static constexpr bool fits = requires(Visitor& visitor, Arguments&&... arguments) {
        visitor.leave(static_cast<Arguments&&>(arguments)...);
    };
    template<typename Visitor, typename... Arguments>
    static decltype(auto) call(Visitor& visitor, Arguments const&... arguments)
    {
        return visitor.leave(arguments...);
    }
};

/// Whether the handler takes a node, and whether it asks for the context; where it can do both it gets both.
template<typename Handler, typename Visitor, typename Node>
concept takes_context = Handler::template fits<Visitor, Node const&, context const&>;
template<typename Handler, typename Visitor, typename Node>
concept takes = takes_context<Handler, Visitor, Node> || Handler::template fits<Visitor, Node const&>;

/// Whether the handler would take the node were the node or the context not const.
template<typename Handler, typename Visitor, typename Node>
concept takes_mutable =
    !takes<Handler, Visitor, Node> &&
    (Handler::template fits<Visitor, Node&> || Handler::template fits<Visitor, Node> ||
     Handler::template fits<Visitor, Node&, context const&> || Handler::template fits<Visitor, Node, context const&> ||
     Handler::template fits<Visitor, Node const&, context&> || Handler::template fits<Visitor, Node&, context&>);

template<typename Visitor, typename Node>
concept leaves = takes<leave_handler, Visitor, Node>;
template<typename Visitor, typename Node>
concept enters = takes<enter_handler, Visitor, Node> || takes<call_handler, Visitor, Node>;
template<typename Visitor, typename Node>
concept handles = enters<Visitor, Node> || leaves<Visitor, Node>;
template<typename Visitor, typename Node>
concept handles_mutable = takes_mutable<enter_handler, Visitor, Node> || takes_mutable<call_handler, Visitor, Node> ||
    takes_mutable<leave_handler, Visitor, Node>;
template<typename Visitor, typename Node>
concept handles_twice = takes<enter_handler, Visitor, Node> && takes<call_handler, Visitor, Node>;

template<typename... Nodes>
struct node_list {
    template<typename Visitor>
    static constexpr bool any_handled = (handles<Visitor, Nodes> || ...);
    template<typename Visitor>
    static constexpr bool any_mutable = (handles_mutable<Visitor, Nodes> || ...);
    template<typename Visitor>
    static constexpr bool any_twice = (handles_twice<Visitor, Nodes> || ...);
};

// Nodes that begin at one place come in this order, the container first.
using ast_nodes = node_list<section, paragraph, sentence, clause, furniture, quantity, date, ordinal, diagnostic>;

template<typename Visitor>
inline constexpr bool every_lambda_fits = true;
template<typename... Handlers>
inline constexpr bool every_lambda_fits<overloaded<Handlers...>> = (ast_nodes::any_handled<Handlers> && ...);
template<typename... Handlers>
inline constexpr bool every_lambda_fits<overloaded<Handlers...> const> = (ast_nodes::any_handled<Handlers> && ...);

/// Whether a visitor can be walked with; where it cannot, one line says what is wrong with it.
template<typename Visitor>
[[nodiscard]] constexpr bool is_visitor() noexcept
{
    constexpr bool mutable_node = ast_nodes::any_mutable<Visitor>;
    constexpr bool handles_any = mutable_node || ast_nodes::any_handled<Visitor>;
    constexpr bool all_fit = !handles_any || mutable_node || every_lambda_fits<Visitor>;
    constexpr bool once = !ast_nodes::any_twice<Visitor>;
    static_assert(!mutable_node, "gongwen::walk: a handler takes a node or the context by non-const reference; "
                                 "both are const: [](gongwen::quantity const&, gongwen::context const&)");
    static_assert(handles_any, "gongwen::walk: this visitor handles no node of the AST; "
                               "a handler takes a node by const reference: [](gongwen::quantity const&)");
    static_assert(all_fit, "gongwen::walk: a handler of this overloaded set fits no node of the AST; "
                           "a handler takes a node by const reference: [](gongwen::quantity const&)");
    static_assert(once, "gongwen::walk: this visitor has both enter and operator() for one node; keep one of them");
    return !mutable_node && handles_any && all_fit && once;
}

template<typename Handler, typename Visitor, typename... Arguments>
[[nodiscard]] traversal result_of(Visitor& visitor, Arguments const&... arguments)
{
    using result = decltype(Handler::call(visitor, arguments...));
    if constexpr (std::is_void_v<result>) {
        Handler::call(visitor, arguments...);
        return traversal::next;
    } else if constexpr (std::same_as<std::remove_cvref_t<result>, traversal>) {
        return Handler::call(visitor, arguments...);
    } else {
        static_assert(std::is_void_v<result>,
                      "gongwen::walk: a handler returns nothing or a gongwen::traversal: next, skip or stop");
        return traversal::stop;
    }
}

/// Calls one handler of the visitor for a node; `next` where there is none.
template<typename Handler, typename Visitor, typename Node>
[[nodiscard]] traversal handle(Visitor& visitor, Node const& node, document const& report, position_cursor& cursor)
{
    if constexpr (takes_context<Handler, Visitor, Node>) {
        return result_of<Handler>(visitor, node, context(report, node, &cursor));
    } else if constexpr (takes<Handler, Visitor, Node>) {
        return result_of<Handler>(visitor, node);
    } else {
        return traversal::next;
    }
}

template<typename Visitor, typename Node>
[[nodiscard]] traversal enter(Visitor& visitor, Node const& node, document const& report, position_cursor& cursor)
{
    using handler = std::conditional_t<takes<enter_handler, Visitor, Node>, enter_handler, call_handler>;
    return handle<handler>(visitor, node, report, cursor);
}

}  // namespace gongwen::detail
