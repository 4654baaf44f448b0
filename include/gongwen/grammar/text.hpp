#pragma once

#include "gongwen/grammar/anchored_date.hpp"
#include "gongwen/grammar/choose.hpp"
#include "gongwen/grammar/code.hpp"
#include "gongwen/grammar/date.hpp"
#include "gongwen/grammar/date_ahead.hpp"
#include "gongwen/grammar/gap.hpp"
#include "gongwen/grammar/marker.hpp"
#include "gongwen/grammar/marker_filter.hpp"
#include "gongwen/grammar/ordinal.hpp"
#include "gongwen/grammar/ordinal_list.hpp"
#include "gongwen/grammar/pass.hpp"
#include "gongwen/grammar/plain_count.hpp"
#include "gongwen/grammar/plain_date.hpp"
#include "gongwen/grammar/plain_han.hpp"
#include "gongwen/grammar/plain_marker.hpp"
#include "gongwen/grammar/plan.hpp"
#include "gongwen/grammar/quantity.hpp"
#include "gongwen/lexicon/word.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>

namespace gongwen::grammar {

// ，、： 。！？； · behind them: a run-in item
struct break_mark : of_class<character::clause_break, character::sentence_break> {};
struct run_in_item : pegtl::seq<blanks, pegtl::at<marker_ahead>, pegtl::sor<plain_marker<inline_marker>, inline_marker>> {};

struct opening_mark : of_class<character::opening> {};
struct closing_mark : of_class<character::closing> {};
struct opened : pegtl::sor<gloss, pegtl::seq<plan_inside, quoted_plan>, opening_mark> {};
struct closed : pegtl::sor<pegtl::seq<plan_inside, quoted_plan>, closing_mark> {};

/// Whether a plan's numeral, of two characters at least, or the letters of a gloss may stand behind the mark at hand. Consumes nothing.
struct plan_or_gloss_behind : looking<plan_or_gloss_behind> {
    template<typename Input>
    [[nodiscard, gnu::always_inline]] static bool match(Input& in) noexcept
    {
        const auto rest = remaining(in);
        const std::size_t length = encoded_length(rest.front());
        if (length >= rest.size()) {
            return false;
        }
        const auto lead = static_cast<unsigned char>(rest[length]);
        return lead < 0xE0 ? lead >= 'a'
                           : lexicon::is_han_numeral(lexicon::classify(drop(rest, length)))
                                 && lexicon::is_han_numeral(lexicon::front_kind(drop(rest, length + 3)));
    }
};

// A numeral that counts nothing: 137工作法, 三农
struct bare_number : arabic {};

/// Whether 唯, 统 or the like stands before, which make a word with 一, whatever numeral follows. Consumes nothing.
struct behind_unique : looking<behind_unique> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return lexicon::ends_with_one_of(consumed(in), U"唯惟统統之同单單专專");
    }
};

// The first 一 of 唯一一个 · not: of 一一对应
struct unique_one : pegtl::seq<pegtl::at<one_of<U'一'>, one_of<U'一'>>, behind_unique, one_of<U'一'>> {};
struct han_run : pegtl::sor<unique_one, pegtl::seq<han_numeral_character, pegtl::star<gap, han_numeral_character>>> {};

/// A word that begins with a Han numeral and counts nothing: 一起, 三江, 百花齐放.
struct han_word : taking<han_word> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return detail::pass(in, lexicon::word_length(remaining(in), consumed(in)));
    }
};

/// The 伍 of 队伍, the 陆 of 登陆. Consumes it alone: in 队伍三十余人 a numeral follows.
struct end_of_word : taking<end_of_word> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return detail::pass(in, lexicon::ends_word(consumed(in), remaining(in)) ? 3 : 0);
    }
};

struct arabic_phrase
    : pegtl::sor<plain_count, plain_date, pegtl::seq<pegtl::at<date_ahead>, date>, masked_number, quantity, numbered_code, bare_number> {};
struct dated_or_below_zero
    : pegtl::sor<word<U'零', U'下'>, pegtl::seq<plan_ahead, open_plan>, pegtl::seq<pegtl::at<date_ahead>, date>> {};
struct han_phrase
    : pegtl::sor<plain_han, end_of_word, dated_or_below_zero, han_word, quantity, han_run> {};
struct vague_phrase : pegtl::sor<idle_some, han_phrase> {};
// 半年  半个月 · not: 半夜, 半年报
struct half_phrase : pegtl::sor<anchored_half, han_word, quantity, any_character> {};

// What may begin in running text, chosen by its first character
struct phrase
    : choose<often_on<break_mark, inline_marker_ahead, run_in_item>, on<character::arabic_digit, arabic_phrase>,
             on<character::han_digit, han_phrase>, usually_on<opening_mark, plan_or_gloss_behind, opened>,
             usually_on<closing_mark, plan_or_gloss_behind, closed>, on<character::place, han_phrase>, on<character::myriad, han_phrase>,
             on<character::vague, vague_phrase>, on<character::score, han_phrase>, on<character::half, half_phrase>,
             on<character::ordinal_mark,
                pegtl::sor<plain_ordinal, pegtl::seq<pegtl::at<ordinal_mark, date_ahead>, date>, ordinal_list, ordinal, any_character>>,
             on<character::per_mark, pegtl::sor<per_phrase, any_character>>,
             on<character::year_mark, pegtl::sor<pegtl::seq<behind_anchor, anchored_year>, any_character>>,
             on<character::month_mark,
                pegtl::sor<pegtl::seq<behind_anchor, anchored_month>, pegtl::seq<behind_first_of_year, first_month>, any_character>>,
             on<character::letter, pegtl::sor<masked_number, multiplication, code>>,
             on<character::circled, pegtl::sor<unmarked_item, any_character>>, on<character::ill_formed, ill_formed_run>> {};

struct running_text : text_of<phrase> {};

}  // namespace gongwen::grammar
