#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/character.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

#include <string_view>

using namespace gongwen::grammar;
using namespace std::string_view_literals;
using support::check_rule;
using support::matched;

TEST_CASE("of_class takes one character of its classes")
{
    check_rule<of_class<character::arabic_digit>>({{"27", "2"}, {"２７", "２"}, {"二", "×"}, {"", "×"}, {"户", "×"}});
    check_rule<of_class<character::han_digit, character::place>>(
        {{"十二", "十"}, {"二十", "二"}, {"万", "×"}, {"2", "×"}});
}

TEST_CASE("one_of takes one of the given characters of any length")
{
    check_rule<one_of<U'.', U'．', U'²', U'户'>>(
        {{".5", "."}, {"．5", "．"}, {"²", "²"}, {"户主", "户"}, {"所", "×"}, {"", "×"}, {"\xE6\x88", "×"}});
    check_rule<word<U'分', U'之'>>({{"分之一", "分之"}, {"分", "×"}, {"之分", "×"}});
}

TEST_CASE("a plain run stops before what may begin something")
{
    check_rule<plain_run>({{"全镇共27户", "全镇共"},
                           {"abc", "×"},
                           {"全\xFF", "全"},
                           {"镇第一", "镇"},
                           {"全\n", "全"},
                           {"27", "×"},
                           {"", "×"},
                           {"\xFF", "×"},
                           {"é户𠀀户。", "é户𠀀户"},
                           {"'", "'"},
                           {"\xF0\xA0", "×"}});
    CHECK(matched<plain_run>("全\0镇。"sv) == "全\0镇"sv);
}

TEST_CASE("an ill-formed run ends where a character begins")
{
    check_rule<ill_formed_run>({{"\xFF\xFE全", "\xFF\xFE"},
                                {"\xE5\x85", "\xE5\x85"},
                                {"\xED\xA0\x80户", "\xED\xA0\x80"},
                                {"全", "×"},
                                {"", "×"}});
}

TEST_CASE("any character is one well-formed character")
{
    check_rule<any_character>(
        {{"全镇", "全"}, {"ab", "a"}, {"\n", "\n"}, {"𠀀x", "𠀀"}, {"\xFF", "×"}, {"\xE5\x85", "×"}, {"", "×"}});
}

TEST_CASE("a blank is one blank and no line break")
{
    check_rule<blank>({{"  x", " "}, {"　x", "　"}, {"\t", "\t"}, {"\n", "×"}, {"x", "×"}, {"", "×"}});
}

TEST_CASE("a line break is LF, CRLF or a lone CR")
{
    check_rule<line_break>({{"\nx", "\n"}, {"\r\nx", "\r\n"}, {"\r\r", "\r"}, {"\n\n", "\n"}, {"x", "×"}, {"", "×"}});
    check_rule<line_end>({{"\nx", "\n"}, {"\r\n", "\r\n"}, {"", ""}, {"x", "×"}, {" ", "×"}});
}

TEST_CASE("the grammar of characters has no cycle without progress")
{
    using all = gongwen::pegtl::sor<of_class<character::half>, one_of<U'户'>, word<U'分', U'之'>, plain_run,
                                    ill_formed_run, any_character, blank, line_break, line_end>;
    CHECK(gongwen::pegtl::analyze<all>() == 0);
}

TEST_CASE("a member of a set is matched as one of its characters")
{
    static constexpr gongwen::lexicon::character_set marks = U"瓦%";
    check_rule<gongwen::grammar::member_of<marks>>({{"瓦特", "瓦"}, {"%", "%"}, {"户", "×"}, {"é", "×"}, {"", "×"}});
}
