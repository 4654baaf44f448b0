// Bytes per second of reading reports, against what people use instead and against what no reader can go below.
//
//     throughput [--threads] [--hostile] [--scaling] [--all] [--smoke] [--benchmark_…] [FILE…]
//
// The files are joined into one text; without files it is one that the program composes (corpus.hpp). `vs_re2` is the
// ratio to the speed of RE2 searching the same text. What takes long is measured only when asked for; --smoke runs
// every case once on little text. report.py makes the tables of docs/performance.md from it.

#include "corpus.hpp"
#include "throughput/subject.hpp"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

struct selection {
    bool threads = false;
    bool hostile = false;
    bool scaling = false;
};

/// Takes a flag of this program; gives false for what is none.
bool take(std::string_view argument, selection& chosen, bool& smoke)
{
    if (argument == "--threads") {
        chosen.threads = true;
    } else if (argument == "--hostile") {
        chosen.hostile = true;
    } else if (argument == "--scaling") {
        chosen.scaling = true;
    } else if (argument == "--all") {
        chosen = {true, true, true};
    } else if (argument == "--smoke") {
        smoke = true;
    } else {
        return false;
    }
    return true;
}

}  // namespace

int main(int count, char** arguments)
{
    benchmark::Initialize(&count, arguments);
    throughput::subject what;
    selection chosen;
    for (int i = 1; i < count; ++i) {
        if (take(arguments[i], chosen, what.smoke)) {
            continue;
        }
        std::ifstream file(arguments[i], std::ios::binary);
        if (!file) {
            std::fprintf(stderr, "throughput: cannot read %s\n", arguments[i]);
            return 2;
        }
        what.text.append(std::istreambuf_iterator<char>(file), {});
    }
    if (what.text.empty()) {
        what.text = corpus::generate(what.size(1'000'000));
    }
    benchmark::AddCustomContext("text_bytes", std::to_string(what.text.size()));

    throughput::add_alternatives(what);
    throughput::add_readings(what);
    throughput::add_documents(what);
    if (chosen.threads) {
        throughput::add_threads(what);
    }
    if (chosen.hostile) {
        throughput::add_hostile(what);
    }
    if (chosen.scaling) {
        throughput::add_scaling(what);
    }
    benchmark::RunSpecifiedBenchmarks();
}
