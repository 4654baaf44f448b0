#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace gongwen {
struct options;
}

/// What the parser reads in a text, as one short line to compare with. Tests that only compare readings include this
/// header and not the grammar, which takes ten seconds to compile.
namespace support {

/// The quantities, dates and ordinals of a text in order of occurrence, as written and as read:
///
///     410余万元 = 4100000 元 more_than; 2-3家 = 2..3 家; 600元 = 600 元/人·月
///     今年4月 = @XXXX-04 (今年); 第六名 = #6 名
[[nodiscard]] std::string reading(std::string_view text);
[[nodiscard]] std::string reading(std::string_view text, gongwen::options const& settings);

/// The script of each quantity: "三百户 han; 3千户 mixed".
[[nodiscard]] std::string scripts(std::string_view text);

/// The dimension of each quantity: "area; persons".
[[nodiscard]] std::string dimensions(std::string_view text);

/// The quantities, those of one group joined: "27户+81人 | 5亩".
[[nodiscard]] std::string groups(std::string_view text);

/// The diagnostics with the words they are about: "masked_value XX万元; lost_number 亿元".
[[nodiscard]] std::string diagnostics(std::string_view text);
[[nodiscard]] std::string diagnostics(std::string_view text, gongwen::options const& settings);

/// The headings and items, one per line, indented by level; `+` for run-in, `-` for items:
///
///     （一） 强化责任
///       - 一是 抓落实 +
[[nodiscard]] std::string outline(std::string_view text);

/// The fields of front and closing matter that the text has, one per line: "title: 关于某事的报告".
[[nodiscard]] std::string front(std::string_view text);
[[nodiscard]] std::string closing(std::string_view text);

/// The lines of page furniture, the sentences and the clauses, parted by " | ".
[[nodiscard]] std::string furniture(std::string_view text);
[[nodiscard]] std::string sentences(std::string_view text);
[[nodiscard]] std::string clauses(std::string_view text);

struct row {
    std::string_view text;
    std::string_view expected;
};

/// Compares the reading of each text with what is expected; names the text of a row that fails.
void check_readings(std::initializer_list<row> rows);
void check_diagnostics(std::initializer_list<row> rows);

/// Texts in which nothing is read.
void check_nothing_read(std::initializer_list<std::string_view> texts);

}  // namespace support
