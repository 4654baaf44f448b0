#pragma once

#include "catch.hpp"

#include "gongwen/lexicon/start_list.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace support {

/// Compares the list that `List` makes of a window with that of `list_each`: for characters of up to three bytes it has the same
/// entries, up to a character that the window cuts; for others it has none.
template<typename List>
void check_list(List list_starts, std::string const& text, std::size_t size, bool usual)
{
    INFO(text << ": " << size);
    gongwen::lexicon::start_list list;
    gongwen::lexicon::start_list each;
    const std::size_t listed = list_starts(std::string_view(text), size, list);
    if (!usual) {
        CHECK(listed == 0);
        return;
    }
    CHECK(listed <= size);
    CHECK(listed + 3 > size);
    CHECK(list_each(text, listed, each) == listed);
    REQUIRE(list.count == each.count);
    CHECK(std::equal(std::begin(each.places), std::begin(each.places) + static_cast<std::ptrdiff_t>(each.count), std::begin(list.places)));
    CHECK(std::equal(std::begin(each.codes), std::begin(each.codes) + static_cast<std::ptrdiff_t>(each.count), std::begin(list.codes)));
}

/// The same for windows of all kinds.
template<typename List>
void check_lists(List list_starts)
{
    std::string text;
    for (int i = 0; i < 400; ++i) {
        text += i % 7 == 0 ? "，" : i % 5 == 0 ? "五" : i % 11 == 0 ? "a1b" : i % 13 == 0 ? "é①Ａ" : i % 17 == 0 ? "——" : "全";
    }
    for (std::size_t size = 1; size < 260; ++size) {
        const bool whole = (static_cast<unsigned char>(text[size]) & 0xC0U) != 0x80;
        check_list(list_starts, text.substr(0, size), size, whole);
    }
    for (std::size_t blanks = 0; blanks < 3; ++blanks) {
        for (const std::size_t size : {64U, 128U, 192U, 1024U}) {
            check_list(list_starts, std::string(blanks, ' ') + text, size, true);
        }
    }
    check_list(list_starts, std::string(3000, '7'), 2048, true);
    for (const std::string_view unusual : {"\xF0\xA0\x80\x80", "\xE0\xA4\x84", "\xED\x9F\xBF", "\xE4\xB8", "\x80", "\xC0\x80", "\xC2", "\xFF"}) {
        for (const std::size_t before : {0U, 60U, 61U, 62U, 63U, 64U, 65U}) {
            check_list(list_starts, std::string(before, ' ').append(unusual).append("全"), before + unusual.size() + 3, false);
        }
    }
    check_list(list_starts, std::string(63, ' ').append("\xE4\xB8"), 65, false);
}

}  // namespace support
