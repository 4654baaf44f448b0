// Reading one phrase alone.
#include "catch.hpp"

#include "support/parse.hpp"

#include "gongwen/read.hpp"

#include <string>
#include <string_view>

using gongwen::read_numeral;
using gongwen::read_quantity;
using gongwen::reading_error;

TEST_CASE("a numeral alone gives its value")
{
    struct row {
        std::string_view phrase;
        std::string_view lower;
        std::string_view upper;
    };
    for (row const& each : {row{"1亿3千万", "130000000", "130000000"}, row{"三百二十六", "326", "326"}, row{"两三", "2", "3"},
                            row{"几百", "100", "1000"}, row{"38.605万", "386050", "386050"}, row{"１２", "12", "12"},
                            row{"壹万贰仟", "12000", "12000"}, row{"二〇二四", "2024", "2024"}}) {
        INFO(each.phrase);
        const auto result = read_numeral(each.phrase);
        REQUIRE(result);
        CHECK(to_string(result.value.lower) == each.lower);
        CHECK(to_string(result.value.upper) == each.upper);
    }
}

TEST_CASE("a phrase that is no numeral says where and why")
{
    CHECK(read_numeral("").error == reading_error::no_numeral);
    CHECK(read_numeral("户").error == reading_error::no_numeral);
    CHECK(read_numeral("一二三").error == reading_error::no_numeral);
    CHECK(read_numeral("27户").error == reading_error::trailing);
    CHECK(read_numeral("27户").where == gongwen::span{2, 5});
    CHECK(read_numeral("123456789012345678901").error == reading_error::out_of_range);
    CHECK(to_string(reading_error::out_of_range) == "out_of_range");
}

TEST_CASE("a quantity alone gives its value, unit and modifier")
{
    const auto about = read_quantity("近5000余人");
    REQUIRE(about);
    CHECK(to_string(about.value.lower) == "5000");
    CHECK(to_string(about.value.unit) == "人");
    CHECK(about.value.modifier == gongwen::modifier::about);

    const auto rate = read_quantity("每亩500元");
    REQUIRE(rate);
    CHECK(to_string(rate.value.per[0]) == "亩");
}

TEST_CASE("a phrase that is no single quantity says where and why")
{
    CHECK(read_quantity("").error == reading_error::no_quantity);
    CHECK(read_quantity("编号8000").error == reading_error::no_quantity);
    CHECK(read_quantity("137").error == reading_error::no_quantity);
    CHECK(read_quantity("27户81人").error == reading_error::trailing);
    CHECK(read_quantity("27户81人").where == gongwen::span{5, 10});
    CHECK(read_quantity("1234567890123456789012元").error == reading_error::out_of_range);
    CHECK(read_quantity("5人\n6户").error == reading_error::trailing);
    CHECK(read_quantity("5人\n6户").where == gongwen::span{4, 9});
    CHECK(read_quantity("共有5人参加"));
}

TEST_CASE("a unit of the caller's own has its name without a document")
{
    gongwen::options settings;
    settings.units.push_back({"网格岗", "网格岗", gongwen::dimension::things});
    const auto own = read_quantity("12网格岗", settings);
    REQUIRE(own);
    CHECK(to_string(own.value.unit, settings.units) == "网格岗");
    CHECK(to_string(read_quantity("12户", settings).value.unit, settings.units) == "户");
    CHECK(to_string(own.value.unit) == "");
}

TEST_CASE("scanning gives every quantity of running text in order")
{
    std::string found;
    gongwen::scan_quantities("一、新增27户81人，增长5%。\n2024年投资3亿元", [&](gongwen::quantity const& node) {
        found += to_string(node.lower) + std::string(to_string(node.unit)) + ' ';
    });
    CHECK(found == "27户 81人 5% 300000000元 ");
}

TEST_CASE("scanning reads no further than the limit of bytes")
{
    gongwen::options small;
    small.max_bytes = 11;
    std::size_t scanned = 0;
    gongwen::scan_quantities("新增27户，培训3次", [&scanned](gongwen::quantity const&) { ++scanned; }, small);
    CHECK(scanned == 1);
}
