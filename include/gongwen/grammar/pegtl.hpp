#pragma once

// The one place that names PEGTL's inputs and headers: PEGTL 4 renames them (memory_input to text_view_input).

#include "gongwen/lexicon/start_map.hpp"
#include "gongwen/lexicon/unit.hpp"

#include <tao/pegtl/ascii.hpp>
#include <tao/pegtl/memory_input.hpp>
#include <tao/pegtl/nothing.hpp>
#include <tao/pegtl/parse.hpp>
#include <tao/pegtl/rules.hpp>
#include <tao/pegtl/contrib/analyze_traits.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

// What `pegtl::analyze` is to think of a rule of ours that matches by itself: its member `analyze_t`.
template<typename Name, typename Rule>
struct TAO_PEGTL_NAMESPACE::analyze_traits<Name, Rule, std::void_t<typename Rule::analyze_t>> : Rule::analyze_t {};

namespace gongwen {

namespace pegtl = TAO_PEGTL_NAMESPACE;

namespace grammar {

/// The input that the library reads from: borrowed bytes, positions counted only when asked for, a map of where something may
/// begin, and the units of the caller's own that are looked for beside the lexicon's.
class input : public pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf_crlf, char const*> {
public:
    explicit input(std::string_view text, instruction_set limit = instruction_set::avx512, std::span<custom_unit const> own_units = {})
        : memory_input(text.data(), text.size(), ""), own_units_(own_units), starts_(begin(), end(), limit)
    {}

    [[nodiscard]] std::span<custom_unit const> own_units() const noexcept { return own_units_; }

    /// Goes back to a place before.
    [[gnu::always_inline]] inline void rewind(char const* at) noexcept { m_current = at; }

    /// Where the run of plain characters ends that goes on here.
    [[nodiscard, gnu::always_inline]] inline lexicon::plain_end next_start() noexcept { return starts_.next(current()); }

    /// Where the run ends that begins behind the character that the last run ended at.
    [[nodiscard, gnu::always_inline]] inline lexicon::plain_end start_behind() noexcept { return starts_.behind(); }

private:
    std::span<custom_unit const> own_units_;
    lexicon::start_map starts_;
};

/// What is left to read.
template<typename Input>
[[nodiscard]] std::string_view remaining(Input const& in) noexcept
{
    return {in.current(), static_cast<std::size_t>(in.end() - in.current())};
}

/// What has been read, from the beginning of the text on.
template<typename Input>
[[nodiscard]] std::string_view consumed(Input const& in) noexcept
{
    return {in.begin(), static_cast<std::size_t>(in.current() - in.begin())};
}

/// What PEGTL asks of a rule that matches by itself and takes something, `Rule`.
template<typename Rule>
struct taking {
    using rule_t = Rule;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_any_traits<>;
};

/// The same for one that may match without taking anything.
template<typename Rule>
struct looking {
    using rule_t = Rule;
    using subs_t = pegtl::empty_list;
    using analyze_t = pegtl::analyze_opt_traits<>;
};

}  // namespace grammar
}  // namespace gongwen
