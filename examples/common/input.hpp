#pragma once

#include "common/error.hpp"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace example {

/// An input stream: a file, or standard input for "-". Reads everything, or line by line.
class input {
public:
    /// Throws `input_error` where there is no such file, or it is a directory, or may not be read.
    explicit input(std::string const& name)
    {
        if (name == "-") {
            stream_ = stdin;
            return;
        }
        std::error_code ignored;
        if (std::filesystem::is_directory(name, ignored)) {
            throw input_error("is a directory");
        }
        file_.reset(std::fopen(name.c_str(), "rb"));
        if (file_ == nullptr) {
            throw input_error(std::strerror(errno));
        }
        stream_ = file_.get();
    }

    /// All bytes that are left.
    [[nodiscard]] std::string read_all()
    {
        std::string bytes = std::move(ahead_);
        while (fill(bytes)) {}
        return bytes;
    }

    /// The next line without its line break; nothing at the end.
    [[nodiscard]] std::optional<std::string> read_line()
    {
        std::size_t searched = at_;
        for (;;) {
            const std::size_t end = ahead_.find('\n', searched);
            if (end != std::string::npos) {
                std::string line = ahead_.substr(at_, end - at_);
                at_ = end + 1;
                return line;
            }
            ahead_.erase(0, at_);
            at_ = 0;
            searched = ahead_.size();
            if (!fill(ahead_)) {
                std::string rest = std::move(ahead_);
                ahead_.clear();
                return rest.empty() ? std::nullopt : std::optional(std::move(rest));
            }
        }
    }

private:
    struct closer {
        void operator()(std::FILE* file) const noexcept { std::fclose(file); }
    };

    bool fill(std::string& bytes)
    {
        std::array<char, 65536> block;
        const std::size_t count = std::fread(block.data(), 1, block.size(), stream_);
        if (count == 0 && std::ferror(stream_) != 0) {
            throw input_error(std::strerror(errno));
        }
        bytes.append(block.data(), count);
        return count != 0;
    }

    std::unique_ptr<std::FILE, closer> file_;
    std::FILE* stream_ = nullptr;
    std::string ahead_;
    std::size_t at_ = 0;
};

}  // namespace example
