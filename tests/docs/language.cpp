// docs/language.md: what each table says of a text is what the parser reads in it.
#include "catch.hpp"

#include "support/reading.hpp"

#include "gongwen/options.hpp"

#include <cstddef>
#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

using reader = std::function<std::string(std::string_view)>;

/// A reading with other options than the defaults.
template<typename Change>
reader reading_with(Change change)
{
    return [change](std::string_view text) {
        gongwen::options settings;
        change(settings);
        return support::reading(text, settings);
    };
}

/// What the heading of a table's second column stands for.
std::map<std::string, reader> const& readers()
{
    using gongwen::options;
    static const std::map<std::string, reader> all{
        {"reading", [](std::string_view text) { return support::reading(text); }},
        {"numerals", support::scripts},
        {"groups", support::groups},
        {"diagnostics", [](std::string_view text) { return support::diagnostics(text); }},
        {"outline", support::outline},
        {"front", support::front},
        {"closing", support::closing},
        {"furniture", support::furniture},
        {"sentences", support::sentences},
        {"clauses", support::clauses},
        {"reading, han_numerals = false", reading_with([](options& o) { o.han_numerals = false; })},
        {"reading, bare_numbers = true", reading_with([](options& o) { o.bare_numbers = true; })},
        {"reading, quantities = false, ordinals = false",
         reading_with([](options& o) { o.quantities = o.ordinals = false; })},
        {"reading, dates = false", reading_with([](options& o) { o.dates = false; })},
        {"reading, ordinals = false", reading_with([](options& o) { o.ordinals = false; })},
        {"reading, units = 网格员岗", reading_with([](options& o) {
             o.units.push_back({"网格员岗", "网格员岗", gongwen::dimension::things});
         })},
    };
    return all;
}

std::string trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(' ');
    return begin == std::string_view::npos ? "" : std::string(text.substr(begin, text.find_last_not_of(" \r") + 1 - begin));
}

/// The cells of a table's row, which `\|` does not part; none for any other line.
std::vector<std::string> cells_of(std::string_view line)
{
    std::vector<std::string> cells;
    if (!line.starts_with('|')) {
        return cells;
    }
    std::string cell;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '\\' && line.substr(i + 1).starts_with('|')) {
            cell += line[++i];
        } else if (line[i] == '|') {
            cells.push_back(trimmed(cell));
            cell.clear();
        } else {
            cell += line[i];
        }
    }
    return cells;
}

/// The lines that a cell holds, each in backticks and parted by <br>; nothing for a dash.
std::string text_of(std::string_view cell)
{
    std::string text;
    for (std::size_t begin = cell.find('`'); begin != std::string_view::npos;) {
        const auto end = cell.find('`', begin + 1);
        REQUIRE(end != std::string_view::npos);
        text.append(text.empty() ? "" : "\n").append(cell.substr(begin + 1, end - begin - 1));
        begin = cell.find('`', end + 1);
    }
    REQUIRE((!text.empty() || cell == "—"));
    return text;
}

}  // namespace

TEST_CASE("the parser reads what docs/language.md says it reads")
{
    std::ifstream page(GONGWEN_TEST_PAGES "/language.md", std::ios::binary);
    REQUIRE(page);
    reader const* read = nullptr;
    std::size_t rows = 0;
    std::size_t number = 0;
    for (std::string line; std::getline(page, line);) {
        ++number;
        INFO("docs/language.md:" << number << ": " << line);
        const auto cells = cells_of(line);
        if (cells.empty()) {
            read = nullptr;
        } else if (cells[0] == "text") {
            REQUIRE(cells.size() == 2);
            REQUIRE(readers().count(cells[1]) == 1);
            read = &readers().at(cells[1]);
        } else if (read != nullptr && !cells[0].starts_with("---")) {
            REQUIRE(cells.size() == 2);
            auto found = (*read)(text_of(cells[0]));
            if (found.ends_with('\n')) {
                found.pop_back();  // an outline ends each line
            }
            CHECK(found == text_of(cells[1]));
            ++rows;
        }
    }
    CHECK(rows > 200);
}
