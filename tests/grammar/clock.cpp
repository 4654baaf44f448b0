#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/clock.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("clock times")
{
    check_rule<hour>({{"15:08", "15"}, {":", "×"}});
    check_rule<single_minute>({{"5分", "5"}, {"05", "×"}, {"分", "×"}});
    check_rule<minute>({{"08", "08"}, {"8", "×"}, {"080", "×"}});
    check_rule<gongwen::grammar::clock>({{"15:08", "15:08"},
                                         {"15：08", "15：08"},
                                         {"15:08:30", "15:08:30"},
                                         {"15时30分", "15时30分"},
                                         {"1:2", "×"},
                                         {"15时", "×"}});
    check_rule<behind_proportion>({{"12:45", "×"}});
    check_rule<behind_outcome>({{"12:45", "×"}});
    check_rule<three_parts>({{"12:45:43", "12:45:4"}, {"5：8：3", "5：8：3"}, {"12:45", "×"}, {"12:45:", "×"}});
    check_rule<lone_clock>({{"15:08", "15:08"}, {"15:08:30", "15:08:30"}, {"15户", "×"}});
    check_rule<whole_hour>({{"24时", "24时"}, {"8時", "8時"}, {"24时间", "×"}, {"时", "×"}});
    check_rule<no_hour>({{"间", "间"}, {"期", "期"}, {"许", "×"}});
    check_rule<lone_hour>({{"0—24时", "0"}, {"0—24户", "×"}, {"时", "×"}});
    check_rule<time_of_day>({{"15:08", "15:08"},
                             {"24时", "24时"},
                             {"0—24时", "0"},
                             {"上午9点", "上午9点"},
                             {"零点", "零点"},
                             {"24户", "×"}});
}

TEST_CASE("words for a part of the day")
{
    check_rule<hour_mark>({{"时", "时"}, {"點", "點"}, {"分", "×"}});
    check_rule<zero_hour>({{"零时", "零"}, {"一", "×"}});
    check_rule<midnight>({{"零时", "零时"}, {"零点", "零点"}, {"零时间", "×"}, {"1时", "×"}});
    check_rule<day_part>({{"上午9时", "上午"}, {"晚上8点", "晚上"}, {"晚8点", "晚"}, {"9时", "×"}, {"", "×"}});
    check_rule<behind_day_part>({{"9时", "×"}});
    check_rule<half_past>({{"半", "半"}, {"分", "×"}});
    check_rule<part_hour>({{"9时", "9时"}, {"2点半", "2点半"}, {"9时间", "×"}, {"9分", "×"}});
    check_rule<part_time>({{"9:30", "9:30"}, {"9点30分", "9点30分"}, {"9点", "9点"}, {"9分", "×"}});
    check_rule<day_time>({{"9时", "×"}});
}

TEST_CASE("the grammar of clock times has no cycle without progress")
{
    CHECK(gongwen::pegtl::analyze<time_of_day>() == 0);
}
