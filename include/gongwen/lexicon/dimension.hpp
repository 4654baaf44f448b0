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

namespace lexicon {

/// Whether a unit counts things, persons, households or events, whole ones: 台 人 户 次 · not: 级, 元, 公里
[[nodiscard]] constexpr bool is_countable(dimension kind) noexcept
{
    return kind == dimension::things || kind == dimension::persons || kind == dimension::households || kind == dimension::events;
}

/// Whether a unit measures, so that decimals are usual: 亩 公里 吨 千瓦 · not: 户, 个, 千伏, of which a few are usual (35、110千伏)
[[nodiscard]] constexpr bool is_continuous(dimension kind) noexcept
{
    return kind == dimension::area || kind == dimension::length || kind == dimension::volume || kind == dimension::mass
           || kind == dimension::energy || kind == dimension::power;
}

}  // namespace lexicon

}  // namespace gongwen
