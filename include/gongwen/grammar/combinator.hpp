#pragma once

#include "gongwen/grammar/pegtl.hpp"

#include <type_traits>

// How the controls of grammar/control.hpp match a rule, all but its action.
namespace gongwen::grammar::detail {

/// Sequences and choices, matched as PEGTL's own `match` would, but in one function, and without its guard for exceptions. All of them
/// rewind where they fail, whether they are asked to or not, and ask it of their parts: so each rule is compiled once (measured: a
/// file that parses compiles 3 % faster, and parses as fast).
template<typename Rule>
struct combinator {
    static constexpr bool known = false;
};

template<typename... Rules>
    requires(sizeof...(Rules) > 1)
struct combinator<pegtl::internal::seq<Rules...>> {
    static constexpr bool known = true;

    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard, gnu::always_inline]] static bool match(Input& in, States&&... states)
    {
        char const* const begin = in.current();
        const bool matched = (Control<Rules>::template match<A, pegtl::rewind_mode::required, Action, Control>(in, states...) && ...);
        if (!matched) {
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

/// The same, optimized for size. Written out again, for `gnu::cold` must stand on the function itself, and one that calls the other for
/// each of 265 rules costs the compiler 0.8 % of its instructions.
template<typename Rule>
struct seldom_combinator;

template<typename... Rules>
struct seldom_combinator<pegtl::internal::seq<Rules...>> {
    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard, gnu::cold]] static bool match(Input& in, States&&... states)
    {
        char const* const begin = in.current();
        const bool matched = (Control<Rules>::template match<A, pegtl::rewind_mode::required, Action, Control>(in, states...) && ...);
        if (!matched) {
            in.rewind(begin);
        }
        return matched;
    }
};

template<typename... Rules>
struct seldom_combinator<pegtl::internal::sor<Rules...>> {
    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard, gnu::cold]] static bool match(Input& in, States&&... states)
    {
        return (Control<Rules>::template match<A, pegtl::rewind_mode::required, Action, Control>(in, states...) || ...);
    }
};

/// A rule that the library's controls match by itself, and other controls with states and actions (grammar/quiet.hpp).
template<typename Rule>
concept matched_alone = requires(input& in) { Rule::match_alone(in); };

/// A rule that needs neither states nor actions.
template<typename Rule>
concept stateless = matched_alone<Rule> || requires(input& in) { Rule::match(in); };

/// Matches such a rule.
template<typename Rule>
struct leaf {
    template<pegtl::apply_mode, pegtl::rewind_mode, template<typename...> class, template<typename...> class, typename Input,
             typename... States>
    [[nodiscard, gnu::always_inline]] static bool match(Input& in, States&&...)
    {
        if constexpr (matched_alone<Rule>) {
            return Rule::match_alone(in);
        }
        else {
            return Rule::match(in);
        }
    }
};

/// What matches a rule and applies no action to it: `Combining` for a sequence or a choice, most often the rule itself.
template<typename Rule, typename Combining = combinator<typename Rule::rule_t>>
using matcher = std::conditional_t<stateless<Rule>, leaf<Rule>,
                                   std::conditional_t<combinator<typename Rule::rule_t>::known, Combining, Rule>>;

}  // namespace gongwen::grammar::detail
