#pragma once

#include "gongwen/ast/date.hpp"
#include "gongwen/ast/diagnostic.hpp"
#include "gongwen/ast/front.hpp"
#include "gongwen/ast/named_tables.hpp"
#include "gongwen/ast/node_table.hpp"
#include "gongwen/ast/ordinal.hpp"
#include "gongwen/ast/quantity.hpp"
#include "gongwen/ast/structure.hpp"
#include "gongwen/lexicon/unit.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/search.hpp"
#include "gongwen/text/span.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gongwen {

class table_builder;

/// The typed AST of one report: flat tables of nodes, one per type, each in document order.
///
/// Nodes hold byte offsets, never pointers, and nest by their spans: the quantities of a section, sentence or
/// clause are those whose spans begin inside it, one contiguous run of the table, found by binary search. So no
/// node carries index ranges, and a document is smaller than its source. Moving a document cannot dangle.
/// A document that borrows its source (parsed from a string_view) must not outlive it.
class document : public detail::named_tables<document> {
public:
    /// All nodes of one type, in document order.
    template<typename Node>
    [[nodiscard]] std::span<Node const> all() const noexcept
    {
        return {table<Node>().begin(), table<Node>().size()};
    }

    [[nodiscard]] front_matter const& front() const noexcept { return front_; }
    [[nodiscard]] closing_matter const& closing() const noexcept { return closing_; }

    /// The nodes of one type whose spans begin inside `where`, in document order. Cost: O(log n).
    template<typename Node>
    [[nodiscard]] std::span<Node const> inside(span where) const noexcept
    {
        auto const& nodes = table<Node>();
        const std::size_t first = first_from<Node>(where.begin);
        const std::size_t behind = where.end < where.begin ? first : first_from<Node>(where.end);
        return {nodes.begin() + first, behind - first};
    }

    /// The node of one type around an offset, or nullptr; for types whose nodes do not nest. Cost: O(log n).
    template<typename Node>
        requires(!std::same_as<Node, section>)
    [[nodiscard]] Node const* around(std::uint32_t offset) const noexcept
    {
        const std::size_t next = first_from<Node>(std::uint64_t{offset} + 1);
        Node const* const node = next == 0 ? nullptr : &table<Node>()[next - 1];
        return node != nullptr && offset < node->where.end ? node : nullptr;
    }

    /// The innermost section around an offset; the root where there is no other, an empty one in a document that nothing was parsed into.
    /// Cost: O(depth + log n).
    [[nodiscard]] section const& section_of(std::uint32_t offset) const noexcept
    {
        auto const& nodes = table<section>();
        if (nodes.empty()) {
            static constexpr section nothing;
            return nothing;
        }
        const std::size_t next = first_from<section>(std::uint64_t{offset} + 1);
        std::size_t index = next == 0 ? 0 : next - 1;
        while (index != 0 && offset >= nodes[index].where.end) {
            index = nodes[index].parent;
        }
        return nodes[index];
    }

    /// The index of a section in `sections()`.
    [[nodiscard]] std::uint32_t index_of(section const& node) const noexcept
    {
        return static_cast<std::uint32_t>(&node - table<section>().begin());
    }

    /// The whole source as it was given, a BOM included; offsets count from its first byte.
    [[nodiscard]] std::string_view source() const noexcept { return owns_source_ ? owned_ : borrowed_; }

    /// The words of a span as written. The view lives as long as the source.
    [[nodiscard]] std::string_view text(span where) const noexcept { return slice(source(), where); }

    /// The words of a node as written.
    template<typename Node>
        requires requires(Node const& node) { { node.where } -> std::convertible_to<span>; }
    [[nodiscard]] std::string_view text(Node const& node) const noexcept
    {
        return text(node.where);
    }

    /// The words of a span of several lines on one line: line breaks and the blanks around them are left out.
    [[nodiscard]] std::string joined(span where) const
    {
        std::string result;
        std::string_view rest = text(where);
        while (!rest.empty()) {
            const auto line = rest.substr(0, rest.find_first_of("\r\n"));
            result += trimmed(line);
            rest.remove_prefix(line.size() == rest.size() ? rest.size() : line.size() + 1);
        }
        return result;
    }

    /// The canonical name of a unit, units added through `options` included. Empty for no unit.
    [[nodiscard]] std::string_view text(unit value) const noexcept { return to_string(value, custom_units_); }

    /// What a unit measures, units added through `options` included.
    [[nodiscard]] gongwen::dimension dimension_of(unit value) const noexcept
    {
        custom_unit const* own = find_own(value, custom_units_);
        return own != nullptr ? own->dimension : gongwen::dimension_of(value);
    }

    /// A quantity's unit without its per-units: `台（套）` is "台套".
    [[nodiscard]] std::string unit_text(quantity const& node) const
    {
        return std::string(text(node.unit)).append(text(node.alternative));
    }

    /// The bytes that the tables use; what they have reserved beyond that is not counted.
    [[nodiscard]] std::size_t bytes() const noexcept
    {
        return sizeof(*this) + tables_.bytes();
    }

private:
    friend class table_builder;

    template<typename Node>
    [[nodiscard]] detail::node_table<Node> const& table() const noexcept
    {
        return tables_.of<Node>();
    }

    /// The index of the first node that begins at or behind an offset.
    template<typename Node>
    [[nodiscard]] std::size_t first_from(std::uint64_t offset) const noexcept
    {
        Node const* const nodes = table<Node>().begin();
        return detail::first_index(table<Node>().size(), [&](std::size_t i) { return nodes[i].where.begin >= offset; });
    }

    detail::node_tables<section, paragraph, sentence, clause, quantity, date, ordinal, furniture, diagnostic> tables_;
    front_matter front_;
    closing_matter closing_;
    std::vector<custom_unit> custom_units_;
    std::string owned_;
    std::string_view borrowed_;
    bool owns_source_ = false;
};

}  // namespace gongwen
