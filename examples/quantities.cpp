// Prints every quantity of reports: where it stands, what it counts, its exact value, unit and modifier. As a table
// for people, or as CSV with all fields for a spreadsheet.
//
//     quantities examples/data/qinghe-2024.txt
//     quantities --csv reports/*.txt > quantities.csv

#include "common/diagnostics.hpp"
#include "common/parse.hpp"
#include "common/program.hpp"
#include "common/table.hpp"

#include "gongwen/format.hpp"
#include "gongwen/visit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace {

/// The words that say what is counted: those of the clause before the quantity or before the group it is part of
/// (`27户81人`); where there are none, those behind it, up to the next quantity.
std::string_view subject_of(gongwen::quantity const& node, gongwen::context const& where)
{
    auto const& report = where.report();
    gongwen::clause const* const clause = where.clause();
    if (clause == nullptr) {
        return {};
    }
    gongwen::span before{clause->where.begin, node.where.begin};
    gongwen::span behind{node.where.end, clause->where.end};
    for (gongwen::quantity const& other : report.inside<gongwen::quantity>(clause->where)) {
        if (other.group == node.group) {
            before.end = (std::min)(before.end, other.where.begin);
        }
        if (other.where.begin >= behind.begin) {
            behind.end = (std::min)(behind.end, other.where.begin);
        }
    }
    const auto subject = gongwen::trimmed(report.text(before));
    return !subject.empty() ? subject : gongwen::trimmed(report.text(behind));
}

std::string per_text(gongwen::document const& report, gongwen::quantity const& node)
{
    std::string text;
    for (gongwen::unit const unit : node.per) {
        text.append(text.empty() || unit.empty() ? "" : "·").append(report.text(unit));
    }
    return text;
}

std::string table_of(gongwen::document const& report)
{
    example::table table("rlllrll");
    table.add({"place", "section", "subject", "as written", "value", "unit", "modifier"});
    gongwen::walk(report, [&](gongwen::quantity const& node, gongwen::context const& where) {
        const std::string range = node.is_range() ? lower_text(node) + ".." + upper_text(node) : lower_text(node);
        const std::string per = per_text(report, node);
        const bool exact = node.modifier == gongwen::modifier::exact;
        table.add({fmt::format("{}", where.position()), example::ending(where.path_text(), 28),
                   example::ending(subject_of(node, where), 28), example::beginning(report.text(node), 24), range,
                   report.unit_text(node) + (per.empty() ? "" : "/" + per),
                   exact ? "" : fmt::format("{}", node.modifier)});
    });
    return table.text();
}

constexpr std::string_view csv_header =
    "file,line,column,begin,end,section,subject,text,lower,upper,unit,per,dimension,"
    "modifier,numerals,group\r\n";

std::string csv_of(gongwen::document const& report, std::string const& name)
{
    using gongwen::csv_field;
    std::string text;
    gongwen::walk(report, [&](gongwen::quantity const& node, gongwen::context const& where) {
        const auto [line, column] = where.position();
        fmt::format_to(std::back_inserter(text), "{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\r\n", csv_field(name),
                       line, column, node.where.begin, node.where.end, csv_field(where.path_text()),
                       csv_field(subject_of(node, where)), csv_field(report.text(node)), lower_text(node),
                       node.is_range() ? upper_text(node) : "", csv_field(report.unit_text(node)),
                       csv_field(per_text(report, node)), report.dimension_of(node.unit), node.modifier, node.numerals,
                       node.group);
    });
    return text;
}

}  // namespace

int main(int count, char** arguments)
{
    example::program program("Prints the quantities of Chinese administrative reports: place, section, subject, exact "
                             "value, unit and modifier.");
    bool csv = false;
    program.flag("--csv", csv, "CSV with all fields (RFC 4180, UTF-8) in place of a table");
    bool another = false;
    return program.run(count, arguments, [&](std::string const& name, std::string const& text) {
        const auto report = gongwen::parse(text);
        if (csv) {
            program.write(another ? "" : csv_header);
            program.write(csv_of(report, name));
        } else {
            program.write((another ? "\n" : "") + name + "\n" + table_of(report));
        }
        program.note(example::diagnostics_text(report, name));
        another = true;
    });
}
