#pragma once

#include "gongwen/text/utf8.hpp"
#include "gongwen/text/width.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace example {

/// The text as one line for a terminal: control characters and bytes that are no UTF-8 are U+FFFD.
[[nodiscard]] inline std::string printable(std::string_view text)
{
    std::string line;
    while (!text.empty()) {
        const std::size_t length = gongwen::character_length(text);
        const bool control = static_cast<unsigned char>(text.front()) < 0x20 || text.front() == 0x7F;
        line += length == 0 || control ? std::string_view("\xEF\xBF\xBD") : text.substr(0, length);
        text.remove_prefix((std::max)(length, std::size_t{1}));
    }
    return line;
}

/// At most so many columns of the text's beginning, with … where it is cut.
[[nodiscard]] inline std::string beginning(std::string_view text, std::size_t columns)
{
    const std::string line = printable(text);
    if (gongwen::display_width(line) <= columns) {
        return line;
    }
    std::size_t at = 0;
    for (std::size_t width = 1;;) {
        const std::size_t length = gongwen::character_length(std::string_view(line).substr(at));
        width += gongwen::display_width(std::string_view(line).substr(at, length));
        if (width > columns) {
            return line.substr(0, at) + "\u2026";
        }
        at += length;
    }
}

/// At most so many columns of the text's end, with … where it is cut.
[[nodiscard]] inline std::string ending(std::string_view text, std::size_t columns)
{
    std::string line = printable(text);
    std::size_t width = gongwen::display_width(line);
    if (width <= columns) {
        return line;
    }
    std::size_t at = 0;
    while (width + 1 > columns) {
        const std::size_t length = gongwen::character_length(std::string_view(line).substr(at));
        width -= gongwen::display_width(std::string_view(line).substr(at, length));
        at += length;
    }
    return line.replace(0, at, "\u2026");
}

/// Rows of cells, printed in columns as wide as their widest cell. East Asian characters count as two columns.
class table {
public:
    /// One letter per column: l or r for how its cells are aligned.
    explicit table(std::string_view alignment) : alignment_(alignment), widths_(alignment.size()) {}

    /// A row has a cell for each column.
    void add(std::vector<std::string> row)
    {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths_[i] = (std::max)(widths_[i], gongwen::display_width(row[i]));
        }
        rows_.push_back(std::move(row));
    }

    [[nodiscard]] std::string text() const
    {
        std::string text;
        for (auto const& row : rows_) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                const std::string blanks(widths_[i] - gongwen::display_width(row[i]), ' ');
                text.append(i == 0 ? "" : "  ").append(alignment_[i] == 'r' ? blanks + row[i] : row[i] + blanks);
            }
            text.erase(text.find_last_not_of(' ') + 1);
            text += '\n';
        }
        return text;
    }

private:
    std::string alignment_;
    std::vector<std::size_t> widths_;
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace example
