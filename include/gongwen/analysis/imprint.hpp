#pragma once

#include "gongwen/analysis/line_label.hpp"
#include "gongwen/analysis/line_reader.hpp"
#include "gongwen/ast/front.hpp"
#include "gongwen/text/blank.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace gongwen::analysis {

/// Reads who published a paper, and when: `发布时间：2024-01-29 来源：太和镇`, or the body that issues it and a date alone.
class imprint_reader : line_reader {
public:
    using line_reader::line_reader;

    /// `发布时间：2024-01-29 15:08 来源：太和镇`
    [[gnu::cold]] bool read(span line)
    {
        const auto words = text(line);
        if ((table_labels.any_begins(words) && !names_paper(words)) || is_empty_field(words)) {
            static_cast<void>(read_published(line));
            return true;
        }
        if (read_dateline(line)) {
            return true;
        }
        if (!all_imprint_words.any_in(words)) {
            return false;
        }
        bool found = read_published(line);
        if (const auto at = source_words.first_in(words); at != std::string_view::npos) {
            read_source(line, at);
            found = true;
        }
        found = found || imprint_words.any_in(words);
        if (date const* day = found && !front_.published ? first_date(line) : nullptr; names_day(day) && stands_apart(line, day->where)) {
            front_.published = day->begin;
        }
        return found;
    }

    /// `索引号：1`, `编辑：张某某`: a label that says nothing of a field, before the body · not: 工作目标：增收5万元, and
    /// 青河县审计局：2023年工作总结, which is a title
    [[gnu::cold]] bool skip_label(span line) const noexcept
    {
        const auto [label, value] = labelled(text(line));
        const bool title = names_organ(label) && names_paper(value);
        return front_.salutation.empty() && !label.empty() && !title
               && builder_.document().inside<quantity>({builder_.offset_of(value.data()), line.end}).empty();
    }

    /// Whether a line gives the date or the byline that may stand below a title.
    [[nodiscard, gnu::cold]] bool follows_title(span line) const noexcept
    {
        date const* day = first_date(line);
        return (names_day(day) && (fills(*day, line) || day->where.begin == line.begin)) || published_words.any_in(text(line))
               || dated_words.any_in(text(line)) || source_words.any_in(text(line));
    }

    /// `青河县统计局`, `青河县水务局二〇二一年六月`, `2021年6月` below the whole title: a byline without its labels · not:
    /// 中共青河镇委员会, which 关于…的报告 follows; 打造区域商贸中心, which has no date and no name of the title's
    [[gnu::noinline, gnu::cold]] bool read_issuer(span line, span next)
    {
        const bool joins = std::exchange(last_was_issuer_, false);
        line = {line.begin, line.end - (text(line).ends_with("）") ? 3U : text(line).ends_with(')') ? 1U : 0U)};
        date const* day = first_date(line);
        const bool day_behind = names_day(day) && day->where.end == line.end;
        if (!day_behind && (names_paper(text(next)) || text(next).starts_with("关于")) && !are_one_title(text(next), text(front_.title))) {
            return false;
        }
        const bool alone = is_dateline(line);
        const bool dated = alone || (names_month(day) && day->where.end == line.end);
        if (!alone) {
            const auto name = dated ? before_date(line, *day) : text(line);
            const span issuer{line.begin, line.begin + static_cast<std::uint32_t>(name.size())};
            const auto place = name.substr(0, std::string_view("青河").size());
            const bool known = dated || joins || is_dateline(next) || sure_organ_words.any_ends(name)
                               || text(front_.title).find(place) != std::string_view::npos;
            const bool small = (dated || is_dateline(next)) && is_short(name, 20) && small_organ_words.any_ends(name)
                               && !contains(name, "的");
            const bool site = is_short(name, 16) && sure_site_words.any_ends(name);
            if (!(known && (names_organ(name) || small)) && !site && !names_ministries(name)) {
                return false;
            }
            if (joins) {
                front_.source.end = issuer.end;
            }
            else if (front_.source.empty()) {
                front_.source = issuer;
            }
            last_was_issuer_ = !dated && front_.source.end == issuer.end;
        }
        front_.published = dated && !front_.published ? day->begin : front_.published;
        return true;
    }

private:
    /// 文件编号：
    [[nodiscard]] static bool is_empty_field(std::string_view words) noexcept
    {
        return is_bare_label(words) && field_words.any_ends(trimmed_back(words.substr(0, colons.first_in(words))));
    }

    /// `2024-01-08 15:20 青河县财政局`, `2024年1月8日青河日报`: a byline without its labels, the date before
    [[gnu::cold]] bool read_dateline(span line)
    {
        date const* day = first_date(line);
        if (!names_day(day) || day->where.begin != line.begin || !is_short(text(line), 48)) {
            return false;
        }
        const auto name = trimmed(text({day->where.end, line.end}));
        if (!is_title_line(name) || !(names_organ(name) || media_words.any_ends(name))) {
            return false;
        }
        front_.published = front_.published ? front_.published : day->begin;
        front_.source = front_.source.empty() ? span{builder_.offset_of(name.data()), line.end} : front_.source;
        return true;
    }

    /// What stands before a date and the bracket that it stands in.
    [[nodiscard]] std::string_view before_date(span line, date const& day) const noexcept
    {
        const auto before = trimmed_back(text({line.begin, day.where.begin}));
        return before.substr(0, before.size() - (before.ends_with("（") ? 3U : before.ends_with('(') ? 1U : 0U));
    }

    /// The date behind 发布时间, or else behind another label of a date.
    bool read_published(span line)
    {
        const auto words = text(line);
        const auto surely = published_words.first_in(words);
        const auto at = surely != std::string_view::npos ? surely : dated_words.first_in(words);
        if (at == std::string_view::npos || (surely == std::string_view::npos && ends_with_ideograph(words.substr(0, at)))) {
            return false;  // also for 会议时间：
        }
        date const* day = first_date({line.begin + static_cast<std::uint32_t>(at), line.end});
        const bool sure = surely != std::string_view::npos;
        if (day != nullptr && !tells_time(*day) && (!front_.published || (sure && !published_surely_))) {
            front_.published = day->begin;
            published_surely_ = sure;
        }
        return true;
    }

    /// The words behind the label that stands at an offset in the line, up to a blank or the bracket that closes the label's.
    void read_source(span line, std::size_t label)
    {
        const auto words = text(line);
        const auto colon = colons.first_in(drop(words, label));
        const auto begin = colon == std::string_view::npos ? words.size() : label + colon + encoded_length(words[label + colon]);
        span value{line.begin + static_cast<std::uint32_t>(begin), line.end};
        value.begin += static_cast<std::uint32_t>(blanks_length(text(value)));
        value.end = value.begin + first_word_length(text(value));
        const auto name = text(value);
        const auto next_label = imprint_words.first_in(name);
        value.end = next_label == std::string_view::npos || next_label == 0 ? value.end
                                                                            : value.begin + static_cast<std::uint32_t>(next_label);
        const auto close = !contains(name, "（") ? (std::min)(name.find("】"), name.find("）")) : name.find("】");
        value.end = close == std::string_view::npos ? value.end : value.begin + static_cast<std::uint32_t>(close);
        if (date const* day = first_date(value); names_day(day) && day->where.begin > value.begin) {
            value.end = day->where.begin;  // 来源：青河镇2024-01-29
        }
        const bool labels = colons.any_in(text(value)) && !contains(text(value), "//");  // 来源： 浏览次数：30 tells none
        if (front_.source.empty() && !labels) {
            front_.source = value;
        }
    }

    /// Whether a date stands apart on its line, as in a byline: `2024-01-29  来源：太和镇`, `2024-01-29来源：太和镇`,
    /// `来源：太和镇2024-01-29` · not: `来源：2024年1月会议`
    [[nodiscard]] bool stands_apart(span line, span day) const noexcept
    {
        const auto before = text({line.begin, day.begin});
        const auto after = text({day.end, line.end});
        const bool begins = before.empty() || is_blank(last_character(before)) || (after.empty() && ends_with_ideograph(before));
        return begins && (after.empty() || blank_length(after) != 0 || after.front() == '|' || all_imprint_words.any_begins(after));
    }

    /// `（二〇二一年六月）`
    [[nodiscard]] bool is_dateline(span line) const noexcept
    {
        date const* day = first_date(line);
        return names_month(day) && fills(*day, line);
    }

    front_matter& front_ = builder_.front();
    bool last_was_issuer_ = false;
    bool published_surely_ = false;
};

}  // namespace gongwen::analysis
