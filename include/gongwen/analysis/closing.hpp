#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/analysis/line_kind.hpp"
#include "gongwen/ast/front.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace gongwen::analysis {

/// Finds the closing matter among the last lines (LANGUAGE.md 4): the signature and the date line. They stand on lines
/// of their own, the date last, or both on one line. Cost: the last six lines.
class closing_reader {
public:
    explicit closing_reader(document_builder& builder) noexcept : builder_(builder) {}

    [[gnu::cold]] void run()
    {
        drop_annex_sections();
        drop_footnotes();
        auto const& lines = builder_.table<paragraph>();
        if (read_before(lines.size()) || read_before(annex_line())) {
            return;
        }
        if (lines.size() > 2 && is_signature(lines.back().where) && organ_words.any_ends(text(lines.back().where))) {
            builder_.closing().signature = lines.back().where;
        }
    }

private:
    [[nodiscard]] std::string_view text(span where) const noexcept { return slice(builder_.source(), where); }

    /// Reads the date line and the signature among the six lines before the one at `end`.
    bool read_before(std::size_t end)
    {
        auto const& lines = builder_.table<paragraph>();
        for (std::size_t back = 1; back <= 6 && back < end; ++back) {
            const std::size_t index = end - back;
            if (read_date_line(lines, index)) {
                return true;
            }
            if (!is_signature(lines[index].where) && !contact_words.any_in(text(lines[index].where))) {
                break;  // the body: a date line before it is no closing
            }
        }
        return false;
    }

    /// The first of the last lines that names attachments (附件：任务清单), which may stand behind the date; 0 for none.
    [[nodiscard]] std::size_t annex_line() const noexcept
    {
        auto const& lines = builder_.table<paragraph>();
        for (std::size_t back = (std::min)(lines.size(), std::size_t{8}); back != 0; --back) {
            if (attachment_words.any_begins(text(lines[lines.size() - back].where))) {
                return lines.size() - back;
            }
        }
        return 0;
    }

    /// The last lines that begin with ①, ② and explain the ①。 and ②， of the text are footnotes, and no items.
    void drop_footnotes()
    {
        auto& sections = builder_.table<section>();
        auto const& lines = builder_.table<paragraph>();
        std::size_t first = sections.size();
        for (std::size_t line = lines.size(); line != 0 && first > 1; --line, --first) {
            section const& note = sections[first - 1];
            if (note.series != marker_series::circled || note.marker.begin != lines[line - 1].where.begin) {
                break;
            }
        }
        if (first == sections.size() || !is_referred_to(sections[first].marker)) {
            return;
        }
        sections.truncate(first);
    }

    /// Whether the mark stands before, at the end of a clause or sentence.
    [[nodiscard]] bool is_referred_to(span marker) const noexcept
    {
        const auto body = builder_.source().substr(0, marker.begin);
        const auto mark = text(marker).substr(0, 3);
        for (auto at = body.find(mark); at != std::string_view::npos; at = body.find(mark, at + 3)) {
            const auto behind = drop(body, at + 3);
            const auto kind = behind.empty() ? lexicon::character::line_break : lexicon::kind_of(lexicon::classify(behind));
            if (kind == lexicon::character::closing || kind == lexicon::character::clause_break
                || kind == lexicon::character::sentence_break) {
                return true;
            }
        }
        return false;
    }

    /// A glossary, notes or annexes behind the text (名词解释 on a line of its own) are no part of the outline.
    void drop_annex_sections()
    {
        auto& sections = builder_.table<section>();
        for (paragraph const& line : builder_.table<paragraph>()) {
            if (line.where.begin <= builder_.source().size() / 3) {
                continue;
            }
            const auto words = text(line.where);
            if ((words.size() <= 24 && annex_words.any_begins(words)) || attachment_words.any_begins(words)) {
                std::size_t kept = 1;
                while (kept < sections.size() && sections[kept].marker.begin <= line.where.begin) {
                    ++kept;
                }
                sections.truncate(kept);
                return;
            }
        }
    }

    [[gnu::cold]] bool read_date_line(gongwen::detail::node_table<paragraph> const& lines, std::size_t index)
    {
        const span line = lines[index].where;
        const auto dates = builder_.document().inside<date>(line);
        if (dates.size() != 1 || dates[0].where.end != line.end || dates[0].begin.precision < precision::month
            || dates[0].begin.year == 0 || dates[0].is_period()) {
            return false;
        }
        const span before{line.begin, builder_.end_before(dates[0].where.begin)};
        if (!before.empty() && before.end > before.begin) {
            if (!is_signature(before) || !organ_words.any_ends(text(before))) {
                return false;
            }
            builder_.closing().signature = before;
        }
        else if (is_signature(lines[index - 1].where)) {
            builder_.closing().signature = lines[index - 1].where;
        }
        else if (index + 1 < lines.size() && is_signature(lines[index + 1].where) && organ_words.any_ends(text(lines[index + 1].where))) {
            builder_.closing().signature = lines[index + 1].where;
        }
        builder_.closing().date = dates[0].begin;
        return true;
    }

    /// A short line that is no sentence and no heading.
    [[nodiscard]] bool is_signature(span line) const noexcept
    {
        const auto sections = builder_.document().inside<section>(line);
        const bool heading = !sections.empty() && sections.front().kind != section_kind::root;
        return !heading && is_short(text(line), 30) && is_title_line(text(line));
    }

    document_builder& builder_;
};

}  // namespace gongwen::analysis
