#include "catch.hpp"

#include "support/reading.hpp"

#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/modifier.hpp"

#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include <utf8/unchecked.h>

using gongwen::modifier;
using gongwen::lexicon::bound_condition;
using gongwen::lexicon::combined;
using gongwen::lexicon::find_bound_after;
using gongwen::lexicon::find_bound_before;
using support::reading;

TEST_CASE("every bounding word bounds the number behind it")
{
    std::set<std::string_view> seen;
    for (auto const& row : gongwen::lexicon::bounds_before) {
        INFO(row.spelling);
        CHECK(seen.insert(row.spelling).second);
        REQUIRE(find_bound_before("人数" + std::string(row.spelling)) != nullptr);
        CHECK(find_bound_before("人数" + std::string(row.spelling)) == &row);
        const bool bare = row.condition == bound_condition::bare_scale;
        const std::string number = bare ? "百人" : row.condition == bound_condition::scaled ? "3000万人" : "300人";
        const std::string value = bare ? "100" : row.condition == bound_condition::scaled ? "30000000" : "300";
        CHECK(reading("人数" + std::string(row.spelling) + number) ==
              number + " = " + value + " 人 " + std::string(to_string(row.kind)));
    }
}

TEST_CASE("every bounding word bounds the quantity before it, and its look-alikes do not")
{
    std::set<std::string_view> seen;
    for (auto const& row : gongwen::lexicon::bounds_after) {
        INFO(row.spelling);
        CHECK(seen.insert(row.spelling).second);
        CHECK(find_bound_after(std::string(row.spelling) + "，") == &row);
        const std::string bound = row.kind == modifier::exact ? "" : " " + std::string(to_string(row.kind));
        CHECK(reading("人数300人" + std::string(row.spelling) + "。") == "300人 = 300 人" + bound);
    }
}

TEST_CASE("a character before a bounding word can make another word of it")
{
    for (auto const& row : gongwen::lexicon::bounds_before) {
        for (const char32_t point : row.not_behind.members) {
            std::string before;
            utf8::unchecked::append(point, std::back_inserter(before));
            if (before == "不" || gongwen::lexicon::is_han_numeral(gongwen::lexicon::classify(before))) {
                continue;  // 不过 may be a bound of its own, and 陆 is a financial six
            }
            const bool bare = row.condition == bound_condition::bare_scale;
            const std::string number = bare ? "百人" : row.condition == bound_condition::scaled ? "3000万人" : "300人";
            const std::string value = bare ? "100" : row.condition == bound_condition::scaled ? "30000000" : "300";
            const std::string text = before + std::string(row.spelling) + number;
            INFO(text);
            CHECK(reading(text) == number + " = " + value + " 人");
        }
    }
}

TEST_CASE("the longest word is taken")
{
    CHECK(find_bound_before("小于等于")->kind == modifier::at_most);
    CHECK(find_bound_before("超过")->kind == modifier::more_than);
    CHECK(find_bound_before("大于等于")->kind == modifier::at_least);
    CHECK(find_bound_after("及以上")->kind == modifier::at_least);
    CHECK(find_bound_after("上下")->kind == modifier::about);
    CHECK(find_bound_after("上下游")->kind == modifier::exact);
}

TEST_CASE("other text is no bound")
{
    for (const std::string_view text : {"", "全镇", "达到", "共", "x", "\xE4\xB8", "以", "下"}) {
        CHECK(find_bound_before(text) == nullptr);
        CHECK(find_bound_after(text) == nullptr);
    }
    CHECK(find_bound_before("约为了") == nullptr);
    CHECK(find_bound_after("的左右") == nullptr);
}

TEST_CASE("of two bounds the phrase has one")
{
    for (const auto each : {modifier::exact, modifier::about, modifier::nearly, modifier::more_than, modifier::at_least,
                            modifier::less_than, modifier::at_most}) {
        CHECK(combined(each, each) == each);
        CHECK(combined(each, modifier::exact) == each);
        CHECK(combined(modifier::exact, each) == each);
    }
    CHECK(combined(modifier::nearly, modifier::more_than) == modifier::about);
    CHECK(combined(modifier::about, modifier::more_than) == modifier::about);
    CHECK(combined(modifier::more_than, modifier::nearly) == modifier::about);
    CHECK(combined(modifier::at_least, modifier::more_than) == modifier::at_least);
    CHECK(combined(modifier::more_than, modifier::at_least) == modifier::more_than);
}

TEST_CASE("every negation is found at the end of a text, the longest of those that end alike")
{
    using gongwen::lexicon::negation_length;
    for (const std::string_view word : gongwen::lexicon::negations) {
        INFO(word);
        CHECK(negation_length(std::string("数量").append(word)) == word.size());
    }
    CHECK(negation_length("数量不得") == std::string_view("不得").size());
    CHECK(negation_length("取得") == 0);
    CHECK(negation_length("") == 0);
}
