#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/ast/date.hpp"

#include <string_view>

namespace gongwen::analysis {

/// What the readers of front and closing matter share: the words and dates of lines.
class line_reader {
public:
    explicit line_reader(document_builder& builder) noexcept : builder_(builder) {}

protected:
    [[nodiscard]] std::string_view text(span where) const noexcept { return slice(builder_.source(), where); }

    [[nodiscard]] date const* first_date(span where) const noexcept
    {
        const auto dates = builder_.document().inside<date>(where);
        return dates.empty() ? nullptr : &dates.front();
    }

    /// The first section that a line holds, or nullptr.
    [[nodiscard]] section const* heading_of(span line) const noexcept
    {
        const auto sections = builder_.document().inside<section>(line);
        return sections.empty() || sections.front().kind == section_kind::root ? nullptr : &sections.front();
    }

    [[nodiscard]] static bool names_day(date const* day) noexcept { return day != nullptr && day->begin.day != 0; }

    /// Whether a date is a time of day alone: 15:08
    [[nodiscard]] static bool tells_time(date const& day) noexcept { return day.begin.day == 0 && day.begin.precision >= precision::hour; }

    /// Whether a date gives a year and a month at least: 2021年6月
    [[nodiscard]] static bool names_month(date const* day) noexcept
    {
        return day != nullptr && day->begin.year != 0 && day->begin.precision >= precision::month && !day->is_period();
    }

    /// Whether a date is all that stands on its line, brackets aside.
    [[nodiscard]] static bool fills(date const& day, span line) noexcept { return day.where.size() + 6 >= line.size(); }

    document_builder& builder_;
};

}  // namespace gongwen::analysis
