#include "measure.hpp"
#include "reading.hpp"

namespace throughput {

namespace {

struct piece {
    char const* name;
    std::string_view text;
};

/// What a report never repeats, and what a reader might be slow at: what opens and never closes, what begins a phrase
/// and never ends it, what looks like markers and numerals.
constexpr piece pieces[] = {
    {"一", "一"},           {"digits", "1234567890"}, {"（", "（"},          {"“", "“"},
    {"、", "、"},           {"其中", "其中"},         {"第一", "第一"},      {"1.1.1.", "1.1.1."},
    {"一是", "一是"},       {"1、", "1、"},           {"12345，", "12345，"}, {"三百二十、", "三百二十、"},
    {"1万", "1万"},         {"三百二十", "三百二十"}, {"blanks", " "},       {"ideographic blanks", "　"},
    {"line ends", "\n"},    {"一、 lines", "一、\n"}, {"1-", "1-"},          {"1,", "1,"},
    {"2024-", "2024-"},     {"15:08", "15:08"},       {"每人每月", "每人每月"}, {"百分之", "百分之"},
    {"1户1人", "1户1人"},   {"一次", "一次"},         {"ill-formed", "\xE4\xB8"},
};

[[nodiscard]] double seconds_per_byte(std::string_view text)
{
    reader fresh;
    return best_of(2, [&] { benchmark::DoNotOptimize(&fresh.parse(text)); }) / static_cast<double>(text.size());
}

/// Seconds per byte of ordinary text of the same size.
[[nodiscard]] double ordinary(subject const& what, std::size_t bytes)
{
    static const double seconds = seconds_per_byte(repeated(what.text, bytes));
    return seconds;
}

void hostile(benchmark::State& state, subject const& what, std::string_view repeat)
{
    const auto bytes = what.size(10'000'000);
    const auto text = repeated(repeat, bytes);
    const auto part = std::string_view(text);
    const double tenth = seconds_per_byte(part.substr(0, bytes / 1000));
    // What takes quadratic time would not come back from the whole.
    const double half = seconds_per_byte(part.substr(0, bytes / 50));
    if (!what.smoke && half > 4 * tenth && half > 6 * ordinary(what, bytes)) {
        state.SkipWithError("the time per byte grows with the size");
        return;
    }
    reader warm;
    benchmark::DoNotOptimize(&warm.parse(text));
    const double seconds = run(state, text.size(), [&] { benchmark::DoNotOptimize(&warm.parse(text)); });
    state.counters["over_ordinary"] = seconds / ordinary(what, bytes);
    state.counters["growth"] = seconds / half;
}

}  // namespace

void add_hostile(subject const& what)
{
    for (piece const& each : pieces) {
        add(what, std::string("hostile/") + each.name,
            [&what, &each](benchmark::State& state) { hostile(state, what, each.text); });
    }
}

}  // namespace throughput
