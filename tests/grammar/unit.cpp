#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/unit.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

using namespace gongwen::grammar;
using gongwen::lexicon::unit_match;
using support::check_rule;

TEST_CASE("a unit is the longest entry of the lexicon")
{
    check_rule<measure_unit>({{"人次", "人次"},
                              {"人员", "人"},
                              {"平方公里", "平方公里"},
                              {"平方", "平方"},
                              {"千瓦时", "千瓦时"},
                              {"畝", "畝"},
                              {"人民", "×"},
                              {"的", "×"},
                              {"", "×"},
                              {"\xE4\xBA", "×"}});
    check_rule<classifier>({{"台", "台"},
                            {"人次", "人次"},
                            {"户", "户"},
                            {"起", "起"},
                            {"元", "×"},
                            {"公里", "×"},
                            {"级", "×"},
                            {"的", "×"}});
    check_rule<alternative_unit>({{"套）", "套"}, {"间", "间"}, {"其中", "×"}});
    check_rule<per_unit>({{"人·月", "人"}, {"亩", "亩"}, {"立方米", "立方米"}, {"，", "×"}});
    check_rule<continuous_unit>({{"亩", "亩"}, {"公里", "公里"}, {"吨", "吨"}, {"千瓦", "千瓦"}, {"千伏", "×"}, {"户", "×"}, {"个", "×"}, {"的", "×"}});
}

namespace {

/// Refuses every unit of its role, and remembers what it was handed.
struct refusing_state {
    unit_role refused;
    std::string_view taken{};

    bool take(unit_role role, unit_match const& found)
    {
        taken = gongwen::to_string(found.value);
        return role != refused;
    }
};

template<typename>
struct any_action {};

}  // namespace

TEST_CASE("a state is handed the unit and may refuse it")
{
    refusing_state state{unit_role::per};
    input first("畝");
    CHECK(gongwen::pegtl::parse<measure_unit, any_action>(first, state));
    CHECK(state.taken == "亩");
    input second("畝");
    CHECK_FALSE(gongwen::pegtl::parse<per_unit, any_action>(second, state));
    CHECK(second.current() == second.begin());
}

TEST_CASE("the grammar of units has no cycle without progress")
{
    CHECK(gongwen::pegtl::analyze<gongwen::pegtl::sor<measure_unit, continuous_unit, alternative_unit, per_unit>>() ==
          0);
}
