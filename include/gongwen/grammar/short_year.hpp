#pragma once

#include "gongwen/grammar/date_parts.hpp"
#include "gongwen/grammar/gap.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/han_usage.hpp"
#include "gongwen/lexicon/modifier.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <string_view>

namespace gongwen::grammar {

/// Whether the years before count back from now, or are an era's: 近10年上半年, 民国26年7月. Consumes nothing.
struct behind_recent : looking<behind_recent> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto before = consumed(in);
        return lexicon::ends_with_one_of(before, U"近去") || lexicon::ends_with_era(before);
    }
};

// 98年7月  08年上半年  98年底  98年洪水  20年同期 · not: 98年, which is a duration, 10年底蕴
struct short_year_number : two_digits {};
struct short_year_end : pegtl::seq<year_end, pegtl::not_at<one_of<U'蕴', U'蘊', U'子', U'薪', U'气', U'氣', U'色', U'层', U'層'>>> {};
// The 初 of 24年初, the 度 of 24年度 · not: 10年初心, 10年度过
struct of_the_year : pegtl::sor<pegtl::seq<one_of<U'初'>, pegtl::not_at<one_of<U'心', U'衷', U'识'>>>,
                                pegtl::seq<one_of<U'度'>, pegtl::not_at<one_of<U'过', U'過', U'假'>>>> {};
struct disaster : pegtl::sor<one_of<U'洪'>, word<U'抗', U'洪'>, word<U'特', U'大'>, word<U'大', U'洪'>, word<U'大', U'水'>,
                             word<U'雪', U'灾'>, word<U'地', U'震'>> {};
struct short_year : pegtl::seq<pegtl::not_at<behind_recent>, short_year_number, gap, year_mark,
                               pegtl::sor<pegtl::at<pegtl::sor<disaster, word<U'同', U'期'>, of_the_year>>, short_year_end,
                                          part_of_year>> {};
struct school_year : pegtl::sor<word<U'学', U'年'>, word<U'學', U'年'>, word<U'榨', U'季'>, word<U'制', U'糖', U'期'>> {};
// 03年: a leading zero is no duration
struct zero_year : pegtl::seq<pegtl::at<one_of<U'0', U'０'>>, short_year_number, gap, year_mark> {};

// 98年以来 · not: 建党98年以来, 90年以来
struct since
    : pegtl::sor<word<U'以', U'来'>, word<U'以', U'來'>, word<U'以', U'前'>, word<U'以', U'后'>, word<U'以', U'後'>, word<U'至', U'今'>> {};

/// Whether the years before count from a founding, back from now, or in a life: 建党98年以来, 近98年以来, 寿命75—80年. Consumes nothing.
struct behind_founding : looking<behind_founding> {
    template<typename Input>
    [[nodiscard]] static bool match(Input& in) noexcept
    {
        const auto before = consumed(in);
        const auto words = last_bytes(before, 36);
        return lexicon::ends_with_one_of(before, U"党黨国國校院厂廠立军軍近去过過这這") || contains(words, "寿命")
               || contains(words, "年限") || contains(words, "产权");
    }
};
struct since_year
    : pegtl::seq<pegtl::at<one_of<U'8', U'9', U'８', U'９'>, pegtl::not_at<one_of<U'0', U'０'>>>, pegtl::not_at<behind_founding>,
                 short_year_number, gap, year_mark, pegtl::at<since>> {};

/// Whether a year may be named here: at the beginning of a clause, and behind 比, 由, 从, 在 or the like; 70年, 80年 and 90年, which often
/// last, behind 于, 自 and 在 alone, and in 90年初. Consumes nothing.
struct behind_year_word : looking<behind_year_word> {
    template<typename Input>
    [[nodiscard, gnu::noinline, gnu::cold]] static bool match(Input& in) noexcept
    {
        const auto before = consumed(in);
        if (lexicon::find_bound_before(before) != nullptr) {
            return false;  // 不低于75年
        }
        const auto year = remaining(in).substr(0, std::string_view("90年初").size());
        if (lexicon::begins_with_one_of(drop(year, year.empty() ? 0 : 1), U"0")) {
            return lexicon::ends_with_one_of(before, U"于於自在") || lexicon::ends_with_one_of(year, U"初末");
        }
        const bool round = lexicon::begins_with_one_of(drop(year, year.empty() ? 0 : 1), U"5");  // 75年风雨兼程
        return (!round && lexicon::begins_clause(before)) || lexicon::ends_with_one_of(before, U"比较較与與由从從自在至到于於是和及");
    }
};

// What makes a length of time of the years before it: 98年历史, 76年来, 76年风雨兼程
struct lasting_years : pegtl::sor<one_of<U'多', U'余', U'餘', U'来', U'來', U'有', U'前', U'后', U'後', U'代', U'级', U'級', U'期'>,
                                  word<U'以', U'上'>, word<U'以', U'来'>, word<U'以', U'來'>, word<U'以', U'内'>, word<U'之', U'久'>,
                                  word<U'的', U'历'>, word<U'历', U'史'>, word<U'历', U'程'>, word<U'寿', U'命'>, word<U'华', U'诞'>,
                                  one_of<U'间', U'間', U'里', U'风', U'砥', U'征', U'栉', U'沧', U'峥'>> {};
// 98年完成, 比97年增长 · not: 已有98年, 98年历史
struct late_year_number : pegtl::seq<pegtl::at<one_of<U'7', U'8', U'9', U'７', U'８', U'９'>>, short_year_number> {};
struct named_year
    : pegtl::seq<pegtl::not_at<behind_founding>, behind_year_word, late_year_number, gap, year_mark, pegtl::not_at<lasting_years>> {};

// 08-09学年 · not: 8-9学年
struct school_years : pegtl::seq<short_year_number, until, short_year_number, gap, school_year> {};

// 95年至98年, 96—98年 · not: 70—80年, which last
struct until_late_year : pegtl::seq<until, late_year_number> {};
struct named_years
    : pegtl::seq<pegtl::not_at<behind_founding>, late_year_number, gap, pegtl::opt<year_mark, gap>, until_late_year, gap, year_mark> {};

}  // namespace gongwen::grammar
