#pragma once

#include "gongwen/ast/date.hpp"
#include "gongwen/ast/diagnostic.hpp"
#include "gongwen/ast/ordinal.hpp"
#include "gongwen/ast/quantity.hpp"
#include "gongwen/ast/structure.hpp"

#include <span>

namespace gongwen::detail {

/// The tables of a document by their names, on top of its `all<Node>()`.
///
/// A template, because a compiler instantiates what a plain member function calls even where nobody calls it: the spans
/// of nine node types were a tenth of what it cost to compile a file that walks two of them.
template<typename Document>
class named_tables {
public:
    [[nodiscard]] std::span<section const> sections() const noexcept { return nodes<section>(); }
    [[nodiscard]] std::span<paragraph const> paragraphs() const noexcept { return nodes<paragraph>(); }
    [[nodiscard]] std::span<sentence const> sentences() const noexcept { return nodes<sentence>(); }
    [[nodiscard]] std::span<clause const> clauses() const noexcept { return nodes<clause>(); }
    [[nodiscard]] std::span<quantity const> quantities() const noexcept { return nodes<quantity>(); }
    [[nodiscard]] std::span<date const> dates() const noexcept { return nodes<date>(); }
    [[nodiscard]] std::span<ordinal const> ordinals() const noexcept { return nodes<ordinal>(); }
    [[nodiscard]] std::span<furniture const> page_furniture() const noexcept { return nodes<furniture>(); }
    [[nodiscard]] std::span<diagnostic const> diagnostics() const noexcept { return nodes<diagnostic>(); }

private:
    template<typename Node>
    [[nodiscard]] std::span<Node const> nodes() const noexcept
    {
        return static_cast<Document const*>(this)->template all<Node>();
    }
};

}  // namespace gongwen::detail
