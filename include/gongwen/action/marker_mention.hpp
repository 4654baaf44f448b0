#pragma once

#include "gongwen/action/marker_series.hpp"
#include "gongwen/ast/structure.hpp"
#include "gongwen/grammar/plain_marker.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/word_list.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::action {

// Whether what has the form of a marker only mentions a number: 位居第二、第三，; 第（一）、（二）项; 三要三不要; 七、八月份.

/// The 第三， of 位居第二、第三， · not: of 第二，…；第三，…, where a clause begins
[[nodiscard]] inline bool is_rank(std::string_view mark, std::string_view before) noexcept
{
    return mark.starts_with("第") && before.ends_with("、");
}

/// The （二） of 第（一）、（二）项, behind which a point （一） would be empty · not: of （一）排查、（二）整改
[[nodiscard]] inline bool is_reference(marker_series series, std::string_view before) noexcept
{
    if ((series != marker_series::han_bracketed && series != marker_series::arabic_bracketed) || !before.ends_with("、")) {
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
[[nodiscard]] inline bool is_slogan(section const& last, std::uint32_t number, std::string_view mark, std::string_view behind) noexcept
{
    const bool counts = number == 1 || (last.series == marker_series::enumerator && last.number + 1 == number);
    return mark.ends_with("要") && !counts && grammar::plain_marker_reader::read_han(behind) != 0 && behind.starts_with("不");
}

// What a pair of Han numerals numbers: 七、八月份  十二、十三届  三、四级公路. A new one is one entry.
inline constexpr lexicon::word_list paired_words{
    "月", "季度", "届", "屆", "次", "级", "級", "期", "批", "类", "類", "等", "轮", "輪", "线", "線", "环", "環", "层", "層", "号", "號", "年级", "年級"};

inline constexpr lexicon::word_list second_marks{"二、", "二．", "二."};

/// Whether the marker `mark` at the start of a line is the first of a pair, `behind` being what follows and `sections` those
/// before: the 七、 of 七、八月份降雨. A running series makes it a marker all the same, and a first one is where the second
/// follows. Looks a few thousand characters ahead.
[[nodiscard]] inline bool is_first_of_pair(
    gongwen::detail::node_table<section> const& sections, std::uint32_t number, std::string_view mark, std::string_view behind) noexcept
{
    auto noun = behind;
    if (!mark.ends_with("、") || grammar::plain_marker_reader::read_han(noun) != number + 1 || !paired_words.any_begins(noun)) {
        return false;
    }
    if (!counts_on(sections, marker_series::han, number)) {
        return true;
    }
    constexpr std::size_t horizon = 8000;
    const auto ahead = behind.substr(0, horizon);
    bool follows = number != 1;
    for (auto end = ahead.find('\n'); !follows && end != std::string_view::npos; end = ahead.find('\n', end + 1)) {
        follows = second_marks.any_begins(without_blanks(drop(ahead, end + 1)));
    }
    return !follows;
}

}  // namespace gongwen::action
