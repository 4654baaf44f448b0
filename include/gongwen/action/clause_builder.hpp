#pragma once

#include "gongwen/action/nesting_marks.hpp"
#include "gongwen/action/table_builder.hpp"
#include "gongwen/lexicon/modifier.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// Splits a line into sentences and clauses while it is read.
class clause_builder : public table_builder {
public:
    using table_builder::table_builder;

    /// Where the line that is read begins.
    [[nodiscard]] std::uint32_t line_begin() const noexcept { return line_begin_; }

    /// The text of the line before an offset.
    [[nodiscard]] std::string_view text_before(std::uint32_t offset) const noexcept
    {
        return {source().data() + line_begin_, offset - line_begin_};
    }

    /// A clause ends at `begin`; the next begins at `end`, behind what parts them.
    [[gnu::always_inline]] void end_clause(std::uint32_t begin, std::uint32_t end)
    {
        if (is_trimmed({clause_begin_, begin})) [[likely]] {
            push(clause{{clause_begin_, begin}});
        }
        else if (clause_begin_ != begin) {
            push_trimmed<clause>({clause_begin_, begin});
        }
        clause_begin_ = end;
    }

    /// The same, and a sentence ends with its mark at [begin, end), or without one.
    [[gnu::noinline]] void end_sentence(std::uint32_t begin, std::uint32_t end) { end_at_mark({begin, end}, true); }

    /// A mark ends a clause, and a sentence or not.
    [[gnu::always_inline]] void end_at_mark(span mark, bool ends_sentence)
    {
        end_clause(mark.begin, mark.end);
        if (!ends_sentence) {
            return;
        }
        if (!mark.empty() && leads_ideograph(source()[sentence_begin_])) [[likely]] {
            push(sentence{{sentence_begin_, mark.end}});
        }
        else if (sentence_begin_ != mark.end) {
            push_trimmed<sentence>({sentence_begin_, mark.end});
        }
        sentence_begin_ = mark.end;
    }

    /// Inside quotes and brackets nothing splits. What was split since the opening mark is joined again when the
    /// closing one comes; where none comes before the line ends, the splits stand.
    void open(span mark)
    {
        const auto shape = shape_of(mark);
        if (marks_.closes_straight(shape)) {
            close(mark);
        }
        else if (marks_.open(shape)) {
            before_marks_ = {table<sentence>().size(), table<clause>().size(), sentence_begin_, clause_begin_};
        }
    }

    void close(span mark)
    {
        if (marks_.close(shape_of(mark))) {
            if (clause_begin_ != before_marks_.clause_begin) {
                table<sentence>().truncate(before_marks_.sentences);
                table<clause>().truncate(before_marks_.clauses);
            }
            sentence_begin_ = before_marks_.sentence_begin;
            clause_begin_ = before_marks_.clause_begin;
        }
    }

    /// Whether no quote or bracket is open.
    [[nodiscard]] bool outside_marks() const noexcept { return marks_.empty(); }

protected:
    void begin_clauses(std::uint32_t line) noexcept
    {
        line_begin_ = line;
        begin_sentence(line);
    }

    void begin_sentence(std::uint32_t at) noexcept
    {
        sentence_begin_ = clause_begin_ = at;
        marks_.clear();
    }

    /// Parts the sentence and the clause in which a marker was passed over. Words must stand on both sides of it.
    [[gnu::cold]] void part_at(span marker)
    {
        part<sentence>(marker, sentence_begin_);
        part<clause>(marker, clause_begin_);
    }

    /// Where the sentence ends that begins at an offset; 0 where it goes on still.
    [[nodiscard, gnu::cold]] std::uint32_t sentence_end(std::uint32_t begin) noexcept
    {
        auto const& sentences = table<sentence>();
        for (std::size_t index = sentences.size(); index-- != 0 && sentences[index].where.begin >= begin;) {
            if (sentences[index].where.begin == begin) {
                return sentences[index].where.end;
            }
        }
        return 0;
    }

private:
    template<typename Node>
    [[gnu::noinline, gnu::cold]] void part(span marker, std::uint32_t& open_begin)
    {
        if (open_begin < marker.begin) {
            push_trimmed<Node>({open_begin, marker.begin});
            open_begin = marker.end;
            return;
        }
        auto& nodes = table<Node>();
        nodes.push_back(Node{nodes.back()});
        std::size_t behind = nodes.size() - 1;
        for (; nodes[behind - 1].where.begin > marker.begin; --behind) {
            nodes[behind] = nodes[behind - 1];
        }
        nodes[behind].where = {marker.end, nodes[behind - 1].where.end};
        nodes[behind - 1].where.end = marker.begin;
    }

    /// Whether a span begins and ends with ideographs, as nearly all clauses do.
    [[nodiscard]] bool is_trimmed(span words) const noexcept
    {
        char const* const text = source().data();
        if (words.end < words.begin + 3) [[unlikely]] {
            return false;
        }
        // One branch for both, which nearly always goes on straight (measured with what else lies so: 4 % of a parse).
        return static_cast<bool>(static_cast<unsigned>(leads_ideograph(text[words.begin]))
                                 & static_cast<unsigned>(leads_ideograph(text[words.end - 3]))
                                 & static_cast<unsigned>(is_continuation(text[words.end - 1])));
    }

    template<typename Node>
    [[gnu::noinline]] void push_trimmed(span where)
    {
        const span words = trimmed_span(where);
        if (!words.empty()) {
            push(Node{words});
        }
    }

    [[nodiscard]] lexicon::mark_shape shape_of(span mark) const noexcept
    {
        return lexicon::shape_of(lexicon::classify(text_from(mark.begin)));
    }

    struct split_state {
        std::size_t sentences;
        std::size_t clauses;
        std::uint32_t sentence_begin;
        std::uint32_t clause_begin;
    };

    std::uint32_t line_begin_ = 0;
    std::uint32_t sentence_begin_ = 0;
    std::uint32_t clause_begin_ = 0;
    nesting_marks marks_;
    split_state before_marks_{};
};

}  // namespace gongwen
