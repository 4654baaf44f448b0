#include "catch.hpp"

#include "gongwen/grammar/character.hpp"
#include "gongwen/grammar/control.hpp"

#include <string>
#include <string_view>
#include <utility>

using namespace gongwen::grammar;
namespace pegtl = gongwen::pegtl;

namespace {

struct one_household : one_of<U'户'> {};
struct one_person : one_of<U'人'> {};
struct refused : one_of<U'亩'> {};
struct counted_blindly : one_of<U'个'> {};
struct guarded : one_of<U'家'> {};
struct any_of_them : pegtl::plus<pegtl::sor<one_household, one_person, refused, counted_blindly, guarded, pegtl::seq<one_of<U'亩'>, one_of<U'地'>>>> {};

template<typename Rule>
struct noting : pegtl::nothing<Rule> {};

template<>
struct noting<one_household> {
    template<typename Input>
    static void apply(Input const& in, std::string& notes)
    {
        notes += in.string_view();
    }
};

template<>
struct noting<refused> {
    template<typename Input>
    static bool apply(Input const&, std::string& notes)
    {
        notes += '-';
        return false;
    }
};

template<>
struct noting<counted_blindly> {
    static void apply0(std::string& notes) { notes += '+'; }
};

template<>
struct noting<guarded> : pegtl::maybe_nothing {
    template<typename Rule, pegtl::apply_mode A, pegtl::rewind_mode M, template<typename...> class Action,
             template<typename...> class Control, typename Input>
    static bool match(Input& in, std::string& notes)
    {
        notes += '[';
        const bool matched = match_past_action<Rule, A, Action, Control>(in, notes);
        notes += ']';
        return matched;
    }
};

template<template<typename...> class Control>
std::string notes_of(std::string_view text)
{
    std::string notes;
    input in(text);
    const bool matched = pegtl::parse<any_of_them, noting, Control>(in, notes);
    return (matched ? notes : notes + "×") + "|" + std::string(remaining(in));
}

struct mark : of_class<character::clause_break, character::sentence_break> {};

template<>
struct noting<mark> {
    template<typename Input>
    static void apply(Input const& in, character code, std::string& notes)
    {
        notes.append(in.string_view()).append(code == character::sentence_break ? "s" : "c");
    }
};

}  // namespace

TEST_CASE("an action may take the class of a character that is known")
{
    for (const auto& [text, code] : {std::pair{"，户", character::clause_break}, std::pair{"；户", character::sentence_break}, std::pair{",户", character::clause_break}}) {
        INFO(text);
        std::string notes;
        input in(text);
        CHECK(direct<mark>::match_known<pegtl::apply_mode::action, noting>(in, code, notes));
        CHECK(notes + std::string(remaining(in)) == std::string(text).insert(std::string_view(text).size() - 3, code == character::sentence_break ? "s" : "c"));
    }
    std::string notes;
    input in("户人");
    CHECK(direct<one_household>::match_known<pegtl::apply_mode::action, noting>(in, character::plain, notes));
    CHECK(!direct<refused>::match_known<pegtl::apply_mode::action, noting>(in, character::plain, notes));
    CHECK(notes == "户-");
    CHECK(remaining(in) == "人");
}

TEST_CASE("the library's control matches and applies as PEGTL's own does")
{
    for (const std::string_view text : {"户人户，", "个个", "家家户", "亩地家", "亩，", "，", ""}) {
        INFO(text);
        CHECK(notes_of<direct>(text) == notes_of<pegtl::normal>(text));
        CHECK(notes_of<seldom>(text) == notes_of<pegtl::normal>(text));
        CHECK(notes_of<control_of<noting>::type>(text) == notes_of<pegtl::normal>(text));
        CHECK(notes_of<control_of<noting>::seldom>(text) == notes_of<pegtl::normal>(text));
    }
    CHECK(notes_of<direct>("户人个家户，") == "户+[]户[]|，");
}

TEST_CASE("a bool action that refuses takes the input back")
{
    CHECK(notes_of<direct>("亩地") == notes_of<pegtl::normal>("亩地"));
    CHECK(notes_of<direct>("亩地").starts_with("-"));
    CHECK(notes_of<direct>("亩地").ends_with("|"));
    CHECK(notes_of<direct>("亩水").ends_with("×|亩水"));
}

TEST_CASE("without actions only the rule is matched")
{
    std::string notes;
    const std::string_view text = "户亩人";
    input in(text);
    CHECK(pegtl::parse<any_of_them, noting, direct, pegtl::apply_mode::nothing>(in, notes));
    CHECK(notes.empty());
    CHECK(remaining(in).empty());
}
