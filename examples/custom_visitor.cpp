// What visiting is for: the money and the people that each part of a report speaks of, added up exactly.
//
//     custom_visitor examples/data/qinghe-2024.txt

#include "gongwen/format.hpp"
#include "gongwen/gongwen.hpp"
#include "gongwen/visit.hpp"

#include "common/program.hpp"

#include <fmt/format.h>

#include <string>

namespace {

/// Adds up what stands under each heading of the first level. Sums that do not fit are left out: see `add`.
struct adder {
    gongwen::document const& report;
    gongwen::decimal money{};
    gongwen::decimal people{};
    std::string text{};

    void enter(gongwen::section const& node)
    {
        if (node.level == 1) {
            money = people = {};
        }
    }

    void operator()(gongwen::quantity const& node)
    {
        const bool plain = node.denominator == 1 && node.per[0].empty();
        if (plain && report.text(node.unit) == "元") {
            money = add(money, node.lower).value_or(money);
        } else if (plain && report.dimension_of(node.unit) == gongwen::dimension::persons) {
            people = add(people, node.lower).value_or(people);
        }
    }

    void leave(gongwen::section const& node)
    {
        if (node.level == 1) {
            text += fmt::format("{:>20} 元 {:>14} 人  {}{}\n", money, people, report.text(node.marker),
                                report.joined(node.title));
        }
    }
};

}  // namespace

int main(int count, char** arguments)
{
    example::program program("Adds up the money and the people that each part of a report speaks of.");
    return program.run(count, arguments, [&](std::string const&, std::string const& text) {
        const auto report = gongwen::parse(text);
        adder visitor{report};
        gongwen::walk(report, visitor);
        program.write(visitor.text);
    });
}
