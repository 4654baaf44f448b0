#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/ast/structure.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace gongwen::analysis {

/// How far out a series stands by GB/T 9704.
[[nodiscard]] constexpr int rank(marker_series series) noexcept { return static_cast<int>(series); }

/// Tells the points of a list from headings among the nested sections (LANGUAGE.md 4): a numbered line that is a whole sentence of prose
/// is one, and no heading, unless a sibling or what stands below it shows that its series is one of headings. Cost: linear in the sections.
class list_points {
public:
    explicit list_points(document_builder& builder) noexcept : builder_(builder), notes_(builder.open_sections()) {}

    void run()
    {
        const auto count = static_cast<std::uint32_t>(builder_.table<section>().size());
        std::uint32_t first = 1;
        while (first < count && !is_prose(at(first))) {
            ++first;
        }
        if (first >= count) {
            return;  // as in most reports
        }
        note_headings(count);
        groups before{};
        for (std::uint32_t i = 1; i < count; ++i) {
            const std::uint32_t note = notes_[count - 1 - i];
            const bool heading = (note & is_heading) != 0;
            if (!take(before, i, heading) && !heading && (note & heading_behind) == 0) {
                demote(at(i));
            }
        }
        notes_.clear();
    }

private:
    /// Of each series, the parent of the section that was looked at last, and whether it or a sibling of it is surely a heading.
    struct group {
        std::uint32_t parent = 0xFFFFFFFF;
        bool holds_heading = false;
    };
    using groups = std::array<group, 16>;

    static constexpr std::uint32_t is_heading = 1;
    static constexpr std::uint32_t heading_behind = 2;

    [[nodiscard]] section& at(std::size_t index) noexcept { return builder_.table<section>()[index]; }

    /// Notes what each section shows of itself, and what its siblings behind it do, from the last to the first.
    void note_headings(std::uint32_t count)
    {
        groups behind{};
        notes_.clear();
        for (std::uint32_t i = count; i-- > 1;) {
            const bool last = behind[static_cast<std::size_t>(at(i).series)].parent != at(i).parent;
            const bool heading = is_surely_heading(i, last);
            notes_.push_back((heading ? is_heading : 0U) | (take(behind, i, heading) ? heading_behind : 0U));
        }
    }

    /// Takes a section to its group; gives whether a heading was in it.
    bool take(groups& all, std::uint32_t index, bool heading) noexcept
    {
        group& siblings = all[static_cast<std::size_t>(at(index).series)];
        const bool found = siblings.parent == at(index).parent && siblings.holds_heading;
        siblings = {at(index).parent, found || heading};
        return found;
    }

    /// A section with nothing but its title on its line, or with lines below that belong to it, is a heading; and a series （一） or
    /// farther out is one of headings where text follows a title on its line. Below the last of a series may stand what follows them all.
    [[nodiscard]] bool is_surely_heading(std::uint32_t index, bool last) noexcept
    {
        section const& node = at(index);
        if (node.kind != section_kind::heading) {
            return false;
        }
        const bool holds_sections = index + 1 < builder_.table<section>().size() && at(index + 1).parent == index && at(index + 1).begins_line;
        return node.fills_line || holds_sections || (!last && holds_lines(node)) || (node.run_in && rank(node.series) <= rank(marker_series::han_bracketed));
    }

    [[nodiscard]] bool holds_lines(section const& node) const noexcept
    {
        paragraph const* line = builder_.document().around<paragraph>(node.marker.begin);
        return line != nullptr && node.where.end > line->where.end;
    }

    /// A heading of three clauses or more, with a stop behind them and nothing else on its line.
    [[nodiscard]] bool is_prose(section const& node) const noexcept
    {
        return node.kind == section_kind::heading && !node.run_in && !node.fills_line && builder_.document().inside<clause>(node.title).size() >= 3;
    }

    void demote(section& node) const noexcept
    {
        if (!is_prose(node)) {
            return;
        }
        auto const& document = builder_.document();
        node.kind = section_kind::item;
        const auto sentences = document.inside<sentence>(node.title);
        if (sentences.size() > 1) {
            node.title.end = document.inside<clause>(sentences.front().where).back().where.end;
            node.run_in = true;
        }
    }

    document_builder& builder_;
    gongwen::detail::node_table<std::uint32_t>& notes_;
};

}  // namespace gongwen::analysis
