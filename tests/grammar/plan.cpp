#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/plan.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("plan periods")
{
    check_rule<plan_number>({{"十四五”", "十四五"}, {"”", "×"}});
    check_rule<quoted_plan>(
        {{"“十四五”", "“十四五”"}, {"‘十五五’", "‘十五五’"}, {"“十四五", "×"}, {"十四五”", "×"}, {"“青年”", "×"}});
    check_rule<open_plan>({{"十四五规划", "十四五"},
                           {"十四五时期", "十四五"},
                           {"十四五期间", "十四五"},
                           {"十四五，", "十四五"},
                           {"十三五末", "十三五"},
                           {"十四五个", "×"},
                           {"八五，", "×"},
                           {"规划", "×"}});
}

TEST_CASE("a plan in quotes begins with a numeral")
{
    check_rule<plan_inside>({{"“十四五”", ""}, {"“八五”", ""}, {"“三农”", "×"}, {"“青年”", "×"}, {"“", "×"}, {"", "×"}});
}

TEST_CASE("the grammar of plans has no cycle without progress")
{
    CHECK(gongwen::pegtl::analyze<gongwen::pegtl::sor<quoted_plan, open_plan>>() == 0);
}
