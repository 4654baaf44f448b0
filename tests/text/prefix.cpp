#include "catch.hpp"

#include "gongwen/text/prefix.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using gongwen::drop;
using gongwen::drop_character;
using gongwen::encoded_length;
using gongwen::first_character;
using gongwen::is_continuation;
using gongwen::key;
using gongwen::last_bytes;
using gongwen::contains;
using gongwen::last_character;
using gongwen::packed;
using gongwen::packed_length;

TEST_CASE("parts of a text")
{
    CHECK(drop("三次", 0) == "三次");
    CHECK(drop("三次", 3) == "次");
    CHECK(drop("三次", 6).empty());
    CHECK(last_bytes("三次", 3) == "次");
    CHECK(last_bytes("三次", 6) == "三次");
    CHECK(last_bytes("三次", 90) == "三次");
    CHECK(last_bytes("三次", 0).empty());
    CHECK(contains("第三次会议", "三次"));
    CHECK(!contains("第三次会议", "二次"));
    CHECK(!contains("", "次"));
}

TEST_CASE("a lead byte announces the length of its character")
{
    CHECK(encoded_length('a') == 1);
    CHECK(encoded_length('\xC2') == 2);
    CHECK(encoded_length('\xE4') == 3);
    CHECK(encoded_length('\xF0') == 4);
    CHECK(encoded_length('\x80') == 1);
}

TEST_CASE("the bytes 80 to BF, and no others, go on with a character")
{
    for (int byte = 0; byte < 256; ++byte) {
        INFO(byte);
        CHECK(is_continuation(static_cast<char>(byte)) == (byte >= 0x80 && byte <= 0xBF));
    }
}

TEST_CASE("the first character is dropped, and what is left of one, and no more")
{
    CHECK(drop_character("三次") == "次");
    CHECK(drop_character("a次") == "次");
    CHECK(drop_character("\xF0\xA0\x80\x80次") == "次");
    CHECK(drop_character("\x80次") == "次");
    CHECK(drop_character("次").empty());
    CHECK(drop_character("\xE6\xAC").empty());
}

TEST_CASE("first and last characters are whole, wherever the text ends")
{
    for (const std::string_view character : {"a", "·", "人", "\xF0\xA0\x80\x80"}) {
        for (const std::string_view others : {"", "5", "次", "三次会议"}) {
            INFO(character << " and " << others);
            CHECK(first_character(std::string(character).append(others)) == first_character(character));
            CHECK(last_character(std::string(others).append(character)) == first_character(character));
            CHECK(packed_length(first_character(character)) == character.size());
        }
    }
    CHECK(first_character("人") != first_character("入"));
    CHECK(first_character("人") == packed(U'人'));
    CHECK(first_character("·") == packed(U'·'));
    CHECK(first_character("人") == key("人"));
    CHECK(first_character("") == 0);
    CHECK(last_character("") == 0);
}

TEST_CASE("cut characters are not read beyond the text, and bytes astray are no characters")
{
    CHECK(first_character("\xE4\xBA") == 0xBAE4U);
    for (const std::string_view text : {"\xBA", "人\xBA", "全人\x80", "\x80\x80\x80\x80\x80", "人\xE6\xB5 ", "人\xE6 人\xE6\xB5\n", "\xE6\xB5 "}) {
        CHECK(last_character(text) == static_cast<unsigned char>(text.back()));
        CHECK(packed_length(last_character(text)) == 1);
    }
}
