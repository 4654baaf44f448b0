#pragma once

#include "gongwen/grammar/gap.hpp"
#include "gongwen/grammar/numeral.hpp"
#include "gongwen/grammar/sequel.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/neighbour.hpp"
#include "gongwen/text/digits.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

struct ordinal_mark : of_class<character::ordinal_mark> {};

// 第六名  第3位  第十四届  第九版  第一 · not: 第几
struct ordinal : pegtl::seq<ordinal_mark, gap, numeral, pegtl::opt<gap, pegtl::sor<measure_unit, order_unit>>> {};

// What joins the members of 第一、二、三批 and the ends of 第1-3名
inline constexpr lexicon::character_set list_words = U"、和与與及至到";
struct list_joint : pegtl::sor<member_of<list_words>, member_of<lexicon::range_dashes>> {};

/// Whether a text begins with one of them.
[[nodiscard]] constexpr bool begins_with_list_joint(std::string_view text) noexcept
{
    return lexicon::begins_with_one_of(text, list_words) || lexicon::begins_with_one_of(text, lexicon::range_dashes);
}

/// What a plain ordinal says.
struct plain_ordinal_value {
    std::int64_t place = 0;
    lexicon::unit_match unit;
};

/// 第一  第六名  第3位: one Han digit or up to three Arabic ones, their unit, and nothing behind them that could go on with the number or
/// make it a date. `ordinal` reads them too; this rule reads them in one pass and without drafts (measured: a text of 第一 alone is read in
/// a quarter of the time). Not: 第十, 第三季度, 第一至第三, 第一、二批, 第一 名, 第1.2节
struct plain_ordinal : taking<plain_ordinal> {
    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action, template<typename...> class,
             typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        plain_ordinal_value value;
        const std::size_t length = in.own_units().empty() ? read(remaining(in), value) : 0;  // one of them may be longer
        if (length == 0) {
            return false;
        }
        if constexpr (A == pegtl::apply_mode::action && requires { &Action<plain_ordinal>::commit; }) {
            Action<plain_ordinal>::commit(in.current(), in.current() + length, value, states...);
        }
        in.bump(length);
        return true;
    }

private:
    /// The bytes of the ordinal that `text` begins with, or 0.
    [[nodiscard]] static std::size_t read(std::string_view text, plain_ordinal_value& value) noexcept
    {
        constexpr std::size_t numeral_begin = 3;
        if (text.size() <= 2 * numeral_begin || first_character(text) != key("第")) {
            return 0;
        }
        const std::size_t numeral_end = numeral_begin + read_place(drop(text, numeral_begin), value);
        auto rest = drop(text, numeral_end);
        if (value.place == 0 || rest.empty() || !ends_number(rest, static_cast<unsigned char>(text[numeral_begin]) >= 0x80)) {
            return 0;
        }
        value.unit = lexicon::find_unit(rest);
        if ((value.unit.use == unit_use::per && !numbers_only(value.unit)) || (value.unit.open && is_broken(rest))) {
            return 0;
        }
        rest.remove_prefix(value.unit.length);
        return rest.empty() || !may_begin_gap(rest) ? numeral_end + value.unit.length : 0;
    }

    /// Reads one Han digit, or one to three Arabic ones, and gives their bytes; a place of 0 for what is written otherwise.
    [[nodiscard]] static std::size_t read_place(std::string_view text, plain_ordinal_value& value) noexcept
    {
        const digit_run digits = leading_digits(text);
        const auto code = lexicon::classify(text);
        const bool han = lexicon::kind_of(code) == character::han_digit;
        const std::int64_t arabic = digits.count <= 3 ? digits.value : 0;
        value.place = han ? lexicon::value_of(code) : arabic;
        return han ? 3 : digits.count;
    }

    [[nodiscard]] static bool may_go_on_with_number(std::string_view text) noexcept
    {
        return begins_number(text) || (!text.empty() && may_begin_gap(text));
    }

    /// Whether neither the number, nor a date, nor a list may go on.
    [[nodiscard]] static bool ends_number(std::string_view rest, bool han) noexcept
    {
        using lexicon::neighbour;
        const auto kind = lexicon::front_kind(rest);
        if (begins_with_list_joint(rest) && may_go_on_with_number(drop(rest, packed_length(first_character(rest))))) {
            return false;
        }
        const bool stops =
            kind == character::closing
            || (han && (kind == character::ordinal_mark || kind == character::clause_break || kind == character::sentence_break));
        return stops
               || (lexicon::is_plain(kind)
                   && !lexicon::neighbours::behind(rest).may_be(neighbour::numeral, neighbour::date_part, neighbour::date_mark,
                                                                neighbour::scale, neighbour::plan, neighbour::individual,
                                                                neighbour::sequel));
    }
};

}  // namespace gongwen::grammar
