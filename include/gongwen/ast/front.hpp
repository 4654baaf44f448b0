#pragma once

#include "gongwen/ast/date.hpp"
#include "gongwen/text/span.hpp"

#include <optional>

namespace gongwen {

/// What stands before the body. An empty span is a field the report does not have; a field of several lines is
/// one span over all of them (`document::joined` gives its words without the breaks).
struct front_matter {
    span title;
    span subtitle;
    std::optional<date_point> published;
    span source;
    span delivered;   ///< `——2025年1月19日在…会议上`, as written
    span speaker;
    span salutation;  ///< without its colon

    friend constexpr bool operator==(front_matter const&, front_matter const&) noexcept = default;
};

/// What stands behind the body.
struct closing_matter {
    span signature;
    std::optional<date_point> date;

    friend constexpr bool operator==(closing_matter const&, closing_matter const&) noexcept = default;
};

}  // namespace gongwen
