#pragma once

#include "gongwen/text/prefix.hpp"
#include "gongwen/text/search.hpp"
#include "gongwen/text/utf8.hpp"

#include <utf8/core.h>
#include <utf8/unchecked.h>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gongwen {

/// A place in a text as editors show it: line and column from 1, the column in code points.
/// `\n`, `\r\n` and a lone `\r` break lines. A byte that is no UTF-8 is one column; a BOM is none.
struct position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    friend constexpr bool operator==(position, position) noexcept = default;
};

namespace detail {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The code points of `text`, each ill-formed byte counted as one. Linear.
[[nodiscard]] inline std::uint32_t columns_of(std::string_view text) noexcept
{
    std::ptrdiff_t count = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        const char* const stop = utf8::find_invalid(at, end);
        count += utf8::unchecked::distance(at, stop);
        at = stop;
        if (at != end) {
            ++count;
            ++at;
        }
    }
    return static_cast<std::uint32_t>(count);
}

/// The offset of the first byte of the character that `offset` stands in; never past the end.
[[nodiscard]] inline std::uint32_t character_begin(std::string_view source, std::uint32_t offset) noexcept
{
    offset = offset < source.size() ? offset : static_cast<std::uint32_t>(source.size());
    for (std::uint32_t back = 1; back <= 3 && back <= offset; ++back) {
        if (static_cast<unsigned char>(source[offset - back]) >= 0xC0) {
            return character_length(drop(source, offset - back)) > back ? offset - back : offset;
        }
    }
    return offset;
}

}  // namespace detail

/// Positions of offsets near one another, as in a walk over a document: each call goes on from the last one, forward or back. Cost: the
/// bytes between the two, and where a line break stands between them, those of the line before an offset that lies behind.
class position_cursor {
public:
    /// Starts at the top, or at an offset whose position is known.
    explicit position_cursor(std::string_view source, std::uint32_t offset = 0, position where = {}) noexcept
        : source_(source)
        , offset_(offset)
        , where_(where)
    {}

    /// The position of the character that `offset` stands in; an offset past the end gives the end.
    [[nodiscard]] position at(std::uint32_t offset) noexcept
    {
        offset = detail::character_begin(source_, offset);
        if (offset < offset_) {
            step_back(offset);
        }
        for (std::uint32_t i = offset_; i < offset; ++i) {
            if (ends_line(i)) {
                offset_ = i + 1;
                where_ = {where_.line + 1, 1};
            }
        }
        if (offset_ == 0 && source_.starts_with(detail::byte_order_mark)) {
            offset_ = offset < 3 ? offset : 3;
        }
        where_.column += detail::columns_of(source_.substr(offset_, offset - offset_));
        offset_ = offset;
        return where_;
    }

private:
    /// Goes to an offset before, or to the beginning of its line.
    void step_back(std::uint32_t offset) noexcept
    {
        const std::uint32_t line = where_.line;
        for (std::uint32_t i = offset; i < offset_; ++i) {
            where_.line -= ends_line(i) ? 1U : 0U;
        }
        const bool marked = source_.starts_with(detail::byte_order_mark) && offset < 3;
        if (where_.line == line && !marked) {
            where_.column -= detail::columns_of(source_.substr(offset, offset_ - offset));
            offset_ = offset;
            return;
        }
        for (offset_ = offset; offset_ != 0 && !ends_line(offset_ - 1);) {
            --offset_;
        }
        where_.column = 1;
    }

    /// Whether the byte at an offset is the last of its line.
    [[nodiscard]] bool ends_line(std::uint32_t at) const noexcept
    {
        return source_[at] == '\n' || (source_[at] == '\r' && (at + 1 == source_.size() || source_[at + 1] != '\n'));
    }

    std::string_view source_;
    std::uint32_t offset_;
    position where_;
};

/// The position of the character that a byte offset stands in. Linear in the offset: for many offsets take a
/// `position_cursor` (no memory, in order) or a `line_index` (any order).
[[nodiscard]] inline position position_of(std::string_view source, std::uint32_t offset) noexcept
{
    return position_cursor(source).at(offset);
}

/// Positions of offsets in any order. It keeps one mark per line and per 512 bytes of a long line: made in one
/// pass, and a lookup costs O(log n) whatever the length of the line. The source must outlive it.
class line_index {
public:
    explicit line_index(std::string_view source) : source_(source)
    {
        position_cursor cursor(source);
        marks_.push_back({});
        for (std::size_t i = 0; i < source.size(); ++i) {
            const bool behind_break = i > 0 && (source[i - 1] == '\n' || (source[i - 1] == '\r' && source[i] != '\n'));
            if (behind_break || i - marks_.back().offset >= spacing) {
                const std::uint32_t offset = detail::character_begin(source, static_cast<std::uint32_t>(i));
                marks_.push_back({offset, cursor.at(offset)});
            }
        }
    }

    /// The position of the character that `offset` stands in; an offset past the end gives the end.
    [[nodiscard]] position at(std::uint32_t offset) const noexcept
    {
        offset = detail::character_begin(source_, offset);
        const auto is_behind = [&](std::size_t i) { return marks_[i].offset > offset; };
        const mark found = marks_[detail::first_index(marks_.size(), is_behind) - 1];
        return position_cursor(source_, found.offset, found.where).at(offset);
    }

private:
    static constexpr std::size_t spacing = 512;

    struct mark {
        std::uint32_t offset = 0;
        position where;
    };

    std::string_view source_;
    std::vector<mark> marks_;
};

}  // namespace gongwen
