#pragma once

#include "gongwen/lexicon/start_block.hpp"
#include "gongwen/lexicon/start_list.hpp"
#include "gongwen/text/prefix.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#if defined(__x86_64__) && defined(__GNUC__)

namespace gongwen::lexicon::avx2 {

/// The bits of those blocks of a window that have any, and where the blocks begin.
struct window_bits {
    static constexpr std::size_t block_size = 64;

    std::array<std::uint64_t, start_list::window_size / block_size + 2> starts;
    std::array<std::uint16_t, start_list::window_size / block_size + 2> begins;
    std::size_t blocks = 0;
    std::size_t count = 0;
};

/// The class of the well-formed character of one or three bytes at the front of a text.
[[nodiscard, gnu::always_inline]] inline character class_at(std::string_view text) noexcept
{
    if (text.size() < 4) [[unlikely]] {
        return classify(text);
    }
    const auto four = gongwen::load<std::uint32_t>(text.data());
    const character wide = detail::loaded_code(four);
    const character narrow = detail::characters.ascii[four & 0x7FU];
    const unsigned is_wide = 0U - (four >> 7U & 1U);  // chosen by `?:`, GCC makes a branch of it (measured: 5 to 7 % of a parse)
    return static_cast<character>((static_cast<unsigned>(wide) & is_wide) | (static_cast<unsigned>(narrow) & ~is_wide));
}

/// Lists what is not plain of the characters that the bits tell. No branch but the loop's own depends on the text: where a block
/// ends and what passes the filter in vain is not foreseen.
[[gnu::noinline, gnu::target("avx2,bmi,popcnt")]] inline void list_bits(std::string_view text, window_bits const& bits,
                                                                        start_list& list) noexcept
{
    std::size_t count = 0;
    std::size_t block = 0;
    std::uint64_t starts = bits.starts[0];
    for (std::size_t i = 0; i < bits.count; ++i) {
        const std::size_t offset = bits.begins[block] + static_cast<std::size_t>(std::countr_zero(starts));
        const std::uint64_t next = bits.starts[block + 1];
        starts &= starts - 1;
        block += starts == 0 ? 1U : 0U;
        starts = starts == 0 ? next : starts;
        const character code = class_at(drop(text, offset));
        list.places[count] = static_cast<std::uint16_t>(offset);
        list.codes[count] = code;
        count += is_plain(code) ? 0U : 1U;
    }
    list.count = count;
}

/// The same as `list_each` for well-formed characters of up to three bytes: gives 0 where others stand in the window, and ends
/// before a character that goes on behind it. The size must be a multiple of 64 or that of the text.
[[nodiscard, gnu::noinline, gnu::target("avx2,bmi,popcnt")]] inline std::size_t list_starts(std::string_view text, std::size_t size,
                                                                                            start_list& list) noexcept
{
    constexpr std::size_t block_size = window_bits::block_size;
    window_bits bits;
    std::uint64_t unusual = 0;  // not 0 where other characters stand
    std::uint64_t over = 0;     // the bytes at the front of a block that go on with the last character of the one before
    for (std::size_t begin = 0; begin < size; begin += block_size) {
        padded_block last;
        char const* const at = block_at(text, begin, last);
        const start_block block = read_block(at);
        const std::uint64_t leads = block.leads | block.short_leads;
        const std::uint64_t expected = leads << 1U | block.leads << 2U | ((std::uint64_t{1} << over) - 1);
        unusual |= (expected ^ block.continuations) | ((leads | expected) ^ block.beyond_ascii) | (block.restricted ? 1U : 0U);
        over = block.leads >> 62U | block.short_leads >> 63U;
        bits.starts[bits.blocks] = block.starts;
        bits.begins[bits.blocks] = static_cast<std::uint16_t>(begin);
        bits.blocks += block.starts != 0 ? 1U : 0U;
        bits.count += static_cast<std::size_t>(std::popcount(block.starts));
    }
    if (unusual != 0 || (over != 0 && size == text.size())) [[unlikely]] {
        return 0;
    }
    bits.starts[bits.blocks] = 0;
    list_bits(text, bits, list);
    return whole_characters(text, size, over != 0, list);
}

}  // namespace gongwen::lexicon::avx2

#endif
