#pragma once

#include "gongwen/text/span.hpp"

#include <cstddef>
#include <cstdint>

namespace gongwen {

/// A heading opens a section of the report; an item is a point of a list, often inside a paragraph (一是 … 二是 …).
enum class section_kind : std::uint8_t { root, heading, item };

/// The series a marker belongs to (docs/language.md#headings), the outermost of GB/T 9704 first. Siblings share one; level follows nesting,
/// not the series.
enum class marker_series : std::uint8_t {
    none,
    part,              ///< 第一部分
    chapter,           ///< 第一章
    division,          ///< 第一节
    article,           ///< 第一条
    han_financial,     ///< 壹、
    han,               ///< 一、
    han_bracketed,     ///< （一）
    arabic,            ///< 1.  1、  1．
    arabic_closed,     ///< 1)
    arabic_bracketed,  ///< （1）  ⑴
    circled,           ///< ①
    letter,            ///< A.
    dash,              ///< ——
    enumerator,        ///< 一是  二要
    ordinal_word,      ///< 第一，  首先，
};

inline constexpr std::size_t marker_series_count = 16;

/// A heading or item with all that stands under it. Section 0 is the root: the whole document, level 0.
struct section {
    span where;   ///< from the marker to the end of the last thing inside
    span marker;  ///< as written, its punctuation included: `（一）`, `1.`, `一是`
    span title;   ///< from behind the marker to the end of the title, blanks at both ends cut
    std::uint32_t parent = 0;  ///< index of the section it stands in
    std::uint32_t number = 0;  ///< what the marker counts: 3 for `（三）`; 0 for a dash
    std::uint16_t level = 0;
    marker_series series = marker_series::none;
    section_kind kind = section_kind::root;
    bool run_in = false;  ///< text follows the title on the same line
    bool begins_line = false;  ///< the marker stands at the start of its line
    bool fills_line = false;   ///< it does, and its title ends the line: nothing else stands there

    friend constexpr bool operator==(section const&, section const&) noexcept = default;
};

/// One paragraph: a line of the source without its blanks and line break.
struct paragraph {
    span where;

    friend constexpr bool operator==(paragraph const&, paragraph const&) noexcept = default;
};

/// A sentence with its closing mark. It ends at 。！？ or ； outside quotes and brackets, or with its paragraph.
struct sentence {
    span where;

    friend constexpr bool operator==(sentence const&, sentence const&) noexcept = default;
};

/// A clause without its closing mark. It ends at ，、：and wherever a sentence ends, outside quotes and brackets.
struct clause {
    span where;

    friend constexpr bool operator==(clause const&, clause const&) noexcept = default;
};

/// A line of page furniture (`扫一扫在手机打开当前页`, `—1—`): no part of the report, not read for quantities.
struct furniture {
    span where;

    friend constexpr bool operator==(furniture const&, furniture const&) noexcept = default;
};

}  // namespace gongwen
