#pragma once

#include "subject.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <string>
#include <utility>

namespace throughput {

/// CPU time of this thread in seconds: what other programs on the machine take does not count.
[[nodiscard]] inline double cpu_seconds()
{
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// The least CPU time that one call takes, of so many.
template<typename Body>
[[nodiscard]] double best_of(int calls, Body&& body)
{
    double best = 1e9;
    for (; calls > 0; --calls) {
        const double begin = cpu_seconds();
        body();
        best = (std::min)(best, cpu_seconds() - begin);
    }
    return best;
}

/// Seconds per byte that RE2 needs for the text; measured when first asked for, and whenever `re2` itself runs.
[[nodiscard]] double re2_seconds_per_byte(subject const& what);

/// Registers a benchmark, to be run once in a smoke run.
template<typename Body>
auto* add(subject const& what, std::string const& name, Body&& body)
{
    auto* const entry = benchmark::RegisterBenchmark(name.c_str(), std::forward<Body>(body));
    entry->Unit(benchmark::kMicrosecond);
    if (what.smoke) {
        entry->Iterations(1);
    }
    return entry;
}

/// Runs the loop of a benchmark whose body takes so many bytes, and gives the seconds per byte.
template<typename Body>
double run(benchmark::State& state, std::size_t bytes, Body&& body)
{
    const double begin = cpu_seconds();
    for ([[maybe_unused]] auto _ : state) {
        body();
    }
    const double seconds = cpu_seconds() - begin;
    const auto all = static_cast<std::int64_t>(bytes) * static_cast<std::int64_t>(state.iterations());
    state.SetBytesProcessed(all);
    return seconds / static_cast<double>(all);
}

/// The same over the text, with the ratio of its speed to RE2's beside it.
template<typename Body>
void run_against_re2(benchmark::State& state, subject const& what, Body&& body)
{
    const double re2 = re2_seconds_per_byte(what);
    state.counters["vs_re2"] = re2 / run(state, what.text.size(), std::forward<Body>(body));
}

}  // namespace throughput
