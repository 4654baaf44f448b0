#pragma once

#include "gongwen/lexicon/word_list.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::analysis {

using lexicon::word_list;

// Words that lines of front and closing matter are known by. A new one is one entry.

inline constexpr word_list colons{"：", ":"};
inline constexpr word_list published_words{
    "发布时间", "发布日期", "發布時間", "發佈時間", "發布日期", "發佈日期", "发文日期", "成文日期", "发表时间", "更新时间", "时间：", "日期：",
    "时间:", "日期:"};
inline constexpr word_list source_words{
    "来源：", "来源:", "來源：", "來源:", "信息来源", "文章来源", "稿件来源", "供稿单位："};
inline constexpr word_list imprint_words{
    "索引号", "索 引 号", "发布机构", "发文字号", "文号：", "作者：", "作者:", "字体：", "浏览次数", "点击数", "公开方式", "主题分类"};
// Most lines hold none of these, and looking for all of them at once tells.
inline constexpr word_list all_imprint_words = word_list::joined(published_words, source_words, imprint_words);
inline constexpr word_list office_words{
    "省长", "市长", "县长", "区长", "镇长", "乡长", "州长", "盟长", "旗长", "主席", "书记", "主任", "局长",
    "院长", "检察长", "厅长", "部长", "省長", "市長", "縣長", "區長", "鎮長", "鄉長", "書記", "主任", "主席"};
inline constexpr word_list paper_words{
    "报告", "总结", "计划", "汇报", "要点", "安排", "方案", "情况", "打算", "思路", "公报", "通知",
    "意见", "讲话", "发言", "材料", "小结", "规划", "纲要", "说明", "措施", "清单", "決定", "决定",
    "報告", "總結", "計劃", "匯報", "要點", "情況", "公報", "意見", "講話", "發言", "規劃", "綱要"};
// Those of them that no title on a 关于 goes on behind.
inline constexpr word_list whole_paper_words{
    "报告", "总结", "汇报", "讲话", "通知", "意见", "公报", "報告", "總結", "匯報"};
inline constexpr word_list annex_words{
    "名词解释", "名词注释", "注释", "附注", "附件", "附表", "附：", "名詞解釋", "名词说明"};
inline constexpr word_list addressee_words{"各位", "同志", "尊敬", "代表", "委员", "委員"};
// How the meeting ends that a paper was delivered at, where its line is broken.
inline constexpr word_list meeting_words{"会议上", "會議上", "大会上", "大會上"};
// How a list of attachments begins.
inline constexpr word_list attachment_words{"附件：", "附件:", "附：", "附表："};
inline constexpr word_list contact_words{
    "电话", "联系人", "地址", "抄送", "主送", "此件", "邮编", "印发", "印發", "主办：", "主办单位", "备案"};
inline constexpr word_list organ_words{
    "委员会", "政府", "党委", "办公室", "局", "厅", "院", "中心", "公司", "管委会", "支部", "街道办事处",
    "办事处", "委員會", "黨委", "辦公室", "廳", "管委會", "辦事處", "镇", "县委", "市委",
    "工委", "村委会", "居委会", "调查队", "調查隊"};
// Words that end as they do and name no body, and those that nothing else ends in.
inline constexpr word_list no_organ_words{
    "格局", "大局", "全局", "新局", "开局", "布局", "破局", "变局", "客厅", "强镇", "名镇", "重镇", "小镇"};
inline constexpr word_list sure_organ_words{
    "人民政府", "委员会", "委員會", "办公室", "辦公室", "法院", "检察院", "檢察院", "局", "厅", "廳", "党委", "县委", "市委"};

inline constexpr word_list sentence_marks{"。", "；", "！", "？", "：", ":", ";", "【", "，"};

/// The characters of a text, counted by their lead bytes.
[[nodiscard]] constexpr std::size_t count_characters(std::string_view text) noexcept
{
    std::size_t count = 0;
    for (const char byte : text) {
        count += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80 ? 1 : 0;
    }
    return count;
}

/// Whether a text has no more characters than `most`. Cost: none where its bytes tell.
[[nodiscard]] constexpr bool is_short(std::string_view text, std::size_t most) noexcept
{
    constexpr std::size_t longest_character = 4;
    return text.size() <= longest_character * most && count_characters(text) <= most;
}

/// The bytes of the dashes that a line begins with.
[[nodiscard]] constexpr std::size_t dashes_length(std::string_view text) noexcept
{
    std::size_t length = 0;
    while (drop(text, length).starts_with("—") || drop(text, length).starts_with("－") || drop(text, length).starts_with("─")) {
        length += 3;
    }
    return length;
}

[[nodiscard]] constexpr std::uint32_t leading_blanks(std::string_view text) noexcept
{
    std::size_t length = 0;
    while (const std::size_t blank = blank_length(drop(text, length))) {
        length += blank;
    }
    return static_cast<std::uint32_t>(length);
}

/// The bytes up to the first blank.
[[nodiscard]] constexpr std::uint32_t first_word_length(std::string_view text) noexcept
{
    std::size_t length = 0;
    while (length < text.size() && blank_length(drop(text, length)) == 0) {
        length += encoded_length(text[length]);
    }
    return static_cast<std::uint32_t>((std::min)(length, text.size()));
}

/// Whether an office is written with blanks between its characters: 县 长　某某, 检 察 长 某某 · not: 青河市 长安镇
[[nodiscard, gnu::noinline, gnu::cold]] constexpr bool names_spaced_office(std::string_view line) noexcept
{
    std::array<char, 104> joined{};  // the line, with no blank before a word of one character
    std::size_t size = 0;
    for (std::size_t at = 0; at < line.size() && size + 5 <= joined.size();) {
        const std::size_t blanks = leading_blanks(drop(line, at));
        const auto rest = drop(line, at + blanks);
        if (blanks != 0 && first_word_length(rest) > packed_length(first_character(rest))) {
            joined[size++] = ' ';
        }
        const std::size_t length = (std::min)(std::size_t{packed_length(first_character(rest))}, rest.size());
        size = static_cast<std::size_t>(std::copy_n(rest.data(), length, joined.data() + size) - joined.data());
        at += blanks + length;
    }
    return office_words.any_in({joined.data(), size});
}

/// 省长　某某 · short, names an office, and is no sentence
[[nodiscard]] constexpr bool names_speaker(std::string_view line) noexcept
{
    return is_short(line, 24) && (office_words.any_in(line) || names_spaced_office(line))
           && line.find("，") == std::string_view::npos && line.find("。") == std::string_view::npos
           && !line.ends_with("：") && !line.ends_with(':');
}

/// 海应急〔2021〕58号: the number of the paper
[[nodiscard]] constexpr bool is_paper_number(std::string_view line) noexcept
{
    return line.ends_with("号") && is_short(line, 24)
           && (line.find("〔") != std::string_view::npos || line.find("[") != std::string_view::npos || line.find("（2") != std::string_view::npos);
}

/// 各位代表：  县委：  各位代表，同志们： · not: 现将情况报告如下：  今年以来，主要做法：
[[nodiscard]] constexpr bool is_salutation(std::string_view line) noexcept
{
    return (line.ends_with("：") || line.ends_with(':')) && is_short(line, 30)
           && line.find("下") == std::string_view::npos && line.find("。") == std::string_view::npos
           && line.find("是") == std::string_view::npos && line.find("作") == std::string_view::npos
           && (line.find("，") == std::string_view::npos || addressee_words.any_in(line));
}

/// A line of a title: short, and without the punctuation of a sentence.
[[nodiscard]] constexpr bool is_title_line(std::string_view line) noexcept
{
    return is_short(line, 60) && !sentence_marks.any_in(line);
}

/// The line without what stands in brackets at its end: 总结（书面）  公报[1]
[[nodiscard]] constexpr std::string_view without_remarks(std::string_view line) noexcept
{
    const auto bracket = (std::min)({line.find("（"), line.find('('), line.find('['), line.find("［")});
    return line.substr(0, bracket);
}

/// Whether the line ends in a word for a kind of paper: 报告, 总结, 计划, perhaps in brackets behind.
[[nodiscard]] constexpr bool names_paper(std::string_view line) noexcept
{
    return paper_words.any_ends(line) || paper_words.any_ends(without_remarks(line));
}

/// 青河县统计局 · not: 开创发展新格局, 人民满意的政府
[[nodiscard]] constexpr bool names_organ(std::string_view line) noexcept
{
    return is_short(line, 30) && organ_words.any_ends(line) && !no_organ_words.any_ends(line) && line.find("的") == std::string_view::npos;
}

}  // namespace gongwen::analysis
