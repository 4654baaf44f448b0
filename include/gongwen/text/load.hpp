#pragma once

#include <bit>
#include <cstddef>
#include <cstring>

namespace gongwen {

/// As many bytes from `bytes` on as `Word` has, the first the lowest. Cost: one load where bytes are little-endian. The builtin stands
/// for `std::is_constant_evaluated`, which would be inlined two hundred times in what parses.
template<typename Word>
[[nodiscard, gnu::always_inline]] constexpr Word load(char const* bytes) noexcept
{
    if (__builtin_is_constant_evaluated() || std::endian::native != std::endian::little) {
        Word word = 0;
        for (std::size_t i = sizeof(Word); i-- != 0;) {
            word = word << 8U | static_cast<unsigned char>(bytes[i]);
        }
        return word;
    }
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

}  // namespace gongwen
