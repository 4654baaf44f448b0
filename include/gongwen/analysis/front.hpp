#pragma once

#include "gongwen/analysis/delivery.hpp"
#include "gongwen/analysis/imprint.hpp"
#include "gongwen/analysis/line_label.hpp"
#include "gongwen/analysis/line_reader.hpp"
#include "gongwen/analysis/salutation.hpp"
#include "gongwen/ast/front.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace gongwen::analysis {

/// Finds the front matter among the lines before the body (LANGUAGE.md 4): title, subtitle, published and source,
/// delivery line, speaker, salutation. The body begins at the first section, or at the first line that is none of
/// these. Cost: the first lines, 48 at the most.
class front_reader : line_reader {
public:
    explicit front_reader(document_builder& builder) noexcept : line_reader(builder), imprint_(builder), delivery_(builder) {}

    [[gnu::cold]] void run()
    {
        delivery_.drop_section();
        auto const& sections = builder_.table<section>();
        const auto body = sections.size() > 1 ? sections[1].marker.begin : sections[0].where.end;
        auto const& lines = builder_.table<paragraph>();
        const auto line = [&](std::size_t i) { return i < lines.size() && lines[i].where.begin < body ? lines[i].where : span{}; };
        for (std::size_t i = 0; i < 48 && title_lines_ < 12 && !line(i).empty(); ++i) {
            if (read(line(i), line(i + 1))) {
                continue;
            }
            // A page may tell of its paper before the paper begins with its title.
            constexpr std::size_t farthest = 4;
            std::size_t again = i + 1;
            while (again <= i + farthest && (front_.title.empty() || text(line(again)) != text(front_.title))) {
                ++again;
            }
            if (again > i + farthest || !front_.salutation.empty()) {
                break;
            }
            i = again;
        }
    }

private:
    /// Whether the line is front matter, `next` being the one below; takes its field up.
    [[gnu::cold]] bool read(span line, span next)
    {
        const auto words = text(line);
        const bool below_furniture = !builder_.document().inside<furniture>({std::exchange(last_end_, line.end), line.begin}).empty();
        const bool below_title = std::exchange(last_was_title_, false) && !below_furniture;
        const bool below_label = std::exchange(last_was_label_, false);
        if (words.size() > longest_line) {
            return false;
        }
        if (imprint_.read(line)) {
            last_was_label_ = is_bare_label(words) && !lexicon::imprint_labels.any_in(words);
            return true;
        }
        if (date const* day = first_date(line); names_day(day) && fills(*day, line)) {
            front_.published = front_.published || delivery_.lacks_date() ? front_.published : day->begin;
            return true;
        }
        if (delivery_.read(line)) {
            return true;
        }
        if (words.starts_with("1 ") || words.starts_with("1　") || words.starts_with("1.1")) {
            return false;  // 1 总则: the first heading of a decimal outline, which is none of the title
        }
        if (words.ends_with("。") && !greeting_words.any_begins(words)) {
            return false;  // as the first line of nearly every body
        }
        if (preface_words.any_is(words)) {
            return is_salutation(text(next));  // 前言: a heading with no number
        }
        if (is_navigation(words) || is_bracketed_number(words) || is_blank_date(words)) {
            return true;
        }
        if ((below_label && !names_paper(words)) || std::none_of(words.begin(), words.end(), leads_ideograph)) {
            return true;  // 索引号： and below it 113307/2023-4, 浏览次数： and below it 135, QHCR-2023-01005
        }
        if (is_paper_number(words) || ends_letterhead(words)) {
            if (!names_paper(text(front_.title)) && is_title_line(text(front_.title))) {
                front_.title = {};  // what stood above it was the letterhead: 机密★1年, 某县人民政府文件
            }
            return true;
        }
        if (const auto title = behind_annex_label(words); front_.title.empty() && title.size() != words.size()) {
            if (!title.empty()) {
                take_title_line({builder_.offset_of(title.data()), line.end}, below_title);
            }
            return true;
        }
        if (delivery_.read_speaker(line, next) || imprint_.skip_label(line)) {
            return true;
        }
        if (const auto addressed = salutation_of(words); !addressed.empty()) {
            if (front_.salutation.empty()) {
                front_.salutation = {line.begin, line.begin + static_cast<std::uint32_t>(addressed.size())};
            }
            return true;
        }
        if (!(is_title_line(words) || is_punctuated_title(line, next)) || !front_.salutation.empty()) {
            return false;
        }
        if (!title_complete_ || !imprint_.read_issuer(line, next)) {
            const span title{line.begin, delivery_.begin_behind_title(line)};
            take_title_line(title, below_title);
            if (title.end != line.end) {
                static_cast<void>(delivery_.read({title.end, line.end}));
            }
        }
        return true;
    }

    /// `团结拼搏，为建设富强青河而奋斗` above `——在…大会上的报告`, a date or a byline; `青河县审计局：2023年工作总结`; a title of more than 60
    /// characters · not: 今年以来，全镇完成各项任务。
    [[nodiscard]] bool is_punctuated_title(span line, span next) const noexcept
    {
        const auto below = text(next);
        const bool announced = dashes_length(below) != 0 || (front_.title.empty() && (imprint_.follows_title(next) || is_paper_number(below)));
        return is_headline(text(line)) && (announced || (!title_complete_ && names_paper(text(line))));
    }

    /// The title runs on over the lines up to one that ends in a word for a kind of paper, and perhaps over what is joined to that; what
    /// follows is the subtitle.
    void take_title_line(span line, bool below_title) noexcept
    {
        ++title_lines_;
        const auto words = text(line);
        if (says_again(words)) {
            title_complete_ = true;
            return;
        }
        if (front_.title.empty() || is_masthead(words, below_title)) {
            front_.title = line;
        }
        else if (below_title && continues_title(words)) {
            front_.title.end = line.end;
            title_complete_ = false;
        }
        else if (front_.subtitle.empty()) {
            front_.subtitle = line;
        }
        else if (below_title) {
            front_.subtitle.end = line.end;
        }
        // 关于…计划 goes on where the next line names the paper itself: 执行情况的报告.
        const bool goes_on = words.starts_with("关于") && !names_whole_paper(words);
        title_complete_ = title_complete_ || (names_paper(words) && !goes_on);
        last_was_title_ = true;
    }

    /// Whether the line above, with which the title would begin, is the name of the page or of the body that it is of, `words` being the next:
    /// 某县人民政府门户网站, and 青河县人民政府 above 青河县2023年政府工作报告 · not: above 关于2023年工作情况的报告
    [[nodiscard]] bool is_masthead(std::string_view words, bool below_title) const noexcept
    {
        const auto above = text(front_.title);
        if (title_complete_ || above.empty()) {
            return false;
        }
        const std::size_t place = std::string_view("青河").size();
        const bool of_same_place = words.substr(0, place) == above.substr(0, place) && names_paper(words);
        return (names_organ(above) && (!below_title || of_same_place)) || (below_title ? sure_site_words.any_ends(above) && !above.starts_with("关于") : site_words.any_ends(above));
    }

    /// Whether a line says the title once more, as a page and its paper do, at once or in several lines · not: 政府工作报告 below
    /// 2025年青河县政府工作报告, which is its subtitle
    [[nodiscard]] bool says_again(std::string_view words) noexcept
    {
        constexpr std::size_t shortest = 12;  // bytes of a line that is none of a subtitle's
        const auto title = text(front_.title);
        if (title.empty() || words.size() > title.size()) {
            return false;
        }
        const auto rest = drop(title, said_again_);
        const auto next = drop(rest, leading_blanks(rest));
        const bool next_part = title_complete_ && words.size() >= shortest && next.starts_with(words);
        said_again_ += next_part ? rest.size() - next.size() + words.size() : 0;
        return next_part || words == title;
    }

    /// Whether a line goes on with the title right above it: any line until the title is whole; 及2024年工作计划; 分析报告 behind …运行情况, which
    /// need not be whole · not: （摘要）, ——以党建引领发展, 和谐青河
    [[nodiscard]] bool continues_title(std::string_view words) const noexcept
    {
        if (dashes_length(words) != 0 || !front_.subtitle.empty()) {
            return false;
        }
        constexpr std::size_t longest_rest = 8;
        const bool names_rest = is_short(words, longest_rest) && names_whole_paper(words) && !is_bracketed(words) && !names_whole_paper(text(front_.title));
        const bool joins = joining_words.any_begins(words) && (names_paper(words) || words.ends_with("的"));
        return !title_complete_ || joins || names_rest;
    }

    static constexpr std::size_t longest_line = 600;  // bytes; what is longer is prose, whatever words stand in it

    front_matter& front_ = builder_.front();
    imprint_reader imprint_;
    delivery_reader delivery_;
    std::size_t title_lines_ = 0;
    std::size_t said_again_ = 0;  ///< the bytes of the title that lines below have said again
    std::uint32_t last_end_ = 0;  ///< of the line read before
    bool title_complete_ = false;
    bool last_was_title_ = false;
    bool last_was_label_ = false;
};

}  // namespace gongwen::analysis
