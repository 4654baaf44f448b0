#include "catch.hpp"

#include "gongwen/text/excerpt.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using gongwen::excerpt;
using gongwen::span;

namespace {

span find(std::string_view source, std::string_view words)
{
    const auto begin = static_cast<std::uint32_t>(source.find(words));
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

}  // namespace

TEST_CASE("the caret stands under the right character")
{
    const std::string_view latin = "ab cd ef";
    CHECK(excerpt(latin, find(latin, "cd")) == "    ab cd ef\n       ^~\n");

    const std::string_view wide = "前一行\n总投资XX万元，共3个\n后一行";
    CHECK(excerpt(wide, find(wide, "XX万元")) == "    总投资XX万元，共3个\n          ^~~~~~\n");
    CHECK(excerpt(wide, find(wide, "总")) == "    总投资XX万元，共3个\n    ^~\n");
    CHECK(excerpt(wide, find(wide, "一行")) == "    前一行\n      ^~~~\n");
}

TEST_CASE("an empty span and a span at the end have a caret")
{
    CHECK(excerpt("", {0, 0}) == "    \n    ^\n");
    CHECK(excerpt("ab", {1, 1}) == "    ab\n     ^\n");
    CHECK(excerpt("全\n", {3, 3}) == "    全\n      ^\n");
    CHECK(excerpt("全\nb", {99, 120}) == "    b\n     ^\n");
}

TEST_CASE("tabs are kept so that the caret stays in line")
{
    CHECK(excerpt("\ta\tXX", {3, 5}) == "    \ta\tXX\n    \t \t^~\n");
    CHECK(excerpt("a\tb", {1, 3}) == "    a\tb\n     ^~\n");
    CHECK(excerpt("a\tb", {0, 3}) == "    a\tb\n    ^\t~\n");
}

TEST_CASE("a span over several lines is marked to the end of its first")
{
    CHECK(excerpt("一二\r\n三", {3, 11}) == "    一二\n      ^~\n");
    CHECK(excerpt("ab\rcd", {3, 5}) == "    cd\n    ^~\n");
}

TEST_CASE("what no terminal can show is U+FFFD")
{
    CHECK(excerpt("a\xFF\xFE 1", {1, 3}) == "    a\xEF\xBF\xBD\xEF\xBF\xBD 1\n     ^~\n");
    CHECK(excerpt(std::string_view("a\0b\x1B[m", 6), {2, 3}) == "    a\xEF\xBF\xBD"
                                                                "b\xEF\xBF\xBD[m\n      ^\n");
    CHECK(excerpt("\xC2\x85x", {2, 3}) == "    \xEF\xBF\xBDx\n     ^\n");
    CHECK(excerpt("\xEF\xBB\xBFx", {0, 3}) == "    x\n    ^\n");
}

TEST_CASE("a long line is cut around the span")
{
    std::string line(10'000'000, 'a');
    line.replace(5'000'000, 3, "全");
    const std::string shown = excerpt(line, {5'000'000, 5'000'003});
    CHECK(shown ==
          "    …" + std::string(60, 'a') + "全" + std::string(38, 'a') + "…\n" + std::string(65, ' ') + "^~\n");
    CHECK(excerpt(line, {0, 9'000'000}).size() < 250);

    std::string invisible;
    for (int i = 0; i < 100'000; ++i) {
        invisible += "\xE2\x80\x8B";
    }
    CHECK(excerpt(invisible, {150'000, 150'003}).size() < 500);
}
