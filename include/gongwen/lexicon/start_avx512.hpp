#pragma once

#include "gongwen/lexicon/start_classes.hpp"
#include "gongwen/lexicon/start_list.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

// Lists 64 bytes at a time with AVX-512. Written with the vector types and functions built into GCC and Clang, as start_block.hpp.
#if defined(__x86_64__) && defined(__GNUC__)

namespace gongwen::lexicon::avx512 {

using bytes = char __attribute__((vector_size(64)));
using pairs = short __attribute__((vector_size(64)));

[[nodiscard, gnu::always_inline, gnu::target("avx512bw,avx512vbmi,avx512vbmi2,popcnt")]] inline bytes load(void const* at) noexcept
{
    bytes result;
    std::memcpy(&result, at, sizeof result);
    return result;
}

[[nodiscard, gnu::always_inline, gnu::target("avx512bw,avx512vbmi,avx512vbmi2,popcnt")]] inline std::uint64_t equal(bytes first,
                                                                                                                    bytes second) noexcept
{
    return __builtin_ia32_cmpb512_mask(first, second, 0, ~std::uint64_t{0});
}

[[nodiscard, gnu::always_inline, gnu::target("avx512bw,avx512vbmi,avx512vbmi2,popcnt")]] inline bytes every(int byte) noexcept
{
    return bytes{} + static_cast<char>(byte);
}

/// Where bytes are below a limit, without sign.
[[nodiscard, gnu::always_inline, gnu::target("avx512bw,avx512vbmi,avx512vbmi2,popcnt")]] inline std::uint64_t below(bytes first,
                                                                                                                    int limit) noexcept
{
    return __builtin_ia32_ucmpb512_mask(first, every(limit), 1, ~std::uint64_t{0});
}

/// Where bytes have one of these bits.
[[nodiscard, gnu::always_inline, gnu::target("avx512bw,avx512vbmi,avx512vbmi2,popcnt")]] inline std::uint64_t
any_of(bytes first, std::uint8_t bits) noexcept
{
    return ~equal(first & every(bits), bytes{});
}

/// The entries of a table by the low six bits of each byte.
[[nodiscard, gnu::always_inline, gnu::target("avx512bw,avx512vbmi,avx512vbmi2,popcnt")]] inline bytes
look_up(std::uint8_t const (&table)[64], bytes index) noexcept
{
#if defined(__clang__)
    return __builtin_ia32_permvarqi512(load(table), index);
#else
    return __builtin_ia32_permvarqi512_mask(load(table), index, bytes{}, ~std::uint64_t{0});
#endif
}

/// The same by the low seven bits; 0 where the mask has none.
[[nodiscard, gnu::always_inline, gnu::target("avx512bw,avx512vbmi,avx512vbmi2,popcnt")]] inline bytes
look_up(std::uint8_t const (&table)[128], bytes index, std::uint64_t mask = ~std::uint64_t{0}) noexcept
{
    const bytes low = load(table);
    const bytes high = load(table + 64);
#if defined(__clang__)
    return __builtin_ia32_selectb_512(mask, __builtin_ia32_vpermi2varqi512(low, index, high), bytes{});
#else
    return __builtin_ia32_vpermt2varqi512_maskz(index, low, high, mask);
#endif
}

/// The classes of the characters that begin at 64 bytes, 0 where none begins or it is plain; and what kinds of bytes these are.
struct block {
    bytes codes;
    std::uint64_t leads;          ///< of characters of three bytes
    std::uint64_t short_leads;    ///< of two
    std::uint64_t continuations;  ///< 80 to BF
    std::uint64_t unusual;        ///< leads that not every continuation may follow, and those of four bytes
    std::uint64_t rare;           ///< signs whose class is in no table
};

/// Reads 64 bytes and two more.
[[nodiscard, gnu::always_inline, gnu::target("avx512bw,avx512vbmi,avx512vbmi2,popcnt")]] inline block read_block(char const* text) noexcept
{
    constexpr start_classes const& classes = starts_classified;
    const bytes first = load(text);
    const bytes second = load(text + 1);
    const bytes third = load(text + 2);
    const std::uint64_t ascii = below(first, 0x80);
    const std::uint64_t below_leads = below(first, 0xC0);
    const std::uint64_t below_long_leads = below(first, 0xE0);
    const bytes place = look_up(classes.change, second) ^ third;
    const std::uint64_t wide = equal(first, look_up(classes.lead, place)) & equal(second, look_up(classes.second, place));
    const bytes leads = look_up(classes.leads, first);
    return {look_up(classes.ascii, first, ascii) | look_up(classes.wide, place, wide),
            ~below_long_leads,
            below_long_leads & ~below_leads,
            below_leads & ~ascii,
            any_of(leads, start_classes::unusual) & ~below_leads,
            any_of(leads, start_classes::sign) & ~below_leads & ~equal(second, every(0x80)) & ~wide};
}

/// Looks up the classes that are in no table.
[[nodiscard, gnu::noinline, gnu::cold, gnu::target("avx512bw,avx512vbmi,avx512vbmi2,popcnt")]] inline bytes
with_rare(bytes codes, std::uint64_t rare, char const* text) noexcept
{
    std::array<character, 64> each;
    std::memcpy(each.data(), &codes, sizeof codes);
    for (; rare != 0; rare &= rare - 1) {
        const auto at = static_cast<std::size_t>(std::countr_zero(rare));
        const character code = classify({text + at, 3});
        each[at] = is_plain(code) ? character::plain : code;
    }
    return load(each.data());
}

/// Appends the entries of a block that begins at `begin`, and gives their number then.
[[nodiscard, gnu::always_inline, gnu::target("avx512bw,avx512vbmi,avx512vbmi2,popcnt")]] inline std::size_t
append(bytes codes, std::size_t begin, start_list& list, std::size_t count) noexcept
{
    constexpr pairs places{0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                           16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31};
    const std::uint64_t starts = ~equal(codes, bytes{});
    const bytes listed = __builtin_ia32_compressqi512_mask(codes, bytes{}, starts);
    std::memcpy(&list.codes[count], &listed, sizeof listed);
    for (unsigned part = 0; part < 64; part += 32) {
        const auto some = static_cast<std::uint32_t>(starts >> part);
        const pairs low = __builtin_ia32_compresshi512_mask(places + static_cast<short>(begin + part), pairs{}, some);
        std::memcpy(&list.places[count], &low, sizeof low);
        count += static_cast<std::size_t>(std::popcount(some));
    }
    return count;
}

/// The same as `list_each` for well-formed characters of up to three bytes: gives 0 where others stand in the window, and ends
/// before a character that goes on behind it. The size must be a multiple of 64 or that of the text.
[[nodiscard, gnu::noinline, gnu::target("avx512bw,avx512vbmi,avx512vbmi2,popcnt")]] inline std::size_t
list_starts(std::string_view text, std::size_t size, start_list& list) noexcept
{
    constexpr std::size_t block_size = sizeof(bytes);
    std::uint64_t unusual = 0;  // not 0 where other characters stand
    std::uint64_t over = 0;     // the bytes at the front of a block that go on with the last character of the one before
    std::size_t count = 0;
    for (std::size_t begin = 0; begin < size; begin += block_size) {
        padded_block last;
        char const* const at = block_at(text, begin, last);
        block read = read_block(at);
        const std::uint64_t expected = (read.leads | read.short_leads) << 1U | read.leads << 2U | ((std::uint64_t{1} << over) - 1);
        unusual |= (expected ^ read.continuations) | read.unusual;
        over = read.leads >> 62U | read.short_leads >> 63U;
        if (read.rare != 0) [[unlikely]] {
            read.codes = with_rare(read.codes, read.rare, at);
        }
        count = append(read.codes, begin, list, count);
    }
    list.count = count;
    if (unusual != 0 || (over != 0 && size == text.size())) [[unlikely]] {
        return 0;
    }
    return whole_characters(text, size, over != 0, list);
}

}  // namespace gongwen::lexicon::avx512

#endif
