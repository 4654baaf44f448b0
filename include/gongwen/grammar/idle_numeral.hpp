#pragma once

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/unit.hpp"
#include "gongwen/lexicon/neighbour.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

struct han_numeral_character
    : of_class<character::han_digit, character::place, character::myriad, character::vague, character::half, character::score> {};

/// 一体  三农  二十大  三百二十、: one or two Han digits before a character with which no quantity, date or plan goes on, or
/// more of them, and scales, before a mark that ends the clause. Han numerals are written so more often than not; what this rule finds, the others would find by failing (measured: a
/// tenth of the instructions of a parse, by callgrind).
struct idle_numeral {
    using rule_t = idle_numeral;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    template<typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States const&... states) noexcept
    {
        auto rest = remaining(in);
        std::size_t length = 0;
        while (length < 9 && length < rest.size() && is_digit(lexicon::classify(rest.substr(length)), length == 0)) {
            length += 3;
        }
        if ((has_own_units(states) || ...) || length == 0) {
            return false;
        }
        if (length == 9 || length == rest.size() || may_go_on(rest.substr(length))) {
            length = large_length(rest, {in.begin(), static_cast<std::size_t>(in.current() - in.begin())});
        }
        in.bump(length);
        return length != 0;
    }

private:
    /// A digit, but 两 only where it cannot be the unit, and 零 only in front; or 十.
    [[nodiscard]] static bool is_digit(character code, bool first) noexcept
    {
        constexpr std::uint8_t ten = static_cast<std::uint8_t>(character::place) | 1U;
        const auto kind = lexicon::kind_of(code);
        const int value = lexicon::value_of(code);
        return (kind == character::han_digit && (first || (value != 2 && value != 0))) || static_cast<std::uint8_t>(code) == ten;
    }

    /// The bytes of three to twelve digits and scales below 万 before the end of a clause, where no word before bounds them:
    /// without a unit a bound alone would make them count.
    [[nodiscard]] static std::size_t large_length(std::string_view rest, std::string_view before) noexcept
    {
        std::size_t length = 0;
        std::uint32_t last = 0;
        while (length < 36 && length < rest.size()) {
            const auto kind = lexicon::kind_of(lexicon::classify(rest.substr(length)));
            if (kind != character::han_digit && kind != character::place) {
                break;
            }
            last = first_character(rest.substr(length));
            length += 3;
        }
        rest.remove_prefix(length);
        const auto kind = rest.empty() ? character::line_break : lexicon::kind_of(lexicon::classify(rest));
        const bool ends = kind == character::clause_break || kind == character::sentence_break || kind == character::closing;
        const bool unit = last == key("两") || last == key("兩");
        return ends && !unit && !lexicon::neighbours::before(before).may_be(lexicon::neighbour::bound) ? length : 0;
    }

    [[nodiscard]] static bool may_go_on(std::string_view rest) noexcept
    {
        using lexicon::neighbour;
        const auto behind = lexicon::neighbours::behind(rest);
        if (behind.may_be(neighbour::numeral, neighbour::date_part, neighbour::date_mark, neighbour::scale, neighbour::sequel)) {
            return true;
        }
        const auto kind = lexicon::kind_of(lexicon::classify(rest));
        const bool ends = kind == character::clause_break || kind == character::sentence_break || kind == character::closing;
        return !ends && (!lexicon::is_plain(kind) || lexicon::find_unit(rest).length != 0);
    }
};

// 数据, 数达: 数 counts only before a scale
struct idle_some
    : pegtl::seq<one_of<U'数', U'數'>, pegtl::not_at<pegtl::sor<han_numeral_character, of_class<character::opening>, blank, line_break>>> {};

}  // namespace gongwen::grammar
