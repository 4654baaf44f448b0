#pragma once

#include "gongwen/analysis/line_kind.hpp"
#include "gongwen/analysis/line_label.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace gongwen::analysis {

/// What stands before the first mark of a list that is in no brackets: 各有关局（集团、总公司） of 各有关局（集团、总公司），各区
[[nodiscard]] constexpr std::string_view first_listed(std::string_view words) noexcept
{
    int depth = 0;
    for (std::size_t at = 0; at < words.size(); at += encoded_length(words[at])) {
        const auto rest = drop(words, at);
        depth += lexicon::begins_with_one_of(rest, U"（(") ? 1 : lexicon::begins_with_one_of(rest, U"）)") ? -1 : 0;
        if (depth == 0 && list_marks.any_begins(rest)) {
            return words.substr(0, at);
        }
    }
    return words;
}

/// Whether each part of a list ends like an addressee: 市委、市政府，市委组织部  各位书记、各位主任 · not: 今年以来，主要做法
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool lists_addressees(std::string_view words) noexcept
{
    while (!words.empty()) {
        const auto whole = first_listed(words);
        const auto part = without_remarks(whole);  // 各镇（街道），县直各部门
        if (!part.empty() && !organ_words.any_ends(part) && !addressed_words.any_ends(part) && !office_words.any_ends(part)) {
            return false;
        }
        words = drop(words, whole.size());
        words = drop(words, words.empty() ? 0 : encoded_length(words.front()));
    }
    return true;
}

/// What is addressed in a salutation, which are the words before a colon that ends a short line, and those from 各位 or 尊敬 to the first
/// colon; empty for none: 各位代表：  县委：  各乡镇人民政府，县直有关单位：  尊敬的各位领导：大家好！  同志们：现报告如下：
/// 各乡镇人民政府：现将方案印发给你们。 · not: 现将情况报告如下：  今年以来，主要做法：  撰稿：张某 审核：  各位代表提出的建议：办理情况：
/// 各科室：张某
[[nodiscard]] constexpr std::string_view salutation_of(std::string_view line) noexcept
{
    constexpr std::size_t longest = 160;  // 各市、州、县人民政府，各开发区管委会，省政府各部门、各直属机构：
    const bool goes_on = greeting_words.any_begins(line) || (line.starts_with("各") && full_stops.any_ends(line));
    if (!goes_on && !colons.any_ends(line)) {
        return {};  // as nearly all lines
    }
    const auto colon = (std::min)(colons.first_in(line), line.size());
    const auto words = trimmed_back(line.substr(0, colon));
    const auto behind = drop(line, colon);
    const bool whole = !behind.empty() && behind.size() == encoded_length(behind.front());
    if (behind.empty() || !(whole || goes_on) || !is_short(words, longest) || full_stops.any_in(words) || begins_annex(words)) {
        return {};
    }
    const bool plain = whole && is_short(words, 30) && !addressing_nothing.any_in(words)
                       && (!contains(words, "，") || addressee_words.any_in(words));
    return plain || lists_addressees(words) ? words : std::string_view{};
}

[[nodiscard]] constexpr bool is_salutation(std::string_view line) noexcept { return !salutation_of(line).empty(); }

}  // namespace gongwen::analysis
