#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/document.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

#include <string>
#include <string_view>

using namespace gongwen::grammar;
using namespace std::string_view_literals;
using support::check_rule;
using support::matched;

TEST_CASE("lines of page furniture")
{
    check_rule<page_number>({{"—1—", "—1—"},
                             {"- 3 -", "- 3 -"},
                             {"第1页共10页", "第1页共10页"},
                             {"第 2 页，共 12 页", "第 2 页，共 12 页"},
                             {"第1页", "第1页"},
                             {"—一—", "×"},
                             {"第1名", "×"},
                             {"1", "×"}});
    check_rule<furniture_word>({{"扫一扫在手机", "扫一扫"}, {"分享：", "分享："}, {"全镇", "×"}, {"", "×"}});
    check_rule<furniture_line>(
        {{"—1—\n", "—1—"}, {"扫一扫在手机打开当前页\n", "扫一扫在手机打开当前页"}, {"—1—户", "×"}, {"全镇", "×"}});
    check_rule<rest_of_line>({{"全镇\n下", "全镇"}, {"\xFF", "\xFF"}, {"", ""}});
}

TEST_CASE("a line is blank, or furniture, or text with or without a marker")
{
    check_rule<marked_text>({{"一、回顾\n", "一、回顾"}, {"（一）经济", "（一）经济"}, {"全镇", "×"}, {"三百户", "×"}});
    check_rule<text_line>({{"一、回顾\n", "一、回顾"}, {"全镇27户\n", "全镇27户"}, {"\n", "×"}, {"", "×"}});
    check_rule<line_start>({{"全", ""}, {"", ""}});
    check_rule<line_stop>({{"\r\n", "\r\n"}, {"", ""}, {"全", "×"}});
    check_rule<filled_line>({{"全镇\n", "全镇\n"}, {"—1—\n", "—1—\n"}, {"\n", "×"}, {"", "×"}});
    check_rule<line>(
        {{"一、回顾\n二", "一、回顾\n"}, {"  全镇", "  全镇"}, {"  \n", "  \n"}, {"\n", "\n"}, {"—1—\n", "—1—\n"}, {" 　", "×"}, {"", "×"}});
}

TEST_CASE("a document is every input to its end")
{
    for (const std::string_view text : {""sv, "\xEF\xBB\xBF"sv, "一、回顾\n全镇27户。\n"sv, "\xFF\xFE\r\r\n\n"sv,
                                        "\0\0"sv, "   "sv, "\n\n\n"sv, "（一"sv, "\xE5\x85"sv, "1."sv, "“"sv,
                                        "\xEF\xBB\xBF\xEF\xBB\xBF一、"sv, "—1—"sv, "27户\r"sv, "\xF0\x9F\x98\x80"sv}) {
        INFO(Catch::Detail::stringify(std::string(text)));
        CHECK(matched<document>(text) == text);
    }
    for (unsigned byte = 0; byte < 256; ++byte) {
        const std::string one(1, static_cast<char>(byte));
        const std::string three(3, static_cast<char>(byte));
        if (matched<document>(one) != one || matched<document>(three) != three) {
            CHECK(byte == 256);
        }
    }
}

TEST_CASE("the grammar of a document has no cycle without progress")
{
    CHECK(gongwen::pegtl::analyze<document>() == 0);
}
