#include "catch.hpp"

#include "gongwen/format.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <string_view>

namespace {

gongwen::unit unit_of(std::string_view spelling)
{
    for (std::uint16_t id = 1; id <= gongwen::lexicon::unit_rows.size(); ++id) {
        if (gongwen::lexicon::unit_rows[id - 1U].spelling == spelling) {
            return {id};
        }
    }
    return {};
}

gongwen::quantity quantity_of(gongwen::decimal lower, gongwen::decimal upper, std::string_view unit)
{
    gongwen::quantity node;
    node.lower = lower;
    node.upper = upper;
    node.unit = unit_of(unit);
    return node;
}

}  // namespace

TEST_CASE("a quantity is formatted as value, unit and modifier")
{
    auto node = quantity_of({41, 5}, {41, 5}, "元");
    CHECK(fmt::format("{}", node) == "4100000 元");
    node.modifier = gongwen::modifier::more_than;
    CHECK(fmt::format("{}", node) == "4100000 元 (more_than)");
    CHECK(fmt::format("{}", quantity_of({2, 0}, {3, 0}, "个")) == "2..3 个");

    auto rate = quantity_of({600, 0}, {600, 0}, "元");
    rate.per[0] = unit_of("人");
    CHECK(fmt::format("{}", rate) == "600 元/人");
    rate.per[1] = unit_of("月");
    CHECK(fmt::format("{}", rate) == "600 元/人·月");

    auto third = quantity_of({1, 0}, {1, 0}, "");
    third.denominator = 3;
    CHECK(fmt::format("{}", third) == "1/3");
}

TEST_CASE("a unit that only a document knows is a question mark")
{
    auto node = quantity_of({5, 0}, {5, 0}, "");
    node.unit.id = 0xFFFF;
    CHECK(fmt::format("{}", node) == "5 ?");
}

TEST_CASE("width, fill and alignment count wide characters as two")
{
    CHECK(fmt::format("{:>8}|", quantity_of({5, 0}, {5, 0}, "亩")) == "    5 亩|");
    CHECK(fmt::format("{:*<5}", gongwen::decimal{12, 0}) == "12***");
    CHECK(fmt::format("{:>6}", gongwen::modifier::about) == " about");
}

TEST_CASE("every type of the AST has a formatter")
{
    CHECK(fmt::format("{}", gongwen::span{3, 9}) == "[3,9)");
    CHECK(fmt::format("{}", gongwen::position{7, 12}) == "7:12");
    CHECK(fmt::format("{}", gongwen::decimal{981, -1}) == "98.1");
    CHECK(fmt::format("{}", gongwen::ratio{1, 3}) == "1/3");
    CHECK(fmt::format("{}", unit_of("畝")) == "亩");
    CHECK(fmt::format("{}", gongwen::dimension::money) == "money");
    CHECK(fmt::format("{}", gongwen::numeral_script::han) == "han");
    CHECK(fmt::format("{}", gongwen::precision::clock) == "clock");
    CHECK(fmt::format("{}", gongwen::anchor::this_year) == "今年");
    CHECK(fmt::format("{}", gongwen::section_kind::item) == "item");
    CHECK(fmt::format("{}", gongwen::marker_series::ordinal_word) == "ordinal_word");
    CHECK(fmt::format("{}", gongwen::severity::note) == "note");
    CHECK(fmt::format("{}", gongwen::diagnostic_code::masked_value) == "masked_value");

    gongwen::ordinal place;
    place.value = 6;
    CHECK(fmt::format("{}", place) == "#6");
    place.unit = unit_of("个");
    CHECK(fmt::format("{}", place) == "#6 个");

    gongwen::date day;
    day.begin = {0, 4, 0, 0, 0, gongwen::precision::month};
    CHECK(fmt::format("{}", day) == "XXXX-04");
    CHECK(fmt::format("{}", day.begin) == "XXXX-04");
    day.anchor = gongwen::anchor::this_year;
    CHECK(fmt::format("{}", day) == "XXXX-04 (今年)");
    day.begin = {};
    CHECK(fmt::format("{}", day) == "(今年)");

    gongwen::section root;
    root.where = {0, 90};
    CHECK(fmt::format("{}", root) == "root, [0,90)");
    gongwen::section heading;
    heading.where = {12, 48};
    heading.kind = gongwen::section_kind::heading;
    heading.series = gongwen::marker_series::han_bracketed;
    heading.level = 2;
    heading.number = 3;
    heading.run_in = true;
    CHECK(fmt::format("{}", heading) == "heading, level 2, han_bracketed 3, run in, [12,48)");
    CHECK(fmt::format("{}", gongwen::paragraph{{1, 2}}) == "paragraph [1,2)");
    CHECK(fmt::format("{}", gongwen::sentence{{1, 2}}) == "sentence [1,2)");
    CHECK(fmt::format("{}", gongwen::clause{{1, 2}}) == "clause [1,2)");
    CHECK(fmt::format("{}", gongwen::furniture{{1, 2}}) == "furniture [1,2)");

    gongwen::front_matter front;
    CHECK(fmt::format("{}", front) == "");
    front.title = {0, 36};
    front.published = {2024, 1, 29, 0, 0, gongwen::precision::day};
    CHECK(fmt::format("{}", front) == "title [0,36), published 2024-01-29");
    gongwen::closing_matter closing;
    closing.signature = {90, 99};
    CHECK(fmt::format("{}", closing) == "signature [90,99)");

    const gongwen::diagnostic masked{gongwen::diagnostic_code::masked_value, {15, 23}};
    CHECK(fmt::format("{}", masked) == "warning: the number is masked; no value is read [masked_value] [15,23)");
}
