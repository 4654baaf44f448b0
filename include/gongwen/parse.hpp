#pragma once

#include "gongwen/action/run.hpp"
#include "gongwen/analysis/closing.hpp"
#include "gongwen/analysis/contents.hpp"
#include "gongwen/analysis/front.hpp"
#include "gongwen/analysis/outline.hpp"
#include "gongwen/ast/document.hpp"
#include "gongwen/options.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace gongwen {

namespace detail {

/// Reads what the builder has been given to its end or to the limit.
inline void read(document_builder& builder)
{
    const auto whole = builder.source();
    std::size_t limit = (std::min)(builder.settings().max_bytes, std::size_t{0xFFFFFFFE});
    for (int tail = 0; tail < 3 && limit != 0 && limit < whole.size() && is_continuation(whole[limit]); ++tail) {
        --limit;  // not inside a character
    }
    const auto text = whole.substr(0, limit);
    builder.forget();
    run<grammar::document>(text, builder);  // matches every text
    if (text.size() < whole.size()) {
        const auto end = static_cast<std::uint32_t>(text.size());
        builder.report(diagnostic_code::input_too_long, {end, end});
    }
    analysis::front_reader(builder).run();
    analysis::contents_reader(builder).run();
    analysis::closing_reader(builder).run();
    analysis::outline_nesting(builder).run();
}

}  // namespace detail

/// Reads a report from text that stays the caller's: the document borrows it and must not outlive it.
/// Never fails for what the text says: what cannot be read is a diagnostic. Cost: linear in the bytes.
[[nodiscard]] inline document parse(std::string_view source, options const& settings = {})
{
    document result;
    document_builder builder(result, settings);
    builder.start(source);
    detail::read(builder);
    return result;
}

/// Reads a report from a string that the document takes over and keeps.
template<std::same_as<std::string> String>
[[nodiscard]] document parse(String&& source, options const& settings = {})
{
    document result;
    document_builder builder(result, settings);
    builder.start_owned(std::move(source));
    detail::read(builder);
    return result;
}

/// Reads many reports with one set of tables: once they have grown, a parse allocates nothing.
class parser {
public:
    explicit parser(options settings = {}) : settings_(std::move(settings)) {}

    parser(parser const&) = delete;
    parser& operator=(parser const&) = delete;

    /// Reads a report; the document is the parser's own and holds until the next call. It borrows the text.
    [[nodiscard]] document const& parse(std::string_view source)
    {
        builder_.start(source);
        detail::read(builder_);
        return document_;
    }

private:
    options settings_;
    document document_;
    document_builder builder_{document_, settings_};
};

}  // namespace gongwen
