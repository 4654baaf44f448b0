#pragma once

#include "gongwen/lexicon/start_avx2.hpp"
#include "gongwen/lexicon/start_avx512.hpp"
#include "gongwen/lexicon/start_list.hpp"
#include "gongwen/text/instruction_set.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace gongwen::lexicon {

/// Where a run of plain characters ends, and the class of the character there; plain at the end of the text.
struct plain_end {
    char const* at;
    character code;
};

/// Finds what may begin something in a text: lists the places and classes of the next sixteen thousand bytes at a time, with what
/// instructions the machine has. On the way the text is checked to be UTF-8. Asked for places from front to back, it looks once
/// at each byte; asked for one far before, it starts over there.
class start_map {
public:
    start_map(char const* begin, char const* end, instruction_set limit = instruction_set::avx512) noexcept
        : end_(end), begin_(begin), listed_(begin), instructions_(available_instructions(limit))
    {}

    /// Where the run of plain, well-formed characters from `at` ends, `at` being the first byte of a character.
    [[nodiscard, gnu::always_inline]] inline plain_end next(char const* at) noexcept
    {
        for (;;) {
            const std::size_t offset = (std::min)(static_cast<std::size_t>(at - begin_), std::size_t{start_list::behind_all});
            if (list_.places[next_] >= offset) [[unlikely]] {
                for (; next_ != 0 && list_.places[next_ - 1] >= offset; --next_) {}  // a rule has failed and gone back
            }
            while (list_.places[next_] < offset) {
                ++next_;
            }
            const character code = list_.codes[next_];
            if (code != character::plain) [[likely]] {
                return {begin_ + list_.places[next_], code};
            }
            at = at < begin_ || at > listed_ ? at : listed_;
            if (at == end_) {
                return {end_, character::plain};
            }
            list_from(at);
        }
    }

    /// The next place behind the one that `next` has given last, or this function since. Cost: less than that of `next`, which
    /// looks for it.
    [[nodiscard, gnu::always_inline]] inline plain_end behind() noexcept
    {
        const character code = list_.codes[++next_];
        if (code != character::plain) [[likely]] {
            return {begin_ + list_.places[next_], code};
        }
        return next(listed_);
    }

private:
    [[gnu::noinline]] void list_from(char const* at) noexcept
    {
        const std::string_view text(at, static_cast<std::size_t>(end_ - at));
        const std::size_t size = (std::min)(text.size(), start_list::window_size);
        std::size_t listed = 0;
#if defined(__x86_64__) && defined(__GNUC__)
        if (instructions_ == instruction_set::avx512) {
            listed = avx512::list_starts(text, size, list_);
        }
        else if (instructions_ == instruction_set::avx2) {
            listed = avx2::list_starts(text, size, list_);
        }
#endif
        if (listed == 0) {
            listed = list_each(text, size, list_);
        }
        list_.close();
        begin_ = at;
        listed_ = at + listed;
        next_ = 0;
    }

    char const* end_;
    char const* begin_;     ///< the places count from here
    char const* listed_;    ///< the text is listed up to here
    std::size_t next_ = 0;  ///< the first place that may be asked for
    instruction_set instructions_;
    start_list list_;
};

}  // namespace gongwen::lexicon
