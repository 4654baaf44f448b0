#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/date_ahead.hpp"

using gongwen::grammar::names_date_part;
using gongwen::grammar::date_ahead;
using support::check_rule;

TEST_CASE("a date may be ahead where a few digits are followed by its mark")
{
    check_rule<date_ahead>({{"2024年", ""},
                            {"1 9 9 8 年", ""},
                            {"二O二四年", ""},
                            {"十二月", ""},
                            {"一季度", ""},
                            {"5号", ""},
                            {"29日", ""},
                            {"3季度", ""},
                            {"18时", ""},
                            {"2024.1.29", ""},
                            {"2024/1/29", ""},
                            {"15:08", ""},
                            {"1-9月份", ""},
                            {"2023——2025年", ""},
                            {"一至第三季度", ""},
                            {"2024-01-29", ""},
                            {"9—17:30", ""}});
}

TEST_CASE("what is no date is told by one look")
{
    check_rule<date_ahead>({{"27户", "×"},
                            {"1.1.1", "×"},
                            {"3/4", "×"},
                            {"1:1:1", "×"},
                            {"5-8户", "×"},
                            {"5-", "×"},
                            {"三年", "×"},
                            {"一号", "×"},
                            {"百日", "×"},
                            {"一点", "×"},
                            {"1234567890123年", "×"},
                            {"5\xE4", "×"},  // cut inside a character
                            {"5-\xE4", "×"},
                            {"年", ""},
                            {"", "×"}});
    CHECK(names_date_part("日"));
    CHECK_FALSE(names_date_part("户"));
    CHECK_FALSE(names_date_part(""));
}
