#pragma once

#include "gongwen/grammar/choose.hpp"
#include "gongwen/grammar/clock.hpp"
#include "gongwen/grammar/gap.hpp"

namespace gongwen::grammar {

// What a marker counts, in Han up to 99 or in Arabic up to 999.
struct marker_han : han_below_hundred {};
struct marker_arabic : pegtl::rep_min_max<1, 3, digit> {};
struct repeated_han : han_below_hundred {};
struct repeated_arabic : pegtl::rep_min_max<1, 3, digit> {};
struct marker_circled : of_class<character::circled> {};

struct bracket_open : one_of<U'（', U'('> {};
struct bracket_close : one_of<U'）', U')'> {};
struct marker_point : one_of<U'.', U'．', U'、'> {};

// 第一部分  第二章  第三节  第四条 · not: 第一条规定, whose title would follow without a blank
struct division_end : pegtl::sor<one_of<U'、', U'：', U':'>, pegtl::at<pegtl::sor<blank, line_end>>> {};
struct division_number : pegtl::seq<one_of<U'第'>, gap, pegtl::sor<marker_han, marker_arabic>> {};
template<char32_t... Words>
struct division : pegtl::seq<division_number, gap, word<Words...>, division_end> {};
// 第一部分，2023年回顾, too
struct part_marker
    : pegtl::sor<division<U'部', U'分'>, pegtl::seq<division_number, gap, word<U'部', U'分'>, one_of<U'，', U','>>,
                 division<U'篇'>, division<U'编'>> {};
// 第一章总则, also with no blank
struct chapter_marker
    : pegtl::sor<division<U'章'>, pegtl::seq<division_number, one_of<U'章'>,
                                           pegtl::not_at<one_of<U'的', U'是', U'为', U'和', U'与', U'第'>>>> {};
struct division_marker : pegtl::sor<division<U'节'>, division<U'節'>> {};
struct article_marker : pegtl::sor<division<U'条'>, division<U'條'>> {};
// The 第一条 of 第一条目的, with no blank: a marker if the lines around say so
struct joined_article : pegtl::seq<division_number, gap, one_of<U'条', U'條'>> {};

// The 1、 of 1. 1、, scraped: the same marker twice
struct again_han : pegtl::seq<blanks, repeated_han, marker_point> {};
struct again_arabic : pegtl::seq<blanks, repeated_arabic, marker_point, pegtl::not_at<digit>> {};

// 一、 一． · not: the 一、 of 一、二、三产业
struct han_marker
    : pegtl::seq<marker_han, blanks, pegtl::sor<marker_point, pegtl::seq<one_of<U'，', U','>, pegtl::not_at<blank>>>,
                 pegtl::sor<again_han, pegtl::not_at<marker_han, pegtl::sor<one_of<U'、'>, one_of<U'产', U'產'>>>>> {};

// （一） (一) （一）、 （一）.
struct han_bracketed_marker : pegtl::seq<bracket_open, gap, marker_han, gap, bracket_close, pegtl::opt<marker_point>> {};

// 1. 1． 1、 · not: 1.18亿元, 3、4月份
struct arabic_marker
    : pegtl::seq<marker_arabic, blanks, marker_point, pegtl::sor<again_arabic, pegtl::not_at<blanks, digit>>> {};

// The 2. of 2.15个, the 1. of 1. 2023年: a marker if the lines around say so · not: the 2. of a table's 2.15
struct figure_alone : pegtl::seq<pegtl::rep_min_max<1, longest_numeral, pegtl::sor<digit, decimal_point>>, blanks, line_end> {};
struct glued_marker
    : pegtl::seq<marker_arabic, blanks, marker_point, pegtl::at<blanks, digit>,
                 pegtl::not_at<blanks, figure_alone>> {};

// 1) 1） 1）、
struct arabic_closed_marker : pegtl::seq<marker_arabic, bracket_close, pegtl::opt<marker_point>> {};

// （1） (1) ⑴ ① ⒈ ㈠
struct arabic_bracketed_marker : pegtl::seq<bracket_open, gap, marker_arabic, gap, bracket_close, pegtl::opt<marker_point>> {};
struct circled_marker : pegtl::seq<marker_circled, pegtl::opt<one_of<U'、', U'.', U'．'>>> {};

// A. B、 · not: A股
struct marker_letter : pegtl::range<'A', 'Z'> {};
struct letter_marker : pegtl::seq<marker_letter, marker_point, not_ahead<of_class<character::letter, character::arabic_digit>>> {};

// —— at the start of a line · not: a line of dashes
struct rule_of_dashes : pegtl::seq<pegtl::star<pegtl::sor<member_of<lexicon::wide_dashes>, one_of<U'-'>, blank>>, line_end> {};
struct dash_marker
    : pegtl::seq<pegtl::sor<pegtl::rep<2, member_of<lexicon::wide_dashes>>, pegtl::string<'-', '-'>>, pegtl::not_at<rule_of_dashes>> {};

// What 要 and 是 make a word with: 一要素, 一要点, 一是否
inline constexpr lexicon::character_set behind_no_demand = U"素点點否";
inline constexpr lexicon::character_set behind_no_statement = U"否";
struct enumerator_word
    : pegtl::sor<pegtl::seq<one_of<U'是'>, pegtl::not_at<member_of<behind_no_statement>>>,
                 pegtl::seq<one_of<U'要'>, pegtl::not_at<member_of<behind_no_demand>>>> {};

// 一是  二要  三是， · not: 一要素
struct enumerator_marker : pegtl::seq<marker_han, gap, enumerator_word, pegtl::opt<one_of<U'、', U'，', U',', U'：', U':'>>> {};

// 第一，  首先，  最后， · not: 第一、第二轮, 第一、二、三产业, 第十、十一次
struct first_word : word<U'首', U'先'> {};
struct next_word : pegtl::sor<word<U'其', U'次'>, word<U'再', U'次'>, word<U'再', U'者'>> {};
struct last_word : pegtl::sor<word<U'最', U'后'>, word<U'最', U'後'>> {};
struct ordinal_word_marker
    : pegtl::seq<pegtl::sor<pegtl::seq<one_of<U'第'>, marker_han>, first_word, next_word, last_word>,
                 pegtl::sor<pegtl::seq<one_of<U'、'>, pegtl::not_at<pegtl::sor<of_class<character::han_digit>, one_of<U'十'>>>>,
                            one_of<U'，', U',', U'：', U':'>>,
                 pegtl::not_at<one_of<U'第'>>> {};

// Markers at the start of a line (docs/language.md#headings)
struct line_marker
    : choose<on<character::han_digit, pegtl::sor<enumerator_marker, han_marker>>,
             on<character::place, pegtl::sor<enumerator_marker, han_marker>>,
             on<character::opening, pegtl::sor<han_bracketed_marker, arabic_bracketed_marker>>,
             on<character::arabic_digit, pegtl::sor<arabic_marker, arabic_closed_marker, glued_marker>>,
             on<character::circled, circled_marker>,
             on<character::ordinal_mark,
                pegtl::sor<part_marker, chapter_marker, division_marker, article_marker, joined_article, ordinal_word_marker>>,
             on<character::marker_word, pegtl::sor<dash_marker, ordinal_word_marker>>, on<character::letter, letter_marker>> {};

// Those that may stand inside a paragraph
struct inline_marker
    : choose<on<character::han_digit, enumerator_marker>,
             on<character::place, enumerator_marker>,
             on<character::opening, pegtl::sor<han_bracketed_marker, arabic_bracketed_marker>>,
             on<character::arabic_digit, pegtl::sor<arabic_closed_marker, arabic_marker>>,
             on<character::circled, circled_marker>,
             on<character::ordinal_mark, ordinal_word_marker>,
             on<character::marker_word, ordinal_word_marker>> {};

// The ① of 抓好①排查②整改, with no mark before it · not: the ① of 1.81亿元①。, a footnote's
struct unmarked_item
    : pegtl::seq<circled_marker,
                 pegtl::not_at<pegtl::sor<line_end, of_class<character::clause_break, character::sentence_break, character::closing>>>> {};

}  // namespace gongwen::grammar
