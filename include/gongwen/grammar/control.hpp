#pragma once

#include "gongwen/grammar/combinator.hpp"
#include "gongwen/grammar/pegtl.hpp"

#include <concepts>
#include <type_traits>

namespace gongwen::grammar {

namespace detail {

template<template<typename...> class Action, typename Rule, typename Input, typename... States>
concept applied = requires(typename Input::action_t const& matched, States&... states) { Action<Rule>::apply(matched, states...); };

template<template<typename...> class Action, typename Rule, typename Input, typename... States>
concept applied_to_class = requires(typename Input::action_t const& matched, lexicon::character code, States&... states)
{
    Action<Rule>::apply(matched, code, states...);
};

template<template<typename...> class Action, typename Rule, typename... States>
concept applied_blindly = requires(States&... states) { Action<Rule>::apply0(states...); };

template<template<typename...> class Action, typename Rule>
concept deliberately_without =
    std::is_base_of_v<pegtl::nothing<Rule>, Action<Rule>> || std::is_base_of_v<pegtl::maybe_nothing, Action<Rule>>;

template<template<typename...> class Action, typename Rule, typename Input, typename... States>
concept acting = applied<Action, Rule, Input, States...> || applied_blindly<Action, Rule, States...>;

/// Whether the action of a rule matches it by itself.
template<template<typename...> class Action, typename Rule, pegtl::apply_mode A, template<typename...> class Control, typename Input,
         typename... States>
concept matching = A == pegtl::apply_mode::action&& requires(Input& in, States&... states)
{
    { Action<Rule>::template match<Rule, A, pegtl::rewind_mode::required, Action, Control>(in, states...) } -> std::same_as<bool>;
};

/// Applies the action of a rule that has matched from `begin` on. False where it refuses.
template<typename Rule, template<typename...> class Action, typename Input, typename... States>
[[nodiscard, gnu::always_inline]] inline bool apply(char const* begin, Input const& in, States&... states)
{
    if constexpr (applied<Action, Rule, Input, States...>) {
        const typename Input::action_t matched(begin, in);
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

/// Matches a rule past the `match` of its own action, and applies that.
template<typename Rule, pegtl::apply_mode A, template<typename...> class Action, template<typename...> class Control, typename Input,
         typename... States>
[[nodiscard, gnu::always_inline]] inline bool match_and_apply(Input& in, States&... states)
{
    if constexpr (A == pegtl::apply_mode::action && acting<Action, Rule, Input, States...>) {
        char const* const begin = in.current();
        if (!matcher<Rule>::template match<A, pegtl::rewind_mode::required, Action, Control>(in, states...)) {
            return false;
        }
        const bool applied = apply<Rule, Action>(begin, in, states...);
        if (!applied) {
            in.rewind(begin);
        }
        return applied;
    }
    else {
        static_assert(A == pegtl::apply_mode::nothing || deliberately_without<Action, Rule>,
                      "the action has no apply() or apply0() for these states");
        return matcher<Rule>::template match<A, pegtl::rewind_mode::required, Action, Control>(in, states...);
    }
}

}  // namespace detail

/// The PEGTL control of the library: a rule is matched and its action applied, and nothing else. `pegtl::normal` has hooks
/// around every rule, each a function of its own to compile, and guards for exceptions, which no rule here throws
/// (measured: a fifth of the time that a file with a parser takes to compile).
template<typename Rule>
struct direct {
    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        if constexpr (detail::matching<Action, Rule, A, Control, Input, States...>) {
            return Action<Rule>::template match<Rule, A, pegtl::rewind_mode::required, Action, Control>(in, states...);
        }
        else {
            return detail::match_and_apply<Rule, A, Action, Control>(in, states...);
        }
    }

    /// `match` for a rule of one character, of which it is known that it matches and what class the character is of. The action may ask
    /// for the class: `apply(in, code, states...)`.
    template<pegtl::apply_mode A, template<typename...> class Action, typename Input, typename... States>
    [[nodiscard, gnu::always_inline]] static bool match_known(Input& in, lexicon::character code, States&... states)
    {
        char const* const begin = in.current();
        in.bump(lexicon::start_length(*begin));
        if constexpr (A == pegtl::apply_mode::action && detail::applied_to_class<Action, Rule, Input, States...>) {
            Action<Rule>::apply(typename Input::action_t(begin, in), code, states...);
        }
        else if constexpr (A == pegtl::apply_mode::action && detail::acting<Action, Rule, Input, States...>) {
            if (!detail::apply<Rule, Action>(begin, in, states...)) {
                in.rewind(begin);
                return false;
            }
        }
        return true;
    }
};

/// The same for what is read into a draft, or only looked ahead for. Most quantities, dates and markers are read by plain rules,
/// so this is optimized for size, and lies apart from the code that reads most of a text (measured: a parse is 3 % faster).
template<typename Rule>
struct seldom {
    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard, gnu::cold]] static bool match(Input& in, States&&... states)
    {
        if constexpr (detail::matching<Action, Rule, A, Control, Input, States...>) {
            return Action<Rule>::template match<Rule, A, pegtl::rewind_mode::required, Action, Control>(in, states...);
        }
        else {
            return detail::match_and_apply<Rule, A, Action, Control>(in, states...);
        }
    }
};

/// The controls for a grammar and its actions: one for what most of a text is read by, and one for the rest. Rules that need none
/// stand for themselves, since their `match` is what PEGTL calls in a control (measured: a file that parses
/// compiles an eighth faster unoptimized, 2 % faster optimized, in a tenth less memory).
template<template<typename...> class Action>
struct control_of {
    template<typename Rule, typename Acting, typename Matcher>
    using selected = std::conditional_t<std::is_base_of_v<pegtl::nothing<Rule>, Action<Rule>>, Matcher, Acting>;

    template<typename Rule>
    using type = selected<Rule, direct<Rule>, detail::matcher<Rule>>;
    template<typename Rule>
    using seldom = selected<Rule, grammar::seldom<Rule>, detail::matcher<Rule, detail::seldom_combinator<typename Rule::rule_t>>>;
};

/// Matches a rule past the `match` of its own action, under one of these controls or another. Rewinds where it fails.
template<typename Rule, pegtl::apply_mode A, template<typename...> class Action, template<typename...> class Control, typename Input,
         typename... States>
[[nodiscard, gnu::always_inline]] inline bool match_past_action(Input& in, States&... states)
{
    if constexpr (std::is_same_v<Control<Rule>, direct<Rule>> || std::is_same_v<Control<Rule>, seldom<Rule>>) {
        return detail::match_and_apply<Rule, A, Action, Control>(in, states...);
    }
    else {
        return pegtl::match<Rule, A, pegtl::rewind_mode::required, Action, Control>(in, states...);
    }
}

}  // namespace gongwen::grammar
