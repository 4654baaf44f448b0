#pragma once

#include "gongwen/grammar/pegtl.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace gongwen::grammar {

namespace detail {

template<template<typename...> class Action, typename Rule, typename Input, typename... States>
concept applied = requires(typename Input::action_t const& matched, States&... states) { Action<Rule>::apply(matched, states...); };

template<template<typename...> class Action, typename Rule, typename... States>
concept applied_blindly = requires(States&... states) { Action<Rule>::apply0(states...); };

template<template<typename...> class Action, typename Rule>
concept deliberately_without = std::is_base_of_v<pegtl::nothing<Rule>, Action<Rule>> || std::is_base_of_v<pegtl::maybe_nothing, Action<Rule>>;

}  // namespace detail

/// The PEGTL control of the library: a rule is matched and its action applied, and nothing else. `pegtl::normal` has hooks
/// around every rule, each a function of its own to compile, and guards for exceptions, which no rule here throws
/// (measured: a fifth of the time that a file with a parser takes to compile).
template<typename Rule>
struct direct {
    template<pegtl::apply_mode A, pegtl::rewind_mode M, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        constexpr auto rewinds = M == pegtl::rewind_mode::required ? M : pegtl::rewind_mode::active;
        if constexpr (A == pegtl::apply_mode::nothing) {
            if constexpr (requires { Rule::match(in); }) {  // needs neither states nor actions
                return Rule::match(in);
            }
            else {
                return Rule::template match<A, rewinds, Action, Control>(in, states...);
            }
        }
        else if constexpr (requires { { Action<Rule>::template match<Rule, A, M, Action, Control>(in, states...) } -> std::same_as<bool>; }) {
            return Action<Rule>::template match<Rule, A, M, Action, Control>(in, states...);
        }
        else {
            return match_past_action<A, rewinds, Action, Control>(in, states...);
        }
    }

    /// The same but for the action's own `match`, which calls it.
    template<pegtl::apply_mode A, pegtl::rewind_mode M, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard, gnu::always_inline]] static bool match_past_action(Input& in, States&... states)
    {
        if constexpr (A == pegtl::apply_mode::action && (detail::applied<Action, Rule, Input, States...> || detail::applied_blindly<Action, Rule, States...>)) {
            return match_and_apply<Action, Control>(in, states...);
        }
        else {
            static_assert(A == pegtl::apply_mode::nothing || detail::deliberately_without<Action, Rule>, "the action has no apply() or apply0() for these states");
            if constexpr (requires { Rule::match(in); }) {
                return Rule::match(in);
            }
            else {
                return Rule::template match<A, M, Action, Control>(in, states...);
            }
        }
    }

    /// The same for a rule of which it is known that it matches the next `length` bytes.
    template<pegtl::apply_mode A, template<typename...> class Action, typename Input, typename... States>
    [[nodiscard, gnu::always_inline]] static bool match_known(Input& in, std::size_t length, States&... states)
    {
        auto start = in.template mark<pegtl::rewind_mode::required>();
        in.bump(length);
        if constexpr (A == pegtl::apply_mode::action && (detail::applied<Action, Rule, Input, States...> || detail::applied_blindly<Action, Rule, States...>)) {
            return start(apply<Action>(start, in, states...));
        }
        else {
            return start(true);
        }
    }

private:
    template<template<typename...> class Action, template<typename...> class Control, typename Input, typename... States>
    [[nodiscard]] static bool match_and_apply(Input& in, States&... states)
    {
        auto start = in.template mark<pegtl::rewind_mode::required>();
        if constexpr (requires { Rule::match(in); }) {  // needs neither states nor actions
            return start(Rule::match(in) && apply<Action>(start, in, states...));
        }
        else {
            return start(Rule::template match<pegtl::apply_mode::action, pegtl::rewind_mode::active, Action, Control>(in, states...)
                         && apply<Action>(start, in, states...));
        }
    }

    /// False where the action refuses.
    template<template<typename...> class Action, typename Start, typename Input, typename... States>
    [[nodiscard, gnu::always_inline]] static bool apply(Start const& start, Input const& in, States&... states)
    {
        if constexpr (detail::applied<Action, Rule, Input, States...>) {
            const typename Input::action_t matched(start.iterator(), in);
            if constexpr (std::is_void_v<decltype(Action<Rule>::apply(matched, states...))>) {
                Action<Rule>::apply(matched, states...);
            }
            else {
                return Action<Rule>::apply(matched, states...);
            }
        }
        else if constexpr (std::is_void_v<decltype(Action<Rule>::apply0(states...))>) {
            Action<Rule>::apply0(states...);
        }
        else {
            return Action<Rule>::apply0(states...);
        }
        return true;
    }
};

/// Whether `direct` has anything to do for a rule: apply an action of `Action`, or call a `match` that takes the input alone.
template<template<typename...> class Action, typename Rule>
concept controlled = !std::is_base_of_v<pegtl::nothing<Rule>, Action<Rule>> || requires(input& in) { Rule::match(in); };

/// The control for a grammar and its actions: `direct` for the rules that need one. All others, most of them sequences and choices,
/// stand for themselves, since their `match` is what PEGTL calls in a control (measured: a file that parses
/// compiles an eighth faster unoptimized, 2 % faster optimized, in a tenth less memory).
template<template<typename...> class Action>
struct control_of {
    template<typename Rule>
    using type = std::conditional_t<controlled<Action, Rule>, direct<Rule>, Rule>;
};

/// Matches a rule past the `match` of its own action, under this control or another.
template<typename Rule, pegtl::apply_mode A, pegtl::rewind_mode M, template<typename...> class Action,
         template<typename...> class Control, typename Input, typename... States>
[[nodiscard, gnu::always_inline]] inline bool match_past_action(Input& in, States&... states)
{
    if constexpr (std::is_same_v<Control<Rule>, direct<Rule>>) {
        return direct<Rule>::template match_past_action<A, M, Action, Control>(in, states...);
    }
    else {
        return pegtl::match<Rule, A, M, Action, Control>(in, states...);
    }
}

/// `Rules` in a row, matched without actions. Under the control of a grammar without states too: compiled once, wherever they stand
/// and however often.
template<typename... Rules>
struct quiet {
    using rule_t = quiet;
    using subs_t = pegtl::type_list<Rules...>;
    using analyze_t = pegtl::analyze_seq_traits<Rules...>;

    template<pegtl::apply_mode, pegtl::rewind_mode, template<typename...> class,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        if constexpr (std::is_same_v<Control<quiet>, quiet>) {
            return match_alone(in);
        }
        else {
            return pegtl::seq<Rules...>::template match<pegtl::apply_mode::nothing, pegtl::rewind_mode::required, pegtl::nothing, Control>(in, states...);
        }
    }

private:
    template<typename Input>
    [[nodiscard, gnu::noinline]] static bool match_alone(Input& in)
    {
        return pegtl::seq<Rules...>::template match<pegtl::apply_mode::nothing, pegtl::rewind_mode::required, pegtl::nothing, control_of<pegtl::nothing>::template type>(in);
    }
};

/// Whether `Rules` in a row match here, or do not. Consumes nothing.
template<typename... Rules>
using ahead = pegtl::at<quiet<Rules...>>;
template<typename... Rules>
using not_ahead = pegtl::not_at<quiet<Rules...>>;

}  // namespace gongwen::grammar
