// Numbers written every way by a generator of the tests' own read back equal.
#include "catch.hpp"

#include "support/reading.hpp"
#include "support/written_number.hpp"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

using support::digits_of_number;
using support::full_width;
using support::han_integer;
using support::reading;

namespace {

/// Holds phrases against what they should read as. Only the first few that differ are told to Catch2: it is slow with
/// a million checks, and a defect shows in thousands of numbers.
class comparison {
public:
    comparison() = default;
    comparison(comparison const&) = delete;
    comparison& operator=(comparison const&) = delete;
    ~comparison() { CHECK(differing_ == 0); }

    /// A phrase in 元 and its value.
    void value(std::string const& number, std::string const& value)
    {
        const std::string text = "合计" + number + "元。";
        const std::string expected = number + "元 = " + value + " 元";
        if (const auto found = reading(text); found != expected) {
            report(text, found, expected);
        }
    }

    void report(std::string const& text, std::string const& found, std::string const& expected)
    {
        if (++differing_ <= 3) {
            INFO(text);
            CHECK(found == expected);
        }
    }

private:
    int differing_ = 0;
};

/// Evenly in the number of digits, so that small and large numbers come alike.
std::uint64_t random_integer(std::mt19937_64& random, unsigned digits)
{
    std::uint64_t limit = 1;
    for (unsigned i = std::uniform_int_distribution<unsigned>(1, digits)(random); i != 0; --i) {
        limit *= 10;
    }
    return std::uniform_int_distribution<std::uint64_t>(0, limit - 1)(random);
}

digits_of_number random_number(std::mt19937_64& random, unsigned digits)
{
    digits_of_number number{std::to_string(random_integer(random, digits)), {}};
    for (unsigned i = std::uniform_int_distribution<unsigned>(0, 4)(random); i != 0; --i) {
        number.part += static_cast<char>('0' + std::uniform_int_distribution<int>(0, 9)(random));
    }
    return number.divided(0);
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

}  // namespace

TEST_CASE("the generator writes what people write")
{
    CHECK(han_integer(0) == "零");
    CHECK(han_integer(10) == "十");
    CHECK(han_integer(15) == "十五");
    CHECK(han_integer(110) == "一百一十");
    CHECK(han_integer(105) == "一百零五");
    CHECK(han_integer(1005) == "一千零五");
    CHECK(han_integer(1050) == "一千零五十");
    CHECK(han_integer(10500) == "一万零五百");
    CHECK(han_integer(105000) == "十万五千");
    CHECK(han_integer(100000005) == "一亿零五");
    CHECK(han_integer(1500000000000) == "一万五千亿");
    CHECK(han_integer(1234567890123456) == "一千二百三十四万五千六百七十八亿九千零一十二万三千四百五十六");
    CHECK(han_integer(15, support::financial) == "壹拾伍");
    CHECK(digits_of_number{"12345", "67"}.grouped(",") == "12,345.67");
    CHECK(digits_of_number{"12345", "67"}.divided(4).plain() == "1.234567");
    CHECK(digits_of_number{"5", ""}.divided(4).plain() == "0.0005");
    CHECK(digits_of_number{"120000", ""}.divided(4).plain() == "12");
    CHECK(digits_of_number{"105", "30"}.han(support::simplified) == "一百零五点三零");
    CHECK(full_width("1,2.5") == "１，２．５");
}

TEST_CASE("every Han integer up to 100000 reads back")
{
    comparison compare;
    for (std::uint64_t value = 1; value <= 100000; ++value) {
        compare.value(han_integer(value), std::to_string(value));
    }
}

TEST_CASE("Han integers of every size read back, in three scripts and with 两")
{
    comparison compare;
    std::mt19937_64 random(20240129);
    for (int i = 0; i < 20000; ++i) {
        const std::uint64_t value = random_integer(random, 16) + 1;
        if (value == 10000000000000000) {
            continue;
        }
        const auto expected = std::to_string(value);
        const auto written = han_integer(value);
        compare.value(written, expected);
        compare.value(han_integer(value, support::traditional), expected);
        compare.value(han_integer(value, support::financial), expected);
        compare.value(replaced(replaced(written, "二千", "两千"), "二百", "两百"), expected);
    }
}

TEST_CASE("random decimals read back from every Arabic form")
{
    comparison compare;
    std::mt19937_64 random(20250114);
    for (int i = 0; i < 20000; ++i) {
        const digits_of_number number = random_number(random, 12);
        const std::string value = number.plain();
        compare.value(value, value);
        compare.value(number.grouped(","), value);
        compare.value(number.grouped("，"), value);
        compare.value(full_width(value), value);
        compare.value(full_width(number.grouped(",")), value);
        compare.value(number.divided(4).plain() + "万", value);
        compare.value(number.divided(8).plain() + "亿", value);
        compare.value(number.divided(4).grouped(",") + "萬", value);
        compare.value(full_width(number.divided(8).plain()) + "億", value);
        compare.value(number.divided(12).plain() + "万亿", value);
        compare.value(value + " ", value);
        compare.value(number.divided(4).plain() + " 万 ", value);
        compare.value(number.divided(4).plain() + "萬(wàn)", value);
        compare.value("人民币" + number.divided(8).plain() + "亿", value);
    }
}

TEST_CASE("random decimals read back from Han forms")
{
    comparison compare;
    std::mt19937_64 random(20260401);
    for (int i = 0; i < 20000; ++i) {
        const digits_of_number number = random_number(random, 12);
        const std::string value = number.plain();
        if (value == "0" || number.part.ends_with('0')) {
            continue;
        }
        compare.value(number.han(support::simplified), value);
        compare.value(number.han(support::financial), value);
        if (number.whole.size() < 9) {
            compare.value(number.divided(4).han(support::simplified) + "万", value);
            compare.value(number.divided(8).han(support::traditional) + "億", value);
        }
    }
}

TEST_CASE("random integers read back from mixed scales")
{
    comparison compare;
    std::mt19937_64 random(20230601);
    for (int i = 0; i < 20000; ++i) {
        const std::uint64_t high = random_integer(random, 4) + 1;
        const std::uint64_t middle = random_integer(random, 4);
        const std::uint64_t low = random_integer(random, 4);
        const auto value = std::to_string(high * 100000000 + middle * 10000 + low);
        if (middle >= 10 && low >= 10) {
            compare.value(std::to_string(high) + "亿" + std::to_string(middle) + "万" + std::to_string(low), value);
        }
        if (middle >= 10) {
            compare.value(std::to_string(high) + "亿" + std::to_string(middle) + "万",
                          std::to_string(high * 100000000 + middle * 10000));
        }
        const auto tens = [&](unsigned most) { return std::uniform_int_distribution<std::uint64_t>(1, most)(random); };
        const std::uint64_t thousands = tens(9);
        const std::uint64_t hundreds = tens(9);
        compare.value(std::to_string(high) + "万" + std::to_string(thousands) + "千" + std::to_string(hundreds) + "百",
                      std::to_string(high * 10000 + thousands * 1000 + hundreds * 100));
        compare.value(std::to_string(thousands) + "千" + std::to_string(hundreds) + "百万",
                      std::to_string((thousands * 1000 + hundreds * 100) * 10000));
    }
}

TEST_CASE("a number of any length is read exactly or reported, and never wrong")
{
    comparison compare;
    std::mt19937_64 random(20211231);
    for (int i = 0; i < 20000; ++i) {
        std::string digits(1, static_cast<char>('1' + std::uniform_int_distribution<int>(0, 8)(random)));
        for (unsigned more = std::uniform_int_distribution<unsigned>(14, 40)(random); more != 0; --more) {
            digits += static_cast<char>('0' + std::uniform_int_distribution<int>(0, 9)(random));
        }
        const std::string zeros(std::uniform_int_distribution<std::size_t>(0, 2)(random) * 4, '0');
        const std::string number = digits + (zeros.size() == 8 ? "亿" : zeros.size() == 4 ? "万" : "") + "元";
        const auto found = reading("合计" + number + "。");
        const auto told = support::diagnostics("合计" + number + "。");
        const bool exact = found == number + " = " + digits + zeros + " 元" && told.empty();
        const bool reported = found.empty() && told == "number_out_of_range " + number;
        if (!(exact || (reported && digits.size() > 18))) {
            compare.report(number, found + told, digits + zeros);
        }
    }
}

TEST_CASE("Han numbers past 10^16 are read exactly or reported")
{
    comparison compare;
    using support::diagnostics;
    const auto read_or_report = [](std::string const& number, std::string const& value) {
        const auto found = reading("合计" + number + "元");
        const bool reported =
            found.empty() && diagnostics("合计" + number + "元") == "number_out_of_range " + number + "元";
        INFO(number << " → " << found);
        CHECK((reported || found == number + "元 = " + value + " 元"));
    };
    read_or_report("一亿亿", "1" + std::string(16, '0'));
    read_or_report("十亿亿", "1" + std::string(17, '0'));
    read_or_report("九百二十二亿亿", "922" + std::string(16, '0'));
    read_or_report("九百二十三亿亿", "923" + std::string(16, '0'));
    read_or_report("一万亿亿", "1" + std::string(20, '0'));
    read_or_report("三千万亿亿", "3" + std::string(23, '0'));
    read_or_report("一万二千三百四十五亿亿六千七百八十九万亿", "123456789" + std::string(12, '0'));
    compare.value(han_integer(9999999999999999), "9999999999999999");
}
