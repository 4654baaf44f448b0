#pragma once

#include "gongwen/ast/front.hpp"
#include "gongwen/ast/structure.hpp"
#include "gongwen/format/iso.hpp"
#include "gongwen/format/text_formatter.hpp"
#include "gongwen/text/position.hpp"
#include "gongwen/text/span.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gongwen {

/// Byte offsets, half open: "[120,132)".
[[nodiscard]] inline std::string to_string(span value)
{
    return "[" + std::to_string(value.begin) + "," + std::to_string(value.end) + ")";
}

/// Line and column: "7:12".
[[nodiscard]] inline std::string to_string(position value)
{
    return std::to_string(value.line) + ":" + std::to_string(value.column);
}

/// The name of the enumerator: "heading".
[[nodiscard]] constexpr std::string_view to_string(section_kind value) noexcept
{
    constexpr std::array<std::string_view, 3> names{"root", "heading", "item"};
    return names[static_cast<std::size_t>(value)];
}

/// The name of the enumerator: "han_bracketed".
[[nodiscard]] constexpr std::string_view to_string(marker_series value) noexcept
{
    constexpr std::array<std::string_view, marker_series_count> names{
        "none",          "part",   "chapter",       "division",         "article", "han_financial", "han",  "han_bracketed",
        "arabic", "arabic_closed", "arabic_bracketed", "circled", "letter",        "dash", "enumerator",    "ordinal_word",
    };
    return names[static_cast<std::size_t>(value)];
}

/// What a section is; its words are the document's: "heading, level 2, han_bracketed 3, [120,480)".
[[nodiscard]] inline std::string to_string(section const& node)
{
    std::string text(to_string(node.kind));
    if (node.kind != section_kind::root) {
        text.append(", level ").append(std::to_string(node.level)).append(", ").append(to_string(node.series));
        text.append(node.number != 0 ? " " + std::to_string(node.number) : "").append(node.run_in ? ", run in" : "");
    }
    return text.append(", ").append(to_string(node.where));
}

/// "paragraph [120,480)"
[[nodiscard]] inline std::string to_string(paragraph const& node)
{
    return "paragraph " + to_string(node.where);
}
[[nodiscard]] inline std::string to_string(sentence const& node)
{
    return "sentence " + to_string(node.where);
}
[[nodiscard]] inline std::string to_string(clause const& node)
{
    return "clause " + to_string(node.where);
}
[[nodiscard]] inline std::string to_string(furniture const& node)
{
    return "furniture " + to_string(node.where);
}

namespace detail {

inline void append_field(std::string& text, std::string_view name, span where)
{
    if (!where.empty()) {
        text.append(text.empty() ? "" : ", ").append(name).append(" ").append(to_string(where));
    }
}

inline void append_field(std::string& text, std::string_view name, std::optional<date_point> const& value)
{
    if (value) {
        text.append(text.empty() ? "" : ", ").append(name).append(" ").append(iso(*value));
    }
}

}  // namespace detail

/// The fields that the report has: "title [0,36), published 2024-01-29".
[[nodiscard]] inline std::string to_string(front_matter const& front)
{
    std::string text;
    detail::append_field(text, "title", front.title);
    detail::append_field(text, "subtitle", front.subtitle);
    detail::append_field(text, "published", front.published);
    detail::append_field(text, "source", front.source);
    detail::append_field(text, "delivered", front.delivered);
    detail::append_field(text, "speaker", front.speaker);
    detail::append_field(text, "salutation", front.salutation);
    return text;
}

/// The fields that the report has: "signature [9000,9027), date 2023-12-12".
[[nodiscard]] inline std::string to_string(closing_matter const& closing)
{
    std::string text;
    detail::append_field(text, "signature", closing.signature);
    detail::append_field(text, "date", closing.date);
    return text;
}

}  // namespace gongwen

template<>
struct fmt::formatter<gongwen::span> : gongwen::detail::text_formatter<gongwen::span> {};
template<>
struct fmt::formatter<gongwen::position> : gongwen::detail::text_formatter<gongwen::position> {};
template<>
struct fmt::formatter<gongwen::section_kind> : gongwen::detail::text_formatter<gongwen::section_kind> {};
template<>
struct fmt::formatter<gongwen::marker_series> : gongwen::detail::text_formatter<gongwen::marker_series> {};
template<>
struct fmt::formatter<gongwen::section> : gongwen::detail::text_formatter<gongwen::section> {};
template<>
struct fmt::formatter<gongwen::paragraph> : gongwen::detail::text_formatter<gongwen::paragraph> {};
template<>
struct fmt::formatter<gongwen::sentence> : gongwen::detail::text_formatter<gongwen::sentence> {};
template<>
struct fmt::formatter<gongwen::clause> : gongwen::detail::text_formatter<gongwen::clause> {};
template<>
struct fmt::formatter<gongwen::furniture> : gongwen::detail::text_formatter<gongwen::furniture> {};
template<>
struct fmt::formatter<gongwen::front_matter> : gongwen::detail::text_formatter<gongwen::front_matter> {};
template<>
struct fmt::formatter<gongwen::closing_matter> : gongwen::detail::text_formatter<gongwen::closing_matter> {};
