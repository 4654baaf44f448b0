#pragma once

namespace gongwen {

/// One visitor of several lambdas. A lambda for exactly one node type wins over a generic one.
///
///     gongwen::overloaded{[](gongwen::section const& s) { … }, [](gongwen::quantity const& q) { … }}
template<typename... Handlers>
struct overloaded : Handlers... {
    using Handlers::operator()...;
};

template<typename... Handlers>
overloaded(Handlers...) -> overloaded<Handlers...>;

}  // namespace gongwen
