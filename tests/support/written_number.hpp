#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Writes numbers the ways reports do. It shares no code with the parser, so that the two can be held against
/// each other: everything here is done on strings of digits.
namespace support {

/// The digits and scales that Han numerals are written with.
struct han_script {
    std::array<std::string_view, 10> digits;
    std::array<std::string_view, 4> places;  ///< of 1, 10, 100 and 1000
    std::string_view ten_thousand;
    std::string_view hundred_million;
    bool bare_ten = true;  ///< 十五 and not 一十五 at the front
};

inline constexpr han_script simplified{
    {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"}, {"", "十", "百", "千"}, "万", "亿"};
inline constexpr han_script traditional{
    {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"}, {"", "十", "百", "千"}, "萬", "億"};
inline constexpr han_script financial{
    {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"}, {"", "拾", "佰", "仟"}, "万", "亿", false};

/// Below 10000, without 零 in front.
[[nodiscard]] inline std::string han_section(std::uint64_t value, han_script const& script)
{
    std::string text;
    bool zero = false;
    for (std::size_t place = 4; place-- != 0;) {
        std::uint64_t power = 1;
        for (std::size_t i = 0; i < place; ++i) {
            power *= 10;
        }
        const auto digit = static_cast<std::size_t>(value / power % 10);
        if (digit == 0) {
            zero = !text.empty();
            continue;
        }
        text.append(zero ? script.digits[0] : std::string_view{})
            .append(script.digits[digit])
            .append(script.places[place]);
        zero = false;
    }
    return text;
}

/// Below 10^16: 一千二百三十四万五千六百七十八亿九千零一十二万三千四百五十六.
[[nodiscard]] inline std::string han_integer(std::uint64_t value, han_script const& script = simplified)
{
    if (value == 0) {
        return std::string(script.digits[0]);
    }
    const auto below_hundred_million = [&](std::uint64_t part) {
        const std::uint64_t high = part / 10000;
        const std::uint64_t low = part % 10000;
        std::string text = high == 0 ? std::string() : han_section(high, script).append(script.ten_thousand);
        if (low != 0) {
            text.append(high != 0 && low < 1000 ? script.digits[0] : std::string_view{})
                .append(han_section(low, script));
        }
        return text;
    };
    const std::uint64_t high = value / 100000000;
    const std::uint64_t low = value % 100000000;
    std::string text = high == 0 ? std::string() : below_hundred_million(high).append(script.hundred_million);
    if (low != 0) {
        text.append(high != 0 && low < 10000000 ? script.digits[0] : std::string_view{})
            .append(below_hundred_million(low));
    }
    const std::string one_ten = std::string(script.digits[1]).append(script.places[1]);
    return script.bare_ten && text.starts_with(one_ten) ? text.substr(script.digits[1].size()) : text;
}

/// A number as its digits before and behind the point, without spare zeros: {"12345", "67"}.
struct digits_of_number {
    std::string whole;
    std::string part;

    /// Plain notation: "12345.67".
    [[nodiscard]] std::string plain() const { return part.empty() ? whole : whole + "." + part; }

    /// The number times 10^-power: the point moves to the left.
    [[nodiscard]] digits_of_number divided(std::size_t power) const
    {
        const std::string digits = std::string(power, '0') + whole;
        digits_of_number moved{digits.substr(0, digits.size() - power), digits.substr(digits.size() - power) + part};
        const auto first = moved.whole.find_first_not_of('0');
        moved.whole = first == std::string::npos ? "0" : moved.whole.substr(first);
        const auto last = moved.part.find_last_not_of('0');
        moved.part = last == std::string::npos ? "" : moved.part.substr(0, last + 1);
        return moved;
    }

    /// With a separator between groups of three: "12,345.67".
    [[nodiscard]] std::string grouped(std::string_view separator) const
    {
        std::string text;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            text.append(i != 0 && (whole.size() - i) % 3 == 0 ? separator : std::string_view{}).append(1, whole[i]);
        }
        return part.empty() ? text : text + "." + part;
    }

    /// In Han, the digits behind the point one by one: 一万二千三百四十五点六七. The whole part is below 10^16.
    [[nodiscard]] std::string han(han_script const& script) const
    {
        std::string text = han_integer(std::stoull(whole), script);
        text.append(part.empty() ? "" : "点");
        for (const char digit : part) {
            text.append(script.digits[static_cast<std::size_t>(digit - '0')]);
        }
        return text;
    }
};

/// ASCII digits and points in full width: １２．５.
[[nodiscard]] inline std::string full_width(std::string_view text)
{
    std::string wide;
    for (const char each : text) {
        if (each >= '0' && each <= '9') {
            wide.append("\xEF\xBC").append(1, static_cast<char>('\x90' + (each - '0')));
        } else {
            wide.append(each == '.' ? "．" : each == ',' ? "，" : std::string(1, each));
        }
    }
    return wide;
}

}  // namespace support
