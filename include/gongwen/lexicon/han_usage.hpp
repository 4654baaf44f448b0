#pragma once

#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/longest_match.hpp"
#include "gongwen/lexicon/modifier.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace gongwen::lexicon {

/// The characters before 一 that make a word with it, and nearly never a phrase: 唯一, 逐一. Not 进 or 统: 引进一名.
inline constexpr std::u32string_view one_behind = U"唯惟逐某";

/// The characters before 万家 that make an idiom with it: 惠万家, 走进万家. Not 服务万家企业.
inline constexpr std::u32string_view all_homes_behind = U"惠进進入到暖润潤连連送走";

/// Units that place names are made with, and what place names end in: 五里镇, 三家村, 四方台区.
inline constexpr std::u32string_view name_units = U"里元家门門口道台臺间間亩畝丈尺石板棵顷岔洞眼湾灣所";
inline constexpr std::u32string_view name_suffixes = U"镇鎮乡鄉村县縣区區市河湖山岭嶺沟溝庄莊屯店铺鋪堡寨湾灣塘岗崗峡峽桥橋街路坪坝壩洼垭社港";

/// Whether a number of days behind `text` is a length of time and no day of the month: 工期20日, 公示7日.
[[nodiscard]] constexpr bool ends_with_duration_word(std::string_view text) noexcept
{
    constexpr std::array<std::string_view, 9> words{"工期", "公示", "历时", "歷時", "期限", "为期", "為期", "时限", "满"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.ends_with(word); });
}

/// The last character of `text` and the one before it, as classes; plain where there is none.
struct last_two {
    character last = character::plain;
    character before_last = character::plain;
};

[[nodiscard]] constexpr last_two classify_last_two(std::string_view text) noexcept
{
    last_two result;
    const auto take = [&]() -> character {
        if (text.empty()) {
            return character::plain;
        }
        std::size_t begin = text.size() - 1;
        while (begin != 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80) {
            --begin;
        }
        const auto code = classify(text.substr(begin));
        text = text.substr(0, begin);
        return code;
    };
    result.last = take();
    result.before_last = take();
    return result;
}

}  // namespace gongwen::lexicon
