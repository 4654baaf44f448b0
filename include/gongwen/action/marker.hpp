#pragma once

#include "gongwen/action/builder.hpp"
#include "gongwen/action/date.hpp"
#include "gongwen/action/marker_mention.hpp"
#include "gongwen/action/marker_series.hpp"
#include "gongwen/grammar/plain_marker.hpp"
#include "gongwen/text/blank.hpp"

#include <cstdint>
#include <string_view>

namespace gongwen::action {

/// A marker being read: its series and what it counts.
struct marker_draft {
    marker_series series = marker_series::none;
    std::uint32_t number = 0;
    bool glued = false;   ///< a digit follows it: 2.15个
    bool joined = false;  ///< 第一条 with no blank behind
};

struct takes_number {
    template<typename Input>
    static void apply(Input const& in, marker_draft& draft) noexcept
    {
        draft.number = static_cast<std::uint32_t>(small_number(in.string_view()));
    }
};

template<> struct meaning<grammar::marker_han> : takes_number {};
template<> struct meaning<grammar::marker_arabic> : takes_number {};

struct repeats_number {
    template<typename Input>
    static bool apply(Input const& in, marker_draft& draft) noexcept
    {
        return draft.number == static_cast<std::uint32_t>(small_number(in.string_view()));
    }
};

template<> struct meaning<grammar::repeated_han> : repeats_number {};
template<> struct meaning<grammar::repeated_arabic> : repeats_number {};

template<>
struct meaning<grammar::marker_circled> {
    template<typename Input>
    static void apply(Input const& in, marker_draft& draft) noexcept
    {
        // U+2460 ①, U+2474 ⑴ and U+2488 ⒈ begin runs of twenty, U+3220 ㈠ one of ten.
        struct run {
            char32_t first;
            marker_series series;
        };
        constexpr run runs[]{{U'㈠', marker_series::han_bracketed},
                             {U'⒈', marker_series::arabic},
                             {U'⑴', marker_series::arabic_bracketed},
                             {U'①', marker_series::circled}};
        const auto text = in.string_view();
        const auto bits = [&](std::size_t at) { return static_cast<char32_t>(static_cast<unsigned char>(text[at]) & 0x3FU); };
        const char32_t point = (bits(0) & 0xFU) << 12U | bits(1) << 6U | bits(2);
        for (run const& each : runs) {
            if (point >= each.first) {
                draft.number = point - each.first + 1;
                draft.series = each.series;
                return;
            }
        }
    }
};

template<>
struct meaning<grammar::marker_letter> {
    template<typename Input>
    static void apply(Input const& in, marker_draft& draft) noexcept
    {
        draft.number = static_cast<std::uint32_t>(in.peek_char() - 'A' + 1);
    }
};

template<std::uint32_t Number>
struct sets_number {
    static void apply0(marker_draft& draft) noexcept { draft.number = Number; }
};

template<> struct meaning<grammar::first_word> : sets_number<1> {};
template<> struct meaning<grammar::next_word> : sets_number<2> {};
template<> struct meaning<grammar::last_word> : sets_number<0> {};

template<marker_series Series>
struct sets_series {
    static void apply0(marker_draft& draft) noexcept { draft.series = Series; }
};

template<> struct meaning<grammar::part_marker> : sets_series<marker_series::part> {};
template<> struct meaning<grammar::chapter_marker> : sets_series<marker_series::chapter> {};
template<> struct meaning<grammar::division_marker> : sets_series<marker_series::division> {};
template<> struct meaning<grammar::article_marker> : sets_series<marker_series::article> {};
template<> struct meaning<grammar::han_marker> : sets_series<marker_series::han> {};
template<> struct meaning<grammar::han_bracketed_marker> : sets_series<marker_series::han_bracketed> {};
template<> struct meaning<grammar::arabic_marker> : sets_series<marker_series::arabic> {};
template<>
struct meaning<grammar::glued_marker> {
    static void apply0(marker_draft& draft) noexcept
    {
        draft.series = marker_series::arabic;
        draft.glued = true;
    }
};
template<>
struct meaning<grammar::joined_article> {
    static void apply0(marker_draft& draft) noexcept
    {
        draft.series = marker_series::article;
        draft.joined = true;
    }
};
template<> struct meaning<grammar::arabic_closed_marker> : sets_series<marker_series::arabic_closed> {};
template<> struct meaning<grammar::arabic_bracketed_marker> : sets_series<marker_series::arabic_bracketed> {};
template<> struct meaning<grammar::letter_marker> : sets_series<marker_series::letter> {};
template<> struct meaning<grammar::dash_marker> : sets_series<marker_series::dash> {};
template<> struct meaning<grammar::enumerator_marker> : sets_series<marker_series::enumerator> {};
template<> struct meaning<grammar::ordinal_word_marker> : sets_series<marker_series::ordinal_word> {};

/// Whether a marker of a series opens a point of a list wherever it stands, and not a section.
[[nodiscard]] constexpr bool opens_item(marker_series series) noexcept
{
    return series == marker_series::circled || series == marker_series::dash || series == marker_series::enumerator
           || series == marker_series::ordinal_word;
}

template<>
struct meaning<grammar::line_marker> : drafted<marker_draft> {
    static bool commit(char const* begin, char const* end, marker_draft const& draft, document_builder& builder)
    {
        if (!builder.settings().outline) {
            return false;
        }
        const std::string_view mark{begin, static_cast<std::size_t>(end - begin)};
        const auto behind = builder.text_from(builder.offset_of(end));
        if (draft.glued && !opens_series(builder.table<section>(), draft.number, mark, behind)) [[unlikely]] {
            return false;
        }
        if (draft.joined
            && !(draft.number == 1 ? precedes_second_article(behind) : follows_article(builder.table<section>(), draft.number)))
            [[unlikely]] {
            return false;
        }
        if (is_numeral_behind(behind)) [[unlikely]] {
            if ((draft.series == marker_series::han && is_first_of_pair(builder.table<section>(), draft.number, mark, behind))
                || lists_dos_and_donts(builder.last_section(), draft.number, mark, behind)) {
                return false;
            }
        }
        if (draft.series == marker_series::ordinal_word && is_lone_word(mark, behind, builder.table<section>())) [[unlikely]] {
            return false;
        }
        const bool item = opens_item(draft.series) || continues_run_in(draft, builder);
        const auto kind = item ? section_kind::item : section_kind::heading;
        const bool financial = draft.series == marker_series::han && lexicon::begins_with_one_of(mark, U"壹贰貳叁參肆伍陆陸柒捌玖拾");
        builder.open_section(kind, financial ? marker_series::han_financial : draft.series, draft.number,
                             {builder.offset_of(begin), builder.offset_of(end)});
        return true;
    }

private:
    /// （3） at the start of a line, where the line before broke off with …（2）…；
    static bool continues_run_in(marker_draft const& draft, document_builder& builder) noexcept
    {
        section const& last = builder.last_section();
        if (last.kind != section_kind::item || last.series != draft.series || draft.number != last.number + 1) {
            return false;
        }
        auto before = builder.source().substr(0, builder.line_begin());
        while (before.ends_with('\n') || before.ends_with('\r')) {
            before.remove_suffix(1);
        }
        return lexicon::ends_with_one_of(trimmed_back(before), U"；;");
    }
};

template<typename Marker>
struct meaning<grammar::plain_marker<Marker>> : pegtl::maybe_nothing {
    static bool commit(char const* begin, char const* end, grammar::plain_marker_value const& value, document_builder& builder)
    {
        return meaning<Marker>::commit(begin, end, marker_draft{value.series, value.number}, builder);
    }
};

}  // namespace gongwen::action
