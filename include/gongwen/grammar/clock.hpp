#pragma once

#include "gongwen/grammar/gap.hpp"
#include "gongwen/grammar/quantity.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/day_part.hpp"
#include "gongwen/lexicon/word_list.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>

namespace gongwen::grammar {

// 29, and scraped 1 9 or 2 9 · not: the 9 9 of 2024/1/9 9:05
struct one_or_two_digits
    : pegtl::sor<pegtl::seq<digit, blank, digit, pegtl::not_at<pegtl::sor<digit, one_of<U':', U'：'>>>>,
                 pegtl::rep_min_max<1, 2, digit>> {};
struct two_digits : pegtl::seq<digit, digit, pegtl::not_at<digit>> {};

// 十二  三十一  六
struct han_below_hundred
    : pegtl::seq<pegtl::sor<pegtl::seq<one_of<U'十', U'拾'>, pegtl::opt<of_class<character::han_digit>>>,
                            pegtl::seq<of_class<character::han_digit>,
                                       pegtl::opt<one_of<U'十', U'拾'>, pegtl::opt<of_class<character::han_digit>>>>>,
                 pegtl::not_at<of_class<character::han_digit, character::place, character::myriad>>> {};

// What parts the two ends of a period; what follows is the end. The -- of 2021--2023年 is —— typed in ASCII; between quantities, where
// the second may be a minus, what it means tells which. 自3月1日起至8月31日止 is a period too.
struct until : pegtl::seq<gap, pegtl::sor<word<U'-', U'-'>, pegtl::seq<pegtl::opt<one_of<U'起'>>, range_mark>>, gap> {};

struct hour : one_or_two_digits {};
// 30  零
struct minute : pegtl::sor<two_digits, one_of<U'零', U'〇'>> {};
// The 5 of 1时5分 · not: of 9点5分
struct single_minute : pegtl::seq<digit, pegtl::not_at<digit>> {};
struct second : two_digits {};
struct hour_mark : one_of<U'时', U'時', U'点', U'點'> {};
struct no_hour : one_of<U'间', U'間', U'期', U'段'> {};

// 15:08  15:08:30  15时30分  3点30分 · not: 1:2
struct clock
    : pegtl::sor<pegtl::seq<hour, one_of<U':', U'：'>, minute, pegtl::opt<one_of<U':', U'：'>, second>>,
                 pegtl::seq<hour, gap, pegtl::sor<pegtl::seq<hour_mark, gap, minute>, pegtl::seq<one_of<U'时', U'時'>, gap, single_minute>>,
                            gap, one_of<U'分'>, pegtl::opt<gap, second, gap, one_of<U'秒'>>>> {};

inline constexpr lexicon::word_list proportion_words{"比例", "比重", "结构", "結構", "构成",   "構成",  "之比",
                                                     "占比", "比为", "比為", "比由", "比调整", "比調整"};

/// Whether a word for a proportion stands shortly before, or another part of one: 三次产业比例为, 12： · not: 比赛于. Consumes nothing.
struct behind_proportion : looking<behind_proportion> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        constexpr std::size_t nearest = 36;  // bytes
        const auto before = last_bytes(consumed(in), nearest);
        const bool part = lexicon::ends_with_one_of(before, U":：")
                          && lexicon::kind_of(lexicon::classify_last_two(before).before_last) == character::arabic_digit;
        return part || before.ends_with("比") || proportion_words.any_in(before);
    }
};

/// Whether what something becomes is told here: the 为 of 调整为12：45：43. Consumes nothing.
struct behind_outcome : looking<behind_outcome> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return lexicon::ends_with_one_of(consumed(in), U"为為到至由从從");
    }
};

struct three_parts
    : pegtl::seq<pegtl::rep_min_max<1, 2, digit>, one_of<U':', U'：'>, pegtl::rep_min_max<1, 2, digit>, one_of<U':', U'：'>, digit> {};
// 15:08 without a date · not: 三次产业比例为50：17：33, 由15：40：45调整为12：45：43
struct lone_clock : pegtl::seq<pegtl::not_at<pegtl::sor<behind_proportion, pegtl::seq<behind_outcome, three_parts>>>, clock> {};

// The 24时 of 6月30日24时, and the 0 of 7月30日0—24时
struct whole_hour : pegtl::seq<hour, gap, one_of<U'时', U'時'>, pegtl::not_at<no_hour>> {};
struct lone_hour : pegtl::seq<hour, pegtl::at<until, whole_hour>> {};

struct zero_hour : one_of<U'零', U'〇'> {};
// 零时  零点
struct midnight : pegtl::seq<zero_hour, hour_mark, pegtl::not_at<no_hour>> {};
// 零时30分, with no date before it, and the 零时 of 零时至5时
struct midnight_clock : pegtl::seq<zero_hour, hour_mark, minute, one_of<U'分'>> {};
struct from_midnight : pegtl::seq<zero_hour, hour_mark, pegtl::at<until, hour, hour_mark>> {};

/// 上午  凌晨  晚: a word for a part of the day
struct day_part : taking<day_part> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto* row = lexicon::find_day_part(remaining(in));
        in.bump(row == nullptr ? 0 : row->spelling.size());
        return row != nullptr;
    }
};

/// Whether such a word stands before. Consumes nothing.
struct behind_day_part : looking<behind_day_part> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return lexicon::find_day_part_behind(trimmed_back(consumed(in))) != nullptr;
    }
};

/// Whether a word for a part of the day of two characters stands before. Consumes nothing.
struct behind_long_part : looking<behind_long_part> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        auto const* const part = lexicon::find_day_part_behind(consumed(in));
        return part != nullptr && part->spelling.size() > 3;
    }
};

// The same where the word belongs to the time behind it: the 上午 of 上午九时 · not: 早, 晚
struct behind_long_day_part : behind_long_part {};

// 九  十二
struct han_hour : han_below_hundred {};

struct half_past : of_class<character::half> {};
// The 9时 of 上午9时, the 2点半 of 凌晨2点半
struct part_hour : pegtl::seq<pegtl::sor<hour, zero_hour>, gap, hour_mark, pegtl::not_at<no_hour>, pegtl::opt<half_past>> {};
// The same, and the 9:30 of 下午9:30
struct part_time : pegtl::sor<clock, part_hour> {};

struct no_point : one_of<U'都', U'也', U'没', U'沒', U'不', U'儿', U'建', U'意', U'要', U'希', U'体', U'想', U'感', U'思'> {};
// The 九时 of 上午九时, the 八点半 of 晚上八点半 · not: the 一点 of 早一点 and 上午一点没停, the 三点 of 下午三点建议
struct han_time
    : pegtl::seq<han_hour, gap, hour_mark, pegtl::not_at<no_hour>, pegtl::opt<half_past>, pegtl::not_at<no_point>> {};
struct han_part_time : pegtl::seq<behind_long_day_part, han_time> {};
struct long_day_part : pegtl::seq<day_part, pegtl::at<behind_long_part>> {};

struct time_of_day : pegtl::sor<pegtl::seq<day_part, gap, part_time>, pegtl::seq<long_day_part, han_time>,
                                pegtl::seq<pegtl::at<digit>, pegtl::sor<clock, whole_hour, lone_hour>>, midnight> {};

/// Whether a word for one day stands before: 当日, 次日. Consumes nothing.
struct behind_day_word : looking<behind_day_word> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return lexicon::day_words.any_ends(consumed(in));
    }
};

struct hour_ahead : pegtl::at<hour, one_of<U'时', U'時'>> {};
// The 9时 of 上午9时 with no date before it, the 17时 of 当日17时 · not: the 8点 of 今日8点建议
struct day_time : pegtl::sor<pegtl::seq<behind_day_part, part_time>, pegtl::seq<hour_ahead, behind_day_word, part_time>> {};
// 次日  第二天
struct next_day : pegtl::sor<word<U'次', U'日'>, word<U'翌', U'日'>, word<U'第', U'二', U'天'>, word<U'第', U'二', U'日'>> {};
// The 8时 of 8时至18时, the 19时 of 19时至凌晨2时, the 22点 of 22点至次日6点
struct from_hour
    : pegtl::seq<hour, hour_mark, pegtl::at<until, pegtl::sor<pegtl::seq<next_day, pegtl::opt<day_part>, hour, gap, hour_mark>,
                                                              pegtl::seq<pegtl::opt<day_part>, hour, gap, one_of<U'时', U'時'>>>>> {};
struct about_hour : pegtl::sor<one_of<U'许', U'許'>, word<U'左', U'右'>> {};
// The 21时 of 21时许, of 21时左右
struct lone_hour_about : pegtl::seq<hour_ahead, hour, hour_mark, pegtl::at<about_hour>> {};

}  // namespace gongwen::grammar
