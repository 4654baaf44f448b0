#pragma once

#include "gongwen/grammar/pegtl.hpp"

// How the controls of grammar/control.hpp match a rule, all but its action.
namespace gongwen::grammar::detail {

/// Sequences and choices, matched as PEGTL's own `match` would, but in one function, and without its guard for exceptions.
template<typename Rule>
struct combinator {
    static constexpr bool known = false;
};

template<typename... Rules>
    requires(sizeof...(Rules) > 1)
struct combinator<pegtl::internal::seq<Rules...>> {
    static constexpr bool known = true;

    template<pegtl::apply_mode A, pegtl::rewind_mode M, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard, gnu::always_inline]] static bool match(Input& in, States&&... states)
    {
        char const* const begin = in.current();
        const bool matched = (Control<Rules>::template match<A, pegtl::rewind_mode::active, Action, Control>(in, states...) && ...);
        if (M == pegtl::rewind_mode::required && !matched) {
            in.rewind(begin);
        }
        return matched;
    }
};

template<typename... Rules>
    requires(sizeof...(Rules) > 1)
struct combinator<pegtl::internal::sor<Rules...>> {
    static constexpr bool known = true;

    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard, gnu::always_inline]] static bool match(Input& in, States&&... states)
    {
        return (Control<Rules>::template match<A, pegtl::rewind_mode::required, Action, Control>(in, states...) || ...);
    }
};

/// The same, optimized for size.
template<typename Rule>
struct seldom_combinator {
    template<pegtl::apply_mode A, pegtl::rewind_mode M, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard, gnu::cold]] static bool match(Input& in, States&&... states)
    {
        return combinator<Rule>::template match<A, M, Action, Control>(in, states...);
    }
};

/// A rule that needs neither states nor actions.
template<typename Rule>
struct leaf {
    template<pegtl::apply_mode, pegtl::rewind_mode, template<typename...> class, template<typename...> class, typename Input, typename... States>
    [[nodiscard, gnu::always_inline]] static bool match(Input& in, States&&...) noexcept(noexcept(Rule::match(in)))
    {
        return Rule::match(in);
    }
};

/// Matches a rule and nothing else.
template<typename Rule, pegtl::apply_mode A, pegtl::rewind_mode M, template<typename...> class Action,
         template<typename...> class Control, typename Input, typename... States>
[[nodiscard, gnu::always_inline]] inline bool match_only(Input& in, States&... states)
{
    if constexpr (requires { Rule::match(in); }) {  // needs neither states nor actions
        return Rule::match(in);
    }
    else if constexpr (combinator<typename Rule::rule_t>::known) {
        return combinator<typename Rule::rule_t>::template match<A, M, Action, Control>(in, states...);
    }
    else {
        return Rule::template match<A, M, Action, Control>(in, states...);
    }
}

}  // namespace gongwen::grammar::detail
