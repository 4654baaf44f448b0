#pragma once

#include "gongwen/analysis/line_kind.hpp"
#include "gongwen/analysis/line_reader.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/digits.hpp"
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
        const std::size_t first = first_entry(lines);
        if (first == 0 || sections.size() < 3 || sections[1].marker.begin < lines[first].where.begin) {
            return;
        }
        std::size_t kept = 1;  // the first section behind the lines looked at
        for (std::size_t line = first; line < lines.size() && is_headline(text(lines[line].where)); ++line) {
            const auto begin = lines[line].where.begin;
            while (kept < sections.size() && sections[kept].marker.begin < begin) {
                ++kept;
            }
            if (line != first && says_again(lines, line, first)) {
                sections.erase(1, kept - 1);
                return;
            }
        }
    }

private:
    /// Whether a line is the heading that the first line of the table names: by its title, for text may follow it, or 前言 by all its
    /// words.
    [[nodiscard, gnu::cold]] bool says_again(gongwen::detail::node_table<paragraph> const& lines, std::size_t line,
                                             std::size_t first) const noexcept
    {
        section const* const entry = heading_of(lines[first].where);
        section const* const heading = heading_of(lines[line].where);
        return entry == nullptr ? heading == nullptr && without_page(text(lines[line].where)) == without_page(text(lines[first].where))
                                : heading != nullptr && without_page(text(heading->title)) == without_page(text(entry->title));
    }

    /// The line right below 目录; 0 for none.
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
    [[nodiscard, gnu::noinline, gnu::cold]] static std::string_view without_page(std::string_view words) noexcept
    {
        for (words = trimmed_back(without_digits_behind(words)); words.ends_with('.') || words.ends_with("…") || words.ends_with("·");
             words = trimmed_back(words)) {
            words.remove_suffix(packed_length(last_character(words)));
        }
        return words;
    }
};

}  // namespace gongwen::analysis
