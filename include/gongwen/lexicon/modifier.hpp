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
    bound_row{"约", modifier::about, bound_condition::none, U"节签集合预条违制履邀契守公特解爽婚隐简"},
    bound_row{"約", modifier::about, bound_condition::none, U"節簽集合預條違制履邀契守公特解爽婚隱簡"},
    bound_row{"大约", modifier::about},
    bound_row{"大約", modifier::about},
    bound_row{"约为", modifier::about},
    bound_row{"約為", modifier::about},
    bound_row{"大概", modifier::about},
    bound_row{"近", modifier::nearly, bound_condition::none, U"附最靠临臨邻鄰走贴貼亲親远遠就逼拉新晚抵迫"},
    bound_row{"将近", modifier::nearly},
    bound_row{"將近", modifier::nearly},
    bound_row{"接近", modifier::nearly},
    bound_row{"超", modifier::more_than, bound_condition::none, U"反赶趕彩商B"},
    bound_row{"超过", modifier::more_than},
    bound_row{"超過", modifier::more_than},
    bound_row{"逾", modifier::more_than},
    bound_row{"突破", modifier::more_than},
    bound_row{"破", modifier::more_than, bound_condition::scaled, U"侦偵打告爆攻识識"},
    bound_row{"过", modifier::more_than, bound_condition::scaled, U"通经經不透渡度路走错錯避胜勝越转轉跨穿翻见見"},
    bound_row{"過", modifier::more_than, bound_condition::scaled, U"通经經不透渡度路走错錯避胜勝越转轉跨穿翻见見"},
    bound_row{"高于", modifier::more_than},
    bound_row{"高於", modifier::more_than},
    bound_row{"多于", modifier::more_than},
    bound_row{"多於", modifier::more_than},
    bound_row{"大于", modifier::more_than},
    bound_row{"大於", modifier::more_than},
    bound_row{"上", modifier::more_than, bound_condition::bare_scale, U"迈邁登跨再连連跃躍站冲衝攀升踏走线線网網以会會路船山身手街史则則际際面世陆陸海晚早马馬"},
    bound_row{"≈", modifier::about},
    bound_row{">", modifier::more_than},
    bound_row{"＞", modifier::more_than},
    bound_row{"≥", modifier::at_least},
    bound_row{"≧", modifier::at_least},
    bound_row{"<", modifier::less_than},
    bound_row{"＜", modifier::less_than},
    bound_row{"≤", modifier::at_most},
    bound_row{"≦", modifier::at_most},
    bound_row{"至少", modifier::at_least},
    bound_row{"最少", modifier::at_least},
    bound_row{"不下", modifier::at_least},
    bound_row{"不下于", modifier::at_least},
    bound_row{"不下於", modifier::at_least},
    bound_row{"起码", modifier::at_least},
    bound_row{"起碼", modifier::at_least},
    bound_row{"大于等于", modifier::at_least},
    bound_row{"大於等於", modifier::at_least},
    bound_row{"不足", modifier::less_than},
    bound_row{"不到", modifier::less_than, bound_condition::none, U"想得找看听聽收见見"},
    bound_row{"低于", modifier::less_than},
    bound_row{"低於", modifier::less_than},
    bound_row{"少于", modifier::less_than},
    bound_row{"少於", modifier::less_than},
    bound_row{"小于", modifier::less_than},
    bound_row{"小於", modifier::less_than},
    bound_row{"不满", modifier::less_than, bound_condition::none, U"众眾民意怨表对對极極"},
    bound_row{"不滿", modifier::less_than, bound_condition::none, U"众眾民意怨表对對极極"},
    bound_row{"未满", modifier::less_than},
    bound_row{"未滿", modifier::less_than},
    bound_row{"至多", modifier::at_most},
    bound_row{"最多", modifier::at_most},
    bound_row{"大于或等于", modifier::at_least},
    bound_row{"小于或等于", modifier::at_most},
    bound_row{">=", modifier::at_least},
    bound_row{"<=", modifier::at_most},
    bound_row{"不止", modifier::more_than},
    bound_row{"小于等于", modifier::at_most},
    bound_row{"小於等於", modifier::at_most},
};

/// A word behind a quantity that bounds it; `blocked` rows are other words that begin like one.
struct bound_after_row {
    std::string_view spelling;
    modifier kind;
    bool blocked = false;
};

inline constexpr bound_after_row bounds_after[]{
    bound_after_row{"左右", modifier::about},
    bound_after_row{"上下", modifier::about},
    bound_after_row{"上下游", modifier::exact, true},
    bound_after_row{"上下联动", modifier::exact, true},
    bound_after_row{"上下水", modifier::exact, true},
    bound_after_row{"上下班", modifier::exact, true},
    bound_after_row{"许", modifier::about},
    bound_after_row{"許", modifier::about},
    bound_after_row{"许可", modifier::exact, true},
    bound_after_row{"許可", modifier::exact, true},
    bound_after_row{"许多", modifier::exact, true},
    bound_after_row{"許多", modifier::exact, true},
    bound_after_row{"余", modifier::more_than},
    bound_after_row{"餘", modifier::more_than},
    bound_after_row{"余粮", modifier::exact, true},
    bound_after_row{"余额", modifier::exact, true},
    bound_after_row{"余热", modifier::exact, true},
    bound_after_row{"余个", modifier::exact, true},
    bound_after_row{"多", modifier::more_than},
    bound_after_row{"多样", modifier::exact, true},
    bound_after_row{"多元", modifier::exact, true},
    bound_after_row{"多功能", modifier::exact, true},
    bound_after_row{"多层", modifier::exact, true},
    bound_after_row{"多媒体", modifier::exact, true},
    bound_after_row{"多部门", modifier::exact, true},
    bound_after_row{"多边", modifier::exact, true},
    bound_after_row{"多式", modifier::exact, true},
    bound_after_row{"多规", modifier::exact, true},
    bound_after_row{"多发", modifier::exact, true},
    bound_after_row{"多种", modifier::exact, true},
    bound_after_row{"多次", modifier::exact, true},
    bound_after_row{"多方", modifier::exact, true},
    bound_after_row{"多年", modifier::exact, true},
    bound_after_row{"多为", modifier::exact, true},
    bound_after_row{"多是", modifier::exact, true},
    bound_after_row{"多以", modifier::exact, true},
    bound_after_row{"多在", modifier::exact, true},
    bound_after_row{"多来自", modifier::exact, true},
    bound_after_row{"多晶", modifier::exact, true},
    bound_after_row{"多旋翼", modifier::exact, true},
    bound_after_row{"多肉", modifier::exact, true},
    bound_after_row{"多联", modifier::exact, true},
    bound_after_row{"多用途", modifier::exact, true},
    bound_after_row{"多金属", modifier::exact, true},
    bound_after_row{"多孔", modifier::exact, true},
    bound_after_row{"多学科", modifier::exact, true},
    bound_after_row{"多普勒", modifier::exact, true},
    bound_after_row{"多胎", modifier::exact, true},
    bound_after_row{"多子女", modifier::exact, true},
    bound_after_row{"多语", modifier::exact, true},
    bound_after_row{"多党", modifier::exact, true},
    bound_after_row{"多个", modifier::exact, true},
    bound_after_row{"多名", modifier::exact, true},
    bound_after_row{"多项", modifier::exact, true},
    bound_after_row{"多家", modifier::exact, true},
    bound_after_row{"有余", modifier::more_than},
    bound_after_row{"有餘", modifier::more_than},
    bound_after_row{"之多", modifier::more_than},
    bound_after_row{"以上", modifier::at_least},
    bound_after_row{"及以上", modifier::at_least},
    bound_after_row{"或以上", modifier::at_least},
    bound_after_row{"及其以上", modifier::at_least},
    bound_after_row{"以下", modifier::at_most},
    bound_after_row{"及以下", modifier::at_most},
    bound_after_row{"或以下", modifier::at_most},
    bound_after_row{"及其以下", modifier::at_most},
    bound_after_row{"以内", modifier::at_most},
    bound_after_row{"以內", modifier::at_most},
    bound_after_row{"之内", modifier::at_most},
    bound_after_row{"之內", modifier::at_most},
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

/// The longest row that `text` begins with, or nullptr; it may be a blocked one.
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
