#include "catch.hpp"

#include "gongwen/lexicon/word_list.hpp"

#include <string_view>

using gongwen::lexicon::glossed_length;
using gongwen::lexicon::word_list;

namespace {

constexpr word_list words{"来源：", "来源:", "发布时间", "时间：", "报告"};

}  // namespace

TEST_CASE("the first of several words is found in a line")
{
    CHECK(words.first_in("来源：青河镇") == 0);
    CHECK(words.first_in("青河镇 来源:县报 发布时间：") == std::string_view("青河镇 ").size());
    CHECK(words.first_in("時間 时间：") == std::string_view("時間 ").size());
    CHECK(words.first_in("來源：") == std::string_view::npos);
    CHECK(words.first_in("来") == std::string_view::npos);
    CHECK(words.first_in("") == std::string_view::npos);
    CHECK(words.any_in("工作报告（摘要）"));
    CHECK_FALSE(words.any_in("工作总结"));
    static_assert(words.any_in("发布时间"));
}

TEST_CASE("glosses may stand in a word that is looked for")
{
    CHECK(words.any_in("发(fā)布时间(jiān)：2024"));
    CHECK(words.any_in("发（fā）布时间"));
    CHECK_FALSE(words.any_in("发(甲)布时间"));
    CHECK(glossed_length("发(fā)布时间(jiān)：", "发布时间") == std::string_view("发(fā)布时间(jiān)").size());
    CHECK(glossed_length("发布时", "发布时间") == 0);
}

TEST_CASE("ill-formed bytes hide no word behind them")
{
    CHECK(words.first_in("\xF0报告") == 1);
    CHECK(words.first_in("\x80\x80报告") == 2);
    CHECK(words.first_in("\xE6报告") == 1);
}

TEST_CASE("a line begins or ends with one of the words")
{
    CHECK(words.any_begins("报告会"));
    CHECK(words.may_begin("报告会"));
    CHECK_FALSE(words.may_begin(""));
    CHECK(words.any_ends("工作报告"));
    CHECK_FALSE(words.any_begins("工作报告"));
    CHECK_FALSE(words.any_ends("报告会"));
    CHECK_FALSE(words.any_begins(""));
    CHECK_FALSE(words.any_ends(""));
}

TEST_CASE("lists of words can be joined")
{
    static constexpr word_list places{"镇", "村"};
    static constexpr word_list people{"村民", "镇长"};
    static constexpr word_list all = word_list::joined(places, people);
    CHECK(all.first_in("某市村民") == 6);
    CHECK(all.any_begins("镇长"));
    CHECK(all.any_ends("某镇"));
    CHECK_FALSE(all.any_in("某市"));
}
