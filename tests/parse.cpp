// What parse() does with input that is no report, or a bad one, and with its limits.
#include "catch.hpp"

#include "support/parse.hpp"
#include "support/reading.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

using gongwen::diagnostic_code;
using gongwen::document;
using gongwen::options;
using gongwen::parse;
using gongwen::parser;
using gongwen::section_kind;
using support::diagnostics;
using support::outline;
using support::reading;

namespace {

const std::string report_text = "青河镇工作总结\n一、回顾\n（一）经济。新增企业27户，投资3万元。2024年增长5%"
                                "，列第六名。\n二、打算\n一是稳增长；二是"
                                "惠民生。发展农户5户81人。\n青河镇人民政府\n2024年1月5日\n";

std::string repeated(std::string_view piece, std::size_t size)
{
    std::string text;
    text.reserve(size + piece.size());
    while (text.size() < size) {
        text += piece;
    }
    return text;
}

double seconds_to_parse(std::string const& text)
{
    const auto begin = std::chrono::steady_clock::now();
    CHECK(parse(std::string_view(text)).source().size() == text.size());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

TEST_CASE("an empty text is an empty report")
{
    for (const std::string_view text : {"", "\xEF\xBB\xBF", "\n", "\r\n\r\n", "   ", "　\n\t\n"}) {
        const document report = parse(text);
        CHECK(report.sections().size() == 1);
        CHECK(report.paragraphs().empty());
        CHECK(report.sentences().empty());
        CHECK(report.clauses().empty());
        CHECK(report.quantities().empty());
        CHECK(report.diagnostics().empty());
        CHECK(report.front() == gongwen::front_matter{});
        CHECK(report.closing() == gongwen::closing_matter{});
    }
}

TEST_CASE("a BOM is no part of the text, and offsets count it")
{
    const document report = parse("\xEF\xBB\xBF一、新增27户");
    REQUIRE(report.quantities().size() == 1);
    CHECK(report.text(report.quantities()[0]) == "27户");
    CHECK(report.quantities()[0].where.begin == 3 + 12);
    CHECK(report.sections().size() == 2);
    CHECK(report.sections()[1].marker.begin == 3);
    CHECK(report.source().size() == 3 + 17);
    CHECK(report.diagnostics().empty());
}

TEST_CASE("ill-formed bytes are reported where they stand, and the rest is read")
{
    for (const std::string_view bad :
         {"\xFF", "\x80\x80", "\xC0\xAF", "\xE5\x85", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xF0\x9F\x98"}) {
        const std::string text = "新增27户" + std::string(bad) + "，培训3次" + std::string(bad);
        INFO(Catch::Detail::stringify(text));
        const document report = parse(std::string_view(text));
        REQUIRE(report.diagnostics().size() == 2);
        CHECK(report.diagnostics()[0].code == diagnostic_code::ill_formed_utf8);
        CHECK(report.diagnostics()[0].where.begin == 11);
        CHECK(report.diagnostics()[0].where.end == 11 + bad.size());
        CHECK(report.diagnostics()[1].where.end == text.size());
        REQUIRE(report.quantities().size() == 2);
        CHECK(report.text(report.quantities()[1]) == "3次");
    }
}

TEST_CASE("an ill-formed byte at any place is reported there, whatever stands around it")
{
    for (std::size_t at = 0; at <= report_text.size(); ++at) {
        std::string text = report_text;
        text.insert(at, "\xFF");
        const document report = parse(std::string_view(text));
        const auto found = report.diagnostics();
        bool reported = false;
        for (auto const& each : found) {
            reported = reported ||
                       (each.code == diagnostic_code::ill_formed_utf8 && each.where.begin <= at && at < each.where.end);
        }
        if (!reported) {
            INFO("at " << at);
            CHECK(reported);
        }
    }
}

TEST_CASE("a text cut anywhere is read to its end, a cut character is reported")
{
    for (std::size_t size = 0; size <= report_text.size(); ++size) {
        const std::string_view text = std::string_view(report_text).substr(0, size);
        std::size_t whole = 0;
        while (whole < size && gongwen::character_length(text.substr(whole)) != 0) {
            whole += gongwen::character_length(text.substr(whole));
        }
        const document report = parse(text);
        const bool expected = whole == size
                                  ? report.diagnostics().empty()
                                  : report.diagnostics().size() == 1 && report.diagnostics()[0].where.begin == whole &&
                                        report.diagnostics()[0].where.end == size;
        if (!expected) {
            INFO("cut at " << size);
            CHECK(expected);
        }
    }
}

TEST_CASE("a text without a heading is paragraphs")
{
    const document report = parse("全镇新增27户。培训3次。\n完成任务。");
    CHECK(report.sections().size() == 1);
    CHECK(report.sections()[0].kind == section_kind::root);
    CHECK(report.paragraphs().size() == 2);
    CHECK(report.sentences().size() == 3);
    CHECK(report.quantities().size() == 2);
}

TEST_CASE("NUL bytes are characters like others")
{
    using namespace std::string_view_literals;
    CHECK(reading("新增27户\0，培训3次"sv) == "27户 = 27 户; 3次 = 3 次");
    CHECK(reading("\0\0\0"sv) == "");
    CHECK(reading("27\0户"sv) == "");
    CHECK(diagnostics("新增27户\0，培训3次"sv) == "");
    CHECK(parse("\0一、新增"sv).sections().size() == 1);
}

TEST_CASE("CRLF and a lone CR end lines as LF does")
{
    const std::string lines = "青河镇工作总结\n一、回顾\n（一）经济\n新增27户\n二、打算\n完成任务\n";
    for (const std::string_view line_break : {"\r\n", "\r"}) {
        std::string text;
        for (const char each : lines) {
            text += each == '\n' ? std::string(line_break) : std::string(1, each);
        }
        CHECK(outline(text) == outline(lines));
        CHECK(reading(text) == reading(lines));
        CHECK(support::front(text) == support::front(lines));
        CHECK(support::clauses(text) == support::clauses(lines));
        CHECK(parse(std::string_view(text)).paragraphs().size() == 6);
    }
    CHECK(outline("一、回顾\r\n二、打算\r三、建议\n\r四、总结") == "一、 回顾\n二、 打算\n三、 建议\n四、 总结\n");
}

TEST_CASE("ten megabytes in one line are read")
{
    const std::string text = repeated("全镇新增企业27户、投资410余万元，同比增长5.5%，2024年1月列第六名。", 10'000'000);
    const document report = parse(std::string_view(text));
    CHECK(report.quantities().size() == report.ordinals().size() * 3);
    CHECK(report.dates().size() == report.ordinals().size());
    CHECK(report.paragraphs().size() == 1);
    CHECK(report.sentences().size() >= report.ordinals().size());
    CHECK(report.diagnostics().empty());
}

// Four times the text takes four times the time, and sixteen times where it is scanned anew from every place.
TEST_CASE("long runs of one phrase take linear time")
{
    for (const std::string_view piece :
         {"1",     "1 ",       "1,",    "1、",      "1-",      "1.",     "一",    "一 ",    "万",  "十",
          "百千",  "几",       "一万",  "1万",      "1亿2万",  "（",     "“",     "（“",    "）",  "第",
          "第一",  "第1",      "每",    "每人",     "每人每",  "年",     "月",    "2024年", "1月", "1月1日",
          "2024-", "2024-01-", "15:08", "十四五",   "“十四五", "半",     "x",     "*",      "X1",  "xx万",
          "(a",    "(a)",      "（zh",  "一是",     "一、",    "（一）", "（1）", "①",      "1.",  "首先，",
          "——",    "，",       "。",    "；",       " ",       "　",     "\n",    "\r",     "\n ", "一、\n",
          "1.\n",  "元",       "人次",  "平方",     "平 方 ",  "两三",   "分之",  "百分之", "成",  "个",
          "个亿",  "约",       "近",    "不超过",   "以上",    "/亩",    "1元/",  "1角",    "1分", "1小时1分",
          "\xFF",  "\xE4\xB8", "\xE4",  "\xF0\x9F", "扫一扫",  "—1—\n",  "20**",  "¥",      "-",   "±",
          "零下",  "1至",      "1到2",  "余",       "A1",      "1G",    "1.X",   "X1.",   "x_",  "五〇",
          "-第",   "第——",     "——在会议上\n"}) {
        INFO(Catch::Detail::stringify(std::string(piece)));
        const double small = seconds_to_parse("27户" + repeated(piece, 10'000));
        const double large = seconds_to_parse("27户" + repeated(piece, 40'000));
        CHECK((large < 0.2 || large < 10 * small));
    }
}

TEST_CASE("text beyond the limit of bytes is not read, and that is reported")
{
    options small;
    small.max_bytes = 11;
    CHECK(reading("新增27户，培训3次", small) == "27户 = 27 户");
    CHECK(diagnostics("新增27户，培训3次", small) == "input_too_long ");
    CHECK(diagnostics("新增27户", small) == "");
    const document report = parse("新增27户，培训3次", small);
    CHECK(report.diagnostics()[0].where.begin == 11);
    CHECK(report.source().size() > 11);

    CHECK(parse("一、新增27户，培训3次", small).sections()[1].where.end == 9);

    small.max_bytes = 13;  // inside the comma: the text is well formed all the same
    CHECK(reading("新增27户，培训3次", small) == "27户 = 27 户");
    CHECK(diagnostics("新增27户，培训3次", small) == "input_too_long ");
    small.max_bytes = 4;  // behind a character, between bytes that are none of it
    CHECK(parse("、\x8D\x95", small).clauses().size() == 1);
    CHECK(diagnostics("、\x8D\x95", small).find("ill_formed_utf8 、") == std::string::npos);
    small.max_bytes = 0;
    CHECK(reading("新增27户", small) == "");
    CHECK(diagnostics("新增27户", small) == "input_too_long ");
    CHECK(diagnostics("", small) == "");
}

TEST_CASE("headings deeper than the limit become siblings, and that is reported")
{
    options shallow;
    shallow.max_depth = 2;
    const std::string_view text = "一、甲\n（一）乙\n1.丙\n2.丁\n二、戊\n";
    const document report = parse(text, shallow);
    REQUIRE(report.sections().size() == 6);
    for (auto const& node : report.sections()) {
        CHECK(node.level <= 2);
    }
    CHECK(diagnostics(text, shallow).find("nesting_too_deep 1.") == 0);
    CHECK(diagnostics(text) == "");
    shallow.max_depth = 1;
    CHECK(parse(text, shallow).sections().size() == 6);
    shallow.max_depth = 0;
    CHECK(parse(text, shallow).sections().size() == 6);
}

TEST_CASE("diagnostics beyond their limit are left out, and that is reported once")
{
    options few;
    few.max_diagnostics = 2;
    const std::string_view text = "XX万元，XX万元，XX万元，XX万元";
    const document report = parse(text, few);
    REQUIRE(report.diagnostics().size() == 3);
    CHECK(report.diagnostics()[1].code == diagnostic_code::masked_value);
    CHECK(report.diagnostics()[2].code == diagnostic_code::too_many_diagnostics);
    few.max_diagnostics = 0;
    CHECK(parse(text, few).diagnostics().size() == 1);
    few.max_diagnostics = 4;
    CHECK(parse(text, few).diagnostics().size() == 4);
}

TEST_CASE("without the outline every line is a paragraph")
{
    options flat;
    flat.outline = false;
    const document report = parse("一、回顾\n（一）经济。一是稳增长。\n新增27户。\n", flat);
    CHECK(report.sections().size() == 1);
    CHECK(report.paragraphs().size() == 3);
    CHECK(report.quantities().size() == 1);
    CHECK(report.diagnostics().empty());
}

TEST_CASE("a parser that is used again reads as if it were new")
{
    const std::string masked = "总投资XX万元，共3个\n5.项目\n";
    parser reader;
    for (std::string const& text : {report_text, std::string(), masked, std::string("“未闭合，每人每月"), report_text,
                                    std::string("600元，27户"), masked}) {
        const document fresh = parse(std::string_view(text));
        document const& again = reader.parse(text);
        INFO(text);
        const auto same = [&]<typename Node>(Node*) {
            const auto left = fresh.all<Node>();
            const auto right = again.all<Node>();
            return std::equal(left.begin(), left.end(), right.begin(), right.end());
        };
        CHECK(same(static_cast<gongwen::section*>(nullptr)));
        CHECK(same(static_cast<gongwen::paragraph*>(nullptr)));
        CHECK(same(static_cast<gongwen::sentence*>(nullptr)));
        CHECK(same(static_cast<gongwen::clause*>(nullptr)));
        CHECK(same(static_cast<gongwen::quantity*>(nullptr)));
        CHECK(same(static_cast<gongwen::date*>(nullptr)));
        CHECK(same(static_cast<gongwen::ordinal*>(nullptr)));
        CHECK(same(static_cast<gongwen::furniture*>(nullptr)));
        CHECK(same(static_cast<gongwen::diagnostic*>(nullptr)));
        CHECK(fresh.front() == again.front());
        CHECK(fresh.closing() == again.closing());
    }
}

TEST_CASE("a parser keeps its options")
{
    options settings;
    settings.han_numerals = false;
    settings.units.push_back({"网格岗", "网格岗", gongwen::dimension::things});
    parser reader(settings);
    for (int i = 0; i < 3; ++i) {
        document const& report = reader.parse("三百户，设置12网格岗");
        REQUIRE(report.quantities().size() == 1);
        CHECK(report.unit_text(report.quantities()[0]) == "网格岗");
    }
}

TEST_CASE("an owned string is kept and a borrowed one is not")
{
    document report;
    {
        std::string text = "新增27户";
        report = parse(std::move(text));
    }
    CHECK(report.text(report.quantities()[0]) == "27户");
    CHECK(report.source() == "新增27户");
}

TEST_CASE("what is switched off is read over and splits nothing")
{
    gongwen::options settings;
    settings.quantities = settings.dates = settings.ordinals = false;
    gongwen::parser outline(settings);
    gongwen::parser everything;
    constexpr std::string_view text = "一、成效\n惠及1,234人、三百户，投资4、48亿元。2024年列第3、4名。\n";
    auto const& without = outline.parse(text);
    auto const& with = everything.parse(text);
    CHECK(without.quantities().empty());
    CHECK(without.dates().empty());
    CHECK(with.quantities().size() == 3);
    CHECK(std::equal(without.clauses().begin(), without.clauses().end(), with.clauses().begin(), with.clauses().end()));
}
