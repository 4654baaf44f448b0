#include "catch.hpp"

#include "gongwen/lexicon/plain.hpp"

#include <string>
#include <string_view>

using gongwen::lexicon::character;
using gongwen::lexicon::kind_of;
using gongwen::lexicon::skip_plain;

namespace {

/// Where the run ends, and the class of what ends it, for every length of plain text before `text`.
void check_stop(std::string_view text, character expected)
{
    for (const std::string_view filler : {"全", "%", "\xC3\xA9", "\xF0\xA0\x80\x80"}) {
        std::string whole;
        for (int count = 0; count < 12; ++count) {
            const std::string source = whole + std::string(text);
            INFO(source);
            const auto stop = skip_plain(source.data(), source.data() + source.size());
            CHECK(static_cast<std::size_t>(stop.at - source.data()) == whole.size());
            CHECK(kind_of(stop.code) == expected);
            whole += filler;
        }
    }
}

}  // namespace

TEST_CASE("a run of plain characters ends at what may begin something")
{
    check_stop("，其中", character::clause_break);
    check_stop("27户", character::arabic_digit);
    check_stop("三", character::han_digit);
    check_stop("年", character::year_mark);
    check_stop("\n", character::line_break);
    check_stop("GDP", character::letter);
}

TEST_CASE("a run of plain characters ends at ill-formed bytes")
{
    check_stop("\xFF", character::ill_formed);
    check_stop("\xE4\xB8", character::ill_formed);
    check_stop("\xED\xA0\x80全全全", character::ill_formed);
    check_stop("\xE0\x80\x80全全全", character::ill_formed);
    check_stop("\xF0\x80\x80\x80全全", character::ill_formed);
    check_stop("\x80", character::ill_formed);
}

TEST_CASE("a run of plain characters goes on to the end of the text")
{
    for (const std::string_view text : {"", "全", "首其再最—－-", "全镇各村抓落实，"}) {
        const std::string_view plain = text.ends_with("，") ? text.substr(0, text.size() - 3) : text;
        CHECK(skip_plain(plain.data(), plain.data() + plain.size()).at == plain.data() + plain.size());
    }
}
