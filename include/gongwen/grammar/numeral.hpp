#pragma once

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/choose.hpp"
#include "gongwen/grammar/gap.hpp"
#include "gongwen/grammar/pass.hpp"
#include "gongwen/grammar/quiet.hpp"
#include "gongwen/grammar/unit.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/digits.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <string_view>

namespace gongwen::grammar {

struct digit : of_class<character::arabic_digit> {};

/// The characters of the longest numeral that is read; past it nothing can be held exactly, and the cost of a failed
/// attempt stays bounded.
inline constexpr unsigned longest_numeral = 40;

/// Takes away the half-width digits that `text` begins with, eight at a time: a text of nothing but digits is read several times by
/// rules that fail (measured: it takes 2 times as long as ordinary text, and took 6).
[[gnu::noinline, gnu::cold]] inline void skip_digits(std::string_view& text) noexcept
{
    for (digit_run run = leading_digits(text); run.count != 0; run = leading_digits(text)) {
        text.remove_prefix(run.count);
    }
}

/// One or more digits, half or full width.
struct digits : taking<digits> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        auto rest = remaining(in);
        while (lexicon::front_kind(rest) == character::arabic_digit) {
            rest.remove_prefix(encoded_length(rest.front()));
            if (rest.data() - in.current() == 8) [[unlikely]] {
                skip_digits(rest);
            }
        }
        return detail::pass(in, static_cast<std::size_t>(rest.data() - in.current()));
    }
};

struct three_digits : pegtl::seq<digit, digit, digit, pegtl::not_at<digit>> {};

// 1,234  82，225  82, 225 · not: 1,23  2024,300
struct comma_groups
    : pegtl::seq<pegtl::rep_min_max<1, 3, digit>,
                 pegtl::plus<pegtl::sor<pegtl::seq<one_of<U',', U'，'>, three_digits>, pegtl::seq<one_of<U','>, blank, three_digits>>>> {};

// 5 340 · not: 5 34
struct blank_groups : pegtl::seq<pegtl::rep_min_max<1, 3, digit>, pegtl::plus<blank, three_digits>> {};

// 1 9 9 8 · not: 12 34
struct spaced_digits : pegtl::seq<digit, pegtl::plus<blank, digit, pegtl::not_at<digit>>> {};

struct group_mark : pegtl::sor<one_of<U',', U'，'>, blank> {};
struct integer
    : pegtl::sor<pegtl::seq<digits, pegtl::not_at<group_mark>>, comma_groups, spaced_digits, blank_groups, digits> {};
struct decimal_point : member_of<lexicon::decimal_points> {};
// The  4 of 7.9 4万户, scraped · not: of 7.9 4户
struct broken_digits : pegtl::seq<one_of<U' ', U'　'>, digits, ahead<gap, pegtl::sor<one_of<U'%', U'％'>, of_class<character::myriad>>>> {};
// The 056 7 of 0.056 7立方米, decimals in groups
struct grouped_decimals
    : pegtl::seq<three_digits, pegtl::plus<blank, pegtl::rep_min_max<1, 3, digit>, pegtl::not_at<digit>>, ahead<gap, continuous_unit>> {};
struct fraction : pegtl::seq<decimal_point, pegtl::sor<grouped_decimals, pegtl::seq<digits, pegtl::opt<broken_digits>>>> {};

/// Whether the digits before are not themselves behind an enumeration comma, nor behind 分别: 1、2、3万元 is a list.
/// Consumes nothing.
struct first_of_list : looking<first_of_list> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        constexpr std::size_t nearest = 18;  // bytes before the digits
        const auto near = last_bytes(consumed(in), longest_numeral + nearest);
        const auto before = without_digits_behind(near);
        const auto digits_before = drop(near, before.size());
        const bool round_tens = digits_before.size() > 1 && digits_before.ends_with('0');  // 20、30万元 is a list too
        const auto words = last_bytes(before, nearest);
        const bool listed = contains(words, "分别") || contains(words, "分別");
        return last_character(before) != key("、") && !round_tens && !listed;
    }
};

// 个百分点 · not: 个百货店
struct percentage_points : pegtl::seq<pegtl::opt<one_of<U'个', U'個'>>, one_of<U'百'>, one_of<U'分'>, one_of<U'点', U'點'>> {};

// The 、48 of 4、48亿元, the ·7 of 33·7%: the enumeration comma or a middle dot where only a point makes sense · not: 4、5月, 3·15
struct comma_or_dot : member_of<lexicon::noisy_points> {};
struct enumerated_fraction
    : pegtl::seq<pegtl::at<comma_or_dot>, first_of_list, comma_or_dot, digits,
                 ahead<gap, pegtl::sor<one_of<U'%', U'％', U'‰'>, percentage_points, continuous_unit,
                                           pegtl::seq<pegtl::plus<of_class<character::myriad>>, gap, measure_unit>>>> {};

/// Whether an ideograph stands before the digits that end here, so that they are no marker's. Consumes nothing.
struct behind_word : looking<behind_word> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto before = without_digits_behind(last_bytes(consumed(in), longest_numeral));
        return ends_with_ideograph(before);
    }
};

// The . 5 of 4. 5%, of 面积4. 5亩, scraped, or with a line break behind the point · not: 3. 5个村, a marker and a quantity
struct needs_fraction : pegtl::sor<one_of<U'%', U'％', U'‰'>, percentage_points, of_class<character::myriad>> {};
struct spaced_fraction
    : pegtl::sor<pegtl::seq<blanks, decimal_point, blanks, digits, ahead<gap, needs_fraction>>,
                 pegtl::seq<behind_word, decimal_point, joint, digits, ahead<gap, pegtl::sor<needs_fraction, continuous_unit>>>> {};

// 38.605  1,234.5  １２  4、48 before 亿元
struct arabic : quiet<integer, pegtl::opt<pegtl::sor<fraction, enumerated_fraction, spaced_fraction>>> {};

// 千 and 百 that may begin a unit, by what follows: 千瓦, 百分点, 千 瓦 时 · nearly never
struct scale_of_unit : pegtl::seq<one_of<U'千', U'百'>, joint, member_of<behind_unit_scale>> {};

// 十 百 千, unless they begin a unit · not: the 千 of 千瓦, the 百 of 第90百分位
struct place : pegtl::seq<not_ahead<pegtl::at<scale_of_unit>, pegtl::sor<measure_unit, order_unit>>, of_class<character::place>> {};

// 万 亿
struct myriad : of_class<character::myriad> {};

struct scale : pegtl::sor<myriad, place> {};

// The 余 of 410余万元, the + of 100+家 · inside the number · not: 3+2个
struct surplus : pegtl::sor<member_of<lexicon::surplus_signs>, pegtl::seq<one_of<U'+', U'＋'>, ahead<gap, measure_unit>>> {};

// The 来 of 十来个 · not: 2024来了
struct approximately : pegtl::seq<one_of<U'来', U'來'>, ahead<gap, pegtl::sor<scale, measure_unit>>> {};

// The 几 of 30几户
struct some : one_of<U'几', U'幾'> {};

// 万  余万  千多万
struct scale_step : pegtl::seq<joint, pegtl::sor<scale, surplus, approximately, some>> {};
struct scales : pegtl::seq<scale_step, pegtl::rep_opt<7, scale_step>> {};

struct phrase_end
    : pegtl::sor<pegtl::eof,
                 of_class<character::line_break, character::clause_break, character::sentence_break, character::closing>> {};

struct han_digit : of_class<character::han_digit> {};

// The 零 of 1万零500元, the 零五百 of 1万零五百元 · not: of 2万零售户
struct zero : pegtl::seq<pegtl::at<one_of<U'零', U'〇'>>, han_digit> {};
struct behind_zero : pegtl::seq<zero, pegtl::sor<pegtl::seq<arabic, pegtl::opt<scales>>, pegtl::plus<pegtl::sor<han_digit, scale>>>,
                                ahead<gap, measure_unit>> {};

/// Whether digits behind a scale may go on with its number, which has no fraction and no 余: 3万2000元, 1万5人 · not: 3.2万65岁以上老人,
/// 1.2万余60岁以上, 120万16岁以上. Consumes nothing.
struct whole_before : looking<whole_before> {
    template<typename Input>
    [[nodiscard, gnu::noinline, gnu::cold]] static bool match(Input& in) noexcept
    {
        const auto rest = remaining(in);
        auto before = last_bytes(consumed(in), longest_numeral);
        if (lexicon::ends_with_one_of(before, lexicon::surplus_signs)) {
            return false;
        }
        while (ends_with_ideograph(before)) {
            before.remove_suffix(3);  // the scales
        }
        const auto unit = drop(rest, leading_digits(rest).count);
        return !without_digits_behind(before).ends_with('.')
               && gongwen::dimension_of(lexicon::find_unit(drop(unit, gap_length(unit))).value) != dimension::age;
    }
};

// The 3千万 of 1亿3千万, the 5 of 1万5人 · not: the 5 of 1万5G
struct further_arabic : pegtl::seq<whole_before, ahead<arabic, pegtl::sor<scale_step, pegtl::seq<gap, measure_unit>, phrase_end>>, arabic,
                                   pegtl::opt<scales>> {};

// The 3 千 万 of 1 亿 3 千 万 · not: the 3万 of 1亿 3万户
struct spaced_arabic : pegtl::seq<pegtl::plus<blank>, ahead<arabic, pegtl::plus<blank>, scale>, arabic, scales> {};

// 410余万  1亿3千万  1万5
struct arabic_numeral : pegtl::seq<arabic,
                                   pegtl::opt<scales, pegtl::rep_opt<7, pegtl::sor<further_arabic, spaced_arabic, behind_zero>>>> {};

// 廿 卅
struct score : of_class<character::score> {};

// 几, and 数 before a scale · not: 数据
struct vague_digit
    : pegtl::sor<one_of<U'几', U'幾'>,
                 pegtl::seq<one_of<U'数', U'數'>, ahead<gap, of_class<character::place, character::myriad>>>> {};

// 两 behind another digit is one only before a scale or unit (一两家), else a unit (三斤二两)
struct liang : one_of<U'两', U'兩'> {};
struct further_digit : pegtl::seq<not_ahead<liang, not_ahead<gap, pegtl::sor<scale, measure_unit>>>, han_digit> {};

// The 把 of 千把人 · not: of 百把锁, 一把伞
struct or_so : pegtl::seq<one_of<U'把'>, ahead<gap, measure_unit>> {};
struct leading_scale : pegtl::seq<scale, pegtl::opt<or_so>> {};

// 三百二十六  一万五千亿  两三  十几  百余  廿五
struct han_integer
    : pegtl::seq<pegtl::sor<han_digit, leading_scale, vague_digit, score>,
                 pegtl::rep_opt<longest_numeral - 1, gap, pegtl::sor<further_digit, scale, vague_digit, surplus, approximately>>> {};

struct han_point : one_of<U'点', U'點'> {};

// The 点五 of 九十八点五 · not: 八点五十分, whose minutes have a scale
struct han_fraction : pegtl::seq<ahead<han_point, pegtl::plus<han_digit>, pegtl::not_at<of_class<character::place>>>, han_point,
                                 pegtl::plus<han_digit>, pegtl::star<myriad>> {};

struct han_numeral : pegtl::seq<han_integer, pegtl::opt<han_fraction>> {};

// 410余万  三百二十六 · not: 一二三, 十百千万, which are no numbers
struct numeral
    : choose<on<character::arabic_digit, arabic_numeral>, on<character::han_digit, han_numeral>, on<character::place, han_numeral>,
             on<character::myriad, han_numeral>, on<character::vague, han_numeral>, on<character::score, han_numeral>> {};

}  // namespace gongwen::grammar
