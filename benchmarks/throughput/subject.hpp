#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace throughput {

/// What is measured: the text, and whether only to see that every case runs.
struct subject {
    std::string text;
    bool smoke = false;  ///< each case once, and inputs of a few kilobytes

    /// So many bytes, or a few in a smoke run.
    [[nodiscard]] std::size_t size(std::size_t bytes) const { return smoke ? (bytes < 4096 ? bytes : 4096) : bytes; }
};

/// The text cut at line ends into documents of about so many bytes each, at least one.
[[nodiscard]] std::vector<std::string_view> cut(std::string_view text, std::size_t bytes);

/// The text over and over, up to so many bytes, cut at a line end where there is one.
[[nodiscard]] std::string repeated(std::string_view text, std::size_t bytes);

/// What people use instead, and the floor below all: memcpy, utf8_is_valid, re2, hyperscan, std_regex, nlohmann_json.
/// re2 is the first, since the others are compared with it.
void add_alternatives(subject const& what);
/// parse_fresh, parse_reused, outline_only, scan_quantities, walk_quantities, walk_all, report_json.
void add_readings(subject const& what);
/// documents/3KB, documents/12KB, documents/60KB: many reports one after the other.
void add_documents(subject const& what);
/// threads: the same work on one thread and on two.
void add_threads(subject const& what);
/// hostile/…: ten megabytes of one repeated piece.
void add_hostile(subject const& what);
/// scaling/…: from 10 KB to 256 MB.
void add_scaling(subject const& what);

}  // namespace throughput
