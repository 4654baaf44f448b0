#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/ast/structure.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace gongwen::analysis {

/// Tells the points of a list from headings among the nested sections (docs/language.md#headings): numbered lines that are whole sentences
/// are points where half of their series are prose, and all of it is points where most of it is prose, unless one of them, by itself or by
/// what stands below it, shows that they are headings. Cost: linear in the sections.
class list_points {
public:
    explicit list_points(document_builder& builder) noexcept : builder_(builder), notes_(builder.section_notes()) {}

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
        decide(count);
        groups before{};
        for (std::uint32_t i = 1; i < count; ++i) {
            group& siblings = before[static_cast<std::size_t>(at(i).series)];
            if (!counts_on(siblings.number, at(i).number, siblings.parent == at(i).parent)) {
                siblings.kind = static_cast<verdict>(notes_[count - 1 - i]);
            }
            siblings.parent = at(i).parent;
            siblings.number = at(i).number;
            if (at(i).kind == section_kind::heading
                && (siblings.kind == verdict::list || (siblings.kind == verdict::half_list && may_be_point(at(i))))) {
                demote(at(i));
            }
        }
        notes_.clear();
    }

private:
    /// What a series is: headings; half of it prose, which are points; or points all, since most of it is prose.
    enum class verdict : std::uint32_t { headings, half_list, list };

    /// Sections of one series that stand next to each other and count on, as far as they have been looked at: siblings, and those of the
    /// next chapter that count on with the next number.
    struct group {
        std::uint32_t parent = 0xFFFFFFFF;
        std::uint32_t number = 0;    ///< of the one looked at last
        verdict kind = verdict::headings;
        bool holds_heading = false;  ///< one is surely a heading
        std::uint32_t members = 0;   ///< what may be headings
        std::uint32_t prose = 0;     ///< those of them that are prose
    };
    using groups = std::array<group, marker_series_count>;

    /// Whether of two numbers of a series the second goes on with the list of the first.
    [[nodiscard]] static constexpr bool counts_on(std::uint32_t first, std::uint32_t second, bool siblings) noexcept
    {
        return siblings ? second > first : first != 0 && second == first + 1;
    }

    [[nodiscard]] section& at(std::size_t index) noexcept { return builder_.table<section>()[index]; }

    /// Notes of each section, from the last to the first, what it and its siblings behind are: headings, if one of them surely is or less
    /// than half are prose.
    void decide(std::uint32_t count)
    {
        groups behind{};
        notes_.clear();
        for (std::uint32_t i = count; i-- > 1;) {
            group& siblings = behind[static_cast<std::size_t>(at(i).series)];
            const bool last = !counts_on(at(i).number, siblings.number, siblings.parent == at(i).parent);
            if (last) {
                siblings = {};
            }
            siblings.parent = at(i).parent;
            siblings.number = at(i).number;
            siblings.holds_heading = siblings.holds_heading || is_surely_heading(i, last);
            siblings.members += at(i).kind == section_kind::heading ? 1U : 0U;
            siblings.prose += is_prose(at(i)) ? 1U : 0U;
            const auto kind = siblings.holds_heading || siblings.prose * 2 < siblings.members ? verdict::headings
                              : siblings.prose * 2 == siblings.members                         ? verdict::half_list
                                                                                               : verdict::list;
            notes_.push_back(static_cast<std::uint32_t>(kind));
        }
    }

    /// A section with nothing but its title on its line, or with lines below that belong to it, is a heading; and a series （一） or
    /// farther out is one of headings where text follows a title on its line. Below the last of a series may stand what follows them all.
    [[nodiscard]] bool is_surely_heading(std::uint32_t index, bool last) noexcept
    {
        section const& node = at(index);
        if (node.kind != section_kind::heading) {
            return false;
        }
        const bool holds_sections = index + 1 < builder_.table<section>().size() && at(index + 1).parent == index
                                    && at(index + 1).begins_line;
        return node.fills_line || holds_sections || (!last && holds_lines(node))
               || (node.run_in && node.series <= marker_series::han_bracketed);
    }

    [[nodiscard]] bool holds_lines(section const& node) const noexcept
    {
        paragraph const* line = builder_.document().around<paragraph>(node.marker.begin);
        return line != nullptr && node.where.end > line->where.end;
    }

    /// A heading with a stop behind it, and nothing else on its line. An article is a heading whatever it says.
    [[nodiscard]] static bool may_be_point(section const& node) noexcept
    {
        return node.kind == section_kind::heading && !node.run_in && !node.fills_line && node.series > marker_series::article;
    }

    /// The same of three clauses or more.
    [[nodiscard]] bool is_prose(section const& node) const noexcept
    {
        return may_be_point(node) && builder_.document().inside<clause>(node.title).size() >= 3;
    }

    void demote(section& node) const noexcept
    {
        auto const& document = builder_.document();
        node.kind = section_kind::item;
        const auto sentences = document.inside<sentence>(node.title);
        const auto clauses = sentences.size() > 1 ? document.inside<clause>(sentences.front().where) : std::span<clause const>{};
        if (!clauses.empty()) {
            node.title.end = clauses.back().where.end;
            node.run_in = true;
        }
    }

    document_builder& builder_;
    gongwen::detail::node_table<std::uint32_t>& notes_;
};

}  // namespace gongwen::analysis
