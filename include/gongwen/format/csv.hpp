#pragma once

#include <string>
#include <string_view>

namespace gongwen {

/// A text as a field of a CSV file (RFC 4180): in quotation marks, those inside doubled, where it holds a comma, a
/// quotation mark or a line break, or begins or ends in a space; as it is otherwise.
[[nodiscard]] inline std::string csv_field(std::string_view text)
{
    const bool blank_end = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    if (!blank_end && text.find_first_of(",\"\r\n") == std::string_view::npos) {
        return std::string(text);
    }
    std::string field = "\"";
    for (const char byte : text) {
        field.append(byte == '"' ? 2 : 1, byte);
    }
    return field += '"';
}

}  // namespace gongwen
