#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// How the words around a number bound it (docs/language.md#modifiers).
enum class modifier : std::uint8_t {
    exact,
    about,      ///< 约, 左右
    nearly,     ///< 近: from below
    more_than,  ///< 超过, 余
    at_least,   ///< 不少于, 以上
    less_than,  ///< 不足
    at_most,    ///< 不超过, 以内
};

/// The modifier's name as the JSON form writes it: "more_than".
[[nodiscard]] constexpr std::string_view to_string(modifier value) noexcept
{
    constexpr std::array<std::string_view, 7> names{
        "exact", "about", "nearly", "more_than", "at_least", "less_than", "at_most"};
    return names[static_cast<std::size_t>(value)];
}

}  // namespace gongwen
