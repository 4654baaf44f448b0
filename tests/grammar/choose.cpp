#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/choose.hpp"

#include <tao/pegtl/contrib/analyze.hpp>

using namespace gongwen::grammar;
using support::check_rule;

namespace {

struct number : of_class<character::arabic_digit> {};
struct half : of_class<character::half> {};
struct number_or_half : choose<on<character::arabic_digit, number>, on<character::half, half>> {};

struct opening : of_class<character::opening> {};
struct opened_number : gongwen::pegtl::seq<opening, number> {};
struct number_behind {
    using analyze_t = gongwen::pegtl::analyze_opt_traits<>;

    template<typename Input>
    static bool match(Input& in)
    {
        return remaining(in).substr(3).starts_with('3');
    }
};
struct quoted : choose<usually_on<opening, number_behind, opened_number>, on<character::arabic_digit, number>> {};

}  // namespace

TEST_CASE("choose tries the rule of the next character's class")
{
    check_rule<number_or_half>({{"27户", "2"}, {"半年", "半"}, {"户", "×"}, {"\xFF", "×"}, {"", "×"}});
    check_rule<choose<on<character::arabic_digit, half>>>({{"27", "×"}});
}

TEST_CASE("text goes on over plain characters and what is chosen")
{
    check_rule<text_of<number_or_half>>({{"全镇共27", "全镇共27"},
                                         {"半7全，户", "半7全"},
                                         {"abc", "×"},
                                         {"，", "×"},
                                         {"全\xFF", "全"},
                                         {"", "×"}});
    CHECK(gongwen::pegtl::analyze<text_of<number_or_half>>() == 0);
}

TEST_CASE("a mark is usually matched alone, and its rule where something else says so")
{
    check_rule<quoted>({{"“三", "×"}, {"“3", "“3"}, {"3", "3"}});
    check_rule<text_of<quoted>>({{"全“镇", "全“镇"}, {"全“3镇", "全“3镇"}, {"“", "“"}, {"“，", "“"}});
}
