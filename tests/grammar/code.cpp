#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/code.hpp"

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("masked numbers")
{
    check_rule<mask>({{"x", "x"}, {"X", "X"}, {"*", "*"}, {"y", "×"}});
    check_rule<masked_digits>({{"x.6亿", "x.6"}, {"458元", "458"}, {"元", ""}});
    check_rule<masked_number>({{"XX万元", "XX万元"},
                               {"x.6亿元", "x.6亿元"},
                               {"xx458元", "xx458元"},
                               {"***户", "***户"},
                               {"20**年", "20**年"},
                               {"201x年", "201x年"},
                               {"XX公司", "×"},
                               {"27户", "×"},
                               {"", "×"}});
}

TEST_CASE("codes")
{
    check_rule<currency_code>({{"USD500", "USD"}, {"GBP 3.2亿", "GBP"}, {"USD的", "×"}, {"US$5", "×"}, {"USB3", "×"}, {"US", "×"}});
    check_rule<letter>({{"G240", "G"}, {"ｇ", "ｇ"}, {"2", "×"}});
    check_rule<code_digits>(
        {{"240国道", "240"}, {"-19", "-19"}, {"2.5，", "2.5"}, {"1.2万元", "×"}, {"5%", "×"}, {"户", "×"}});
    check_rule<code>({{"G240国道", "G240"},
                      {"PM2.5", "PM2.5"},
                      {"AB角", "AB"},
                      {"H7N9", "H7N9"},
                      {"GDP1.2万元", "GDP"},
                      {"5G", "×"}});
    check_rule<numbered_code>(
        {{"5G网络", "5G"}, {"4A级", "4A"}, {"4K", "4K"}, {"3D打印", "3D"}, {"5户", "×"}, {"G5", "×"}});
}
