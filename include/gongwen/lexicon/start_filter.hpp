#pragma once

#include "gongwen/lexicon/character.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

/// A filter that tells from four bits at a time whether a character of three bytes may begin something, for instructions that
/// look up sixteen or more of them at once. Each ideograph that may is in a bucket; it passes where all five tables have
/// the bit of one bucket. Plain ones may pass in vain (measured: one of a hundred), and no other is missed. Of signs and
/// punctuation every one passes.
class start_filter {
public:
    /// An entry for each four bits, twice, as instructions for 32 bytes want it.
    using nibble_table = std::array<std::uint8_t, 32>;

    static constexpr std::uint8_t sign = 0x01;             ///< the lead of signs and punctuation: E2, E3, EF
    static constexpr std::uint8_t restricted_lead = 0x80;  ///< E0 or ED, which not every continuation byte may follow

    alignas(32) nibble_table lead_kind{};  ///< by the low bits of the first byte, E0 to EF
    nibble_table lead{};                   ///< likewise: the buckets
    nibble_table second_low{};             ///< by the low bits of the second byte
    nibble_table second_high{};            ///< by bits 4 and 5 of the second byte, the marks of a continuation taken away
    nibble_table third_low{};
    nibble_table third_high{};

    constexpr start_filter() noexcept
    {
        set(lead_kind, 0x0, restricted_lead);
        set(lead_kind, 0xD, restricted_lead);
        for (detail::character_row const& row : detail::character_rows) {
            for (const char32_t point : row.members) {
                if (point >= 0x800 && !is_plain(row.code)) {
                    add(point);
                }
            }
        }
    }

private:
    /// Ideographs whose bytes go well together: put another way, more plain ones pass (found by trying on running text of all
    /// kinds; any division is correct, and what is in none is in the first).
    static constexpr std::array<std::u32string_view, 8> buckets{U"伍五二亿仟九", U"每陸陆月",   U"三七万萬两一", U"捌半億十參卅肆叁千",
                                                                U"八兩玖几六",   U"數数柒四零", U"佰廿拾貳贰",   U"年壹百第幾"};

    constexpr void add(char32_t point) noexcept
    {
        if (point < 0x4000 || point >= 0xA000) {
            set(lead_kind, point >> 12U, sign);
            return;
        }
        std::uint8_t bit = 1;
        for (std::size_t i = 0; i < buckets.size(); ++i) {
            if (buckets[i].find(point) != std::u32string_view::npos) {
                bit = static_cast<std::uint8_t>(1U << i);
            }
        }
        set(lead, point >> 12U, bit);
        set(second_low, point >> 6U & 0xFU, bit);
        set(second_high, point >> 10U & 0x3U, bit);
        set(third_low, point & 0xFU, bit);
        set(third_high, point >> 4U & 0x3U, bit);
    }

    static constexpr void set(nibble_table& table, std::size_t nibble, std::uint8_t bit) noexcept
    {
        table[nibble] = table[nibble + 16] = static_cast<std::uint8_t>(table[nibble] | bit);
    }
};

inline constexpr start_filter starts_filtered{};

}  // namespace gongwen::lexicon
