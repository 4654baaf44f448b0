#pragma once

#include "gongwen/analysis/delivery.hpp"
#include "gongwen/analysis/imprint.hpp"
#include "gongwen/analysis/line_label.hpp"
#include "gongwen/analysis/line_reader.hpp"
#include "gongwen/analysis/salutation.hpp"
#include "gongwen/analysis/title.hpp"
#include "gongwen/ast/front.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace gongwen::analysis {

/// Finds the front matter among the lines before the body (docs/language.md#front-and-closing-matter): title, subtitle, published and
/// source, delivery line, speaker, salutation. The body begins at the first section, or at the first line that is none of these. Cost: the
/// first lines, 48 at the most.
class front_reader : line_reader {
public:
    explicit front_reader(document_builder& builder) noexcept : line_reader(builder), imprint_(builder), delivery_(builder), title_(builder)
    {}

    [[gnu::cold]] void run()
    {
        auto const& sections = builder_.table<section>();
        const auto body = sections.size() > 1 ? sections[1].marker.begin : sections[0].where.end;
        auto const& lines = builder_.table<paragraph>();
        const auto line = [&](std::size_t i) { return i < lines.size() && lines[i].where.begin < body ? lines[i].where : span{}; };
        for (std::size_t i = 0; i < 48 && title_.lines() < 12 && !line(i).empty(); ++i) {
            const auto begins_paper = [&](span title, span next) {
                return is_title_line(text(title)) && names_paper(text(title))
                       && (dashes_length(text(next)) != 0 || is_salutation(text(next)));
            };
            const bool caption = front_.title.empty() && i < 2 && begins_paper(line(i + 1), line(i + 2));  // of a picture above the paper
            if (read(line(i), line(i + 1)) || caption) {
                continue;
            }
            // A page may tell of its paper before the paper begins with its title.
            const std::size_t farthest = i + 4;
            do {
                ++i;
            } while (i <= farthest && text(line(i)) != text(front_.title));
            if (i > farthest || front_.title.empty() || !front_.salutation.empty()) {
                break;
            }
        }
    }

private:
    /// Whether the line is front matter, `next` being the one below; takes its field up.
    [[gnu::cold]] bool read(span line, span next)
    {
        const auto words = text(line);
        const auto passed = builder_.document().inside<furniture>({std::exchange(last_end_, line.end), line.begin});
        const bool below_furniture = !passed.empty();
        const bool below_title = std::exchange(last_was_title_, false) && !below_furniture;
        const bool below_label = std::exchange(last_was_label_, false);
        if (words.size() > longest_line) {
            return false;
        }
        if (below_furniture && link_words.any_in(text(passed.front().where))) {
            title_.pass_index();  // links stand above a paper's title
        }
        if (below_furniture && is_column(text(passed.front().where))) {
            column_ = std::exchange(front_.title, {});
        }
        if (!column_.empty() && words == text(column_)) {
            return true;
        }
        if (imprint_.read(line)) {
            if (index_labels.any_in(words)) {
                title_.pass_index();
            }
            last_was_label_ = is_bare_label(words) && !lexicon::imprint_labels.any_in(words);
            return true;
        }
        if (date const* day = first_date(line); day != nullptr && fills(*day, line) && (names_day(day) || tells_time(*day))) {
            front_.published = front_.published || delivery_.lacks_date() || tells_time(*day) ? front_.published : day->begin;
            return true;
        }
        if (delivery_.read(line)) {
            return true;
        }
        if (words.starts_with("1 ") || words.starts_with("1　") || words.starts_with("1.1")) {
            return false;  // 1 总则: the first heading of a decimal outline, which is none of the title
        }
        if (words.ends_with("。") && !is_salutation(words)) {
            return false;  // as the first line of nearly every body
        }
        if (preface_words.any_is(words)) {
            return is_salutation(text(next));  // 前言: a heading with no number
        }
        if (is_navigation(words) || is_bracketed_number(words) || is_blank_date(words) || is_wire_line(words) || is_issue_number(words)
            || is_label_above(words) || (!front_.title.empty() && heads_order(words))) {
            return true;
        }
        constexpr std::size_t longest_value = 8;
        if ((below_label && is_short(words, longest_value) && !names_paper(words))
            || (!below_title && std::none_of(words.begin(), words.end(), leads_ideograph))) {
            return true;  // 索引号： and below it 113307/2023-4, 浏览次数： and below it 135, QHCR-2023-01005
        }
        if (is_paper_number(words) || ends_letterhead(words)) {
            if (!names_paper(text(front_.title)) && is_title_line(text(front_.title))) {
                title_.forget();  // 机密★1年, 某县人民政府文件
            }
            return true;
        }
        if (const auto title = behind_annex_label(words); front_.title.empty() && title.size() != words.size()) {
            if (!title.empty()) {
                last_was_title_ = title_.take({builder_.offset_of(title.data()), line.end}, below_title);
            }
            return true;
        }
        if (delivery_.read_speaker(line, next) || imprint_.skip_label(line)) {
            return true;
        }
        if (const auto addressed = salutation_of(words); !addressed.empty()) {
            const bool label = is_title_line(text(next)) && names_paper(text(next));  // 内容预览：
            if (front_.salutation.empty() && !label) {
                front_.salutation = {line.begin, line.begin + static_cast<std::uint32_t>(addressed.size())};
            }
            return true;
        }
        if (!(is_title_line(words) || is_punctuated_title(line, next)) || !front_.salutation.empty()) {
            return false;
        }
        const bool title_ended = title_.is_whole() || (!below_title && !front_.title.empty());
        if (!title_ended || !imprint_.read_issuer(line, next)) {
            const span title{line.begin, delivery_.begin_behind_title(line)};
            last_was_title_ = title_.take(title, below_title) && title.end == line.end;
            if (title.end != line.end) {
                static_cast<void>(delivery_.read({title.end, line.end}));
            }
        }
        return true;
    }

    /// Whether what has been taken for the title is the name of the page's column, which the links below it name, or of the body that the
    /// page is of: 工作动态 above 当前位置：首页 > 工作动态, 青河县人民政府 above 首页 > 政务公开
    [[nodiscard]] bool is_column(std::string_view links) const noexcept
    {
        const auto title = text(front_.title);
        return !title.empty() && !names_paper(title) && front_.subtitle.empty() && (names_organ(title) || contains(links, title));
    }

    /// Whether the label of an empty field stands above the title: 搜索位置： · not: 各位代表：
    [[nodiscard]] bool is_label_above(std::string_view words) const noexcept
    {
        return front_.title.empty() && is_bare_label(words) && !lists_addressees(words.substr(0, colons.first_in(words)));
    }

    /// `团结拼搏，为建设富强青河而奋斗` above `——在…大会上的报告`, a date or a byline; `青河县审计局：2023年工作总结`; a title of more than
    /// 60 characters · not: 今年以来，全镇完成各项任务。
    [[nodiscard]] bool is_punctuated_title(span line, span next) const noexcept
    {
        const auto below = text(next);
        const bool announced = dashes_length(below) != 0 || (!below.empty() && holds_marks_alone(below))
                               || (front_.title.empty() && (imprint_.follows_title(next) || is_paper_number(below)));
        return is_headline(text(line)) && (announced || (!title_.is_whole() && names_paper(text(line))));
    }

    static constexpr std::size_t longest_line = 600;  // bytes; what is longer is prose, whatever words stand in it

    front_matter& front_ = builder_.front();
    imprint_reader imprint_;
    delivery_reader delivery_;
    title_reader title_;
    span column_;  ///< of the page
    std::uint32_t last_end_ = 0;  ///< of the line read before
    bool last_was_title_ = false;
    bool last_was_label_ = false;
};

}  // namespace gongwen::analysis
