#include "catch.hpp"

#include "gongwen/text/gap.hpp"

#include <string>

#include <string_view>

using gongwen::gap_length;
using gongwen::gloss_length;
using gongwen::glosses_length;

TEST_CASE("a gloss is bracketed pinyin")
{
    for (const std::string_view gloss :
         {"(zhèn)", "（mǔ）", "(mu)", "(ā)", "(lǜ)", "(zhuang)", "(nǚ)", "（hù)", "(wàn)", "(ér)"}) {
        INFO(gloss);
        CHECK(gloss_length(gloss) == gloss.size());
    }
    for (const std::string_view other : {"", "(", "()", "(三)", "(GDP)", "(kg)", "(km)", "(zhèn", "(3)", "(zhen zhen)",
                                         "（套）", "(zhuangxiang)", "zhèn)", "(\xC3)", "(\xC4"}) {
        INFO(other);
        CHECK(gloss_length(other) == 0);
    }
}

TEST_CASE("a gloss has no ill-formed letter")
{
    CHECK(gongwen::gloss_length("(a\xC3X)") == 0);
}

TEST_CASE("a gap is any run of blanks and glosses")
{
    CHECK(gap_length("  户") == 2);
    CHECK(gap_length("　(hù)　户") == 3 + 5 + 3);
    CHECK(gap_length("(mǔ)(mu)户") == 5 + 4);
    CHECK(gap_length("户") == 0);
    CHECK(gap_length("") == 0);
    CHECK(gap_length("（含续建）") == 0);
    CHECK(gap_length("\xE3\x80") == 0);
}

TEST_CASE("glosses belong to the character before them, blanks do not")
{
    CHECK(glosses_length("(mǔ)水田") == 5);
    CHECK(glosses_length("(mǔ)(mu) 水田") == 9);
    CHECK(glosses_length(" (mǔ)") == 0);
    CHECK(glosses_length("水田") == 0);
}

TEST_CASE("a gloss at the end is taken off")
{
    using gongwen::without_gloss_behind;
    CHECK(without_gloss_behind("超過(guò)") == "超過");
    CHECK(without_gloss_behind("不少於（yú）") == "不少於");
    CHECK(without_gloss_behind("不超过（含）") == "不超过（含）");
    CHECK(without_gloss_behind("guò)") == "guò)");
    CHECK(without_gloss_behind("") == "");
}

static_assert(gap_length(" (hu)x") == 5);

TEST_CASE("the mark of a note has one or two digits in square brackets")
{
    CHECK(gongwen::note_mark_length("[4]万人") == 3);
    CHECK(gongwen::note_mark_length("〔12〕人") == 8);
    CHECK(gongwen::gap_length("[4] 万人") == 4);
    for (const char* text : {"[2022]", "〔2024〕", "[", "[4", "[]", "[a]", "〔", "〔1", "4]", ""}) {
        CAPTURE(std::string(text));
        CHECK(gongwen::note_mark_length(text) == 0);
    }
}
