#include "catch.hpp"

#include "gongwen/grammar/han_numeral_run.hpp"

#include <string>
#include <string_view>

using gongwen::grammar::character;
using gongwen::grammar::han_numeral_run;

namespace {

struct reading {
    han_numeral_run run;
    character behind;
};

reading read(std::string_view text)
{
    reading result{};
    result.behind = result.run.read(text);
    return result;
}

}  // namespace

TEST_CASE("a run ends before what is no digit or scale")
{
    CHECK(read("三百二十户").run.count == 4);
    CHECK(read("三百二十户").run.length() == 12);
    CHECK(read("三百二十户").behind == character::plain);
    CHECK(read("三，").behind == character::clause_break);
    CHECK(read("三几").behind == character::vague);
    CHECK(read("三").behind == character::line_break);
    CHECK(read("户").run.count == 0);
    CHECK(read("").behind == character::line_break);
    std::string long_one;
    for (int i = 0; i < 20; ++i) {
        long_one += "三";
    }
    CHECK(read(long_one).run.count == han_numeral_run::most);
    CHECK(gongwen::lexicon::is_han_numeral(read(long_one).behind));
    CHECK(read("三户").run.is_digit());
    CHECK(read("十户").run.is_digit());
    CHECK_FALSE(read("百户").run.is_digit());
    CHECK_FALSE(read("十二户").run.is_digit());
}

TEST_CASE("small runs are one to three digits and 十")
{
    for (const std::string_view text : {"三", "二十", "十二", "二十一", "两", "零", "一二三"}) {
        INFO(text);
        CHECK(read(text).run.is_small(text));
    }
    for (const std::string_view text : {"百", "三百", "万", "一二三四", "三零", "十两"}) {
        INFO(text);
        CHECK_FALSE(read(text).run.is_small(text));
    }
}

TEST_CASE("tens are 十 with a digit beside it")
{
    CHECK(read("十二项").run.tens() == 12);
    CHECK(read("二十项").run.tens() == 20);
    CHECK(read("一十项").run.tens() == 10);
    CHECK(read("九十九项").run.tens() == 99);
    for (const std::string_view text : {"十", "二", "零十", "二十零", "二十百", "百十", "亿十", "十万", "十二三", "二十三四", "二二", "二百", "十十"}) {
        INFO(text);
        CHECK(read(text).run.tens() == 0);
    }
}

TEST_CASE("a digit with 万 or 亿 counts without a unit, and 十 in front is 一十")
{
    CHECK(read("三亿").run.is_sum());
    CHECK(read("十万").run.is_sum());
    CHECK_FALSE(read("百亿").run.is_sum());
    CHECK_FALSE(read("三百").run.is_sum());
    CHECK_FALSE(read("万亿").run.is_sum());
}

TEST_CASE("digits and scales take turns in a regular run")
{
    for (const std::string_view text : {"三", "三百二十", "十二", "百万", "万亿", "三百零五", "一千零五十", "二十二"}) {
        INFO(text);
        CHECK(read(text).run.is_regular(text));
    }
    for (const std::string_view text : {"两三", "三五", "一一", "零五", "百十", "三斤二两", "二百两"}) {
        INFO(text);
        const auto found = read(text).run;
        CHECK((!found.is_regular(text) || found.length() != text.size()));
    }
}
