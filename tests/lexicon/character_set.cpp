#include "catch.hpp"

#include "gongwen/lexicon/character_set.hpp"

#include <cstdint>

using gongwen::packed;
using gongwen::lexicon::begins_with_one_of;
using gongwen::lexicon::character_set;
using gongwen::lexicon::ends_with_one_of;

TEST_CASE("a set holds its characters and no others")
{
    constexpr character_set set = U"了有为達%·";
    std::uint32_t members = 0;
    for (char32_t point = 1; point < 0xD800; ++point) {
        members += set.contains(packed(point)) ? 1U : 0U;
    }
    CHECK(members == set.members.size());
    for (const char32_t point : set.members) {
        CHECK(set.contains(packed(point)));
    }
    CHECK_FALSE(set.contains(0));
    CHECK(character_set{}.empty());
    CHECK_FALSE(character_set{}.contains(packed(U'了')));
}

TEST_CASE("the ends of a text are looked up in a set")
{
    CHECK(begins_with_one_of("约定", U"约签"));
    CHECK_FALSE(begins_with_one_of("节约", U"约签"));
    CHECK_FALSE(begins_with_one_of("", U"约签"));
    CHECK(ends_with_one_of("节约", U"约签"));
    CHECK_FALSE(ends_with_one_of("约节", U"约签"));
    CHECK_FALSE(ends_with_one_of("节约", U""));
    CHECK(ends_with_one_of("3%", U"日%％"));
}
