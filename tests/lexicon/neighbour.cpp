#include "catch.hpp"

#include "gongwen/lexicon/neighbour.hpp"
#include "gongwen/text/blank.hpp"

#include <utf8/unchecked.h>

#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

using gongwen::blank_length;
using gongwen::lexicon::neighbour;
using gongwen::lexicon::neighbours;

namespace {

std::string encoded(char32_t point)
{
    std::string text;
    utf8::unchecked::append(point, std::back_inserter(text));
    return text;
}

}  // namespace

TEST_CASE("no word that bounds a number is missed")
{
    for (auto const& row : gongwen::lexicon::bounds_before) {
        INFO(row.spelling);
        CHECK(neighbours::before(row.spelling).may_be(neighbour::bound));
        CHECK(neighbours::may_bound(row.spelling));
    }
    CHECK_FALSE(neighbours::may_bound("新增了"));
    CHECK_FALSE(neighbours::may_bound("了"));
    CHECK_FALSE(neighbours::may_bound(""));
    for (const char32_t particle : gongwen::lexicon::bound_particles.members) {
        CHECK(neighbours::before("超过" + encoded(particle)).may_be(neighbour::particle));
        CHECK(neighbours::may_bound("超过" + encoded(particle)));
    }
    for (auto const& row : gongwen::lexicon::bounds_after) {
        INFO(row.spelling);
        CHECK(neighbours::behind(row.spelling).may_be(neighbour::bound));
    }
}

TEST_CASE("no sign, currency or mark is missed")
{
    for (auto const& row : gongwen::lexicon::prefixes) {
        INFO(row.spelling);
        CHECK(neighbours::before(row.spelling).may_be(neighbour::prefix));
    }
    for (const std::string_view mark : {"3.", "3．", "3·", "8。", "1/", "1:", "1：", "1∶"}) {
        INFO(mark);
        CHECK(neighbours::before(mark).may_be(neighbour::mark));
    }
    for (const std::string_view mark : {"/3", ":2", "：2", "∶2"}) {
        INFO(mark);
        CHECK(neighbours::behind(mark).may_be(neighbour::mark));
    }
}

TEST_CASE("no blank is missed")
{
    for (char32_t point = 1; point < 0x10000; ++point) {
        const std::string text = encoded(point);
        if (blank_length(text) != 0) {
            INFO(static_cast<std::uint32_t>(point));
            CHECK(neighbours::before(text).may_be(neighbour::prefix));
            CHECK(neighbours::behind(text).may_be(neighbour::bound));
            CHECK(neighbours::behind(text).may_be(neighbour::sequel));
        }
    }
}

TEST_CASE("what goes on behind a number is told apart")
{
    for (const std::string_view text : {"点五", "来个", "余户", "多万"}) {
        INFO(text);
        CHECK(neighbours::behind(text).may_be(neighbour::numeral));
    }
    for (const std::string_view text : {"年", "月", "日", "号", "季度", "时"}) {
        INFO(text);
        CHECK(neighbours::behind(text).may_be(neighbour::date_part));
    }
    for (const std::string_view text : {"-29", "至5日", "～3", ":30"}) {
        INFO(text);
        CHECK(neighbours::behind(text).may_be(neighbour::date_mark));
    }
    for (const std::string_view text : {"千克", "分之一", "成"}) {
        INFO(text);
        CHECK(neighbours::behind(text).may_be(neighbour::scale));
    }
    for (const std::string_view text : {"规划", "期间", "下15度"}) {
        INFO(text);
        CHECK(neighbours::behind(text).may_be(neighbour::plan));
    }
    CHECK(neighbours::behind("个亿").may_be(neighbour::individual));
    for (const std::string_view text : {"万户", "亿元", "余户", "多个"}) {
        INFO(text);
        CHECK(neighbours::behind(text).may_be(neighbour::myriad));
    }
    for (const std::string_view text : {"至5户", "/亩", "（套）", "半", "每亩", "和6户"}) {
        INFO(text);
        CHECK(neighbours::behind(text).may_be(neighbour::sequel));
    }
}

TEST_CASE("most characters need no check at all")
{
    int checked_before = 0;
    int checked_behind = 0;
    for (char32_t point = 0x4E00; point < 0x9FA6; ++point) {
        checked_before += neighbours::before(encoded(point)).may_be_any() ? 1 : 0;
        checked_behind += neighbours::behind(encoded(point)).may_be_any() ? 1 : 0;
    }
    CHECK(checked_before < 100);
    CHECK(checked_behind < 100);
    for (const std::string_view text : {"镇", "中", "的", "，"}) {
        INFO(text);
        CHECK_FALSE(neighbours::before(text).may_be_any());
    }
    CHECK_FALSE(neighbours::before("").may_be_any());
    CHECK_FALSE(neighbours::behind("").may_be_any());
}
