#include "catch.hpp"

#include "gongwen/grammar/plain_number.hpp"

#include <string_view>

using namespace gongwen::grammar;
using gongwen::decimal;

TEST_CASE("up to seven digits are read before and behind a point")
{
    const auto read = [](std::string_view text) {
        decimal number;
        const std::size_t length = read_plain_digits(text, number);
        return std::pair(length, number);
    };
    CHECK(read("27户") == std::pair(std::size_t{2}, decimal{27, 0}));
    CHECK(read("5194.70亩") == std::pair(std::size_t{7}, decimal{519470, -2}));
    CHECK(read("0.1234567元") == std::pair(std::size_t{9}, decimal{1234567, -7}));
    CHECK(read("1234567") == std::pair(std::size_t{7}, decimal{1234567, 0}));
    for (const std::string_view text : {"12345678户", "0.12345678", "5.户", "三户", "", "."}) {
        INFO(text);
        CHECK(read(text).first == 0);
    }
}

TEST_CASE("a scale is 万, 亿 or 万亿, with one surplus")
{
    const auto read = [](std::string_view text) {
        plain_number value{{3, 0}, 0, false};
        const std::size_t size = text.size();
        const std::size_t length = read_plain_scale(text, value);
        CHECK(length == size - text.size());
        return value;
    };
    CHECK(read("万元").number == decimal{3, 4});
    CHECK(read("万亿元").number == decimal{3, 12});
    CHECK(read("餘萬").surplus);
    CHECK(read("多亿").power == 8);
    CHECK(read("亿万元").power == 8);  // 万 is left
    CHECK(read("余多").surplus);
    CHECK_FALSE(read("千").surplus);
    CHECK(read("").number == decimal{3, 0});
}
