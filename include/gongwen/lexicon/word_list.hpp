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
/// them, and a look at the hash of its first character, or at a bit for that of its last, turns it away; else only the words are compared
/// whose first characters have that hash. So looking for all of them costs about as much as looking for one. Glosses may stand in a word
/// that is looked for within a line.
///
/// One type for lists of all lengths: what searches them is compiled once.
class word_list {
    /// Whether one of the words that may begin with a character matches. Above what asks it, or Clang 14 has no body of it in a constant
    /// expression.
    template<typename Matches>
    [[nodiscard, gnu::always_inline]] constexpr bool any_of(std::uint32_t first, Matches matches) const noexcept
    {
        for (std::size_t i = last_of_[character_bits::hash(first)]; i != 0; i = before_[i]) {
            if (matches(words_[i])) {
                return true;
            }
        }
        return false;
    }

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
            for (std::size_t i = 1; i <= list.count_; ++i) {
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
            const auto rest = drop(line, at);
            if (!is_continuation(line[at])
                && any_of(first_character(rest), [&](std::string_view word) { return glossed_length(rest, word) != 0; })) {
                return at;
            }
        }
        return std::string_view::npos;
    }

    [[nodiscard]] constexpr bool any_in(std::string_view line) const noexcept { return first_in(line) != std::string_view::npos; }

    /// Whether one of them may begin a line: false for nearly all lines, at the cost of a test.
    [[nodiscard, gnu::always_inline]] constexpr bool may_begin(std::string_view line) const noexcept
    {
        return last_of_[character_bits::hash(first_character(line))] != 0;
    }

    [[nodiscard, gnu::noinline]] constexpr bool any_begins(std::string_view line) const noexcept
    {
        return any_of(first_character(line), [&](std::string_view word) { return line.starts_with(word); });
    }

    /// Whether a line is one of them and nothing else.
    [[nodiscard, gnu::noinline, gnu::cold]] constexpr bool any_is(std::string_view line) const noexcept
    {
        return any_of(first_character(line), [&](std::string_view word) { return line == word; });
    }

    [[nodiscard, gnu::noinline]] constexpr bool any_ends(std::string_view line) const noexcept
    {
        if (!lasts_.may_contain(last_character(line))) {
            return false;
        }
        for (std::size_t i = 1; i <= count_; ++i) {
            if (line.ends_with(words_[i])) {
                return true;
            }
        }
        return false;
    }

private:
    constexpr void insert(std::string_view spelling) noexcept
    {
        std::uint8_t& last = last_of_[character_bits::hash(first_character(spelling))];
        words_[++count_] = spelling;
        before_[count_] = last;
        last = count_;
        lasts_.insert(last_character(spelling));
    }

    static constexpr std::size_t most = 80;

    std::string_view words_[1 + most]{};  ///< from 1 on
    std::uint8_t before_[1 + most]{};     ///< the word before whose first character has the same hash; 0 for none
    std::uint8_t last_of_[256]{};         ///< the last word for each hash of a first character; 0 for none
    std::uint8_t count_ = 0;
    character_bits lasts_;
};

}  // namespace gongwen::lexicon
