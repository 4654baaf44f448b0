#include "catch.hpp"

#include "gongwen/text/digits.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using gongwen::leading_digits;
using gongwen::without_digits_behind;

TEST_CASE("leading digits are read up to the eighth")
{
    for (const std::string_view behind : {"", "户", ".5", "万元，全镇", "/", ":", "\xFF\xFF", "０"}) {
        std::string digits;
        std::uint32_t value = 0;
        for (std::uint32_t count = 0; count <= 8; ++count) {
            const std::string text = digits + std::string(behind);
            INFO(text);
            CHECK(leading_digits(text).value == value);
            CHECK(leading_digits(text).count == count);
            digits += static_cast<char>('0' + (9 - count));
            value = value * 10 + (9 - count);
        }
    }
    CHECK(leading_digits("123456789").value == 12345678);
    CHECK(leading_digits("123456789").count == 8);
    CHECK(leading_digits("00000000").value == 0);
    CHECK(leading_digits("0012").value == 12);
}

TEST_CASE("digits and Latin letters are those of half width")
{
    for (const char byte : {'0', '9'}) {
        CHECK(gongwen::is_digit(byte));
        CHECK_FALSE(gongwen::is_latin(byte));
    }
    for (const char byte : {'a', 'z', 'A', 'Z'}) {
        CHECK(gongwen::is_latin(byte));
        CHECK_FALSE(gongwen::is_digit(byte));
    }
    for (const char byte : {'/', ':', '@', '[', '`', '{', '\0', '\xE4', '\xFF'}) {
        CHECK_FALSE(gongwen::is_digit(byte));
        CHECK_FALSE(gongwen::is_latin(byte));
    }
}

TEST_CASE("half-width digits are taken off the end, and no others")
{
    CHECK(without_digits_behind("附件12") == "附件");
    CHECK(without_digits_behind("3.05") == "3.");
    CHECK(without_digits_behind("1２") == "1２");
    CHECK(without_digits_behind("36户") == "36户");
    CHECK(without_digits_behind("123456789012").empty());
    CHECK(without_digits_behind("").empty());
}

TEST_CASE("each byte behind a digit is told from digits")
{
    for (int byte = 0; byte < 256; ++byte) {
        const std::string text = std::string("7") + static_cast<char>(byte) + "5555555";
        const bool digit = byte >= '0' && byte <= '9';
        INFO(byte);
        CHECK(leading_digits(text).count == (digit ? 8U : 1U));
    }
}
