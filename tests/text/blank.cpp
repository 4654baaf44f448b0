#include "catch.hpp"

#include "gongwen/text/blank.hpp"

#include <string>
#include <string_view>

using gongwen::blank_length;
using gongwen::ends_with_ideograph;
using gongwen::trimmed;
using gongwen::trimmed_back;
using gongwen::trimmed_front;

TEST_CASE("blanks are the spaces of web pages and word processors, not line breaks")
{
    for (const std::string_view blank :
         {" ", "\t", "\v", "\f", "\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\x82", "\xE2\x80\x8B", "\xEF\xBB\xBF"}) {
        INFO(blank.size());
        CHECK(blank_length(blank) == blank.size());
        CHECK(blank_length(std::string(blank) + "x") == blank.size());
        CHECK(trimmed(std::string(blank) + "全镇" + std::string(blank)) == "全镇");
    }
    for (const std::string_view other : {"", "x", "\n", "\r", "全", "，", "\xE2\x80\x8C", "\xE2\x80\x81", "\xE2\x80",
                                         "\xE3\x80", "\xC2", "\x80", "\xEF\xBB"}) {
        INFO(other.size());
        CHECK(blank_length(other) == 0);
    }
}

TEST_CASE("an ideograph at the end is told from marks, blanks and Latin letters")
{
    for (const std::string_view text : {"镇", "全镇", "5户"}) {
        INFO(text);
        CHECK(ends_with_ideograph(text));
    }
    for (const std::string_view text : {"", "5", "12", "镇5", "全镇12户，", "镇。", "镇　", "\xE9\x95"}) {
        INFO(text);
        CHECK(!ends_with_ideograph(text));
    }
}

TEST_CASE("trimming takes blanks off the ends and leaves those inside")
{
    CHECK(trimmed("  全 镇　\t") == "全 镇");
    CHECK(trimmed_front("　 \t全 镇　") == "全 镇　");
    CHECK(trimmed_front("全镇 ") == "全镇 ");
    CHECK(trimmed_back("  全 镇　\t") == "  全 镇");
    CHECK(trimmed(" 　\t") == "");
    CHECK(trimmed("") == "");
    CHECK(trimmed("\n全镇\n") == "\n全镇\n");
    CHECK(trimmed_back("全\x80\x80") == "全\x80\x80");
}

static_assert(trimmed("  ab ") == "ab");

TEST_CASE("all blanks at the front of a text are counted, and no line break")
{
    CHECK(gongwen::blanks_length("") == 0);
    CHECK(gongwen::blanks_length("镇") == 0);
    CHECK(gongwen::blanks_length("  \t镇 ") == 3);
    CHECK(gongwen::blanks_length("　 　镇") == 7);
    CHECK(gongwen::blanks_length("   ") == 3);
    CHECK(gongwen::blanks_length(" \n ") == 1);
}
