#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/analysis/line_words.hpp"
#include "gongwen/ast/front.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace gongwen::analysis {

/// Finds the closing matter among the last lines (LANGUAGE.md 4): the signature and the date line. They stand on lines
/// of their own, the date last, or both on one line. Cost: the last six lines.
class closing_reader {
public:
    explicit closing_reader(document_builder& builder) noexcept : builder_(builder) {}

    void run()
    {
        drop_annex_sections();
        auto const& lines = builder_.table<paragraph>();
        for (std::size_t back = 1; back <= 6 && back < lines.size(); ++back) {
            const std::size_t index = lines.size() - back;
            if (read_date_line(lines, index)) {
                return;
            }
            if (!is_signature(lines[index].where) && find_any(text(lines[index].where), contact_words) == std::string_view::npos) {
                break;  // the body: a date line before it is no closing
            }
        }
        if (lines.size() > 2 && is_signature(lines.back().where) && ends_with_any(text(lines.back().where), organ_words)) {
            builder_.closing().signature = lines.back().where;
        }
    }

private:
    [[nodiscard]] std::string_view text(span where) const noexcept { return slice(builder_.source(), where); }

    /// A glossary, notes or annexes behind the text (名词解释 on a line of its own) are no part of the outline.
    void drop_annex_sections()
    {
        auto& sections = builder_.table<section>();
        for (paragraph const& line : builder_.table<paragraph>()) {
            const auto words = text(line.where);
            const bool annex = words.size() <= 24 && find_any(words, annex_words) == 0;
            if (annex && line.where.begin > builder_.source().size() / 3) {
                const auto behind = [&](section const& node) { return node.marker.begin > line.where.begin; };
                sections.erase(std::find_if(sections.begin() + 1, sections.end(), behind), sections.end());
                return;
            }
        }
    }

    bool read_date_line(std::vector<paragraph> const& lines, std::size_t index)
    {
        const span line = lines[index].where;
        const auto dates = builder_.document().inside<date>(line);
        if (dates.size() != 1 || dates[0].where.end != line.end || dates[0].begin.precision < precision::month
            || dates[0].begin.year == 0 || dates[0].is_period()) {
            return false;
        }
        const span before{line.begin, builder_.end_before(dates[0].where.begin)};
        if (!before.empty() && before.end > before.begin) {
            if (!is_signature(before) || !ends_with_any(text(before), organ_words)) {
                return false;
            }
            builder_.closing().signature = before;
        }
        else if (is_signature(lines[index - 1].where)) {
            builder_.closing().signature = lines[index - 1].where;
        }
        builder_.closing().date = dates[0].begin;
        return true;
    }

    /// A short line that is no sentence and no heading.
    [[nodiscard]] bool is_signature(span line) const noexcept
    {
        const auto sections = builder_.document().inside<section>(line);
        const bool heading = !sections.empty() && sections.front().kind != section_kind::root;
        return !heading && is_title_line(text(line)) && count_characters(text(line)) <= 30;
    }

    document_builder& builder_;
};

}  // namespace gongwen::analysis
