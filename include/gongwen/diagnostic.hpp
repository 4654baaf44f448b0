#pragma once

#include "gongwen/ast/document.hpp"
#include "gongwen/text/excerpt.hpp"
#include "gongwen/text/position.hpp"

#include <string>
#include <string_view>

namespace gongwen {

namespace detail {

[[nodiscard]] inline std::string render_at(document const& report, diagnostic const& found, std::string_view file_name,
                                           position where)
{
    std::string text(file_name);
    text.append(":").append(std::to_string(where.line)).append(":").append(std::to_string(where.column));
    text.append(": ").append(to_string(severity_of(found.code))).append(": ").append(message_of(found.code));
    text.append(" [").append(to_string(found.code)).append("]\n");
    return text.append(excerpt(report.source(), found.where));
}

}  // namespace detail

/// A diagnostic for people, as compilers print theirs: three lines, each with its line break.
///
///     report.txt:1:4: warning: the number is masked; no value is read [masked_value]
///         总投资XX万元
///               ^~~~~~
///
/// Linear in the offset; for all diagnostics of a document take the other overload.
[[nodiscard]] inline std::string render(document const& report, diagnostic const& found, std::string_view file_name)
{
    return detail::render_at(report, found, file_name, position_of(report.source(), found.where.begin));
}

/// All diagnostics of a document, one after the other, in one pass over the source.
[[nodiscard]] inline std::string render(document const& report, std::string_view file_name)
{
    position_cursor cursor(report.source());
    std::string text;
    for (diagnostic const& found : report.diagnostics()) {
        text += detail::render_at(report, found, file_name, cursor.at(found.where.begin));
    }
    return text;
}

}  // namespace gongwen
