#include "catch.hpp"

#include "support/match.hpp"

#include "gongwen/grammar/plain_marker.hpp"

using namespace gongwen::grammar;
using support::check_rule;
using support::matched;

// What the markers say is compared with the general rules below, and in parse/paths.cpp with those for dates and numbers.

TEST_CASE("plain markers are a number and the marks of its series")
{
    check_rule<plain_marker<line_marker>>({{"一、回顾", "一、"}, {"十二、回顾", "十二、"}, {"二十．全年", "二十．"}, {"（一）经济", "（一）"}, {"(三十二)经济", "(三十二)"},
                                           {"1.工业", "1."}, {"12、工业", "12、"}, {"（1）工业", "（1）"}, {"3）工业", "3）"}, {"一是抓", "一是"}, {"十要抓", "十要"}, {"一、2024年", "一、"}});
    check_rule<plain_marker<inline_marker>>({{"一是抓", "一是"}, {"（一）抓", "（一）"}, {"（12）抓", "（12）"}, {"1.抓", "1."}, {"2）抓", "2）"}, {"一、抓", "×"}});
}

TEST_CASE("markers that are written otherwise are left to the general rules")
{
    check_rule<plain_marker<line_marker>>({{"一、二产业", "×"}, {"一、 抓", "×"}, {"一、、", "×"}, {"1.18亿元", "×"}, {"1. 工业", "×"}, {"1234.工业", "×"}, {"（一 ）经济", "×"}, {"（一）、经济", "×"}, {"（一）.经济", "×"}, {"一是、抓", "×"}, {"二要，抓", "×"},
                                           {"三）经济", "×"}, {"一百、", "×"}, {"一要素", "×"}, {"一是", "×"}, {"①抓", "×"}, {"第一章", "×"}, {"首先，", "×"}, {"一", "×"}, {"全镇", "×"}, {"", "×"}});
}

TEST_CASE("a plain marker is what the general rules read there")
{
    for (const std::string_view number : {"一", "十", "十二", "二十", "二十一", "一一", "百", "零", "1", "12", "123", "1234", "0"}) {
        for (const std::string_view opening : {"", "（", "("}) {
            for (const std::string_view mark : {"、", ".", "．", "）", ")", "，", "是", "要", "）、"}) {
                for (const std::string_view behind : {"抓", "1", "一", "素", "点", "产", "、", ".", "．", "，", ",", "：", ":", " 抓", "", "。", "“"}) {
                    const std::string text = std::string(opening).append(number).append(mark).append(behind);
                    INFO(text);
                    const auto line = matched<plain_marker<line_marker>>(text);
                    const auto inside = matched<plain_marker<inline_marker>>(text);
                    CHECK((line == "×" || line == matched<line_marker>(text)));
                    CHECK((inside == "×" || inside == matched<inline_marker>(text)));
                }
            }
        }
    }
}
