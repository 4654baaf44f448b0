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

densities of(std::vector<std::string> const& texts)
{
    densities counts = {{"section", 0}, {"line", 0}, {"sentence", 0}, {"clause", 0}, {"quantity", 0},
                        {"quantity in Han numerals", 0}, {"bounded quantity", 0}, {"date", 0}, {"ordinal", 0},
                        {"digit", 0}, {"Han numeral", 0}, {"quotation mark", 0}, {"enumeration comma", 0},
                        {"Latin letter", 0}};
    std::size_t bytes = 0;
    for (std::string const& text : texts) {
        const auto report = throughput::parse_fresh(text);
        const auto quantities = report.quantities();
        const auto han = std::count_if(quantities.begin(), quantities.end(), [](gongwen::quantity const& node) {
            return node.numerals == gongwen::numeral_script::han;
        });
        const auto bounded = std::count_if(quantities.begin(), quantities.end(), [](gongwen::quantity const& node) {
            return node.modifier != gongwen::modifier::exact;
        });
        const std::size_t here[] = {
            report.sections().size(), count_of(text, {"\n"}), report.sentences().size(), report.clauses().size(),
            quantities.size(), static_cast<std::size_t>(han), static_cast<std::size_t>(bounded),
            report.dates().size(), report.ordinals().size(), count_between(text, '0', '9'),
            count_of(text, {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿", "两",
                            "零"}),
            count_of(text, {"“", "”"}), count_of(text, {"、"}),
            count_between(text, 'A', 'Z') + count_between(text, 'a', 'z')};
        for (std::size_t i = 0; i < counts.size(); ++i) {
            counts[i].second += static_cast<double>(here[i]);
        }
        bytes += text.size();
    }
    for (auto& [what, count] : counts) {
        count = static_cast<double>(bytes) / (std::max)(count, 1.0);
    }
    return counts;
}

}  // namespace

int main(int count, char** arguments)
{
    std::vector<std::string> files;
    for (int i = 1; i < count; ++i) {
        std::ifstream file(arguments[i], std::ios::binary);
        files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    const auto given = of(files);
    const auto composed = of({corpus::generate(1'000'000)});
    std::printf("| one in so many bytes | given texts | composed text |\n|---|--:|--:|\n");
    for (std::size_t i = 0; i < given.size(); ++i) {
        std::printf("| %s | %.0f | %.0f |\n", given[i].first, given[i].second, composed[i].second);
    }
}
