// The dates that are read in one pass are read as the general rule reads them.
#include "catch.hpp"

#include "support/match.hpp"
#include "support/parse.hpp"

#include "gongwen/grammar/date.hpp"
#include "gongwen/grammar/plain_date.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

using gongwen::grammar::plain_date;
using support::check_rule;
using support::matched;

TEST_CASE("plain dates are half-width digits with 年, 月 and 日")
{
    check_rule<plain_date>({{"2024年，", "2024年"},
                            {"2024年工作", "2024年"},
                            {"2024年1月。", "2024年1月"},
                            {"2024年1月29日在", "2024年1月29日"},
                            {"12月31日）", "12月31日"},
                            {"3月", "3月"},
                            {"3月份", "3月份"},
                            {"2024年5月份，", "2024年5月份"},
                            {"2024年\n", "2024年"}});
}

TEST_CASE("dates that are written otherwise are left to the general rule")
{
    check_rule<plain_date>({{"2024年底", "×"},       {"2024年上半年", "×"},   {"2024年前三季度", "×"}, {"2024年第一季度", "×"},
                            {"2024年5000亩", "×"},   {"2024年至2025年", "×"}, {"2024年-2025年", "×"},  {"2024 年", "×"},
                            {"2024年1 月", "×"},     {"2024年1季度", "×"},    {"２０２４年", "×"},     {"98年", "×"},
                            {"20245年", "×"},        {"0999年", "×"},         {"3000年", "×"},         {"13月", "×"},
                            {"0月", "×"},            {"3月中旬", "×"},        {"3月底", "×"},          {"3月份底", "×"},
                            {"3月龄", "×"},          {"3月5日8时", "×"},      {"3月5日上午", "×"},     {"3月5日至8日", "×"},
                            {"3月32日", "×"},        {"3月5号", "×"},         {"3月5个", "×"},         {"2024年（", "×"},
                            {"2024", "×"},           {"年", "×"},             {"", "×"}});
}

TEST_CASE("what the rule reads, the general rule reads alike")
{
    constexpr std::array<std::string_view, 7> years{"", "2024年", "1000年", "2999年", "24年", "024年", "20240年"};
    constexpr std::array<std::string_view, 7> months{"", "1月", "12月", "13月", "0月", "3 月", "01月"};
    constexpr std::array<std::string_view, 6> days{"", "1日", "31日", "32日", "5号", "05日"};
    constexpr std::array<std::string_view, 22> behind{"", "，", "：", "。", "）", "\n", "底", "中旬", "上午9时", "份", "至6月", "-8日", "5户",
                                                      "八", "（含）", " ", "前", "旬", "早8点", "以来", "第一", "A"};
    std::size_t read = 0;
    for (const auto year : years) {
        for (const auto month : months) {
            for (const auto day : days) {
                for (const auto last : behind) {
                    const std::string text = std::string(year).append(month).append(day).append(last);
                    const auto words = matched<plain_date>(text);
                    if (words != "×") {
                        ++read;
                        INFO(text);
                        CHECK(words == matched<gongwen::grammar::date>(text));
                    }
                }
            }
        }
    }
    CHECK(read > 200);
}
