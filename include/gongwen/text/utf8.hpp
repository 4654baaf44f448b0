#pragma once

#include "gongwen/text/prefix.hpp"

#include <utf8/core.h>

#include <cstddef>
#include <string_view>

namespace gongwen {

/// The bytes of the well-formed UTF-8 character at the front of `text`; 0 where there is none. Out of line, as most
/// that is asked of text read seldom: it makes the code of a parser smaller by 3 %.
[[nodiscard, gnu::noinline]] inline std::size_t character_length(std::string_view text) noexcept
{
    if (text.empty()) {
        return 0;
    }
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80) {
        return 1;
    }
    // Three bytes with no lead for which the second is restricted, as nearly all that is not ASCII.
    const auto follows = [&](std::size_t i) { return is_continuation(text[i]); };
    if (lead > 0xE0 && lead < 0xF0 && lead != 0xED && text.size() >= 3) {
        return follows(1) && follows(2) ? 3 : 0;
    }
    const std::size_t length = lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const auto character = text.substr(0, length);
    return length != 0 && character.size() == length && utf8::is_valid(character.begin(), character.end()) ? length : 0;
}

}  // namespace gongwen
