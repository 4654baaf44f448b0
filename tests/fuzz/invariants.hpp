#pragma once

#include "gongwen/ast/document.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

/// What holds for every document whatever its source says. Each check gives the first rule that is broken, in words.
namespace gongwen::fuzz {

using broken_rule = std::optional<std::string_view>;

/// A span lies in the source and is not turned around.
template<typename Node>
[[nodiscard]] bool spans_lie_in_source(document const& report)
{
    const auto size = report.source().size();
    return std::ranges::all_of(report.all<Node>(), [size](Node const& node) {
        return node.where.begin <= node.where.end && node.where.end <= size;
    });
}

/// A table is in document order, and the nodes of a type that does not nest do not overlap.
template<typename Node>
[[nodiscard]] bool is_in_order(document const& report, bool nests)
{
    const auto nodes = report.all<Node>();
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        const std::uint32_t least = nests ? nodes[i - 1].where.begin : nodes[i - 1].where.end;
        if (nodes[i].where.begin < least) {
            return false;
        }
    }
    return true;
}

/// Every child lies in a parent of the other type.
template<typename Child, typename Parent>
[[nodiscard]] bool lies_in(document const& report)
{
    return std::ranges::all_of(report.all<Child>(), [&report](Child const& node) {
        const Parent* parent = report.around<Parent>(node.where.begin);
        return node.where.empty() || (parent != nullptr && parent->where.contains(node.where));
    });
}

/// Sections: the root spans the source, a child lies in its parent and one level below it, marker and title lie inside.
[[nodiscard]] inline bool sections_nest(document const& report)
{
    const auto sections = report.sections();
    if (sections.empty() || sections[0].kind != section_kind::root || sections[0].level != 0) {
        return false;
    }
    for (std::size_t i = 1; i < sections.size(); ++i) {
        section const& node = sections[i];
        if (node.parent >= i || node.kind == section_kind::root) {
            return false;
        }
        section const& parent = sections[node.parent];
        if (!parent.where.contains(node.where) || node.level != parent.level + 1 || !node.where.contains(node.marker) ||
            !node.where.contains(node.title) || node.title.begin < node.marker.end) {
            return false;
        }
    }
    return true;
}

[[nodiscard]] inline bool quantities_are_sound(document const& report)
{
    return std::ranges::all_of(report.quantities(), [](quantity const& node) {
        return !node.where.empty() && node.lower <= node.upper && node.denominator != 0;
    });
}

[[nodiscard]] inline broken_rule broken(document const& report)
{
    const auto all_lie_in_source = [&report]<typename... Node>(std::type_identity<Node>...) {
        return (spans_lie_in_source<Node>(report) && ...);
    };
    if (!all_lie_in_source(std::type_identity<section>{}, std::type_identity<paragraph>{},
                           std::type_identity<sentence>{}, std::type_identity<clause>{}, std::type_identity<quantity>{},
                           std::type_identity<date>{}, std::type_identity<ordinal>{}, std::type_identity<furniture>{},
                           std::type_identity<diagnostic>{})) {
        return "a span lies in the source";
    }
    if (!is_in_order<section>(report, true) || !is_in_order<paragraph>(report, false) ||
        !is_in_order<sentence>(report, false) || !is_in_order<clause>(report, false) ||
        !is_in_order<quantity>(report, false) || !is_in_order<date>(report, false) ||
        !is_in_order<ordinal>(report, false) || !is_in_order<furniture>(report, false) || !is_in_order<diagnostic>(report, true)) {
        return "a table is in document order";
    }
    if (!sections_nest(report)) {
        return "a section lies in its parent, one level below";
    }
    if (!lies_in<sentence, paragraph>(report)) {
        return "a sentence lies in a paragraph";
    }
    if (!lies_in<clause, sentence>(report)) {
        return "a clause lies in a sentence";
    }
    if (!lies_in<quantity, paragraph>(report)) {
        return "a quantity lies in a paragraph";
    }
    if (!quantities_are_sound(report)) {
        return "a quantity has words, and its lower value is not above its upper";
    }
    return std::nullopt;
}

}  // namespace gongwen::fuzz
