#pragma once

#include "gongwen/lexicon/character.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

namespace detail {

/// Never defined and never called: no constant expression calls it, so the compiler's message names it.
void no_table_has_room_for_the_character();

}  // namespace detail

/// The classes of characters that may begin something, in tables for instructions that look up 64 bytes at once in a table of 64 or
/// 128. Those of three bytes lie at the low six bits of their third byte, changed by a number that belongs to the second and so
/// chosen that no two meet. The tables tell their first two bytes and their class; the third byte follows from the place.
/// Exact, but for full-width letters and digits and the signs with the lead E2 and another second byte than 80, as ① and Ａ: what
/// has their leads and is not in the table must be looked up one by one.
class start_classes {
public:
    static constexpr std::uint8_t unusual = 1;  ///< a lead that not every continuation may follow, or that three do
    static constexpr std::uint8_t sign = 2;     ///< a lead of signs, not all of which are in the table

    alignas(64) std::uint8_t ascii[128]{};   ///< classes
    alignas(64) std::uint8_t leads[64]{};    ///< by the low six bits of a lead: `unusual`, `sign` or 0
    alignas(64) std::uint8_t change[64]{};   ///< by the low six bits of the second byte, up to 127
    alignas(64) std::uint8_t lead[128]{};
    alignas(64) std::uint8_t second[128]{};
    alignas(64) std::uint8_t wide[128]{};    ///< classes

    constexpr start_classes()
    {
        for (const unsigned byte : {0xC0U, 0xC1U, 0xE0U, 0xEDU, 0xF0U, 0xF1U, 0xF2U, 0xF3U, 0xF4U, 0xF5U,
                                    0xF6U, 0xF7U, 0xF8U, 0xF9U, 0xFAU, 0xFBU, 0xFCU, 0xFDU, 0xFEU, 0xFFU}) {
            leads[byte & 0x3FU] = unusual;
        }
        leads[0xE2U & 0x3FU] = leads[0xEFU & 0x3FU] = sign;
        wide_characters those;
        for (detail::character_row const& row : detail::character_rows) {
            for (const char32_t point : is_plain(row.code) ? std::u32string_view{} : row.members) {
                if (point < 0x80) {
                    ascii[point] = static_cast<std::uint8_t>(row.code);
                }
                else if (belongs(point)) {
                    those.append(point, row.code);
                }
                else if (point >> 12U != 0x2 && point >> 12U != 0xF) {
                    detail::no_table_has_room_for_the_character();
                }
            }
        }
        for (const char32_t point : std::u32string_view(U"％＋．／")) {  // frequent, and plain: need not be looked up
            those.append(point, character::plain);
        }
        for (std::size_t low = 0; low < sizeof(change); ++low) {
            enter(those, low);
        }
    }

private:
    /// Those of three bytes, in a chain for each second byte, by its low six bits.
    struct wide_characters {
        char32_t points[128]{};
        character codes[128]{};
        std::uint8_t next[128]{};
        std::uint8_t first[64]{};  // 0 where there is none
        std::uint8_t last = 0;

        constexpr void append(char32_t point, character code)
        {
            points[++last] = point;
            codes[last] = code;
            next[last] = first[point >> 6U & 0x3FU];
            first[point >> 6U & 0x3FU] = last;
        }
    };

    /// Whether the table has room for it: ideographs and the most frequent signs.
    static constexpr bool belongs(char32_t point) noexcept
    {
        const bool punctuation = point >> 6U == 0x2000 >> 6U || point >> 6U == 0x3000 >> 6U || point >> 6U == U'㈠' >> 6U;
        const bool letter_or_digit = (point >= U'０' && point <= U'９') || (point >= U'Ａ' && point <= U'Ｚ')
                                     || (point >= U'ａ' && point <= U'ｚ');
        return (point >= 0x4000 && point < 0xA000) || punctuation || (point >= 0xFF00 && point < 0xFF80 && !letter_or_digit);
    }

    /// Enters the characters whose second byte has these low six bits.
    constexpr void enter(wide_characters const& those, std::size_t low)
    {
        const auto place_of = [&](std::size_t i) { return (those.points[i] & 0x3FU) ^ change[low]; };
        std::size_t i = those.first[low];
        while (i != 0) {
            if (lead[place_of(i)] == 0) {
                lead[place_of(i)] = static_cast<std::uint8_t>(0xE0U | those.points[i] >> 12U);
                second[place_of(i)] = static_cast<std::uint8_t>(0x80U | low);
                wide[place_of(i)] = static_cast<std::uint8_t>(those.codes[i]);
                i = those.next[i];
                continue;
            }
            for (std::size_t entered = those.first[low]; entered != i; entered = those.next[entered]) {
                lead[place_of(entered)] = 0;
            }
            if (++change[low] == sizeof(wide)) {
                detail::no_table_has_room_for_the_character();
            }
            i = those.first[low];
        }
    }
};

inline constexpr start_classes starts_classified{};

}  // namespace gongwen::lexicon
