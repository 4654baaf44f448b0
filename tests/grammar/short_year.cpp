#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/short_year.hpp"

using namespace gongwen::grammar;
using support::check_rule;

TEST_CASE("years of two digits, where what follows shows that they do not last")
{
    check_rule<short_year_number>({{"98年", "98"}, {"198", "×"}});
    check_rule<short_year>({{"98年7月", "98年7月"}, {"98年洪水", "98年"}, {"98年", "×"}, {"98户", "×"},
                             {"08年上半年", "08年上半年"}, {"97年一季度", "97年一季度"}, {"97年前三季度", "97年前三季度"}, {"09年底", "09年底"}, {"10年底蕴", "×"},
                             {"98年1-9月", "98年1-9月"}, {"98年前后", "×"}, {"98年上学", "×"}, {"5年上半年", "×"}});
    check_rule<short_year_end>({{"底", "底"}, {"底前", "底"}, {"底子", "×"}, {"末", "×"}});
    check_rule<zero_year>({{"05年", "05年"}, {"０３年", "０３年"}, {"15年", "×"}, {"05户", "×"}});
    check_rule<disaster>({{"洪水", "洪"},
                          {"抗洪", "抗洪"},
                          {"特大暴雨", "特大"},
                          {"大水", "大水"},
                          {"大洪水", "大洪"},
                          {"雪灾", "雪灾"},
                          {"地震", "地震"},
                          {"大学", "×"}});
}

TEST_CASE("years of two digits since which something is so")
{
    check_rule<since>({{"以来", "以来"}, {"以前", "以前"}, {"至今", "至今"}, {"以上", "×"}});
    check_rule<since_year>({{"98年以来", "98年"}, {"98年", "×"}, {"90年以来", "×"}, {"18年以来", "×"}});
}
