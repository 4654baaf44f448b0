#include "catch.hpp"

#include "gongwen/lexicon/spelling_tree.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

using gongwen::lexicon::find_longest;
using gongwen::lexicon::spelling_tree;
using gongwen::lexicon::text_end;

namespace {

struct row {
    std::string_view spelling;
    int value = 0;
};

constexpr row rows[]{row{"以", 1},    row{"以上", 2},   row{"以内", 3}, row{"及以上", 4}, row{"%", 5},
                          row{"左右", 6},  row{"以上的", 7}, row{"a", 8},    row{"ab", 9},     row{"平方公里", 10},
                          row{"𠮷", 11},   row{"𠮷é石", 12}};

constexpr spelling_tree<7> front{rows};
constexpr spelling_tree<7, text_end::back> back{rows};

int value_of(row const* found)
{
    return found == nullptr ? 0 : found->value;
}

}  // namespace

TEST_CASE("the longest spelling that a text begins with is found, in whatever order the rows stand")
{
    CHECK(value_of(find_longest(rows, front, "以上")) == 2);
    CHECK(value_of(find_longest(rows, front, "以上的人")) == 7);
    CHECK(value_of(find_longest(rows, front, "以下")) == 1);
    CHECK(value_of(find_longest(rows, front, "以")) == 1);
    CHECK(value_of(find_longest(rows, front, "abc")) == 9);
    CHECK(value_of(find_longest(rows, front, "ac")) == 8);
    CHECK(value_of(find_longest(rows, front, "%。")) == 5);
}

TEST_CASE("the longest spelling that a text ends with is found from the back")
{
    CHECK(value_of(find_longest(rows, back, "三百以上")) == 2);
    CHECK(value_of(find_longest(rows, back, "三级及以上")) == 4);
    CHECK(value_of(find_longest(rows, back, "上下左右")) == 6);
    CHECK(find_longest(rows, back, "以上。") == nullptr);
    CHECK(find_longest(rows, back, "以上\xAA") == nullptr);
}

TEST_CASE("every spelling is found from both ends")
{
    for (auto const& each : rows) {
        CAPTURE(std::string(each.spelling));
        CHECK(find_longest(rows, front, each.spelling) == &each);
        CHECK(find_longest(rows, back, each.spelling) == &each);
    }
}

TEST_CASE("a text that begins no spelling gives none")
{
    for (std::string_view text : {"", "上", "及", "及以", "左", "b", "平方", "\xE4", "\xE4\xBB", "\xFF"}) {
        CAPTURE(std::string(text));
        CHECK(find_longest(rows, front, text) == nullptr);
    }
}

TEST_CASE("the same is found far from the end of the text, whatever follows")
{
    for (std::string_view const behind : {"，", "的", "a", "%", "\xC3\xA9", "\xF0\xA0\x80\x80", "\xE4\xBA", "\xFF", "\0"}) {
        for (auto const& each : rows) {
            for (std::size_t bytes = 0; bytes <= each.spelling.size(); ++bytes) {
                std::string text(each.spelling.substr(0, bytes));
                text += behind;
                text.append(front.margin, ' ');
                CAPTURE(text);
                const auto near = front.longest(text);
                const auto far = front.longest_far_from_end(text.data());
                CHECK(far.entry == near.entry);
                CHECK(far.goes_on == near.goes_on);
            }
        }
    }
}

TEST_CASE("a match tells whether the text begins like a longer spelling, by two characters or by more than it has")
{
    CHECK(front.longest("平方米").goes_on);
    CHECK(front.longest("平方公").goes_on);
    CHECK_FALSE(front.longest("平方公里").goes_on);
    CHECK(front.longest("以上").goes_on);
    CHECK_FALSE(front.longest("以下").goes_on);
    CHECK_FALSE(front.longest("无").goes_on);
}

TEST_CASE("a spelling has its entry from either end, and nothing else has one")
{
    for (std::uint16_t i = 0; i < std::size(rows); ++i) {
        CHECK(front.entry_of(rows[i].spelling) == i + 1);
        CHECK(back.entry_of(rows[i].spelling) == i + 1);
    }
    for (std::string_view const none : {"", "及", "及以", "上", "以上的人", "无以上", "平方公", "b", "a以", "以a", "é石", "𠮷é", "𠮶"}) {
        CAPTURE(none);
        CHECK(front.entry_of(none) == 0);
        CHECK(back.entry_of(none) == 0);
    }
}

TEST_CASE("the tree is a constant")
{
    static_assert(find_longest(rows, front, "以上") == &rows[1]);
    static_assert(find_longest(rows, front, "之内") == nullptr);
    SUCCEED();
}
