#include "catch.hpp"

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/combinator.hpp"
#include "gongwen/grammar/control.hpp"

#include <string_view>
#include <type_traits>
#include <utility>

using namespace gongwen::grammar;
namespace pegtl = gongwen::pegtl;

namespace {

using household = one_of<U'户'>;
using person = one_of<U'人'>;
using both = pegtl::seq<household, person>;
using either = pegtl::sor<both, pegtl::seq<household, household>, person>;

/// Whether a rule matches, and what it leaves.
template<typename Rule, template<typename...> class Control>
std::pair<bool, std::string_view> left_by(std::string_view text)
{
    input in(text);
    const bool matched = Control<Rule>::template match<pegtl::apply_mode::nothing, pegtl::rewind_mode::required, pegtl::nothing, Control>(in);
    return {matched, remaining(in)};
}

}  // namespace

TEST_CASE("sequences and choices match as PEGTL's own do, and move nowhere where they fail")
{
    for (const std::string_view text : {"户人", "户户", "户", "人户", "亩", ""}) {
        INFO(text);
        const auto sequence = left_by<both, pegtl::normal>(text);
        CHECK(left_by<both, control_of<pegtl::nothing>::type>(text) == sequence);
        CHECK(left_by<both, control_of<pegtl::nothing>::seldom>(text) == sequence);
        const auto choice = left_by<either, pegtl::normal>(text);
        CHECK(left_by<either, control_of<pegtl::nothing>::type>(text) == choice);
        CHECK(left_by<either, control_of<pegtl::nothing>::seldom>(text) == choice);
        CHECK((choice.first || choice.second == text));
    }
}

TEST_CASE("each kind of rule has its control")
{
    static_assert(std::is_same_v<control_of<pegtl::nothing>::type<household>, detail::leaf<household>>);
    static_assert(std::is_same_v<control_of<pegtl::nothing>::type<both>, detail::combinator<both::rule_t>>);
    static_assert(std::is_same_v<control_of<pegtl::nothing>::seldom<both>, detail::seldom_combinator<both::rule_t>>);
    static_assert(std::is_same_v<control_of<pegtl::nothing>::type<pegtl::star<household>>, pegtl::star<household>>);
}
