#pragma once

#include "common/output.hpp"

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string>

namespace example {

/// A counter on standard error while work is long: only where a person looks at standard error and the results go
/// elsewhere, only after half a second, and gone when the work is done.
class progress {
public:
    explicit progress(std::size_t total) : total_(total), wanted_(is_terminal(stderr) && !is_terminal(stdout)) {}
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;
    ~progress() { clear(); }

    /// One more is done.
    void step()
    {
        ++done_;
        const auto now = std::chrono::steady_clock::now();
        if (wanted_ && now - shown_at_ > std::chrono::milliseconds(500)) {
            const std::string of = done_ > total_ ? "" : " of " + std::to_string(total_);
            std::fprintf(stderr, "\r%zu%s", done_, of.c_str());
            std::fflush(stderr);
            shown_at_ = now;
            shown_ = true;
        }
    }

    /// Takes the counter away, so that a message can stand on a line of its own.
    void clear()
    {
        if (shown_) {
            std::fputs("\r\x1B[K", stderr);
            shown_ = false;
        }
    }

private:
    std::size_t total_;
    std::size_t done_ = 0;
    std::chrono::steady_clock::time_point shown_at_ = std::chrono::steady_clock::now();
    bool wanted_;
    bool shown_ = false;
};

}  // namespace example
