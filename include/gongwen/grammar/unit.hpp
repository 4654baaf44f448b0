#pragma once

#include "gongwen/grammar/broken_unit.hpp"
#include "gongwen/grammar/character.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/text/prefix.hpp"

#include <concepts>
#include <cstdint>
#include <span>
#include <string_view>

namespace gongwen::grammar {

/// What stands behind a 千 or 百 that begins a unit, and seldom behind one that is a scale: 千瓦, 百分点 · not: 千户
inline constexpr lexicon::character_set behind_unit_scale = U"瓦克米伏升帕赫卡分焦牛乏安比字";

/// What a unit is to its quantity.
enum class unit_role : std::uint8_t { measure, alternative, per, order };

/// The unit at the front of `text`, blanks and glosses inside it (`人 次`, `平(píng)方米`) counted in its length, and a
/// gloss behind it too (`畝(mǔ)`).
[[nodiscard]] inline lexicon::unit_match match_unit(std::string_view text) noexcept
{
    const lexicon::unit_match best = lexicon::find_unit(text);
    if (!may_be_broken(best, drop(text, best.length)) || !is_broken(text)) {
        return best;
    }
    const auto again = find_broken_unit(text);  // rare
    return again.length != 0 ? again : best;
}

/// Whether a unit only numbers, so that nothing but an ordinal has it: 第九版, 第三等 · not: the 号 of 第318号
[[nodiscard]] constexpr bool numbers_only(lexicon::unit_match const& found) noexcept
{
    return found.use == unit_use::per && gongwen::dimension_of(found.value) == dimension::order && found.value != lexicon::unit_named("号");
}

/// The longest entry of the unit lexicon. A state with a member `take(unit_role, unit_match)` is handed what was
/// found, and may refuse it; an action would have to look it up again.
template<unit_role Role>
struct unit_entry : taking<unit_entry<Role>> {
    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class, template<typename...> class,
             typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        auto found = match_unit(remaining(in));
        if (!in.own_units().empty()) [[unlikely]] {
            prefer_own(in.own_units(), remaining(in), found);
        }
        if (found.length == 0 || !fits(found)) {
            return false;
        }
        if constexpr (A == pegtl::apply_mode::action) {
            if (!(take(states, found) && ...)) {
                return false;
            }
        }
        in.bump(found.length);
        return true;
    }

private:
    [[nodiscard]] static constexpr bool fits(lexicon::unit_match const& found) noexcept
    {
        return Role == unit_role::per || (Role == unit_role::order ? numbers_only(found) : found.use != unit_use::per);
    }

    /// A unit of the caller's own wins where it is as long.
    [[gnu::noinline]] static void prefer_own(std::span<custom_unit const> own_units, std::string_view rest,
                                             lexicon::unit_match& found) noexcept
    {
        auto id = static_cast<std::uint16_t>(lexicon::unit_rows.size());
        for (custom_unit const& own : own_units) {
            ++id;
            std::string_view const spelling = own.spelling;
            if (!spelling.empty() && spelling.size() >= found.length && rest.starts_with(spelling)) {
                found = {static_cast<std::uint32_t>(spelling.size()), unit_use::any, unit{id}};
            }
        }
    }

    template<typename State>
    static bool take(State& state, lexicon::unit_match const& found)
    {
        if constexpr (requires { { state.take(Role, found) } -> std::same_as<bool>; }) {
            return state.take(Role, found);
        }
        else {
            return true;
        }
    }
};

// 人次 before 人, 平方公里 before 平方 · not: the 人 of 人民, the 生 of 每生
struct measure_unit : unit_entry<unit_role::measure> {};

/// A classifier of things, persons, households or events that counts after every numeral: 台 人 户 · not: 级, 元, 公里
struct classifier : taking<classifier> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto found = match_unit(remaining(in));
        const bool counts = found.length != 0 && found.use == unit_use::any && lexicon::is_countable(gongwen::dimension_of(found.value));
        in.bump(counts ? found.length : 0);
        return counts;
    }
};

/// A unit of what is measured and not counted, so that a fraction makes sense: 亩 公里 吨 千瓦 · not: 户, 个
struct continuous_unit : taking<continuous_unit> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto found = match_unit(remaining(in));
        const bool continuous = found.length != 0 && found.use == unit_use::any
                                && lexicon::is_continuous(gongwen::dimension_of(found.value));
        in.bump(continuous ? found.length : 0);
        return continuous;
    }
};

struct alternative_unit : unit_entry<unit_role::alternative> {};
struct per_unit : unit_entry<unit_role::per> {};
struct order_unit : unit_entry<unit_role::order> {};

}  // namespace gongwen::grammar
