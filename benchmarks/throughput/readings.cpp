#include "allocations.hpp"
#include "measure.hpp"
#include "reading.hpp"

#include "common/json.hpp"
#include "gongwen/visit.hpp"

namespace throughput {

namespace {

/// Calls of operator new in one call of the body, which has been called before.
template<typename Body>
double allocations_of(Body&& body)
{
    const auto before = allocations();
    body();
    return static_cast<double>(allocations() - before);
}

/// A parse: its speed, and what memory it takes.
template<typename Parse>
void parse(benchmark::State& state, subject const& what, Parse&& read)
{
    std::size_t bytes = 0;
    std::size_t found = 0;
    const auto once = [&] {
        auto const& report = read(what.text);
        benchmark::DoNotOptimize(&report);
        bytes = report.bytes();
        found = report.quantities().size();
    };
    once();
    run_against_re2(state, what, once);
    state.counters["found"] = static_cast<double>(found);
    state.counters["allocations"] = allocations_of(once);
    state.counters["document_per_byte"] = static_cast<double>(bytes) / static_cast<double>(what.text.size());
}

void parse_with(benchmark::State& state, subject const& what, gongwen::options const& settings)
{
    reader warm(settings);
    parse(state, what, [&warm](std::string_view text) -> auto const& { return warm.parse(text); });
}

void scan(benchmark::State& state, subject const& what)
{
    std::size_t found = 0;
    const auto once = [&] { found = count_quantities(what.text); };
    once();
    run_against_re2(state, what, once);
    state.counters["found"] = static_cast<double>(found);
    state.counters["allocations"] = allocations_of(once);
}

/// A walk over a report that has been parsed before; the rate counts the bytes of its source.
void walk_quantities(benchmark::State& state, subject const& what)
{
    const auto report = parse_fresh(what.text);
    std::int64_t sum = 0;
    run_against_re2(state, what, [&] {
        gongwen::walk(report, [&sum](gongwen::quantity const& node) { sum += node.group; });
        benchmark::DoNotOptimize(sum);
    });
}

/// Every node of every type, in document order.
void walk_all(benchmark::State& state, subject const& what)
{
    const auto report = parse_fresh(what.text);
    std::size_t sum = 0;
    run_against_re2(state, what, [&] {
        gongwen::walk(report, [&sum](auto const& node) { sum += node.where.begin; });
        benchmark::DoNotOptimize(sum);
    });
}

/// What the program report_json does: from the text to its JSON form in a string.
void report_json(benchmark::State& state, subject const& what)
{
    reader warm;
    run_against_re2(state, what, [&] {
        const auto line = example::line_of(example::to_json(warm.parse(what.text)));
        benchmark::DoNotOptimize(line.data());
    });
}

}  // namespace

void add_readings(subject const& what)
{
    add(what, "parse_fresh", [&what](benchmark::State& state) {
        parse(state, what, [](std::string_view text) { return parse_fresh(text); });
    });
    add(what, "parse_reused", [&what](benchmark::State& state) { parse_with(state, what, {}); });
    add(what, "outline_only", [&what](benchmark::State& state) {
        parse_with(state, what, {.quantities = false, .dates = false, .ordinals = false, .units = {}});
    });
    add(what, "scan_quantities", [&what](benchmark::State& state) { scan(state, what); });
    add(what, "walk_quantities", [&what](benchmark::State& state) { walk_quantities(state, what); });
    add(what, "walk_all", [&what](benchmark::State& state) { walk_all(state, what); });
    add(what, "report_json", [&what](benchmark::State& state) { report_json(state, what); });
}

}  // namespace throughput
