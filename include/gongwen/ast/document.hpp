#pragma once

#include "gongwen/ast/date.hpp"
#include "gongwen/ast/diagnostic.hpp"
#include "gongwen/ast/front.hpp"
#include "gongwen/ast/ordinal.hpp"
#include "gongwen/ast/quantity.hpp"
#include "gongwen/ast/structure.hpp"
#include "gongwen/lexicon/unit.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/span.hpp"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace gongwen {

class table_builder;

/// The typed AST of one report: flat tables of nodes, one per type, each in document order.
///
/// Nodes hold byte offsets, never pointers, and nest by their spans: the quantities of a section, sentence or
/// clause are those whose spans begin inside it, one contiguous run of the table, found by binary search. So no
/// node carries index ranges, and a document is smaller than its source. Moving a document cannot dangle.
/// A document that borrows its source (parsed from a string_view) must not outlive it.
class document {
public:
    /// All nodes of one type, in document order.
    template<typename Node>
    [[nodiscard]] std::span<Node const> all() const noexcept
    {
        return std::get<std::vector<Node>>(tables_);
    }

    [[nodiscard]] std::span<section const> sections() const noexcept { return all<section>(); }
    [[nodiscard]] std::span<paragraph const> paragraphs() const noexcept { return all<paragraph>(); }
    [[nodiscard]] std::span<sentence const> sentences() const noexcept { return all<sentence>(); }
    [[nodiscard]] std::span<clause const> clauses() const noexcept { return all<clause>(); }
    [[nodiscard]] std::span<quantity const> quantities() const noexcept { return all<quantity>(); }
    [[nodiscard]] std::span<date const> dates() const noexcept { return all<date>(); }
    [[nodiscard]] std::span<ordinal const> ordinals() const noexcept { return all<ordinal>(); }
    [[nodiscard]] std::span<furniture const> page_furniture() const noexcept { return all<furniture>(); }
    [[nodiscard]] std::span<diagnostic const> diagnostics() const noexcept { return all<diagnostic>(); }
    [[nodiscard]] front_matter const& front() const noexcept { return front_; }
    [[nodiscard]] closing_matter const& closing() const noexcept { return closing_; }

    /// The nodes of one type whose spans begin inside `where`, in document order. Cost: O(log n).
    template<typename Node>
    [[nodiscard]] std::span<Node const> inside(span where) const noexcept
    {
        const auto nodes = all<Node>();
        const auto before = [](Node const& node, std::uint32_t offset) { return node.where.begin < offset; };
        const auto first = std::lower_bound(nodes.begin(), nodes.end(), where.begin, before);
        return {first, std::lower_bound(first, nodes.end(), where.end, before)};
    }

    /// The node of one type around an offset, or nullptr; for types whose nodes do not nest. Cost: O(log n).
    template<typename Node>
        requires(!std::same_as<Node, section>)
    [[nodiscard]] Node const* around(std::uint32_t offset) const noexcept
    {
        const auto next = first_behind<Node>(offset);
        const bool found = next != all<Node>().begin() && offset < std::prev(next)->where.end;
        return found ? &*std::prev(next) : nullptr;
    }

    /// The innermost section around an offset; the root where there is no other. Cost: O(depth + log n).
    [[nodiscard]] section const& section_of(std::uint32_t offset) const noexcept
    {
        const auto next = first_behind<section>(offset);
        auto index = next == sections().begin() ? 0 : static_cast<std::size_t>(next - sections().begin()) - 1;
        while (index != 0 && offset >= sections()[index].where.end) {
            index = sections()[index].parent;
        }
        return sections()[index];
    }

    /// The index of a section in `sections()`.
    [[nodiscard]] std::uint32_t index_of(section const& node) const noexcept
    {
        return static_cast<std::uint32_t>(&node - sections().data());
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
            rest.remove_prefix((std::min)(line.size() + 1, rest.size()));
        }
        return result;
    }

    /// The canonical name of a unit, units added through `options` included. Empty for no unit.
    [[nodiscard]] std::string_view text(unit value) const noexcept
    {
        custom_unit const* own = custom(value);
        return own != nullptr ? std::string_view(own->canonical) : to_string(value);
    }

    /// What a unit measures, units added through `options` included.
    [[nodiscard]] gongwen::dimension dimension_of(unit value) const noexcept
    {
        custom_unit const* own = custom(value);
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
        const auto size = [](auto const&... table) {
            return (... + (table.size() * sizeof(typename std::remove_cvref_t<decltype(table)>::value_type)));
        };
        return sizeof(*this) + std::apply(size, tables_);
    }

private:
    friend class table_builder;

    template<typename Node>
    [[nodiscard]] typename std::span<Node const>::iterator first_behind(std::uint32_t offset) const noexcept
    {
        const auto behind = [](std::uint32_t value, Node const& node) { return value < node.where.begin; };
        return std::upper_bound(all<Node>().begin(), all<Node>().end(), offset, behind);
    }

    [[nodiscard]] custom_unit const* custom(unit value) const noexcept
    {
        const std::size_t index = value.id - lexicon::unit_rows.size() - 1;
        return value.id > lexicon::unit_rows.size() && index < custom_units_.size() ? &custom_units_[index] : nullptr;
    }

    std::tuple<std::vector<section>, std::vector<paragraph>, std::vector<sentence>, std::vector<clause>,
               std::vector<quantity>, std::vector<date>, std::vector<ordinal>, std::vector<furniture>,
               std::vector<diagnostic>>
        tables_;
    front_matter front_;
    closing_matter closing_;
    std::vector<custom_unit> custom_units_;
    std::string owned_;
    std::string_view borrowed_;
    bool owns_source_ = false;
};

}  // namespace gongwen
