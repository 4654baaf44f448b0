#pragma once

#include <cstddef>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

namespace gongwen::detail {

/// The memory of a table of nodes. It knows nothing of their type, so what grows, copies and cuts a table is compiled once:
/// a `std::vector` for each of nine node types was a twentieth of what it cost to compile a file that parses.
class node_memory {
public:
    node_memory() noexcept = default;

    node_memory(node_memory const& other)
    {
        if (other.bytes() != 0) {
            begin_ = static_cast<std::byte*>(::operator new(other.bytes()));
            std::memcpy(begin_, other.begin_, other.bytes());
            end_ = limit_ = begin_ + other.bytes();
        }
    }

    node_memory(node_memory&& other) noexcept { swap(other); }

    node_memory& operator=(node_memory other) noexcept
    {
        swap(other);
        return *this;
    }

    ~node_memory() { ::operator delete(begin_); }

    [[nodiscard]] bool empty() const noexcept { return begin_ == end_; }

    /// The bytes of the nodes; what is reserved beyond them is not counted.
    [[nodiscard]] std::size_t bytes() const noexcept { return static_cast<std::size_t>(end_ - begin_); }

    /// Drops the nodes and keeps their memory.
    void clear() noexcept { end_ = begin_; }

protected:
    /// Makes room for a node or more; the memory doubles. Out of line: what growing takes would burden every caller.
    [[gnu::noinline, gnu::cold]] void grow(std::size_t node_bytes)
    {
        const std::size_t used = bytes();
        const std::size_t room = used != 0 ? 2 * used : node_bytes;
        auto* const larger = static_cast<std::byte*>(::operator new(room));
        if (used != 0) {
            std::memcpy(larger, begin_, used);
        }
        ::operator delete(begin_);
        begin_ = larger;
        end_ = larger + used;
        limit_ = larger + room;
    }

    [[gnu::noinline]] void cut_out(std::size_t at, std::size_t node_bytes) noexcept
    {
        std::memmove(begin_ + at, begin_ + at + node_bytes, bytes() - at - node_bytes);
        end_ -= node_bytes;
    }

    std::byte* begin_ = nullptr;
    std::byte* end_ = nullptr;
    std::byte* limit_ = nullptr;

private:
    void swap(node_memory& other) noexcept
    {
        std::swap(begin_, other.begin_);
        std::swap(end_, other.end_);
        std::swap(limit_, other.limit_);
    }
};

/// The nodes of one type, one behind the other: what the library needs of a `std::vector`, for nodes that are bytes.
template<typename Node>
class node_table : public node_memory {
    static_assert(std::is_trivially_copyable_v<Node> && alignof(Node) <= alignof(std::max_align_t));

public:
    [[nodiscard]] std::size_t size() const noexcept { return bytes() / sizeof(Node); }

    [[nodiscard]] Node* begin() noexcept { return reinterpret_cast<Node*>(begin_); }
    [[nodiscard]] Node* end() noexcept { return reinterpret_cast<Node*>(end_); }
    [[nodiscard]] Node const* begin() const noexcept { return reinterpret_cast<Node const*>(begin_); }
    [[nodiscard]] Node const* end() const noexcept { return reinterpret_cast<Node const*>(end_); }

    [[nodiscard]] Node& operator[](std::size_t index) noexcept { return begin()[index]; }
    [[nodiscard]] Node const& operator[](std::size_t index) const noexcept { return begin()[index]; }
    [[nodiscard]] Node& back() noexcept { return end()[-1]; }
    [[nodiscard]] Node const& back() const noexcept { return end()[-1]; }

    /// Appends a node that is none of the table's own.
    void push_back(Node const& node)
    {
        if (end_ == limit_) [[unlikely]] {
            grow(sizeof(Node));
        }
        ::new (static_cast<void*>(end_)) Node(node);
        end_ += sizeof(Node);
    }

    /// A new node at the end, with nothing in it.
    [[nodiscard]] Node& append()
    {
        if (end_ == limit_) [[unlikely]] {
            grow(sizeof(Node));
        }
        Node* const node = ::new (static_cast<void*>(end_)) Node{};
        end_ += sizeof(Node);
        return *node;
    }

    void pop_back() noexcept { end_ -= sizeof(Node); }

    /// Drops all nodes but the first `count`; there must be so many.
    void truncate(std::size_t count) noexcept { end_ = begin_ + count * sizeof(Node); }

    /// Drops the nodes from an index on, one or `count`.
    void erase(std::size_t index, std::size_t count = 1) noexcept { cut_out(index * sizeof(Node), count * sizeof(Node)); }
};

/// A table for each of several node types.
template<typename... Nodes>
class node_tables : node_table<Nodes>... {
public:
    template<typename Node>
    [[nodiscard]] node_table<Node>& of() noexcept
    {
        return *this;
    }

    template<typename Node>
    [[nodiscard]] node_table<Node> const& of() const noexcept
    {
        return *this;
    }

    /// Drops all nodes and keeps their memory.
    void clear() noexcept { (node_table<Nodes>::clear(), ...); }

    [[nodiscard]] std::size_t bytes() const noexcept { return (... + node_table<Nodes>::bytes()); }
};

}  // namespace gongwen::detail
