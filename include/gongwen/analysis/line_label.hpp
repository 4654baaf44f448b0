#pragma once

#include "gongwen/analysis/line_kind.hpp"
#include "gongwen/grammar/sequel.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace gongwen::analysis {

/// A label of a few characters with its value: 编辑： 张某某
struct labelled_words {
    std::string_view label;  ///< 编辑, empty for a line that has none
    std::string_view value;  ///< 张某某
};

/// 索引号：1  文　　号：青政发  编辑：张某某 审核：李某某 · a short label before a colon, and behind it what is no sentence · not:
/// 主要做法：抓排查。  县委： 各位代表：我讲三点：
[[nodiscard, gnu::noinline, gnu::cold]] constexpr labelled_words labelled(std::string_view line) noexcept
{
    constexpr std::size_t longest_label = 8;
    const auto colon = colons.first_in(line.substr(0, 48));
    if (colon == std::string_view::npos || !leads_ideograph(line.front()) || greeting_words.any_begins(line)) {
        return {};
    }
    const auto label = trimmed_back(line.substr(0, colon));
    const auto value = trimmed(drop(line, colon + encoded_length(line[colon])));
    std::size_t characters = 0;
    for (std::size_t at = 0; at < label.size(); at += packed_length(first_character(drop(label, at)))) {
        characters += blank_length(drop(label, at)) == 0 ? 1U : 0U;
    }
    const bool sentence = prose_marks.any_in(label) || prose_marks.any_in(value);
    return characters > longest_label || value.empty() || sentence ? labelled_words{} : labelled_words{label, value};
}

/// 附件下载：
[[nodiscard]] constexpr bool is_bare_label(std::string_view line) noexcept
{
    return is_short(line, 9) && colons.any_ends(line) && !prose_marks.any_in(line);
}

/// 海应急〔2021〕58号, perhaps with who signed it behind, or when: 青教发〔2021〕5号　签发人：李某某
[[nodiscard]] constexpr bool is_paper_number(std::string_view line) noexcept
{
    line = without_gloss_behind(line);
    const auto number = line.substr(0, first_word_length(line));
    const auto behind = trimmed(drop(line, number.size()));
    if (!labelled(behind).label.empty() || grammar::begins_number(behind)) {
        line = number;
    }
    return (line.ends_with("号") || line.ends_with("號")) && is_short(line, 24)
           && (contains(line, "〔") || contains(line, "[") || contains(line, "（2"));
}

/// 青河县第五届人民代表大会第三次会议文件（十二）, or the last line of it
[[nodiscard]] constexpr bool ends_letterhead(std::string_view line) noexcept
{
    const auto bracket = (std::min)(line.find("（"), line.find('('));
    return is_short(line, 48) && meeting_paper_words.any_ends(trimmed_back(line.substr(0, bracket)));
}

/// （海应急〔2021〕58号）  ( 海应急[2021]58号 ) · not: （青教〔2003〕15号文解读）
[[nodiscard]] constexpr bool is_bracketed_number(std::string_view line) noexcept
{
    return is_bracketed(line)
           && is_paper_number(
               trimmed(drop(line.substr(0, line.size() - packed_length(last_character(line))), encoded_length(line.front()))));
}

/// 附件  附件1　任务清单  附件2任务清单  附件：任务清单  名词解释 · not: 附件齐全完整。  注释工作扎实推进  附件3份
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool begins_annex(std::string_view line) noexcept
{
    if (!all_annex_words.any_begins(line)) {
        return false;  // as nearly all lines
    }
    if (attachment_words.any_begins(line)) {
        return true;
    }
    if (!is_short(line, 60) || prose_marks.any_in(line)) {
        return false;
    }
    if (glossary_words.any_begins(line)) {
        return true;
    }
    const auto behind_word = drop(line, std::string_view("附件").size());
    auto behind = trimmed(behind_word);
    for (; grammar::begins_number(behind); behind.remove_prefix(encoded_length(behind.front()))) {}
    const bool numbered = behind.size() < trimmed(behind_word).size();
    const bool apart = behind.empty() || blank_length(behind_word) != 0 || blank_length(behind) != 0 || annex_marks.any_begins(behind);
    constexpr std::size_t longest_joined = 8;  // 附件1任务清单 · not: 附件1所列任务均已完成
    return apart || (numbered && is_short(line, longest_joined) && !annex_counters.any_begins(behind));
}

/// What stands behind the 附件1： of a line: nothing, or the title of a paper that is an annex itself; the whole line where it has no such
/// label.
[[nodiscard, gnu::noinline, gnu::cold]] constexpr std::string_view behind_annex_label(std::string_view line) noexcept
{
    if (!line.starts_with("附") || !begins_annex(line)) {
        return line;
    }
    line.remove_prefix(annex_words.any_begins(line) ? std::string_view("附件").size() : std::string_view("附").size());
    for (line = trimmed(line); grammar::begins_number(line); line.remove_prefix(encoded_length(line.front()))) {}
    line = trimmed(line);
    return colons.any_begins(line) ? trimmed(drop(line, encoded_length(line.front()))) : line;
}

}  // namespace gongwen::analysis
