// docs/language.md#look-alikes and #noise-and-diagnostics: parts of proportions, formulas and powers of ten, and what is left of numbers.
#include "catch.hpp"

#include "support/reading.hpp"

using support::check_diagnostics;
using support::check_nothing_read;
using support::check_readings;

TEST_CASE("what is left of a power of ten is reported and counts nothing")
{
    check_diagnostics({
        {"储量6.5×104吨", "broken_number 104吨"},
        {"储量3.2×10^4吨", "broken_number 4吨"},
        {"面积6.40×105km2", "broken_number 105km2"},
        {"超300×108立方米", "broken_number 108立方米"},
        {"超1×1012m3", "broken_number 1012m3"},
    });
    check_readings({
        {"预留3×5米", "5米 = 5 米"},
        {"共104吨", "104吨 = 104 吨"},
    });
}

TEST_CASE("what stands behind the sign of a ratio is a part of it, whatever follows")
{
    check_readings({{"共5万幅", "5万幅 = 50000 幅"}});
    check_nothing_read({"完成1∶5万区调", "比例尺1∶20万"});
}

TEST_CASE("a star for a number before a scale is a mask, and before a bare scale at the front a mark")
{
    support::check_nothing_read({"新造林任务☆万亩", "投资□亿元"});
    CHECK(support::diagnostics("新造林任务☆万亩") == "masked_value 万亩");
    support::check_readings({{"★千亩茶园", "千亩 = 1000 亩"}, {"新造林3万亩", "3万亩 = 30000 亩"}});
}
