#pragma once

#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/modifier.hpp"
#include "gongwen/lexicon/word_list.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <string_view>

namespace gongwen::lexicon {

/// The characters before 一 that make a word with it, point at one thing and count none, or deny that there is one: 唯一, 逐一, 这一块,
/// 每一个, 无一人. Not 进 or 统: 引进一名.
inline constexpr character_set one_behind = U"唯惟逐某这這那哪每无無另何";

/// 上一年, 下一次, 新一轮, 新的一年: which one, of what comes one after the other · not: 网上一户, 引进新一台
[[nodiscard]] constexpr bool is_one_in_turn(std::string_view before, std::string_view phrase) noexcept
{
    return (ends_with_one_of(before, U"上下新") && ends_with_one_of(phrase, U"年次轮輪个個届屆期周月") && !before.ends_with("以上")
            && !before.ends_with("以下"))
           || (before.ends_with("新的") && phrase == "一年");
}

/// The 伍 of 队伍, the 陆 of 大陆, the 拾 of 收拾: what is also a numeral of bills, and here the end of a word · not: 共伍元
[[nodiscard]] constexpr bool ends_word(std::string_view before, std::string_view phrase) noexcept
{
    switch (first_character(phrase)) {
    case key("伍"): return ends_with_one_of(before, U"队隊入退落行为");
    case key("陆"): case key("陸"): return ends_with_one_of(before, U"大登内內水海着著北南东東上");
    case key("拾"): return ends_with_one_of(before, U"收捡撿");
    default: return false;
    }
}

inline constexpr word_list denials{"没有",   "沒有",   "不漏",   "不落",   "不少",   "不错",  "未漏",
                                   "未发生", "未發生", "未出现", "未出現", "未发现", "未發現",
                                   "没有发生", "沒有發生", "没有出现", "沒有出現", "没有发现", "沒有發現"};
inline constexpr word_list sparings{"不落", "不漏", "不能少", "都不能少", "也不能少"};

/// 没有一户返贫, 不落一人: none · not: 没有一百户
[[nodiscard]] constexpr bool denies_one(std::string_view before, std::string_view phrase) noexcept
{
    return denials.any_ends(before) && !is_han_numeral(phrase.size() < 6 ? character::plain : classify(drop(phrase, 3)));
}

/// What is behind the 一户 of 一户不落, the 一个 of 一个都不能少 · not: the 一人 of 一人不能少于3件
[[nodiscard]] constexpr bool spares_none(std::string_view after) noexcept
{
    return sparings.any_begins(after) && !after.starts_with("不能少于");
}

/// The 同 of 同一企业, which is one and the same · not: of 合同一份
[[nodiscard]] constexpr bool ends_with_same(std::string_view text) noexcept
{
    return ends_with_one_of(text, U"同") && !ends_with_one_of(text.substr(0, text.size() - 3), U"合会會连連陪随隨伙胡");
}

/// The characters before 万家 that make an idiom with it: 惠万家, 走进万家. Not 服务万家企业.
inline constexpr character_set all_homes_behind = U"惠进進入到暖润潤连連送走";

/// Units that place names are made with, and what place names end in: 五里镇, 三家村, 四方台区.
inline constexpr character_set name_units = U"里元家门門口道台臺间間亩畝丈尺石板棵顷岔洞眼湾灣所";
inline constexpr character_set name_suffixes = U"镇鎮乡鄉村县縣区區市河湖山岭嶺沟溝庄莊屯店铺鋪堡寨湾灣塘岗崗峡峽桥橋街路坪坝壩洼垭社港";

/// Units that are nouns themselves, of which slogans are made: 百村示范、千村整治. Not 百名, 千亩.
inline constexpr character_set noun_units = U"村镇县户人警店校企园";

inline constexpr word_list duration_words{"工期", "公示", "历时", "歷時", "期限", "为期", "為期", "时限", "满", "拘留", "拘役",
    "公示期", "有效期", "逾期", "超期", "连续", "連續", "提前", "延长", "冷静期", "法定", "法定的", "承诺的", "每"};
inline constexpr word_list era_words{
    "民国",     "民國", "康熙", "乾隆",   "嘉庆", "道光", "咸丰", "同治", "光绪", "光緒", "宣统", "宣統", "雍正", "顺治", "順治", "明治",
    "大正",     "昭和", "平成", "公元前", "公元", "洪武", "永乐", "永樂", "宣德", "正统", "景泰", "天顺", "成化", "弘治", "正德", "嘉靖",
    "隆庆",     "万历", "萬曆", "天启",   "崇祯", "崇禎", "武德", "贞观", "貞觀", "永徽", "开元", "開元", "天宝", "天寶", "大历", "元和",
    "太平兴国", "咸平", "天圣", "庆历",   "嘉祐", "熙宁", "元丰", "元祐", "崇宁", "宣和", "建炎", "乾道", "淳熙", "至元", "至正"};
inline constexpr word_list made_points{"意见", "意見", "建议", "建議", "要求", "希望", "体会", "體會", "看法", "想法", "经验", "經驗",
    "启示", "啟示", "思考", "考虑", "说明", "說明", "感受", "认识", "共识", "做法", "不足", "成绩"};
inline constexpr word_list session_words{"人大", "政协", "政協", "党代会", "职代会", "团代会", "届", "常委会", "常委會"};

/// What is done to a length of time, so that a number of days before it is one: 由20日压缩至5日.
inline constexpr word_list shortenings{"压缩", "壓縮", "缩短", "縮短", "压减", "缩减", "缩至", "减至", "减少"};

/// Whether a number of days behind `text` is a length of time and no day of the month: 工期20日, 公示期为7日, 压缩至5日 · not: 提前至5日.
[[nodiscard]] constexpr bool ends_with_duration_word(std::string_view text) noexcept
{
    if (duration_words.any_ends(text)) {
        return true;
    }
    const auto left = text.substr(0, text.size() - (text.size() < 3 ? 0 : 3));
    return (ends_with_one_of(text, U"为為") && duration_words.any_ends(left))
           || (ends_with_one_of(text, U"为為至到") && shortenings.any_ends(left));
}

/// 民国, 光绪, 公元前: the years behind are counted from an emperor's or a republic's first, or back from the first of all.
[[nodiscard]] constexpr bool ends_with_era(std::string_view text) noexcept
{
    return era_words.any_ends(text);
}

/// The 一次 of 人大一次会议, the 五次 and 六次 of 七届五次、六次全会, the 三次 of 区委三次全会: a session's number · not: of 召开一次会议
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool is_session(std::string_view before, std::string_view after) noexcept
{
    constexpr std::size_t longest_session = 15;  // bytes of 、二十三次
    constexpr std::size_t longest_list = 24;     // of 七届五次、六次、
    for (int sessions = 0; sessions < 3 && begins_with_one_of(after, U"、和") && contains(after.substr(0, longest_session), "次");
         ++sessions) {
        after = drop(after, after.find("次") + 3);
    }
    const bool meeting = after.starts_with("会议") || after.starts_with("會議") || after.starts_with("全会")
                         || after.starts_with("全體會議") || after.starts_with("全体会议") || after.starts_with("党代会");
    const bool listed = before.ends_with("次、") || before.ends_with("次和");
    return meeting
           && (listed ? session_words.any_in(last_bytes(before, longest_list))
                      : session_words.any_ends(before) || (ends_with_one_of(before, U"委") && !after.starts_with("会")));
}

/// The 一支 of 一支支队伍, 一辆辆: each and every one, and none in number · not: 一家家庭农场, whose noun begins like its classifier
[[nodiscard]] constexpr bool is_doubled(std::string_view phrase, std::string_view after) noexcept
{
    constexpr character_set nouns = U"政庭居电電具长長属屬乡鄉禽师師医醫校人单單牌优優籍口主均型付行部出幅例件目贴貼底初度末终終内內满滿";
    const bool doubled = phrase.size() == 6 && after.starts_with(drop(phrase, 3));
    return doubled && (after.size() < 6 || !ends_with_one_of(after.substr(0, 6), nouns));
}

}  // namespace gongwen::lexicon
