#pragma once

#include "gongwen/grammar/pass.hpp"
#include "gongwen/grammar/text.hpp"
#include "gongwen/lexicon/furniture.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstdint>

namespace gongwen::grammar {

// Any character but the end of the line, well formed or not
struct rest_of_line : pegtl::until<pegtl::at<line_end>, pegtl::any> {};

/// Whether a page number may begin here. Consumes nothing.
struct page_number_ahead : looking<page_number_ahead> {
    template<typename Input>
    [[nodiscard, gnu::always_inline]] static bool match(Input& in) noexcept
    {
        const std::uint32_t next = first_character(remaining(in));
        return lexicon::wide_dashes.contains(next) || next == '-' || next == key("–") || next == key("第");
    }
};

struct page_dash : pegtl::sor<member_of<lexicon::wide_dashes>, one_of<U'-', U'–'>> {};

// —1—  第1页共10页  - 3 -
struct page_number
    : pegtl::sor<
          pegtl::seq<pegtl::plus<page_dash>, gap, digits, gap, pegtl::plus<page_dash>>,
          pegtl::seq<one_of<U'第'>, gap, digits, gap, one_of<U'页', U'頁'>, gap,
                     pegtl::opt<pegtl::opt<one_of<U'，', U',', U'/'>>, gap, one_of<U'共'>, gap, digits, gap, one_of<U'页', U'頁'>>>> {};

/// 扫一扫在手机打开当前页  分享：  【打印本页】: the beginnings of lines that a page adds to its report
struct furniture_word : taking<furniture_word> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        return detail::pass(in, lexicon::furniture_length(remaining(in)));
    }
};

struct furniture_line
    : pegtl::sor<pegtl::seq<page_number_ahead, page_number, blanks, pegtl::at<line_end>>, pegtl::seq<furniture_word, rest_of_line>> {};

// A line's text: its marker if it has one, and what runs on behind it
struct marked_text : pegtl::seq<pegtl::at<marker_ahead>, pegtl::sor<plain_marker<line_marker>, pegtl::seq<line_marker_ahead, line_marker>>,
                                pegtl::opt<running_text>> {};
struct text_line : pegtl::sor<marked_text, running_text> {};

struct line_start : pegtl::success {};
struct line_stop : line_end {};
struct filled_line : pegtl::seq<line_start, pegtl::sor<furniture_line, text_line>, line_stop> {};
struct line : pegtl::seq<blanks, pegtl::sor<line_break, filled_line>> {};

struct byte_order_mark : pegtl::string<'\xEF', '\xBB', '\xBF'> {};

/// A whole report. Matches every input: what is no report is lines of text.
struct document : pegtl::seq<pegtl::opt<byte_order_mark>, pegtl::star<line>, blanks, pegtl::eof> {};

}  // namespace gongwen::grammar
