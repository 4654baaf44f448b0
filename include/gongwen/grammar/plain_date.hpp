#pragma once

#include "gongwen/ast/date.hpp"
#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/gap.hpp"
#include "gongwen/lexicon/day_part.hpp"
#include "gongwen/lexicon/neighbour.hpp"
#include "gongwen/text/digits.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

/// 2024年  2024年1月  2024年1月29日  3月  3月5日: half-width digits, and nothing behind them that could go on with the date.
/// Most dates are written so. `date` reads them too; this rule reads them in one pass and without drafts, and leaves
/// whatever is written otherwise to it (measured on reports: a fiftieth of the instructions of a parse, by callgrind).
/// Not: 2024年底, 2024年上半年, 1-9月, 3月中旬, 3月5日8时, 98年7月
struct plain_date : taking<plain_date> {
    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action, template<typename...> class,
             typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        date_point point;
        const std::size_t length = read(remaining(in), point);
        if (length == 0) {
            return false;
        }
        if constexpr (A == pegtl::apply_mode::action && requires { &Action<plain_date>::commit; }) {
            if (!Action<plain_date>::commit(in.current(), in.current() + length, point, states...)) {
                return false;
            }
        }
        in.bump(length);
        return true;
    }

private:
    /// The bytes of the date that `text` begins with, or 0.
    [[nodiscard]] static std::size_t read(std::string_view text, date_point& point) noexcept
    {
        auto rest = text;
        auto number = read_digits(rest);
        if (number.digits == 4 && number.value >= 1000 && number.value <= 2999 && take(rest, key("年"))) {
            point.year = static_cast<std::int16_t>(number.value);
            point.precision = precision::year;
            number = read_digits(rest);
        }
        else if (number.digits > 2) {
            return 0;
        }
        if (number.digits != 0) {
            if (number.digits > 2 || number.value < 1 || number.value > 12 || !take(rest, key("月"))) {
                return 0;
            }
            point.part = static_cast<std::uint8_t>(number.value);
            point.precision = precision::month;
            if (take(rest, key("份"))) {
                return ends(rest) ? text.size() - rest.size() : 0;
            }
            number = read_digits(rest);
            if (number.digits != 0) {
                if (number.digits > 2 || number.value < 1 || number.value > 31 || !take(rest, key("日"))) {
                    return 0;
                }
                point.day = static_cast<std::uint8_t>(number.value);
                point.precision = precision::day;
            }
        }
        return point.precision != precision::none && ends(rest) ? text.size() - rest.size() : 0;
    }

    struct small_number {
        int value = 0;
        int digits = 0;
    };

    /// Takes away up to five digits.
    static small_number read_digits(std::string_view& rest) noexcept
    {
        small_number number;
        for (; number.digits < 5 && !rest.empty() && is_digit(rest.front()); ++number.digits) {
            number.value = number.value * 10 + (rest.front() - '0');
            rest.remove_prefix(1);
        }
        return number;
    }

    static bool take(std::string_view& rest, std::uint32_t mark) noexcept
    {
        const bool found = first_character(rest) == mark;
        rest.remove_prefix(found ? 3 : 0);
        return found;
    }

    /// Whether the line behind the break that `rest` begins with may go on with the date: 2024年⏎6月15日, 6月⏎15日
    [[nodiscard]] static bool goes_on_in_next_line(std::string_view rest) noexcept
    {
        rest.remove_prefix(line_break_length(rest));
        const auto number = read_digits(rest);
        return number.digits != 0 && number.digits <= 2 && !rest.empty()
               && lexicon::neighbours::behind(rest).may_be(lexicon::neighbour::date_part, lexicon::neighbour::date_mark);
    }

    /// Whether no part, end or time of a date may stand behind it.
    [[nodiscard]] static bool ends(std::string_view rest) noexcept
    {
        if (rest.empty()) {
            return true;
        }
        const auto kind = lexicon::front_kind(rest);
        if (!lexicon::is_plain(kind)) {
            return kind == character::clause_break || kind == character::sentence_break || kind == character::closing
                   || (kind == character::line_break && !goes_on_in_next_line(rest));
        }
        using lexicon::neighbour;
        if (lexicon::neighbours::behind(rest).may_be(neighbour::date_part, neighbour::date_mark, neighbour::scale, neighbour::plan,
                                                     neighbour::sequel)) {
            return false;
        }
        switch (first_character(rest)) {
        case key("底"): case key("元"): case key("上"): case key("中"): case key("下"): case key("前"): case key("份"): case key("起"):
        case key("星"):
        case key("周"):
        case key("週"):
        case key("余"):
        case key("餘"):
        case key("龄"):
        case key("齡"):
        case key("嫂"):
        case key("饼"):
        case key("餅"):
            return false;
        default: return lexicon::find_day_part(rest) == nullptr;
        }
    }
};

}  // namespace gongwen::grammar
