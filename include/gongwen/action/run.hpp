#pragma once

#include "gongwen/action/document.hpp"
#include "gongwen/grammar/control.hpp"

#include <algorithm>
#include <span>

namespace gongwen::detail {

/// Matches a rule against the front of a builder's text. All of the parser that takes long to compile is below this
/// one template: where many files parse, declare `run<grammar::document>` an extern template in them, and instantiate
/// it in one.
template<typename Rule>
bool run(document_builder& builder)
{
    auto const& settings = builder.settings();
    const std::span units(settings.units.data(), (std::min)(settings.units.size(), options::most_units));
    grammar::input in(builder.source(), settings.instructions, units);
    return pegtl::parse<Rule, action::meaning, grammar::control_of<action::meaning>::type>(in, builder);
}

}  // namespace gongwen::detail
