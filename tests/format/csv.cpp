#include "catch.hpp"

#include "gongwen/format/csv.hpp"

using gongwen::csv_field;

TEST_CASE("a CSV field is quoted only where it must be")
{
    CHECK(csv_field("") == "");
    CHECK(csv_field("累计投入") == "累计投入");
    CHECK(csv_field("1,234.5") == "\"1,234.5\"");
    CHECK(csv_field("a\"b") == "\"a\"\"b\"");
    CHECK(csv_field("a\nb") == "\"a\nb\"");
    CHECK(csv_field("a\rb") == "\"a\rb\"");
    CHECK(csv_field(" a") == "\" a\"");
    CHECK(csv_field("a ") == "\"a \"");
    CHECK(csv_field("a b") == "a b");
    CHECK(csv_field("\"") == "\"\"\"\"");
}
