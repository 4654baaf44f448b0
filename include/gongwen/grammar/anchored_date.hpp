#pragma once

#include "gongwen/ast/date.hpp"
#include "gongwen/grammar/date.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::grammar {

/// Whether the character before may begin an anchor word: the 今 of 今年. Consumes nothing.
struct behind_anchor : looking<behind_anchor> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const std::uint32_t last = last_character(consumed(in));
        return std::find(firsts.begin(), firsts.end(), last) != firsts.end();
    }

private:
    static constexpr auto firsts = [] {
        std::array<std::uint32_t, 2 * gongwen::detail::anchor_words.size()> result{};
        for (std::size_t i = 0; i < gongwen::detail::anchor_words.size(); ++i) {
            result[2 * i] = first_character(gongwen::detail::anchor_words[i].text);
            result[2 * i + 1] = first_character(gongwen::detail::anchor_words[i].traditional);
        }
        return result;
    }();
};

// The 年 of 今年4月, the 月 of 本月, the 半年 of 上半年: what makes it a date stands before
struct anchored_year
    : pegtl::seq<year_mark, pegtl::opt<pegtl::sor<year_end, part_of_year>>, pegtl::opt<time_of_day>> {};
struct anchored_month
    : pegtl::seq<of_class<character::month_mark>, pegtl::opt<pegtl::sor<month_part, pegtl::seq<gap, days>>>, pegtl::opt<time_of_day>> {};

/// Whether the 元 before makes January of the 月 at hand, and is no money: 元月15日 · not: 美元月均, 五元月租. Consumes nothing.
struct behind_first_of_year : looking<behind_first_of_year> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto before = consumed(in);
        return lexicon::ends_with_one_of(before, U"元")
               && !lexicon::ends_with_one_of(before.substr(0, before.size() - 3), U"美欧歐日韩韓港澳加单單公纪紀上下多余餘状狀");
    }
};

// The 月15日 of 元月15日, the 月底 of 元月底 · not: of 元月租
struct first_month : pegtl::seq<of_class<character::month_mark>,
                                pegtl::sor<until_month, month_part, pegtl::seq<gap, days>, one_of<U'份'>,
                                           ahead<pegtl::sor<phrase_end, one_of<U'初', U'以', U'至', U'到', U'起', U'前'>>>>,
                                pegtl::opt<time_of_day>> {};
struct anchored_half : pegtl::seq<of_class<character::half>, year_mark> {};

}  // namespace gongwen::grammar
