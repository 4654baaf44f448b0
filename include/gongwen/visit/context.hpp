#pragma once

#include "gongwen/ast/document.hpp"
#include "gongwen/text/position.hpp"
#include "gongwen/visit/section_path.hpp"

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace gongwen {

/// Where a node stands. A handler that asks for it gets it from the walk; in a plain loop over a table make one:
/// `gongwen::context(report, q)`. It is two or three pointers; every answer is found when asked for.
class context {
public:
    template<typename Node>
    context(document const& report, Node const& node, position_cursor* cursor = nullptr) noexcept
        : report_(&report)
        , offset_(node.where.begin)
        , cursor_(cursor)
    {
        if constexpr (std::same_as<Node, gongwen::section>) {
            section_ = &node;
        }
    }

    [[nodiscard]] document const& report() const noexcept { return *report_; }

    /// The innermost section around the node; a section's own is itself. The root where there is no heading.
    [[nodiscard]] gongwen::section const& section() const noexcept
    {
        return section_ != nullptr ? *section_ : report_->section_of(offset_);
    }

    /// The headings around the node, the outermost first; a section's own path ends with itself.
    [[nodiscard]] section_path path() const noexcept { return {*report_, section()}; }

    /// The path in words, each heading with its marker: "一、主要工作/（二）民生保障".
    [[nodiscard]] std::string path_text(std::string_view separator = "/") const
    {
        std::string words;
        for (gongwen::section const& node : path()) {
            words.append(words.empty() ? std::string_view{} : separator);
            words.append(report_->text(node.marker)).append(report_->joined(node.title));
        }
        return words;
    }

    /// The paragraph, sentence or clause that the node begins in; nullptr where there is none.
    [[nodiscard]] gongwen::paragraph const* paragraph() const noexcept { return around<gongwen::paragraph>(); }
    [[nodiscard]] gongwen::sentence const* sentence() const noexcept { return around<gongwen::sentence>(); }
    [[nodiscard]] gongwen::clause const* clause() const noexcept { return around<gongwen::clause>(); }

    /// Line and column of the node's first character. In a walk the calls together cost one pass over the source.
    [[nodiscard]] gongwen::position position() const noexcept
    {
        return cursor_ != nullptr ? cursor_->at(offset_) : position_of(report_->source(), offset_);
    }

private:
    template<typename Node>
    [[nodiscard]] Node const* around() const noexcept
    {
        return report_->around<Node>(offset_);
    }

    document const* report_;
    gongwen::section const* section_ = nullptr;
    std::uint32_t offset_;
    position_cursor* cursor_;
};

}  // namespace gongwen
