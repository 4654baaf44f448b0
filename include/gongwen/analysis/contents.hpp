#pragma once

#include "gongwen/analysis/line_kind.hpp"
#include "gongwen/analysis/line_reader.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <string_view>

namespace gongwen::analysis {

/// Takes a table of contents out of the outline: the headings below 目录, whose first comes again with nothing but such lines between.
/// Cost: the first lines, 48 at the most, and the lines of the table.
class contents_reader : line_reader {
public:
    using line_reader::line_reader;

    [[gnu::cold]] void run()
    {
        auto& sections = builder_.table<section>();
        auto const& lines = builder_.table<paragraph>();
        const std::size_t first_line = first_entry(lines);
        if (first_line == 0 || sections.size() < 3 || sections[1].marker.begin != lines[first_line].where.begin) {
            return;
        }
        std::size_t next = 2;
        for (std::size_t line = first_line + 1; line < lines.size() && next < sections.size() && is_headline(text(lines[line].where)); ++line) {
            while (next < sections.size() && sections[next].marker.begin < lines[line].where.begin) {
                ++next;
            }
            if (next < sections.size() && sections[next].marker.begin == lines[line].where.begin && entry(sections[next]) == entry(sections[1])) {
                sections.erase(1, next - 1);
                return;
            }
        }
    }

private:
    /// The line right below 目录, where the first section begins; 0 for none.
    [[nodiscard]] std::size_t first_entry(gongwen::detail::node_table<paragraph> const& lines) const noexcept
    {
        constexpr std::size_t most = 48;
        for (std::size_t line = 0; line < most && line + 1 < lines.size(); ++line) {
            if (heads_contents(text(lines[line].where))) {
                return line + 1;
            }
        }
        return 0;
    }

    /// The words of a heading without its page: 回顾........1, 回顾 1
    [[nodiscard]] std::string_view entry(section const& node) const noexcept
    {
        auto words = text(node.title);
        while (!words.empty() && words.back() >= '0' && words.back() <= '9') {
            words.remove_suffix(1);
        }
        for (words = trimmed_back(words); words.ends_with('.') || words.ends_with("…") || words.ends_with("·"); words = trimmed_back(words)) {
            words.remove_suffix(packed_length(last_character(words)));
        }
        return words;
    }
};

}  // namespace gongwen::analysis
