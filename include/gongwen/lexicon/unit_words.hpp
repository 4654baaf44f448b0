#pragma once

#include <array>
#include <string_view>

namespace gongwen::lexicon {

/// A word that begins like a unit. `kept` is the unit that it holds all the same; empty for none.
struct unit_word {
    std::string_view spelling;
    std::string_view kept{};
};

/// Words that begin like a unit and are none: `第三人民医院` has no 人, `四项目` no 项.
inline constexpr auto unit_words = std::to_array<unit_word>({
    {"人民"},
    {"部门"},
    {"部门诊", "部"},
});

}  // namespace gongwen::lexicon
