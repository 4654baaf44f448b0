#pragma once

#include "gongwen/action/han_slogan.hpp"
#include "gongwen/action/quantity_draft.hpp"
#include "gongwen/ast/quantity.hpp"
#include "gongwen/lexicon/han_usage.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/text/digits.hpp"
#include "gongwen/text/prefix.hpp"

#include <string_view>

namespace gongwen::action {

using lexicon::character;

/// The 512人 of 二本512人, the 36户 of 三类36户: how many are of a grade · not: 三类26个问题, 三本2000册
[[nodiscard]] inline bool counts_persons(std::string_view after) noexcept
{
    const auto digits = leading_digits(after).count;
    return digits != 0 && lexicon::begins_with_one_of(drop(after, digits), U"人名户戶");
}

/// The 五次 of 七届五次全会, the 二十三次 of 常委会二十三次会议: which of the sessions. The 十二年 of 十二年一贯制, the 五年 of
/// 第十五个五年规划: a name.
[[nodiscard]] inline bool names_session_or_system(std::string_view before, std::string_view after, unit measure) noexcept
{
    return (measure == lexicon::unit_named("次") && lexicon::is_session(before, after))
           || (measure == lexicon::unit_named("年")
               && (after.starts_with("一贯制") || (before.ends_with("个") && (after.starts_with("规划") || after.starts_with("计划")))));
}

/// The 二次 of 二次供水, the 二轮 of 二轮承包, which are the second: of two one says 两次 · not: 召开二次
[[nodiscard, gnu::noinline]] inline bool is_second(std::string_view after, std::string_view phrase, unit measure) noexcept
{
    if (first_character(phrase) == key("二") && measure == lexicon::unit_named("套")) {
        return lexicon::begins_with_one_of(after, U"房住");  // 二套房
    }
    return first_character(phrase) == key("二") && lexicon::unit_set{"次", "轮"}.contains(measure)
           && lexicon::front_kind(after) == character::plain && !lexicon::begins_with_one_of(after, U"以及或左的");
}

/// 陆家, 伍家: a family's name in the digits of a bill · not: 伍元, 柒个
[[nodiscard]] inline bool is_surname(std::string_view phrase, unit measure) noexcept
{
    return lexicon::begins_with_one_of(phrase, U"陆陸伍柒") && lexicon::ends_with_one_of(to_string(measure), U"家台村");
}

/// Whether a Han digit or 十, of which nothing else is known, counts with its unit.
[[nodiscard]] inline bool is_digit_count(std::string_view before, std::string_view after, std::string_view phrase, unit measure) noexcept
{
    const bool one = first_character(phrase) == key("一");
    if (one && lexicon::is_doubled(phrase, after)) {
        return false;
    }
    if (measure == lexicon::unit_named("本") && after.starts_with("以上") && !lexicon::ends_with_one_of(before, U"借读讀出编編写寫")) {
        return false;  // 二本以上
    }
    const bool grade = lexicon::unit_set{"本", "类"}.contains(measure) && counts_persons(after)
                       && !lexicon::ends_with_one_of(before, U"为為出成共分计計查绕繞");
    const bool place_name = lexicon::begins_with_one_of(after, lexicon::name_suffixes)
                            && lexicon::ends_with_one_of(to_string(measure), lexicon::name_units);
    return !place_name && !grade && !is_second(after, phrase, measure) && !is_surname(phrase, measure)
           && !is_slogan(before, after, measure, one);
}

/// 唯一, 逐一, 这一块, 没有一户: 一 belongs to the word before it.
[[nodiscard]] inline bool belongs_before(std::string_view before, std::string_view phrase) noexcept
{
    return first_character(phrase) == key("一")
           && (lexicon::ends_with_one_of(before, lexicon::one_behind) || lexicon::is_one_in_turn(before, phrase)
               || lexicon::ends_with_same(before) || lexicon::denies_one(before, phrase));
}

/// Whether a plain Han numeral counts with its unit, so far as the words around it tell: it is no part of a word, names no session, and
/// is, if one digit, no grade and no slogan.
[[nodiscard]] inline bool counts_plainly(std::string_view before, std::string_view after, std::string_view phrase, bool digit,
                                         unit measure) noexcept
{
    return !belongs_before(before, phrase) && !names_session_or_system(before, after, measure)
           && (!digit || is_digit_count(before, after, phrase, measure));
}

/// 举办三期培训班: a phase is counted where something is held in phases.
[[nodiscard]] inline bool are_held(std::string_view before, unit measure) noexcept
{
    return measure == lexicon::unit_named("期") && lexicon::ends_with_one_of(before, U"办辦展开開织織训訓班");
}

/// 讲三点意见: points that are made, and no hour of the day.
[[nodiscard]] inline bool are_points(std::string_view after, unit measure) noexcept
{
    return measure == lexicon::unit_named("点") && lexicon::made_points.any_begins(after);
}

/// 零上五度, 摄氏十度
[[nodiscard]] inline bool are_degrees(std::string_view before, unit measure) noexcept
{
    return measure == lexicon::unit_named("度") && (before.ends_with("氏") || before.ends_with("零上"));
}

/// 一丈二尺, 水深三尺, 每斤五毛, 补助五角: old measures, and coins, where a smaller one follows, or what is measured stands before and
/// nothing behind · not: 三尺讲台, 六尺巷, 三角债, 种植八角
[[nodiscard]] inline bool is_old_measure(std::string_view before, std::string_view after, unit measure) noexcept
{
    const auto kind = dimension_of(measure);
    if (kind != dimension::money && kind != dimension::length && kind != dimension::volume) {
        return false;
    }
    if (is_digit_or_scale(lexicon::front_kind(after))) {
        return is_mixed_measure(after, kind) && lexicon::find_unit(drop(after, 3)).value != measure;
    }
    if (lexicon::front_kind(after) == character::plain && !lexicon::begins_with_one_of(after, U"多余餘左以的")) {
        return false;
    }
    const bool paid = kind == dimension::money
                      && (contains(last_bytes(before, 9), "每")
                          || lexicon::ends_with_one_of(before, U"助贴貼还還价價涨漲降收付给給费費交"));
    const bool extends = kind == dimension::length && lexicon::ends_with_one_of(before, U"深高宽寬长長厚");
    return paid || extends;
}

/// Whether what stands beside a unit shows that a Han numeral counts with it, though it is one that names a grade or a phase elsewhere.
[[nodiscard]] inline bool counts_in_context(std::string_view before, std::string_view after, unit measure) noexcept
{
    return are_held(before, measure) || are_degrees(before, measure) || are_points(after, measure)
           || is_old_measure(before, after, measure);
}

/// Whether a Han numeral with its unit counts, or is part of a word, a slogan or a name (docs/language.md#han-numerals).
///
/// The account: a Han numeral that has a classifier counts, unless
/// - 一 belongs to the word before it: 唯一, 逐一, 这一块, 无一人; 零 begins one: 零部件, 零事故;
/// - the classifier names a grade or a phase behind plain digits: 三级医院, 二期;
/// - a system is named by it: 一票制, 三班制;
/// - quotes hold nothing but the numeral and its classifier (“五首”), or a name that begins with a bare scale (“百村示范”);
/// - it stands in step with another numeral: 一户一策, 三定一包, 五个一, 千人包千村;
/// - its classifier is doubled (一支支队伍), or it numbers a session (人大一次会议) or a year of an era (民国二十六年);
/// - it is a place name: 五里镇, 三家村;
/// - it is a bare scale in an idiom of time or way: 百年, 千里; unless a word bounds it: 近百年.
/// `continues_measure`: it has a sign, or goes on with the measure before it (六个月 behind 三年); then it counts.
[[nodiscard, gnu::cold]] inline bool is_han_quantity(std::string_view before, std::string_view after, std::string_view phrase,
                                                     numeral_value const& number, unit_use use, quantity const& node,
                                                     bool continues_measure) noexcept
{
    if (belongs_before(before, phrase) || number.upper.coefficient == 0 || names_session_or_system(before, after, node.unit)) {
        return false;
    }
    if (node.unit.empty() || node.denominator != 1) {
        return true;
    }
    if (number.is_vague() && phrase.starts_with("数") && blank_length(drop(phrase, 3)) != 0) {
        return false;  // 总户数 万户: a heading and its unit
    }
    if (node.unit == lexicon::unit_named("%") && number.bare_scale) {
        return true;  // 百分之百, but not 信心百倍
    }
    const bool bounded_inside = number.is_vague() || number.bound != modifier::exact;
    if (continues_measure) {
        return true;
    }
    if (use == unit_use::arabic && number.is_vague() && number.bound == modifier::exact && number.upper < decimal{100, 0}
        && lexicon::ends_with_one_of(to_string(node.unit), U"村镇鎮乡鄉")) {
        return false;  // 五六村
    }
    if (node.unit == lexicon::unit_named("级") && number.bound == modifier::exact) {
        return false;  // 三级医院, 三四级手术
    }
    const bool degrees = are_degrees(before, node.unit);
    if (use == unit_use::arabic && !counts_in_context(before, after, node.unit) && !bounded_inside
        && (number.bare_scale || number.lower < decimal{100, 0})) {
        return false;
    }
    const bool plain = node.modifier == modifier::exact && !number.is_vague();
    if (plain && is_quoted(before, after)) {
        return false;
    }
    if (number.bare_scale && plain) {
        if (is_unit_heading(before, after) || is_quoted_name(before, after)) {
            return false;
        }
        const auto kind = dimension_of(node.unit);
        if (node.unit == lexicon::unit_named("家") && number.power == 4
            && (lexicon::front_kind(after) != character::plain || lexicon::ends_with_one_of(before, lexicon::all_homes_behind))) {
            return false;  // 温暖万家: all homes; 万家企业 are ten thousand
        }
        const bool age = kind == dimension::age && number.lower == decimal{100, 0};  // 百岁老人, but not 万岁
        return kind != dimension::duration && kind != dimension::length && (kind != dimension::age || age)
               && kind != dimension::volume && kind != dimension::information && !is_scale_slogan(before, after, node.unit);
    }
    return !number.single_digit || degrees || is_digit_count(before, after, phrase, node.unit);
}

}  // namespace gongwen::action
