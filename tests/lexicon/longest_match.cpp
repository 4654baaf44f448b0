#include "catch.hpp"

#include "gongwen/lexicon/longest_match.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

using gongwen::lexicon::encoded_length;
using gongwen::lexicon::find_longest;
using gongwen::lexicon::first_character;
using gongwen::lexicon::last_character;
using gongwen::lexicon::longest_match;
using gongwen::lexicon::text_end;

namespace {

struct entry {
    std::string_view spelling;
    int value = 0;
};

constexpr std::array entries{entry{"以", 1}, entry{"以上", 2}, entry{"以内", 3}, entry{"及以上", 4}, entry{"%", 5},
    entry{"左右", 6}, entry{"以上的", 7}, entry{"a", 8}, entry{"ab", 9}};

constexpr longest_match<entries.size(), 16> front{entries};
constexpr longest_match<entries.size(), 16, text_end::back> back{entries};
constexpr longest_match<entries.size(), 2> crowded{entries};

int value_of(entry const* found)
{
    return found == nullptr ? 0 : found->value;
}

}  // namespace

TEST_CASE("the longest entry that a text begins with is found, in whatever order the rows stand")
{
    CHECK(value_of(find_longest(entries, front, "以上")) == 2);
    CHECK(value_of(find_longest(entries, front, "以上的人")) == 7);
    CHECK(value_of(find_longest(entries, front, "以下")) == 1);
    CHECK(value_of(find_longest(entries, front, "以")) == 1);
    CHECK(value_of(find_longest(entries, front, "abc")) == 9);
    CHECK(value_of(find_longest(entries, front, "ac")) == 8);
    CHECK(value_of(find_longest(entries, front, "%。")) == 5);
}

TEST_CASE("the longest entry that a text ends with is found from the back")
{
    CHECK(value_of(find_longest(entries, back, "三百以上")) == 2);
    CHECK(value_of(find_longest(entries, back, "三级及以上")) == 4);
    CHECK(value_of(find_longest(entries, back, "上下左右")) == 6);
    CHECK(find_longest(entries, back, "以上。") == nullptr);
}

TEST_CASE("a text that begins no entry gives none")
{
    for (std::string_view text : {"", "上", "及", "及以", "左", "b", "\xE4", "\xE4\xBB", "\xFF"}) {
        CAPTURE(std::string(text));
        CHECK(find_longest(entries, front, text) == nullptr);
    }
}

TEST_CASE("rows that share a bucket are told apart")
{
    for (auto const& row : entries) {
        CAPTURE(std::string(row.spelling));
        CHECK(find_longest(entries, crowded, row.spelling) == &row);
        CHECK(find_longest(entries, front, row.spelling) == &row);
        CHECK(find_longest(entries, back, row.spelling) == &row);
    }
    CHECK(find_longest(entries, crowded, "无") == nullptr);
}

TEST_CASE("a chain runs from the longest spelling to the shortest")
{
    for (auto const& first : entries) {
        auto length = std::string_view::npos;
        bool found = false;
        for (auto row = crowded.first(first.spelling); row != crowded.none; row = crowded.next(row)) {
            CHECK(entries[row].spelling.size() <= length);
            length = entries[row].spelling.size();
            found = found || &entries[row] == &first;
        }
        CHECK(found);
    }
}

TEST_CASE("the index is a constant")
{
    static_assert(find_longest(entries, front, "以上") == &entries[1]);
    static_assert(find_longest(entries, front, "之内") == nullptr);
    SUCCEED();
}

TEST_CASE("a lead byte announces the length of its character")
{
    CHECK(encoded_length('a') == 1);
    CHECK(encoded_length('\xC2') == 2);
    CHECK(encoded_length('\xE4') == 3);
    CHECK(encoded_length('\xF0') == 4);
    CHECK(encoded_length('\x80') == 1);
}

TEST_CASE("first and last characters are whole, and cut ones are not read beyond the text")
{
    CHECK(first_character("人次") == first_character("人"));
    CHECK(first_character("人") != first_character("入"));
    CHECK(first_character("") == 0);
    CHECK(first_character("\xE4\xBA") == 0xE4BAU);
    CHECK(last_character("人次") == first_character("次"));
    CHECK(last_character("5a") == static_cast<std::uint32_t>('a'));
    CHECK(last_character("") == 0);
}
