#pragma once

#include "gongwen/text/load.hpp"
#include "gongwen/text/prefix.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

using gongwen::encoded_length;

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
enum class mark_shape : std::uint8_t { straight, single_quote, double_quote, corner, corner_double, title, angle, round, lens, shell, square, curly };

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
[[nodiscard, gnu::always_inline]] constexpr std::size_t start_length(char lead) noexcept { return static_cast<unsigned char>(lead) < 0x80 ? 1 : 3; }

/// Whether running text may pass over the character.
[[nodiscard]] constexpr bool is_plain(character code) noexcept { return code <= character::marker_word; }

/// Whether a Han numeral may begin with the character.
[[nodiscard]] constexpr bool is_han_numeral(character code) noexcept
{
    return code >= character::han_digit && code < character::opening;
}

namespace detail {

struct character_row {
    character code;
    std::u32string_view members;
};

constexpr character with_value(character code, unsigned value) noexcept
{
    return static_cast<character>(static_cast<unsigned>(code) | value);
}

constexpr character opening(mark_shape shape) noexcept { return with_value(character::opening, static_cast<unsigned>(shape)); }
constexpr character closing(mark_shape shape) noexcept { return with_value(character::closing, static_cast<unsigned>(shape)); }

inline constexpr std::array character_rows{
    character_row{character::line_break, U"\n\r"},
    character_row{character::letter, U"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz*"},
    character_row{character::letter, U"ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ＊"},
    character_row{character::letter, U"ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ"},
    character_row{character::marker_word, U"首其再最—－─-"},
    character_row{opening(mark_shape::straight), U"\""},
    character_row{opening(mark_shape::double_quote), U"“"},
    character_row{closing(mark_shape::double_quote), U"”"},
    character_row{opening(mark_shape::single_quote), U"‘"},
    character_row{closing(mark_shape::single_quote), U"’"},
    character_row{opening(mark_shape::title), U"《"},
    character_row{closing(mark_shape::title), U"》"},
    character_row{opening(mark_shape::angle), U"〈"},
    character_row{closing(mark_shape::angle), U"〉"},
    character_row{opening(mark_shape::corner), U"「"},
    character_row{closing(mark_shape::corner), U"」"},
    character_row{opening(mark_shape::corner_double), U"『"},
    character_row{closing(mark_shape::corner_double), U"』"},
    character_row{opening(mark_shape::round), U"（("},
    character_row{closing(mark_shape::round), U"）)"},
    character_row{opening(mark_shape::square), U"［["},
    character_row{closing(mark_shape::square), U"］]"},
    character_row{opening(mark_shape::lens), U"【"},
    character_row{closing(mark_shape::lens), U"】"},
    character_row{opening(mark_shape::shell), U"〔"},
    character_row{closing(mark_shape::shell), U"〕"},
    character_row{opening(mark_shape::curly), U"｛"},
    character_row{closing(mark_shape::curly), U"｝"},
    character_row{character::clause_break, U"，,、：:"},
    character_row{character::sentence_break, U"。｡！!？?；;"},
    character_row{character::ordinal_mark, U"第"},
    character_row{character::per_mark, U"每"},
    character_row{character::year_mark, U"年"},
    character_row{character::month_mark, U"月"},
    character_row{character::circled, U"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"},
    character_row{character::circled, U"⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"},
    character_row{with_value(character::arabic_digit, 0), U"0０"},
    character_row{with_value(character::arabic_digit, 1), U"1１"},
    character_row{with_value(character::arabic_digit, 2), U"2２"},
    character_row{with_value(character::arabic_digit, 3), U"3３"},
    character_row{with_value(character::arabic_digit, 4), U"4４"},
    character_row{with_value(character::arabic_digit, 5), U"5５"},
    character_row{with_value(character::arabic_digit, 6), U"6６"},
    character_row{with_value(character::arabic_digit, 7), U"7７"},
    character_row{with_value(character::arabic_digit, 8), U"8８"},
    character_row{with_value(character::arabic_digit, 9), U"9９"},
    character_row{with_value(character::han_digit, 0), U"零〇○◯"},
    character_row{with_value(character::han_digit, 1), U"一壹"},
    character_row{with_value(character::han_digit, 2), U"二贰貳两兩"},
    character_row{with_value(character::han_digit, 3), U"三叁參"},
    character_row{with_value(character::han_digit, 4), U"四肆"},
    character_row{with_value(character::han_digit, 5), U"五伍"},
    character_row{with_value(character::han_digit, 6), U"六陆陸"},
    character_row{with_value(character::han_digit, 7), U"七柒"},
    character_row{with_value(character::han_digit, 8), U"八捌"},
    character_row{with_value(character::han_digit, 9), U"九玖"},
    character_row{with_value(character::place, 1), U"十拾"},
    character_row{with_value(character::place, 2), U"百佰"},
    character_row{with_value(character::place, 3), U"千仟"},
    character_row{with_value(character::myriad, 4), U"万萬"},
    character_row{with_value(character::myriad, 8), U"亿億"},
    character_row{character::vague, U"几幾数數"},
    character_row{character::half, U"半"},
    character_row{with_value(character::score, 2), U"廿"},
    character_row{with_value(character::score, 3), U"卅"},
};

/// Two levels over the code points below U+10000: 64 to a page, equal empty pages shared.
struct character_table {
    static constexpr std::size_t page_limit = 48;

    // No std::array, whose operator would be inlined some two hundred times.
    character ascii[128]{};
    std::uint8_t sparse_page_of[0x3F10]{};  // by the first two bytes as loaded: no shifts
    character codes[page_limit * 64]{};

    constexpr character_table()
    {
        constexpr std::uint8_t plain_page = 0;
        constexpr std::uint8_t ill_formed_page = 1;
        std::uint8_t pages = 2;
        for (std::size_t i = 0; i < 64; ++i) {
            codes[ill_formed_page * 64U + i] = character::ill_formed;
        }
        for (std::size_t page = 0; page < 0x20; ++page) {
            sparse_page_of[sparse(page)] = ill_formed_page;  // E0 80..9F: overlong
        }
        for (std::size_t page = 0xD800 / 64; page < 0xE000 / 64; ++page) {
            sparse_page_of[sparse(page)] = ill_formed_page;  // ED A0..BF: surrogates
        }
        for (character_row const& row : character_rows) {
            for (const char32_t point : row.members) {
                if (point < 128) {
                    ascii[point] = row.code;
                    continue;
                }
                std::uint8_t& page = sparse_page_of[sparse(point / 64)];
                if (page == plain_page) {
                    page = pages++;
                }
                codes[page * 64U + point % 64] = row.code;
            }
        }
    }

private:
    /// Where the number of a page stands.
    static constexpr std::size_t sparse(std::size_t page) noexcept { return page / 64 | page % 64 << 8U; }
};

inline constexpr character_table characters{};

}  // namespace detail

namespace detail {

/// The class of the three-byte character in the low bytes, the first the lowest, whose shape has been checked.
[[nodiscard, gnu::always_inline]] constexpr character loaded_code(std::uint64_t bytes) noexcept
{
    const std::size_t page = characters.sparse_page_of[bytes & 0x3F0FU];
    return characters.codes[page * 64U + (bytes >> 16U & 0x3FU)];
}

/// The same for any character, or what is left of one at the end of a text.
[[nodiscard, gnu::noinline]] constexpr character classify_any(std::string_view text) noexcept
{
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80) {
        return characters.ascii[lead];
    }
    if ((lead & 0xF0U) != 0xE0 || text.size() < 3) {
        return character::plain;
    }
    const auto second = static_cast<unsigned char>(text[1]);
    const auto third = static_cast<unsigned char>(text[2]);
    if ((second & 0xC0U) != 0x80 || (third & 0xC0U) != 0x80) {
        return character::ill_formed;
    }
    return loaded_code(std::uint64_t{lead} | std::uint64_t{second} << 8U | std::uint64_t{third} << 16U);
}

}  // namespace detail

/// The class of a packed character.
[[nodiscard, gnu::always_inline]] constexpr character classify_packed(std::uint32_t packed) noexcept
{
    const bool wide = (packed & 0xFFC0C0F0U) == 0x8080E0U;
    return wide ? detail::loaded_code(packed) : packed < 0x80 ? detail::characters.ascii[packed] : character::plain;
}

/// The class of the character at the front of `text`, which is not empty; one of two or four bytes is plain, and
/// not checked. Cost: a load and two table look-ups.
[[nodiscard]] constexpr character classify(std::string_view text) noexcept
{
    if (text.size() >= 4) [[likely]] {
        const auto four = load<std::uint32_t>(text.data());
        if ((four & 0xC0C0F0U) != 0x8080E0U) [[unlikely]] {
            return (four & 0x80U) == 0 ? detail::characters.ascii[four & 0x7FU] : detail::classify_any(text);
        }
        return detail::loaded_code(four);
    }
    return detail::classify_any(text);
}

/// The class of the character at the front of `text` without its value; that of a line break at its end. Out of line: most that ask
/// for it ask seldom.
[[nodiscard, gnu::noinline]] constexpr character front_kind(std::string_view text) noexcept
{
    return text.empty() ? character::line_break : kind_of(classify(text));
}

}  // namespace gongwen::lexicon
