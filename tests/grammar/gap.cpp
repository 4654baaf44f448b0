#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/gap.hpp"

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("glosses and gaps")
{
    check_rule<gloss>({{"(zhèn)x", "(zhèn)"}, {"（mǔ）", "（mǔ）"}, {"(三)", "×"}, {"(GDP)", "×"}, {"", "×"}});
    check_rule<gap>({{" (mǔ) x", " (mǔ) "}, {"x", ""}, {"", ""}, {"\n", ""}});
}

TEST_CASE("a joint takes the line break of a wrapped line as well")
{
    using wrapped = gongwen::pegtl::seq<plain_run, joint>;
    check_rule<wrapped>(
        {{"发放\n元", "发放\n"}, {"发放\r\n元", "发放\r\n"}, {"发放 \n元", "发放 \n"}, {"发放", "发放"}});
    using cell = gongwen::pegtl::seq<of_class<character::arabic_digit>, joint>;
    check_rule<cell>({{"5\n元", "5"}, {"5 元", "5 "}});
}
