#pragma once

#include "gongwen/lexicon/modifier.hpp"
#include "gongwen/lexicon/number_prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::lexicon {

/// What the character that touches a number, or its unit, may be part of; several at once.
enum class neighbour : std::uint16_t {
    bound = 1,           ///< a word that bounds the number, or a blank or gloss between them: 近 左
    prefix = 2,          ///< a sign or currency, or a blank behind one; the 前 of 前三名
    mark = 4,            ///< what joins digits to one number or ratio: . · / ：
    numeral = 8,         ///< more of a numeral than its digits
    date_part = 0x10,    ///< 年 月 日
    date_mark = 0x20,    ///< what joins the parts or the ends of a date
    scale = 0x40,        ///< a scale or a fraction: what a rule of its own reads
    sequel = 0x80,       ///< a range, a rate, a half, a second unit: 至 / 每 （, or a blank before one
    particle = 0x100,    ///< what may stand between a bound and the number: 了 达 到
    myriad = 0x200,      ///< 万 亿, and 余 多 beside them
    individual = 0x400,  ///< 个, behind which a half or a scale may stand
    plan = 0x800,        ///< what follows a plan's number or 零: 规划 期间 下
};

/// 三点五, 十来个
inline constexpr character_set numeral_particles = U"点點来來";
inline constexpr character_set date_parts = U"年月日号號季时時点點";
inline constexpr character_set date_marks = U"/.:：／．至到";

/// What counts from the first: 前三名, 首11个月.
inline constexpr character_set counting_from_first = U"前首头頭";

/// What is typed for a dash of the width of an ideograph, of which two open an item or a subtitle.
inline constexpr character_set wide_dashes = U"—―－─";

/// What is typed for the dash of a range.
inline constexpr character_set range_dashes = U"-－–—―−‐‑﹣~～∼〜─";

/// What is typed for the minus of the upper end of a range.
inline constexpr character_set minus_signs = U"-－−﹣";

namespace detail {

/// Never defined, and never called where a table has room: so the compiler's message names it.
void give_the_neighbour_table_another_bit();

/// Which checks the characters beside a number may need. Each stands at its hash or right behind, where it is found
/// without a branch: whether a number has such a neighbour is not foreseen (measured: 4 % of a parse).
class neighbour_table {
public:
    /// The rows that `fill` adds to a table, with the first factor of the hash that leaves no three in a row.
    template<typename Fill>
    [[nodiscard]] static consteval neighbour_table filled_by(Fill fill)
    {
        for (std::uint32_t tries = 0; tries < 200; ++tries) {
            neighbour_table table(0x9E3779B1U + 0xC3910C8EU * tries);
            fill(table);
            if (!table.crowded_) {
                return table;
            }
        }
        give_the_neighbour_table_another_bit();
        return neighbour_table(0);
    }

    constexpr void add(std::uint32_t character, neighbour flag) noexcept
    {
        std::size_t at = place(character);
        at += characters_[at] != character && characters_[at] != 0 ? 1U : 0U;
        crowded_ = crowded_ || (characters_[at] != character && characters_[at] != 0);
        characters_[at] = character;
        flags_[at] = static_cast<std::uint16_t>(flags_[at] | static_cast<std::uint16_t>(flag));
    }

    constexpr void add_all(character_set const& points, neighbour flag) noexcept
    {
        for (const char32_t point : points.members) {
            add(packed(point), flag);
        }
    }

    [[nodiscard]] constexpr std::uint16_t flags(std::uint32_t character) const noexcept
    {
        std::size_t at = place(character);
        at += static_cast<std::size_t>(characters_[at] != character);
        return static_cast<std::uint16_t>(flags_[at] & (0U - static_cast<unsigned>(characters_[at] == character)));
    }

private:
    explicit constexpr neighbour_table(std::uint32_t factor) noexcept : factor_(factor) {}

    [[nodiscard]] constexpr std::size_t place(std::uint32_t character) const noexcept { return character * factor_ >> (32U - bits); }

    static constexpr unsigned bits = 9;  // so that the table stays nearly empty
    static constexpr std::size_t size = (std::size_t{1} << bits) + 1;

    std::uint32_t characters_[size]{};  // no std::array, whose operator would be inlined a hundred times
    std::uint16_t flags_[size]{};
    std::uint32_t factor_;
    bool crowded_ = false;
};

// blank_length, gap_length
inline constexpr character_set blanks = U" \t\v\f\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u3000\uFEFF";

inline constexpr auto neighbours_before = neighbour_table::filled_by([](neighbour_table& table) {
    for (bound_row const& row : bounds_before) {
        table.add(last_character(row.spelling), neighbour::bound);
    }
    for (prefix_row const& row : prefixes) {
        table.add(last_character(row.spelling), neighbour::prefix);
    }
    table.add_all(bound_particles, neighbour::particle);
    table.add_all(U" 　)）", neighbour::bound);
    table.add_all(blanks, neighbour::prefix);
    table.add_all(counting_from_first, neighbour::prefix);
    table.add_all(decimal_points, neighbour::mark);
    table.add_all(U"·•‧・∙⋅。/:：∶+＋×^lO", neighbour::mark);
});

inline constexpr auto neighbours_behind = neighbour_table::filled_by([](neighbour_table& table) {
    for (bound_after_row const& row : bounds_after) {
        table.add(first_character(row.spelling), neighbour::bound);
    }
    table.add_all(U"(（含", neighbour::bound);
    table.add_all(blanks, neighbour::bound);
    table.add_all(U"/:：∶", neighbour::mark);
    table.add_all(numeral_particles, neighbour::numeral);
    table.add_all(surplus_signs, neighbour::numeral);
    table.add_all(U"+＋", neighbour::numeral);
    table.add_all(U"万亿萬億", neighbour::myriad);
    table.add_all(surplus_signs, neighbour::myriad);
    table.add_all(date_parts, neighbour::date_part);
    table.add_all(date_marks, neighbour::date_mark);
    table.add_all(range_dashes, neighbour::date_mark);
    table.add_all(U"十百千拾佰仟万亿萬億分成", neighbour::scale);
    table.add_all(U"规規期下", neighbour::plan);
    table.add_all(U"个個", neighbour::individual);
    table.add_all(U"/(（一至到与與和／∕半每", neighbour::sequel);
    table.add_all(range_dashes, neighbour::sequel);
    table.add_all(blanks, neighbour::sequel);
});

}  // namespace detail

/// What the characters beside a number may do to it: one look-up for all the checks that nearly no number needs.
class neighbours {
public:
    /// None.
    constexpr neighbours() noexcept = default;

    /// By the last character of the text before the number.
    [[nodiscard]] static constexpr neighbours before(std::string_view text) noexcept
    {
        return neighbours{detail::neighbours_before.flags(last_character(text))};
    }

    /// By the first character of the text behind it.
    [[nodiscard]] static constexpr neighbours behind(std::string_view text) noexcept
    {
        return neighbours{detail::neighbours_behind.flags(first_character(text))};
    }

    /// Whether a word may bound the number behind `text`.
    [[nodiscard]] static constexpr bool may_bound(std::string_view text) noexcept
    {
        return before(text).may_bound_behind(text);
    }

    /// The same where these are the neighbours before.
    [[nodiscard]] constexpr bool may_bound_behind(std::string_view text) const noexcept
    {
        if (!may_be(neighbour::bound, neighbour::particle)) [[likely]] {
            return false;
        }
        return may_be(neighbour::bound)
               || (may_be(neighbour::particle)
                   && before(text.substr(0, text.size() - packed_length(last_character(text)))).may_be(neighbour::bound));
    }

    template<typename... Flags>
    [[nodiscard]] constexpr bool may_be(Flags... any) const noexcept
    {
        return (flags_ & (static_cast<unsigned>(any) | ...)) != 0;
    }

    [[nodiscard]] constexpr bool may_be_any() const noexcept { return flags_ != 0; }

private:
    explicit constexpr neighbours(std::uint16_t flags) noexcept : flags_(flags) {}

    std::uint16_t flags_ = 0;
};

}  // namespace gongwen::lexicon
