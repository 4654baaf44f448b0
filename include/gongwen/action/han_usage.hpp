#pragma once

#include "gongwen/action/quantity_draft.hpp"
#include "gongwen/ast/quantity.hpp"
#include "gongwen/lexicon/han_usage.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"

#include <string_view>

namespace gongwen::action {

/// Whether a Han numeral with its unit counts, or is part of a word, a slogan or a name (LANGUAGE.md 1.6).
///
/// The account: a Han numeral that has a classifier counts, unless
/// - 一 belongs to the word before it: 进一步, 统一;
/// - the classifier names a grade or a phase behind plain digits: 三级医院, 二期;
/// - numeral and one-character classifier touch another Han numeral: 一户一策, 三定一包, 五个一;
/// - it is a place name: 五里镇, 三家村;
/// - it is a bare scale in an idiom of time or way: 百年, 千里; unless a word bounds it: 近百年.
[[nodiscard]] inline bool is_han_quantity(std::string_view before, std::string_view after, std::string_view phrase,
                                          quantity_draft const& draft, quantity const& node) noexcept
{
    using lexicon::character;
    amount_value const& amount = draft.amounts[draft.count - 1];
    numeral_value const& number = amount.number;
    if ((phrase.starts_with("一")) && lexicon::ends_with_one_of(before, lexicon::one_behind)) {
        return false;
    }
    if (node.unit.empty() || node.denominator != 1) {
        return true;
    }
    const bool plain = node.modifier == modifier::exact && !number.is_vague();
    if (amount.use == unit_use::arabic && plain && !number.has_scale) {
        return false;
    }
    if (number.bare_scale && plain) {
        const auto kind = dimension_of(node.unit);
        if (kind == dimension::duration || kind == dimension::length || kind == dimension::age || kind == dimension::volume) {
            return false;
        }
    }
    if (!number.single_digit) {
        return true;
    }
    // 一户一策: another numeral behind the classifier, or the classifier of the one before in front.
    const auto name = to_string(node.unit);
    const bool numeral_behind = !after.empty() && lexicon::is_han_numeral(lexicon::kind_of(lexicon::classify(after)))
                                && lexicon::kind_of(lexicon::classify(after)) <= character::myriad;
    if (numeral_behind && name.size() == 3) {
        const bool one = after.starts_with("一");
        if (name != "个" || (one && lexicon::find_unit(after.substr(3)).length == 0)) {
            return false;
        }
    }
    const auto left = lexicon::classify_last_two(before);
    if (lexicon::is_han_numeral(lexicon::kind_of(left.before_last)) && lexicon::kind_of(left.before_last) == character::han_digit
        && left.last == character::plain && !lexicon::ends_with_one_of(before, "个個")) {
        return false;
    }
    return !(lexicon::ends_with_one_of(name, lexicon::name_units)
             && lexicon::ends_with_one_of(after.substr(0, after.size() < 3 ? 0 : 3), lexicon::name_suffixes));
}

}  // namespace gongwen::action
