#include "catch.hpp"

#include "gongwen/lexicon/start_block.hpp"
#include "gongwen/text/instruction_set.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

using gongwen::lexicon::start_block;

#if defined(__x86_64__) && defined(__GNUC__)

namespace {

/// The block that `before` blanks and a text begin.
[[gnu::target("avx2,bmi,popcnt")]] start_block read(std::string_view text, std::size_t before = 0)
{
    std::array<char, 80> bytes{};
    bytes.fill(' ');
    std::copy(text.begin(), text.end(), bytes.begin() + static_cast<std::ptrdiff_t>(before));
    return gongwen::lexicon::avx2::read_block(bytes.data());
}

std::uint64_t bits(std::initializer_list<unsigned> places)
{
    std::uint64_t result = 0;
    for (const unsigned place : places) {
        result |= std::uint64_t{1} << place;
    }
    return result;
}

}  // namespace

TEST_CASE("a block tells leads from continuations and what may begin something from the rest")
{
    if (gongwen::available_instructions(gongwen::instruction_set::avx2) != gongwen::instruction_set::avx2) {
        return;
    }
    const auto block = read("全镇5户，é\n");
    CHECK(block.starts == bits({6, 10, 15}));
    CHECK(block.leads == bits({0, 3, 7, 10}));
    CHECK(block.short_leads == bits({13}));
    CHECK(block.continuations == bits({1, 2, 4, 5, 8, 9, 11, 12, 14}));
    CHECK(block.beyond_ascii == bits({0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14}));
    CHECK_FALSE(block.restricted);
}

TEST_CASE("both halves of a block are read, and the characters that reach past its end")
{
    if (gongwen::available_instructions(gongwen::instruction_set::avx2) != gongwen::instruction_set::avx2) {
        return;
    }
    CHECK(read("，", 63).starts == bits({63}));
    CHECK(read("三", 31).starts == bits({31}));
    CHECK(read("\t\r", 40).starts == bits({41}));
}

TEST_CASE("leads that not every continuation may follow are told")
{
    if (gongwen::available_instructions(gongwen::instruction_set::avx2) != gongwen::instruction_set::avx2) {
        return;
    }
    for (const std::string_view text : {"\xE0\xA4\x84", "\xED\x9F\xBF", "\xC0\x80", "\xC1\x80"}) {
        CHECK(read(text).restricted);
        CHECK(read(text, 40).restricted);
    }
    CHECK_FALSE(read("\xEF\xBC\x8C\xE1\x80\x80\xC2\xB7").restricted);
}

#else

TEST_CASE("blocks are read on x86-64 alone")
{
    CHECK(start_block{}.starts == 0);
}

#endif
