#include "catch.hpp"

#include "gongwen/lexicon/character.hpp"
#include "gongwen/text/prefix.hpp"
#include "gongwen/text/utf8.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include <utf8/unchecked.h>

using gongwen::lexicon::begins_clause;
using gongwen::lexicon::character;
using gongwen::lexicon::classify;
using gongwen::lexicon::classify_last_two;
using gongwen::lexicon::front_kind;
using gongwen::lexicon::kind_of;
using gongwen::lexicon::value_of;

namespace {

struct class_row {
    character kind;
    std::string_view members;  ///< parted by blanks
};

std::string encoded(std::uint32_t code_point)
{
    std::string bytes;
    utf8::unchecked::append(code_point, std::back_inserter(bytes));
    return bytes;
}

}  // namespace

TEST_CASE("each character has the class of what it may begin")
{
    for (class_row const& row : {
             class_row{character::plain, "镇 大 个 A' € ± + 的 、x"},
             {character::letter, "A z Ａ ｚ * ＊"},
             {character::opening, "“ ‘ 《 （ ( 【 〔 「 『 ["},
             {character::closing, "” ’ 》 ） ) 】 〕 」 』 ]"},
             {character::clause_break, "， , 、 ： :"},
             {character::sentence_break, "。 ！ ! ？ ? ； ;"},
             {character::ordinal_mark, "第"},
             {character::per_mark, "每"},
             {character::year_mark, "年"},
             {character::month_mark, "月"},
             {character::circled, "① ⑳ ⑴ ⒇ ⒈ ⒛ ㈠ ㈩"},
             {character::arabic_digit, "0 9 ０ ９"},
             {character::han_digit, "零 〇 一 九 两 兩 壹 玖 陸 貳"},
             {character::place, "十 百 千 拾 佰 仟"},
             {character::myriad, "万 亿 萬 億"},
             {character::vague, "几 幾 数 數"},
             {character::half, "半"},
         }) {
        for (std::string_view rest = row.members; !rest.empty();) {
            const auto member = rest.substr(0, rest.find(' '));
            rest.remove_prefix(member.size() == rest.size() ? rest.size() : member.size() + 1);
            if (gongwen::character_length(member) == member.size()) {
                INFO(member);
                CHECK(kind_of(classify(member)) == row.kind);
            }
        }
    }
    CHECK(classify("\n") == character::line_break);
    CHECK(classify("\r\n") == character::line_break);
    CHECK(classify(std::string_view("\0", 1)) == character::plain);
}

TEST_CASE("numeral characters carry their value")
{
    int digit = 0;
    for (const std::string_view each : {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}) {
        CHECK(value_of(classify(each)) == digit++);
    }
    digit = 0;
    for (const std::string_view each : {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"}) {
        CHECK(value_of(classify(each)) == digit++);
    }
    digit = 1;
    for (const std::string_view each : {"壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"}) {
        CHECK(value_of(classify(each)) == digit++);
    }
    CHECK(value_of(classify("両")) == 0);
    CHECK(value_of(classify("两")) == 2);
    CHECK(value_of(classify("十")) == 1);
    CHECK(value_of(classify("佰")) == 2);
    CHECK(value_of(classify("千")) == 3);
    CHECK(value_of(classify("万")) == 4);
    CHECK(value_of(classify("億")) == 8);
}

TEST_CASE("every code point is found or is plain, and surrogates are ill formed")
{
    std::map<std::uint32_t, character> listed;
    for (auto const& row : gongwen::lexicon::detail::character_rows) {
        for (const char32_t point : row.members) {
            INFO(encoded(point));
            CHECK(listed.emplace(point, row.code).second);
        }
    }
    for (std::uint32_t point = 0; point < 0x30000; ++point) {
        const auto found = listed.find(point);
        const bool surrogate = point >= 0xD800 && point < 0xE000;
        const auto expected = surrogate               ? character::ill_formed
                              : found == listed.end() ? character::plain
                                                      : found->second;
        if (classify(encoded(point)) != expected) {
            INFO(std::hex << point);
            CHECK(classify(encoded(point)) == expected);
        }
    }
}

TEST_CASE("ill-formed bytes are told from characters where they look like three bytes")
{
    for (const std::string_view bytes :
         {"\xE0\x80\x80", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xE5x\x80", "\xE5\x85x"}) {
        CHECK(classify(bytes) == character::ill_formed);
    }
    // Cut at the end of the text, or of two or four bytes: plain here, and checked by plain_run.
    for (const std::string_view bytes : {"\xE5", "\xE5\x85", "\x80", "\xC3\xA9", "\xF0\xA0\x80\x80", "\xFF"}) {
        CHECK(classify(bytes) == character::plain);
    }
}

TEST_CASE("the class at the front of a text has no value, and at its end a line break is")
{
    CHECK(front_kind("三") == character::han_digit);
    CHECK(front_kind("8三") == character::arabic_digit);
    CHECK(front_kind("“三") == character::opening);
    CHECK(front_kind("，三") == character::clause_break);
    CHECK(front_kind("镇") == character::plain);
    CHECK(front_kind("\n") == character::line_break);
    CHECK(front_kind("") == character::line_break);
    CHECK(gongwen::lexicon::back_kind("户三") == character::han_digit);
    CHECK(gongwen::lexicon::back_kind("三8") == character::arabic_digit);
    CHECK(gongwen::lexicon::back_kind("三”") == character::closing);
    CHECK(gongwen::lexicon::back_kind("") == character::plain);
}

TEST_CASE("the last two characters are told by their classes")
{
    CHECK(kind_of(classify_last_two("全镇3").last) == character::arabic_digit);
    CHECK(kind_of(classify_last_two("全镇3").before_last) == character::plain);
    CHECK(kind_of(classify_last_two("三个").before_last) == character::han_digit);
    CHECK(kind_of(classify_last_two("三个").last) == character::plain);
    CHECK(kind_of(classify_last_two("五").last) == character::han_digit);
    CHECK(classify_last_two("五").before_last == character::plain);
    CHECK(classify_last_two("").last == character::plain);
    CHECK(classify_last_two("").before_last == character::plain);
    CHECK(kind_of(classify_last_two("a、").last) == character::clause_break);
    CHECK(kind_of(classify_last_two("a、").before_last) == character::letter);
}

TEST_CASE("a clause begins behind a mark, a blank and nothing")
{
    for (const std::string_view text : {"", "全镇\n", "全镇，", "全镇。", "“", "（五）", "全镇 ", "全镇　"}) {
        INFO(text);
        CHECK(begins_clause(text));
    }
    for (const std::string_view text : {"全镇", "5", "GDP", "年"}) {
        INFO(text);
        CHECK(!begins_clause(text));
    }
}
