#pragma once

#include "gongwen/ast/document.hpp"

#include <cstddef>

namespace gongwen {

/// The headings and items around a place, the outermost first; the root, which has no words, is left out.
/// A view of the document: it holds no memory, and `path[i]` climbs the outline, O(depth).
class section_path {
public:
    class iterator {
    public:
        using value_type = section;
        using difference_type = std::ptrdiff_t;

        iterator() = default;
        iterator(section_path const& path, std::size_t at) noexcept : path_(&path), at_(at) {}

        [[nodiscard]] section const& operator*() const noexcept { return (*path_)[at_]; }
        [[nodiscard]] section const* operator->() const noexcept { return &(*path_)[at_]; }
        iterator& operator++() noexcept
        {
            ++at_;
            return *this;
        }
        iterator operator++(int) noexcept
        {
            iterator before = *this;
            ++at_;
            return before;
        }
        friend bool operator==(iterator a, iterator b) noexcept { return a.at_ == b.at_; }

    private:
        section_path const* path_ = nullptr;
        std::size_t at_ = 0;
    };

    section_path(document const& report, section const& leaf) noexcept : report_(&report), leaf_(&leaf)
    {
        for (section const* at = leaf_; at->kind != section_kind::root; at = &parent_of(*at)) {
            ++size_;
        }
    }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] iterator begin() const noexcept { return {*this, 0}; }
    [[nodiscard]] iterator end() const noexcept { return {*this, size_}; }

    [[nodiscard]] section const& operator[](std::size_t index) const noexcept
    {
        section const* at = leaf_;
        for (std::size_t depth = size_ - 1; depth > index; --depth) {
            at = &parent_of(*at);
        }
        return *at;
    }

private:
    [[nodiscard]] section const& parent_of(section const& node) const noexcept
    {
        return report_->sections()[node.parent];
    }

    document const* report_;
    section const* leaf_;
    std::size_t size_ = 0;
};

}  // namespace gongwen
