#pragma once

#include "gongwen/text/blank.hpp"
#include "gongwen/text/digits.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen {

/// The bytes of the bracketed pinyin gloss that `text` begins with: `(zhèn)`, `（mǔ）`; 0 for none. A gloss is one to
/// eight lower-case Latin letters with a vowel among them: not `(三)`, `(GDP)`, `(kg)`.
[[nodiscard]] constexpr std::size_t gloss_length(std::string_view text) noexcept
{
    const std::uint32_t opening = first_character(text);
    std::size_t at = opening == '(' ? 1 : opening == key("（") ? 3 : 0;
    if (at == 0 || at >= text.size() || static_cast<unsigned char>(text[at]) >= 0xE0) {
        return 0;
    }
    bool vowel = false;
    for (int letters = 0; letters < 8 && at < text.size(); ++letters) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead >= 'a' && lead <= 'z') {
            constexpr std::uint32_t vowels = 1U << ('a' - 'a') | 1U << ('e' - 'a') | 1U << ('i' - 'a') | 1U << ('o' - 'a')
                                             | 1U << ('u' - 'a');
            vowel = vowel || (vowels >> (lead - 'a') & 1U) != 0;
            at += 1;
        }
        else if (lead >= 0xC3 && lead <= 0xC9 && text.size() - at >= 2
                 && is_continuation(text[at + 1])) {  // U+00C0..U+027F: letters with tone marks
            vowel = true;
            at += 2;
        }
        else {
            break;
        }
    }
    const auto rest = drop(text, at);
    const std::size_t closing = rest.starts_with(')') ? 1 : rest.starts_with("）") ? 3 : 0;
    return vowel && closing != 0 ? at + closing : 0;
}

/// The bytes of the mark of a note that `text` begins with: `[4]`, `〔12〕`; 0 for none. Not: `[2022]`, which is a paper's year.
[[nodiscard]] constexpr std::size_t note_mark_length(std::string_view text) noexcept
{
    const bool narrow = text.starts_with('[');
    std::size_t at = narrow ? 1 : text.starts_with("〔") ? 3 : 0;
    const std::size_t begin = at;
    while (at != 0 && at < text.size() && at - begin < 2 && is_digit(text[at])) {
        ++at;
    }
    const bool closed = at != begin && drop(text, at).starts_with(narrow ? "]" : "〕");
    return closed ? at + (narrow ? 1 : 3) : 0;
}

namespace detail {

/// The first bytes of blanks and of opening brackets, and of other characters too. A table, since a branch for each would not be foreseen.
struct gap_lead_table {
    bool is_one[256]{};

    constexpr gap_lead_table() noexcept
    {
        for (unsigned lead = 0; lead <= ' '; ++lead) {
            is_one[lead] = true;
        }
        for (const unsigned lead : {0x28U, 0x5BU, 0xC2U, 0xE2U, 0xE3U, 0xEFU}) {
            is_one[lead] = true;
        }
    }
};

inline constexpr gap_lead_table gap_leads;

}  // namespace detail

/// Whether a blank, a gloss or the mark of a note may begin with the character at the front of `text`, which is not empty.
[[nodiscard, gnu::always_inline]] constexpr bool may_begin_gap(std::string_view text) noexcept
{
    if (!detail::gap_leads.is_one[static_cast<unsigned char>(text.front())]) {
        return false;
    }
    const std::uint32_t character = first_character(text);
    return character <= ' ' || character == '(' || character == key("（") || character == '[' || character == key("〔")
           || is_wide_blank(character);
}

namespace detail {

[[nodiscard, gnu::noinline]] constexpr std::size_t whole_gap_length(std::string_view text) noexcept
{
    std::size_t total = 0;
    while (!text.empty()) {
        const std::size_t blank = blank_length(text);
        const std::size_t gloss = blank != 0 ? blank : gloss_length(text);
        const std::size_t length = gloss != 0 ? gloss : note_mark_length(text);
        if (length == 0) {
            break;
        }
        total += length;
        text.remove_prefix(length);
    }
    return total;
}

}  // namespace detail

/// The bytes of the blanks, glosses and marks of notes that `text` begins with: what may stand between the characters of one phrase
/// without breaking it. Cost: one look at the first character where there is none, as nearly always. Out of
/// line (measured: 7 KB less code, and a file that parses compiles 3 % faster).
[[nodiscard, gnu::noinline]] constexpr std::size_t gap_length(std::string_view text) noexcept
{
    return !text.empty() && may_begin_gap(text) ? detail::whole_gap_length(text) : 0;
}

/// The bytes of the glosses alone that `text` begins with. They belong to the character before them.
[[nodiscard]] constexpr std::size_t glosses_length(std::string_view text) noexcept
{
    std::size_t total = 0;
    while (const std::size_t length = gloss_length(drop(text, total))) {
        total += length;
    }
    return total;
}

/// The text without the gloss at its end: `超過` of `超過(guò)`; all of it where none stands there.
[[nodiscard]] constexpr std::string_view without_gloss_behind(std::string_view text) noexcept
{
    const auto end = last_bytes(text, 24);
    const auto narrow = end.rfind('(');
    const auto wide = end.rfind("（");
    const auto open = narrow == std::string_view::npos ? wide : narrow;
    if (open != std::string_view::npos && gloss_length(drop(end, open)) == end.size() - open) {
        text.remove_suffix(end.size() - open);
    }
    return text;
}

}  // namespace gongwen
