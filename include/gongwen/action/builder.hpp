#pragma once

#include "gongwen/action/nesting_marks.hpp"
#include "gongwen/action/quantity_join.hpp"
#include "gongwen/ast/document.hpp"
#include "gongwen/options.hpp"
#include "gongwen/text/blank.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gongwen {

/// Appends what the actions read to a document's tables. The structure of running text (paragraphs, sentences,
/// clauses, sections) is kept here; numbers and dates arrive finished.
class document_builder {
public:
    /// The caller's own units, or nullptr; drafts take it over.
    std::vector<custom_unit> const* own_units = nullptr;

    document_builder(gongwen::document& target, options const& settings) noexcept : document_(target), settings_(settings) {}

    /// Empties the tables, keeping what they have reserved, and takes up a source.
    void start(std::string_view source)
    {
        std::apply([](auto&... table) { (table.clear(), ...); }, document_.tables_);
        document_.front_ = {};
        document_.closing_ = {};
        document_.custom_units_ = settings_.units;
        own_units = settings_.units.empty() ? nullptr : &settings_.units;
        document_.borrowed_ = source;
        document_.owns_source_ = false;
        source_ = source;
        last_end_ = per_phrase_end_ = 0;
        section root;
        root.where.end = static_cast<std::uint32_t>(source.size());
        push(root);
    }

    /// The same for a source that the document keeps.
    void start_owned(std::string&& source)
    {
        document_.owned_ = std::move(source);
        start({});
        document_.owns_source_ = true;
        source_ = document_.owned_;
        table<section>()[0].where.end = static_cast<std::uint32_t>(source_.size());
    }

    [[nodiscard]] options const& settings() const noexcept { return settings_; }
    [[nodiscard]] std::string_view source() const noexcept { return source_; }
    [[nodiscard]] std::uint32_t offset_of(char const* at) const noexcept
    {
        return static_cast<std::uint32_t>(at - source_.data());
    }

    /// The text of the line before an offset.
    [[nodiscard]] std::string_view text_before(std::uint32_t offset) const noexcept
    {
        return {source_.data() + line_begin_, offset - line_begin_};
    }

    /// All text from an offset on.
    [[nodiscard]] std::string_view text_from(std::uint32_t offset) const noexcept
    {
        return {source_.data() + offset, source_.size() - offset};
    }

    template<typename Node>
    [[nodiscard]] std::vector<Node>& table() noexcept
    {
        return std::get<std::vector<Node>>(document_.tables_);
    }

    template<typename Node>
    void push(Node const& node)
    {
        table<Node>().push_back(node);
    }

    void report(diagnostic_code code, span where)
    {
        auto& diagnostics = table<diagnostic>();
        if (diagnostics.size() < settings_.max_diagnostics) {
            diagnostics.push_back({code, where});
        }
        else if (diagnostics.size() == settings_.max_diagnostics) {
            diagnostics.push_back({diagnostic_code::too_many_diagnostics, where});
        }
    }

    /// Where the last quantity, date or ordinal ended.
    [[nodiscard]] std::uint32_t last_end() const noexcept { return last_end_; }

    /// Whether a quantity touches the one before it and is a part of its measure: 六个月 behind 三年, 五角 behind 三元.
    [[nodiscard]] bool continues_measure(quantity const& node) noexcept
    {
        auto const& quantities = table<quantity>();
        if (quantities.empty() || quantities.back().where.end != node.where.begin) {
            return false;
        }
        quantity previous = quantities.back();
        return action::fold_measure(previous, node);
    }

    void push_quantity(quantity node)
    {
        auto& quantities = table<quantity>();
        if (!quantities.empty()) {
            quantity& previous = quantities.back();
            if (previous.where.end == node.where.begin && action::fold_measure(previous, node)) {
                last_end_ = previous.where.end;
                return;
            }
            share_elided_unit(node);
            node.group = previous.group + (previous.where.end == node.where.begin ? 0U : 1U);
        }
        last_end_ = node.where.end;
        push(node);
    }

    void push_date(date const& node)
    {
        last_end_ = node.where.end;
        if (settings_.dates) {
            push(node);
        }
    }

    /// 第1-3名, 第2、3名: what looks like a quantity is the end of an ordinal's range or list, and has its unit.
    [[nodiscard]] bool continues_ordinal(std::string_view before, quantity const& node)
    {
        auto& ordinals = table<ordinal>();
        if (ordinals.empty() || !ordinals.back().unit.empty() || node.unit.empty()) {
            return false;
        }
        const auto between = slice(source_, {ordinals.back().where.end, (std::max)(node.where.begin, ordinals.back().where.end)});
        const bool joined = between == "-" || between == "－" || between == "—" || between == "至" || between == "、"
                            || between == "和" || between == "到" || between == "~" || between == "～";
        const auto value = action::whole(node.lower);
        if (!joined || !value || !before.ends_with(between)) {
            return false;
        }
        ordinals.back().unit = node.unit;
        push_ordinal({node.where, *value, node.unit});
        return true;
    }

    void push_ordinal(ordinal const& node)
    {
        last_end_ = node.where.end;
        if (settings_.ordinals) {
            push(node);
        }
    }

    /// 每人每月 ends at an offset; the quantity that touches it there is a rate.
    void set_per_phrase(std::uint32_t end, std::array<unit, 2> units) noexcept
    {
        per_phrase_end_ = end;
        per_phrase_ = units;
    }

    /// Gives the units of the per-phrase to a quantity before which it stands at `end`, an offset in the line.
    void take_per_phrase(std::size_t end, quantity& node) noexcept
    {
        if (line_begin_ + end != per_phrase_end_ || per_phrase_end_ == 0) {
            return;
        }
        const unit rate = node.per[0];
        node.per = per_phrase_;
        if (!rate.empty()) {
            node.per[node.per[0].empty() ? 0 : 1] = rate;
        }
        per_phrase_end_ = 0;
    }

    void push_furniture(span line)
    {
        push(furniture{trimmed_span(line)});
        in_furniture_ = true;
    }

    void begin_line(std::uint32_t at) noexcept
    {
        in_furniture_ = false;
        line_begin_ = sentence_begin_ = clause_begin_ = at;
        title_open_ = false;
        body_begin_ = no_body;
        marks_.clear();
    }

    void end_line(std::uint32_t at)
    {
        if (in_furniture_) {
            return;
        }
        const span line = trimmed_span({line_begin_, at});
        end_sentence(line.end, line.end);
        close_title({line.end, line.end});
        close_body(line.end);
        push(paragraph{line});
    }

    void end_clause(std::uint32_t begin, std::uint32_t end)
    {
        const span words = trimmed_span({clause_begin_, begin});
        if (!words.empty()) {
            push(clause{words});
        }
        clause_begin_ = end;
    }

    /// A sentence ends with its mark at [begin, end).
    void end_sentence(std::uint32_t begin, std::uint32_t end)
    {
        end_clause(begin, end);
        const span words = trimmed_span({sentence_begin_, end});
        if (!words.empty()) {
            push(sentence{words});
        }
        sentence_begin_ = end;
    }

    void mark_clause(span mark)
    {
        if (title_open_ && outside_marks() && is_one_of(mark, ':', "：") && !is_between_digits(mark)) {
            end_sentence(mark.begin, mark.end);
            close_title(mark);
        }
        else {
            end_clause(mark.begin, mark.end);
        }
    }

    void mark_sentence(span mark)
    {
        end_sentence(mark.begin, mark.end);
        if (!title_open_ || !outside_marks()) {
            return;
        }
        if (table<section>().back().kind == section_kind::item || !is_one_of(mark, ';', "；")) {
            close_title(mark);
        }
        else if (soft_end_.empty()) {
            soft_end_ = mark;
        }
    }

    /// Inside quotes and brackets nothing splits. What was split since the opening mark is joined again when the
    /// closing one comes; where none comes before the line ends, the splits stand.
    void open(span mark)
    {
        const auto text = slice(source_, mark);
        if (marks_.closes_straight(text)) {
            close(mark);
        }
        else if (marks_.open(text)) {
            before_marks_ = {table<sentence>().size(), table<clause>().size(), sentence_begin_, clause_begin_};
        }
    }

    void close(span mark)
    {
        if (marks_.close(slice(source_, mark))) {
            table<sentence>().resize(before_marks_.sentences);
            table<clause>().resize(before_marks_.clauses);
            sentence_begin_ = before_marks_.sentence_begin;
            clause_begin_ = before_marks_.clause_begin;
        }
    }

    /// Whether no quote or bracket is open.
    [[nodiscard]] bool outside_marks() const noexcept { return marks_.empty(); }

    /// Opens a heading or item whose marker is at `marker`; its title begins behind it.
    void open_section(section_kind kind, marker_series series, std::uint32_t number, span marker)
    {
        if (marker.begin != line_begin_) {
            end_sentence(marker.begin, marker.begin);
            join_run_in_series(series, number);
            close_title({marker.begin, marker.begin});
            // Items on a heading's line are what follows its title; an item's own text ends where the next begins.
            close_body(table<section>().back().kind == section_kind::heading ? marker.end : marker.begin);
            marks_.clear();
        }
        section node;
        node.where = marker;
        node.marker = marker;
        node.number = number;
        node.series = series;
        node.kind = kind;
        push(node);
        sentence_begin_ = clause_begin_ = marker.end;
        title_open_ = true;
        soft_end_ = {};
    }

    /// `offset` without the blanks and line breaks before it.
    [[nodiscard]] std::uint32_t end_before(std::uint32_t offset) const noexcept
    {
        auto text = trimmed_back(source().substr(0, offset));
        while (text.ends_with('\n') || text.ends_with('\r')) {
            text = trimmed_back(text.substr(0, text.size() - 1));
        }
        return static_cast<std::uint32_t>(text.size());
    }

    [[nodiscard]] gongwen::document const& document() const noexcept { return document_; }
    [[nodiscard]] front_matter& front() noexcept { return document_.front_; }
    [[nodiscard]] closing_matter& closing() noexcept { return document_.closing_; }

    /// The open sections while the outline is nested; kept here so that a reused parser allocates nothing.
    [[nodiscard]] std::vector<std::uint32_t>& open_sections() noexcept { return open_sections_; }

    [[nodiscard]] section const& last_section() noexcept { return table<section>().back(); }

private:
    struct split_state {
        std::size_t sentences;
        std::size_t clauses;
        std::uint32_t sentence_begin;
        std::uint32_t clause_begin;
    };

    /// （1）…；（2）… on one line: the marker that begins the line was taken for a heading's; it opens the first item.
    void join_run_in_series(marker_series series, std::uint32_t number) noexcept
    {
        section& first = table<section>().back();
        if (first.kind != section_kind::heading || first.series != series || first.number + 1 != number
            || first.marker.begin != line_begin_) {
            return;
        }
        first.kind = section_kind::item;
        if (title_open_ && !soft_end_.empty()) {
            close_title(soft_end_);
        }
    }

    /// The title ends at a mark, or where the line does; what follows up to the next item is its body.
    void close_title(span mark)
    {
        if (!title_open_) {
            return;
        }
        title_open_ = false;
        section& node = table<section>().back();
        node.title = without_stops(trimmed_span({node.marker.end, mark.begin}));
        body_begin_ = mark.end;
    }

    /// A title that the next item or the end of the line ends may have its stop still.
    [[nodiscard]] span without_stops(span title) const noexcept
    {
        auto text = slice(source_, title);
        while (lexicon::ends_with_one_of(text, U"。；，：;,:")) {
            text.remove_suffix(static_cast<unsigned char>(text.back()) < 0x80 ? 1 : 3);
        }
        return {title.begin, title.begin + static_cast<std::uint32_t>(text.size())};
    }

    void close_body(std::uint32_t end) noexcept
    {
        if (body_begin_ != no_body) {
            table<section>().back().run_in = !trimmed_span({body_begin_, end}).empty();
            body_begin_ = no_body;
        }
    }

    /// 2.2个和3.7个百分点: the 个 of the first, and of those before it, stands for the unit of the last.
    void share_elided_unit(quantity const& node)
    {
        constexpr unit individual = lexicon::unit_named("个");
        auto& quantities = table<quantity>();
        const auto words = slice(source_, node.where);
        if (quantities.back().unit != individual || node.unit == individual
            || (words.find("个") == std::string_view::npos && words.find("個") == std::string_view::npos)) {
            return;
        }
        std::uint32_t begin = node.where.begin;
        for (auto previous = quantities.rbegin(); previous != quantities.rend() && previous->unit == individual; ++previous) {
            const auto between = slice(source_, {previous->where.end, (std::max)(previous->where.end, begin)});
            if (between != "和" && between != "与" && between != "、" && between != "及" && between != "或") {
                break;
            }
            previous->unit = node.unit;
            begin = previous->where.begin;
        }
    }

    /// The colon of 1:15, which ends no title.
    [[nodiscard]] bool is_between_digits(span mark) const noexcept
    {
        const auto digit = [](char c) { return c >= '0' && c <= '9'; };
        return mark.begin != 0 && mark.end < source_.size() && digit(source_[mark.begin - 1]) && digit(source_[mark.end]);
    }

    [[nodiscard]] bool is_one_of(span mark, char narrow, std::string_view wide) const noexcept
    {
        const auto text = slice(source_, mark);
        return text.front() == narrow || text == wide;
    }

    /// The span without blanks at its ends. Cost: a look at its first and last bytes where there are none.
    [[nodiscard]] span trimmed_span(span where) const noexcept
    {
        const auto text = slice(source_, where);
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
        // U+4000 to U+9FFF at both ends, as nearly always: no blank among them
        const auto is_han_lead = [](unsigned char lead) { return lead >= 0xE4 && lead <= 0xE9; };
        if (text.size() >= 3 && is_han_lead(byte(0)) && is_han_lead(byte(text.size() - 3))) {
            return where;
        }
        const auto words = trimmed(text);
        const auto begin = words.empty() ? where.begin : offset_of(words.data());
        return {begin, begin + static_cast<std::uint32_t>(words.size())};
    }

    gongwen::document& document_;
    options const& settings_;
    std::string_view source_;
    std::uint32_t last_end_ = 0;
    std::uint32_t per_phrase_end_ = 0;
    std::array<unit, 2> per_phrase_{};
    std::uint32_t line_begin_ = 0;
    std::uint32_t sentence_begin_ = 0;
    std::uint32_t clause_begin_ = 0;
    nesting_marks marks_;
    span soft_end_;  // the first ； in an open title of a heading
    std::vector<std::uint32_t> open_sections_;
    split_state before_marks_{};
    std::uint32_t body_begin_ = no_body;
    bool title_open_ = false;
    bool in_furniture_ = false;

    static constexpr std::uint32_t no_body = 0xFFFFFFFF;
};

}  // namespace gongwen
