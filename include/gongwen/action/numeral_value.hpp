#pragma once

#include "gongwen/action/calendar.hpp"
#include "gongwen/action/numeral_sum.hpp"
#include "gongwen/ast/quantity.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/lexicon/character_set.hpp"
#include "gongwen/number/decimal.hpp"
#include "gongwen/text/prefix.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace gongwen::action {

/// What a numeral says. `lower` and `upper` differ for vague numerals (几百 is 100 to 1000) and for adjacent digits
/// (两三 is 2 to 3).
struct numeral_value {
    decimal lower;
    decimal upper;
    modifier bound = modifier::exact;  ///< from 余 多 来 inside
    numeral_script script = numeral_script::arabic;
    bool has_scale = false;   ///< 万, 千 and the like are part of it
    bool bare_scale = false;  ///< it begins with a scale above ten: 千亩, 百余
    bool noisy = false;       ///< an enumeration comma is read as its decimal point
    bool single_digit = false;  ///< one Han digit or 十 alone: the numerals that most words are made with
    std::uint8_t power = 0;     ///< the power of ten of the scales at its end: 4 for 3万; shared by ranges

    [[nodiscard]] bool is_vague() const noexcept { return lower != upper; }

    /// Multiplies both ends by a power of ten.
    void scale(std::int32_t by) noexcept
    {
        lower = lower.scaled(by);
        upper = upper.scaled(by);
    }

    /// Adds to both ends; false, and nothing added, where a sum does not fit.
    [[nodiscard]] bool add(decimal part) noexcept
    {
        const auto low = gongwen::add(lower, part);
        const auto high = gongwen::add(upper, part);
        lower = low && high ? *low : lower;
        upper = low && high ? *high : upper;
        return low && high;
    }
};

/// A numeral being read: its tokens, and then their value (docs/language.md#numbers).
class numeral_draft {
public:
    modifier bound = modifier::exact;
    bool noisy = false;  ///< an enumeration comma stands for a decimal point

    void push(token_kind kind, int value = 0, std::int64_t coefficient = 0) noexcept
    {
        if (size_ < tokens_.size()) {
            tokens_[size_] = {kind, value, coefficient};
        }
        ++size_;
    }

    void push_arabic(std::string_view text) noexcept
    {
        decimal number;
        bool fraction = false;
        while (!text.empty()) {
            const auto code = lexicon::classify(text);
            if (lexicon::kind_of(code) == lexicon::character::arabic_digit) {
                const auto tenfold = detail::multiply(number.coefficient, 10);
                const auto sum = tenfold ? detail::add(*tenfold, lexicon::value_of(code)) : std::nullopt;
                if (!sum) {
                    out_of_range_ = true;
                    number = {std::numeric_limits<std::int64_t>::max(), 0};  // is reported; until then it is larger than others
                    break;
                }
                number = {*sum, number.exponent - (fraction ? 1 : 0)};
            }
            const std::uint32_t mark = first_character(text);
            const bool comma = lexicon::noisy_points.contains(mark);
            noisy = noisy || comma;
            fraction = fraction || comma || lexicon::decimal_points.contains(mark);
            text.remove_prefix(encoded_length(text.front()));
        }
        push(token_kind::arabic, number.exponent, number.coefficient);
    }

    /// The value of the tokens, or why there is none: 一二三 and 十百千万 are ill formed.
    [[nodiscard]] numeral_error evaluate(numeral_value& result) const noexcept
    {
        if (size_ > tokens_.size()) {
            return numeral_error::out_of_range;
        }
        describe(result);
        if (size_ == 1 && is(0, token_kind::arabic)) {
            result.lower = result.upper = token(0).coefficient == 0 ? decimal{} : decimal{token(0).coefficient, token(0).value};
            return out_of_range_ ? numeral_error::out_of_range : numeral_error::none;
        }
        if (const auto error = digit_string(result); error != numeral_error::ill_formed) {
            return error;
        }
        numeral_error error = sum(false, result.lower);
        if (error == numeral_error::none) {
            result.upper = result.lower;
            error = is_interval() ? sum(true, result.upper) : error;
        }
        return out_of_range_ ? numeral_error::out_of_range : error;
    }

private:
    [[nodiscard]] numeral_token const& token(std::size_t index) const noexcept { return tokens_[index]; }

    [[nodiscard]] bool is(std::size_t index, token_kind kind) const noexcept
    {
        return index < size_ && tokens_[index].kind == kind;
    }

    [[nodiscard]] bool is_scale(std::size_t index) const noexcept
    {
        return is(index, token_kind::place) || is(index, token_kind::myriad);
    }

    /// Two digits side by side that mean either: 两三, 三五.
    [[nodiscard]] bool is_pair(std::size_t index) const noexcept
    {
        if (!is(index, token_kind::digit) || !is(index + 1, token_kind::digit)) {
            return false;
        }
        const int first = token(index).value;
        const int second = token(index + 1).value;
        return first != 0 && (second == first + 1 || (first == 3 && second == 5));
    }

    /// Whether what may be a year stands before: no 十 or 百 multiplies the 2023 of 2013—2023十年 · not: of 2023万元, 2023千元, nor the
    /// 1000 of 1000百万元
    [[nodiscard]] bool behind_year(std::size_t index) const noexcept
    {
        return index == 1 && is(0, token_kind::arabic) && token(0).value == 0 && is_recent_year(token(0).coefficient);
    }

    [[nodiscard]] bool is_interval() const noexcept
    {
        for (std::size_t i = 0; i < size_; ++i) {
            if (is(i, token_kind::vague) || is_pair(i)) {
                return true;
            }
        }
        return false;
    }

    void describe(numeral_value& result) const noexcept
    {
        bool han = false;
        result.bound = bound;
        result.noisy = noisy;
        for (std::size_t i = 0; i < size_; ++i) {
            result.has_scale = result.has_scale || is_scale(i);
            han = han || is(i, token_kind::digit) || is(i, token_kind::vague);
        }
        const bool arabic = is(0, token_kind::arabic);
        result.script = arabic ? (han ? numeral_script::mixed : numeral_script::arabic) : numeral_script::han;
        result.bare_scale = is_scale(0) && token(0).value > 1;
        result.single_digit = size_ == 1 && (is(0, token_kind::digit) || (is(0, token_kind::place) && token(0).value == 1));
        for (std::size_t i = size_; i != 0 && is_scale(i - 1); --i) {
            result.power = static_cast<std::uint8_t>(result.power + token(i - 1).value);
        }
    }

    /// 二〇二四, read digit by digit: needs a 〇 among at least two digits. `ill_formed` where it is no such string.
    [[nodiscard]] numeral_error digit_string(numeral_value& result) const noexcept
    {
        bool zero = false;
        for (std::size_t i = 0; i < size_; ++i) {
            if (!is(i, token_kind::digit)) {
                return numeral_error::ill_formed;
            }
            zero = zero || token(i).value == 0;
        }
        if (!zero || size_ < 2) {
            return numeral_error::ill_formed;
        }
        std::int64_t number = 0;
        for (std::size_t i = 0; i < size_; ++i) {
            const auto tenfold = detail::multiply(number, 10);
            const auto sum = tenfold ? detail::add(*tenfold, token(i).value) : std::nullopt;
            if (!sum) {
                return numeral_error::out_of_range;
            }
            number = *sum;
        }
        result.lower = result.upper = {number, 0};
        return numeral_error::none;
    }

    /// Adds the tokens up; `high` takes the upper value of what is vague.
    [[nodiscard]] numeral_error sum(bool high, decimal& total) const noexcept
    {
        numeral_sum result;
        for (std::size_t i = 0; i < size_; ++i) {
            numeral_error error = numeral_error::none;
            switch (token(i).kind) {
            case token_kind::arabic: error = result.coefficient({token(i).coefficient, token(i).value}); break;
            case token_kind::digit:
                error = result.digit(token(is_pair(i) && high ? i + 1 : i).value);
                i += is_pair(i) ? 1U : 0U;
                break;
            case token_kind::vague: {
                result.settle_tens();
                if (const int power = result.omitted_power(); power != 0 && !is_scale(i + 1)) {
                    error = result.coefficient(high ? decimal{1, power} : decimal{});  // 十几 is 10 to 20, 三千几 3000 to 4000
                    break;
                }
                // 几十 is 10 to 100, 30几 is 30 to 40, 几万 is 10000 to 100000, 几 alone is 2 to 10.
                const int low_digit = is(i + 1, token_kind::place) ? 1 : result.behind_place() ? 0 : is_scale(i + 1) ? 1 : 2;
                error = result.coefficient({high ? 10 : low_digit, 0});
                break;
            }
            case token_kind::place:
                error = token(i).value < 3 && behind_year(i) ? numeral_error::ill_formed : result.place(token(i).value);
                break;
            case token_kind::myriad: error = result.myriad(token(i).value); break;
            case token_kind::point: return result.decimals(std::span(tokens_).subspan(i + 1, size_ - i - 1), total);
            }
            if (error != numeral_error::none) {
                return error;
            }
        }
        return result.finish(total);
    }

    std::array<numeral_token, 48> tokens_;
    std::size_t size_ = 0;
    bool out_of_range_ = false;
};

}  // namespace gongwen::action
