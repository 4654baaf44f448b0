// What a text is made of, as bytes per clause, quantity and so on; and the same of the text that the benchmarks compose.
// The two should be alike, or the benchmarks measure something else than reports.
//
//     densities FILE…

#include "corpus.hpp"
#include "throughput/reading.hpp"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using densities = std::vector<std::pair<char const*, double>>;

/// How often any of these characters, of any length in bytes, stands in the text.
std::size_t count_of(std::string_view text, std::vector<std::string_view> const& characters)
{
    std::size_t count = 0;
    for (const auto character : characters) {
        for (auto at = text.find(character); at != text.npos; at = text.find(character, at + character.size())) {
            ++count;
        }
    }
    return count;
}

std::size_t count_between(std::string_view text, char first, char last)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [=](char c) { return first <= c && c <= last; }));
}

densities of(std::string_view text)
{
    const auto report = throughput::parse_fresh(text);
    const auto per = [&](std::size_t count) {
        return static_cast<double>(text.size()) / static_cast<double>((std::max)(count, std::size_t{1}));
    };
    const auto quantities = report.quantities();
    const auto han = std::count_if(quantities.begin(), quantities.end(), [](gongwen::quantity const& node) {
        return node.numerals == gongwen::numeral_script::han;
    });
    const auto bounded = std::count_if(quantities.begin(), quantities.end(), [](gongwen::quantity const& node) {
        return node.modifier != gongwen::modifier::exact;
    });
    return {
        {"section", per(report.sections().size())},
        {"line", per(count_of(text, {"\n"}))},
        {"sentence", per(report.sentences().size())},
        {"clause", per(report.clauses().size())},
        {"quantity", per(quantities.size())},
        {"quantity in Han numerals", per(static_cast<std::size_t>(han))},
        {"bounded quantity", per(static_cast<std::size_t>(bounded))},
        {"date", per(report.dates().size())},
        {"ordinal", per(report.ordinals().size())},
        {"digit", per(count_between(text, '0', '9'))},
        {"Han numeral", per(count_of(text, {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千",
                                            "万", "亿", "两", "零"}))},
        {"quotation mark", per(count_of(text, {"“", "”"}))},
        {"enumeration comma", per(count_of(text, {"、"}))},
        {"Latin letter", per(count_between(text, 'A', 'Z') + count_between(text, 'a', 'z'))},
    };
}

}  // namespace

int main(int count, char** arguments)
{
    std::string text;
    for (int i = 1; i < count; ++i) {
        std::ifstream file(arguments[i], std::ios::binary);
        text.append(std::istreambuf_iterator<char>(file), {});
    }
    const auto given = of(text);
    const auto composed = of(corpus::generate(1'000'000));
    std::printf("| one in so many bytes | given text | composed text |\n|---|---|---|\n");
    for (std::size_t i = 0; i < given.size(); ++i) {
        std::printf("| %s | %.0f | %.0f |\n", given[i].first, given[i].second, composed[i].second);
    }
}
