#pragma once

#include "gongwen/analysis/line_kind.hpp"
#include "gongwen/analysis/line_label.hpp"
#include "gongwen/analysis/line_reader.hpp"
#include "gongwen/ast/front.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"

#include <cstddef>
#include <string_view>

namespace gongwen::analysis {

/// Puts the title together from its lines, and the subtitle from those behind.
class title_reader : line_reader {
public:
    using line_reader::line_reader;

    /// Whether a line that names a kind of paper has ended the title.
    [[nodiscard]] bool is_whole() const noexcept { return whole_; }

    /// Takes note of a table of labels such as 索引号, or of a page's links, which stand above the title of the paper.
    void pass_index() noexcept { above_index_ = !whole_ && !front_.title.empty() && front_.subtitle.empty(); }

    /// Drops what has been taken up: it was the letterhead above the number of a paper.
    void forget() noexcept
    {
        front_.title = front_.subtitle = {};
        said_again_ = 0;
        whole_ = above_index_ = false;
    }

    /// How many lines have been taken up.
    [[nodiscard]] std::size_t lines() const noexcept { return lines_; }

    /// The title runs on over the lines up to one that ends in a word for a kind of paper, and perhaps over what is joined to that; what
    /// follows is the subtitle. Whether the next line may go on with this one.
    [[nodiscard, gnu::cold]] bool take(span line, bool below_title) noexcept
    {
        ++lines_;
        line = behind_number(line);
        const auto words = text(line);
        if (says_again(words, below_title)) {
            whole_ = true;
            return false;
        }
        if (front_.title.empty() || is_masthead(words, below_title) || is_within_title(words)) {
            front_.title = line;
            said_again_ = 0;
        }
        else if (below_title && continues_title(words)) {
            front_.title.end = line.end;
            whole_ = false;
        }
        else if (front_.subtitle.empty()) {
            front_.subtitle = line;
        }
        else if (below_title) {
            front_.subtitle.end = line.end;
        }
        else {
            return false;
        }
        // 关于…计划 goes on where the next line names the paper itself: 执行情况的报告.
        const bool goes_on = words.starts_with("关于") && !names_whole_paper(words);
        whole_ = whole_ || (names_paper(words) && !goes_on);
        return true;
    }

private:
    /// 关于节水的意见 of 青政发〔2023〕5号《关于节水的意见》
    [[nodiscard]] span behind_number(span line) const noexcept
    {
        const auto words = text(line);
        const auto quote = words.find("《");
        const bool numbered = quote != std::string_view::npos && words.ends_with("》") && is_paper_number(words.substr(0, quote));
        return numbered ? span{line.begin + static_cast<std::uint32_t>(quote) + 3, line.end - 3} : line;
    }

    /// Whether the line above, with which the title would begin, is the name of the page or of the body that it is of, `words` being the
    /// next: 某县人民政府门户网站, 青河县人民政府 above 青河县2023年政府工作报告, and 绩效管理 above 索引号：1 and 青河县绩效自评报告 ·
    /// not: above 关于2023年工作情况的报告
    [[nodiscard]] bool is_masthead(std::string_view words, bool below_title) const noexcept
    {
        const auto above = text(front_.title);
        if (whole_ || above.empty()) {
            return false;
        }
        const std::size_t place = std::string_view("青河").size();
        constexpr std::size_t longest_column = 10;
        if (above_index_ && is_short(above, longest_column) && names_paper(words)) {
            return true;
        }
        const bool of_same_place = words.substr(0, place) == above.substr(0, place) && names_paper(words);
        return (names_organ(above) && (!below_title || of_same_place))
               || (below_title ? sure_site_words.any_ends(above) && !above.starts_with("关于") : site_words.any_ends(above));
    }

    /// Whether the title so far is that of the page, which says more than that of the paper, `words`: 青河县工作总结-青河县人民政府,
    /// （受权发布）青河县工作总结
    [[nodiscard]] bool is_within_title(std::string_view words) const noexcept
    {
        const auto above = text(front_.title);
        const auto at = words.size() < shortest_part || !front_.subtitle.empty() ? std::string_view::npos : above.find(words);
        if (at == std::string_view::npos) {
            return false;
        }
        const auto before = above.substr(0, at);
        const auto behind = trimmed_front(drop(above, at + words.size()));
        const bool names_site = before.empty() && lexicon::begins_with_one_of(behind, U"-_－—|｜");
        const bool remarks = is_bracketed(trimmed_back(before)) && behind.empty();
        return names_site || remarks;
    }

    /// Whether a line says the title once more, as a page and its paper do, at once or in several lines · not: 政府工作报告 below
    /// 2025年青河县政府工作报告, which is its subtitle
    [[nodiscard]] bool says_again(std::string_view words, bool below_title) noexcept
    {
        const auto title = text(front_.title);
        if (whole_ && !below_title && words.starts_with("关于") && names_whole_paper(words)) {
            return true;  // the paper's own title, of which the page's says the most
        }
        if (title.empty() || words.size() > title.size()) {
            return are_one_title(words, title);
        }
        const auto rest = drop(title, said_again_);
        const auto next = trimmed_front(rest);
        const bool next_part = whole_ && words.size() >= shortest_part && next.starts_with(words);
        said_again_ += next_part ? rest.size() - next.size() + words.size() : 0;
        return next_part || are_one_title(words, title);
    }

    /// Whether a line goes on with the title right above it: any line until the title is whole; 及2024年工作计划; 分析报告 behind
    /// …运行情况, which need not be whole · not: （摘要）, ——以党建引领发展, 和谐青河
    [[nodiscard]] bool continues_title(std::string_view words) const noexcept
    {
        if (dashes_length(words) != 0 || !front_.subtitle.empty()) {
            return false;
        }
        constexpr std::size_t longest_rest = 8;
        const bool names_rest = is_short(words, longest_rest) && names_whole_paper(words) && !is_bracketed(words)
                                && !names_whole_paper(text(front_.title));
        const bool joins = joining_words.any_begins(words) && (names_paper(words) || words.ends_with("的"));
        return !whole_ || joins || names_rest;
    }

    static constexpr std::size_t shortest_part = 12;  // bytes of a line that says a part of the title again, and is no subtitle's

    front_matter& front_ = builder_.front();
    std::size_t lines_ = 0;
    std::size_t said_again_ = 0;  ///< the bytes of the title that lines below have said again
    bool whole_ = false;
    bool above_index_ = false;  ///< what has been taken up stands above the paper's table of labels
};

}  // namespace gongwen::analysis
