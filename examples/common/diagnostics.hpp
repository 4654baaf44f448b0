#pragma once

#include "gongwen/ast/document.hpp"
#include "gongwen/diagnostic.hpp"

#include <cstddef>
#include <string>

namespace example {

/// The first diagnostics of a report for people, and how many there are beyond.
[[nodiscard]] inline std::string diagnostics_text(gongwen::document const& report, std::string const& name)
{
    constexpr std::size_t most = 20;
    const auto found = report.diagnostics();
    std::string text;
    gongwen::position_cursor cursor(report.source());
    for (std::size_t i = 0; i < found.size() && i < most; ++i) {
        text += gongwen::render(report, found[i], name);
    }
    if (found.size() > most) {
        text += name + ": note: " + std::to_string(found.size() - most) + " more\n";
    }
    return text;
}

}  // namespace example
