#pragma once

#include "gongwen/ast/document.hpp"
#include "gongwen/options.hpp"

#include <cstddef>
#include <memory>
#include <string_view>

namespace gongwen {
class parser;
}

namespace throughput {

/// `gongwen::parse`, compiled in one file for all that measure it.
[[nodiscard]] gongwen::document parse_fresh(std::string_view text);

/// `gongwen::parser` likewise.
class reader {
public:
    explicit reader(gongwen::options const& settings = {});
    ~reader();
    [[nodiscard]] gongwen::document const& parse(std::string_view text);

private:
    std::unique_ptr<gongwen::parser> parser_;
};

/// `gongwen::scan_quantities` likewise; gives how many there are.
[[nodiscard]] std::size_t count_quantities(std::string_view text);

}  // namespace throughput
