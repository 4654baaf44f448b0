#pragma once

#include "gongwen/ast/document.hpp"
#include "gongwen/format/iso.hpp"
#include "gongwen/format/structure.hpp"
#include "gongwen/format/value.hpp"
#include "gongwen/text/position.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace example {

using json = nlohmann::ordered_json;

[[nodiscard]] inline json span_of(gongwen::span where)
{
    return json::array({where.begin, where.end});
}

/// The words of a field of the front or closing matter; null where the report does not have it.
[[nodiscard]] inline json field(gongwen::document const& report, gongwen::span where)
{
    return where.empty() ? json(nullptr) : json(report.joined(where));
}

[[nodiscard]] inline json field(std::optional<gongwen::date_point> const& value)
{
    return value ? json(gongwen::iso(*value)) : json(nullptr);
}

[[nodiscard]] inline json front_of(gongwen::document const& report)
{
    auto const& front = report.front();
    return {{"title", field(report, front.title)},          {"subtitle", field(report, front.subtitle)},
            {"published", field(front.published)},          {"source", field(report, front.source)},
            {"delivered", field(report, front.delivered)},  {"speaker", field(report, front.speaker)},
            {"salutation", field(report, front.salutation)}};
}

[[nodiscard]] inline json closing_of(gongwen::document const& report)
{
    return {{"signature", field(report, report.closing().signature)}, {"date", field(report.closing().date)}};
}

/// Headings and items in document order; the root, which is the document itself, is left out.
[[nodiscard]] inline json outline_of(gongwen::document const& report)
{
    json outline = json::array();
    gongwen::position_cursor cursor(report.source());
    for (gongwen::section const& node : report.sections()) {
        if (node.kind == gongwen::section_kind::root) {
            continue;
        }
        outline.push_back({{"kind", to_string(node.kind)},
                           {"marker", report.text(node.marker)},
                           {"level", node.level},
                           {"title", report.joined(node.title)},
                           {"run_in", node.run_in},
                           {"line", cursor.at(node.marker.begin).line},
                           {"span", span_of({node.marker.begin, (std::max)(node.marker.end, node.title.end)})}});
    }
    return outline;
}

/// A section's place in the outline array; null outside every section.
[[nodiscard]] inline json section_index(gongwen::document const& report, gongwen::span where)
{
    auto const& around = report.section_of(where.begin);
    return around.kind == gongwen::section_kind::root ? json(nullptr) : json(report.index_of(around) - 1);
}

[[nodiscard]] inline json quantities_of(gongwen::document const& report)
{
    json quantities = json::array();
    for (gongwen::quantity const& node : report.quantities()) {
        json per = json::array();
        for (gongwen::unit const unit : node.per) {
            if (!unit.empty()) {
                per.push_back(report.text(unit));
            }
        }
        quantities.push_back({{"span", span_of(node.where)},
                              {"text", report.text(node)},
                              {"lower", lower_text(node)},
                              {"upper", node.is_range() ? json(upper_text(node)) : json(nullptr)},
                              {"unit", report.unit_text(node)},
                              {"per", std::move(per)},
                              {"dimension", to_string(report.dimension_of(node.unit))},
                              {"modifier", to_string(node.modifier)},
                              {"numerals", to_string(node.numerals)},
                              {"group", node.group},
                              {"section", section_index(report, node.where)}});
    }
    return quantities;
}

[[nodiscard]] inline json dates_of(gongwen::document const& report)
{
    json dates = json::array();
    for (gongwen::date const& node : report.dates()) {
        const bool relative = node.anchor != gongwen::anchor::none;
        dates.push_back({{"span", span_of(node.where)},
                         {"text", report.text(node)},
                         {"value", gongwen::iso(node)},
                         {"anchor", relative ? json(to_string(node.anchor)) : json(nullptr)}});
    }
    return dates;
}

[[nodiscard]] inline json ordinals_of(gongwen::document const& report)
{
    json ordinals = json::array();
    for (gongwen::ordinal const& node : report.ordinals()) {
        ordinals.push_back({{"span", span_of(node.where)},
                            {"text", report.text(node)},
                            {"value", std::to_string(node.value)},
                            {"unit", report.text(node.unit)}});
    }
    return ordinals;
}

[[nodiscard]] inline json furniture_of(gongwen::document const& report)
{
    json furniture = json::array();
    for (gongwen::furniture const& node : report.page_furniture()) {
        furniture.push_back(report.joined(node.where));
    }
    return furniture;
}

[[nodiscard]] inline json diagnostics_of(gongwen::document const& report)
{
    json diagnostics = json::array();
    gongwen::position_cursor cursor(report.source());
    for (gongwen::diagnostic const& node : report.diagnostics()) {
        const gongwen::position where = cursor.at(node.where.begin);
        diagnostics.push_back({{"severity", to_string(severity_of(node.code))},
                               {"code", to_string(node.code)},
                               {"span", span_of(node.where)},
                               {"line", where.line},
                               {"column", where.column},
                               {"message", message_of(node.code)}});
    }
    return diagnostics;
}

/// The JSON form of a report (README.md, "The JSON form"), appended to what `object` holds already, such as its "file" or "id".
/// Texts are as in the source, ill-formed bytes included: write it with `line_of`.
[[nodiscard]] inline json to_json(gongwen::document const& report, json object = json::object())
{
    object["bytes"] = report.source().size();
    object["front"] = front_of(report);
    object["closing"] = closing_of(report);
    object["outline"] = outline_of(report);
    object["quantities"] = quantities_of(report);
    object["dates"] = dates_of(report);
    object["ordinals"] = ordinals_of(report);
    object["statements"] = json::array();
    object["furniture"] = furniture_of(report);
    object["diagnostics"] = diagnostics_of(report);
    return object;
}

/// The object on one line, line break included; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] inline std::string line_of(json const& object)
{
    return object.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

}  // namespace example
