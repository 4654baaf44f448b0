#pragma once

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/quiet.hpp"
#include "gongwen/grammar/unit.hpp"
#include "gongwen/text/prefix.hpp"

namespace gongwen::grammar {

// “十四五”, 十四五 before 规划 时期 期间, and 十三五 wherever nothing is counted by it: 十三五末 · not: 十四五个
struct plan_digit : of_class<character::han_digit, character::place> {};
struct plan_number : pegtl::rep_min_max<1, 3, plan_digit> {};  // no more behind them
struct quoted_plan
    : pegtl::seq<one_of<U'“', U'‘', U'「', U'『', U'”', U'"'>, plan_number, one_of<U'”', U'’', U'」', U'』', U'“', U'"'>> {};
struct plan_ahead : ahead<any_character, pegtl::sor<one_of<U'五'>, pegtl::seq<any_character, one_of<U'五'>>>> {};
struct plan_word : pegtl::sor<word<U'规', U'划'>, word<U'規', U'劃'>, word<U'时', U'期'>, word<U'時', U'期'>, word<U'期', U'间'>,
                              word<U'期', U'間'>, word<U'期', U'末'>> {};
struct plan_of_three : pegtl::seq<one_of<U'十'>, one_of<U'一', U'二', U'三', U'四', U'五'>, one_of<U'五'>> {};
struct open_plan : pegtl::sor<pegtl::seq<plan_number, pegtl::at<plan_word>>,
                              pegtl::seq<pegtl::at<plan_of_three>, plan_number,
                                         pegtl::not_at<pegtl::sor<measure_unit, of_class<character::vague, character::half>>>>> {};

/// Whether Han numerals with a 五 among them follow the character at hand, and a mark behind them: what a quoted plan needs.
/// Consumes nothing.
struct plan_inside : looking<plan_inside> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        auto rest = remaining(in);
        rest = rest.empty() ? rest : drop_character(rest);
        bool five = false;
        for (; !rest.empty(); rest.remove_prefix(3)) {
            const auto code = lexicon::classify(rest);
            if (!lexicon::is_han_numeral(code)) {
                return five && lexicon::kind_of(code) >= character::opening;
            }
            five = five || first_character(rest) == key("五");
        }
        return false;
    }
};

}  // namespace gongwen::grammar
