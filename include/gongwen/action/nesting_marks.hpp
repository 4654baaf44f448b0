#pragma once

#include "gongwen/lexicon/longest_match.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// The quotes and brackets that are open at a point of a line. Real reports leave some unclosed or turned round:
/// a quote that opens inside one of its own kind takes the place of the unclosed one, a closing mark that closes
/// nothing is ignored, and what nests deeper than eight is not kept. Constant time and memory.
class nesting_marks {
public:
    void clear() noexcept { depth_ = 0; }
    [[nodiscard]] bool empty() const noexcept { return depth_ == 0; }

    /// Returns whether the mark is the outermost one.
    bool open(std::string_view mark) noexcept
    {
        const kind opened = kind_of(mark);
        if (opened <= kind::corner_double) {
            drop(opened);
        }
        if (depth_ == kinds_.size()) {
            return false;
        }
        kinds_[depth_++] = opened;
        return depth_ == 1;
    }

    /// Whether a straight quote would close one: it is written alike on both sides.
    [[nodiscard]] bool closes_straight(std::string_view mark) const noexcept
    {
        return mark == "\"" && std::find(kinds_.begin(), kinds_.begin() + static_cast<std::ptrdiff_t>(depth_), kind::straight)
                                  != kinds_.begin() + static_cast<std::ptrdiff_t>(depth_);
    }

    /// Returns whether the mark closes the outermost one.
    bool close(std::string_view mark) noexcept { return drop(kind_of(mark)) && depth_ == 0; }

private:
    enum class kind : std::uint8_t { straight, single_quote, double_quote, corner, corner_double, title, angle, round, lens, shell, square, curly };

    static kind kind_of(std::string_view mark) noexcept
    {
        struct row {
            std::string_view open;
            std::string_view close;
            kind value;
        };
        constexpr std::array<row, 15> rows{{
            {"\"", "\"", kind::straight},
            {"“", "”", kind::double_quote}, {"‘", "’", kind::single_quote}, {"（", "）", kind::round}, {"(", ")", kind::round},
            {"《", "》", kind::title}, {"〈", "〉", kind::angle}, {"「", "」", kind::corner}, {"『", "』", kind::corner_double},
            {"【", "】", kind::lens}, {"〔", "〕", kind::shell}, {"［", "］", kind::square}, {"[", "]", kind::square},
            {"｛", "｝", kind::curly}, {"{", "}", kind::curly},
        }};
        for (row const& each : rows) {
            if (mark == each.open || mark == each.close) {
                return each.value;
            }
        }
        return kind::curly;
    }

    /// Drops the innermost open mark of a kind and all inside it.
    bool drop(kind value) noexcept
    {
        for (std::size_t i = depth_; i != 0; --i) {
            if (kinds_[i - 1] == value) {
                depth_ = i - 1;
                return true;
            }
        }
        return false;
    }

    std::array<kind, 8> kinds_{};
    std::size_t depth_ = 0;
};

}  // namespace gongwen
