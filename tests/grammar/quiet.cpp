#include "catch.hpp"

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/quiet.hpp"

#include <cstddef>
#include <string_view>

using namespace gongwen::grammar;
namespace pegtl = gongwen::pegtl;

namespace {

using digits_and_unit = quiet<of_class<character::arabic_digit>, one_of<U'户'>>;
using unit_ahead = ahead<of_class<character::arabic_digit>, one_of<U'户'>>;
using no_unit_ahead = not_ahead<of_class<character::arabic_digit>, one_of<U'户'>>;

/// Whether a rule matches the front of a text under a control, and how many bytes it takes.
template<typename Rule, template<typename...> class Control>
struct taken {
    bool matched;
    std::size_t length;

    explicit taken(std::string_view text)
    {
        input in(text);
        int state = 0;
        matched = pegtl::parse<Rule, pegtl::nothing, Control>(in, state);
        length = static_cast<std::size_t>(in.current() - text.data());
    }
};

}  // namespace

TEST_CASE("what is matched without actions matches alike under each control")
{
    for (const std::string_view text : {"5户", "5户人", "5人", "5", "户", ""}) {
        INFO(text);
        const bool fits = text.starts_with("5户");
        const auto check = [&]<template<typename...> class Control>() {
            const taken<digits_and_unit, Control> row(text);
            CHECK(row.matched == fits);
            CHECK(row.length == (fits ? 4U : 0U));
            const taken<unit_ahead, Control> looked(text);
            CHECK(looked.matched == fits);
            CHECK(looked.length == 0U);
            const taken<no_unit_ahead, Control> missed(text);
            CHECK(missed.matched == !fits);
            CHECK(missed.length == 0U);
        };
        check.template operator()<direct>();
        check.template operator()<seldom>();
        check.template operator()<control_of<pegtl::nothing>::type>();
        check.template operator()<pegtl::normal>();
    }
}
