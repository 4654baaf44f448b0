#pragma once

#include "gongwen/analysis/line_words.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/neighbour.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/gap.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::analysis {

// What kind of line of front or closing matter a line may be, by its words alone.

/// The characters of a text, counted by their lead bytes.
[[nodiscard]] constexpr std::size_t count_characters(std::string_view text) noexcept
{
    std::size_t count = 0;
    for (const char byte : text) {
        count += is_continuation(byte) ? 0U : 1U;
    }
    return count;
}

/// Whether a text has no more characters than `most`. Cost: none where its bytes tell.
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool is_short(std::string_view text, std::size_t most) noexcept
{
    constexpr std::size_t longest_character = 4;
    return text.size() <= longest_character * most && count_characters(text) <= most;
}

/// The bytes of the dashes that a line begins with, and of the blanks behind them.
[[nodiscard, gnu::noinline, gnu::cold]] constexpr std::size_t dashes_length(std::string_view text) noexcept
{
    std::size_t length = 0;
    while (lexicon::begins_with_one_of(drop(text, length), lexicon::wide_dashes)) {
        length += 3;
    }
    return length == 0 ? 0 : length + blanks_length(drop(text, length));
}

/// The bytes up to the first blank.
[[nodiscard, gnu::noinline, gnu::cold]] constexpr std::uint32_t first_word_length(std::string_view text) noexcept
{
    std::size_t length = 0;
    while (length < text.size() && blank_length(drop(text, length)) == 0) {
        length += encoded_length(text[length]);
    }
    return static_cast<std::uint32_t>((std::min)(length, text.size()));
}

/// A line with no blank before a word of one character, and with no gloss: 县 长　某某 as 县长 某某, 报　告(gào) as 报告. The first hundred
/// bytes of it.
class joined_line {
public:
    explicit constexpr joined_line(std::string_view line) noexcept
    {
        for (std::size_t at = 0; at < line.size() && size_ + 5 <= sizeof bytes_;) {
            const std::size_t blanks = blanks_length(drop(line, at));
            const auto rest = drop(line, at + blanks);
            if (blanks != 0 && first_word_length(rest) > packed_length(first_character(rest))) {
                bytes_[size_++] = ' ';
            }
            const std::size_t length = (std::min)(std::size_t{packed_length(first_character(rest))}, rest.size());
            size_ = static_cast<std::size_t>(std::copy_n(rest.data(), length, bytes_ + size_) - bytes_);
            at += blanks + length;
            at += glosses_length(drop(line, at));
        }
    }

    [[nodiscard]] constexpr std::string_view words() const noexcept { return {bytes_, size_}; }

private:
    char bytes_[104]{};
    std::size_t size_ = 0;
};

/// Whether a line of a few words ends in one of a list, however that is spaced: 报　告, 的 报 告
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool ends_spaced(std::string_view line, word_list const& words) noexcept
{
    line = drop(line, line.rfind('\n') + 1);  // of a title of several
    return is_short(line, 24) && words.any_ends(joined_line(line).words());
}

/// 省长　某某 · short, names an office, and is no sentence and no salutation · not: 各位主任：大家好！
[[nodiscard]] constexpr bool names_speaker(std::string_view line) noexcept
{
    constexpr std::size_t longest = 150;  // bytes, of blanks and glosses too
    if (line.size() > longest || contains(line, "，") || contains(line, "。") || line.ends_with("：") || line.ends_with(':')
        || greeting_words.any_begins(line)) {
        return false;
    }
    const joined_line joined(line);
    return is_short(joined.words(), 24) && office_words.any_in(joined.words());
}

/// （责任编辑：张某某）
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool is_bracketed(std::string_view line) noexcept
{
    return (line.starts_with("（") && line.ends_with("）")) || (line.starts_with('(') && line.ends_with(')'))
           || (line.starts_with("【") && line.ends_with("】"));
}

/// 2023年XX月XX日  20XX年1月19日  2023年8月 日  年　月　日: a date that is still to be filled in · not: 2023年8月2日
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool is_blank_date(std::string_view line) noexcept
{
    if (!is_short(line, 16) || !line.ends_with("日") || !contains(line, "年") || !contains(line, "月")) {
        return false;
    }
    bool is_blank = false;
    bool filled = false;  // the part being read
    for (; !line.empty(); line.remove_prefix(packed_length(first_character(line)))) {
        const std::uint32_t next = first_character(line);
        const bool digit = next >= '0' && next <= '9';
        const bool mask = next == 'X' || next == 'x' || next == '*' || next == '_';
        const bool ends_part = next == key("年") || next == key("月") || next == key("日");
        if (!digit && !mask && !ends_part && blank_length(line) == 0) {
            return false;
        }
        is_blank = is_blank || mask || (ends_part && !filled);
        filled = !ends_part && (filled || digit);
    }
    return is_blank;
}

/// 目录  目　录
[[nodiscard]] constexpr bool heads_contents(std::string_view line) noexcept
{
    return is_short(line, 6) && contents_words.any_begins(joined_line(line).words()) && ends_spaced(line, contents_words);
}

/// A line of a title: short, and without the punctuation of a sentence.
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool is_title_line(std::string_view line) noexcept
{
    return is_short(line, 60) && !sentence_marks.any_in(line);
}

/// What may be a title for want of a full stop, where the lines around say so: 团结拼搏，为建设富强青河而奋斗 · not: 主要做法：
[[nodiscard]] constexpr bool is_headline(std::string_view line) noexcept
{
    return is_short(line, 120) && !full_stops.any_in(line) && !open_ends.any_ends(line);
}

/// The line without what stands in brackets at its end: 总结（书面）  公报[1]  （河南省）报告（全文）
[[nodiscard]] constexpr std::string_view without_remarks(std::string_view line) noexcept
{
    const auto bracket = (std::min)({line.find("（", 1), line.find('(', 1), line.find('[', 1), line.find("［", 1)});
    return line.substr(0, bracket);
}

/// Whether the line ends in one of a list of words, perhaps with remarks in brackets behind, or is that word spaced out (报　告).
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool names_one_of(std::string_view line, word_list const& words) noexcept
{
    return words.any_ends(line) || words.any_ends(without_remarks(line)) || ends_spaced(line, words);
}

/// Whether the line names a kind of paper: 报告, 总结, 计划 and the like.
[[nodiscard]] constexpr bool names_paper(std::string_view line) noexcept { return names_one_of(line, paper_words); }

/// The same for those words that no title on a 关于 goes on behind.
[[nodiscard]] constexpr bool names_whole_paper(std::string_view line) noexcept { return names_one_of(line, whole_paper_words); }

/// 第12期  （第12期）  2024年第3号（总第45号）: which of its series a bulletin is
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool is_issue_number(std::string_view line) noexcept
{
    if (!is_short(line, 24) || !contains(line, "第") || !(contains(line, "期") || contains(line, "号"))) {
        return false;
    }
    for (; !line.empty(); line.remove_prefix(packed_length(first_character(line)))) {
        if (!lexicon::begins_with_one_of(line, U"第总期号年0123456789一二三四五六七八九十（）()〔〕[] 　")) {
            return false;
        }
    }
    return true;
}

/// Whether two lines are one title, blanks and remarks in brackets aside: 政 府 工 作 报 告（2022年） and 政府工作报告. Of a hundred bytes
/// at the most.
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool are_one_title(std::string_view first, std::string_view second) noexcept
{
    constexpr std::size_t longest = 99;  // bytes that a joined line takes
    if (first.size() > longest || second.size() > longest || first_character(first) != first_character(second)) {
        return first == second;
    }
    const auto bare = [](std::string_view line) { return trimmed_back(without_remarks(line)); };
    return joined_line(bare(first)).words() == joined_line(bare(second)).words();
}

/// Whether a line holds marks of ASCII alone: :::  *****  -
[[nodiscard]] constexpr bool holds_marks_alone(std::string_view line) noexcept
{
    return line.find_first_not_of("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ") == std::string_view::npos;
}

/// 政务公开 | 政民互动 | 办事服务
[[nodiscard]] constexpr bool is_row_of_links(std::string_view line) noexcept
{
    const auto bar = line.find('|');
    return bar != std::string_view::npos && line.find('|', bar + 1) != std::string_view::npos;
}

/// 网站首页 > 政务公开  设为首页 | 加入收藏  [ 大 中 小 ]  • 微信  目　录: a line above a report that says nothing of it
[[nodiscard]] constexpr bool is_navigation(std::string_view line) noexcept
{
    return is_short(line, 60) && !prose_marks.any_in(line)
           && (line.starts_with("•") || link_words.any_in(line) || is_row_of_links(line) || holds_marks_alone(line)
               || page_words.any_is(line) || heads_contents(line) || (head_words.any_in(line) && !names_paper(line)));
}

/// 新华社北京3月17日电
[[nodiscard]] constexpr bool is_wire_line(std::string_view line) noexcept { return line.ends_with("日电") && is_short(line, 20); }

/// 财政部  国家发展改革委 · a body of the state's, alone on its line or with others: 民政部 财政部 · not: 一线干部
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool names_ministries(std::string_view line) noexcept
{
    constexpr std::size_t longest = 6;
    while (!line.empty()) {
        const auto part = line.substr(0, list_marks.first_in(line));
        const bool ministry = (part.ends_with("部") && is_short(part, longest) && !part.ends_with("干部"))
                              || (part.ends_with("委") && part.starts_with("国家"));
        if (!ministry && (!sure_organ_words.any_ends(part) || no_organ_words.any_ends(part))) {
            return false;
        }
        line = trimmed_front(drop(drop(line, part.size()), line.size() == part.size() ? 0 : encoded_length(line[part.size()])));
    }
    return true;
}

/// 青河县人民政府令  中华人民共和国主席令（第31号）  青河省人大常委会公告 · not: 禁令, 关于招聘的公告
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool heads_order(std::string_view line) noexcept
{
    if (!lexicon::ends_with_one_of(line, U"令告）)") || !is_short(line, 40)) {
        return false;
    }
    const auto words = trimmed_back(without_remarks(line));
    const std::size_t length = words.ends_with("令")     ? std::string_view("令").size()
                               : words.ends_with("公告") ? std::string_view("公告").size()
                                                         : 0;
    const auto issuer = trimmed_back(words.substr(0, words.size() - length));
    return length != 0 && (organ_words.any_ends(issuer) || office_words.any_ends(issuer));
}

/// 青河县统计局 · not: 开创发展新格局, 人民满意的政府
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool names_organ(std::string_view line) noexcept
{
    return is_short(line, 30) && organ_words.any_ends(line) && !no_organ_words.any_ends(line) && !contains(line, "的");
}

}  // namespace gongwen::analysis
