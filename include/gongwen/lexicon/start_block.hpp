#pragma once

#include "gongwen/lexicon/start_filter.hpp"

#include <cstdint>
#include <cstring>

// Which of 64 bytes begin a character that may begin something, 32 at a time with AVX2. Written with the vector types of
// GCC and Clang: <immintrin.h> takes as long to compile as the whole lexicon but the units.
namespace gongwen::lexicon {

/// A bit for each of 64 bytes, the first the lowest.
struct start_block {
    std::uint64_t starts = 0;         ///< something may begin here, if a well-formed character does
    std::uint64_t leads = 0;          ///< the lead of a character of three bytes
    std::uint64_t short_leads = 0;    ///< of two
    std::uint64_t continuations = 0;  ///< 80 to BF
    std::uint64_t beyond_ascii = 0;   ///< 80 to FF
    bool restricted = false;          ///< a lead is E0 or ED, which not every continuation may follow, or C0 or C1, which none may
};

#if defined(__x86_64__) && defined(__GNUC__)

namespace avx2 {

using bytes = unsigned char __attribute__((vector_size(32)));
using signed_bytes = signed char __attribute__((vector_size(32)));
using chars = char __attribute__((vector_size(32)));
using pairs = unsigned short __attribute__((vector_size(32)));

[[nodiscard, gnu::always_inline, gnu::target("avx2,bmi,popcnt")]] inline bytes load(char const* at) noexcept
{
    bytes result;
    std::memcpy(&result, at, sizeof result);
    return result;
}

/// The entries of a table by the low four bits of each byte; 0 for bytes from 80 on.
[[nodiscard, gnu::always_inline, gnu::target("avx2,bmi,popcnt")]] inline bytes look_up(start_filter::nibble_table const& table,
                                                                                       bytes index) noexcept
{
    chars entries;
    std::memcpy(&entries, table.data(), sizeof entries);
    return reinterpret_cast<bytes>(__builtin_ia32_pshufb256(entries, reinterpret_cast<chars>(index)));
}

[[nodiscard, gnu::always_inline, gnu::target("avx2,bmi,popcnt")]] inline std::uint32_t top_bits(bytes value) noexcept
{
    return static_cast<std::uint32_t>(__builtin_ia32_pmovmskb256(reinterpret_cast<chars>(value)));
}

[[nodiscard, gnu::always_inline, gnu::target("avx2,bmi,popcnt")]] inline bytes high_bits(bytes value) noexcept
{
    return reinterpret_cast<bytes>(reinterpret_cast<pairs>(value) >> 4) & 0xF;
}

/// Half a block: its bits are the low 32.
[[nodiscard, gnu::always_inline, gnu::target("avx2,bmi,popcnt")]] inline start_block read_half(char const* text) noexcept
{
    const bytes first = load(text);
    const bytes second = load(text + 1) ^ 0x80;
    const bytes third = load(text + 2) ^ 0x80;
    const auto leads = reinterpret_cast<bytes>((first & 0xF0) == 0xE0);
    const auto short_leads = reinterpret_cast<bytes>((first & 0xE0) == 0xC0);
    const bytes kind = (look_up(starts_filtered.lead_kind, first & 0xF) & leads)
                       | (reinterpret_cast<bytes>((first & 0xFE) == 0xC0) & start_filter::restricted_lead);
    const bytes passed = look_up(starts_filtered.lead, first & 0xF) & leads & look_up(starts_filtered.second_low, second)
                         & look_up(starts_filtered.second_high, high_bits(second)) & look_up(starts_filtered.third_low, third)
                         & look_up(starts_filtered.third_high, high_bits(third));
    const auto visible = reinterpret_cast<bytes>(reinterpret_cast<signed_bytes>(first) > ' ');
    const auto breaks = reinterpret_cast<bytes>(first == '\n') | reinterpret_cast<bytes>(first == '\r');
    const auto none = reinterpret_cast<bytes>((passed | (kind & start_filter::sign) | visible | breaks) == 0);
    const auto continuations = reinterpret_cast<bytes>(reinterpret_cast<signed_bytes>(first) < -64);
    return {~top_bits(none), top_bits(leads), top_bits(short_leads), top_bits(continuations), top_bits(first), top_bits(kind) != 0};
}

/// Reads 64 bytes and two more.
[[nodiscard, gnu::always_inline, gnu::target("avx2,bmi,popcnt")]] inline start_block read_block(char const* text) noexcept
{
    const start_block low = read_half(text);
    const start_block high = read_half(text + 32);
    return {low.starts | high.starts << 32U, low.leads | high.leads << 32U, low.short_leads | high.short_leads << 32U,
            low.continuations | high.continuations << 32U,
            low.beyond_ascii | high.beyond_ascii << 32U, low.restricted || high.restricted};
}

}  // namespace avx2

#endif

}  // namespace gongwen::lexicon
