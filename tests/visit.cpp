#include "catch.hpp"

#include "support/parse.hpp"
#include "gongwen/visit.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace {

constexpr std::string_view sample = "某镇2024年工作总结\n"
                                    "一、主要工作\n"
                                    "全镇共有27户81人，增长5%；投入410余万元。\n"
                                    "（一）修路\n"
                                    "修路3公里。投资XX万元，列第六名。\n"
                                    "（二）打井\n"
                                    "一是打井5口。二是修渠7公里。\n"
                                    "二、下步打算\n"
                                    "2025年3月前再修9公里。\n";

enum class kind { section, paragraph, sentence, clause, furniture, quantity, date, ordinal, diagnostic };

constexpr kind kind_of(gongwen::section const&)
{
    return kind::section;
}
constexpr kind kind_of(gongwen::paragraph const&)
{
    return kind::paragraph;
}
constexpr kind kind_of(gongwen::sentence const&)
{
    return kind::sentence;
}
constexpr kind kind_of(gongwen::clause const&)
{
    return kind::clause;
}
constexpr kind kind_of(gongwen::furniture const&)
{
    return kind::furniture;
}
constexpr kind kind_of(gongwen::quantity const&)
{
    return kind::quantity;
}
constexpr kind kind_of(gongwen::date const&)
{
    return kind::date;
}
constexpr kind kind_of(gongwen::ordinal const&)
{
    return kind::ordinal;
}
constexpr kind kind_of(gongwen::diagnostic const&)
{
    return kind::diagnostic;
}

using event = std::tuple<std::uint32_t, kind, std::uint32_t>;  // begin, kind, end

/// All nodes of a document but the root, put in order by sorting.
std::vector<event> sorted_nodes(gongwen::document const& report)
{
    std::vector<event> events;
    const auto take = [&](auto nodes) {
        for (auto const& node : nodes) {
            events.emplace_back(node.where.begin, kind_of(node), node.where.end);
        }
    };
    take(report.sections().subspan(1));
    take(report.paragraphs());
    take(report.sentences());
    take(report.clauses());
    take(report.page_furniture());
    take(report.quantities());
    take(report.dates());
    take(report.ordinals());
    take(report.diagnostics());
    std::stable_sort(events.begin(), events.end(), [](event const& a, event const& b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    return events;
}

std::vector<std::string> units_of(gongwen::document const& report)
{
    std::vector<std::string> units;
    gongwen::walk(report, [&](gongwen::quantity const& q) { units.push_back(report.unit_text(q)); });
    return units;
}

/// The section whose title is given.
gongwen::section const& titled(gongwen::document const& report, std::string_view title)
{
    const auto sections = report.sections();
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&](gongwen::section const& node) { return report.text(node.title) == title; });
    REQUIRE(found != sections.end());
    return *found;
}

struct recorder {
    gongwen::document const& report;
    std::string_view skipped{};
    std::string_view stopped{};
    std::string text{};

    gongwen::traversal enter(gongwen::section const& node)
    {
        const auto title = report.text(node.title);
        text.append("<").append(title);
        return !skipped.empty() && title == skipped   ? gongwen::skip
               : !stopped.empty() && title == stopped ? gongwen::stop
                                                      : gongwen::next;
    }
    void leave(gongwen::section const& node) { text.append(report.text(node.title)).append(">"); }
    void operator()(gongwen::quantity const& node) { text.append("[").append(report.text(node)).append("]"); }
};

}  // namespace

TEST_CASE("a visitor of one type sees one table in order")
{
    const auto report = gongwen::parse(sample);
    CHECK(units_of(report) == std::vector<std::string>{"户", "人", "%", "元", "公里", "口", "公里", "公里"});
}

TEST_CASE("a visitor of every type sees all nodes by the begin of their spans, containers first")
{
    const auto report = gongwen::parse(sample);
    std::vector<event> events;
    CHECK(gongwen::walk(
        report, [&](auto const& node) { events.emplace_back(node.where.begin, kind_of(node), node.where.end); }));
    CHECK(events.size() > 30);
    CHECK((events == sorted_nodes(report)));
}

TEST_CASE("the sample reports are walked in order, and every section and sentence entered is left")
{
    for (auto const& entry : std::filesystem::directory_iterator(GONGWEN_TEST_DATA)) {
        std::ifstream stream(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        const auto report = gongwen::parse(std::string_view(text));
        std::vector<event> events;
        gongwen::walk(report, [&](auto const& node, gongwen::context const& where) {
            CHECK(where.position() == gongwen::position_of(text, node.where.begin));
            events.emplace_back(node.where.begin, kind_of(node), node.where.end);
        });
        CHECK(events.size() > 200);
        CHECK((events == sorted_nodes(report)));

        struct {
            std::size_t entered = 0;
            std::uint32_t end = 0;
            std::size_t left = 0;
            void enter(gongwen::section const&) { ++entered; }
            void enter(gongwen::sentence const&) { ++entered; }
            void leave(gongwen::section const& node) { left += (std::exchange(end, node.where.end) <= end) ? 1U : 0U; }
            void leave(gongwen::sentence const& node) { left += (std::exchange(end, node.where.end) <= end) ? 1U : 0U; }
        } visitor;
        gongwen::walk(report, visitor);
        CHECK(visitor.entered == report.sections().size() - 1 + report.sentences().size());
        CHECK(visitor.left == visitor.entered);
    }
}

TEST_CASE("enter and leave of sections balance and nest")
{
    const auto report = gongwen::parse(sample);
    recorder visitor{report};
    CHECK(gongwen::walk(report, visitor));
    CHECK(visitor.text == "<主要工作[27户][81人][5%][410余万元]<修路[3公里]修路><打井<打井5口[5口]打井5口><修渠7公里"
                          "[7公里]修渠7公里>打井>主要工作><下步打算[9公里]下步打算>");
}

TEST_CASE("a skipped section is left at once and what it holds is passed over")
{
    const auto report = gongwen::parse(sample);
    recorder visitor{report, "主要工作"};
    CHECK(gongwen::walk(report, visitor));
    CHECK(visitor.text == "<主要工作主要工作><下步打算[9公里]下步打算>");

    recorder inner{report, "打井"};
    CHECK(gongwen::walk(report, inner));
    CHECK(inner.text == "<主要工作[27户][81人][5%][410余万元]<修路[3公里]修路><打井打井>主要工作>"
                        "<下步打算[9公里]下步打算>");
}

TEST_CASE("a skipped sentence holds back its clauses and quantities alone")
{
    const auto report = gongwen::parse(sample);
    std::string text;
    CHECK(gongwen::walk(report, gongwen::overloaded{
                                    [&](gongwen::sentence const& node) {
                                        return report.text(node).starts_with("全镇") ? gongwen::skip : gongwen::next;
                                    },
                                    [&](gongwen::quantity const& node) { text += report.text(node); },
                                }));
    CHECK(text == "410余万元3公里5口7公里9公里");
}

TEST_CASE("stop ends the walk: nothing more is entered or left, and walk gives false")
{
    const auto report = gongwen::parse(sample);
    recorder visitor{report, {}, "修路"};
    CHECK_FALSE(gongwen::walk(report, visitor));
    CHECK(visitor.text == "<主要工作[27户][81人][5%][410余万元]<修路");

    int seen = 0;
    CHECK_FALSE(
        gongwen::walk(report, [&](gongwen::quantity const&) { return ++seen == 2 ? gongwen::stop : gongwen::next; }));
    CHECK(seen == 2);
}

TEST_CASE("walking one section visits it and what is inside it")
{
    const auto report = gongwen::parse(sample);
    recorder visitor{report};
    CHECK(gongwen::walk(report, titled(report, "打井"), visitor));
    CHECK(visitor.text == "<打井<打井5口[5口]打井5口><修渠7公里[7公里]修渠7公里>打井>");

    int seen = 0;
    CHECK(gongwen::walk(report, titled(report, "修路"), [&](gongwen::quantity const&) { ++seen; }));
    CHECK(seen == 1);

    recorder whole{report};
    recorder root{report};
    CHECK(gongwen::walk(report, whole));
    CHECK(gongwen::walk(report, report.sections()[0], root));
    CHECK(whole.text == root.text);
}

TEST_CASE("a walk of a section that begins where the root does leaves the root out")
{
    const auto report = gongwen::parse("一、修路\n修路3公里。\n二、打井\n打井5口。\n");
    recorder visitor{report};
    CHECK(gongwen::walk(report, titled(report, "修路"), visitor));
    CHECK(visitor.text == "<修路[3公里]修路>");
}

TEST_CASE("context gives path, section, sentence, clause and position")
{
    const auto report = gongwen::parse(sample);
    std::size_t seen = 0;
    CHECK(gongwen::walk(report, [&](gongwen::quantity const& node, gongwen::context const& where) {
        CHECK(&where.report() == &report);
        CHECK(where.position() == gongwen::position_of(report.source(), node.where.begin));
        REQUIRE(where.paragraph() != nullptr);
        REQUIRE(where.sentence() != nullptr);
        REQUIRE(where.clause() != nullptr);
        CHECK(where.clause()->where.contains(node.where));
        if (report.text(node) == "5口") {
            CHECK(where.path_text() == "一、主要工作/（二）打井/一是打井5口");
            CHECK(where.path_text(" > ") == "一、主要工作 > （二）打井 > 一是打井5口");
            CHECK(where.path().size() == 3);
            CHECK(report.text(where.path()[1].title) == "打井");
            CHECK(&where.path()[2] == &where.section());
            CHECK(report.text(*where.sentence()) == "打井5口。");
            CHECK(where.position() == gongwen::position{7, 5});
            ++seen;
        }
        if (report.text(node) == "81人") {
            CHECK(report.text(*where.clause()) == "全镇共有27户81人");
            ++seen;
        }
    }));
    CHECK(seen == 2);
}

TEST_CASE("a section's context is the section itself; the root is not visited and its path is empty")
{
    const auto report = gongwen::parse(sample);
    std::vector<std::string> paths;
    CHECK(gongwen::walk(report, [&](gongwen::section const& node, gongwen::context const& where) {
        CHECK(&where.section() == &node);
        paths.push_back(where.path_text());
    }));
    REQUIRE(paths.size() == 6);
    CHECK(paths[0] == "一、主要工作");
    CHECK(paths[5] == "二、下步打算");
    CHECK(gongwen::context(report, report.sections()[0]).path_text().empty());
}

TEST_CASE("a context can be had without a walk")
{
    const auto report = gongwen::parse(sample);
    const gongwen::context where(report, report.quantities().back());
    CHECK(where.path_text() == "二、下步打算");
    CHECK(where.position() == gongwen::position{9, 11});
}

TEST_CASE("visit handles one node")
{
    const auto report = gongwen::parse(sample);
    std::string text;
    const auto visitor = gongwen::overloaded{
        [&](gongwen::quantity const& node, gongwen::context const& where) {
            text += where.path_text().append(report.text(node));
            return gongwen::stop;
        },
        [](gongwen::section const&) {},
    };
    CHECK(gongwen::visit(report, report.quantities().back(), visitor) == gongwen::stop);
    CHECK(gongwen::visit(report, report.sections().back(), visitor) == gongwen::next);
    CHECK(gongwen::visit(report, report.sentences().back(), visitor) == gongwen::next);
    CHECK(text == "二、下步打算9公里");
}

TEST_CASE("handlers may take nodes by value, and visitors may be functions or const")
{
    static int count = 0;
    const auto report = gongwen::parse(sample);
    gongwen::walk(
        report, +[](gongwen::quantity) { ++count; });
    CHECK(count == 8);
    struct {
        void operator()(gongwen::section const&) const { ++count; }
    } const visitor{};
    gongwen::walk(report, visitor);
    CHECK(count == 14);
}

TEST_CASE("an empty document is walked without a visit")
{
    const auto report = gongwen::parse("");
    CHECK(gongwen::walk(report, [](gongwen::quantity const&) { FAIL("there is none"); }));
    int sections = 0;
    CHECK(gongwen::walk(report, gongwen::overloaded{[&](gongwen::section const&) { ++sections; },
                                                    [](gongwen::clause const&) { FAIL("there is none"); }}));
    CHECK(sections == 0);
}
