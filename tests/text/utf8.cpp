#include "catch.hpp"

#include "gongwen/text/utf8.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include <utf8/core.h>

using gongwen::character_length;

TEST_CASE("a well-formed character has its length")
{
    CHECK(character_length("a") == 1);
    CHECK(character_length(std::string_view("\0", 1)) == 1);
    CHECK(character_length("\x7F") == 1);
    CHECK(character_length("\xC2\x80") == 2);
    CHECK(character_length("\xDF\xBF") == 2);
    CHECK(character_length("全镇") == 3);
    CHECK(character_length("\xED\x9F\xBF") == 3);
    CHECK(character_length("\xEE\x80\x80") == 3);
    CHECK(character_length("\xF0\x90\x80\x80") == 4);
    CHECK(character_length("\xF4\x8F\xBF\xBF") == 4);
}

TEST_CASE("bytes at which no character begins have none")
{
    for (const std::string_view bytes : {"",
                                         "\x80",
                                         "\xBF",
                                         "\xC0\x80",
                                         "\xC1\xBF",
                                         "\xC2",
                                         "\xC2x",
                                         "\xE0\x80\x80",
                                         "\xE0\x9F\xBF",
                                         "\xE5\x85",
                                         "\xE5\x85x",
                                         "\xED\xA0\x80",
                                         "\xED\xBF\xBF",
                                         "\xF0\x80\x80\x80",
                                         "\xF0\x8F\xBF\xBF",
                                         "\xF4\x90\x80\x80",
                                         "\xF5\x80\x80\x80",
                                         "\xF0\x90\x80",
                                         "\xF8\x88\x80\x80",
                                         "\xFF",
                                         "\xFE"}) {
        INFO(Catch::Detail::stringify(std::string(bytes)));
        CHECK(character_length(bytes) == 0);
    }
}

TEST_CASE("every pair of bytes is judged as utfcpp judges it")
{
    for (unsigned first = 0; first < 256; ++first) {
        for (unsigned second = 0; second < 256; ++second) {
            const std::string bytes{static_cast<char>(first), static_cast<char>(second), '\x80', '\x80'};
            const auto length = character_length(bytes);
            const bool any = utf8::find_invalid(bytes.begin(), bytes.end()) != bytes.begin();
            if ((length != 0) != any ||
                (length != 0 && !utf8::is_valid(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length)))) {
                CAPTURE(first, second);
                CHECK(length == 0);
            }
        }
    }
}
