#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/action/marker.hpp"
#include "gongwen/action/marker_mention.hpp"
#include "gongwen/action/marker_series.hpp"
#include "gongwen/action/passed_marker.hpp"
#include "gongwen/text/blank.hpp"

#include <algorithm>
#include <string_view>

// What markers inside a line open: items.
namespace gongwen::action {

template<>
struct meaning<grammar::unmarked_item> : drafted<marker_draft> {
    /// ① opens an item where ② follows close behind on its line; what counts on from an item of the line does too.
    static bool commit(char const* begin, char const* end, marker_draft const& draft, document_builder& builder)
    {
        section const& last = builder.last_section();
        const bool continues = last.series == draft.series && draft.number == last.number + 1 && last.marker.begin >= builder.line_begin();
        const auto ahead = builder.text_from(builder.offset_of(end)).substr(0, 300);
        const auto line = ahead.substr(0, ahead.find_first_of("\r\n"));
        const bool begins = draft.number == 1 && line.find(draft.series == marker_series::circled ? "②" : "⑵") != std::string_view::npos;
        if (!builder.settings().outline || !builder.outside_marks() || !(continues || begins)) {
            return false;
        }
        builder.open_section(section_kind::item, draft.series, draft.number, {builder.offset_of(begin), builder.offset_of(end)});
        return true;
    }
};

template<>
struct meaning<grammar::inline_marker> : drafted<marker_draft> {
    static bool commit(char const* begin, char const* end, marker_draft const& draft, document_builder& builder)
    {
        section const& last = builder.last_section();
        const bool continues = (last.series == draft.series && draft.number == last.number + 1)
                               || builder.counts_on_in_line(draft.series, draft.number);
        const std::string_view mark{begin, static_cast<std::size_t>(end - begin)};
        // An Arabic number with a point inside a paragraph is an item only where it counts on; quotes that were left
        // open do not end a series.
        const bool counts = draft.series != marker_series::arabic && draft.series != marker_series::arabic_closed;
        const auto line = trimmed(builder.text_before(builder.offset_of(begin)));
        if (line == "注：" || line == "注:") {
            return false;  // 注：①…, a remark below a table
        }
        const auto behind = builder.text_from(builder.offset_of(end));
        if (line.ends_with("、")) [[unlikely]] {
            if (mark.starts_with("第") || is_reference(draft.series, line)) {
                return false;  // 位居第二、第三， · not: 第二，…；第三，…, where a clause begins
            }
        }
        if (is_numeral_behind(behind)) [[unlikely]] {
            if (lists_dos_and_donts(last, draft.number, mark, behind)) {
                return false;
            }
        }
        if (draft.series == marker_series::ordinal_word && is_lone_word(mark, behind, builder.table<section>())) [[unlikely]] {
            return false;
        }
        if (draft.series == marker_series::enumerator && draft.number == 2 && !continues && !line.ends_with("、")) [[unlikely]] {
            open_passed_first(mark, builder);
        }
        const bool accepted = builder.outside_marks() ? counts || continues || draft.number == 1 : continues;
        if (!builder.settings().outline || !accepted) {
            return false;
        }
        builder.open_section(section_kind::item, draft.series, draft.number, {builder.offset_of(begin), builder.offset_of(end)});
        return true;
    }

private:
    /// Whether a number has been read that holds an offset: the 一 of 三亿一是, 第十一是.
    [[nodiscard]] static bool is_read(std::uint32_t offset, document_builder const& builder) noexcept
    {
        auto const& report = builder.document();
        return report.around<quantity>(offset) != nullptr || report.around<date>(offset) != nullptr
               || report.around<ordinal>(offset) != nullptr;
    }

    /// The 一是 of 主要原因一是…，二是…, behind no mark, opens an item where its second does.
    [[gnu::noinline, gnu::cold]] static void open_passed_first(std::string_view second, document_builder& builder)
    {
        section const& last = builder.last_section();
        const auto begin = (std::max)(builder.line_begin(), last.marker.end);
        const auto end = builder.offset_of(second.data());
        const auto at = builder.settings().outline && builder.outside_marks() && begin < end
                            ? passed_first({builder.source().data() + begin, end - begin}, second)
                            : std::string_view::npos;
        const auto marker = begin + static_cast<std::uint32_t>(at);
        if (at != std::string_view::npos && !is_read(marker, builder)) {
            builder.open_passed_item(marker_series::enumerator, 1,
                                     {marker, marker + static_cast<std::uint32_t>(std::string_view("一是").size())});
        }
    }
};

}  // namespace gongwen::action
