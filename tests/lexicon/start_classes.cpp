#include "catch.hpp"

#include "gongwen/lexicon/start_classes.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

using gongwen::lexicon::character;
using gongwen::lexicon::starts_classified;

namespace {

std::string utf8(char32_t point)
{
    std::string text;
    for (std::uint32_t packed = gongwen::packed(point); packed != 0; packed >>= 8U) {
        text += static_cast<char>(packed & 0xFFU);
    }
    return text;
}

/// The class that the tables tell of a character of three bytes; plain where they have none.
character wide_class(std::string const& text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const std::size_t place = (starts_classified.change[byte(1) & 0x3FU] ^ byte(2)) & 0x7FU;
    const bool found = starts_classified.lead[place] == byte(0) && starts_classified.second[place] == byte(1);
    return found ? static_cast<character>(starts_classified.wide[place]) : character::plain;
}

}  // namespace

TEST_CASE("the tables tell the class of every character but those that are looked up one by one")
{
    std::size_t one_by_one = 0;
    for (char32_t point = 0x800; point < 0x10000; ++point) {
        if (point >= 0xD800 && point < 0xE000) {
            continue;
        }
        const std::string text = utf8(point);
        const auto code = gongwen::lexicon::classify(text + " ");
        const character expected = gongwen::lexicon::is_plain(code) ? character::plain : code;
        const bool rare = text.starts_with("\xEF") || (text.starts_with("\xE2") && !text.starts_with("\xE2\x80"));
        const character told = wide_class(text);
        if (told != expected) {
            INFO(text);
            CHECK(rare);
            CHECK(told == character::plain);
            ++one_by_one;
        }
    }
    CHECK(one_by_one > 62);  // at least the full-width letters and digits
    CHECK(one_by_one < 128);
}

TEST_CASE("the tables tell the class of every ASCII character")
{
    for (char32_t point = 0; point < 0x80; ++point) {
        const auto code = gongwen::lexicon::classify(std::string(1, static_cast<char>(point)) + "   ");
        CHECK(starts_classified.ascii[point] == (gongwen::lexicon::is_plain(code) ? 0 : static_cast<std::uint8_t>(code)));
    }
}

TEST_CASE("unusual leads are those that not every continuation may follow, and those of four bytes")
{
    for (unsigned lead = 0xC0; lead < 0x100; ++lead) {
        INFO(lead);
        const bool unusual = lead < 0xC2 || lead == 0xE0 || lead == 0xED || (lead >= 0xF0);
        const bool sign = lead == 0xE2 || lead == 0xEF;
        CHECK(starts_classified.leads[lead & 0x3FU] == (unusual ? starts_classified.unusual : sign ? starts_classified.sign : 0));
    }
}
