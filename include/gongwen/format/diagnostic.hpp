#pragma once

#include "gongwen/ast/diagnostic.hpp"
#include "gongwen/format/structure.hpp"
#include "gongwen/format/text_formatter.hpp"

#include <string>

namespace gongwen {

/// A diagnostic without its place in lines: "warning: the number is masked; no value is read [masked_value] [15,23)".
/// With the place and the words: `render` of gongwen/diagnostic.hpp.
[[nodiscard]] inline std::string to_string(diagnostic const& node)
{
    std::string text(to_string(severity_of(node.code)));
    text.append(": ").append(message_of(node.code)).append(" [").append(to_string(node.code)).append("] ");
    return text.append(to_string(node.where));
}

}  // namespace gongwen

template<>
struct fmt::formatter<gongwen::severity> : gongwen::detail::text_formatter<gongwen::severity> {};
template<>
struct fmt::formatter<gongwen::diagnostic_code> : gongwen::detail::text_formatter<gongwen::diagnostic_code> {};
template<>
struct fmt::formatter<gongwen::diagnostic> : gongwen::detail::text_formatter<gongwen::diagnostic> {};
