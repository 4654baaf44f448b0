#pragma once

#include "gongwen/analysis/line_label.hpp"
#include "gongwen/analysis/line_reader.hpp"
#include "gongwen/analysis/salutation.hpp"
#include "gongwen/ast/front.hpp"
#include "gongwen/text/prefix.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gongwen::analysis {

/// Reads where and when a paper was delivered, and by whom: `——2025年1月19日在…会议上`, `县长 李某某`.
class delivery_reader : line_reader {
public:
    using line_reader::line_reader;

    /// `——2025年1月19日在…会议上` looks like an item; it is the delivery line where a date or the 在 of
    /// the meeting follows the dashes at once.
    [[gnu::cold]] void drop_section()
    {
        auto& sections = builder_.table<section>();
        constexpr int most = 2;  // it may be said twice
        for (int said = 0; said < most && sections.size() > 1 && sections[1].series == marker_series::dash
                           && (is_delivery(sections[1]) || is_subtitle(sections));
             ++said) {
            sections.erase(1);
        }
    }

    /// Takes a delivery line up, or the line that one goes on in.
    [[gnu::cold]] bool read(span line)
    {
        if (continues(line)) {
            front_.delivered.end = line.end;
            return true;
        }
        const auto words = text(line);
        const auto opening = dashes_length(words);
        const std::size_t bracket = drop(words, opening).starts_with("（") ? 3 : drop(words, opening).starts_with('(') ? 1 : 0;
        const auto behind_dashes = line.begin + static_cast<std::uint32_t>(opening + bracket);
        date const* day = first_date(line);
        const bool dated = names_day(day) && day->where.begin == behind_dashes;
        const auto held = bracket == 0 || words.size() <= opening + bracket
                              ? words
                              : words.substr(0, words.size() - packed_length(last_character(words)));
        if (dated && held.ends_with("通过")) {
            return true;  // 2019年3月11日青河县第五届人大常委会第六次会议通过
        }
        const bool begins_with_day = dated
                                     && (contains(words, "在") || (held_words.any_ends(held) && (bracket != 0 || !front_.title.empty())));
        // 1月20日，县长在会议上说…。  7月5日，县长在县政府主持召开会议，纪要如下：
        const bool prose = begins_with_day && opening == 0 && bracket == 0
                           && (contains(words, "，") || (words.ends_with("。") && !text({day->where.end, line.end}).starts_with("在")));
        if (prose && !front_.delivered.empty()) {
            return true;  // the caption of a picture of it
        }
        if (begins_with_day && !prose) {
            front_.delivered = line;
            read_speaker_within(line, *day);
            return true;
        }
        const auto place = drop(held, opening + bracket);
        if (names_meeting(place) && (opening != 0 ? contains(words, "会议上") || !names_paper(words) : meeting_words.any_ends(place))) {
            front_.delivered = line;
            return true;
        }
        return false;
    }

    /// Where a delivery line begins that stands on the title's line: 青河县人大常委会工作报告——2017年1月10日在…会议上; its end where none
    /// does.
    [[nodiscard, gnu::cold]] std::uint32_t begin_behind_title(span line) const noexcept
    {
        const auto words = text(line);
        const auto at = (std::min)(words.find("——"), words.size());
        date const* day = first_date(line);
        const bool delivered = at != 0 && names_day(day) && day->where.begin == line.begin + at + dashes_length(drop(words, at))
                               && contains(drop(words, at), "在");
        return delivered ? line.begin + static_cast<std::uint32_t>(at) : line.end;
    }

    /// Whether a date on a line of its own is that of the delivery, whose line has none.
    [[nodiscard]] bool lacks_date() const noexcept { return !delivery().empty() && first_date(delivery()) == nullptr; }

    /// `县长 李某某` below the title, `报告人：李某某`, and a name alone below the delivery line or above the salutation.
    [[gnu::cold]] bool read_speaker(span line, span next)
    {
        const auto words = text(line);
        if (words == text(front_.speaker)) {
            return true;  // said again
        }
        if (const auto [label, value] = labelled(words); speaker_labels.any_ends(label)) {
            const auto begin = builder_.offset_of(value.data());
            front_.speaker = front_.speaker.empty() ? span{begin, line.end} : front_.speaker;
            return true;
        }
        const bool parted = contains(words, " ") || contains(words, "　");  // 青河县水务局党组书记、局长　李某某
        const bool named = names_speaker(words) && !names_paper(words) && (!front_.delivered.empty() || parted || is_short(words, 16));
        const bool above_date = speech_words.any_ends(text(front_.title)) && names_day(first_date(next)) && fills(*first_date(next), next);
        constexpr std::size_t widest_name = 16;  // of characters and blanks: 李　　某, 李  某  某
        const bool name = is_short(words, widest_name) && is_short(joined_line(words).words(), 3);
        const bool alone = (!delivery().empty() || is_salutation(text(next)) || above_date) && name && !preface_words.any_begins(words)
                           && !is_salutation(words) && !names_paper(words);
        if (!(named || alone) || front_.title.empty() || !front_.salutation.empty() || !front_.speaker.empty()) {
            return false;
        }
        front_.speaker = line;
        return true;
    }

private:
    [[nodiscard]] bool is_delivery(section const& node) const noexcept
    {
        date const* day = first_date({node.marker.end, node.title.end});
        return names_meeting(text(node.title)) || (names_day(day) && day->where.begin == node.title.begin);
    }

    /// The delivery line, or the subtitle `——在…大会上的报告`.
    [[nodiscard]] span delivery() const noexcept
    {
        const auto subtitle = text(front_.subtitle);
        return front_.delivered.empty() && names_meeting(drop(subtitle, dashes_length(subtitle))) ? front_.subtitle : front_.delivered;
    }

    /// 在青河县第五届人民代表大会第三次会议上, with a date before that is still to be filled in: 20XX年1月19日在…会议上
    [[nodiscard]] static bool names_meeting(std::string_view words) noexcept
    {
        const auto day = words.find("日在");
        const bool dated = day != std::string_view::npos && is_blank_date(words.substr(0, day + std::string_view("日").size()));
        return (dated || words.starts_with("在")) && meeting_words.any_in(words);
    }

    /// A lone `——以党建引领高质量发展` right below the title, before the first heading, and `——青河镇2024年工作总结` before anything · not:
    /// the first of several.
    [[nodiscard]] bool is_subtitle(gongwen::detail::node_table<section> const& sections) const noexcept
    {
        auto const& lines = builder_.table<paragraph>();
        constexpr std::size_t most = 6;  // lines of a title
        std::size_t above = 0;
        while (above < most && above < lines.size() && lines[above].where.begin < sections[1].marker.begin
               && is_headline(text(lines[above].where))) {
            ++above;
        }
        const bool below_title = above != 0 && above < most && lines[above].where.begin == sections[1].marker.begin
                                 && is_headline(text(lines[above].where));
        if (!below_title) {
            return false;
        }
        const bool names = names_paper(text(sections[1].title));
        if (sections.size() == 2) {
            return names;
        }
        section const& next = sections[2];
        return next.kind == section_kind::heading || (names && next.series != marker_series::dash);
    }

    /// `——2025年1月19日在…人民代表大会` on one line, `第三次会议上` on the next.
    [[nodiscard]] bool continues(span line) const noexcept
    {
        return !front_.delivered.empty() && front_.speaker.empty() && front_.salutation.empty()
               && !meeting_words.any_in(text(front_.delivered))
               && is_title_line(text(line)) && meeting_words.any_ends(text(line));
    }

    /// `…会议上省长某某作政府工作报告`, `——1月14日省长 某某在…会议上的讲话`
    void read_speaker_within(span line, date const& day)
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

    front_matter& front_ = builder_.front();
};

}  // namespace gongwen::analysis
