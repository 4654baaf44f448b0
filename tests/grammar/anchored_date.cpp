#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/anchored_date.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("what stands behind an anchor word's first character")
{
    check_rule<anchored_year>(
        {{"年4月", "年4月"}, {"年底", "年底"}, {"年上半年", "年上半年"}, {"年，", "年"}, {"月", "×"}});
    check_rule<anchored_month>({{"月底", "月底"}, {"月15日", "月15日"}, {"月，", "月"}, {"年", "×"}});
    check_rule<anchored_half>({{"半年", "半年"}, {"半月", "×"}, {"年", "×"}});
}

TEST_CASE("the grammar of anchored dates has no cycle without progress")
{
    CHECK(gongwen::pegtl::analyze<gongwen::pegtl::sor<anchored_year, anchored_month, first_month, anchored_half>>() == 0);
}
