#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/action/marker_series.hpp"
#include "gongwen/action/quantity_draft.hpp"
#include "gongwen/ast/quantity.hpp"
#include "gongwen/grammar/gap.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

// Whether what is read as a number is a part of one, of a proportion, a formula or a table's row, or what is left of a lost one.
namespace gongwen::action {

using lexicon::character;

/// Whether `before` ends with one of some marks, and a digit before it.
[[nodiscard]] inline bool ends_with_digit_and(std::string_view before, lexicon::character_set const& marks) noexcept
{
    return lexicon::ends_with_one_of(before, marks)
           && lexicon::kind_of(lexicon::classify_last_two(before).before_last) == character::arabic_digit;
}

/// The ☆ of 新造林☆万亩: what a template has for a number · not: ★千亩茶园, which it marks
[[nodiscard]] inline bool is_masked_before(std::string_view before) noexcept
{
    return lexicon::ends_with_one_of(before, U"☆★□○●△▲") && ends_with_ideograph(before.substr(0, before.size() - 3));
}

/// The 5 and the 12 of 5/12, of which no fraction has been read: no number by itself.
[[nodiscard]] inline bool is_part_of_fraction(std::string_view before, std::string_view after) noexcept
{
    return (after.starts_with('/') && lexicon::front_kind(drop(after, 1)) == character::arabic_digit) || ends_with_digit_and(before, U"/");
}

/// A letter that is taken for a digit: the l of l2.6亿元, the O of O.8万吨.
[[nodiscard]] constexpr bool is_like_digit(std::uint32_t letter) noexcept { return letter == 'l' || letter == 'O'; }

/// Whether what stands before a point, or `points` of them, is the rest of a number: 13.5 . 6万元, 98 .. 6%, O . 8万吨. Behind a word
/// one point is what is left of a measure (投资.6亿元); of a count it is a full stop (完成任务.6户).
[[nodiscard]] inline bool is_broken_by_point(std::string_view before, int points, bool measured) noexcept
{
    return lexicon::back_kind(before) == character::arabic_digit || is_like_digit(last_character(before))
           || (points == 1 && measured && ends_with_ideograph(before));
}

/// Whether `before` ends with one to three digits that may be those before a point, and number nothing · not: 附件1, 编号12, 2023
[[nodiscard]] inline bool ends_like_whole_part(std::string_view before) noexcept
{
    std::size_t digits = 0;
    while (digits < 4 && lexicon::back_kind(before) == character::arabic_digit) {
        before.remove_suffix(packed_length(last_character(before)));
        ++digits;
    }
    return digits != 0 && digits < 4 && !lexicon::ends_with_one_of(before, U"件表图圖号號码碼第");
}

/// The 6万元 of 13.5.6万元, the 2% of 8。2%, the 2.6亿元 of l2.6亿元: the end of something that is no number, and none itself. Reports
/// it, unless the chain names a day (3·8节). A marker before the number is none of the chain: 2.4.6亿元. `scaled`: by 万 or the like.
[[nodiscard]] inline bool is_cut_off(std::string_view before, quantity const& node, bool scaled, document_builder& builder)
{
    if (before.size() < 2 || ends_with_ideograph(before)) {
        return false;  // nearly always: a Han character stands before
    }
    const std::uint32_t last = last_character(before);
    const bool measured = scaled || !lexicon::is_countable(dimension_of(node.unit));
    const bool whole = !contains(slice(builder.source(), node.where), ".");  // what has a point of its own goes on behind none
    const bool middle = lexicon::noisy_points.contains(last) && last != key("、");
    auto left = before.substr(0, before.size() - packed_length(last));
    bool cut = false;
    if (lexicon::decimal_points.contains(last) || middle) {
        int points = 1;
        for (; left.ends_with('.') && points < 4; ++points) {
            left.remove_suffix(1);
        }
        cut = is_broken_by_point(left, points, measured && whole && !middle) && builder.last_section().marker.end != node.where.begin;
    }
    else if (last == key("。")) {  // not: 位居第3。5亿元, 完成36。5户, 见附件1。3亿元
        cut = measured && whole && ends_like_whole_part(left) && builder.last_end() + 3 != node.where.begin;
    }
    else if (is_like_digit(last)) {
        cut = measured && ends_with_ideograph(left);
    }
    const bool clause_number = lexicon::unit_set{"条", "款"}.contains(node.unit);  // 3.2.1条
    if (cut && !middle && !clause_number) {
        builder.report(diagnostic_code::broken_number, node.where);
    }
    return cut;
}

/// The 1 张 of 1 张家村, with 2 方庄村 on the next line: the number of a row, and the beginning of a name.
/// Not: 5 个项目, whose classifier no name begins with.
[[nodiscard]] inline bool is_row_number(std::string_view before, quantity const& node, char const* begin, char const* number_end,
                                        document_builder const& builder) noexcept
{
    const auto behind = builder.text_from(builder.offset_of(number_end));
    if (blank_length(behind) == 0 || !trimmed_back(before).empty() || lexicon::unit_set{"个", "名", "人", "户"}.contains(node.unit)) {
        return false;
    }
    return is_row_of_table(builder.source(), builder.offset_of(begin));
}

/// 1：2, 3∶1: a proportion, no count.
[[nodiscard]] inline bool is_proportion(std::string_view before, std::string_view after) noexcept
{
    const auto mark = [](std::string_view text) {
        return text.starts_with("：") || text.starts_with("∶") ? 3U : text.starts_with(':') ? 1U : 0U;
    };
    return (mark(after) != 0 && lexicon::front_kind(drop(after, mark(after))) == character::arabic_digit)
           || ends_with_digit_and(before, U"：∶:");
}

/// The 104 of 6.5×104吨 and the 4 of 3×10^4吨: what is left of a power of ten.
[[nodiscard]] inline bool is_exponent(std::string_view before, quantity const& node, std::string_view words) noexcept
{
    const auto power_of_ten = node.lower.coefficient;
    const bool power = words.starts_with("10") && node.lower.exponent == 0
                       && ((power_of_ten > 101 && power_of_ten < 110) || (power_of_ten >= 1010 && power_of_ten < 1020));
    return before.ends_with('^') || (power && ends_with_digit_and(before, U"×"));
}

/// The 2626393 of 电话：2626393 above 县教育局, which is no number of counties; `behind` follows the number.
[[nodiscard, gnu::cold]] inline bool is_call_number(amount_value const& amount, std::string_view behind) noexcept
{
    constexpr std::int64_t least = 1'000'000;
    behind.remove_prefix(gap_length(behind));
    return grammar::line_break_length(behind) != 0 && !amount.number.has_scale && amount.number.lower.exponent == 0
           && amount.number.lower.coefficient >= least && lexicon::ends_with_one_of(to_string(amount.unit), U"村镇鎮乡鄉县縣市省区區国國");
}

/// 总投资亿元: the scale shows that a number stood there.
[[nodiscard]] inline bool is_lost_number(amount_value const& amount, quantity const& node, std::string_view after) noexcept
{
    const bool myriad = amount.number.bare_scale && (amount.number.power == 4 || amount.number.power == 8);
    if (!myriad || node.modifier != modifier::exact || dimension_of(node.unit) != dimension::money) {
        return false;
    }
    const auto kind = lexicon::front_kind(after);
    return kind == character::line_break || kind == character::clause_break || kind == character::sentence_break;
}

}  // namespace gongwen::action
