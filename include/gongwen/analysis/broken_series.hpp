#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/ast/structure.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace gongwen::analysis {

/// Series of items that a paragraph has broken off, and that go on with their next number: 一是抓工业。, a paragraph, 1.技改, 二是抓农业。
/// An item of such a series holds what stands between it and the next. Cost: linear in the sections, times the depth.
class broken_series {
public:
    explicit broken_series(document_builder& builder) noexcept : builder_(builder), open_(builder.section_notes()) {}

    /// Takes note of a section that has been placed.
    void note(std::uint32_t index) noexcept
    {
        if (at(index).begins_line) {
            last_[static_cast<std::size_t>(at(index).series)] = index;
        }
    }

    /// Whether an item that begins its line goes on with a series, with sections between, though the series is open no more.
    [[nodiscard]] bool resumes(std::uint32_t index) const noexcept
    {
        section const& node = at(index);
        const std::uint32_t before = last_[static_cast<std::size_t>(node.series)];
        return node.kind == section_kind::item && node.begins_line && node.number > 1 && before != 0 && before + 1 < index
               && at(before).kind == section_kind::item && at(before).number + 1 == node.number;
    }

    /// The depth of the item that a section goes on from, which then holds the sections between the two; `otherwise` where the parent of
    /// that item is open no more, or the sections stand as deep as they may.
    [[nodiscard, gnu::noinline, gnu::cold]] std::size_t depth_of(std::uint32_t index, std::size_t otherwise) noexcept
    {
        const std::uint32_t before = last_[static_cast<std::size_t>(at(index).series)];
        const std::uint32_t parent = at(before).parent;
        std::size_t depth = open_.size();
        bool ended = true;
        while (depth != 0 && open_[depth - 1] != parent) {
            ended = ended && open_[depth - 1] != before;
            --depth;
        }
        if (!ended || (parent != 0 && depth == 0)) {
            return otherwise;
        }
        std::uint32_t first = before + 1;  // behind what the item holds already
        while (first < index && at(first).parent != parent) {
            ++first;
        }
        for (std::uint32_t i = first; i < index; ++i) {
            if (at(i).level >= builder_.settings().max_depth) {
                return otherwise;
            }
        }
        held_ = {at(index).series, parent, 0};
        for (std::uint32_t i = first; i < index; ++i) {
            if (at(i).parent == parent) {
                at(i).parent = before;
                held_.lists |= bit(at(i).series);
            }
            ++at(i).level;
        }
        at(before).where.end = builder_.end_before(at(index).marker.begin);
        return depth;
    }

    /// What the items of a series hold below a paragraph, the last of them holds too: opens that one again where such a list follows it.
    void reopen_for(std::uint32_t index)
    {
        if ((held_.lists & bit(at(index).series)) == 0) [[likely]] {
            return;
        }
        const std::uint32_t last = last_[static_cast<std::size_t>(held_.series)];
        const std::uint32_t innermost = open_.empty() ? 0 : open_.back();
        if (last + 1 == index && at(last).parent == held_.parent && innermost == held_.parent) {
            open_.push_back(last);
        }
    }

private:
    /// Series, a bit for each, that the items of one under a parent have been found to hold.
    struct held_lists {
        marker_series series = marker_series::none;
        std::uint32_t parent = 0;
        std::uint32_t lists = 0;
    };

    [[nodiscard]] static constexpr std::uint32_t bit(marker_series series) noexcept { return 1U << static_cast<unsigned>(series); }

    [[nodiscard]] section& at(std::size_t index) const noexcept { return builder_.table<section>()[index]; }

    document_builder& builder_;
    gongwen::detail::node_table<std::uint32_t>& open_;
    held_lists held_;
    std::array<std::uint32_t, marker_series_count> last_{};  ///< of each series, at the beginning of a line
};

}  // namespace gongwen::analysis
