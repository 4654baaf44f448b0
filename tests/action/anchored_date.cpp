// docs/language.md#dates-and-periods: dates whose anchor stands before what says which part of it.
#include "catch.hpp"

#include "support/reading.hpp"

using support::check_nothing_read;
using support::check_readings;

TEST_CASE("four digits before a half of a year are its year")
{
    check_readings({
        {"2023上半年", "2023上半年 = @2023-H1"},
        {"与2022下半年相比", "2022下半年 = @2022-H2"},
        // near misses
        {"代码12023上半年", "上半年 = @XXXX-H1"},
        {"3000上半年", "上半年 = @XXXX-H1"},
    });
}

TEST_CASE("a relative date carries its anchor word and infers no year")
{
    check_readings({
        {"今年4月", "今年4月 = @XXXX-04 (今年)"},
        {"去年12月底", "去年12月底 = @XXXX-12 (去年)"},
        {"明年3月", "明年3月 = @XXXX-03 (明年)"},
        {"上年12月", "上年12月 = @XXXX-12 (上年)"},
        {"今年5月8日", "今年5月8日 = @XXXX-05-08 (今年)"},
        {"今年上半年", "今年上半年 = @XXXX-H1 (今年)"},
        {"去年一季度", "去年一季度 = @XXXX-Q1 (去年)"},
        {"今年前三季度", "今年前三季度 = @XXXX-Q1/XXXX-Q3 (今年)"},
        {"今年1-9月", "今年1-9月 = @XXXX-01/XXXX-09 (今年)"},
        {"去年底", "去年底 = @XXXX (去年)"},
        {"本月", "本月 = @XXXX-XX (本月)"},
        {"本月15日", "本月15日 = @XXXX-XX-15 (本月)"},
        {"当年8月", "当年8月 = @XXXX-08 (当年)"},
        {"當年8月", "當年8月 = @XXXX-08 (当年)"},
        {"同年11月", "同年11月 = @XXXX-11 (同年)"},
        {"今年十月", "今年十月 = @XXXX-10 (今年)"},
        // near misses
        {"正当年", ""},
        {"三年以上年限", "三年 = 3 年 at_least"},
        {"常年坚持", ""},
        {"青年干部", ""},
    });
}

TEST_CASE("元月 is January")
{
    check_readings({
        {"2024年元月5日", "2024年元月5日 = @2024-01-05"},
        {"二〇二四年元月五日", "二〇二四年元月五日 = @2024-01-05"},
        {"2024年元月", "2024年元月 = @2024-01"},
        {"今年元月至3月", "今年元月至3月 = @XXXX-01/XXXX-03 (今年)"},
        {"元月15日", "元月15日 = @XXXX-01-15"},
        {"于元月底完成", "元月底 = @XXXX-01"},
        {"如今年收入突破3万元", "3万元 = 30000 元 more_than"},
        {"状元月底返乡", ""},
        {"元月5日至10日", "元月5日至10日 = @XXXX-01-05/XXXX-01-10"},
        {"元月—3月", "元月—3月 = @XXXX-01/XXXX-03"},
        // near misses
        {"2024年元旦", "2024年 = @2024"},
        {"15元月租", "15元 = 15 元"},
        {"三元月租", "三元 = 3 元"},
    });
    check_nothing_read({"美元月均汇率", "元月饼"});
}
