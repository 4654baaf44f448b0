#pragma once

#include "gongwen/lexicon/character.hpp"

#include <array>
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
    template<std::size_t Size>
    using table = std::array<std::uint8_t, Size>;

    static constexpr std::uint8_t unusual = 1;  ///< a lead that not every continuation may follow, or that three do
    static constexpr std::uint8_t sign = 2;     ///< a lead of signs, not all of which are in the table

    alignas(64) table<128> ascii{};   ///< classes
    alignas(64) table<64> leads{};    ///< by the low six bits of a lead: `unusual`, `sign` or 0
    alignas(64) table<64> change{};   ///< by the low six bits of the second byte, up to 127
    alignas(64) table<128> lead{};
    alignas(64) table<128> second{};
    alignas(64) table<128> wide{};    ///< classes

    constexpr start_classes()
    {
        for (const unsigned byte : {0xC0U, 0xC1U, 0xE0U, 0xEDU, 0xF0U, 0xF1U, 0xF2U, 0xF3U, 0xF4U, 0xF5U, 0xF6U, 0xF7U, 0xF8U, 0xF9U, 0xFAU, 0xFBU, 0xFCU, 0xFDU, 0xFEU, 0xFFU}) {
            leads[byte & 0x3FU] = unusual;
        }
        leads[0xE2U & 0x3FU] = leads[0xEFU & 0x3FU] = sign;
        character_list wide_ones;
        for (detail::character_row const& row : detail::character_rows) {
            for (const char32_t point : is_plain(row.code) ? std::u32string_view{} : row.members) {
                if (point < 0x80) {
                    ascii[point] = static_cast<std::uint8_t>(row.code);
                }
                else if (belongs(point)) {
                    wide_ones.points[wide_ones.count] = point;
                    wide_ones.codes[wide_ones.count++] = row.code;
                }
                else if (point >> 12U != 0x2 && point >> 12U != 0xF) {
                    detail::no_table_has_room_for_the_character();
                }
            }
        }
        for (const char32_t point : std::u32string_view(U"％＋．／")) {  // frequent, and plain: need not be looked up
            wide_ones.points[wide_ones.count] = point;
            wide_ones.codes[wide_ones.count++] = character::plain;
        }
        for (std::size_t low = 0; low < change.size(); ++low) {
            add(wide_ones.with_second(low), low);
        }
    }

private:
    struct character_list {
        std::array<char32_t, 128> points{};
        std::array<character, 128> codes{};
        std::size_t count = 0;

        /// Those whose second byte has these low six bits.
        [[nodiscard]] constexpr character_list with_second(std::size_t low) const
        {
            character_list result;
            for (std::size_t i = 0; i < count; ++i) {
                if ((points[i] >> 6U & 0x3FU) == low) {
                    result.points[result.count] = points[i];
                    result.codes[result.count++] = codes[i];
                }
            }
            return result;
        }
    };

    /// Whether the table has room for it: ideographs and the most frequent signs.
    static constexpr bool belongs(char32_t point) noexcept
    {
        const bool punctuation = point >> 6U == 0x2000 >> 6U || point >> 6U == 0x3000 >> 6U;
        const bool letter_or_digit = (point >= U'０' && point <= U'９') || (point >= U'Ａ' && point <= U'Ｚ') || (point >= U'ａ' && point <= U'ｚ');
        return (point >= 0x4000 && point < 0xA000) || punctuation || (point >= 0xFF00 && point < 0xFF80 && !letter_or_digit);
    }

    /// Enters characters whose second byte has these low six bits.
    constexpr void add(character_list const& list, std::size_t low)
    {
        while (!has_room(list, change[low])) {
            if (++change[low] == wide.size()) {
                detail::no_table_has_room_for_the_character();
            }
        }
        for (std::size_t i = 0; i < list.count; ++i) {
            const std::size_t place = (list.points[i] & 0x3FU) ^ change[low];
            lead[place] = static_cast<std::uint8_t>(0xE0U | list.points[i] >> 12U);
            second[place] = static_cast<std::uint8_t>(0x80U | low);
            wide[place] = static_cast<std::uint8_t>(list.codes[i]);
        }
    }

    [[nodiscard]] constexpr bool has_room(character_list const& list, std::size_t changed) const
    {
        std::array<bool, 128> taken{};
        for (std::size_t i = 0; i < list.count; ++i) {
            const std::size_t place = (list.points[i] & 0x3FU) ^ changed;
            if (lead[place] != 0 || taken[place]) {
                return false;
            }
            taken[place] = true;
        }
        return true;
    }
};

inline constexpr start_classes starts_classified{};

}  // namespace gongwen::lexicon
