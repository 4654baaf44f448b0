#pragma once

#include "gongwen/action/clause_builder.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/text/digits.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// Keeps the structure of running text while it is read: lines, and the sections that markers open.
class structure_builder : public clause_builder {
public:
    using clause_builder::clause_builder;

    void push_furniture(span line)
    {
        push(furniture{trimmed_span(line)});
        in_furniture_ = true;
    }

    void begin_line(std::uint32_t at) noexcept
    {
        in_furniture_ = false;
        begin_clauses(at);
        title_open_ = false;
        body_begin_ = no_body;
    }

    void end_line(std::uint32_t at)
    {
        if (in_furniture_) {
            return;
        }
        const span line = trimmed_span({line_begin(), at});
        end_sentence(line.end, line.end);
        if (title_open_) {
            close_title({line.end, line.end});
            section& last = table<section>().back();
            last.fills_line = last.begins_line && last.title.end == line.end;
        }
        close_body(line.end);
        push(paragraph{line});
    }

    /// A mark ends a clause, and a sentence or not; the title that is open, if one is, may end with it.
    [[gnu::always_inline]] void mark_break(span mark, bool ends_sentence)
    {
        if (title_open_) [[unlikely]] {
            mark_break_in_title(mark, ends_sentence);
        }
        else {
            end_at_mark(mark, ends_sentence);
        }
    }

    /// Opens a heading or item whose marker is at `marker`; its title begins behind it.
    void open_section(section_kind kind, marker_series series, std::uint32_t number, span marker)
    {
        if (marker.begin != line_begin()) {
            end_sentence(marker.begin, marker.begin);
            join_run_in_series(series, number);
            close_title({marker.begin, marker.begin});
            // Items on a heading's line are what follows its title; an item's own text ends where the next begins.
            close_body(table<section>().back().kind == section_kind::heading ? marker.end : marker.begin);
        }
        append_section(kind, series, number, marker);
        begin_sentence(marker.end);
    }

    /// Opens an item at a marker of the line that was passed over for want of a mark before it; no section has been opened since.
    [[gnu::noinline, gnu::cold]] void open_passed_item(marker_series series, std::uint32_t number, span marker)
    {
        section const& last = table<section>().back();
        if (last.marker.begin >= line_begin()) {
            title_open_ = title_open_ || last.title.end > marker.begin;
            close_title({marker.begin, marker.begin});
            close_body(last.kind == section_kind::heading ? marker.end : marker.begin);
        }
        part_at(marker);
        append_section(section_kind::item, series, number, marker);
        if (const std::uint32_t end = sentence_end(marker.end); end != 0) {
            close_title({end, end});
        }
    }

    [[nodiscard]] section const& last_section() noexcept { return table<section>().back(); }

    /// Whether a marker counts on from the last section, or from one of this line behind which only others have been opened: the （二） of
    /// （一）粮食。一是…。二是…。（二）畜牧。 Looks a few sections back.
    [[nodiscard]] bool counts_on_in_line(marker_series series, std::uint32_t number) noexcept
    {
        section const* const before = last_of_line(series);
        return before != nullptr && before->number + 1 == number;
    }

private:
    void append_section(section_kind kind, marker_series series, std::uint32_t number, span marker)
    {
        section& node = append<section>();
        node.where = marker;
        node.marker = marker;
        node.number = number;
        node.series = series;
        node.kind = kind;
        node.begins_line = marker.begin == line_begin();
        title_open_ = true;
        soft_end_ = {};
    }

    [[gnu::noinline]] void mark_break_in_title(span mark, bool ends_sentence)
    {
        const bool outside = outside_marks();
        const bool ends_title = outside && !ends_sentence && lexicon::begins_with_one_of(slice(source(), mark), U":：")
                                && !is_between_digits(mark);
        if (!ends_sentence && !ends_title) {
            end_clause(mark.begin, mark.end);
            return;
        }
        end_sentence(mark.begin, mark.end);
        if (ends_title) {
            close_title(mark);
        }
        else if (outside) {
            mark_sentence_of_title(mark);
        }
    }

    void mark_sentence_of_title(span mark)
    {
        if (table<section>().back().kind == section_kind::item || !lexicon::begins_with_one_of(slice(source(), mark), U";；")) {
            close_title(mark);
        }
        else if (soft_end_.empty()) {
            soft_end_ = mark;
        }
    }

    /// （1）…；（2）… on one line: the marker that begins the line was taken for a heading's; it opens the first item.
    void join_run_in_series(marker_series series, std::uint32_t number) noexcept
    {
        section* const first = last_of_line(series);
        if (first == nullptr || first->kind != section_kind::heading || first->number + 1 != number || !first->begins_line) {
            return;
        }
        first->kind = section_kind::item;
        if (first != &table<section>().back()) {
            const auto body = trimmed(slice(source(), {first->title.end, first[1].marker.begin}));
            first->run_in = body.size() > packed_length(first_character(body));  // more than the stop of its title
        }
        else if (title_open_ && !soft_end_.empty()) {
            close_title(soft_end_);
        }
    }

    /// The last section of a series on the line at hand, among a few; null for none.
    [[nodiscard, gnu::noinline]] section* last_of_line(marker_series series) noexcept
    {
        constexpr std::size_t most = 12;
        auto& sections = table<section>();
        for (std::size_t back = 1;
             back <= (std::min)(sections.size(), most) && sections[sections.size() - back].marker.begin >= line_begin(); ++back) {
            if (section& before = sections[sections.size() - back]; before.series == series && before.kind != section_kind::root) {
                return &before;
            }
        }
        return nullptr;
    }

    /// The title ends at a mark, or where the line does; what follows up to the next item is its body.
    void close_title(span mark)
    {
        if (!title_open_) {
            return;
        }
        title_open_ = false;
        section& node = table<section>().back();
        node.title = without_stops(trimmed_span({node.marker.end, mark.begin}));
        body_begin_ = mark.end;
    }

    /// A title that the next item or the end of the line ends may have its stop still.
    [[nodiscard]] span without_stops(span title) const noexcept
    {
        auto text = slice(source(), title);
        while (lexicon::ends_with_one_of(text, U"。；，：、;,:")) {
            text.remove_suffix(static_cast<unsigned char>(text.back()) < 0x80 ? 1 : 3);
            text = trimmed_back(text);
        }
        return {title.begin, title.begin + static_cast<std::uint32_t>(text.size())};
    }

    // Out of line: four callers, and seldom a body to close.
    [[gnu::noinline]] void close_body(std::uint32_t end) noexcept
    {
        if (body_begin_ != no_body) {
            table<section>().back().run_in = !trimmed_span({body_begin_, end}).empty();
            body_begin_ = no_body;
        }
    }

    /// The colon of 1:15, which ends no title.
    [[nodiscard]] bool is_between_digits(span mark) const noexcept
    {
        return mark.begin != 0 && mark.end < source().size() && is_digit(source()[mark.begin - 1]) && is_digit(source()[mark.end]);
    }

    static constexpr std::uint32_t no_body = 0xFFFFFFFF;

    span soft_end_;  // the first ； in an open title of a heading
    std::uint32_t body_begin_ = no_body;
    bool title_open_ = false;
    bool in_furniture_ = false;
};

}  // namespace gongwen
