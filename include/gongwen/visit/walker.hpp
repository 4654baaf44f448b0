#pragma once

#include "gongwen/visit/handler.hpp"

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>

namespace gongwen::detail {

template<typename Node>
inline constexpr bool is_container = std::same_as<Node, section> || std::same_as<Node, paragraph> ||
                                     std::same_as<Node, sentence> || std::same_as<Node, clause>;

/// Merges the tables of several node types by the begin of their spans.
template<typename Visitor, typename... Nodes>
class walker {
public:
    walker(document const& report, Visitor& visitor, std::span<Nodes const>... tables)
        : report_(report)
        , visitor_(visitor)
        , cursor_(report.source())
        , ahead_(tables...)
    {
        if constexpr ((std::same_as<Nodes, section> || ...)) {
            auto& sections = std::get<std::span<section const>>(ahead_);
            if (!sections.empty() && sections.front().kind == section_kind::root) {
                sections = sections.subspan(1);
            }
            top_ = sections.empty() ? nullptr : &sections.front();
        }
    }

    [[nodiscard]] bool run()
    {
        (find_begin<Nodes>(), ...);
        for (;;) {
            std::size_t table = 0;
            for (std::size_t i = 1; i < begins_.size(); ++i) {
                table = begins_[i] < begins_[table] ? i : table;
            }
            if (begins_[table] == none) {
                return close_until(none);
            }
            if (!close_until(begins_[table])) {
                return false;
            }
            if (!((rank<Nodes> != table || step<Nodes>()) && ...)) {
                return false;
            }
        }
    }

private:
    static constexpr std::uint64_t none = ~std::uint64_t{0};

    template<typename Node>
    static constexpr std::size_t rank = [] {
        std::size_t index = 0;
        static_cast<void>(((std::same_as<Node, Nodes> || (++index, false)) || ...));
        return index;
    }();

    // Only containers wait for their end; what nothing can stand in is left at once.
    template<typename Node>
    static constexpr bool stays_open = (is_container<Node> && leaves<Visitor, Node>);

    /// Enters the first node ahead of a table.
    template<typename Node>
    [[nodiscard]] bool step()
    {
        auto& ahead = std::get<std::span<Node const>>(ahead_);
        Node const& node = ahead.front();
        ahead = ahead.subspan(1);
        const traversal result = enter(visitor_, node, report_, cursor_);
        if (result == traversal::stop) {
            return false;
        }
        if (is_container<Node> && result == traversal::skip) {
            skip_end_ = skip_end_ > node.where.end ? skip_end_ : node.where.end;
            (find_begin<Nodes>(), ...);
            return leave(node);
        }
        find_begin<Node>();
        if constexpr (stays_open<Node>) {
            std::get<Node const*>(open_) = &node;
            return true;
        } else {
            return leave(node);
        }
    }

    /// Goes past what a skipped node holds, then notes where the table's next node begins. A section that begins
    /// inside a skipped sentence and reaches past it is not skipped: then every entered section's parents are too.
    template<typename Node>
    void find_begin()
    {
        auto& ahead = std::get<std::span<Node const>>(ahead_);
        while (!ahead.empty() && ahead.front().where.begin < skip_end_ && ahead.front().where.end <= skip_end_) {
            ahead = ahead.subspan(1);
        }
        begins_[rank<Node>] = ahead.empty() ? none : ahead.front().where.begin;
    }

    /// Leaves the open nodes that end at or before an offset: as they end, the inner one first.
    [[nodiscard]] bool close_until(std::uint64_t offset)
    {
        if constexpr ((stays_open<Nodes> || ...)) {
            for (;;) {
                span inner;
                std::size_t table = sizeof...(Nodes);
                const auto compare = [&]<typename Node>(Node const* node) {
                    if (node == nullptr || node->where.end > offset) {
                        return;
                    }
                    const span where = node->where;
                    if (table == sizeof...(Nodes) || where.end < inner.end ||
                        (where.end == inner.end && where.begin >= inner.begin)) {
                        inner = where;
                        table = rank<Node>;
                    }
                };
                (compare(std::get<Nodes const*>(open_)), ...);
                if (table == sizeof...(Nodes)) {
                    return true;
                }
                if (!((rank<Nodes> != table || close<Nodes>()) && ...)) {
                    return false;
                }
            }
        }
        return true;
    }

    template<typename Node>
    [[nodiscard]] bool close()
    {
        Node const*& open = std::get<Node const*>(open_);
        Node const& node = *open;
        open = nullptr;
        if constexpr (std::same_as<Node, section>) {
            section const& parent = report_.sections()[node.parent];
            open = &node == top_ || parent.kind == section_kind::root ? nullptr : &parent;
        }
        return leave(node);
    }

    template<typename Node>
    [[nodiscard]] bool leave(Node const& node)
    {
        return handle<leave_handler>(visitor_, node, report_, cursor_) != traversal::stop;
    }

    document const& report_;
    Visitor& visitor_;
    position_cursor cursor_;
    std::tuple<std::span<Nodes const>...> ahead_;
    std::tuple<Nodes const*...> open_{};
    std::array<std::uint64_t, sizeof...(Nodes)> begins_{};
    section const* top_ = nullptr;
    std::uint32_t skip_end_ = 0;
};

}  // namespace gongwen::detail
