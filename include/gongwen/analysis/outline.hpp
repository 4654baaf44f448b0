#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/analysis/broken_series.hpp"
#include "gongwen/ast/structure.hpp"
#include "gongwen/lexicon/character_set.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace gongwen::analysis {

/// Nests the finished sections: gives each its level and parent and the end of what it holds.
///
/// Siblings are the sections of one series under one parent; which series is the outermost differs from report to
/// report, so level follows nesting and not the marker's shape. A marker whose series is open closes all inside it
/// and continues it; any other opens a series under the last section. A paragraph without a marker ends the items
/// before it, and so does any line those that stand inside a paragraph. Cost: linear in the sections, times the depth.
class outline_nesting {
public:
    explicit outline_nesting(document_builder& builder) noexcept : builder_(builder), open_(builder.section_notes()) {}

    void run()
    {
        open_.clear();
        const std::size_t count = builder_.table<section>().size();
        auto const& paragraphs = builder_.table<paragraph>();
        std::size_t next = 0;
        for (std::uint32_t i = 1; i <= count; ++i) {
            const auto limit = i < count ? at(i).marker.begin : at(0).where.end;
            const auto previous = at(i - 1).marker.begin;
            for (; next < paragraphs.size() && paragraphs[next].where.begin < limit; ++next) {
                if (paragraphs[next].where.begin > previous) {
                    end_items(paragraphs[next].where.begin);
                }
            }
            if (i < count) {
                place(i);
            }
        }
        close_down_to(0, at(0).where.end);
    }

private:
    [[nodiscard]] section& at(std::size_t index) noexcept { return builder_.table<section>()[index]; }

    /// Points do not part a series (`1.` and `1、`, `一、` and `二.`); brackets do. A run-in item is none of the series
    /// of headings or titled items around it.
    [[nodiscard]] bool continues(section const& open, section const& node) const noexcept
    {
        return open.series == node.series && open.kind == node.kind
               && !(open.fills_line && !node.begins_line) && !(node.fills_line && !open.begins_line);
    }

    void place(std::uint32_t index)
    {
        const section node = at(index);
        if (node.kind == section_kind::heading && node.series <= marker_series::han_bracketed) {
            end_items(node.marker.begin);
        }
        while (node.kind == section_kind::heading && node.series <= marker_series::han && !open_.empty()
               && at(open_.back()).series == marker_series::dash) {
            close_down_to(open_.size() - 1, node.marker.begin);  // —— items hold no 一、
        }
        broken_.reopen_for(index);
        std::size_t depth = opens_inner_series(node) ? 0 : open_.size();
        while (depth != 0 && !continues(at(open_[depth - 1]), node)) {
            --depth;
        }
        depth = depth == 0 ? 0 : begins_inside(index, depth) ? 0 : depth_of_next(node, depth);
        if (depth != 0) {
            --depth;
            check_sequence(at(open_[depth]).number, node);
        }
        else {
            check_sequence(0, node);
            depth = without_run_in_items(node);
            while (node.number > 1 && depth != 0 && at(open_[depth - 1]).series > node.series) {
                --depth;
            }
            depth = broken_.resumes(index) ? broken_.depth_of(index, depth) : depth;
        }
        if (depth >= builder_.settings().max_depth) {
            builder_.report(diagnostic_code::nesting_too_deep, node.marker);
            depth = builder_.settings().max_depth == 0 ? 0 : builder_.settings().max_depth - 1U;
        }
        close_down_to(depth, node.marker.begin);
        at(index).parent = open_.empty() ? 0 : open_.back();
        at(index).level = static_cast<std::uint16_t>(open_.size() + 1);
        open_.push_back(index);
        broken_.note(index);
    }

    /// Whether 一是 opens a series inside an item of one, at whose title's end it stands, or which is the first of its own in the same
    /// line: 三是统筹资金。一是争取财政。  一是抓钢铁。要做到：一是快 · not: 二是人才缺。下一步：一是抓资金
    [[nodiscard, gnu::noinline, gnu::cold]] bool opens_inner_series(section const& node) noexcept
    {
        if (node.series != marker_series::enumerator || node.number != 1 || node.begins_line || open_.empty()) {
            return false;
        }
        section const& last = at(open_.back());
        const bool inner = open_.size() > 1 && at(open_[open_.size() - 2]).series == node.series;
        if (last.series != node.series || last.kind != section_kind::item || inner) {
            return false;
        }
        const auto source = builder_.source();
        if (last.title.end + 3 >= node.marker.begin) {
            return last.number != 1
                   || slice(source, last.marker).substr(0, 6) != slice(source, node.marker).substr(0, 6);  // not: 一是人才缺；一是资金缺
        }
        paragraph const* const line = builder_.document().around<paragraph>(node.marker.begin);
        return last.number == 1 && line != nullptr && line->where.begin <= last.marker.begin
               && lexicon::ends_with_one_of(source.substr(0, node.marker.begin), U"：:");
    }

    /// Whether a heading begins its series anew inside one that goes on behind it, as the rows of a table do below 三、: 三、 一、 二、
    /// 四、, or below one farther out than it: 1. 一、 1. · not: where the next number may be of either, 二、 一、 二、 三、
    [[nodiscard, gnu::noinline, gnu::cold]] bool begins_inside(std::uint32_t index, std::size_t depth) noexcept
    {
        constexpr std::size_t farthest = 48;
        section const& node = at(index);
        if (node.number != 1 || !node.begins_line || node.kind != section_kind::heading) {
            return false;
        }
        if (at(open_.back()).series < node.series) {
            return true;
        }
        const std::size_t count = builder_.table<section>().size();
        std::uint32_t last = node.number;
        for (std::size_t i = index + 1; i < count && i < index + farthest && at(i).series >= node.series; ++i) {
            if (continues(node, at(i)) && at(i).number != ++last) {
                return at(i).number == at(open_[depth - 1]).number + 1;
            }
        }
        return false;
    }

    /// Of the open series of one kind, one inside another, that which a number goes on with; the innermost, at `depth`, where none does.
    [[nodiscard, gnu::noinline, gnu::cold]] std::size_t depth_of_next(section const& node, std::size_t depth) noexcept
    {
        for (std::size_t outer = depth; outer != 0; --outer) {
            section const& open = at(open_[outer - 1]);
            if (continues(open, node) && open.number + 1 == node.number) {
                return outer;
            }
        }
        return depth;
    }

    /// The open sections without the items inside a paragraph before, where `node` begins its line: they hold nothing that stands below
    /// their paragraph · not: 二是抓农业，具体为： with （1）种植 below
    [[nodiscard]] std::size_t without_run_in_items(section const& node) noexcept
    {
        std::size_t depth = open_.size();
        const auto is_run_in = [&] {
            return depth != 0 && at(open_[depth - 1]).kind == section_kind::item && !at(open_[depth - 1]).begins_line;
        };
        if (!node.begins_line || !is_run_in()
            || lexicon::ends_with_one_of(builder_.source().substr(0, builder_.end_before(node.marker.begin)), U"：:")) {
            return depth;
        }
        while (is_run_in()) {
            --depth;
        }
        return depth;
    }

    /// A series counts on by one, or begins again at 1, or goes on where a paragraph had broken it off.
    void check_sequence(std::uint32_t previous, section const& node)
    {
        const auto series = static_cast<std::size_t>(node.series);
        const bool counted = node.series != marker_series::dash && node.series != marker_series::ordinal_word;
        if (counted && node.number != 1 && node.number != previous + 1 && node.number != last_[0][series] + 1
            && node.number != last_[1][series] + 1) {
            builder_.report(diagnostic_code::marker_out_of_sequence, node.marker);
        }
        last_[node.begins_line ? 1 : 0][series] = node.number;
    }

    void end_items(std::uint32_t end)
    {
        std::size_t depth = open_.size();
        while (depth != 0 && at(open_[depth - 1]).kind == section_kind::item && !at(open_[depth - 1]).fills_line) {
            --depth;
        }
        close_down_to(depth, end);
    }

    void close_down_to(std::size_t depth, std::uint32_t end)
    {
        if (open_.size() <= depth) {
            return;
        }
        const std::uint32_t last = builder_.end_before(end);
        for (; open_.size() > depth; open_.pop_back()) {
            at(open_.back()).where.end = last;
        }
    }

    document_builder& builder_;
    gongwen::detail::node_table<std::uint32_t>& open_;
    broken_series broken_{builder_};
    std::array<std::array<std::uint32_t, marker_series_count>, 2> last_{};  // the last number of each series: run in, at line starts
};

}  // namespace gongwen::analysis
