#pragma once

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

#if defined(_WIN32)
#    include <io.h>
#else
#    include <unistd.h>
#endif

namespace example {

/// Standard output. A reader that goes away (`outline FILE | head`) ends the program quietly; a disk that is full
/// ends it with a message.
class output {
public:
    output()
    {
#if defined(SIGPIPE)
        std::signal(SIGPIPE, SIG_IGN);
#endif
    }

    /// Gives false once nothing can be written any more.
    bool write(std::string_view text)
    {
        if (error_ == 0 && std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) {
            error_ = errno;
        }
        return error_ == 0;
    }

    bool flush()
    {
        if (error_ == 0 && std::fflush(stdout) != 0) {
            error_ = errno;
        }
        return error_ == 0;
    }

    /// What went wrong, for people; empty where nothing did or the reader went away.
    [[nodiscard]] std::string problem() const
    {
        return error_ == 0 || error_ == EPIPE ? "" : std::string("cannot write: ") + std::strerror(error_);
    }

private:
    int error_ = 0;
};

[[nodiscard]] inline bool is_terminal(std::FILE* stream)
{
#if defined(_WIN32)
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

}  // namespace example
