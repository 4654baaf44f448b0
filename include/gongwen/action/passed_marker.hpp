#pragma once

#include "gongwen/grammar/marker.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <string_view>

namespace gongwen::action {

/// Where 一是 or 一要 stands in what is before its second on the line, though no mark is before it; npos for nowhere: 主要原因一是 · not:
/// of 任务之一是, 统一要, nor inside quotes, nor with a colon behind. Looks a few hundred characters back.
[[nodiscard, gnu::noinline, gnu::cold]] inline std::size_t passed_first(std::string_view line, std::string_view second) noexcept
{
    constexpr std::size_t horizon = 1500;
    const std::size_t skipped = line.size() - last_bytes(line, horizon).size();
    const auto near = drop(line, skipped);
    const bool states = contains(second, "是");
    const std::string_view first = states ? "一是" : "一要";
    const auto at = near.rfind(first);
    if (at == std::string_view::npos) {
        return at;
    }
    const auto before = near.substr(0, at);
    const auto behind = drop(near, at + first.size());
    const bool words_around = ends_with_ideograph(before) && !behind.empty() && leads_ideograph(behind.front());
    if (!words_around || lexicon::ends_with_one_of(before, U"之唯惟统統同单單专專第逐不万萬归歸合划劃")
        || lexicon::begins_with_one_of(behind, states ? grammar::behind_no_statement : grammar::behind_no_demand)
        || lexicon::begins_with_one_of(behind, U"一二") || contains(behind, "：") || contains(behind, ":")) {
        return std::string_view::npos;
    }
    int open = 0;
    for (auto rest = before; !rest.empty(); rest = drop_character(rest)) {
        const auto kind = lexicon::front_kind(rest);
        open += kind == lexicon::character::opening ? 1 : kind == lexicon::character::closing && open != 0 ? -1 : 0;
    }
    return open == 0 ? skipped + at : std::string_view::npos;
}

}  // namespace gongwen::action
