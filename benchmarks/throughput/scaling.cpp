#include "measure.hpp"
#include "reading.hpp"

#include <sys/resource.h>

namespace throughput {

namespace {

/// The most memory that the process has had so far, text and benchmarks included.
[[nodiscard]] double peak_megabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

/// The same text in documents of one size: cut up where they are small, repeated where they are large.
void scaling(benchmark::State& state, subject const& what, std::size_t bytes)
{
    const bool small = bytes <= what.text.size();
    const std::string large = small ? std::string() : repeated(what.text, bytes);
    const auto documents = small ? cut(what.text, bytes) : std::vector<std::string_view>{large};
    std::size_t all = 0;
    for (const auto document : documents) {
        all += document.size();
    }
    reader warm;
    benchmark::DoNotOptimize(&warm.parse(documents.front()));
    const double seconds = run(state, all, [&] {
        for (const auto document : documents) {
            benchmark::DoNotOptimize(&warm.parse(document));
        }
    });
    state.counters["ns_per_byte"] = seconds * 1e9;
    state.counters["peak_megabytes"] = peak_megabytes();
}

}  // namespace

void add_scaling(subject const& what)
{
    struct step {
        char const* name;
        std::size_t bytes;
    };
    // From small to large: the peak of the process is that of the largest so far.
    for (const step each : {step{"scaling/10KB", 10'000}, step{"scaling/64KB", 64'000}, step{"scaling/1MB", 1'000'000},
                            step{"scaling/16MB", 16'000'000}, step{"scaling/64MB", 64'000'000},
                            step{"scaling/256MB", 256'000'000}}) {
        add(what, each.name,
            [&what, bytes = what.size(each.bytes)](benchmark::State& state) { scaling(state, what, bytes); });
    }
}

}  // namespace throughput
