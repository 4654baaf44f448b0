#include "catch.hpp"

#include "gongwen/text/position.hpp"
#include "gongwen/text/width.hpp"

#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>

namespace gongwen {

std::ostream& operator<<(std::ostream& out, position where)
{
    return out << where.line << ':' << where.column;
}

}  // namespace gongwen

using gongwen::position;
using gongwen::position_of;

TEST_CASE("lines and columns count from 1")
{
    CHECK(position_of("", 0) == position{1, 1});
    CHECK(position_of("ab\ncd", 0) == position{1, 1});
    CHECK(position_of("ab\ncd", 2) == position{1, 3});
    CHECK(position_of("ab\ncd", 3) == position{2, 1});
    CHECK(position_of("ab\n", 3) == position{2, 1});
}

TEST_CASE("a column is a code point, not a byte")
{
    CHECK(position_of("全镇共27户", 3) == position{1, 2});
    CHECK(position_of("全镇共27户", 9) == position{1, 4});
    CHECK(position_of("全镇共27户", 11) == position{1, 6});
    CHECK(position_of("\xF0\xA0\x80\x80x", 4) == position{1, 2});
}

TEST_CASE("an offset inside a character gives that character")
{
    CHECK(position_of("全镇", 1) == position{1, 1});
    CHECK(position_of("全镇", 4) == position{1, 2});
    CHECK(position_of("全镇", 5) == position{1, 2});
}

TEST_CASE("CRLF and a lone CR break lines as LF does")
{
    CHECK(position_of("a\r\nb\r\nc", 3) == position{2, 1});
    CHECK(position_of("a\r\nb\r\nc", 6) == position{3, 1});
    CHECK(position_of("a\rb\rc", 2) == position{2, 1});
    CHECK(position_of("a\rb\rc", 4) == position{3, 1});
    CHECK(position_of("a\r\r\nb", 2) == position{2, 1});
    CHECK(position_of("a\r\r\nb", 4) == position{3, 1});
    CHECK(position_of("a\r", 2) == position{2, 1});
}

TEST_CASE("a BOM is no column")
{
    CHECK(position_of("\xEF\xBB\xBFx", 0) == position{1, 1});
    CHECK(position_of("\xEF\xBB\xBFx", 3) == position{1, 1});
    CHECK(position_of("\xEF\xBB\xBFxy", 4) == position{1, 2});
    CHECK(position_of("\xEF\xBB\xBF\nx", 4) == position{2, 1});
}

TEST_CASE("an ill-formed byte is one column")
{
    CHECK(position_of("\xFF\xFFx", 2) == position{1, 3});
    CHECK(position_of("\xE4\xB8x", 2) == position{1, 3});
    CHECK(position_of("\xED\xA0\x80x", 3) == position{1, 4});
    CHECK(position_of("人\x80人", 4) == position{1, 3});
}

TEST_CASE("an offset past the end gives the end")
{
    CHECK(position_of("全\n镇", 99) == position{2, 2});
    CHECK(gongwen::line_index("全\n镇").at(99) == position{2, 2});
    CHECK(gongwen::line_index("").at(99) == position{1, 1});
}

TEST_CASE("a cursor and an index agree with position_of at every offset")
{
    const std::string lines = "\xEF\xBB\xBF一、工作\r\n\r\n(一) a\rb\n\xFF\xE4\xB8\n\r　27户\r";
    std::string line_long = lines;
    for (int i = 0; i < 400; ++i) {
        line_long += i % 7 == 0 ? "\xFE" : "字x";
    }
    for (std::string const& source : {lines, line_long + "\n" + line_long}) {
        const gongwen::line_index index(source);
        gongwen::position_cursor cursor(source);
        for (std::uint32_t offset = 0; offset <= source.size(); ++offset) {
            CHECK(cursor.at(offset) == position_of(source, offset));
            CHECK(index.at(offset) == position_of(source, offset));
        }
        for (auto offset = static_cast<std::uint32_t>(source.size()); offset-- > 0;) {
            CHECK(cursor.at(offset) == position_of(source, offset));
        }
        for (std::uint32_t step = 0; step < source.size(); ++step) {
            const auto offset = static_cast<std::uint32_t>(step * 7919U % source.size());  // forward and back
            CHECK(cursor.at(offset) == position_of(source, offset));
        }
    }
}

TEST_CASE("East Asian characters are two columns wide")
{
    CHECK(gongwen::display_width("ab1") == 3);
    CHECK(gongwen::display_width("全镇") == 4);
    CHECK(gongwen::display_width("，。（）《》　㎡％") == 18);
    CHECK(gongwen::display_width("“”—·±①") == 6);
    CHECK(gongwen::display_width("zhe\xCC\x80n\xE2\x80\x8B") == 4);
    CHECK(gongwen::display_width("\xFF全\x80") == 4);
}
