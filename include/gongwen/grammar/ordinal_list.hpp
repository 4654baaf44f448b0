#pragma once

#include "gongwen/grammar/numeral.hpp"
#include "gongwen/grammar/ordinal.hpp"
#include "gongwen/grammar/unit.hpp"

namespace gongwen::grammar {

/// Matches `Rule` with its actions, and consumes nothing.
template<typename Rule>
struct foreseen {
    using rule_t = foreseen;
    using subs_t = pegtl::type_list<Rule>;
    using analyze_t = pegtl::analyze_opt_traits<Rule>;

    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        char const* const begin = in.current();
        const bool matched = Control<Rule>::template match<A, pegtl::rewind_mode::active, Action, Control>(in, states...);
        in.rewind(begin);
        return matched;
    }
};

// The 、二 and the 至5 that an ordinal goes on with, and the unit of them all · not: of 第一、二季度, which are dates
struct further_place : pegtl::seq<gap, list_joint, gap, numeral> {};
struct shared_unit
    : pegtl::seq<gap, pegtl::not_at<one_of<U'月', U'日', U'季', U'号', U'號', U'时', U'時'>>, pegtl::sor<measure_unit, order_unit>> {};
struct rest_of_list : pegtl::seq<pegtl::plus<further_place>, shared_unit> {};

// 第一 of 第一、二、三批, 第1 of 第1-3名, where the rest of the list is looked at: its marks end clauses as they do elsewhere
// Not: 第一、第二, 第一、二产业
struct ordinal_list : pegtl::seq<ordinal_mark, gap, numeral, foreseen<rest_of_list>> {};

}  // namespace gongwen::grammar
