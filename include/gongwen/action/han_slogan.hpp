#pragma once

#include "gongwen/ast/quantity.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/dimension.hpp"
#include "gongwen/lexicon/han_usage.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/lexicon/word.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

// Han numerals with a classifier that make a slogan or a name with what stands beside them, and count nothing.
namespace gongwen::action {

using lexicon::character;

[[nodiscard]] constexpr bool is_digit_or_scale(character kind) noexcept
{
    return kind >= character::han_digit && kind <= character::myriad;
}

/// 六个月 behind 三年, 五角 behind 三元, 二分 behind 一亩: the next part of a mixed measure.
[[nodiscard]] inline bool is_mixed_measure(std::string_view after, dimension kind) noexcept
{
    if (lexicon::is_countable(kind)) {
        return false;
    }
    const auto unit_follows = [&] {
        const auto found = lexicon::find_unit(after);
        const bool is_fen = found.value == lexicon::unit_named("分") && (kind == dimension::area || kind == dimension::money);
        return found.length != 0 && (dimension_of(found.value) == kind || is_fen);
    };
    bool follows = false;
    while (!follows && is_digit_or_scale(lexicon::front_kind(after))) {  // 三斤二两: 两 is the unit, and not one more digit
        after.remove_prefix(encoded_length(after.front()));
        follows = unit_follows();
    }
    return follows;
}

/// Whether a character and no more stands before a mark or the end.
[[nodiscard]] inline bool is_one_character(std::string_view text) noexcept
{
    const auto behind = lexicon::front_kind(text.substr((std::min)(text.size(), std::size_t{3})));
    return lexicon::front_kind(text) == character::plain && behind != character::plain && !lexicon::is_han_numeral(behind);
}

/// 一户一策, 三定一包, 五个一, 一区、一场: numeral and classifier in step with another numeral.
[[nodiscard]] inline bool is_slogan(std::string_view before, std::string_view after, unit measure, bool one) noexcept
{
    const std::uint32_t next = first_character(after);
    if (is_digit_or_scale(lexicon::front_kind(after)) && to_string(measure).size() == 3) {
        const bool no_classifier = next == key("一")
                                   && (lexicon::find_unit(drop(after, 3)).length == 0 || lexicon::word_length(after, before) != 0);
        if (measure != lexicon::unit_named("个") || no_classifier) {
            const bool money_of_pieces = measure == lexicon::unit_named("块");  // 两块五毛
            return !is_mixed_measure(after, money_of_pieces ? dimension::money : dimension_of(measure));
        }
    }
    if (next == key("制") || (one && next == key("、") && after.starts_with("、一"))) {
        return true;
    }
    if (one
        && ((next == key("多") && lexicon::begins_with_one_of(drop(after, 3), U"宅岗崗证證职職责責残殘用赢贏熟季茬收"))
            || lexicon::spares_none(after))) {
        return true;  // 一户多宅, 一年多熟, 一户不落 · not: 一年多, 一亩多地, 一座多功能厅
    }
    if (one && next == key("多") && lexicon::is_countable(dimension_of(measure)) && measure != lexicon::unit_named("个")
        && is_one_character(drop(after, 3))) {
        return true;  // 一次多检, 一群多链 · not: 一年多来
    }
    const bool listed = last_character(before) == key("、");
    const auto left = lexicon::classify_last_two(listed ? before.substr(0, before.size() - 3) : before);
    const bool in_step = is_digit_or_scale(lexicon::kind_of(left.before_last)) && lexicon::is_plain(left.last);
    return in_step && !before.ends_with("一行")
           && (listed ? one && lexicon::value_of(left.before_last) == 1 : !lexicon::ends_with_one_of(before, U"个個"));
}

/// “五首”: quotes hold nothing but the numeral and its classifier.
[[nodiscard]] inline bool is_quoted(std::string_view before, std::string_view after) noexcept
{
    return lexicon::ends_with_one_of(before, U"“‘「") && lexicon::front_kind(after) == character::closing;
}

/// 千人包千村, 万警进万家, 百片引领、千村带动, 三级百圈, 千吨万人: a bare scale in step with another numeral · not: 百名专家、千名干部,
/// which counts twice by a classifier that is no noun; 千亩茶园、万头猪场, which measures.
[[nodiscard]] inline bool is_scale_slogan(std::string_view before, std::string_view after, unit measure) noexcept
{
    const auto counts_too = [&](std::string_view text) {
        const auto kind = dimension_of(measure);
        const bool measures = kind == dimension::area || kind == dimension::mass || kind == dimension::money || kind == dimension::power;
        return measures
               || (!lexicon::ends_with_one_of(to_string(measure), lexicon::noun_units)
                   && lexicon::find_unit(drop(text, 3)).value == measure);
    };
    const auto scale_at = [](std::string_view text, std::size_t offset) {
        const auto kind = offset < text.size() ? lexicon::front_kind(drop(text, offset)) : character::plain;
        return kind == character::place || kind == character::myriad;
    };
    const bool by_one = first_character(after) == key("一") && lexicon::find_unit(drop(after, 3)).length != 0;  // 百人一册
    const auto comma = after.substr(0, 12).find("、");
    const bool scale_before = (before.size() >= 9 && scale_at(before, before.size() - 9))
                              || (before.size() >= 6 && scale_at(before, before.size() - 6));
    return by_one || scale_at(after, 0) || scale_at(after, 3) || scale_before
           || (comma != std::string_view::npos && scale_at(after, comma + 3) && !counts_too(drop(after, comma + 3)))
           || (lexicon::kind_of(lexicon::classify_last_two(before).before_last) == character::han_digit
               && !lexicon::ends_with_one_of(before, U"个個批座项項条條"));  // 两个亿元项目, 一批万亩基地
}

/// The 万吨 of （万吨）, of 单位：万吨, and in a table's cell, between tabs or blanks: the unit of other numbers.
[[nodiscard]] inline bool is_unit_heading(std::string_view before, std::string_view after) noexcept
{
    const bool label = before.ends_with("单位：") || before.ends_with("单位:");
    const bool opens = label || lexicon::ends_with_one_of(before, U"\t（( 　");
    const auto kind = lexicon::front_kind(after);
    return opens && (kind == character::closing || kind == character::line_break || blank_length(after) != 0
                     || (label && kind == character::clause_break));
}

/// The 百村 of “百村示范”, the 百日 of “百日攻坚”: a short name in quotes that begins with a bare scale.
[[nodiscard]] inline bool is_quoted_name(std::string_view before, std::string_view after) noexcept
{
    if (!lexicon::ends_with_one_of(before, U"“‘「")) {
        return false;
    }
    for (int characters = 0; characters < 8 && !after.empty(); ++characters) {
        const auto kind = lexicon::front_kind(after);
        if (kind == character::closing || kind == character::clause_break || kind == character::line_break) {
            return kind == character::closing;
        }
        after = drop_character(after);
    }
    return false;
}

}  // namespace gongwen::action
