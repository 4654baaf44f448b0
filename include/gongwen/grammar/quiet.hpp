#pragma once

#include "gongwen/grammar/control.hpp"
#include "gongwen/grammar/pegtl.hpp"

// Rules that are matched without actions. Under the controls of the library they take no states either, so that each is compiled once,
// wherever it stands and however often.
namespace gongwen::grammar {

namespace detail {

/// The control under which nothing is done with what matches.
template<typename Rule>
using quiet_control = control_of<pegtl::nothing>::seldom<Rule>;

}  // namespace detail

/// `Rules` in a row, matched without actions.
template<typename... Rules>
struct quiet {
    using rule_t = quiet;
    using subs_t = pegtl::type_list<Rules...>;
    using analyze_t = pegtl::analyze_seq_traits<Rules...>;

    template<typename Input>
    [[nodiscard, gnu::noinline, gnu::cold]] static bool match_alone(Input& in)
    {
        char const* const begin = in.current();
        const bool matched = (detail::quiet_control<Rules>::template match<pegtl::apply_mode::nothing, pegtl::rewind_mode::required,
                                                                           pegtl::nothing, detail::quiet_control>(in)
                              && ...);
        if (!matched) {
            in.rewind(begin);
        }
        return matched;
    }

    template<pegtl::apply_mode, pegtl::rewind_mode, template<typename...> class, template<typename...> class Control, typename Input,
             typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        return pegtl::seq<Rules...>::template match<pegtl::apply_mode::nothing, pegtl::rewind_mode::required, pegtl::nothing, Control>(
            in, states...);
    }
};

/// Whether `Rules` in a row match here. Consumes nothing. Not by way of `quiet`, whose function would be one more for each (measured: 0.7 %
/// of the code of a file that parses).
template<typename... Rules>
struct ahead {
    using rule_t = ahead;
    using subs_t = pegtl::type_list<Rules...>;
    using analyze_t = pegtl::analyze_opt_traits<Rules...>;

    template<typename Input>
    [[nodiscard, gnu::noinline, gnu::cold]] static bool match_alone(Input& in)
    {
        char const* const begin = in.current();
        const bool matched = (detail::quiet_control<Rules>::template match<pegtl::apply_mode::nothing, pegtl::rewind_mode::required,
                                                                           pegtl::nothing, detail::quiet_control>(in)
                              && ...);
        in.rewind(begin);
        return matched;
    }

    template<pegtl::apply_mode, pegtl::rewind_mode, template<typename...> class, template<typename...> class Control, typename Input,
             typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        return pegtl::at<Rules...>::template match<pegtl::apply_mode::nothing, pegtl::rewind_mode::required, pegtl::nothing, Control>(
            in, states...);
    }
};

/// Whether they do not.
template<typename... Rules>
struct not_ahead {
    using rule_t = not_ahead;
    using subs_t = pegtl::type_list<Rules...>;
    using analyze_t = pegtl::analyze_opt_traits<Rules...>;

    template<typename Input>
    [[nodiscard]] static bool match_alone(Input& in)
    {
        return !ahead<Rules...>::match_alone(in);
    }

    template<pegtl::apply_mode, pegtl::rewind_mode, template<typename...> class, template<typename...> class Control, typename Input,
             typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        return pegtl::not_at<Rules...>::template match<pegtl::apply_mode::nothing, pegtl::rewind_mode::required, pegtl::nothing, Control>(
            in, states...);
    }
};

}  // namespace gongwen::grammar
