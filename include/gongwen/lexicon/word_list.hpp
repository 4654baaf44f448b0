#pragma once

#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace gongwen::lexicon {

/// The bytes of `word` at the front of `text`, glosses behind its characters included (`發(fā)布時間`); 0 where it is not there.
[[nodiscard, gnu::noinline]] constexpr std::size_t glossed_length(std::string_view text, std::string_view word) noexcept
{
    std::size_t at = 0;
    while (!word.empty()) {
        const auto character = word.substr(0, encoded_length(word.front()));
        if (!drop(text, at).starts_with(character)) {
            return 0;
        }
        at += character.size();
        at += glosses_length(drop(text, at));
        word.remove_prefix(character.size());
    }
    return at;
}

/// Words that a line, or what touches a number, is known by; 80 at the most. Most that is looked for begins or ends like none of
/// them, and a bit for each of 256 hashes of their first and their last characters turns it away, so that looking for all of them
/// costs about as much as looking for one. Glosses may stand in a word that is looked for within a line.
///
/// One type for lists of all lengths, and no index but the bits: what searches them is compiled once.
class word_list {
public:
    consteval word_list(std::initializer_list<char const*> words) noexcept
    {
        for (char const* const word : words) {
            insert({word, __builtin_strlen(word)});
        }
    }

    /// The words of several lists.
    template<typename... Lists>
    [[nodiscard]] static consteval word_list joined(Lists const&... lists) noexcept
    {
        word_list result{};
        const auto insert_all = [&](word_list const& list) {
            for (std::size_t i = 0; i < list.count_; ++i) {
                result.insert(list.words_[i]);
            }
        };
        (insert_all(lists), ...);
        return result;
    }

    /// Where the first of the words stands in a line; npos where none does. Cost: a look at each character.
    [[nodiscard, gnu::noinline]] constexpr std::size_t first_in(std::string_view line) const noexcept
    {
        for (std::size_t at = 0; at < line.size(); ++at) {
            if (is_continuation(line[at])) {
                continue;  // inside a character
            }
            const auto rest = drop(line, at);
            const std::uint32_t first = first_character(rest);
            if (!firsts_.may_contain(first)) {
                continue;
            }
            for (std::size_t i = 0; i < count_; ++i) {
                if (first_of_[i] == first && glossed_length(rest, words_[i]) != 0) {
                    return at;
                }
            }
        }
        return std::string_view::npos;
    }

    [[nodiscard]] constexpr bool any_in(std::string_view line) const noexcept { return first_in(line) != std::string_view::npos; }

    /// Whether one of them may begin a line: false for nearly all lines, at the cost of a test.
    [[nodiscard, gnu::always_inline]] constexpr bool may_begin(std::string_view line) const noexcept { return firsts_.may_contain(first_character(line)); }

    [[nodiscard, gnu::noinline]] constexpr bool any_begins(std::string_view line) const noexcept
    {
        if (!may_begin(line)) {
            return false;
        }
        for (std::size_t i = 0; i < count_; ++i) {
            if (line.starts_with(words_[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether a line is one of them and nothing else.
    [[nodiscard, gnu::noinline, gnu::cold]] constexpr bool any_is(std::string_view line) const noexcept
    {
        for (std::size_t i = 0; i < count_ && may_begin(line); ++i) {
            if (line == words_[i]) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard, gnu::noinline]] constexpr bool any_ends(std::string_view line) const noexcept
    {
        if (!lasts_.may_contain(last_character(line))) {
            return false;
        }
        for (std::size_t i = 0; i < count_; ++i) {
            if (line.ends_with(words_[i])) {
                return true;
            }
        }
        return false;
    }

private:
    constexpr void insert(std::string_view spelling) noexcept
    {
        first_of_[count_] = first_character(spelling);
        words_[count_++] = spelling;
        firsts_.insert(first_character(spelling));
        lasts_.insert(last_character(spelling));
    }

    static constexpr std::size_t most = 80;

    std::string_view words_[most]{};
    std::uint32_t first_of_[most]{};
    std::size_t count_ = 0;
    character_bits firsts_;
    character_bits lasts_;
};

}  // namespace gongwen::lexicon
