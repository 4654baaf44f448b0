#pragma once

#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/neighbour.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

// What a count goes on with behind its unit, so that it is read by the general rules.
namespace gongwen::grammar {

using lexicon::character;
using lexicon::neighbour;
using lexicon::neighbours;

/// Whether the 个 that `text` begins with stands before a half, a scale or a surplus: 个半月, 个多月, 个来月, 个亿.
[[nodiscard]] inline bool precedes_half_or_scale(std::string_view text) noexcept
{
    const auto behind = drop(text, 3);
    const auto kind = lexicon::front_kind(behind);
    return kind == character::half || kind == character::myriad || neighbours::behind(behind).may_be(neighbour::numeral);
}

/// Whether what a list of numbers goes on with, `rest` beginning with 、, may end in a part of a date: the 、2月份 of 1、2月份, the
/// 、二、三季度 of 一、二、三季度 · not: the 、4亿元 of 3、4亿元
[[nodiscard, gnu::noinline, gnu::cold]] inline bool lists_date_parts(std::string_view rest) noexcept
{
    constexpr int most = 24;
    const auto is_listed = [](lexicon::character kind) {
        return kind == character::arabic_digit || kind == character::han_digit || kind == character::place
               || kind == character::ordinal_mark;
    };
    for (int characters = 0; characters < most && (first_character(rest) == key("、") || is_listed(lexicon::front_kind(rest)));
         ++characters) {
        rest = drop_character(rest);
    }
    return lexicon::begins_with_one_of(rest, U"年月季");
}

/// Whether a number may begin here.
[[nodiscard]] constexpr bool begins_number(std::string_view text) noexcept
{
    const auto kind = lexicon::front_kind(text);
    return kind == character::arabic_digit || lexicon::is_han_numeral(kind);
}

/// Whether a range, a rate, a half or a second unit may follow a count, whose first character or a gap before it is at the front of
/// `rest`, a `neighbour::sequel`: 至5户  与30万元之间  /亩  （套）  年半 · not: 到位, 和服务, （含税）
[[nodiscard, gnu::noinline]] inline bool goes_on_behind(std::string_view rest) noexcept
{
    const std::uint32_t mark = first_character(rest);
    auto behind = drop(rest, packed_length(mark));
    switch (mark) {
    case key("和"): case key("与"): case key("與"): {
        constexpr std::size_t longest_amount = 120;
        return begins_number(behind) && contains(behind.substr(0, longest_amount), "之间");
    }
    case '(': case key("（"): {
        auto const& unit = lexicon::find_unit(behind);
        return unit.length != 0 || unit.open || gap_length(rest) != 0;
    }
    case key("一"): return lexicon::front_kind(behind) == character::arabic_digit;
    case '/': case key("／"): case key("∕"): case key("半"): case key("每"): return true;
    default: break;
    }
    if (gap_length(rest) != 0) {
        return true;  // the unit itself may go on: 人 次
    }
    while (first_character(behind) == key("—") || first_character(behind) == key("─")) {
        behind.remove_prefix(3);
    }
    behind.remove_prefix(gap_length(behind));
    const std::uint32_t sign = first_character(behind);
    return begins_number(behind) || lexicon::minus_signs.contains(sign) || sign == '+' || sign == key("＋");
}

}  // namespace gongwen::grammar
