#pragma once

#include "gongwen/lexicon/spelling_tree.hpp"
#include "gongwen/text/gap.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace gongwen::analysis {

/// The bytes of `word` at the front of `text`, glosses behind its characters included (`發(fā)布時間`); 0 where it is not there.
[[nodiscard]] constexpr std::size_t glossed_length(std::string_view text, std::string_view word) noexcept
{
    std::size_t at = 0;
    while (!word.empty()) {
        const auto character = word.substr(0, encoded_length(word.front()));
        if (!text.substr(at).starts_with(character)) {
            return 0;
        }
        at += character.size();
        at += glosses_length(text.substr(at));
        word.remove_prefix(character.size());
    }
    return at;
}

/// Words that a line is known by, indexed by their first and their last characters, so that looking for all of them costs
/// about as much as looking for one. Glosses may stand in a word that is looked for within a line.
template<std::size_t Size>
class word_list {
public:
    template<typename... Words>
        requires(sizeof...(Words) == Size)
    explicit constexpr word_list(Words const&... words) noexcept : words_{entry{words}...}, by_front_(words_), by_back_(words_)
    {}

    /// Where the first of the words stands in a line; npos where none does. Cost: a look at each character.
    [[nodiscard]] constexpr std::size_t first_in(std::string_view line) const noexcept
    {
        for (std::size_t at = 0; at < line.size(); ++at) {
            if ((static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80) {
                continue;  // inside a character
            }
            const auto rest = line.substr(at);
            if (by_front_.begins(rest) && std::any_of(words_.begin(), words_.end(), [&](entry const& word) { return glossed_length(rest, word.spelling) != 0; })) {
                return at;
            }
        }
        return std::string_view::npos;
    }

    [[nodiscard]] constexpr bool any_in(std::string_view line) const noexcept { return first_in(line) != std::string_view::npos; }

    [[nodiscard]] constexpr bool any_begins(std::string_view line) const noexcept { return lexicon::find_longest(words_, by_front_, line) != nullptr; }

    [[nodiscard]] constexpr bool any_ends(std::string_view line) const noexcept { return lexicon::find_longest(words_, by_back_, line) != nullptr; }

private:
    struct entry {
        std::string_view spelling;
    };

    std::array<entry, Size> words_;
    lexicon::spelling_tree<7> by_front_;
    lexicon::spelling_tree<7, lexicon::text_end::back> by_back_;
};

template<typename... Words>
word_list(Words const&...) -> word_list<sizeof...(Words)>;

}  // namespace gongwen::analysis
