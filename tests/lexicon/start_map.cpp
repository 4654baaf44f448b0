#include "catch.hpp"

#include "gongwen/lexicon/start_map.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using gongwen::lexicon::character;
using gongwen::lexicon::plain_end;
using gongwen::lexicon::start_map;

namespace {

using place = std::pair<std::size_t, character>;

/// All places that a map gives for a text, one byte behind another.
std::vector<place> starts(std::string_view text, gongwen::instruction_set instructions)
{
    std::vector<place> result;
    char const* const end = text.data() + text.size();
    start_map map(text.data(), end, instructions);
    for (plain_end stop = map.next(text.data()); stop.at != end;) {
        result.emplace_back(static_cast<std::size_t>(stop.at - text.data()), stop.code);
        char const* next = stop.at + 1;
        while (next != end && stop.code != character::ill_formed && (static_cast<unsigned char>(*next) & 0xC0U) == 0x80) {
            ++next;
        }
        stop = map.next(next);
    }
    return result;
}

}  // namespace

TEST_CASE("what may begin something is found alike whatever instructions the machine has")
{
    for (const std::string_view piece :
         {"全镇", "，", "27户", "三", "é", "·", "\xF0\xA0\x80\x80", "\xE0\xA4\x84", "\xED\x9F\xBF", "\n", " ", "“", "", "x", "①", "Ａ１", "——", "〔",
          "\xE4", "\xE4\xB8", "\x80", "\xC0\x80", "\xC2", "\xED\xA0\x80", "\xF0\x9F", "\xFF"}) {
        for (std::size_t before = 0; before < 130; ++before) {  // over the ends of two blocks
            for (const std::string_view filler : {"全", "a", "é"}) {
                std::string text;
                while (text.size() < before) {
                    text += filler;
                }
                text.append(piece).append("全镇").append(piece);
                INFO(before << " bytes of " << filler << " before " << piece);
                const auto expected = starts(text, gongwen::instruction_set::portable);
                CHECK(starts(text, gongwen::instruction_set::avx512) == expected);
                CHECK(starts(text, gongwen::instruction_set::avx2) == expected);
            }
        }
    }
}

TEST_CASE("the places of a long text are found beyond the first window")
{
    std::string text;
    for (int i = 0; i < 20000; ++i) {
        text += i % 7 == 0 ? "，" : i % 5 == 0 ? "五" : i % 11 == 0 ? "ab" : "全";
    }
    const auto expected = starts(text, gongwen::instruction_set::portable);
    CHECK(starts(text, gongwen::instruction_set::avx512) == expected);
    CHECK(starts(text, gongwen::instruction_set::avx2) == expected);
    CHECK(expected.size() > 800);
}

TEST_CASE("a map is asked for places ahead, across what a phrase has taken")
{
    const std::string text = "全镇5户，" + std::string(9000, '7') + "三";
    start_map map(text.data(), text.data() + text.size());
    CHECK(map.next(text.data()).at == text.data() + 6);
    CHECK(map.next(text.data()).at == text.data() + 6);
    CHECK(map.next(text.data() + 7).at == text.data() + 10);
    const auto last = map.next(text.data() + 9013);
    CHECK(last.at == text.data() + 9013);
    CHECK(last.code == gongwen::lexicon::classify("三"));
    CHECK(map.next(text.data() + text.size()).at == text.data() + text.size());
    CHECK(map.next(text.data()).at == text.data() + 6);  // and behind again
    CHECK(map.next(text.data() + 7).at == text.data() + 10);
}

TEST_CASE("the place behind the last one is the next, beyond a window too")
{
    std::string text;
    for (int i = 0; i < 20000; ++i) {
        text += i % 3 == 0 ? "，" : i % 7 == 0 ? "镇" : "五";
    }
    char const* const end = text.data() + text.size();
    start_map map(text.data(), end);
    start_map other(text.data(), end);
    plain_end start = map.next(text.data());
    std::size_t count = 1;
    for (; start.at != end; ++count) {
        const plain_end expected = other.next(start.at + 3);
        start = map.behind();
        REQUIRE(start.at == expected.at);
        REQUIRE(start.code == expected.code);
    }
    CHECK(count > 2000);
}
