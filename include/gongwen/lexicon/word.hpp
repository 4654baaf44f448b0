#pragma once

#include "gongwen/lexicon/spelling_tree.hpp"
#include "gongwen/lexicon/word_list.hpp"

#include <cstddef>
#include <string_view>

namespace gongwen::lexicon {

/// A word that begins with a Han numeral and is no number. Needed only where a classifier or unit of the lexicon
/// stands in it (一起: 起, 一批: 批), since a Han numeral without one is no quantity anyway.
struct word_row {
    std::string_view spelling;
};

inline constexpr word_row words[]{
    word_row{"一起"}, word_row{"一批"},
    word_row{"一次性"}, word_row{"一次死亡"}, word_row{"一次电力"}, word_row{"一次管网"}, word_row{"一次调频"}, word_row{"一次侧"}, word_row{"一次设备"}, word_row{"三次分配"}, word_row{"一流"}, word_row{"一线"},
    word_row{"一線"}, word_row{"一方面"}, word_row{"一把手"}, word_row{"一条龙"}, word_row{"一條龍"},
    word_row{"一站式"}, word_row{"一门式"}, word_row{"一門式"}, word_row{"一口气"}, word_row{"一盘棋"}, word_row{"一盤棋"},
    word_row{"一票否决"}, word_row{"一票否決"}, word_row{"一卡通"}, word_row{"一本通"}, word_row{"一本账"},
    word_row{"一步"}, word_row{"一时"}, word_row{"一時"}, word_row{"一面"},
    word_row{"一头"}, word_row{"一度"}, word_row{"一代"}, word_row{"一分为二"},
    word_row{"一日千里"}, word_row{"一季度"}, word_row{"一对一"}, word_row{"一對一"}, word_row{"一年一度"},
    word_row{"一道"}, word_row{"一件事"}, word_row{"一类"},
    word_row{"百家争鸣"}, word_row{"百年大计"}, word_row{"百科"}, word_row{"千家万户"}, word_row{"千家萬戶"}, word_row{"千方百计"},
    word_row{"千頭萬緒"}, word_row{"千头万绪"}, word_row{"千篇一律"}, word_row{"千军万马"}, word_row{"千万家"}, word_row{"万元户"},
    word_row{"百分百"}, word_row{"三次产业"}, word_row{"三级"}, word_row{"数字"},
    word_row{"数据"}, word_row{"数量"}, word_row{"十字"},
    word_row{"几字弯"}, word_row{"万家灯火"}, word_row{"万家忧乐"}, word_row{"一点一滴"}, word_row{"一點一滴"}, word_row{"半夜"}, word_row{"半年报"},
    word_row{"三板"}, word_row{"百家姓"},
    word_row{"四季"}, word_row{"三台县"}, word_row{"九台区"}, word_row{"七台河"}, word_row{"三门峡"},
    word_row{"三门县"}, word_row{"六枝"}, word_row{"八道"}, word_row{"百上千"}, word_row{"三面环"}, word_row{"四面环"}, word_row{"四面八方"}, word_row{"五台山"}, word_row{"五台县"}, word_row{"两头在外"},
    word_row{"一处想"}, word_row{"一處想"}, word_row{"一处使"}, word_row{"一處使"}, word_row{"一来"}, word_row{"二来"}, word_row{"三来"}, word_row{"一來"}, word_row{"二來"}, word_row{"千上万"}, word_row{"千上萬"},
    word_row{"五倍子"}, word_row{"九节茶"}, word_row{"七匹狼"}, word_row{"千层饼"}, word_row{"千层底"}, word_row{"一窝蜂"}, word_row{"一窩蜂"},
    word_row{"一股脑"}, word_row{"一股腦"}, word_row{"一阵子"}, word_row{"一陣子"}, word_row{"一锅端"}, word_row{"一鍋端"}, word_row{"一枝独秀"},
    word_row{"一枝獨秀"}, word_row{"两面派"}, word_row{"兩面派"}, word_row{"半斤八两"}, word_row{"半斤八兩"}, word_row{"四板"}, word_row{"二类"}, word_row{"二類"},
    word_row{"一亩三分地"}, word_row{"一畝三分地"}, word_row{"三元锂"}, word_row{"三元电池"}, word_row{"三元材料"}, word_row{"三元正极"}, word_row{"三元前驱体"}, word_row{"三元催化"},
    word_row{"三元乙丙"}, word_row{"三元杂交"}, word_row{"三元猪"}, word_row{"三元里"}, word_row{"二元杂交"}, word_row{"二元母猪"}, word_row{"二元猪"},
    word_row{"二元经济"}, word_row{"二元论"},
};

namespace detail {
inline constexpr spelling_tree<9> word_index{words};
}  // namespace detail

/// What happens or is dealt with, so that the 一起 behind it is one case, and not "together": 破获一起盗窃案, 未发生一起事故.
inline constexpr word_list case_words{"破获", "侦破", "发生", "查处", "处置", "发现", "查办", "办理", "审理", "审结", "侦办", "查获", "调处", "调解", "化解", "接报",
    "破獲", "偵破", "發生", "查處", "處置", "發現", "查辦", "辦理", "審理", "審結", "偵辦", "查獲", "調處", "調解", "通报", "通報", "处理", "處理", "受理", "每"};

/// The bytes of the longest such word that `text` begins with, `before` standing before it; 0 for none.
[[nodiscard]] constexpr std::size_t word_length(std::string_view text, std::string_view before = {}) noexcept
{
    word_row const* word = find_longest(words, detail::word_index, text);
    if (word == nullptr) {
        return 0;
    }
    const bool counts_case = word->spelling == "一起" && case_words.any_ends(before.ends_with("了") ? before.substr(0, before.size() - 3) : before);
    return counts_case ? 0 : word->spelling.size();
}

}  // namespace gongwen::lexicon
