#pragma once

#include "gongwen/action/run.hpp"
#include "gongwen/analysis/annex.hpp"
#include "gongwen/analysis/closing.hpp"
#include "gongwen/analysis/contents.hpp"
#include "gongwen/analysis/delivery.hpp"
#include "gongwen/analysis/front.hpp"
#include "gongwen/analysis/list_points.hpp"
#include "gongwen/analysis/outline.hpp"
#include "gongwen/analysis/title_below.hpp"
#include "gongwen/ast/document.hpp"
#include "gongwen/options.hpp"

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace gongwen {

namespace detail {

/// Reads what the builder has been given.
inline void read(document_builder& builder)
{
    run<grammar::document>(builder);  // matches every text
    analysis::delivery_reader(builder).drop_section();
    analysis::front_reader(builder).run();
    analysis::title_below_reader(builder).run();
    analysis::contents_reader(builder).run();
    analysis::annex_reader annexes(builder);
    annexes.run();
    analysis::closing_reader(builder).run(annexes);
    analysis::outline_nesting(builder).run();
    analysis::list_points(builder).run();
    builder.sort_diagnostics();
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

/// Reads many reports with one set of tables: once they have grown, a parse allocates nothing. Stays where it is made: neither copied nor
/// moved.
class parser {
public:
    explicit parser(options settings = {}) : settings_(std::move(settings)) {}

    parser(parser const&) = delete;
    parser& operator=(parser const&) = delete;

    /// Reads a report; the document is the parser's own and holds until the next call. It borrows the text, so a string that ends with
    /// the call is refused.
    [[nodiscard]] document const& parse(std::string_view source)
    {
        builder_.start(source);
        detail::read(builder_);
        return document_;
    }
    template<std::same_as<std::string> String>
    document const& parse(String&& source) = delete;

private:
    options settings_;
    document document_;
    document_builder builder_{document_, settings_};
};

}  // namespace gongwen
