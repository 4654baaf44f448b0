#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// What a unit measures (docs/language.md#units). `none` is the dimension of a quantity without a unit.
enum class dimension : std::uint8_t {
    none, money, area, length, volume, mass, energy, power, voltage, current, resistance, pressure, frequency,
    temperature, duration, age, speed, angle, radiation, force, amount, sound, illumination, persons, households,
    events, things, ratio, information, computing, order,
};

namespace detail {
inline constexpr std::array<std::string_view, 31> dimension_names{
    "none", "money", "area", "length", "volume", "mass", "energy", "power", "voltage", "current", "resistance",
    "pressure", "frequency", "temperature", "duration", "age", "speed", "angle", "radiation", "force", "amount",
    "sound", "illumination", "persons", "households", "events", "things", "ratio", "information", "computing",
    "order"};
}

/// The name of a dimension as the JSON form writes it: "money", "persons".
[[nodiscard]] constexpr std::string_view to_string(dimension value) noexcept
{
    const auto index = static_cast<std::size_t>(value);
    return index < detail::dimension_names.size() ? detail::dimension_names[index] : std::string_view{};
}

}  // namespace gongwen
