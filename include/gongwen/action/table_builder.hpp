#pragma once

#include "gongwen/ast/document.hpp"
#include "gongwen/options.hpp"
#include "gongwen/text/blank.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace gongwen {

/// Write access to a document's source, tables and fields: the one class that a document knows as its friend.
class table_builder {
public:
    table_builder(gongwen::document& target, options const& settings) : document_(target), settings_(settings)
    {
        if (!settings.units.empty()) {
            document_.custom_units_ = std::vector<custom_unit>(settings.units);
        }
    }

    /// Empties the tables, keeping what they have reserved, and takes up a source.
    void start(std::string_view source)
    {
        document_.borrowed_ = source;
        document_.owns_source_ = false;
        start_reading(source);
    }

    /// The same for a source that the document keeps; only on a builder just made.
    void start_owned(std::string&& source)
    {
        document_.owned_ = std::move(source);
        document_.owns_source_ = true;
        start_reading(document_.owned_);
    }

    [[nodiscard]] options const& settings() const noexcept { return settings_; }

    /// What is read of the source: all of it, or what the limit leaves.
    [[nodiscard]] std::string_view source() const noexcept { return source_; }
    [[nodiscard]] std::uint32_t offset_of(char const* at) const noexcept
    {
        return static_cast<std::uint32_t>(at - source_.data());
    }

    /// All text from an offset on.
    [[nodiscard]] std::string_view text_from(std::uint32_t offset) const noexcept
    {
        return {source_.data() + offset, source_.size() - offset};
    }

    template<typename Node>
    [[nodiscard]] detail::node_table<Node>& table() noexcept
    {
        return document_.tables_.of<Node>();
    }

    template<typename Node>
    void push(Node const& node)
    {
        table<Node>().push_back(node);
    }

    /// A new node at the end of its table, with nothing in it.
    template<typename Node>
    [[nodiscard]] Node& append()
    {
        return table<Node>().append();
    }

    void report(diagnostic_code code, span where)
    {
        auto& diagnostics = table<diagnostic>();
        if (diagnostics.size() < settings_.max_diagnostics) {
            diagnostics.push_back({code, where});
        }
        else if (diagnostics.size() == settings_.max_diagnostics) {
            const auto end = static_cast<std::uint32_t>(source_.size());
            diagnostics.push_back({diagnostic_code::too_many_diagnostics, {end, end}});
        }
    }

    /// Puts the diagnostics in document order: those of the outline come when the text has been read.
    void sort_diagnostics() noexcept
    {
        auto& all = table<diagnostic>();
        const auto key = [](diagnostic const& each) { return std::tuple(each.where.begin, each.where.end, each.code); };
        const auto is_before = [key](diagnostic const& a, diagnostic const& b) { return key(a) < key(b); };
        if (!std::is_sorted(all.begin(), all.end(), is_before)) {
            std::sort(all.begin(), all.end(), is_before);
        }
    }

    /// `offset` without the blanks and line breaks before it.
    [[nodiscard]] std::uint32_t end_before(std::uint32_t offset) const noexcept
    {
        auto text = trimmed_back(source().substr(0, offset));
        while (text.ends_with('\n') || text.ends_with('\r')) {
            text = trimmed_back(text.substr(0, text.size() - 1));
        }
        return static_cast<std::uint32_t>(text.size());
    }

    [[nodiscard]] gongwen::document const& document() const noexcept { return document_; }
    [[nodiscard]] front_matter& front() noexcept { return document_.front_; }
    [[nodiscard]] closing_matter& closing() noexcept { return document_.closing_; }

    /// What is noted of sections while the outline is made, by one step of it at a time; kept here so that a reused parser allocates
    /// nothing.
    [[nodiscard]] detail::node_table<std::uint32_t>& section_notes() noexcept { return section_notes_; }

    /// The span without blanks at its ends. Cost: a look at both ends where there are none. Out of line: a dozen callers, seldom run.
    [[nodiscard, gnu::noinline]] span trimmed_span(span where) const noexcept
    {
        const auto text = slice(source_, where);
        const bool front_is_trimmed = !text.empty()
                                      && (leads_ideograph(text.front())
                                          || blank_length(text) == 0);  // nearly always the first, which saves a call
        return front_is_trimmed && !is_blank(last_character(text)) ? where : trimmed_ends(where);
    }

private:
    void start_reading(std::string_view source)
    {
        document_.tables_.clear();
        document_.front_ = {};
        document_.closing_ = {};
        const std::size_t limit = (std::min)(settings_.max_bytes, options::most_bytes);
        source_ = source.substr(0, limit < source.size() ? character_begin(source, limit) : limit);
        const auto end = static_cast<std::uint32_t>(source_.size());
        append<section>().where.end = end;
        if (source_.size() < source.size()) {
            report(diagnostic_code::input_too_long, {end, end});
        }
    }

    /// Where the character begins that the byte at an offset is inside of; the offset where it is inside none.
    [[nodiscard]] static std::size_t character_begin(std::string_view text, std::size_t offset) noexcept
    {
        std::size_t lead = offset;
        for (int tail = 0; tail < 3 && lead != 0 && is_continuation(text[lead]); ++tail) {
            --lead;
        }
        return lead + encoded_length(text[lead]) > offset ? lead : offset;
    }

    [[nodiscard, gnu::noinline]] span trimmed_ends(span where) const noexcept
    {
        const auto words = trimmed(slice(source_, where));
        const auto begin = words.empty() ? where.begin : offset_of(words.data());
        return {begin, begin + static_cast<std::uint32_t>(words.size())};
    }

    gongwen::document& document_;
    options const& settings_;
    std::string_view source_;
    detail::node_table<std::uint32_t> section_notes_;
};

}  // namespace gongwen
