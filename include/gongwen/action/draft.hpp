#pragma once

#include "gongwen/action/meaning.hpp"
#include "gongwen/grammar/control.hpp"

namespace gongwen::action {

/// Reads a rule into a draft of its own and hands it to `Action<Rule>::commit(begin, end, draft, parent)` when the rule
/// has matched. PEGTL runs actions on branches that it later abandons; a draft that is not committed leaves no trace.
/// A commit may refuse what the grammar accepts: then the rule has not matched.
///
/// Cold, since most quantities, dates and ordinals are read by the plain rules, in one pass and without drafts: what is left is
/// optimised for size (measured: a parse takes as long, compiling one 2 to 15 % less).
template<typename Draft>
struct drafted : pegtl::maybe_nothing {
    template<typename Rule, pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename Parent>
    [[nodiscard, gnu::noinline, gnu::cold]] static bool match(Input& in, Parent& parent)
    {
        if constexpr (A == pegtl::apply_mode::nothing) {
            return grammar::match_past_action<Rule, A, Action, Control>(in, parent);
        }
        else {
            const char* const begin = in.current();
            Draft draft;
            if (!grammar::match_past_action<Rule, A, Action, grammar::control_of<Action>::template seldom>(in, draft)) {
                return false;
            }
            const bool committed = Action<Rule>::commit(begin, in.current(), draft, parent);
            if (!committed) {
                in.rewind(begin);
            }
            return committed;
        }
    }
};

/// Gives the state back as it was where a rule fails half way.
struct restoring : pegtl::maybe_nothing {
    template<typename Rule, pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename State>
    [[nodiscard, gnu::cold]] static bool match(Input& in, State& state)
    {
        const State before = state;
        const bool matched = grammar::match_past_action<Rule, A, Action, Control>(in, state);
        if (!matched) {
            state = before;
        }
        return matched;
    }
};

}  // namespace gongwen::action
