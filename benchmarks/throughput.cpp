// Bytes per second: reading the sample reports, against searching them with the regular expression that people write
// instead. The expression finds plain numbers with a unit and nothing else; it gives no value and no structure.

#include "gongwen/parse.hpp"
#include "gongwen/visit.hpp"

#include <benchmark/benchmark.h>
#include <hs.h>
#include <re2/re2.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

constexpr char expression[] =
    "[0-9]+(\\.[0-9]+)?(余|多)?(万|亿)?(元|户|人次|人|名|亩|个|件|次|处|座|家|公里|吨|%|个百分点)";

/// All samples in one text of about a megabyte.
std::string const& reports()
{
    static const std::string text = [] {
        std::string once;
        for (auto const& entry : std::filesystem::directory_iterator(GONGWEN_BENCHMARK_DATA)) {
            std::ifstream file(entry.path(), std::ios::binary);
            once.append(std::istreambuf_iterator<char>(file), {});
        }
        std::string result;
        while (result.size() < 1U << 20U) {
            result += once;
        }
        return result;
    }();
    return text;
}

void set_rate(benchmark::State& state, std::size_t found)
{
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(reports().size()));
    state.counters["found"] = static_cast<double>(found);
}

void parse(benchmark::State& state)
{
    gongwen::parser reader;
    std::size_t found = 0;
    for ([[maybe_unused]] auto _ : state) {
        found = reader.parse(reports()).quantities().size();
    }
    set_rate(state, found);
}
BENCHMARK(parse)->Unit(benchmark::kMillisecond);

void walk_quantities(benchmark::State& state)
{
    const auto report = gongwen::parse(reports());
    std::size_t found = 0;
    for ([[maybe_unused]] auto _ : state) {
        found = 0;
        gongwen::walk(report, [&found](gongwen::quantity const&) { ++found; });
        benchmark::DoNotOptimize(found);
    }
    set_rate(state, found);
}
BENCHMARK(walk_quantities)->Unit(benchmark::kMillisecond);

void re2(benchmark::State& state)
{
    const re2::RE2 pattern("(" + std::string(expression) + ")");
    std::size_t found = 0;
    for ([[maybe_unused]] auto _ : state) {
        found = 0;
        re2::StringPiece rest(reports());
        re2::StringPiece match;
        while (re2::RE2::FindAndConsume(&rest, pattern, &match)) {
            ++found;
        }
    }
    set_rate(state, found);
}
BENCHMARK(re2)->Unit(benchmark::kMillisecond);

void hyperscan(benchmark::State& state)
{
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    hs_scratch_t* scratch = nullptr;
    if (hs_compile(expression, HS_FLAG_UTF8 | HS_FLAG_SOM_LEFTMOST, HS_MODE_BLOCK, nullptr, &database, &error) !=
            HS_SUCCESS ||
        hs_alloc_scratch(database, &scratch) != HS_SUCCESS) {
        state.SkipWithError("Hyperscan does not take the expression");
        return;
    }
    const auto count = [](unsigned, unsigned long long, unsigned long long, unsigned, void* context) {
        ++*static_cast<std::size_t*>(context);
        return 0;
    };
    std::size_t found = 0;
    for ([[maybe_unused]] auto _ : state) {
        found = 0;
        hs_scan(database, reports().data(), static_cast<unsigned>(reports().size()), 0, scratch, count, &found);
    }
    set_rate(state, found);
    hs_free_scratch(scratch);
    hs_free_database(database);
}
BENCHMARK(hyperscan)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
