#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/analysis/line_words.hpp"
#include "gongwen/ast/front.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace gongwen::analysis {

/// Finds the front matter among the lines before the body (LANGUAGE.md 4): title, subtitle, published and source,
/// delivery line, speaker, salutation. The body begins at the first section, or at the first line that is none of
/// these. Cost: the first lines, twelve at the most.
class front_reader {
public:
    explicit front_reader(document_builder& builder) noexcept : builder_(builder), front_(builder.front()) {}

    [[gnu::cold]] void run()
    {
        drop_delivery_section();
        auto const& sections = builder_.table<section>();
        const auto body = sections.size() > 1 ? sections[1].marker.begin : sections[0].where.end;
        auto const& lines = builder_.table<paragraph>();
        const auto line = [&](std::size_t i) { return i < lines.size() && lines[i].where.begin < body ? lines[i].where : span{}; };
        for (std::size_t i = 0; i < 12 && !line(i).empty() && read(line(i), line(i + 1)); ++i) {
        }
    }

private:
    [[nodiscard]] std::string_view text(span where) const noexcept { return slice(builder_.source(), where); }

    [[nodiscard]] date const* first_date(span where) const noexcept
    {
        const auto dates = builder_.document().inside<date>(where);
        return dates.empty() ? nullptr : &dates.front();
    }

    /// `——2025年1月19日在…会议上` looks like an item; it is the delivery line where a date or the 在 of
    /// the meeting follows the dashes at once.
    [[gnu::cold]] void drop_delivery_section()
    {
        auto& sections = builder_.table<section>();
        if (sections.size() < 2 || sections[1].series != marker_series::dash) {
            return;
        }
        const auto words = text(sections[1].title);
        if (is_subtitle(sections)) {
            sections.erase(1);
            return;
        }
        if (words.starts_with("在") && words.find("会议上") != std::string_view::npos) {
            sections.erase(1);
            return;
        }
        date const* day = first_date({sections[1].marker.end, sections[1].title.end});
        if (day != nullptr && day->where.begin == sections[1].title.begin && day->begin.precision >= precision::day) {
            sections.erase(1);
        }
    }

    /// A lone `——以党建引领高质量发展` right below the title, before the first heading · not: the first of several.
    [[nodiscard]] bool is_subtitle(gongwen::detail::node_table<section> const& sections) const noexcept
    {
        auto const& lines = builder_.table<paragraph>();
        const auto below_title = [&](std::size_t line) {
            return line < lines.size() && lines[line].where.begin == sections[1].marker.begin && is_title_line(text(lines[line].where));
        };
        return sections.size() > 2 && sections[2].kind == section_kind::heading
               && (below_title(1) || (below_title(2) && is_title_line(text(lines[1].where)))) && is_title_line(text(lines[0].where));
    }

    /// Whether the line is front matter, `next` being the one below; takes its field up.
    [[gnu::cold]] bool read(span line, span next)
    {
        const auto words = text(line);
        if (words.size() > longest_line) {
            return false;
        }
        if (read_imprint(line)) {
            return true;
        }
        date const* day = first_date(line);
        if (day != nullptr && day->begin.precision >= precision::day && day->where.size() + 6 >= line.size()) {
            const bool of_delivery = !front_.delivered.empty() && first_date(front_.delivered) == nullptr;
            front_.published = front_.published || of_delivery ? front_.published : day->begin;
            return true;
        }
        if (continues_delivery(line)) {
            front_.delivered.end = line.end;
            return true;
        }
        const auto opening = dashes_length(words);
        const std::size_t bracket = drop(words, opening).starts_with("（") ? 3 : drop(words, opening).starts_with('(') ? 1 : 0;
        const auto behind_dashes = line.begin + static_cast<std::uint32_t>(opening + bracket);
        if (day != nullptr && day->where.begin == behind_dashes && day->begin.precision >= precision::day
            && words.find("在") != std::string_view::npos) {
            front_.delivered = line;
            read_speaker_in_delivery(line, *day);
            return true;
        }
        if (opening != 0 && drop(words, opening).starts_with("在") && words.find("会议上") != std::string_view::npos) {
            front_.delivered = line;
            return true;
        }
        if (is_paper_number(words)) {
            if (!title_complete_) {
                front_.title = {};  // what stood above it was the letterhead: 机密★1年, 某县人民政府文件
            }
            return true;
        }
        const bool named = names_speaker(words) && !names_paper(words) && (!front_.delivered.empty() || is_short(words, 16));
        const bool alone = !front_.delivered.empty() && is_short(words, 4) && !is_salutation(words);
        if ((named || alone) && !front_.title.empty() && front_.salutation.empty() && front_.speaker.empty()) {
            front_.speaker = line;
            return true;
        }
        if (is_salutation(words)) {
            if (front_.salutation.empty()) {
                front_.salutation = {line.begin, line.end - (words.ends_with(':') ? 1U : 3U)};
            }
            return true;
        }
        if (!is_title_line(words) || !front_.salutation.empty()) {
            return false;
        }
        if (!read_issuer(line, next)) {
            take_title_line(line);
        }
        return true;
    }

    /// `——2025年1月19日在…人民代表大会` on one line, `第三次会议上` on the next.
    [[nodiscard]] bool continues_delivery(span line) const noexcept
    {
        return !front_.delivered.empty() && front_.speaker.empty() && front_.salutation.empty()
               && !meeting_words.any_in(text(front_.delivered))
               && is_title_line(text(line)) && meeting_words.any_ends(text(line));
    }

    /// Whether a date stands apart on its line, as in a byline: `2024-01-29  来源：太和镇` · not: `来源：2024年1月会议`
    [[nodiscard]] bool stands_apart(span line, span day) const noexcept
    {
        const auto before = text({line.begin, day.begin});
        const auto after = text({day.end, line.end});
        return trimmed_back(before).size() + (before.empty() ? 0 : 1) <= before.size() && (after.empty() || leading_blanks(after) != 0);
    }

    /// `发布时间：2024-01-29 15:08 来源：太和镇`
    [[gnu::cold]] bool read_imprint(span line)
    {
        const auto words = text(line);
        if (!all_imprint_words.any_in(words)) {
            return false;
        }
        bool found = false;
        if (const auto at = published_words.first_in(words); at != std::string_view::npos) {
            date const* day = first_date({line.begin + static_cast<std::uint32_t>(at), line.end});
            if (day != nullptr && !front_.published) {
                front_.published = day->begin;
            }
            found = true;
        }
        if (const auto at = source_words.first_in(words); at != std::string_view::npos) {
            const auto colon = colons.first_in(drop(words, at));
            const auto begin = colon == std::string_view::npos ? words.size() : at + colon + encoded_length(words[at + colon]);
            span value{line.begin + static_cast<std::uint32_t>(begin), line.end};
            value.begin += leading_blanks(text(value));
            value.end = value.begin + first_word_length(text(value));
            if (front_.source.empty()) {
                front_.source = value;
            }
            found = true;
        }
        found = found || imprint_words.any_in(words);
        if (date const* day = found && !front_.published ? first_date(line) : nullptr;
            day != nullptr && day->begin.precision >= precision::day && stands_apart(line, day->where)) {
            front_.published = day->begin;
        }
        return found;
    }

    /// Whether a date gives a year and a month at least: 2021年6月
    [[nodiscard]] static bool names_month(date const* day) noexcept
    {
        return day != nullptr && day->begin.year != 0 && day->begin.precision >= precision::month && !day->is_period();
    }

    /// `（二〇二一年六月）`
    [[nodiscard]] bool is_dateline(span line) const noexcept
    {
        date const* day = first_date(line);
        return names_month(day) && day->where.size() + 6 >= line.size();
    }

    /// `青河县统计局`, `青河县水务局二〇二一年六月`, `2021年6月` below the whole title: a byline without its labels · not: 中共青河镇委员会,
    /// which 关于…的报告 follows; 打造区域商贸中心, which has no date and no name of the title's
    [[gnu::noinline, gnu::cold]] bool read_issuer(span line, span next)
    {
        const bool joins = std::exchange(last_was_issuer_, false);
        if (!title_complete_ || names_paper(text(next)) || text(next).starts_with("关于")) {
            return false;
        }
        date const* day = first_date(line);
        const bool alone = is_dateline(line);
        const bool dated = alone || (names_month(day) && day->where.end == line.end);
        if (!alone) {
            const span issuer{line.begin, dated ? builder_.end_before(day->where.begin) : line.end};
            const auto name = text(issuer);
            const auto place = name.substr(0, std::string_view("青河").size());
            const bool known = dated || joins || is_dateline(next) || sure_organ_words.any_ends(name) || text(front_.title).find(place) != std::string_view::npos;
            if (!known || !names_organ(name)) {
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

    /// `…会议上省长某某作政府工作报告`, `——1月14日省长 某某在…会议上的讲话`
    void read_speaker_in_delivery(span line, date const& day)
    {
        const auto words = text(line);
        const auto on = words.rfind("会议上");
        const auto in = words.find("在", day.where.end - line.begin);
        const auto take = [&](std::size_t begin, std::size_t end) {
            const auto name = trimmed(words.substr(begin, end - begin));
            if (end > begin && names_speaker(name)) {
                const auto from = line.begin + static_cast<std::uint32_t>(name.data() - words.data());
                front_.speaker = {from, from + static_cast<std::uint32_t>(name.size())};
            }
        };
        if (on != std::string_view::npos) {
            const auto verb = (std::min)(words.find("作", on), words.find("向", on));
            if (verb != std::string_view::npos) {
                take(on + std::string_view("会议上").size(), verb);
            }
        }
        if (front_.speaker.empty() && in != std::string_view::npos) {
            take(day.where.end - line.begin, in);
        }
    }

    /// The title runs on over the lines up to one that ends in a word for a kind of paper; what follows is the subtitle.
    void take_title_line(span line) noexcept
    {
        const bool continues = dashes_length(text(line)) == 0 && !front_.title.empty() && front_.subtitle.empty() && last_was_title_ && !title_complete_;
        if (front_.title.empty()) {
            front_.title = line;
        }
        else if (continues) {
            front_.title.end = line.end;
        }
        else if (front_.subtitle.empty()) {
            front_.subtitle = line;
        }
        else {
            front_.subtitle.end = line.end;
        }
        // 关于…计划 goes on where the next line names the paper itself: 执行情况的报告.
        const auto words = text(line);
        const bool goes_on = words.starts_with("关于") && !whole_paper_words.any_ends(words) && !whole_paper_words.any_ends(without_remarks(words));
        title_complete_ = title_complete_ || (names_paper(words) && !goes_on);
        last_was_title_ = true;
    }

    static constexpr std::size_t longest_line = 600;  // bytes; what is longer is prose, whatever words stand in it

    document_builder& builder_;
    front_matter& front_;
    bool title_complete_ = false;
    bool last_was_title_ = false;
    bool last_was_issuer_ = false;
};

}  // namespace gongwen::analysis
