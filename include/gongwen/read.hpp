#pragma once

#include "gongwen/action/run.hpp"
#include "gongwen/ast/document.hpp"
#include "gongwen/options.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/span.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// Why a phrase could not be read.
enum class reading_error : std::uint8_t {
    none,
    no_numeral,    ///< the phrase begins with no numeral (`read_numeral`)
    out_of_range,  ///< more digits than can be held exactly
    no_quantity,   ///< nothing in the phrase counts (`read_quantity`)
    trailing,      ///< more follows: anything behind the numeral, a second quantity, or a second line
};

/// What a phrase says, or where and why it could not be read: `error` is none, or `where` is the place in the phrase.
template<typename Value>
struct reading_result {
    Value value{};
    reading_error error = reading_error::none;
    span where;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return error == reading_error::none; }
};

/// The name of the error: "no_numeral".
[[nodiscard]] constexpr std::string_view to_string(reading_error value) noexcept
{
    constexpr std::array<std::string_view, 5> names{"none", "no_numeral", "out_of_range", "no_quantity", "trailing"};
    return names[static_cast<std::size_t>(value)];
}

/// The two ends of what a numeral says; equal unless it is vague (`几百` is 100 to 1000).
struct numeral_range {
    decimal lower;
    decimal upper;
};

/// Reads the numeral that a phrase consists of: `1亿3千万`, `三百二十六`, `两三`. No unit, no modifier.
[[nodiscard]] inline reading_result<numeral_range> read_numeral(std::string_view phrase)
{
    grammar::input in(phrase);
    action::amount_draft draft;
    const bool matched = pegtl::parse<grammar::numeral, action::meaning, grammar::control_of<action::meaning>::type>(in, draft);
    const auto end = static_cast<std::uint32_t>(in.current() - in.begin());
    const auto whole = static_cast<std::uint32_t>(phrase.size());
    if (!matched) {
        return {{}, reading_error::no_numeral, {0, whole}};
    }
    if (draft.error == action::numeral_error::out_of_range) {
        return {{}, reading_error::out_of_range, {0, end}};
    }
    if (end != whole) {
        return {{}, reading_error::trailing, {end, whole}};
    }
    return {{draft.numerals[0].lower, draft.numerals[0].upper}, reading_error::none, {}};
}

/// Reads the only quantity of a phrase of one line, with the words that bound it: `近5000余人`, `每亩500元`. Other words may stand around
/// it. Spans of the quantity count from the beginning of the phrase. Allocates; for many phrases use a `parser`.
[[nodiscard]] inline reading_result<quantity> read_quantity(std::string_view phrase, options const& settings = {})
{
    document report;
    document_builder builder(report, settings);
    builder.start(phrase);
    builder.begin_line(static_cast<std::uint32_t>(blanks_length(builder.source())));
    detail::run<grammar::running_text>(builder);
    const auto whole = static_cast<std::uint32_t>(builder.source().size());
    for (diagnostic const& found : report.diagnostics()) {
        if (found.code == diagnostic_code::number_out_of_range) {
            return {{}, reading_error::out_of_range, found.where};
        }
    }
    if (report.quantities().empty()) {
        return {{}, reading_error::no_quantity, {0, whole}};
    }
    if (report.quantities().size() > 1) {
        return {{}, reading_error::trailing, {report.quantities()[0].where.end, whole}};
    }
    if (const auto end = phrase.find_first_of("\r\n"); end < whole) {
        return {{}, reading_error::trailing, {static_cast<std::uint32_t>(end), whole}};
    }
    return {report.quantities()[0], reading_error::none, {}};
}

/// Calls `take(quantity const&)` for every quantity of running text, in order: no outline, no clauses, no dates.
/// Spans count from the beginning of the text; diagnostics are not kept. Of the settings, those for outline, dates and ordinals have no
/// effect. Cost: linear; one table of quantities is kept while it reads.
template<typename Callback>
void scan_quantities(std::string_view text, Callback&& take, options settings = {})
{
    settings.outline = false;
    settings.dates = false;
    settings.ordinals = false;
    document report;
    document_builder builder(report, settings);
    builder.start(text);
    detail::run<grammar::document>(builder);
    for (quantity const& node : report.quantities()) {
        take(node);
    }
}

}  // namespace gongwen
