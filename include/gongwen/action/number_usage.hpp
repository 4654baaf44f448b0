#pragma once

#include "gongwen/action/calendar.hpp"
#include "gongwen/action/numeral_value.hpp"
#include "gongwen/action/quantity_draft.hpp"
#include "gongwen/ast/date.hpp"
#include "gongwen/ast/quantity.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/day_part.hpp"
#include "gongwen/lexicon/han_usage.hpp"
#include "gongwen/lexicon/modifier.hpp"
#include "gongwen/lexicon/neighbour.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/number/decimal.hpp"
#include "gongwen/text/digits.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

// Whether a number counts, tells which of its kind something is, or is a place in an order, by what stands around it. What is so
// of Han numerals alone is told in han_usage.hpp, and what is only a part of a number in broken_number.hpp.
namespace gongwen::action {

using lexicon::character;

/// Whether a number that no unit follows shows by itself that it counts: by a scale, by 余, by a word that bounds it. In Han
/// numerals by 万 or 亿 with digits: 三万八, 一万五千 · not: 万一
[[nodiscard]] inline bool counts_without_unit(numeral_value const& number, modifier bound) noexcept
{
    const bool bounded = bound != modifier::exact;
    if (number.script == numeral_script::arabic) {
        return number.has_scale || bounded;
    }
    const bool large = number.lower >= decimal{100, 0} || number.upper >= decimal{100, 0};
    return large && (bounded || (!number.bare_scale && number.has_scale && number.lower >= decimal{1, 4}));
}

/// Whether a number without a unit is a sum of money behind a currency: $500, 人民币五百万 · not: $三
[[nodiscard]] inline bool is_sum(numeral_value const& number) noexcept
{
    return number.script != numeral_script::han || number.lower >= decimal{100, 0};
}

// What stands before an hour, and behind one.
inline constexpr lexicon::word_list hour_words_before{"于", "於", "每天", "每日", "当天", "当日", "当晚", "点和", "点、", "点至", "点到"};
inline constexpr lexicon::word_list hour_words_behind{"正",   "召开", "开始", "开会", "开门", "准时", "前", "之前",
                                                      "以前", "后",   "许",   "整",   "左右", "起",   "止"};

/// 凌晨2点, 晚8点, 于9点召开: a time of the day, and no point.
[[nodiscard]] inline bool is_hour(std::string_view before, std::string_view after, quantity const& node) noexcept
{
    if (node.unit != lexicon::unit_named("点")) {
        return false;
    }
    const auto hour = to_integer(node.lower);
    const bool told = hour && *hour <= 24 && (hour_words_before.any_ends(before) || hour_words_behind.any_begins(after));
    return told || lexicon::find_day_part_behind(before) != nullptr;
}

/// Whether a quantity of the unit can be less than nothing: 负5度, –3.2% · not: 负5户.
[[nodiscard]] inline bool may_be_below_zero(unit measure) noexcept
{
    const auto kind = dimension_of(measure);
    return kind == dimension::ratio || kind == dimension::temperature || measure == lexicon::unit_named("度");
}

/// 净利润为负3.2亿元, 净收入负54元: a sum less than nothing · not: 自负3200元
[[nodiscard]] inline bool is_loss(std::string_view before, unit measure) noexcept
{
    return dimension_of(measure) == dimension::money && before.ends_with("负")
           && lexicon::ends_with_one_of(before.substr(0, before.size() - 3), U"为為是至到入润潤额額值");
}

/// What names the class of a year that it stands behind.
inline constexpr lexicon::unit_set class_units{"届", "级", "学年", "学期", "款", "代"};

/// 2024届, 2023级: a year's class, no count.
[[nodiscard]] constexpr bool is_class_year(quantity const& node) noexcept
{
    return node.lower.exponent == 0 && is_recent_year(node.lower.coefficient) && class_units.contains(node.unit);
}

/// 民国26年, 公元前221年: which year, of an era that no date is told in.
[[nodiscard]] constexpr bool is_year_of_era(std::string_view before, unit measure) noexcept
{
    return measure == lexicon::unit_named("年") && lexicon::ends_with_era(before);
}

inline constexpr lexicon::unit_set group_units{"组", "队", "社", "班"};

/// 石桥村3组, 三合村2社, 三年级2班: which of the groups of what stands before, and no count · not: 6村32组, 每村3组
[[nodiscard]] inline bool is_numbered_group(std::string_view before, quantity const& node) noexcept
{
    if (node.unit == lexicon::unit_named("班") && lexicon::ends_with_one_of(before, U"一二三")) {
        return lexicon::ends_with_one_of(before.substr(0, before.size() - 3), U"高初");  // 高三2班
    }
    if (!group_units.contains(node.unit) || !lexicon::ends_with_one_of(before, U"村区區社屯寨庄莊湾灣坝壩坪级級")) {
        return false;
    }
    const auto name = before.substr(0, before.size() - 3);
    const auto kind = lexicon::back_kind(name);
    return (lexicon::is_plain(kind) || kind == character::year_mark) && !lexicon::ends_with_one_of(name, U"个個各每全余多行");
}

/// 3标段36公里: which of the sections, in the words from the number's end on · not: 3个标段, 分3标段
[[nodiscard]] inline bool is_numbered_section(std::string_view before, std::string_view behind_number, quantity const& node) noexcept
{
    return node.unit == lexicon::unit_named("标段") && !lexicon::begins_with_one_of(behind_number, U"个個")
           && !lexicon::ends_with_one_of(before, U"共计計为為分成设設划劃");
}

/// 1对1辅导, 2对1: a proportion · not: 5对10人
[[nodiscard]] inline bool is_pairing(std::string_view after, quantity const& node) noexcept
{
    const std::size_t digits = node.unit == lexicon::unit_named("对") ? leading_digits(after).count : 0;
    return digits != 0 && lexicon::find_unit(drop(after, digits)).length == 0;
}

/// Whether the 前 that `before` ends with counts from the first: 前三名, 前三季度 · not: 目前三名, 之前5位
[[nodiscard]] inline bool counts_from_first(std::string_view before) noexcept
{
    return before.ends_with("前") && !lexicon::ends_with_one_of(before.substr(0, before.size() - 3), U"目以之当當提日此先面跟年月");
}

/// 前三名, 前5位: an ordinal.
[[nodiscard]] inline bool is_place_in_order(std::string_view before, quantity const& node) noexcept
{
    return lexicon::unit_set{"名", "位"}.contains(node.unit) && counts_from_first(before) && node.lower.exponent >= 0;
}

/// 居全省前三, at the end of its words: a place in an order, with no unit · not: 前三批
[[nodiscard]] inline bool is_last_place(std::string_view before, std::string_view after, quantity const& node) noexcept
{
    const auto kind = lexicon::front_kind(after);
    const bool ends = kind == character::clause_break || kind == character::sentence_break || kind == character::line_break
                      || kind == character::closing;
    return ends && node.unit.empty() && node.denominator == 1 && node.lower.exponent >= 0 && !node.is_range() && counts_from_first(before);
}

/// Whether the 前 or 首 that `before` ends with counts from January: at the beginning of a clause, behind 全市 or 比 · not: 任期届满前3个月
[[nodiscard]] inline bool counts_from_january(std::string_view before) noexcept
{
    if (!lexicon::ends_with_one_of(before, lexicon::counting_from_first)) {
        return false;
    }
    const auto left = before.substr(0, before.size() - 3);
    return lexicon::begins_clause(left) || lexicon::ends_with_one_of(left, U"来來比占较較县縣区區州")
           || (left.ends_with("市") && !left.ends_with("上市"))
           || lexicon::ends_with_one_of(left.substr(0, left.size() - (std::min)(left.size(), std::size_t{3})), U"全我本该該");
}

/// What 前三个季度, 前8个月 and 首8个月 count, the parts of the year from the first to this one, a date; nothing for what is none.
[[nodiscard, gnu::cold]] inline precision parts_from_first(std::string_view before, quantity const& node) noexcept
{
    const bool quarters = node.unit == lexicon::unit_named("季度");
    const auto last = to_integer(node.lower);
    if ((!quarters && node.unit != lexicon::unit_named("月")) || !last || *last < 2 || *last > (quarters ? 4 : 11) || node.is_range()
        || !(quarters ? counts_from_first(before) : counts_from_january(before))) {
        return precision::none;
    }
    return quarters ? precision::quarter : precision::month;
}

/// 47团: a regiment · not: 3团, 旅游团36团
[[nodiscard]] inline bool is_regiment(std::string_view before, quantity const& node) noexcept
{
    return node.unit == lexicon::unit_named("团") && node.lower.exponent == 0 && node.lower.coefficient >= 20
           && !contains(last_bytes(before, 15), "团");
}

/// 劣5类, 优三类: a grade.
[[nodiscard]] inline bool is_grade(std::string_view before, unit measure) noexcept
{
    return measure == lexicon::unit_named("类") && lexicon::ends_with_one_of(before, U"劣优優");
}

/// Whether a number tells which of its kind, or a proportion, and no count; `behind_number` are the words from its end on.
[[nodiscard]] inline bool names_one_of_kind(std::string_view before, std::string_view after, std::string_view behind_number,
                                            quantity const& node) noexcept
{
    return is_class_year(node) || is_year_of_era(before, node.unit) || is_pairing(after, node) || is_regiment(before, node)
           || is_grade(before, node.unit) || is_numbered_group(before, node) || is_numbered_section(before, behind_number, node);
}

/// The 十五日 of 每月十五日前: a day of the month, and no length of time.
[[nodiscard]] inline bool is_monthly_deadline(std::string_view before, std::string_view after, quantity const& node) noexcept
{
    const auto day = to_integer(node.lower);
    return node.unit == lexicon::unit_named("日") && day && *day >= 1 && *day <= 31 && !node.is_range() && before.ends_with("每月")
           && (after.starts_with("前") || after.starts_with("之前") || after.starts_with("以前"));
}

/// Whether a unit, or what is written like it, means another thing behind some numbers, so that what stands beside them must be
/// looked at: the units of the checks here.
[[nodiscard]] constexpr bool has_other_uses(unit measure, decimal number) noexcept
{
    constexpr lexicon::unit_set always{"点", "级", "节", "组", "队", "社", "班", "对", "标段", "团", "类"};
    return always.contains(measure) || (class_units.contains(measure) && (number.exponent != 0 || number.coefficient >= 1900))  // 2024届
           || (measure == lexicon::unit_named("个") && number.exponent < 0);                                                    // 0.3个点
}

/// Whether a later number of the sentence is of percentage points: a decimal of 个 is of these too, for no things are counted so.
[[nodiscard]] inline bool shares_percentage_points(std::string_view after) noexcept
{
    constexpr std::size_t farthest = 96;  // bytes
    auto rest = after.substr(0, farthest);
    rest = rest.substr(0, (std::min)(rest.find("。"), rest.find('\n')));
    return contains(rest, "个百分点") || contains(rest, "個百分點");
}

}  // namespace gongwen::action
