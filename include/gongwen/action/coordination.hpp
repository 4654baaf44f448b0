#pragma once

#include "gongwen/ast/quantity.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/lexicon/dimension.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"
#include "gongwen/text/prefix.hpp"
#include "gongwen/text/span.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace gongwen::action {

inline constexpr std::array<std::string_view, 8> coordinators{"、", "和", "与", "與", "及", "以及", "或", "跟"};

/// Whether the words between two numbers coordinate them: 和 in 5.6和7.8个百分点.
[[nodiscard]] constexpr bool is_coordinator(std::string_view words) noexcept
{
    for (const std::string_view coordinator : coordinators) {
        if (words == coordinator) {
            return true;
        }
    }
    return false;
}

/// Whether the words between two numbers lead from one to the other: 增加到 in 由3.2万增加到4.5万人.
[[nodiscard]] constexpr bool is_change(std::string_view words) noexcept
{
    return words.size() <= 12 && lexicon::begins_with_one_of(words, U"增提上升扩擴下降减減缩縮")
           && lexicon::ends_with_one_of(words, U"到至");
}

/// The numbers that stand side by side, with no unit of their own, up to where the text is read. The quantity that ends
/// their row may give them its unit (docs/language.md#ranges).
class bare_number_list {
public:
    [[nodiscard]] bool empty() const noexcept { return count_ == 0; }

    void clear() noexcept { count_ = 0; }

    /// Whether no more than a coordinator has room between the last number and an offset; there must be a number.
    [[nodiscard]] bool reach(std::uint32_t offset) const noexcept { return offset <= numbers_[count_ - 1].end + longest_coordinator; }

    void push(span where, std::string_view source) noexcept
    {
        if (count_ == numbers_.size() ||
            (count_ != 0 && !is_coordinator(slice(source, {numbers_[count_ - 1].end, where.begin})))) {
            count_ = 0;
        }
        numbers_[count_++] = where;
    }

    /// Those of the numbers that share the unit of a quantity; none where they name something. Decimals are measured
    /// (`5.6和7.8个百分点`); whole numbers, and decimals before a classifier, share it only behind 分别 (`分别新增12、15、18个`), for
    /// else they may be a name's (表1和3个附件) or a decimal's (4、48亿元).
    [[nodiscard]] std::span<span const> coordinated(quantity const& node, std::string_view source) const noexcept
    {
        const std::span<span const> all{numbers_.data(), count_};
        if (all.empty() || node.unit.empty() || node.is_range() || node.numerals != numeral_script::arabic ||
            all.back().end > node.where.begin) {
            return {};
        }
        const auto last = slice(source, {all.back().end, node.where.begin});
        const auto kind = dimension_of(node.unit);
        const bool counted = lexicon::is_countable(kind);
        bool decimals = true;
        for (const span number : all) {
            decimals = decimals && contains(slice(source, number), ".");
        }
        const bool shared = (decimals && !counted)
                            || (!numbered_units.contains(node.unit) && stands_behind_respectively(source.substr(0, all.front().begin)));
        // 1.2和1.5分/千瓦时 would have to be told in 元.
        const bool fraction_of_yuan = !node.per[0].empty() && lexicon::unit_set{"角", "分"}.contains(node.unit);
        return is_coordinator(last) && shared && !fraction_of_yuan ? all : std::span<span const>{};
    }

private:
    /// What whole numbers may be the numbers of, and no counts: 分别编入5、6班
    static constexpr lexicon::unit_set numbered_units{"类", "班", "层", "点"};

    /// Whether 分别 stands in the clause.
    [[nodiscard]] static bool stands_behind_respectively(std::string_view before) noexcept
    {
        const auto words = last_bytes(before, 90);
        const auto simplified = words.rfind("分别");
        const auto at = simplified != std::string_view::npos ? simplified : words.rfind("分別");
        const auto behind = drop(words, at == std::string_view::npos ? words.size() : at);
        return !behind.empty() && !contains(behind, "，") && !contains(behind, "。") && !contains(behind, "；") && !contains(behind, "\n");
    }

    static constexpr std::uint32_t longest_coordinator = [] {
        std::size_t longest = 0;
        for (const std::string_view word : coordinators) {
            longest = (std::max)(longest, word.size());
        }
        return static_cast<std::uint32_t>(longest);
    }();

    std::array<span, 8> numbers_{};
    std::size_t count_ = 0;
};

}  // namespace gongwen::action
