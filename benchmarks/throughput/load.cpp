#include "measure.hpp"
#include "reading.hpp"

namespace throughput {

namespace {

/// Reports of one size, all of the text, with one parser.
void documents(benchmark::State& state, subject const& what, std::size_t bytes)
{
    const auto reports = cut(what.text, what.size(bytes));
    std::size_t all = 0;
    for (const auto report : reports) {
        all += report.size();
    }
    reader warm;
    run(state, all, [&] {
        for (const auto report : reports) {
            benchmark::DoNotOptimize(&warm.parse(report));
        }
    });
    state.SetItemsProcessed(static_cast<std::int64_t>(reports.size()) * static_cast<std::int64_t>(state.iterations()));
    state.counters["average_bytes"] = static_cast<double>(all) / static_cast<double>(reports.size());
}

/// Each thread reads the whole text with a parser of its own.
void threads(benchmark::State& state, subject const& what)
{
    reader warm;
    benchmark::DoNotOptimize(&warm.parse(what.text));
    const double seconds = run(state, what.text.size(), [&] { benchmark::DoNotOptimize(&warm.parse(what.text)); });
    state.counters["cpu_ns_per_byte"] = benchmark::Counter(seconds * 1e9, benchmark::Counter::kAvgThreads);
}

}  // namespace

void add_documents(subject const& what)
{
    for (const std::size_t kilobytes : {3U, 12U, 60U}) {
        add(what, "documents/" + std::to_string(kilobytes) + "KB",
            [&what, kilobytes](benchmark::State& state) { documents(state, what, kilobytes * 1000); });
    }
}

void add_threads(subject const& what)
{
    add(what, "threads", [&what](benchmark::State& state) { threads(state, what); })
        ->Threads(1)
        ->Threads(2)
        ->UseRealTime();
}

}  // namespace throughput
