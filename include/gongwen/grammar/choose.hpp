#pragma once

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/control.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace gongwen::grammar {

/// `Rule`, tried where the next character is of the class `Code`.
template<character Code, typename Rule>
struct on {
    static constexpr bool often = false;
    using rule = Rule;

    [[nodiscard]] static constexpr bool takes(character code) noexcept { return lexicon::is_of<Code>(code); }
};

/// `Mark`, any character of classes so frequent that it is worth compiling into the loop over a text, and behind it `Behind` where
/// `Ahead`, which consumes nothing and nearly always fails, says that it may follow.
template<typename Mark, typename Ahead, typename Behind>
struct often_on : Mark {
    static constexpr bool often = true;
    using rule = pegtl::seq<Mark, pegtl::opt<Ahead, Behind>>;
    using mark = Mark;
    using ahead = Ahead;
    using behind = Behind;
};

/// `Mark`, any character of classes so frequent that it is worth compiling into the loop over a text, but where `Unless`,
/// which consumes nothing and nearly always fails, says that `Rule` must be tried.
template<typename Mark, typename Unless, typename Rule>
struct usually_on : Mark {
    static constexpr bool often = true;
    using rule = Rule;
    using mark = Mark;
    using unless = Unless;
};

/// What has come of a start: no rule has matched there; one has; or it has, and the next start is known already.
enum class step : std::uint8_t { failed, passed, passed_to_start };

namespace detail {

// Outside of `choose`, whose name is long and would be part of the name of each.
template<typename Rule, pegtl::apply_mode A, template<typename...> class Action, template<typename...> class Control, typename Input,
         typename... States>
[[nodiscard]] bool attempt(Input& in, States&... states)
{
    return Control<Rule>::template match<A, pegtl::rewind_mode::required, Action, Control>(in, states...);
}

template<typename Input, typename... States>
[[nodiscard]] bool fail(Input&, States&...) noexcept
{
    return false;
}

}  // namespace detail

/// One of several rules, chosen by the class of the next character: one table look-up instead of a failed attempt
/// per alternative. Fails where no case is named for the class, and at the end.
template<typename... Cases>
struct choose {
    using rule_t = choose;
    using subs_t = pegtl::type_list<typename Cases::rule...>;
    using analyze_t = pegtl::analyze_sor_traits<typename Cases::rule...>;

    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        const auto rest = remaining(in);
        if (rest.empty()) {
            return false;
        }
        const auto code = lexicon::classify(rest);
        const bool ill_formed = lexicon::is_plain(code) && character_length(rest) == 0;
        return match_class<true, A, Action, Control>(ill_formed ? character::ill_formed : code, in, states...);
    }

    /// The same where the input stands at `start`, for a loop: the frequent cases are tested in it. They set `start` to the next one.
    template<pegtl::apply_mode A, template<typename...> class Action, template<typename...> class Control, typename Input,
             typename... States>
    [[nodiscard, gnu::always_inline]] static step match_often(lexicon::plain_end& start, Input& in, States&&... states)
    {
        step result = step::failed;
        const bool found = ((Cases::often && Cases::takes(start.code)
                             && (result = often_matched<Cases, A, Action, Control>(start, in, states...), true)) || ...);
        return found ? result : passed(match_class<false, A, Action, Control>(start.code, in, states...));
    }

    /// The same where the class of the next character is known, with or without the frequent cases.
    template<bool Often, pegtl::apply_mode A, template<typename...> class Action, template<typename...> class Control, typename Input,
             typename... States>
    [[nodiscard]] static bool match_class(character code, Input& in, States&&... states)
    {
        static constexpr auto attempts = [] {
            std::array<bool (*)(Input&, States&...), lexicon::character_codes> table{};
            for (std::size_t i = 0; i < table.size(); ++i) {
                const auto kind = lexicon::kind_of(static_cast<character>(i));
                table[i] = &detail::fail<Input, States...>;
                ((table[i] = Cases::takes(kind) ? attempt_at<Cases, Often, A, Action, Control, Input, States...>() : table[i]), ...);
            }
            return table;
        }();
        return attempts[static_cast<std::uint8_t>(code)](in, states...);
    }

private:
    template<typename Case, bool Often, pegtl::apply_mode A, template<typename...> class Action, template<typename...> class Control,
             typename Input, typename... States>
    [[nodiscard]] static consteval bool (*attempt_at())(Input&, States&...)
    {
        if constexpr (Case::often && !Often) {
            return &detail::fail<Input, States...>;
        }
        else {
            return &Control<typename Case::rule>::template match<A, pegtl::rewind_mode::required, Action, Control, Input, States&...>;
        }
    }

    [[nodiscard, gnu::always_inline]] static step passed(bool matched) noexcept { return matched ? step::passed : step::failed; }

    template<typename Case, pegtl::apply_mode A, template<typename...> class Action, template<typename...> class Control, typename Input,
             typename... States>
    [[nodiscard, gnu::always_inline]] static step often_matched(lexicon::plain_end& start, Input& in, States&... states)
    {
        if constexpr (!Case::often) {
            return step::failed;
        }
        else if constexpr (!std::is_same_v<Control<typename Case::mark>, direct<typename Case::mark>>) {
            return passed(detail::attempt<typename Case::rule, A, Action, Control>(in, states...));
        }
        else {
            if constexpr (requires { typename Case::unless; }) {
                if (Case::unless::match(in)) {
                    return passed(detail::attempt<typename Case::rule, A, Action, Control>(in, states...));
                }
            }
            if (!direct<typename Case::mark>::template match_known<A, Action>(in, start.code, states...)) {
                return step::failed;
            }
            start = in.start_behind();
            if constexpr (requires { typename Case::ahead; }) {
                if (Case::ahead::match_before(start, in) && detail::attempt<typename Case::behind, A, Action, Control>(in, states...)) {
                    return step::passed;
                }
            }
            return step::passed_to_start;
        }
    }
};

/// `plus<sor<plain_run, Choice>>`, with one look at each character: what stops the run of plain ones says which rule
/// of the choice to try. Matches everything up to a character for which that fails.
template<typename Choice>
struct text_of {
    using rule_t = text_of;
    using subs_t = pegtl::type_list<plain_run, Choice>;
    using analyze_t = pegtl::analyze_any_traits<plain_run, Choice>;

    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action,
             template<typename...> class Control, typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        char const* const begin = in.current();
        step last = step::passed;
        do {
            lexicon::plain_end start = in.next_start();
            do {
                in.bump(static_cast<std::size_t>(start.at - in.current()));
                last = in.empty() ? step::failed : Choice::template match_often<A, Action, Control>(start, in, states...);
            } while (last == step::passed_to_start);
        } while (last == step::passed);
        return in.current() != begin;
    }
};

}  // namespace gongwen::grammar
