#pragma once

#include <stdexcept>

namespace example {

/// An input that cannot be read; the program says so, goes on with the next one and ends with exit status 1.
struct input_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A command line that cannot be obeyed: exit status 2.
struct usage_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace example
