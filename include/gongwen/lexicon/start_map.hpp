#pragma once

#include "gongwen/lexicon/plain.hpp"
#include "gongwen/lexicon/start_block.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gongwen::lexicon {

/// Finds what may begin something in a text: it lists the places and classes of the next two thousand bytes at a time; where the
/// machine has no instructions to do so, it looks at one character after the other (`skip_plain`). Both find the same. On the
/// way the text is checked to be UTF-8. Asked for places from front to back, it looks once at each byte; asked for one before,
/// it starts over there (measured on reports: a parse takes a ninth less time than character by character).
class start_map {
public:
    /// `vectors`: whether to use what the machine has.
    start_map(char const* begin, char const* end, bool vectors = true) noexcept : end_(end), begin_(begin), mapped_(begin), asked_(begin), vectors_(vectors && available()) {}

    /// Where the run of plain, well-formed characters from `at` ends, `at` being the first byte of a character.
    [[nodiscard, gnu::always_inline]] plain_end next(char const* at) noexcept
    {
        if (!vectors_) {
            return skip_plain(at, end_);
        }
        if (at < asked_) [[unlikely]] {  // a rule has failed far behind
            mapped_ = at;
        }
        asked_ = at;
        for (;;) {
            if (at >= mapped_) [[unlikely]] {
                if (at == end_) {
                    return {end_, character::plain};
                }
                map_from(at);
            }
            char const* place = begin_ + places_[next_];
            while (place < at) {
                place = begin_ + places_[++next_];
            }
            if (place == mapped_) [[unlikely]] {
                at = mapped_;
                continue;
            }
            return {place, codes_[next_]};
        }
    }

private:
    static constexpr std::size_t block_size = 64;
    static constexpr std::size_t window_size = 2048;
    static constexpr std::size_t read_ahead = 2;  // behind a block, for the character that begins at its end

#if defined(__x86_64__) && defined(__GNUC__)
    /// The bits of those blocks of a window that have any, and where the blocks begin.
    struct window_bits {
        std::array<std::uint64_t, window_size / block_size + 2> starts;
        std::array<std::uint16_t, window_size / block_size + 2> begins;
        std::size_t blocks = 0;
        std::size_t count = 0;
    };

    [[nodiscard]] static bool available() noexcept { return avx2::available(); }

    /// Lists what begins in the text from the character at `at` on.
    [[gnu::noinline, gnu::target("avx2,bmi,popcnt")]] void map_from(char const* at) noexcept
    {
        begin_ = at;
        next_ = 0;
        const auto rest = static_cast<std::size_t>(end_ - at);
        std::size_t size = (std::min)(rest, window_size);
        window_bits bits;
        std::uint64_t unusual = 0;  // not 0 where other characters stand than well-formed ones of up to three bytes
        std::uint64_t over = 0;     // the bytes at the front of a block that go on with the last character of the one before
        for (std::size_t begin = 0; begin < size; begin += block_size) {
            std::array<char, block_size + read_ahead> last;
            char const* bytes = at + begin;
            if (rest - begin < last.size()) {
                last.fill(' ');
                std::memcpy(last.data(), bytes, rest - begin);
                bytes = last.data();
            }
            const start_block block = avx2::read_block(bytes);
            const std::uint64_t leads = block.leads | block.short_leads;
            const std::uint64_t expected = leads << 1U | block.leads << 2U | ((std::uint64_t{1} << over) - 1);
            unusual |= (expected ^ block.continuations) | ((leads | expected) ^ block.beyond_ascii) | (block.restricted ? 1U : 0U);
            over = block.leads >> 62U | block.short_leads >> 63U;
            bits.starts[bits.blocks] = block.starts;
            bits.begins[bits.blocks] = static_cast<std::uint16_t>(begin);
            bits.blocks += block.starts != 0 ? 1U : 0U;
            bits.count += static_cast<std::size_t>(std::popcount(block.starts));
        }
        bits.starts[bits.blocks] = 0;
        std::size_t count = 0;
        if (unusual == 0 && (over == 0 || size < rest)) [[likely]] {
            count = list(bits);
            while (over != 0 && (static_cast<unsigned char>(at[--size]) & 0xC0U) == 0x80) {}  // the next window begins with the last character
        }
        else {
            size += list_each(0, size, count);
        }
        mapped_ = at + size;
        places_[count] = static_cast<std::uint16_t>(size);
    }

    /// Lists what is not plain of the well-formed characters of a window; gives their number. No branch but the loop's own depends
    /// on the text: where a block ends and what passes the filter in vain is not foreseen.
    [[gnu::noinline, gnu::target("bmi")]] std::size_t list(window_bits const& bits) noexcept
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
            const character code = code_at(begin_ + offset);
            places_[count] = static_cast<std::uint16_t>(offset);
            codes_[count] = code;
            count += is_plain(code) ? 0U : 1U;
        }
        return count;
    }

    /// The class of a well-formed character of one or three bytes.
    [[nodiscard, gnu::always_inline]] inline character code_at(char const* place) const noexcept
    {
        if (end_ - place < 4) [[unlikely]] {
            return classify({place, static_cast<std::size_t>(end_ - place)});
        }
        const auto byte = [place](int i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(place[i])); };
        const std::uint32_t four = byte(0) | byte(1) << 8U | byte(2) << 16U | byte(3) << 24U;  // one load
        const character wide = detail::loaded_code(four);
        const character narrow = detail::characters.ascii[four & 0x7FU];
        return (four & 0x80U) != 0 ? wide : narrow;
    }

    /// The same character by character, ill-formed bytes too. Gives how far the last character reaches past `end`.
    [[gnu::noinline]] std::size_t list_each(std::size_t at, std::size_t end, std::size_t& count) noexcept
    {
        while (at < end) {
            const std::string_view rest(begin_ + at, static_cast<std::size_t>(end_ - begin_) - at);
            const std::size_t length = character_length(rest);
            const character code = length == 0 ? character::ill_formed : classify(rest);
            if (!is_plain(code)) {
                places_[count] = static_cast<std::uint16_t>(at);
                codes_[count++] = code;
            }
            at += length == 0 ? 1 : length;
        }
        return at - end;
    }
#else
    [[nodiscard]] static bool available() noexcept { return false; }
    void map_from(char const*) noexcept {}
#endif

    char const* end_;
    char const* begin_;      ///< the places count from here
    char const* mapped_;     ///< the text is listed up to here
    char const* asked_;      ///< where the last place was asked for
    std::size_t next_ = 0;   ///< the first place that may be asked for
    bool vectors_;
    std::array<std::uint16_t, window_size + 1> places_{};
    std::array<character, window_size + 1> codes_;
};

}  // namespace gongwen::lexicon
