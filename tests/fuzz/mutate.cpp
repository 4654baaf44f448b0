// mutate COUNT FILE...: parses COUNT mutations of the files and checks what holds for every document.
// Deterministic: mutation number n is the same on every machine, and a failure prints its number and writes its text.

#include "invariants.hpp"

#include "support/parse.hpp"
#include "support/same.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// splitmix64 by Sebastiano Vigna: the same numbers everywhere, which std::uniform_int_distribution does not promise.
class random_numbers {
public:
    explicit random_numbers(std::uint64_t seed) : state_(seed) {}

    /// A number below `bound`; 0 for a bound of 0.
    std::size_t below(std::size_t bound)
    {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t value = state_;
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
        value ^= value >> 31U;
        return bound == 0 ? 0 : static_cast<std::size_t>(value % bound);
    }

private:
    std::uint64_t state_;
};

// Pieces that decide how the words around them are read.
constexpr std::string_view pieces[] = {
    "一、", "（一）", "1.", "①", "——", "一是", "第一，", "\n", "\r\n", "。", "；", "，", "“", "”", "（", "）", "《", "》",
    "余", "多", "万", "亿", "十", "百", "元", "户", "%", "%-", "年", "月", "2024年", "1月29日", "99999999999999999999亿",
    "/", "每", "至", "近", "以上", "分之", "第", "(zhèn)", "　", std::string_view("\0", 1), "\xEF\xBB\xBF", "\xF0\x9F", "\xED\xA0\x80", "其中",
    "晚8点", "至5时", "半", "5.6和", "*5", "\t", "②", "HK$", "零", "二OO三", "年以来", "附件：", "——在会议上", "\n（", "\n（）\n", "\n——",
};

/// The samples cut, spliced into each other, with bytes flipped and pieces thrown in: one to four such changes.
std::string mutation(std::vector<std::string> const& samples, std::uint64_t number)
{
    random_numbers random(number);
    std::string text = samples[random.below(samples.size())];
    for (std::size_t change = random.below(4) + 1; change > 0; --change) {
        const std::size_t begin = random.below(text.size() + 1);
        const std::size_t length = random.below(text.size() - begin + 1);
        std::string const& other = samples[random.below(samples.size())];
        const std::size_t from = random.below(other.size());
        switch (random.below(6)) {
        case 0:
            text.resize(begin);
            break;
        case 1:
            text.erase(begin, length);
            break;
        case 2:
            text.insert(begin, other, from, random.below(200));
            break;
        case 3:
            for (std::size_t flips = random.below(8) + 1; flips > 0 && !text.empty(); --flips) {
                text[random.below(text.size())] ^= static_cast<char>(1U << random.below(8));
            }
            break;
        case 4:
            text.erase(begin, (std::min)(text.find('\n', begin), text.size()) - begin);  // of a line nothing or little is left
            break;
        default:
            text.insert(begin, pieces[random.below(std::size(pieces))]);
            break;
        }
    }
    return text;
}

std::string contents(char const* path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        std::fprintf(stderr, "%s: cannot be read\n", path);
        std::exit(2);
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int count, char** arguments)
{
    if (count < 3) {
        std::fprintf(stderr, "usage: %s COUNT FILE...\n", arguments[0]);
        return 2;
    }
    const std::vector<std::string> samples = [&] {
        std::vector<std::string> result;
        for (int i = 2; i < count; ++i) {
            result.push_back(contents(arguments[i]));
        }
        return result;
    }();
    const std::uint64_t mutations = std::strtoull(arguments[1], nullptr, 10);
    gongwen::parser reader;
    const auto with = [](gongwen::instruction_set instructions) {
        gongwen::options settings;
        settings.instructions = instructions;
        return settings;
    };
    gongwen::parser avx2(with(gongwen::instruction_set::avx2));
    gongwen::parser portable(with(gongwen::instruction_set::portable));
    for (std::uint64_t number = 0; number < mutations; ++number) {
        // An allocation of its own, so that the address sanitizer sees a read past the end.
        const std::string text = mutation(samples, number);
        const std::vector<char> exact(text.begin(), text.end());
        gongwen::document const& report = reader.parse({exact.data(), exact.size()});
        auto rule = gongwen::fuzz::broken(report);
        for (gongwen::parser* const other : {&avx2, &portable}) {
            if (!rule && !support::same(report, other->parse({exact.data(), exact.size()}))) {
                rule = "the document is the same whatever instructions it is read with";
            }
        }
        if (rule) {
            const std::string path = "mutation-" + std::to_string(number) + ".txt";
            std::ofstream(path, std::ios::binary) << text;
            std::fprintf(stderr, "mutation %llu does not hold: %.*s; its text is in %s\n",
                         static_cast<unsigned long long>(number), static_cast<int>(rule->size()), rule->data(),
                         path.c_str());
            return 1;
        }
    }
    std::printf("%llu mutations of %zu samples hold\n", static_cast<unsigned long long>(mutations), samples.size());
}
