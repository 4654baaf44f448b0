#include "catch.hpp"

#include "gongwen/lexicon/start_list.hpp"

#include <string>
#include <string_view>

using gongwen::lexicon::character;
using gongwen::lexicon::kind_of;
using gongwen::lexicon::block_at;
using gongwen::lexicon::list_each;
using gongwen::lexicon::start_list;

namespace {

/// The first entry, for every length of plain text before `text`.
void check_first(std::string_view text, character expected)
{
    for (const std::string_view filler : {"全", "%", "\xC3\xA9", "\xF0\xA0\x80\x80"}) {
        std::string whole;
        for (int count = 0; count < 12; ++count) {
            const std::string source = whole + std::string(text);
            INFO(source);
            start_list list;
            CHECK(list_each(source, source.size(), list) == source.size());
            REQUIRE(list.count != 0);
            CHECK(list.places[0] == whole.size());
            CHECK(kind_of(list.codes[0]) == expected);
            whole += filler;
        }
    }
}

}  // namespace

TEST_CASE("a list has what may begin something")
{
    check_first("，其中", character::clause_break);
    check_first("27户", character::arabic_digit);
    check_first("三", character::han_digit);
    check_first("年", character::year_mark);
    check_first("\n", character::line_break);
    check_first("GDP", character::letter);
}

TEST_CASE("a list has ill-formed bytes")
{
    check_first("\xFF", character::ill_formed);
    check_first("\xE4\xB8", character::ill_formed);
    check_first("\xED\xA0\x80全全全", character::ill_formed);
    check_first("\xE0\x80\x80全全全", character::ill_formed);
    check_first("\xF0\x80\x80\x80全全", character::ill_formed);
    check_first("\x80", character::ill_formed);
}

TEST_CASE("a list has nothing of plain text, and what follows its last entry is plain")
{
    for (const std::string_view text : {"", "全", "首其再最—－-", "全镇各村抓落实"}) {
        start_list list;
        list.count = 7;
        CHECK(list_each(text, text.size(), list) == text.size());
        CHECK(list.count == 0);
        list.close();
        CHECK(list.places[0] == start_list::behind_all);
        CHECK(list.codes[0] == character::plain);
    }
}

TEST_CASE("a list ends with the character that the window cuts")
{
    start_list list;
    CHECK(list_each("全镇，三", 7, list) == 9);
    CHECK(list.count == 1);
}

TEST_CASE("a window that cuts a character ends before it")
{
    start_list list;
    CHECK(list_each("全镇，", 9, list) == 9);
    CHECK(whole_characters("全镇，", 8, true, list) == 6);
    CHECK(list.count == 0);
    CHECK(list_each("全镇，", 9, list) == 9);
    CHECK(whole_characters("全镇，", 9, false, list) == 9);
    CHECK(list.count == 1);
}

TEST_CASE("a block at the end of a text is filled up with blanks")
{
    const std::string text(70, 'x');
    gongwen::lexicon::padded_block last;
    CHECK(block_at(text, 0, last) == text.data());
    CHECK(block_at(text, 4, last) == text.data() + 4);
    CHECK(block_at(text, 64, last) == last.data());
    const std::string_view padded(last.data(), last.size());
    CHECK(padded.substr(0, 6) == "xxxxxx");
    CHECK(padded.find_first_not_of(' ', 6) == std::string_view::npos);
}
