#include "catch.hpp"

#include "support/reading.hpp"

#include "gongwen/lexicon/furniture.hpp"

#include <set>
#include <string>
#include <string_view>

using gongwen::lexicon::furniture_length;

TEST_CASE("every furniture word makes its line furniture")
{
    std::set<std::string_view> seen;
    for (auto const& row : gongwen::lexicon::furniture_words) {
        INFO(row.spelling);
        CHECK(seen.insert(row.spelling).second);
        CHECK(furniture_length(row.spelling) >= row.spelling.size());
        const std::string line = std::string(row.spelling) + "某某 27户";
        CHECK(support::furniture("一、工作\n" + line + "\n完成。\n") == line);
        CHECK(support::reading("一、工作\n" + line + "\n完成。\n") == "");
        CHECK(support::furniture("全镇" + line + "\n") == "");
    }
}

TEST_CASE("words that only begin alike are no furniture")
{
    CHECK(furniture_length("分享经验") == 0);
    CHECK(furniture_length("打印机") == 0);
    CHECK(furniture_length("视力保护工作") == 0);
    CHECK(furniture_length("扫黑除恶") == 0);
    CHECK(furniture_length("【重点任务】") == 0);
    CHECK(furniture_length("") == 0);
    CHECK(furniture_length("\xE6\x89") == 0);
}
