#pragma once

#include "gongwen/text/utf8.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

/// What a character may begin in running text. Numeral characters carry their value in the low four bits.
enum class character : std::uint8_t {
    plain = 0,       ///< begins nothing
    ill_formed,      ///< no UTF-8 begins here
    line_break,      ///< LF, CR
    letter,          ///< Latin letters, half and full width, and the asterisk: codes, names, masked values
    opening,         ///< opening quotes and brackets
    closing,         ///< closing quotes and brackets
    clause_break,    ///< ， 、 ：
    sentence_break,  ///< 。 ！ ？ ；
    ordinal_mark,    ///< 第
    per_mark,        ///< 每
    year_mark,       ///< 年
    month_mark,      ///< 月
    circled,         ///< ① ⑴
    arabic_digit = 0x10,
    han_digit = 0x20,
    place = 0x30,   ///< 十 百 千: the value is the power of ten
    myriad = 0x40,  ///< 万 亿
    vague = 0x50,   ///< 几 数
    half = 0x60,    ///< 半
    score = 0x70,   ///< 廿 卅: the value is the number of tens
};

/// The class without the value.
[[nodiscard, gnu::always_inline]] constexpr character kind_of(character code) noexcept
{
    const auto bits = static_cast<std::uint8_t>(code);
    return bits < 0x10 ? code : static_cast<character>(bits & 0xF0U);
}

/// The digit, or the power of ten of a place or myriad.
[[nodiscard]] constexpr int value_of(character code) noexcept { return static_cast<std::uint8_t>(code) & 0x0F; }

/// Whether a Han numeral may begin with the character.
[[nodiscard]] constexpr bool is_han_numeral(character code) noexcept { return code >= character::han_digit; }

namespace detail {

struct character_row {
    character code;
    std::u32string_view members;
};

constexpr character with_value(character code, unsigned value) noexcept
{
    return static_cast<character>(static_cast<unsigned>(code) | value);
}

inline constexpr std::array character_rows{
    character_row{character::line_break, U"\n\r"},
    character_row{character::letter, U"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz*"},
    character_row{character::letter, U"ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ＊"},
    character_row{character::letter, U"ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ"},
    character_row{character::opening, U"“‘《〈「『（([【〔［｛\""},
    character_row{character::closing, U"”’》〉」』）)]】〕］｝"},
    character_row{character::clause_break, U"，,、：:"},
    character_row{character::sentence_break, U"。｡！!？?；;"},
    character_row{character::ordinal_mark, U"第"},
    character_row{character::per_mark, U"每"},
    character_row{character::year_mark, U"年"},
    character_row{character::month_mark, U"月"},
    character_row{character::circled, U"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"},
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
    character_row{with_value(character::han_digit, 0), U"零〇○"},
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

    std::array<character, 128> ascii{};
    std::array<std::uint8_t, 1024> page_of{};
    std::array<std::uint8_t, 0x3F10> sparse_page_of{};  // the same by the first two bytes as loaded: no shifts
    std::array<character, page_limit * 64> codes{};

    constexpr character_table()
    {
        constexpr std::uint8_t plain_page = 0;
        constexpr std::uint8_t ill_formed_page = 1;
        std::uint8_t pages = 2;
        for (std::size_t i = 0; i < 64; ++i) {
            codes[ill_formed_page * 64U + i] = character::ill_formed;
        }
        for (std::size_t page = 0; page < 0x20; ++page) {
            page_of[page] = ill_formed_page;  // E0 80..9F: overlong
        }
        for (std::size_t page = 0xD800 / 64; page < 0xE000 / 64; ++page) {
            page_of[page] = ill_formed_page;  // ED A0..BF: surrogates
        }
        for (character_row const& row : character_rows) {
            for (const char32_t point : row.members) {
                if (point < 128) {
                    ascii[point] = row.code;
                    continue;
                }
                std::uint8_t& page = page_of[point / 64];
                if (page == plain_page) {
                    page = pages++;
                }
                codes[page * 64U + point % 64] = row.code;
            }
        }
        for (std::size_t i = 0; i < page_of.size(); ++i) {
            sparse_page_of[i / 64 | i % 64 << 8U] = page_of[i];
        }
    }
};

inline constexpr character_table characters{};

}  // namespace detail

/// The class of the character at the front of `text`, which is not empty; one of two or four bytes is plain, and
/// not checked. Cost: two table look-ups.
[[nodiscard, gnu::always_inline]] constexpr character classify(std::string_view text) noexcept
{
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80) {
        return detail::characters.ascii[lead];
    }
    if ((lead & 0xF0U) != 0xE0 || text.size() < 3) {
        return character::plain;
    }
    const auto second = static_cast<unsigned char>(text[1]);
    const auto third = static_cast<unsigned char>(text[2]);
    if ((second & 0xC0U) != 0x80 || (third & 0xC0U) != 0x80) {
        return character::ill_formed;
    }
    const auto page = detail::characters.page_of[(lead & 0x0FU) << 6U | (second & 0x3FU)];
    return detail::characters.codes[page * 64U + (third & 0x3FU)];
}

/// The bytes of the character at `at` where it is plain and not of the three-byte shape that `skip_plain` reads itself;
/// 0 where it is not plain or not well formed.
[[nodiscard, gnu::noinline]] inline std::size_t plain_length(char const* at, char const* end) noexcept
{
    const std::string_view rest(at, static_cast<std::size_t>(end - at));
    return classify(rest) == character::plain ? character_length(rest) : 0;
}

/// Where the run of plain, well-formed characters from `at` ends: at a character that may begin something, at
/// ill-formed bytes, or at `end`. Cost: one load and two table look-ups a character; most of a text is read here.
[[nodiscard]] inline char const* skip_plain(char const* at, char const* end) noexcept
{
    auto const& table = detail::characters;
    while (end - at >= 4) {
        // One load where bytes are little-endian.
        const auto byte = [&](int i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(at[i])); };
        const std::uint32_t bytes = byte(0) | byte(1) << 8U | byte(2) << 16U | byte(3) << 24U;
        if ((bytes & 0xC0C0F0U) == 0x8080E0) {
            const std::size_t page = table.sparse_page_of[bytes & 0x3F0FU];
            if (table.codes[page * 64U + (bytes >> 16U & 0x3FU)] != character::plain) {
                return at;
            }
            at += 3;
        }
        else if (const std::size_t length = plain_length(at, end); length != 0) {
            at += length;
        }
        else {
            return at;
        }
    }
    for (std::size_t length = 1; at != end && length != 0; at += length) {
        length = plain_length(at, end);
    }
    return at;
}

}  // namespace gongwen::lexicon
