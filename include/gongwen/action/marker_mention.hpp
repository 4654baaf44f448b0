#pragma once

#include "gongwen/action/marker_series.hpp"
#include "gongwen/ast/structure.hpp"
#include "gongwen/grammar/han_numeral_run.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/word_list.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::action {

// Whether what has the form of a marker only mentions a number: 位居第二、第三，; 第（一）、（二）项; 三要三不要; 七、八月份. Cold: nearly
// no marker stands beside 、 or a Han numeral, and only where one does are these asked; `is_lone_word` of the likes of 首先.

/// Whether a Han numeral stands behind a marker: what must be asked first.
[[nodiscard]] inline bool is_numeral_behind(std::string_view behind) noexcept
{
    return lexicon::is_han_numeral(lexicon::front_kind(behind));
}

/// Takes away a Han numeral below a hundred, and gives its number; 0 for what is none. The reader of plain markers has its own, which
/// is inlined there: called from here too it was not (measured: 0.3 % of the instructions of a parse).
[[nodiscard]] inline std::uint32_t take_han(std::string_view& text) noexcept
{
    grammar::han_numeral_run run;
    static_cast<void>(run.read(text));
    const int number = run.count == 0 ? 0 : run.is_digit() ? (run.first() == run.ten ? 10 : lexicon::value_of(run.first())) : run.tens();
    text.remove_prefix(run.length());
    return static_cast<std::uint32_t>(number);
}

/// The （二） of 第（一）、（二）项, behind which a point （一） would be empty; `before` ends with 、 · not: of （一）排查、（二）整改
[[nodiscard, gnu::noinline, gnu::cold]] inline bool is_reference(marker_series series, std::string_view before) noexcept
{
    if (series != marker_series::han_bracketed && series != marker_series::arabic_bracketed) {
        return false;
    }
    before.remove_suffix(std::string_view("、").size());
    if (!lexicon::ends_with_one_of(before, U"）)")) {
        return false;
    }
    do {
        before.remove_suffix(packed_length(last_character(before)));
    } while (lexicon::ends_with_one_of(before, U"一二三四五六七八九十0123456789"));
    return lexicon::ends_with_one_of(before, U"（(");
}

/// The 三要 of 三要三不要, the 六要 of 六要十不准, `last` being the section before and `behind` what follows · not: of 三要三级联动, nor
/// where 二要 stands before
[[nodiscard, gnu::noinline, gnu::cold]] inline bool lists_dos_and_donts(section const& last, std::uint32_t number, std::string_view mark,
                                                                        std::string_view behind) noexcept
{
    const bool counts = number == 1 || (last.series == marker_series::enumerator && last.number + 1 == number);
    return mark.ends_with("要") && !counts && take_han(behind) != 0 && behind.starts_with("不");
}

// What a pair of Han numerals numbers: 七、八月份  十二、十三届  三、四级公路. A new one is one entry.
inline constexpr lexicon::word_list paired_words{"月", "季度", "届", "屆", "次", "级", "級", "期", "批", "类", "類", "等", "轮", "輪",
                                                 "线", "線",   "环", "環", "层", "層", "号", "號", "成", "天", "年", "个", "個"};

inline constexpr lexicon::word_list no_marks{};
inline constexpr lexicon::word_list first_marks{"一、", "一．", "一."};
inline constexpr lexicon::word_list second_marks{"二、", "二．", "二."};

/// Whether of the lines ahead, a few thousand characters or a hundred lines, one begins with a mark before any begins with one of `others`.
template<typename Marks>
[[nodiscard]] bool comes_first(std::string_view text, Marks begins_mark, lexicon::word_list const& others) noexcept
{
    constexpr std::size_t horizon = 8000;
    constexpr int most_lines = 100;
    const auto ahead = text.substr(0, horizon);
    auto end = ahead.find('\n');
    for (int lines = 0; lines < most_lines && end != std::string_view::npos; ++lines, end = ahead.find('\n', end + 1)) {
        const auto line = trimmed_front(drop(ahead, end + 1));
        if (begins_mark(line)) {
            return true;
        }
        if (others.any_begins(line)) {
            return false;
        }
    }
    return false;
}

/// Whether the marker `mark` at the start of a line is the first of a pair, `behind` being what follows and `sections` those
/// before: the 七、 of 七、八月份降雨, the 三、 of 三、五天. A running series makes it a marker all the same, unless its mark comes again
/// before the series begins anew, and a first one is where the second follows. 两、 before a numeral never is one: 两、三年来.
[[nodiscard, gnu::noinline, gnu::cold]] inline bool is_first_of_pair(
    gongwen::detail::node_table<section> const& sections, std::uint32_t number, std::string_view mark, std::string_view behind) noexcept
{
    if (mark.starts_with("两") || mark.starts_with("兩")) {
        return true;
    }
    auto noun = behind;
    const std::uint32_t second = mark.ends_with("、") ? take_han(noun) : 0;
    if ((second != number + 1 && !(number == 3 && second == 5)) || !paired_words.any_begins(noun)) {
        return false;
    }
    if (!counts_on(sections, marker_series::han, number)) {
        return true;
    }
    return number == 1 ? !comes_first(behind, [](std::string_view line) { return second_marks.any_begins(line); }, no_marks)
                       : comes_first(behind, [mark](std::string_view line) { return line.starts_with(mark); }, first_marks);
}

// What 首先 is followed by where it opens a point, and another 首先, which begins a series of its own. A new one is one entry.
inline constexpr lexicon::word_list sequel_words{"其次", "再次", "再者", "最后，", "最後，", "然后", "第二，", "第二、", "首先"};

/// Whether 首先 counts nothing, `behind` being what follows: 首先，我代表县委表示感谢！, with no 其次 in what follows before another 首先 ·
/// not: of 首先，抓投资；其次，抓消费
[[nodiscard, gnu::noinline, gnu::cold]] inline bool is_lone_first(std::string_view behind) noexcept
{
    constexpr std::size_t horizon = 6000;
    const auto ahead = behind.substr(0, horizon);
    const auto next = sequel_words.first_in(ahead);
    return next == std::string_view::npos || drop(ahead, next).starts_with("首");
}

/// Whether 其次, 再次 or 最后 goes on from a point before it, among a few sections: not the 最后 of 最后，祝大家身体健康！
[[nodiscard, gnu::noinline, gnu::cold]] inline bool follows_first_word(gongwen::detail::node_table<section> const& sections) noexcept
{
    constexpr std::size_t most = 24;
    for (std::size_t back = 1; back <= (std::min)(sections.size(), most); ++back) {
        section const& before = sections[sections.size() - back];
        if (before.series == marker_series::ordinal_word || (before.kind == section_kind::heading && before.series <= marker_series::han)) {
            return before.series == marker_series::ordinal_word;
        }
    }
    return false;
}

/// Whether a word that has the form of a marker opens no point: 首先 with no 其次 behind, 最后 with nothing before.
[[nodiscard]] inline bool is_lone_word(std::string_view mark, std::string_view behind,
                                       gongwen::detail::node_table<section> const& sections) noexcept
{
    return mark.starts_with("首")
               ? is_lone_first(behind)
               : (mark.starts_with("其") || mark.starts_with("再") || mark.starts_with("最")) && !follows_first_word(sections);
}

}  // namespace gongwen::action
