#pragma once

#include "common/error.hpp"

#include <iconv.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace example {

/// Converts bytes of another encoding to UTF-8: any name that iconv knows. UTF-8 itself is passed on unchanged, since
/// the library reads around what is ill-formed in it.
class decoder {
public:
    /// Throws `usage_error` where iconv does not know the name.
    explicit decoder(std::string const& encoding) : encoding_(encoding)
    {
        if (is_utf8(encoding)) {
            return;
        }
        iconv_t const handle = iconv_open("UTF-8", encoding.c_str());
        if (handle == reinterpret_cast<iconv_t>(-1)) {
            throw usage_error("--encoding: iconv does not know '" + encoding + "'");
        }
        handle_.reset(handle);
    }

    [[nodiscard]] bool passes_on() const noexcept { return handle_ == nullptr; }

    /// The bytes in UTF-8. Throws `input_error` with the offset of the first bytes that are not of the encoding.
    [[nodiscard]] std::string decode(std::string bytes)
    {
        if (passes_on()) {
            return bytes;
        }
        iconv(handle_.get(), nullptr, nullptr, nullptr, nullptr);
        std::string text;
        text.reserve(bytes.size() + bytes.size() / 2);
        char* input = bytes.data();
        std::size_t left = bytes.size();
        std::array<char, 16384> buffer;
        for (bool flushed = false; !flushed;) {
            char* output = buffer.data();
            std::size_t room = buffer.size();
            flushed = left == 0;
            const std::size_t result = iconv(handle_.get(), flushed ? nullptr : &input, &left, &output, &room);
            text.append(buffer.data(), buffer.size() - room);
            if (result == static_cast<std::size_t>(-1) && errno != E2BIG) {
                const bool cut = errno == EINVAL;
                throw input_error((cut ? "ends inside a character of " : "is not ") + encoding_ + ": byte " +
                                  std::to_string(bytes.size() - left) + " is " + hexadecimal(*input));
            }
        }
        return text;
    }

private:
    struct closer {
        void operator()(iconv_t handle) const noexcept { iconv_close(handle); }
    };

    [[nodiscard]] static bool is_utf8(std::string_view name)
    {
        std::string letters;
        for (const char letter : name) {
            if (letter != '-') {
                letters += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
            }
        }
        return letters == "utf8";
    }

    [[nodiscard]] static std::string hexadecimal(char value)
    {
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(value);
        return {'0', 'x', digits[byte >> 4U], digits[byte & 0xFU]};
    }

    std::string encoding_;
    std::unique_ptr<void, closer> handle_;
};

}  // namespace example
