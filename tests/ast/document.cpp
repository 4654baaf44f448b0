#include "catch.hpp"

#include "support/parse.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

using gongwen::date;
using gongwen::document;
using gongwen::parse;
using gongwen::quantity;
using gongwen::section;
using gongwen::sentence;
using gongwen::span;

namespace {

const std::string source =
    "青河镇工作总结\n一、回顾\n（一）经济。新增企业27户，投资3万元。2024年增长5%。\n二、打算\n发展农户5户81人。\n";

span find(std::string_view words)
{
    const auto begin = static_cast<std::uint32_t>(source.find(words));
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

}  // namespace

TEST_CASE("nodes stand in their tables in document order")
{
    const document report = parse(std::string_view(source));
    CHECK(report.sections().size() == 4);
    CHECK(report.quantities().size() == 5);
    CHECK(report.dates().size() == 1);
    CHECK(report.paragraphs().size() == 5);
    const auto ordered = [](auto const& nodes) {
        for (std::size_t i = 1; i < nodes.size(); ++i) {
            if (nodes[i - 1].where.begin > nodes[i].where.begin) {
                return false;
            }
        }
        return true;
    };
    CHECK(ordered(report.sections()));
    CHECK(ordered(report.paragraphs()));
    CHECK(ordered(report.sentences()));
    CHECK(ordered(report.clauses()));
    CHECK(ordered(report.quantities()));
}

TEST_CASE("what lies inside a span is one run of a table")
{
    const document report = parse(std::string_view(source));
    section const& first = report.sections()[1];
    CHECK(report.text(first.marker) == "一、");
    const auto inside = report.inside<quantity>(first.where);
    REQUIRE(inside.size() == 3);
    CHECK(report.text(inside[0]) == "27户");
    CHECK(report.text(inside[2]) == "5%");
    CHECK(report.inside<date>(first.where).size() == 1);
    CHECK(report.inside<quantity>(report.sections()[3].where).size() == 2);
    CHECK(report.inside<quantity>({0, 0}).empty());
    CHECK(report.inside<quantity>(find("27户")).size() == 1);
    CHECK(report.inside<quantity>({find("27户").begin + 1, find("27户").end}).empty());
}

TEST_CASE("the node around an offset is found")
{
    const document report = parse(std::string_view(source));
    const auto at = find("投资").begin;
    REQUIRE(report.around<sentence>(at) != nullptr);
    CHECK(report.text(*report.around<sentence>(at)) == "新增企业27户，投资3万元。");
    CHECK(report.text(*report.around<gongwen::clause>(at)) == "投资3万元");
    CHECK(report.around<quantity>(at) == nullptr);
    CHECK(report.text(*report.around<quantity>(find("3万元").begin)) == "3万元");
    CHECK(report.around<quantity>(find("3万元").end) == nullptr);
    CHECK(report.text(report.section_of(at).marker) == "（一）");
    CHECK(report.text(report.section_of(find("81人").begin).marker) == "二、");
    CHECK(report.section_of(0).kind == gongwen::section_kind::root);
    CHECK(report.index_of(report.sections()[2]) == 2);
    CHECK(report.sections()[2].parent == 1);
}

TEST_CASE("the words of a span of several lines are joined")
{
    const document report = parse(std::string_view("关于\n  青河镇\r\n的报告\n"));
    CHECK(report.joined({0, static_cast<std::uint32_t>(report.source().size())}) == "关于青河镇的报告");
    CHECK(report.joined({0, 0}).empty());
}

TEST_CASE("units have names and dimensions")
{
    const document report = parse(std::string_view("购置20台（套），投资3万元"));
    REQUIRE(report.quantities().size() == 2);
    CHECK(report.unit_text(report.quantities()[0]) == "台套");
    CHECK(report.text(report.quantities()[1].unit) == "元");
    CHECK(report.dimension_of(report.quantities()[1].unit) == gongwen::dimension::money);
    CHECK(report.text(gongwen::unit{}) == "");
    CHECK(report.text(gongwen::unit{60000}) == "");
}

TEST_CASE("a moved document keeps its words")
{
    document first = parse(std::string(source));
    const auto words = first.text(first.quantities()[0]);
    CHECK(words == "27户");
    document second = std::move(first);
    CHECK(second.text(second.quantities()[0]) == "27户");
    CHECK(second.source() == source);
    document third;
    third = std::move(second);
    CHECK(third.text(third.quantities()[4]) == "81人");

    // A string short enough to live inside its object moves with it.
    document small = parse(std::string("27户"));
    const document moved = std::move(small);
    CHECK(moved.text(moved.quantities()[0]) == "27户");
    CHECK(moved.source() == "27户");
}

TEST_CASE("a copied document is a document of its own")
{
    document copy;
    {
        const document report = parse(std::string(source));
        copy = report;
    }
    CHECK(copy.text(copy.quantities()[0]) == "27户");
    CHECK(copy.source() == source);
}

TEST_CASE("a borrowed source is not copied, an owned one is kept")
{
    const std::string_view view = source;
    const document borrowed = parse(view);
    CHECK(borrowed.source().data() == view.data());

    std::string text = source;
    const char* const bytes = text.data();
    const document owned = parse(std::move(text));
    CHECK(owned.source().data() == bytes);

    const document literal = parse("新增27户");
    CHECK(literal.text(literal.quantities()[0]) == "27户");
}

TEST_CASE("an empty document has a root and nothing else")
{
    const document report = parse(std::string_view());
    REQUIRE(report.sections().size() == 1);
    CHECK(report.sections()[0].where.empty());
    CHECK(report.paragraphs().empty());
    CHECK(report.quantities().empty());
    CHECK(report.diagnostics().empty());
    const document made;
    CHECK(made.source().empty());
    CHECK(made.quantities().empty());
}

TEST_CASE("a document that nothing was parsed into holds an empty section everywhere")
{
    const document nothing;
    CHECK(nothing.section_of(0) == gongwen::section{});
}

TEST_CASE("a document is smaller than ten times its source")
{
    std::string text;
    for (int i = 0; i < 200; ++i) {
        text += "新增企业27户，投资3万元，同比增长5%，列全市第六名。\n";
    }
    const document report = parse(std::string_view(text));
    CHECK(report.bytes() < 10 * text.size());
    CHECK(report.bytes() > sizeof(quantity) * report.quantities().size());
}

static_assert(std::is_nothrow_move_constructible_v<document>);
static_assert(std::is_copy_constructible_v<document>);
static_assert(std::is_aggregate_v<quantity> && std::is_aggregate_v<section> && std::is_aggregate_v<date>);
