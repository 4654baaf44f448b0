#pragma once

#include "gongwen/lexicon/spelling_tree.hpp"
#include "gongwen/text/digits.hpp"

#include <cstddef>
#include <string_view>

namespace gongwen::lexicon {

/// A sign or currency before a number; it belongs to the core span.
struct prefix_row {
    std::string_view spelling;
    std::string_view currency{};  ///< canonical name of the currency; empty for a sign
    bool negative = false;
    bool of_ratio = false;  ///< a sign only of what falls below zero: percentages and degrees
};

inline constexpr prefix_row prefixes[]{
    {"人民币", "元"}, {"人民幣", "元"}, {"￥", "元"}, {"¥", "元"}, {"$", "美元"}, {"＄", "美元"}, {"€", "欧元"}, {"£", "英镑"},
    {"港币", "港元"}, {"港幣", "港元"}, {"美元", "美元"}, {"美金", "美元"}, {"欧元", "欧元"}, {"歐元", "欧元"}, {"日元", "日元"},
    {"英镑", "英镑"}, {"新台币", "新台币"}, {"新臺幣", "新台币"}, {"新台幣", "新台币"}, {"HK$", "港元"}, {"US$", "美元"},
    {"NT$", "新台币"}, {"A$", "澳元"}, {"USD", "美元"}, {"CNY", "元"}, {"RMB", "元"}, {"HKD", "港元"}, {"EUR", "欧元"},
    {"GBP", "英镑"}, {"JPY", "日元"}, {"±"}, {"正负", "", false, true}, {"正負", "", false, true}, {"零下", "", true},
    {"-", "", true}, {"－", "", true}, {"−", "", true}, {"﹣", "", true}, {"─", "", true}, {"–", "", true, true},
    {"—", "", true, true}, {"负", "", true, true},
};

namespace detail {
inline constexpr spelling_tree<9, text_end::back> prefix_index{prefixes};
}  // namespace detail

/// The longest sign or currency that `text` ends with, or nullptr.
[[nodiscard]] constexpr prefix_row const* find_prefix_before(std::string_view text) noexcept
{
    return find_longest(prefixes, detail::prefix_index, text);
}

/// The bytes of the code of a currency that `text` begins with, with no letter behind it: the 3 of USD 500; 0 for none.
[[nodiscard]] constexpr std::size_t currency_code_length(std::string_view text) noexcept
{
    constexpr std::size_t length = 3;  // by ISO 4217
    if (text.size() <= length || !is_latin(text[0]) || !is_latin(text[length - 1]) || is_latin(text[length])) {
        return 0;
    }
    auto const* const row = find_prefix_before(text.substr(0, length));
    return row != nullptr && row->spelling.size() == length ? length : 0;
}

}  // namespace gongwen::lexicon
