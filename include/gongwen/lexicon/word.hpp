#pragma once

#include "gongwen/lexicon/spelling_tree.hpp"
#include "gongwen/lexicon/word_list.hpp"

#include <cstddef>
#include <string_view>

namespace gongwen::lexicon {

/// Words that begin with a Han numeral and are no numbers. Needed only where a classifier or unit of the lexicon
/// stands in one (一起: 起, 一批: 批), since a Han numeral without one is no quantity anyway.
inline constexpr std::string_view words[]{
    "一起", "一批",
    "一次性", "一次死亡", "一次电力", "一次管网", "一次调频", "一次侧", "一次设备", "三次分配", "一流", "一线",
    "一線", "一方面", "一把手", "一条龙", "一條龍",
    "一站式", "一门式", "一門式", "一口气", "一盘棋", "一盤棋",
    "一票否决", "一票否決", "一卡通", "一本通", "一本账",
    "一步", "一时", "一時", "一面",
    "一头", "一度", "一代", "一分为二",
    "一日千里", "一季度", "一对一", "一對一", "一年一度",
    "一道", "一件事", "一类",
    "百家争鸣", "百年大计", "百科", "千家万户", "千家萬戶", "千方百计",
    "千頭萬緒", "千头万绪", "千篇一律", "千军万马", "千万家", "万元户",
    "百分百", "三次产业", "三级", "数字",
    "数据", "数量", "十字",
    "几字弯", "万家灯火", "万家忧乐", "一点一滴", "一點一滴", "半夜", "半年报",
    "三板", "百家姓",
    "四季", "三台县", "九台区", "七台河", "三门峡",
    "三门县", "六枝", "八道", "百上千", "三面环", "四面环", "四面八方", "五台山", "五台县", "两头在外",
    "一处想", "一處想", "一处使", "一處使", "一来", "二来", "三来", "一來", "二來", "千上万", "千上萬",
    "五倍子", "九节茶", "七匹狼", "千层饼", "千层底", "一窝蜂", "一窩蜂",
    "一股脑", "一股腦", "一阵子", "一陣子", "一锅端", "一鍋端", "一枝独秀",
    "一枝獨秀", "两面派", "兩面派", "半斤八两", "半斤八兩", "四板", "二类", "二類",
    "一亩三分地", "一畝三分地", "三元锂", "三元电池", "三元材料", "三元正极", "三元前驱体", "三元催化",
    "三元乙丙", "三元杂交", "三元猪", "三元里", "二元杂交", "二元母猪", "二元猪",
    "二元经济", "二元论",
};

namespace detail {
inline constexpr spelling_tree<9> word_index{words};
}  // namespace detail

/// What happens or is dealt with, so that the 一起 behind it is one case, and not "together": 破获一起盗窃案, 未发生一起事故.
inline constexpr word_list case_words{"破获", "侦破", "发生", "查处", "处置", "发现", "查办", "办理", "审理", "审结", "侦办", "查获",
    "调处", "调解", "化解", "接报",
    "破獲", "偵破", "發生", "查處", "處置", "發現", "查辦", "辦理", "審理", "審結", "偵辦", "查獲", "調處", "調解", "通报", "通報",
    "处理", "處理", "受理", "每"};

/// The bytes of the longest such word that `text` begins with, `before` standing before it; 0 for none.
[[nodiscard]] constexpr std::size_t word_length(std::string_view text, std::string_view before = {}) noexcept
{
    std::string_view const* word = find_longest(words, detail::word_index, text);
    if (word == nullptr) {
        return 0;
    }
    const bool counts_case = *word == "一起" && case_words.any_ends(before.ends_with("了") ? before.substr(0, before.size() - 3) : before);
    return counts_case ? 0 : word->size();
}

}  // namespace gongwen::lexicon
