#pragma once

#include "gongwen/ast/document.hpp"
#include "gongwen/options.hpp"

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace gongwen {

/// Reads a report from text that stays the caller's: the document borrows it and must not outlive it.
/// Never fails for what the text says: what cannot be read is a diagnostic. Cost: linear in the bytes.
[[nodiscard]] document parse(std::string_view source, options const& settings = {});

/// Reads a report from a string that the document takes over and keeps.
template<std::same_as<std::string> String>
[[nodiscard]] document parse(String&& source, options const& settings = {});

/// Reads many reports with one set of tables: once they have grown, a parse allocates nothing.
class parser {
public:
    explicit parser(options settings = {});

    /// Reads a report; the document is the parser's own and holds until the next call. It borrows the text.
    [[nodiscard]] document const& parse(std::string_view source);
};

}  // namespace gongwen
