#pragma once

#include "gongwen/action/quantity_draft.hpp"
#include "gongwen/ast/quantity.hpp"
#include "gongwen/lexicon/han_usage.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/lexicon/word.hpp"
#include "gongwen/text/digits.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <string_view>

namespace gongwen::action {

[[nodiscard]] constexpr bool is_digit_or_scale(lexicon::character kind) noexcept
{
    return kind >= lexicon::character::han_digit && kind <= lexicon::character::myriad;
}

/// The 512人 of 二本512人, the 36户 of 三类36户: how many are of a grade · not: 三类26个问题, 三本2000册
[[nodiscard]] inline bool counts_persons(std::string_view after) noexcept
{
    const auto digits = leading_digits(after).count;
    return digits != 0 && lexicon::begins_with_one_of(drop(after, digits), U"人名户戶");
}

/// 六个月 behind 三年, 五角 behind 三元, 二分 behind 一亩: the next part of a mixed measure.
[[nodiscard]] inline bool is_mixed_measure(std::string_view after, dimension kind) noexcept
{
    if (kind == dimension::things || kind == dimension::events || kind == dimension::persons) {
        return false;
    }
    const auto unit_follows = [&] {
        const auto found = lexicon::find_unit(after);
        const bool is_fen = found.value == lexicon::unit_named("分") && (kind == dimension::area || kind == dimension::money);
        return found.length != 0 && (dimension_of(found.value) == kind || is_fen);
    };
    bool follows = false;
    while (!follows && is_digit_or_scale(lexicon::front_kind(after))) {  // 三斤二两: 两 is the unit, and not one more digit
        after.remove_prefix(lexicon::encoded_length(after.front()));
        follows = unit_follows();
    }
    return follows;
}

/// 一户一策, 三定一包, 五个一, 一区、一场: numeral and classifier in step with another numeral.
[[nodiscard]] inline bool is_slogan(std::string_view before, std::string_view after, unit measure, bool one) noexcept
{
    using lexicon::character;
    const std::uint32_t next = first_character(after);
    if (is_digit_or_scale(lexicon::front_kind(after)) && to_string(measure).size() == 3) {
        const bool no_classifier = next == key("一") && (lexicon::find_unit(drop(after, 3)).length == 0 || lexicon::word_length(after) != 0);
        if (measure != lexicon::unit_named("个") || no_classifier) {
            const bool money_of_pieces = measure == lexicon::unit_named("块");  // 两块五毛
            return !is_mixed_measure(after, money_of_pieces ? dimension::money : dimension_of(measure));
        }
    }
    if (next == key("制") || (one && next == key("、") && after.starts_with("、一"))) {
        return true;
    }
    if (one && ((next == key("多") && lexicon::begins_with_one_of(drop(after, 3), U"宅岗崗证證职職责責残殘用赢贏熟季茬收")) || lexicon::spares_none(after))) {
        return true;  // 一户多宅, 一年多熟, 一户不落 · not: 一年多, 一亩多地, 一座多功能厅
    }
    const bool listed = last_character(before) == key("、");
    const auto left = lexicon::classify_last_two(listed ? before.substr(0, before.size() - 3) : before);
    const bool in_step = lexicon::kind_of(left.before_last) == character::han_digit && lexicon::is_plain(left.last);
    return in_step && !before.ends_with("一行") && (listed ? one && lexicon::value_of(left.before_last) == 1 : !lexicon::ends_with_one_of(before, U"个個"));
}

/// Whether a Han digit or 十, of which nothing else is known, counts with its unit.
[[nodiscard]] inline bool is_digit_count(std::string_view before, std::string_view after, std::string_view phrase, unit measure) noexcept
{
    const bool one = first_character(phrase) == key("一");
    if ((one && lexicon::is_doubled(phrase, after)) || (measure == lexicon::unit_named("次") && lexicon::is_session(before, after))) {
        return false;
    }
    const bool grade = (measure == lexicon::unit_named("本") || measure == lexicon::unit_named("类")) && counts_persons(after)
                       && !lexicon::ends_with_one_of(before, U"为為出成共分计計查绕繞");
    const bool place_name = lexicon::begins_with_one_of(after, lexicon::name_suffixes) && lexicon::ends_with_one_of(to_string(measure), lexicon::name_units);
    return !place_name && !grade && !is_slogan(before, after, measure, one);
}

/// 唯一, 逐一, 这一块, 没有一户: 一 belongs to the word before it.
[[nodiscard]] inline bool belongs_before(std::string_view before, std::string_view phrase) noexcept
{
    return first_character(phrase) == key("一") && (lexicon::ends_with_one_of(before, lexicon::one_behind) || lexicon::ends_with_same(before) || lexicon::denies_one(before, phrase));
}

/// “五首”: quotes hold nothing but the numeral and its classifier.
[[nodiscard]] inline bool is_quoted(std::string_view before, std::string_view after) noexcept
{
    return lexicon::ends_with_one_of(before, U"“‘「") && lexicon::front_kind(after) == lexicon::character::closing;
}

/// 千人包千村, 万警进万家, 百片引领、千村带动, 三级百圈, 千吨万人: a bare scale in step with another numeral · not: 百名专家、千名干部, which
/// counts twice by a classifier that is no noun.
[[nodiscard]] inline bool is_scale_slogan(std::string_view before, std::string_view after, unit measure) noexcept
{
    const auto counts_too = [&](std::string_view text) {
        return !lexicon::ends_with_one_of(to_string(measure), lexicon::noun_units) && lexicon::find_unit(drop(text, 3)).value == measure;
    };
    const auto scale_at = [](std::string_view text, std::size_t offset) {
        const auto kind = offset < text.size() ? lexicon::front_kind(drop(text, offset)) : lexicon::character::plain;
        return kind == lexicon::character::place || kind == lexicon::character::myriad;
    };
    const auto comma = after.substr(0, 12).find("、");
    const bool scale_before = (before.size() >= 9 && scale_at(before, before.size() - 9)) || (before.size() >= 6 && scale_at(before, before.size() - 6));
    return scale_at(after, 0) || scale_at(after, 3) || scale_before
           || (comma != std::string_view::npos && scale_at(after, comma + 3) && !counts_too(drop(after, comma + 3)))
           || (lexicon::kind_of(lexicon::classify_last_two(before).before_last) == lexicon::character::han_digit
               && !lexicon::ends_with_one_of(before, U"个個"));  // 两个亿元项目
}

/// The 万吨 of （万吨）, of 单位：万吨, and in a table's cell, between tabs or blanks: the unit of other numbers.
[[nodiscard]] inline bool is_unit_heading(std::string_view before, std::string_view after) noexcept
{
    const bool label = before.ends_with("单位：") || before.ends_with("单位:");
    const bool opens = label || lexicon::ends_with_one_of(before, U"\t（( 　");
    const auto kind = lexicon::front_kind(after);
    return opens && (kind == lexicon::character::closing || kind == lexicon::character::line_break || blank_length(after) != 0
                     || (label && kind == lexicon::character::clause_break));
}

/// The 百村 of “百村示范”, the 百日 of “百日攻坚”: a short name in quotes that begins with a bare scale.
[[nodiscard]] inline bool is_quoted_name(std::string_view before, std::string_view after) noexcept
{
    if (!lexicon::ends_with_one_of(before, U"“‘「")) {
        return false;
    }
    for (int characters = 0; characters < 8 && !after.empty(); ++characters) {
        const auto kind = lexicon::front_kind(after);
        if (kind == lexicon::character::closing || kind == lexicon::character::clause_break || kind == lexicon::character::line_break) {
            return kind == lexicon::character::closing;
        }
        after.remove_prefix((std::min)(lexicon::encoded_length(after.front()), after.size()));
    }
    return false;
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
    if (lexicon::front_kind(after) == lexicon::character::plain && !lexicon::begins_with_one_of(after, U"多余餘左以的")) {
        return false;
    }
    const bool paid = kind == dimension::money && (contains(last_bytes(before, 9), "每") || lexicon::ends_with_one_of(before, U"助贴貼还還价價涨漲降收付给給费費交"));
    const bool extends = kind == dimension::length && lexicon::ends_with_one_of(before, U"深高宽寬长長厚");
    return paid || extends;
}

/// Whether what stands beside a unit shows that a Han numeral counts with it, though it is one that names a grade or a phase elsewhere.
[[nodiscard]] inline bool counts_in_context(std::string_view before, std::string_view after, unit measure) noexcept
{
    return are_held(before, measure) || are_degrees(before, measure) || are_points(after, measure) || is_old_measure(before, after, measure);
}

/// Whether a Han numeral with its unit counts, or is part of a word, a slogan or a name (LANGUAGE.md 1.6).
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
                                                     numeral_value const& number, unit_use use, quantity const& node, bool continues_measure) noexcept
{
    if (belongs_before(before, phrase) || number.upper.coefficient == 0) {
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
    if (node.unit == lexicon::unit_named("级") && number.bound == modifier::exact) {
        return false;  // 三级医院, 三四级手术
    }
    const bool degrees = are_degrees(before, node.unit);
    if (use == unit_use::arabic && !counts_in_context(before, after, node.unit) && !bounded_inside && (number.bare_scale || number.lower < decimal{100, 0})) {
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
            && (lexicon::front_kind(after) != lexicon::character::plain || lexicon::ends_with_one_of(before, lexicon::all_homes_behind))) {
            return false;  // 温暖万家: all homes; 万家企业 are ten thousand
        }
        const bool age = kind == dimension::age && number.lower == decimal{100, 0};  // 百岁老人, but not 万岁
        return kind != dimension::duration && kind != dimension::length && (kind != dimension::age || age)
               && kind != dimension::volume && kind != dimension::information && !is_scale_slogan(before, after, node.unit);
    }
    return !number.single_digit || degrees || is_digit_count(before, after, phrase, node.unit);
}

}  // namespace gongwen::action
