#pragma once

#include "gongwen/grammar/date.hpp"

namespace gongwen::grammar {

// What a marker counts, in Han up to 99 or in Arabic up to 999.
struct marker_han : han_below_hundred {};
struct marker_arabic : pegtl::rep_min_max<1, 3, digit> {};
struct marker_circled : of_class<character::circled> {};

struct bracket_open : pegtl::utf8::one<U'（', U'('> {};
struct bracket_close : pegtl::utf8::one<U'）', U')'> {};
struct marker_point : pegtl::utf8::one<U'.', U'．', U'、'> {};

// 第一部分  第二章  第三节  第四条 · not: 第一条规定, whose title would follow without a blank
struct division_end : pegtl::sor<pegtl::utf8::one<U'、', U'：', U':'>, pegtl::at<pegtl::sor<blank, line_end>>> {};
template<char32_t... Words>
struct division : pegtl::seq<pegtl::utf8::one<U'第'>, gap, pegtl::sor<marker_han, marker_arabic>, gap, pegtl::utf8::string<Words...>, division_end> {};
struct part_marker : pegtl::sor<division<U'部', U'分'>, division<U'篇'>, division<U'编'>> {};
struct chapter_marker : division<U'章'> {};
struct division_marker : pegtl::sor<division<U'节'>, division<U'節'>> {};
struct article_marker : pegtl::sor<division<U'条'>, division<U'條'>> {};

// 一、 一． · not: the 一、 of 一、二、三产业
struct han_marker
    : pegtl::seq<marker_han, pegtl::star<blank>, pegtl::sor<marker_point, pegtl::seq<pegtl::utf8::one<U'，', U','>, pegtl::not_at<blank>>>,
                 pegtl::not_at<marker_han, pegtl::sor<pegtl::utf8::one<U'、'>, pegtl::utf8::one<U'产', U'產'>>>> {};

// （一） (一) （一）、
struct han_bracketed_marker : pegtl::seq<bracket_open, gap, marker_han, gap, bracket_close, pegtl::opt<pegtl::utf8::one<U'、'>>> {};

// 1. 1． 1、 · not: 1.18亿元, 3、4月份
struct arabic_marker : pegtl::seq<marker_arabic, pegtl::star<blank>, marker_point, pegtl::not_at<pegtl::star<blank>, digit>> {};

// 1) 1）
struct arabic_closed_marker : pegtl::seq<marker_arabic, bracket_close, pegtl::opt<pegtl::utf8::one<U'、'>>> {};

// （1） (1) ⑴ ①
struct arabic_bracketed_marker : pegtl::seq<bracket_open, gap, marker_arabic, gap, bracket_close, pegtl::opt<pegtl::utf8::one<U'、'>>> {};
struct circled_marker : pegtl::seq<marker_circled, pegtl::opt<pegtl::utf8::one<U'、', U'.', U'．'>>> {};

// A. B、 · not: A股
struct letter_marker : pegtl::seq<pegtl::range<'A', 'Z'>, marker_point, pegtl::not_at<of_class<character::letter, character::arabic_digit>>> {};

// —— at the start of a line
struct dash_marker : pegtl::sor<pegtl::rep<2, pegtl::utf8::one<U'—'>>, pegtl::rep<2, pegtl::utf8::one<U'－'>>, pegtl::rep<2, pegtl::utf8::one<U'─'>>, pegtl::string<'-', '-'>> {};

// 一是  二要 · not: 一要素
struct enumerator_marker : pegtl::seq<marker_han, gap, pegtl::utf8::one<U'是', U'要'>, pegtl::not_at<pegtl::utf8::one<U'素', U'点', U'否'>>> {};

// 第一，  首先，  最后， · not: 第一、第二轮
struct first_word : pegtl::utf8::string<U'首', U'先'> {};
struct next_word : pegtl::sor<pegtl::utf8::string<U'其', U'次'>, pegtl::utf8::string<U'再', U'次'>, pegtl::utf8::string<U'再', U'者'>> {};
struct last_word : pegtl::sor<pegtl::utf8::string<U'最', U'后'>, pegtl::utf8::string<U'最', U'後'>> {};
struct ordinal_word_marker
    : pegtl::seq<pegtl::sor<pegtl::seq<pegtl::utf8::one<U'第'>, marker_han>, first_word, next_word, last_word>, pegtl::utf8::one<U'，', U',', U'、', U'：', U':'>,
                 pegtl::not_at<pegtl::sor<pegtl::utf8::one<U'第'>, of_class<character::han_digit>>>> {};

// Markers at the start of a line, and those that may stand inside a paragraph (LANGUAGE.md 4)
struct line_marker
    : pegtl::sor<part_marker, chapter_marker, division_marker, article_marker, enumerator_marker, han_marker, han_bracketed_marker,
                 arabic_marker, arabic_closed_marker, arabic_bracketed_marker, circled_marker, letter_marker, dash_marker, ordinal_word_marker> {};
struct inline_marker
    : pegtl::sor<enumerator_marker, han_bracketed_marker, arabic_bracketed_marker, circled_marker, arabic_closed_marker, arabic_marker, ordinal_word_marker> {};

/// Whether a marker can begin here at all: one table look-up.
struct marker_ahead {
    using rule_t = marker_ahead;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_opt_traits<>;

    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto rest = remaining(in);
        if (rest.empty()) {
            return false;
        }
        const auto kind = lexicon::kind_of(lexicon::classify(rest));
        return (kind != character::plain && kind != character::closing) || rest.starts_with("首先") || rest.starts_with("其次")
               || rest.starts_with("再") || rest.starts_with("最") || rest.starts_with("—") || rest.starts_with("-") || rest.starts_with("－") || rest.starts_with("─");
    }
};

}  // namespace gongwen::grammar
