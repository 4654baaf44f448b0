#pragma once

#include "gongwen/lexicon/unit.hpp"
#include "gongwen/text/instruction_set.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gongwen {

/// What a caller may switch. The defaults read everything that docs/language.md describes.
struct options {
    static constexpr std::size_t most_bytes = 0xFFFFFFFE;  ///< that spans can count
    static constexpr std::size_t most_units = 60'000;      ///< that ids can tell apart from the lexicon's

    std::size_t max_bytes = 0x7FFFFFFF;     ///< text beyond is not read (input_too_long); `most_bytes` at the most
    std::uint16_t max_depth = 32;           ///< deeper headings become siblings (nesting_too_deep)
    std::size_t max_diagnostics = 1000;     ///< further ones are left out (too_many_diagnostics); those of the outline come last
    bool outline = true;                    ///< false: every line is a paragraph, there is no heading and no item
    bool quantities = true;
    bool dates = true;
    bool ordinals = true;
    bool han_numerals = true;               ///< false: quantities written in Han numerals alone are dropped
    bool bare_numbers = false;              ///< true: a numeral with no unit is a quantity with an empty unit
    /// Instructions beyond these are not used, as on a machine that lacks them; the result is the same.
    instruction_set instructions = instruction_set::avx512;
    /// Units of the caller's own, of which the first `most_units` are known; at equal length they win over the lexicon. With any a parse
    /// takes more than twice the time: the quick rules know the lexicon's alone.
    std::vector<custom_unit> units;

    /// Whether a numeral may be a node at all, and not only a part of the text.
    [[nodiscard]] bool reads_numbers() const noexcept { return quantities || dates || ordinals; }
};

}  // namespace gongwen
