#pragma once

#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/spelling_tree.hpp"
#include "gongwen/lexicon/modifier_kind.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

/// What a number must be like for a word before it to bound it.
enum class bound_condition : std::uint8_t {
    none,
    scaled,      ///< only a number with a scale: 过5000万元, but not 开展过3次; 破百亿元, but not 侦破3起
    bare_scale,  ///< only a bare scale in Han: 上百人, but not 晚上8人
};

/// A word before a number that bounds it (docs/language.md#modifiers).
struct bound_row {
    std::string_view spelling;
    modifier kind;
    bound_condition condition = bound_condition::none;
    character_set not_behind{};  ///< characters that make another word of it: 节约, 附近, 迈上
};

inline constexpr bound_row bounds_before[]{
    {"约", modifier::about, bound_condition::none, U"节签集合预条违制履邀契守公特解爽婚隐简"},
    {"約", modifier::about, bound_condition::none, U"節簽集合預條違制履邀契守公特解爽婚隱簡"},
    {"大约", modifier::about},
    {"大約", modifier::about},
    {"约为", modifier::about},
    {"約為", modifier::about},
    {"大概", modifier::about},
    {"近", modifier::nearly, bound_condition::none, U"附最靠临臨邻鄰走贴貼亲親远遠就逼拉新晚抵迫"},
    {"将近", modifier::nearly},
    {"將近", modifier::nearly},
    {"接近", modifier::nearly},
    {"超", modifier::more_than, bound_condition::none, U"反赶趕彩商B"},
    {"超过", modifier::more_than},
    {"超過", modifier::more_than},
    {"逾", modifier::more_than},
    {"突破", modifier::more_than},
    {"破", modifier::more_than, bound_condition::scaled, U"侦偵打告爆攻识識"},
    {"过", modifier::more_than, bound_condition::scaled, U"通经經不透渡度路走错錯避胜勝越转轉跨穿翻见見"},
    {"過", modifier::more_than, bound_condition::scaled, U"通经經不透渡度路走错錯避胜勝越转轉跨穿翻见見"},
    {"高于", modifier::more_than},
    {"高於", modifier::more_than},
    {"多于", modifier::more_than},
    {"多於", modifier::more_than},
    {"大于", modifier::more_than},
    {"大於", modifier::more_than},
    {"上", modifier::more_than, bound_condition::bare_scale,
     U"迈邁登跨再连連跃躍站冲衝攀升踏走线線网網以会會路船山身手街史则則际際面世陆陸海晚早马馬"},
    {"≈", modifier::about},
    {">", modifier::more_than},
    {"＞", modifier::more_than},
    {"≥", modifier::at_least},
    {"≧", modifier::at_least},
    {"<", modifier::less_than},
    {"＜", modifier::less_than},
    {"≤", modifier::at_most},
    {"≦", modifier::at_most},
    {"至少", modifier::at_least},
    {"最少", modifier::at_least},
    {"不下", modifier::at_least},
    {"不下于", modifier::at_least},
    {"不下於", modifier::at_least},
    {"起码", modifier::at_least},
    {"起碼", modifier::at_least},
    {"大于等于", modifier::at_least},
    {"大於等於", modifier::at_least},
    {"不足", modifier::less_than},
    {"不到", modifier::less_than, bound_condition::none, U"想得找看听聽收见見"},
    {"低于", modifier::less_than},
    {"低於", modifier::less_than},
    {"少于", modifier::less_than},
    {"少於", modifier::less_than},
    {"小于", modifier::less_than},
    {"小於", modifier::less_than},
    {"不满", modifier::less_than, bound_condition::none, U"众眾民意怨表对對极極"},
    {"不滿", modifier::less_than, bound_condition::none, U"众眾民意怨表对對极極"},
    {"未满", modifier::less_than},
    {"未滿", modifier::less_than},
    {"至多", modifier::at_most},
    {"最多", modifier::at_most},
    {"大于或等于", modifier::at_least},
    {"小于或等于", modifier::at_most},
    {">=", modifier::at_least},
    {"<=", modifier::at_most},
    {"不止", modifier::more_than},
    {"小于等于", modifier::at_most},
    {"小於等於", modifier::at_most},
};

/// A word behind a quantity that bounds it, or with no kind another word that begins like one.
struct bound_after_row {
    std::string_view spelling;
    modifier kind = modifier::exact;
};

inline constexpr bound_after_row bounds_after[]{
    {"左右", modifier::about}, {"上下", modifier::about}, {"许", modifier::about}, {"許", modifier::about},
    {"余", modifier::more_than}, {"餘", modifier::more_than}, {"多", modifier::more_than}, {"有余", modifier::more_than},
    {"有餘", modifier::more_than}, {"之多", modifier::more_than},
    {"以上", modifier::at_least}, {"及以上", modifier::at_least}, {"或以上", modifier::at_least}, {"及其以上", modifier::at_least},
    {"以下", modifier::at_most}, {"及以下", modifier::at_most}, {"或以下", modifier::at_most}, {"及其以下", modifier::at_most},
    {"以内", modifier::at_most}, {"以內", modifier::at_most}, {"之内", modifier::at_most}, {"之內", modifier::at_most},
    // other words
    {"上下游"}, {"上下联动"}, {"上下水"}, {"上下班"},
    {"许可"}, {"許可"}, {"许多"}, {"許多"}, {"余粮"}, {"余额"}, {"余热"}, {"余个"},
    {"多样"}, {"多元"}, {"多功能"}, {"多层"}, {"多媒体"}, {"多部门"}, {"多边"}, {"多式"},
    {"多规"}, {"多发"}, {"多种"}, {"多次"}, {"多方"}, {"多年"}, {"多为"}, {"多是"},
    {"多以"}, {"多在"}, {"多来自"}, {"多晶"}, {"多旋翼"}, {"多肉"}, {"多联"}, {"多用途"},
    {"多金属"}, {"多孔"}, {"多学科"}, {"多普勒"}, {"多胎"}, {"多子女"}, {"多语"}, {"多党"},
    {"多个"}, {"多名"}, {"多项"}, {"多家"},
};

namespace detail {
inline constexpr spelling_tree<9, text_end::back> bounds_before_index{bounds_before};
inline constexpr spelling_tree<9> bounds_after_index{bounds_after};
}  // namespace detail

/// The longest bounding word that `text` ends with, or nullptr.
[[nodiscard]] constexpr bound_row const* find_bound_before(std::string_view text) noexcept
{
    return find_longest(bounds_before, detail::bounds_before_index, text);
}

/// The longest row that `text` begins with, or nullptr; it may be one that bounds nothing.
[[nodiscard]] constexpr bound_after_row const* find_bound_after(std::string_view text) noexcept
{
    return find_longest(bounds_after, detail::bounds_after_index, text);
}

/// What may stand between a bound and the number: 超过了50户, 至少有3处.
inline constexpr character_set bound_particles = U"了有为為達达到";

/// Words that turn a bound round: 不得超过 is at_most, 不应低于 at_least.
inline constexpr std::array<std::string_view, 17> negations{
    "没", "不得", "不能", "不宜", "不应", "不應", "不可", "不会", "不會", "不准", "不許", "不许", "未", "未能", "没有", "沒有", "不"};

/// The bytes of the longest negation that `text` ends with; 0 for none.
[[nodiscard]] constexpr std::size_t negation_length(std::string_view text) noexcept
{
    if (!ends_with_one_of(text, U"得能宜应應可会會准許许未有不没")) {
        return 0;  // what negations end with
    }
    if (text.ends_with("没") && ends_with_one_of(text.substr(0, text.size() - std::string_view("没").size()), U"淹吞沉覆埋漫")) {
        return 0;  // 淹没超过3米
    }
    std::size_t longest = 0;
    for (const std::string_view word : negations) {
        longest = text.ends_with(word) && word.size() > longest ? word.size() : longest;
    }
    return longest;
}

/// The bound of a phrase that has two: `近5000余人` is about, `超5000余人` more_than, `至少9000元以上` at_least.
[[nodiscard]] constexpr modifier combined(modifier first, modifier second) noexcept
{
    if (first == second || second == modifier::exact) {
        return first;
    }
    if (first == modifier::exact) {
        return second;
    }
    const auto is = [&](modifier kind) { return first == kind || second == kind; };
    if (is(modifier::about) || is(modifier::nearly)) {
        return modifier::about;
    }
    return first;
}

}  // namespace gongwen::lexicon
