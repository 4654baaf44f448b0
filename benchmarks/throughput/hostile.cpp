#include "measure.hpp"
#include "reading.hpp"

namespace throughput {

namespace {

struct piece {
    char const* name;
    std::string_view text;
};

/// What a report never repeats and a reader might be slow at: what opens and never closes, what begins a phrase and
/// never ends it, numerals that belong to nothing. The targets are for these.
constexpr piece pieces[] = {
    {"一", "一"},
    {"digits", "1234567890"},
    {"（", "（"},
    {"“", "“"},
    {"、", "、"},
    {"其中", "其中"},
    {"第一", "第一"},
    {"1.1.1.", "1.1.1."},
    {"一是", "一是"},
    {"三百二十", "三百二十"},
    {"三百二十、", "三百二十、"},
    {"12345，", "12345，"},
    {"blanks", " "},
    {"ideographic blanks", "　"},
};

/// More of the kind, the slowest or once quadratic ones that a search over words of the language and pairs of them found.
constexpr piece more_pieces[] = {
    {"1.X", "1.X"},       {"1:", "1:"},           {"千1", "千1"},       {"1-1至", "1-1至"},
    {"1万", "1万"},       {"1-", "1-"},           {"1,", "1,"},         {"-3", "-3"},
    {"1、", "1、"},       {"1 lines", "1\n"},     {"（1", "（1"},       {"2024-", "2024-"},
    {"15:08", "15:08"},   {"1角", "1角"},         {"1户1人", "1户1人"}, {"一次", "一次"},
    {"百分之", "百分之"}, {"每人每月", "每人每月"}, {"一、 lines", "一、\n"}, {"2.2个和3.7个", "2.2个和3.7个"},
    {"前三", "前三"},     {"年", "年"},           {"ill-formed", "\xE4\xB8"}, {"line ends", "\n"},
    {"x_", "x_"},         {"五〇", "五〇"},       {"-第", "-第"},       {"第——", "第——"},
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
    // What takes quadratic time would not come back from the whole, so try two small parts before.
    const double small = seconds_per_byte(part.substr(0, bytes / 1000));
    const double medium = seconds_per_byte(part.substr(0, bytes / 50));
    if (!what.smoke && medium > 4 * small && medium > 6 * ordinary(what, bytes)) {
        state.SkipWithError("the time per byte grows with the size");
        return;
    }
    reader warm;
    benchmark::DoNotOptimize(&warm.parse(text));
    const double seconds = run(state, text.size(), [&] { benchmark::DoNotOptimize(&warm.parse(text)); });
    state.counters["over_ordinary"] = seconds / ordinary(what, bytes);
    state.counters["growth"] = seconds / small;
}

}  // namespace

void add_hostile(subject const& what)
{
    const auto add_piece = [&what](std::string const& group, piece const& each) {
        add(what, group + each.name,
            [&what, text = each.text](benchmark::State& state) { hostile(state, what, text); });
    };
    for (piece const& each : pieces) {
        add_piece("hostile/", each);
    }
    for (piece const& each : more_pieces) {
        add_piece("hostile/other/", each);
    }
}

}  // namespace throughput
