#pragma once

#include "gongwen/lexicon/character.hpp"

#include <array>
#include <cstddef>

namespace gongwen {

using lexicon::mark_shape;

/// The quotes and brackets that are open at a point of a line. Real reports leave some unclosed or turned round:
/// a quote that opens inside one of its own kind takes the place of the unclosed one, a closing mark that closes
/// nothing is ignored, and what nests deeper than eight is not kept. Constant time and memory.
class nesting_marks {
public:
    void clear() noexcept { depth_ = 0; }
    [[nodiscard]] bool empty() const noexcept { return depth_ == 0; }

    /// Returns whether the mark is the outermost one.
    bool open(mark_shape opened) noexcept
    {
        if (opened <= mark_shape::corner_double && depth_ != 0) {
            drop(opened);
        }
        if (depth_ == shapes_.size()) {
            return false;
        }
        shapes_[depth_++] = opened;
        return depth_ == 1;
    }

    /// Whether a straight quote would close one: it is written alike on both sides.
    [[nodiscard]] bool closes_straight(mark_shape mark) const noexcept
    {
        for (std::size_t i = 0; mark == mark_shape::straight && i < depth_; ++i) {
            if (shapes_[i] == mark) {
                return true;
            }
        }
        return false;
    }

    /// Returns whether the mark closes the outermost one.
    bool close(mark_shape mark) noexcept
    {
        if (depth_ == 1 && shapes_[0] == mark) [[likely]] {
            depth_ = 0;
            return true;
        }
        return drop(mark) && depth_ == 0;
    }

private:
    /// Drops the innermost open mark of a kind and all inside it.
    [[gnu::noinline]] bool drop(mark_shape value) noexcept
    {
        for (std::size_t i = depth_; i != 0; --i) {
            if (shapes_[i - 1] == value) {
                depth_ = i - 1;
                return true;
            }
        }
        return false;
    }

    std::array<mark_shape, 8> shapes_{};
    std::size_t depth_ = 0;
};

}  // namespace gongwen
