#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/date.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("years and their periods")
{
    check_rule<until_year>({{"至2023年", "至2023年"}, {"至2023年6月", "至2023年6月"}, {"至2023户", "×"}});
    check_rule<years>({{"2021至2023年", "2021至2023年"},
                       {"2021年至2023年6月", "2021年至2023年6月"},
                       {"2024年", "2024年"},
                       {"2024户", "×"},
                       {"2021至5户", "×"}});
}

TEST_CASE("numeric dates and the ends of periods")
{
    check_rule<numeric_date>({{"2024-01-29", "2024-01-29"},
                              {"2024/1/29", "2024/1/29"},
                              {"2024.01.29", "2024.01.29"},
                              {"2024-01", "×"},
                              {"2024-01/29", "×"},
                              {"0745-3321234", "×"},
                              {"2024-01-295", "×"}});
    check_rule<same_part>({{"", ""}, {"至", ""}});
    check_rule<numeric_rest<U'-', U'－'>>(
        {{"-01-29", "-01-29"}, {"－1－29", "－1－29"}, {"-01/29", "×"}, {"/01/29", "×"}});
    check_rule<same_day>({{"", ""}, {"至", ""}});
    check_rule<until_time>(
        {{"至20日8时", "至20日8时"}, {"至6时", "至6时"}, {"—16:00", "—16:00"}, {"至3月1日24时", "至3月1日24时"}, {"至晚上10点", "至晚上10点"}, {"至20户", "×"}, {"20日8时", "×"}});
}

TEST_CASE("a day without its month")
{
    check_rule<lone_day_number>({{"29日", "29"}, {"日", "×"}});
    check_rule<lone_day>({{"29日", "29日"},
                          {"29号，", "29号"},
                          {"29号前", "29号"},
                          {"11-12日", "11-12日"},
                          {"11-12日内", "×"},
                          {"30日内", "×"},
                          {"30日以上", "×"},
                          {"6号线", "×"},
                          {"6户", "×"}});
}

TEST_CASE("a date is one of all these, with its clock time")
{
    check_rule<date>({{"2024年1月29日", "2024年1月29日"},
                      {"2024-01-29 15:08", "2024-01-29 15:08"},
                      {"6月30日24时", "6月30日24时"},
                      {"1-9月", "1-9月"},
                      {"一季度", "一季度"},
                      {"29号。", "29号"},
                      {"15:08", "15:08"},
                      {"98年7月", "98年7月"},
                      {"27户", "×"},
                      {"6年", "×"},
                      {"", "×"}});
}

TEST_CASE("the grammar of dates has no cycle without progress")
{
    CHECK(gongwen::pegtl::analyze<date>() == 0);
}
