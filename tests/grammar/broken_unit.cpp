#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/broken_unit.hpp"
#include "gongwen/grammar/unit.hpp"

#include <string_view>

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("blanks and glosses inside a unit do not break it, and a gloss behind belongs to it")
{
    check_rule<measure_unit>({{"人 次", "人 次"},
                              {"平(píng)方米", "平(píng)方米"},
                              {"畝(mǔ)水田", "畝(mǔ)"},
                              {"个百分 点", "个百分 点"},
                              {"人· 次，", "人· 次"},
                              {"的 人", "×"}});
    CHECK(is_broken("人 次"));
    CHECK(is_broken("平(píng)方米"));
    CHECK_FALSE(is_broken("人次"));
    CHECK_FALSE(is_broken(""));
    CHECK(match_unit("平(píng)方米").length == std::string_view("平(píng)方米").size());
    CHECK(match_unit("的").length == 0);
    CHECK(match_unit("").length == 0);
}
