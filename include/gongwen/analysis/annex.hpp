#pragma once

#include "gongwen/analysis/line_label.hpp"
#include "gongwen/analysis/line_reader.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::analysis {

/// Takes out of the outline what stands behind the body: lists of annexes, a glossary, footnotes. An annex that is a paper itself keeps its
/// headings, from its first 第一章, 第一条 or 一、 on.
class annex_reader : line_reader {
public:
    using line_reader::line_reader;

    [[gnu::cold]] void run()
    {
        // None begins in the first third of a text.
        const auto size = static_cast<std::uint32_t>(builder_.source().size());
        const std::size_t before = builder_.document().inside<paragraph>({0, size / 3 + 1}).size();
        first_ = before == 0 ? 0 : next(before - 1);
        if (first_ != 0) {
            drop_sections_behind();
        }
        drop_footnotes();
        drop_lists();
    }

    /// The first line that begins an annex or a list of annexes; 0 for none.
    [[nodiscard]] std::size_t first() const noexcept { return first_; }

    /// The same behind the line at an index.
    [[nodiscard, gnu::cold]] std::size_t next(std::size_t after) const noexcept
    {
        auto const& lines = builder_.table<paragraph>();
        for (std::size_t line = after + 1; line < lines.size(); ++line) {
            if (all_annex_words.may_begin(text(lines[line].where)) && begins_annex(text(lines[line].where))) {
                return line;
            }
        }
        return 0;
    }

private:
    /// Drops the sections behind the first annex's line, but those of an annex that is a paper.
    [[gnu::cold]] void drop_sections_behind()
    {
        const span line = builder_.table<paragraph>()[first_].where;
        auto& sections = builder_.table<section>();
        std::size_t kept = 1;
        while (kept < sections.size() && sections[kept].marker.begin <= line.begin) {
            ++kept;
        }
        if (!text(line).starts_with("附")) {
            sections.truncate(kept);
            return;
        }
        std::size_t heading = kept;
        while (heading < sections.size() && !begins_paper(sections[heading])) {
            ++heading;
        }
        sections.erase(kept, heading - kept);
    }

    [[nodiscard]] static bool begins_paper(section const& node) noexcept
    {
        return node.kind == section_kind::heading && node.series <= marker_series::han && node.number == 1 && node.begins_line;
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

    /// The numbered lines below 注： or behind 注：1. are notes, and those below or behind 附件：, with nothing between them, names of
    /// annexes; none is a heading.
    void drop_lists() noexcept
    {
        auto& sections = builder_.table<section>();
        std::size_t kept = 1;
        bool in_list = false;
        bool of_annexes = false;
        section last;  // of the list
        for (std::size_t i = 1; i < sections.size(); ++i) {
            const section node = sections[i];
            const bool next = node.begins_line && node.series == last.series && node.number == last.number + 1;
            const bool goes_on = in_list && (of_annexes ? next && !is_parted(last, node) : next || !node.begins_line);
            if (!goes_on) {
                of_annexes = begins_annexes(i);
                in_list = of_annexes || begins_notes(node);
            }
            last = next || !goes_on ? node : last;
            if (!in_list) {
                sections[kept++] = node;
            }
        }
        sections.truncate(kept);
    }

    /// Whether a section is the first of a list of annexes: the 1. of 附件：1.任务清单, and the 1. below 附件： where 2. follows at once.
    [[nodiscard]] bool begins_annexes(std::size_t index) const noexcept
    {
        auto const& sections = builder_.table<section>();
        section const& node = sections[index];
        if (node.number != 1 || node.series < marker_series::arabic || node.series > marker_series::circled) {
            return false;
        }
        const auto lines = builder_.document().inside<paragraph>({0, node.marker.begin});
        if (node.begins_line) {
            return !lines.empty() && attachment_words.any_is(text(lines.back().where)) && index + 1 < sections.size()
                   && sections[index + 1].begins_line && sections[index + 1].series == node.series && sections[index + 1].number == 2
                   && !is_parted(node, sections[index + 1]);
        }
        paragraph const* const line = builder_.document().around<paragraph>(node.marker.begin);
        return line != nullptr && attachment_words.any_is(trimmed_back(text({line->where.begin, node.marker.begin})));
    }

    /// Whether a line stands between those of two sections.
    [[nodiscard]] bool is_parted(section const& node, section const& next) const noexcept
    {
        return !builder_.document().inside<paragraph>({node.marker.end, next.marker.begin}).empty();
    }

    /// Whether a section is the first of notes: the 1. below 注：, the 2. below 注：1.口径按规定执行。
    [[nodiscard]] bool begins_notes(section const& node) const noexcept
    {
        if (!node.begins_line || node.number == 0 || node.number > 2 || node.series < marker_series::arabic
            || node.series > marker_series::circled) {
            return false;
        }
        const auto above = builder_.document().inside<paragraph>({0, node.marker.begin});
        const auto words = above.empty() ? std::string_view{} : text(above.back().where);
        if (!notes_headings.may_begin(words)) {
            return false;  // as nearly all lines
        }
        const auto label = trimmed_back(words.substr(0, colons.first_in(words)));
        const auto behind = drop(words, label.size() + (label.size() == words.size() ? 0 : encoded_length(words[label.size()])));
        return notes_headings.any_is(label)
               && (node.number == 1 ? behind.empty() : grammar::begins_number(behind) && note_words.any_begins(words));
    }

    /// Whether the mark stands before, at the end of a clause or sentence.
    [[nodiscard]] bool is_referred_to(span marker) const noexcept
    {
        const auto body = builder_.source().substr(0, marker.begin);
        const auto mark = text(marker).substr(0, 3);
        for (auto at = body.find(mark); at != std::string_view::npos; at = body.find(mark, at + 3)) {
            const auto behind = drop(body, at + 3);
            const auto kind = lexicon::front_kind(behind);
            if (kind == lexicon::character::closing || kind == lexicon::character::clause_break
                || kind == lexicon::character::sentence_break) {
                return true;
            }
        }
        return false;
    }

    std::size_t first_ = 0;
};

}  // namespace gongwen::analysis
