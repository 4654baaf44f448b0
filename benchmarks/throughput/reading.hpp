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

/// Finds the quantities of running text, without the outline; gives how many.
class quantity_scanner {
public:
    [[nodiscard]] std::size_t scan(std::string_view text);

private:
    reader reader_{{.outline = false, .dates = false, .ordinals = false, .units = {}}};
};

}  // namespace throughput
