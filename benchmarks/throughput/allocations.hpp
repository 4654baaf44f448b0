#pragma once

#include <cstddef>

namespace throughput {

/// How often this thread has called operator new; the program replaces it (allocations.cpp).
[[nodiscard]] std::size_t allocations() noexcept;

}  // namespace throughput
