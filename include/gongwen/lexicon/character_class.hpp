#pragma once

#include <cstddef>
#include <cstdint>

namespace gongwen::lexicon {

/// What a character may begin in running text. Numeral characters carry their value in the low four bits, brackets
/// and quotes their shape.
enum class character : std::uint8_t {
    plain = 0,       ///< begins nothing
    marker_word,     ///< 首 其 再 最 and dashes: begins a marker, and in running text nothing
    ill_formed,      ///< no UTF-8 begins here
    line_break,      ///< LF, CR
    letter,          ///< Latin letters, half and full width, and the asterisk: codes, names, masked values
    clause_break,    ///< ， 、 ：
    sentence_break,  ///< 。 ！ ？ ；
    ordinal_mark,    ///< 第
    per_mark,        ///< 每
    year_mark,       ///< 年
    month_mark,      ///< 月
    circled,         ///< ① ⑴ ⒈ ㈠: a marker in one character
    arabic_digit = 0x10,
    han_digit = 0x20,
    place = 0x30,   ///< 十 百 千: the value is the power of ten
    myriad = 0x40,  ///< 万 亿
    vague = 0x50,   ///< 几 数
    half = 0x60,    ///< 半
    score = 0x70,   ///< 廿 卅: the value is the number of tens
    opening = 0x80,  ///< opening quotes and brackets: the value is a `mark_shape`
    closing = 0x90,  ///< closing quotes and brackets: the value is a `mark_shape`
};

/// The codes that `kind_of` and `value_of` take apart lie below.
inline constexpr std::size_t character_codes = 0xA0;

/// The shapes of quotes and brackets; the quotes, which cannot nest in their own kind, come first.
enum class mark_shape : std::uint8_t {
    straight,
    single_quote,
    double_quote,
    corner,
    corner_double,
    title,
    angle,
    round,
    lens,
    shell,
    square,
    curly
};

/// The class without the value. Without a branch: below 0x10 the difference wraps, and its upper bits keep the lower ones of the code.
[[nodiscard, gnu::always_inline]] constexpr character kind_of(character code) noexcept
{
    const unsigned bits = static_cast<std::uint8_t>(code);
    return static_cast<character>(bits & (0xF0U | (bits - 0x10U) >> 28U));
}

/// Whether a code is of a class, which the compiler knows.
template<character Kind>
[[nodiscard, gnu::always_inline]] constexpr bool is_of(character code) noexcept
{
    return static_cast<std::uint8_t>(Kind) < 0x10 ? code == Kind : kind_of(code) == Kind;
}

/// The digit, or the power of ten of a place or myriad.
[[nodiscard]] constexpr int value_of(character code) noexcept { return static_cast<std::uint8_t>(code) & 0x0F; }

/// The shape of an opening or closing mark.
[[nodiscard]] constexpr mark_shape shape_of(character code) noexcept { return static_cast<mark_shape>(value_of(code)); }

/// The bytes of a character that is not plain, by its first: the classes know none of two or four bytes.
[[nodiscard, gnu::always_inline]] constexpr std::size_t start_length(char lead) noexcept
{
    return static_cast<unsigned char>(lead) < 0x80 ? 1 : 3;
}

/// Whether running text may pass over the character.
[[nodiscard]] constexpr bool is_plain(character code) noexcept { return code <= character::marker_word; }

/// Whether a Han numeral may begin with the character.
[[nodiscard]] constexpr bool is_han_numeral(character code) noexcept
{
    return code >= character::han_digit && code < character::opening;
}

}  // namespace gongwen::lexicon
