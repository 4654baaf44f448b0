// Prints the outline of reports: a line per heading and item with its line number, and how many quantities, dates
// and ordinals stand under it.
//
//     outline examples/data/qinghe-2024.txt

#include "common/diagnostics.hpp"
#include "common/parse.hpp"
#include "common/program.hpp"
#include "common/table.hpp"

#include "gongwen/visit.hpp"

#include <cstddef>
#include <string>

namespace {

constexpr std::size_t widest_title = 64;

std::string outline_of(gongwen::document const& report, bool items)
{
    example::table table("rrl");
    table.add({"line", "quantities", "section"});
    table.add({"", std::to_string(report.quantities().size()),
               example::beginning(report.joined(report.front().title), widest_title)});
    gongwen::walk(report, [&](gongwen::section const& node, gongwen::context const& where) {
        if (items || node.kind == gongwen::section_kind::heading) {
            const std::string indent(2 * std::size_t{node.level}, ' ');
            const std::string words = std::string(report.text(node.marker)) + report.joined(node.title);
            table.add({std::to_string(where.position().line),
                       std::to_string(report.inside<gongwen::quantity>(node.where).size()),
                       indent + example::beginning(words, widest_title)});
        }
    });
    return table.text();
}

}  // namespace

int main(int count, char** arguments)
{
    example::program program(
        "Prints the outline of Chinese administrative reports: their headings and items, with line "
        "numbers and the number of quantities under each.");
    bool headings_only = false;
    program.flag("--headings", headings_only, "leave out the items of lists");
    bool another = false;
    return program.run(count, arguments, [&](std::string const& name, std::string const& text) {
        const auto report = gongwen::parse(text);
        program.write((another ? "\n" : "") + name + "\n" + outline_of(report, !headings_only));
        program.note(example::diagnostics_text(report, name));
        another = true;
    });
}
