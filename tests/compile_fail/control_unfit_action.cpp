// error: the action has no apply\(\) or apply0\(\) for these states
#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/control.hpp"

struct household : gongwen::grammar::one_of<U'户'> {};

template<typename Rule>
struct counting : gongwen::pegtl::nothing<Rule> {};

template<>
struct counting<household> {
    static void apply0(int& count) { ++count; }
};

bool misuse(gongwen::grammar::input& in, double& count)
{
    return gongwen::pegtl::parse<household, counting, gongwen::grammar::direct>(in, count);
}
