#pragma once

#include "gongwen/grammar/date_ahead.hpp"
#include "gongwen/grammar/idle_numeral.hpp"
#include "gongwen/grammar/unit.hpp"
#include "gongwen/lexicon/neighbour.hpp"
#include "gongwen/number/decimal.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

using lexicon::neighbour;

/// What a plain count says.
struct plain_count_value {
    decimal number;          ///< with its scale
    std::uint8_t power = 0;  ///< the power of ten of the scale
    bool surplus = false;    ///< 余 or 多 stands inside
    bool han = false;        ///< it is one Han digit or scale
    bool single_digit = false;  ///< it is one Han digit or 十
    lexicon::unit_match unit;
    std::size_t number_length = 0;
};

/// 27户  5194.7亩  410余万元  三个: digits with a scale, or one Han digit, and a unit, and nothing behind them that could
/// belong to the quantity. Four of five quantities are written so. `quantity` reads them too; this rule reads them in
/// one pass and without drafts, and leaves whatever is written otherwise to it (measured on reports: a sixth of the
/// instructions of a parse, by callgrind).
/// Not: 2024年, 3千户, 1,234人, 3个多月, 5-8户, 台（套）, 三百户
struct plain_count {
    using rule_t = plain_count;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;

    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action, template<typename...> class,
             typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        plain_count_value value;
        std::size_t length = (has_own_units(states) || ...) ? 0 : read(remaining(in), value);  // one of them may be longer
        if (length == 0) {
            return false;
        }
        if constexpr (A == pegtl::apply_mode::action && requires { &Action<plain_count>::commit; }) {
            if (!Action<plain_count>::commit(in.current(), in.current() + length, value, states...)) {
                if (!value.han && value.unit.length != 0) {
                    return false;
                }
                length = value.number_length;  // counts nothing, as `quantity` would find too
            }
        }
        in.bump(length);
        return true;
    }

private:
    /// The bytes of the count that `text` begins with, or 0.
    [[nodiscard]] static std::size_t read(std::string_view text, plain_count_value& value) noexcept
    {
        if (text.empty()) {
            return 0;
        }
        std::size_t at = text.front() >= '0' && text.front() <= '9' ? read_arabic(text, value) : read_han(text, value);
        auto rest = text;
        rest.remove_prefix(at);
        auto behind = lexicon::neighbours::behind(rest);
        if (!value.han && behind.may_be(neighbour::scale, neighbour::numeral)) {
            at += read_scale(rest, value);
            behind = lexicon::neighbours::behind(rest);
        }
        if (at == 0 || (behind.may_be(neighbour::scale, neighbour::date_part) && begins_otherwise(rest, value.han))) {
            return 0;
        }
        value.number_length = at;
        value.unit = lexicon::find_unit(rest);
        const bool chain = value.number.exponent < 0 && rest.starts_with('.') && !text.substr(4).starts_with('.');  // the 1.1 of 1.1.1
        const bool bare = value.unit.length == 0 && (value.han || value.power == 0) && !value.surplus && (chain || stands_alone(rest, behind, value.number.exponent < 0 || at > 3));
        if ((value.unit.length == 0 && !bare) || value.unit.use == unit_use::per || (value.unit.open && is_broken(rest))) {
            return 0;
        }
        rest.remove_prefix(value.unit.length);
        return lexicon::neighbours::behind(rest).may_be(neighbour::sequel) ? 0 : at + value.unit.length;
    }

    /// Whether nothing of a number or a date may begin with what stands behind a number and is no unit. `whole`: no comma
    /// groups digits behind it.
    [[nodiscard]] static bool stands_alone(std::string_view rest, lexicon::neighbours behind_number, bool whole) noexcept
    {
        if (rest.empty()) {
            return false;
        }
        const auto kind = lexicon::kind_of(lexicon::classify(rest));
        if (kind == character::clause_break || kind == character::sentence_break) {  // not: 1,234  4、48  15:08  8。2
            const auto behind = rest.substr((std::min)(lexicon::encoded_length(rest.front()), rest.size()));
            const std::uint32_t mark = first_character(rest);
            const bool parts = whole && mark != ':' && mark != key("：") && mark != key("、");
            return parts || behind.empty() || (lexicon::kind_of(lexicon::classify(behind)) != character::arabic_digit && gap_length(behind) == 0);
        }
        return lexicon::is_plain(kind) && first_character(rest) != key("·")
               && !behind_number.may_be(neighbour::date_part, neighbour::date_mark, neighbour::numeral) && gap_length(rest) == 0;
    }

    /// One digit or scale, with no other numeral behind it.
    [[nodiscard]] static std::size_t read_han(std::string_view text, plain_count_value& value) noexcept
    {
        const character code = lexicon::classify(text);
        const auto kind = lexicon::kind_of(code);
        const bool digit = kind == character::han_digit;
        if ((!digit && kind != character::place && kind != character::myriad) || lexicon::value_of(code) == 0 || text.size() == 3) {
            return 0;
        }
        const auto power = digit ? 0 : lexicon::value_of(code);
        value.han = true;
        value.single_digit = power <= 1;
        value.number = {digit ? lexicon::value_of(code) : 1, power};
        value.power = static_cast<std::uint8_t>(power);
        const auto behind = text.substr(3);
        const bool goes_on = lexicon::is_han_numeral(lexicon::classify(behind)) || lexicon::neighbours::behind(behind).may_be(neighbour::numeral)
                             || (!digit && first_character(behind) == key("把"));
        return goes_on || (kind == character::place && lexicon::find_unit(text).length != 0) ? 0 : 3;  // 千瓦
    }

    /// Digits, with a point among them.
    [[nodiscard]] static std::size_t read_arabic(std::string_view text, plain_count_value& value) noexcept
    {
        const std::size_t most = (std::min)(text.size(), most_digits);
        std::int64_t coefficient = 0;
        std::size_t at = 0;
        const auto read_digits = [&] {
            for (; at < most && text[at] >= '0' && text[at] <= '9'; ++at) {
                coefficient = coefficient * 10 + (text[at] - '0');
            }
        };
        read_digits();
        if (at < text.size() && text[at] == '.') {
            const std::size_t point = at++;
            read_digits();
            if (at == point + 1) {
                return 0;
            }
            value.number.exponent = -static_cast<std::int32_t>(at - point - 1);
        }
        value.number.coefficient = coefficient;
        return at;
    }

    /// Takes away 万, 亿 or 万亿, with 余 or 多 before or behind, and gives their bytes.
    [[nodiscard]] static std::size_t read_scale(std::string_view& rest, plain_count_value& value) noexcept
    {
        std::size_t length = 0;
        for (; !rest.empty(); rest.remove_prefix(3), length += 3) {
            const std::uint32_t next = first_character(rest);
            const bool surplus = next == key("余") || next == key("餘") || next == key("多");
            if (surplus && !value.surplus) {
                value.surplus = true;
            }
            else if ((next == key("万") || next == key("萬")) && value.power == 0) {
                value.power = 4;
            }
            else if ((next == key("亿") || next == key("億")) && value.power <= 4) {
                value.power = static_cast<std::uint8_t>(value.power + 8);
            }
            else {
                break;
            }
        }
        value.number = value.number.scaled(value.power);
        return length;
    }

    /// Whether what stands behind a number is a date's, another scale, or one of the rarer forms of a quantity.
    [[nodiscard]] static bool begins_otherwise(std::string_view text, bool han) noexcept
    {
        switch (first_character(text)) {
        case key("十"): case key("百"): case key("千"): case key("拾"): case key("佰"): case key("仟"): case key("分"): case key("成"):
            return true;
        case key("个"): case key("個"): {  // 个半月, 个多月, 个来月, 个亿
            const auto behind = text.substr(3);
            const auto kind = behind.empty() ? character::line_break : lexicon::kind_of(lexicon::classify(behind));
            return kind == character::half || kind == character::myriad || lexicon::neighbours::behind(behind).may_be(neighbour::numeral);
        }
        default:
            return !han && names_date_part(text);  // dates are tried before a Han digit's unit
        }
    }

    static constexpr std::size_t most_digits = 18;  // hold in 64 bits
};

}  // namespace gongwen::grammar
