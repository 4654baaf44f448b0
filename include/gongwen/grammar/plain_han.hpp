#pragma once

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/han_numeral_run.hpp"
#include "gongwen/grammar/sequel.hpp"
#include "gongwen/grammar/unit.hpp"
#include "gongwen/lexicon/han_usage.hpp"
#include "gongwen/lexicon/neighbour.hpp"
#include "gongwen/lexicon/word.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

struct han_numeral_character
    : of_class<character::han_digit, character::place, character::myriad, character::vague, character::half, character::score> {};

/// What a plain Han numeral says.
struct plain_han_value : han_numeral_run {
    lexicon::unit_match const* unit = nullptr;
    neighbours behind;  ///< of the whole count
};

/// 三个  十二项  三百二十户  千亩, and what counts nothing: 三农  一体  一起  二十大  百亿企业. Han digits and scales before a character
/// with which no numeral, date or plan goes on. Nearly all Han numerals are written so. The rules of words and quantities read
/// them too; this one reads them in one pass and without drafts, and leaves whatever is written otherwise to these.
/// Not: 十余户, 两三户, 三月, 一至三月, 千瓦, 数百
struct plain_han : taking<plain_han> {
    template<pegtl::apply_mode A, pegtl::rewind_mode, template<typename...> class Action, template<typename...> class,
             typename Input, typename... States>
    [[nodiscard]] static bool match(Input& in, States&&... states)
    {
        if (!in.own_units().empty()) [[unlikely]] {
            return false;  // one of them may be longer
        }
        plain_han_value value;
        std::size_t length = read(remaining(in), consumed(in), value);
        if (length == 0) [[unlikely]] {
            return false;
        }
        if constexpr (A == pegtl::apply_mode::action && requires { &Action<plain_han>::commit; }) {
            if (value.unit != nullptr && !Action<plain_han>::commit(in.current(), in.current() + length, value, states...)) {
                length = value.length();
            }
        }
        in.bump(length);
        return true;
    }

private:
    /// The bytes of the count or word that `text` begins with, or of the numeral that counts nothing; 0 for none of these. A count
    /// has a unit in `value`.
    [[nodiscard]] static std::size_t read(std::string_view text, std::string_view before, plain_han_value& value) noexcept
    {
        const auto code = value.read(text);
        if (value.count == 0 || value.length() >= text.size() || lexicon::is_han_numeral(code)) [[unlikely]] {
            return 0;
        }
        const std::string_view rest(text.data() + value.length(), text.size() - value.length());
        const auto behind = neighbours::behind(rest);
        const bool years = value.count == 1 && value.first() < character::myriad && first_character(rest) == key("年");  // 三年 lasts
        bool goes_on = false;
        if (behind.may_be_any()) [[unlikely]] {
            goes_on = behind.may_be(neighbour::numeral, neighbour::date_mark, neighbour::scale, neighbour::sequel)
                      || (behind.may_be(neighbour::date_part) && !years
                          && !lexicon::begins_with_one_of(rest, U"日号號"))  // 百日, 一号: no dates
                      || (behind.may_be(neighbour::plan) && may_name_plan(text.substr(0, value.length())))
                      || (behind.may_be(neighbour::individual) && precedes_half_or_scale(rest));
        }
        if (value.count == 3 && value.first() == han_numeral_run::ten && may_name_plan(text.substr(0, value.length()))) [[unlikely]] {
            return 0;  // 十三五
        }
        const bool plain = lexicon::is_plain(code);
        lexicon::unit_match const& unit = lexicon::find_unit({rest.data(), plain || years ? rest.size() : 0});
        const bool broken = unit.open && is_broken(rest);
        const bool has_unit = (unit.length != 0 && unit.use != unit_use::per) || broken;
        if (has_unit && !goes_on) {
            return read_count(text, rest, before, unit, broken, value);
        }
        const bool ends_clause = code == character::clause_break || code == character::sentence_break
                                 || lexicon::kind_of(code) == character::closing;
        if (ends_clause && value.count <= 2 && first_character(rest) == key("、") && lists_date_parts(rest)) [[unlikely]] {
            return 0;  // 一、二季度, 十一、十二月
        }
        if (value.is_small(text)) [[likely]] {
            return !goes_on && !years && (plain || (ends_clause && last_character(before) != key("前"))) ? value.length()
                                                                                                         : 0;  // not: 居全省前三
        }
        // Without a unit a bound or a currency alone would make it count. 三亿 and 十亿 count even so.
        const bool idle = ends_clause || (plain && !behind.may_be_any() && !has_unit);
        return idle && !value.is_sum() && !begins_unit(drop(text, value.length() - 3)) && !is_bounded(before) ? value.length() : 0;
    }

    /// The bytes of a numeral with its unit, or of the word that it begins; of 零 alone. 0 where this may be read otherwise.
    [[nodiscard]] static std::size_t read_count(std::string_view text, std::string_view rest, std::string_view before,
                                                lexicon::unit_match const& unit, bool broken, plain_han_value& value) noexcept
    {
        const auto behind = drop(rest, unit.length);
        value.behind = neighbours::behind(behind);
        if (value.behind.may_be(neighbour::sequel) && goes_on_behind(behind)) [[unlikely]] {
            return 0;
        }
        if (value.count == 1 && value.first() == character::han_digit) [[unlikely]] {
            return neighbours::behind(rest).may_be(neighbour::date_part, neighbour::individual) ? 0 : value.length();  // 零个月半
        }
        if (const std::size_t word = lexicon::word_length(text, before); word != 0) {
            return word;
        }
        if (lexicon::ends_word(before, text)) [[unlikely]] {
            return packed_length(first_character(text));  // of 队伍三人 too
        }
        const auto last = lexicon::kind_of(value.last());
        if (broken || unit.length == 0 || !value.is_regular(text)
            || (last == character::place && lexicon::find_unit(drop(text, value.length() - 3)).length != 0)
            || (last != character::han_digit && first_character(rest) == key("把"))) [[unlikely]] {
            return 0;
        }
        value.unit = &unit;
        return value.length() + unit.length;
    }

    /// Whether a numeral may be the number of a plan (十四五), or be 零, so that 规划 or 下 behind it belong to it.
    [[nodiscard]] static bool may_name_plan(std::string_view numeral) noexcept
    {
        return contains(numeral, "五") || lexicon::value_of(lexicon::classify(numeral)) == 0;
    }

    [[nodiscard]] static bool is_bounded(std::string_view before) noexcept
    {
        return neighbours::may_bound(before) || neighbours::before(before).may_be(neighbour::prefix);
    }

    /// Whether a unit that may count begins `text`, or a longer one with a gap in it.
    [[nodiscard]] static bool begins_unit(std::string_view text) noexcept
    {
        auto const& unit = lexicon::find_unit(text);
        return (unit.length != 0 && unit.use != unit_use::per) || (unit.open && is_broken(text));
    }
};

/// The characters before 数 that make a word with it, behind which 十余人 are ten and more: 人数, 总数 · not: 达数十余人
inline constexpr lexicon::character_set numbered_nouns = U"人员員户戶次件例亩畝位床天总總";

/// 数据, 数达, the 数 of 人数一万人: 数 counts only before a scale with no digit behind it. Not: 数百人, 达数十余人
struct idle_some : taking<idle_some> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto rest = remaining(in);
        const std::uint32_t some = first_character(rest);
        const bool idle = (some == key("数") || some == key("數"))
                          && !may_count(drop(rest, 3), consumed(in));
        in.bump(idle ? 3 : 0);
        return idle;
    }

private:
    [[nodiscard]] static bool may_count(std::string_view behind, std::string_view before) noexcept
    {
        behind.remove_prefix(gap_length(behind));
        const auto kind = lexicon::front_kind(behind);
        if (kind != character::place && kind != character::myriad) {
            return false;
        }
        const auto next = drop(behind, 3);
        const bool surplus = lexicon::begins_with_one_of(next, lexicon::surplus_signs);
        if (next.starts_with("分") && !next.starts_with("分钟") && !next.starts_with("分鐘")) {
            return false;  // 人数十分有限
        }
        const bool digit = lexicon::begins_with_one_of(next, U"几幾") || lexicon::front_kind(next) == character::han_digit;
        return !digit && !(surplus && lexicon::ends_with_one_of(before, numbered_nouns));
    }
};

}  // namespace gongwen::grammar
