#pragma once

#include "gongwen/analysis/annex.hpp"
#include "gongwen/analysis/line_kind.hpp"
#include "gongwen/analysis/line_label.hpp"
#include "gongwen/analysis/line_reader.hpp"
#include "gongwen/ast/front.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::analysis {

/// Finds the closing matter (docs/language.md#front-and-closing-matter): the signature and the date line, on lines of their own, the date
/// last, or both on one line. Behind them may stand annexes, and a colophon or the page's footer. Cost: both ends of each line,
/// and all of the last forty, and of as many before each of the first eight annexes.
class closing_reader : line_reader {
public:
    using line_reader::line_reader;

    [[gnu::cold]] void run(annex_reader const& annexes)
    {
        constexpr int most_annexes = 8;  // so that a text of annexes alone is not looked through for each
        auto const& lines = builder_.table<paragraph>();
        std::size_t annex = annexes.first();
        for (int count = 0; count < most_annexes && annex != 0; ++count, annex = annexes.next(annex)) {
            if (read_before(annex)) {
                return;
            }
        }
        if (read_before(lines.size()) || read_before_paper()) {
            return;
        }
        if (lines.size() > 2 && lines.back().where.begin >= front_end() && signs_as_organ(lines.back().where)) {
            builder_.closing().signature = lines.back().where;
        }
    }

private:
    /// Reads the date line and the signature among the lines before the one at `end`: the last date line that only short lines, labels
    /// and remarks follow. Where many do it must have a body's name above it, for a table has lines like these.
    bool read_before(std::size_t end)
    {
        constexpr std::size_t nearest = 6;
        constexpr std::size_t farthest = 40;
        auto const& lines = builder_.table<paragraph>();
        for (std::size_t back = 1; back <= farthest && back < end; ++back) {
            const std::size_t index = end - back;
            if (lines[index].where.begin < front_end()) {
                break;
            }
            const bool is_near = back <= nearest || names_organ(text(lines[index - 1].where));
            if (is_near && read_date_line(lines, index)) {
                return true;
            }
            if (!may_follow(lines[index].where)) {
                break;  // the body: a date line before it is no closing
            }
        }
        return false;
    }

    /// The signature of a letter or an order behind which stands the paper that it sends: a body's name and a date alone on their lines,
    /// the name and office of who gives the order, or a date with the paper right below.
    bool read_before_paper()
    {
        auto const& lines = builder_.table<paragraph>();
        constexpr std::size_t longest = 60;  // bytes of a date line
        const bool order = is_order();
        for (std::size_t i = 2; (order || !builder_.front().salutation.empty()) && i + 1 < lines.size(); ++i) {
            const auto words = text(lines[i].where);
            const std::size_t above = words.size() > longest || !words.ends_with("日") ? 0 : line_above(lines, i);
            if (above == 0 || lines[above].where.begin < front_end()) {
                continue;
            }
            const auto signer = text(lines[above].where);
            const bool is_signed = names_organ(signer) || (order && names_speaker(signer));
            const std::size_t below = i + 1 + (is_bracketed(text(lines[i + 1].where)) && i + 2 < lines.size() ? 1U : 0U);
            if ((is_signed || begins_paper(lines, below)) && read_date_line(lines, i)) {
                return true;
            }
        }
        return false;
    }

    /// 青河县人民政府令: whether the title or one of the first lines says that a body publishes a paper.
    [[nodiscard]] bool is_order() const noexcept
    {
        constexpr std::size_t farthest = 12;
        auto const& lines = builder_.table<paragraph>();
        for (std::size_t i = 0; i < farthest && i < lines.size(); ++i) {
            if (heads_order(text(lines[i].where))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the title of a paper stands at a line, and perhaps on the next too, or words of the letter's title.
    [[nodiscard]] bool begins_paper(gongwen::detail::node_table<paragraph> const& lines, std::size_t index) const noexcept
    {
        const auto title = text(lines[index].where);
        const auto next = index + 1 < lines.size() ? text(lines[index + 1].where) : std::string_view{};
        return is_title_line(title)
               && (names_paper(title) || (is_title_line(next) && names_paper(next)) || contains(text(builder_.front().title), title));
    }

    /// The line above the date line, （盖章） and （此件公开发布） aside.
    [[nodiscard]] std::size_t line_above(gongwen::detail::node_table<paragraph> const& lines, std::size_t index) const noexcept
    {
        return index - 1 - (index > 2 && is_bracketed(text(lines[index - 1].where)) ? 1U : 0U);
    }

    /// Where the front matter ends, as far as it is known.
    [[nodiscard]] std::uint32_t front_end() const noexcept
    {
        front_matter const& front = builder_.front();
        return (std::max)(
            {front.title.end, front.subtitle.end, front.delivered.end, front.speaker.end, front.source.end, front.salutation.end});
    }

    /// Whether a line may stand behind the date line: 抄送：县委办公室。 网站标识码：1 （此件公开发布） 注：数据为快报数。
    [[nodiscard]] bool may_follow(span line) const noexcept
    {
        constexpr std::size_t longest = 600;  // bytes; what is longer is the body
        const auto words = text(line).size() > longest ? std::string_view{} : text(line);
        return is_signature(line) || contact_words.any_in(words) || note_words.any_begins(words) || is_bracketed(words)
               || (heading_of(line) == nullptr && (!labelled(words).label.empty() || is_bare_label(words)));
    }

    [[gnu::cold]] bool read_date_line(gongwen::detail::node_table<paragraph> const& lines, std::size_t index)
    {
        const span line = without_brackets(lines[index].where);
        if (is_blank_date(text(line))) {
            return read_signature_above(lines, index);
        }
        const auto dates = builder_.document().inside<date>(line);
        if (dates.size() != 1 || !names_month(&dates[0])) {
            return false;
        }
        const span before{line.begin, builder_.end_before(dates[0].where.begin)};
        const bool begins_line = before.end <= before.begin;
        if (const auto behind = trimmed(text({dates[0].where.end, line.end})); !behind.empty() && (behind != "。" || !begins_line)) {
            const auto begin = builder_.offset_of(behind.data());
            const bool signs = begins_line && is_signature({begin, line.end})
                               && sure_organ_words.any_ends(behind);  // 2023年12月20日 青河县水利局
            builder_.closing().signature = signs ? span{begin, line.end} : builder_.closing().signature;
            builder_.closing().date = signs ? dates[0].begin : builder_.closing().date;
            return signs;
        }
        if (!begins_line && !is_day_label(text(before))) {
            if (!signs_as_organ(before)) {
                return false;
            }
            builder_.closing().signature = before;
        }
        else if (!read_signature_above(lines, index) && index + 1 < lines.size() && signs_as_organ(lines[index + 1].where)) {
            builder_.closing().signature = lines[index + 1].where;
        }
        builder_.closing().date = dates[0].begin;
        return true;
    }

    /// 2023年12月20日 of （2023年12月20日）
    [[nodiscard]] span without_brackets(span line) const noexcept
    {
        const auto words = text(line);
        return is_bracketed(words)
                   ? span{line.begin + packed_length(first_character(words)), line.end - packed_length(last_character(words))}
                   : line;
    }

    /// `青河县水利局`, `述职人：周某某`, or the names of several bodies on the lines above the date · not: `撰稿人：周某某`
    bool read_signature_above(gongwen::detail::node_table<paragraph> const& lines, std::size_t index)
    {
        std::size_t above = line_above(lines, index);
        const span line = lines[above].where;
        if (const auto [label, value] = labelled(text(line)); heading_of(line) == nullptr && is_signer(label, value)) {
            builder_.closing().signature = {builder_.offset_of(value.data()), line.end};
            return true;
        }
        if (!is_signature(line) || unsigned_words.any_begins(text(line))) {
            return false;
        }
        span& signature = builder_.closing().signature;
        signature = line;
        while (above > 1 && names_body(lines[above].where) && names_body(lines[above - 1].where) && is_signature(lines[above - 1].where)) {
            signature.begin = lines[--above].where.begin;
        }
        return true;
    }

    /// 述职人：周某某  单位：青河县水利局 · not: 撰稿人：周某某  责任单位：青河县水利局  单位：万元
    [[nodiscard]] static bool is_signer(std::string_view label, std::string_view value) noexcept
    {
        const bool unit_of_table = is_short(value, 2) && !label.ends_with("人");
        return signer_labels.any_ends(label) && !no_signer_labels.any_ends(label) && !contact_words.any_in(label) && !unit_of_table;
    }

    /// 日期：  日　期：
    [[nodiscard]] static bool is_day_label(std::string_view words) noexcept
    {
        const auto label = words.substr(0, colons.first_in(words));
        return label.size() != words.size() && is_short(label, 5) && day_labels.any_begins(joined_line(label).words());
    }

    /// A short line that is no sentence and no heading.
    [[nodiscard]] bool is_signature(span line) const noexcept
    {
        return heading_of(line) == nullptr && is_short(text(line), 30) && is_title_line(text(line)) && !is_paper_number(text(line));
    }

    /// 青河县水利局  党 委 办 公 室  县委宣传部
    [[nodiscard]] bool names_body(span line) const noexcept
    {
        const joined_line name(text(line));
        return names_organ(name.words())
               || (is_short(name.words(), 20) && small_organ_words.any_ends(name.words()) && !contains(name.words(), "的"));
    }

    /// 青河县水利局: a signature that ends like the name of a body.
    [[nodiscard]] bool signs_as_organ(span line) const noexcept { return is_signature(line) && organ_words.any_ends(text(line)); }
};

}  // namespace gongwen::analysis
