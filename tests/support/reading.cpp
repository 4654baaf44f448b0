#include "catch.hpp"

#include "support/parse.hpp"
#include "support/reading.hpp"

#include "gongwen/format/iso.hpp"
#include "gongwen/format/value.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace support {

namespace {

using gongwen::document;

std::string value_of(document const& report, gongwen::quantity const& node)
{
    std::string text = gongwen::lower_text(node);
    if (node.is_range()) {
        text.append("..").append(gongwen::upper_text(node));
    }
    if (const auto unit = report.unit_text(node); !unit.empty()) {
        text.append(" ").append(unit);
    }
    for (std::size_t i = 0; i < node.per.size() && !node.per[i].empty(); ++i) {
        text.append(i == 0 ? "/" : "·").append(report.text(node.per[i]));
    }
    if (node.modifier != gongwen::modifier::exact) {
        text.append(" ").append(gongwen::to_string(node.modifier));
    }
    return text;
}

std::string value_of(document const&, gongwen::date const& node)
{
    std::string text = "@" + gongwen::iso(node);
    if (node.anchor != gongwen::anchor::none) {
        text.append(" (").append(gongwen::to_string(node.anchor)).append(")");
    }
    return text;
}

std::string value_of(document const& report, gongwen::ordinal const& node)
{
    std::string text = "#" + std::to_string(node.value);
    return node.unit.empty() ? text : text.append(" ").append(report.text(node.unit));
}

std::string joined(std::vector<std::string> const& parts, std::string_view separator)
{
    std::string text;
    for (std::string const& part : parts) {
        text.append(text.empty() ? std::string_view{} : separator).append(part);
    }
    return text;
}

template<typename Node>
std::string words_of(std::string_view text)
{
    const document report = gongwen::parse(text);
    std::vector<std::string> parts;
    for (Node const& node : report.all<Node>()) {
        parts.emplace_back(report.text(node));
    }
    return joined(parts, " | ");
}

void append_field(std::string& text, std::string_view name, std::string_view words)
{
    if (!words.empty()) {
        text.append(text.empty() ? "" : "\n").append(name).append(": ").append(words);
    }
}

std::string date_text(std::optional<gongwen::date_point> const& day)
{
    return day ? gongwen::iso(*day) : std::string();
}

}  // namespace

std::string reading(std::string_view text, gongwen::options const& settings)
{
    const document report = gongwen::parse(text, settings);
    std::vector<std::pair<std::uint32_t, std::string>> found;
    const auto collect = [&](auto const& nodes) {
        for (auto const& node : nodes) {
            found.emplace_back(node.where.begin, std::string(report.text(node)) + " = " + value_of(report, node));
        }
    };
    collect(report.quantities());
    collect(report.dates());
    collect(report.ordinals());
    std::sort(found.begin(), found.end());
    std::vector<std::string> parts;
    for (auto& [offset, part] : found) {
        parts.push_back(std::move(part));
    }
    return joined(parts, "; ");
}

std::string reading(std::string_view text)
{
    return reading(text, {});
}

std::string scripts(std::string_view text)
{
    const document report = gongwen::parse(text);
    std::vector<std::string> parts;
    for (gongwen::quantity const& node : report.quantities()) {
        parts.push_back(std::string(report.text(node)).append(" ").append(gongwen::to_string(node.numerals)));
    }
    return joined(parts, "; ");
}

std::string dimensions(std::string_view text)
{
    const document report = gongwen::parse(text);
    std::vector<std::string> parts;
    for (gongwen::quantity const& node : report.quantities()) {
        parts.emplace_back(gongwen::to_string(report.dimension_of(node.unit)));
    }
    return joined(parts, "; ");
}

std::string groups(std::string_view text)
{
    const document report = gongwen::parse(text);
    std::string result;
    gongwen::quantity const* previous = nullptr;
    for (gongwen::quantity const& node : report.quantities()) {
        result.append(previous == nullptr ? "" : previous->group == node.group ? "+" : " | ").append(report.text(node));
        previous = &node;
    }
    return result;
}

std::string diagnostics(std::string_view text, gongwen::options const& settings)
{
    const document report = gongwen::parse(text, settings);
    std::vector<std::string> parts;
    for (gongwen::diagnostic const& found : report.diagnostics()) {
        parts.push_back(std::string(gongwen::to_string(found.code)).append(" ").append(report.text(found.where)));
    }
    return joined(parts, "; ");
}

std::string diagnostics(std::string_view text)
{
    return diagnostics(text, {});
}

std::string outline(std::string_view text)
{
    const document report = gongwen::parse(text);
    std::string result;
    for (gongwen::section const& node : report.sections()) {
        if (node.kind != gongwen::section_kind::root) {
            result.append(2U * (node.level - 1U), ' ').append(node.kind == gongwen::section_kind::item ? "- " : "");
            result.append(report.text(node.marker)).append(" ").append(report.text(node.title));
            result.append(node.run_in ? " +\n" : "\n");
        }
    }
    return result;
}

std::string front(std::string_view text)
{
    const document report = gongwen::parse(text);
    gongwen::front_matter const& found = report.front();
    std::string result;
    append_field(result, "title", report.joined(found.title));
    append_field(result, "subtitle", report.joined(found.subtitle));
    append_field(result, "published", date_text(found.published));
    append_field(result, "source", report.joined(found.source));
    append_field(result, "delivered", report.joined(found.delivered));
    append_field(result, "speaker", report.text(found.speaker));
    append_field(result, "salutation", report.text(found.salutation));
    return result;
}

std::string closing(std::string_view text)
{
    const document report = gongwen::parse(text);
    std::string result;
    append_field(result, "signature", report.joined(report.closing().signature));
    append_field(result, "date", date_text(report.closing().date));
    return result;
}

std::string furniture(std::string_view text)
{
    return words_of<gongwen::furniture>(text);
}

std::string sentences(std::string_view text)
{
    return words_of<gongwen::sentence>(text);
}

std::string clauses(std::string_view text)
{
    return words_of<gongwen::clause>(text);
}

void check_readings(std::initializer_list<row> rows)
{
    for (row const& each : rows) {
        INFO(each.text);
        CHECK(reading(each.text) == each.expected);
    }
}

void check_diagnostics(std::initializer_list<row> rows)
{
    for (row const& each : rows) {
        INFO(each.text);
        CHECK(diagnostics(each.text) == each.expected);
    }
}

void check_nothing_read(std::initializer_list<std::string_view> texts)
{
    for (const std::string_view text : texts) {
        INFO(text);
        CHECK(reading(text) == "");
    }
}

}  // namespace support
