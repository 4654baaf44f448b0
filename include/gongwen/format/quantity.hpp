#pragma once

#include "gongwen/ast/document.hpp"
#include "gongwen/ast/ordinal.hpp"
#include "gongwen/ast/quantity.hpp"
#include "gongwen/format/text_formatter.hpp"
#include "gongwen/format/value.hpp"
#include "gongwen/lexicon/unit.hpp"
#include "gongwen/number/decimal.hpp"
#include "gongwen/number/ratio.hpp"

#include <string>
#include <string_view>

namespace gongwen {

namespace detail {

template<typename Names>
[[nodiscard]] std::string quantity_text(quantity const& node, Names const& name_of)
{
    std::string text = lower_text(node);
    if (node.is_range()) {
        text.append("..").append(upper_text(node));
    }
    if (!node.unit.empty()) {
        text.append(" ").append(name_of(node.unit)).append(name_of(node.alternative));
    }
    std::string_view separator = "/";
    for (unit const per : node.per) {
        if (!per.empty()) {
            text.append(separator).append(name_of(per));
            separator = "·";
        }
    }
    if (node.modifier != modifier::exact) {
        text.append(" (").append(to_string(node.modifier)).append(")");
    }
    return text;
}

[[nodiscard]] inline std::string_view lexicon_name(unit value) noexcept
{
    return row_of(value) == nullptr && !value.empty() ? std::string_view("?") : to_string(value);
}

}  // namespace detail

/// What a quantity says: `410余万元` is "4100000 元 (more_than)", `2-3家` "2..3 家", `每人每月600元` "600 元/人·月",
/// `三分之一` "1/3". A unit of the caller's own is "?", since only the document knows its name: see `reading`.
[[nodiscard]] inline std::string to_string(quantity const& node)
{
    return detail::quantity_text(node, detail::lexicon_name);
}

/// What a quantity says, with the names of units added through `options`.
[[nodiscard]] inline std::string reading(document const& report, quantity const& node)
{
    return detail::quantity_text(node, [&](unit value) { return report.text(value); });
}

/// What an ordinal says: `第六名` is "#6 名", `第一` "#1".
[[nodiscard]] inline std::string to_string(ordinal const& node)
{
    std::string text = "#" + std::to_string(node.value);
    return node.unit.empty() ? text : text.append(" ").append(detail::lexicon_name(node.unit));
}

/// What an ordinal says, with the names of units added through `options`.
[[nodiscard]] inline std::string reading(document const& report, ordinal const& node)
{
    std::string text = "#" + std::to_string(node.value);
    return node.unit.empty() ? text : text.append(" ").append(report.text(node.unit));
}

}  // namespace gongwen

template<>
struct fmt::formatter<gongwen::decimal> : gongwen::detail::text_formatter<gongwen::decimal> {};
template<>
struct fmt::formatter<gongwen::ratio> : gongwen::detail::text_formatter<gongwen::ratio> {};
template<>
struct fmt::formatter<gongwen::unit> : gongwen::detail::text_formatter<gongwen::unit> {};
template<>
struct fmt::formatter<gongwen::dimension> : gongwen::detail::text_formatter<gongwen::dimension> {};
template<>
struct fmt::formatter<gongwen::modifier> : gongwen::detail::text_formatter<gongwen::modifier> {};
template<>
struct fmt::formatter<gongwen::numeral_script> : gongwen::detail::text_formatter<gongwen::numeral_script> {};
template<>
struct fmt::formatter<gongwen::quantity> : gongwen::detail::text_formatter<gongwen::quantity> {};
template<>
struct fmt::formatter<gongwen::ordinal> : gongwen::detail::text_formatter<gongwen::ordinal> {};
