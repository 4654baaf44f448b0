#include "catch.hpp"

#include "gongwen/ast/node_table.hpp"

#include <cstdint>
#include <type_traits>
#include <utility>

namespace {

struct place {
    std::uint32_t begin = 7;
    std::uint32_t end = 9;
};

using table = gongwen::detail::node_table<place>;

table counted(std::uint32_t count)
{
    table nodes;
    for (std::uint32_t i = 0; i < count; ++i) {
        nodes.push_back({i, i + 1});
    }
    return nodes;
}

bool counts(table const& nodes, std::uint32_t count)
{
    bool right = nodes.size() == count && nodes.bytes() == count * sizeof(place);
    std::uint32_t next = 0;
    for (place const& node : nodes) {
        right = right && node.begin == next && node.end == next + 1;
        ++next;
    }
    return right && next == count;
}

static_assert(std::is_nothrow_move_constructible_v<table> && std::is_nothrow_move_assignable_v<table>);

}  // namespace

TEST_CASE("a table keeps what is appended to it while it grows")
{
    CHECK(table().empty());
    CHECK(table().begin() == table().end());
    for (std::uint32_t count : {0U, 1U, 2U, 3U, 100U, 1000U}) {
        CAPTURE(count);
        CHECK(counts(counted(count), count));
    }
    table nodes = counted(4);
    place& last = nodes.append();
    CHECK(last.begin == 7);
    CHECK(last.end == 9);
    CHECK(&last == &nodes.back());
    CHECK(nodes.size() == 5);
}

TEST_CASE("a table is cut short and goes on")
{
    table nodes = counted(10);
    nodes.truncate(3);
    CHECK(counts(nodes, 3));
    nodes.pop_back();
    CHECK(counts(nodes, 2));
    nodes.clear();
    CHECK(nodes.empty());
    nodes.push_back({0, 1});
    CHECK(counts(nodes, 1));
}

TEST_CASE("nodes are taken out of a table")
{
    table nodes = counted(3);
    nodes.erase(1);
    REQUIRE(nodes.size() == 2);
    CHECK(nodes[0].begin == 0);
    CHECK(nodes[1].begin == 2);
    nodes.erase(1);
    CHECK(counts(nodes, 1));
    nodes.erase(0);
    CHECK(nodes.empty());
    nodes = counted(5);
    nodes.erase(1, 3);
    REQUIRE(nodes.size() == 2);
    CHECK(nodes[0].begin == 0);
    CHECK(nodes[1].begin == 4);
}

TEST_CASE("a copy of a table is its own, and what is moved from is empty")
{
    table nodes = counted(5);
    table copy = nodes;
    copy[0].begin = 100;
    CHECK(counts(nodes, 5));
    copy = nodes;
    CHECK(counts(copy, 5));
    copy = table();
    CHECK(copy.empty());
    copy.push_back({0, 1});
    table moved = std::move(nodes);
    CHECK(counts(moved, 5));
    copy = std::move(moved);
    CHECK(counts(copy, 5));
    table const& same = copy;
    copy = same;
    CHECK(counts(copy, 5));
}

TEST_CASE("tables of several types are emptied together")
{
    gongwen::detail::node_tables<place, std::uint32_t> tables;
    tables.of<place>().push_back({1, 2});
    tables.of<std::uint32_t>().push_back(3);
    auto const& constant = tables;
    CHECK(constant.of<place>().back().end == 2);
    CHECK(constant.of<std::uint32_t>()[0] == 3);
    CHECK(constant.bytes() == sizeof(place) + sizeof(std::uint32_t));
    tables.clear();
    CHECK(constant.bytes() == 0);
}
