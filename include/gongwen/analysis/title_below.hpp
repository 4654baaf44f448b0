#pragma once

#include "gongwen/analysis/line_kind.hpp"
#include "gongwen/analysis/line_reader.hpp"
#include "gongwen/ast/structure.hpp"

#include <cstddef>

namespace gongwen::analysis {

/// Gives a part, a chapter or a division whose marker is alone on its line the title on the line below: 第一部分⏎工作回顾. Cost: a look at
/// each section.
class title_below_reader : line_reader {
public:
    using line_reader::line_reader;

    [[gnu::cold]] void run() noexcept
    {
        auto const& lines = builder_.table<paragraph>();
        for (section& node : builder_.table<section>()) {
            if (node.series > marker_series::division || node.series == marker_series::none || !node.title.empty() || !node.fills_line) {
                continue;
            }
            const std::size_t below = builder_.document().inside<paragraph>({0, node.marker.end}).size();
            if (below < lines.size() && heading_of(lines[below].where) == nullptr && is_title_line(text(lines[below].where))) {
                node.title = lines[below].where;
            }
        }
    }
};

}  // namespace gongwen::analysis
