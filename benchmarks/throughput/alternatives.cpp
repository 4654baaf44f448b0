#include "measure.hpp"

#include <hs.h>
#include <nlohmann/json.hpp>
#include <re2/re2.h>
#include <utf8/core.h>

#include <cstring>
#include <iterator>
#include <memory>
#include <regex>
#include <sstream>

namespace throughput {

namespace {

/// What people write to find quantities: plain numbers with a unit. It gives no value, no structure and no bounds.
constexpr char expression[] =
    R"((\d+(?:\.\d+)?)(余|多)?(户|人次|人|亿元|万元|元|万亩|亩|次|起|家|个|处|项|件|公里|吨|%))";

std::size_t search_with_re2(re2::RE2 const& pattern, std::string_view text)
{
    std::size_t found = 0;
    re2::StringPiece rest(text.data(), text.size());
    re2::StringPiece number;
    re2::StringPiece modifier;
    re2::StringPiece unit;
    while (re2::RE2::FindAndConsume(&rest, pattern, &number, &modifier, &unit)) {
        ++found;
        benchmark::DoNotOptimize(number);
        benchmark::DoNotOptimize(modifier);
        benchmark::DoNotOptimize(unit);
    }
    return found;
}

double fastest_re2 = 0;

void re2_search(benchmark::State& state, subject const& what)
{
    const re2::RE2 pattern(expression);
    std::size_t found = 0;
    const double seconds = run(state, what.text.size(), [&] { found = search_with_re2(pattern, what.text); });
    fastest_re2 = fastest_re2 == 0 ? seconds : (std::min)(fastest_re2, seconds);
    state.counters["vs_re2"] = fastest_re2 / seconds;
    state.counters["found"] = static_cast<double>(found);
}

/// Hyperscan reports every end of a match, so it finds 万元 in 万元人 twice where others find one.
void hyperscan_search(benchmark::State& state, subject const& what)
{
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    hs_scratch_t* scratch = nullptr;
    if (hs_compile(expression, HS_FLAG_UTF8 | HS_FLAG_SOM_LEFTMOST, HS_MODE_BLOCK, nullptr, &database, &error) !=
            HS_SUCCESS ||
        hs_alloc_scratch(database, &scratch) != HS_SUCCESS) {
        state.SkipWithError("Hyperscan does not take the expression");
        hs_free_compile_error(error);
        hs_free_database(database);
        return;
    }
    const auto count = [](unsigned, unsigned long long begin, unsigned long long end, unsigned, void* context) {
        benchmark::DoNotOptimize(begin);
        benchmark::DoNotOptimize(end);
        ++*static_cast<std::size_t*>(context);
        return 0;
    };
    std::size_t found = 0;
    run_against_re2(state, what, [&] {
        found = 0;
        hs_scan(database, what.text.data(), static_cast<unsigned>(what.text.size()), 0, scratch, count, &found);
    });
    state.counters["found"] = static_cast<double>(found);
    hs_free_scratch(scratch);
    hs_free_database(database);
}

void std_regex_search(benchmark::State& state, subject const& what)
{
    const std::regex pattern(expression, std::regex::optimize);
    std::size_t found = 0;
    run_against_re2(state, what, [&] {
        using iterator = std::regex_iterator<char const*>;
        const iterator first(what.text.data(), what.text.data() + what.text.size(), pattern);
        found = static_cast<std::size_t>(std::distance(first, iterator()));
    });
    state.counters["found"] = static_cast<double>(found);
}

/// The text as a JSON array of its lines. The rate counts the bytes of the text, not the few more of its JSON form.
void json_parse(benchmark::State& state, subject const& what)
{
    auto lines = nlohmann::json::array();
    std::istringstream in(what.text);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    const auto form = lines.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    run_against_re2(state, what, [&] {
        const auto read = nlohmann::json::parse(form);
        benchmark::DoNotOptimize(read.size());
    });
}

}  // namespace

double re2_seconds_per_byte(subject const& what)
{
    if (fastest_re2 == 0) {
        const re2::RE2 pattern(expression);
        const auto once = [&] { benchmark::DoNotOptimize(search_with_re2(pattern, what.text)); };
        fastest_re2 = best_of(3, once) / static_cast<double>(what.text.size());
    }
    return fastest_re2;
}

void add_alternatives(subject const& what)
{
    add(what, "re2", [&what](benchmark::State& state) { re2_search(state, what); });
    add(what, "memcpy", [&what](benchmark::State& state) {
        const auto copy = std::make_unique<char[]>(what.text.size());
        run_against_re2(state, what, [&] {
            std::memcpy(copy.get(), what.text.data(), what.text.size());
            benchmark::ClobberMemory();
        });
    });
    add(what, "utf8_is_valid", [&what](benchmark::State& state) {
        run_against_re2(state, what,
                        [&] { benchmark::DoNotOptimize(utf8::is_valid(what.text.begin(), what.text.end())); });
    });
    add(what, "hyperscan", [&what](benchmark::State& state) { hyperscan_search(state, what); });
    add(what, "std_regex", [&what](benchmark::State& state) { std_regex_search(state, what); });
    add(what, "nlohmann_json", [&what](benchmark::State& state) { json_parse(state, what); });
}

}  // namespace throughput
