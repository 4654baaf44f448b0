// The rules that read most of a text in one pass (plain_count, plain_han, plain_date) read what the general rules read. Units
// of the caller's own switch them off: one of them may be longer than the lexicon's. And a text is read alike with all
// vector instructions that the machine has and without.
#include "catch.hpp"

#include "support/parse.hpp"
#include "support/same.hpp"

#include <array>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

gongwen::options general_rules()
{
    gongwen::options settings;
    settings.units.push_back({"甴", "甴", gongwen::dimension::things});
    return settings;
}

gongwen::options with(gongwen::instruction_set instructions)
{
    gongwen::options settings;
    settings.instructions = instructions;
    return settings;
}

class both_paths {
public:
    bool agree_on(std::string_view text) { return support::same(quick_.parse(text), general_.parse(text)); }
    bool agree_on_every_machine(std::string_view text)
    {
        gongwen::document const& quick = quick_.parse(text);
        return support::same(quick, avx2_.parse(text)) && support::same(quick, portable_.parse(text));
    }

private:
    gongwen::parser quick_;
    gongwen::parser general_{general_rules()};
    gongwen::parser avx2_{with(gongwen::instruction_set::avx2)};
    gongwen::parser portable_{with(gongwen::instruction_set::portable)};
};

}  // namespace

TEST_CASE("a number with all that may stand around it is read alike by the quick and the general rules")
{
    constexpr std::array<std::string_view, 8> before{"", "近", "第", "-", "前", "每人", "$", "上年"};
    constexpr std::array<std::string_view, 24> numbers{"3", "27", "5.6", "2024", "0", "三", "十", "两", "百", "亿", "百亿", "三亿", "千百", "零", "数", "二十", "三点", "三百二十", "二百两",
                                                       "一一", "两三", "一千零五", "十二", "一百万亿"};
    constexpr std::array<std::string_view, 9> scales{"", "万", "万亿", "余", "多万", "亿餘", "千", "几", "来"};
    constexpr std::array<std::string_view, 22> units{"", "户", "届", "节", "个", "个月", "元", "%", "年", "月", "时", "号", "级", "分", "成", "名", "大", "x", "G", "A级", "期", "度"};
    constexpr std::array<std::string_view, 19> behind{"", "。", "左右", "\n公里", "-5户", "至5户", "/亩", "（套）", "半", "多", " 次", "和6户", "和6户之间", "（含）", "到位", "/月和3元", "/亩·年", "以来", "份的"};
#ifdef NDEBUG
    constexpr std::size_t every = 1;
#else
    constexpr std::size_t every = 5;  // under the sanitizers it would take a minute
#endif
    both_paths paths;
    std::size_t cases = 0;
    std::string differing;
    for (const auto first : before) {
        for (const auto number : numbers) {
            for (const auto scale : scales) {
                for (const auto unit : units) {
                    // All that may follow in one text, each at its end in turn: near it units are looked up in another way.
                    std::string text;
                    for (std::size_t i = 0; i < behind.size(); ++i) {
                        const auto last = behind[(cases + i) % behind.size()];
                        text.append(text.empty() ? "有" : "\n有").append(first).append(number).append(scale).append(unit).append(last);
                    }
                    if (cases++ % every == 0 && differing.size() < 1000 && !paths.agree_on(text)) {
                        differing.append(text).append("\n");
                    }
                }
            }
        }
    }
    CHECK(cases == 38'016);
    CHECK(differing == "");
}

TEST_CASE("chains of numbers and points are read alike by the quick and the general rules")
{
    both_paths paths;
    for (const std::string_view chain : {"1.1", "1.1.1", "1.1.1.1", "1.1.1.1.1", "12.5.1.1.1", "1.1.1.1.1.1.1", "1.1..1.1.1", "1.1.1.1.12.1.1", "12.34.12.34.12.34", "2024.1.2.3.4", "1.1.2024.1.2.3", "1.1.12345678.1.1", "1.1.1.1.1..1", "1.1.1.1.1."}) {
        for (const std::string_view before : {"见", "近", "$", "第", ""}) {
            for (const std::string_view behind : {"", "。", "户", "万元", "节", "%", "以上", "至5户"}) {
                const std::string text = std::string(before).append(chain).append(behind).append("等");
                INFO(text);
                CHECK(paths.agree_on(text));
            }
        }
    }
}

TEST_CASE("the samples are read alike by the quick and the general rules, and without vector instructions")
{
    both_paths paths;
    std::size_t samples = 0;
    for (auto const& entry : std::filesystem::directory_iterator(GONGWEN_TEST_DATA)) {
        if (entry.path().extension() == ".txt") {
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            INFO(entry.path().string());
            CHECK(paths.agree_on(text));
            for (std::size_t begin = 0; begin < 70; ++begin) {  // so that blocks of bytes begin inside characters too
                CHECK(paths.agree_on_every_machine(std::string_view(text).substr(begin)));
            }
            ++samples;
        }
    }
    CHECK(samples >= 3);
}
