#pragma once

#include "catch.hpp"

#include "gongwen/grammar/control.hpp"

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace support {

/// What a rule matches at the front of a text, without any action; "×" where it fails.
template<typename Rule>
[[nodiscard]] std::string matched(std::string_view text)
{
    gongwen::grammar::input in(text);
    const bool success = gongwen::pegtl::parse<Rule, gongwen::pegtl::nothing, gongwen::grammar::direct>(in);
    return success ? std::string(text.substr(0, static_cast<std::size_t>(in.current() - text.data()))) : "×";
}

struct match_row {
    std::string_view text;
    std::string_view expected;
};

/// Compares what a rule matches in each text. A rule that fails has moved nowhere.
template<typename Rule>
void check_rule(std::initializer_list<match_row> rows)
{
    for (match_row const& row : rows) {
        INFO(row.text);
        CHECK(matched<Rule>(row.text) == row.expected);
    }
}

}  // namespace support
