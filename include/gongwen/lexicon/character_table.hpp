#pragma once

#include "gongwen/lexicon/character_class.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

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
    character_row{character::marker_word, U"首其再最—―－─-"},
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

}  // namespace gongwen::lexicon
