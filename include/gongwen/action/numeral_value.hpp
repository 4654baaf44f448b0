#pragma once

#include "gongwen/ast/quantity.hpp"
#include "gongwen/lexicon/character.hpp"
#include "gongwen/number/decimal.hpp"
#include "gongwen/text/prefix.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace gongwen::action {

/// The parts of a numeral, in the order they are read.
enum class token_kind : std::uint8_t {
    arabic,  ///< a run of Arabic digits with its fraction: 38.605
    digit,   ///< one Han digit
    place,   ///< 十 百 千: the value is the power of ten
    myriad,  ///< 万 亿: the value is the power of ten
    vague,   ///< 几 数
    point,   ///< 点: what follows are decimals
};

struct numeral_token {
    token_kind kind;
    int value;                 ///< the digit, the power of ten, or the exponent of an Arabic number
    std::int64_t coefficient;  ///< of an Arabic number
};

/// Why a numeral has no value.
enum class numeral_error : std::uint8_t { none, ill_formed, out_of_range };

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
};

/// A numeral being read: its tokens, and then their value (LANGUAGE.md 1.1).
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
                out_of_range_ = out_of_range_ || !sum;
                number = {sum.value_or(0), number.exponent - (fraction ? 1 : 0)};
            }
            const bool comma = text.starts_with("、");
            noisy = noisy || comma;
            fraction = fraction || comma || text.starts_with('.') || text.starts_with("．");
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
        std::int64_t number = 0;
        for (std::size_t i = 0; i < size_; ++i) {
            if (!is(i, token_kind::digit) || size_ < 2) {
                return numeral_error::ill_formed;
            }
            zero = zero || token(i).value == 0;
            const auto tenfold = detail::multiply(number, 10);
            if (!tenfold) {
                return numeral_error::out_of_range;
            }
            number = *tenfold + token(i).value;
        }
        result.lower = result.upper = {number, 0};
        return zero ? numeral_error::none : numeral_error::ill_formed;
    }

    /// Adds the tokens up; `high` takes the upper value of what is vague.
    [[nodiscard]] numeral_error sum(bool high, decimal& total) const noexcept
    {
        accumulator result;
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
                // 几十 is 10 to 100, 三十几 is 30 to 40, 几万 is 10000 to 100000, 几 alone is 2 to 10.
                const int low_digit = is(i + 1, token_kind::place) ? 1 : result.behind_place() ? 0 : is_scale(i + 1) ? 1 : 2;
                error = result.coefficient({high ? 10 : low_digit, 0});
                break;
            }
            case token_kind::place: error = result.place(token(i).value); break;
            case token_kind::myriad: error = result.myriad(token(i).value); break;
            case token_kind::point: return result.decimals(*this, i + 1, total);
            }
            if (error != numeral_error::none) {
                return error;
            }
        }
        return result.finish(total);
    }

    /// The running sum of a numeral: `total` above the last 万 or 亿, `section` below it, `pending` a coefficient
    /// whose scale is still to come.
    struct accumulator {
        decimal total{};
        decimal section{};
        std::optional<decimal> pending{};
        decimal outer{};        // the total before the last part was added
        decimal last_part{};
        int outer_myriad = 0;   // the scale before the last one, where that was smaller
        int last_place = 9;    // the last 十 百 千 of this section
        int last_myriad = 99;  // the last 万 or 亿
        int last_power = 0;    // the scale read just before, for the omitted one: 三千二
        bool after_zero = false;

        [[nodiscard]] bool behind_place() const noexcept { return last_place != 9; }

        numeral_error coefficient(decimal value) noexcept
        {
            if (pending) {
                return numeral_error::ill_formed;
            }
            pending = value;
            return numeral_error::none;
        }

        /// 30几: the Arabic tens before a vague digit are complete.
        void settle_tens() noexcept
        {
            if (pending && pending->exponent >= 0 && pending->normalized().exponent >= 1) {
                section = *pending;
                pending.reset();
                last_place = 1;
            }
        }

        numeral_error digit(int value) noexcept
        {
            if (value == 0 && !pending && last_power != 0) {
                after_zero = true;
                return numeral_error::none;
            }
            return coefficient({value, 0});
        }

        numeral_error place(int power) noexcept
        {
            const bool implied = !pending && (section.coefficient == 0 || power == 1);
            if (power >= last_place || (!pending && !implied)) {
                return numeral_error::ill_formed;
            }
            const decimal part = pending.value_or(decimal{1, 0}).scaled(power);
            last_place = last_power = power;
            after_zero = false;
            return into(section, part);
        }

        numeral_error myriad(int power) noexcept
        {
            const bool empty = !pending && section.coefficient == 0 && last_place == 9;
            // 亿亿 and 万万 multiply too, with nothing between them.
            const bool rises = power > last_myriad || last_myriad == 99 || (power == last_myriad && empty);
            if (empty && last_myriad != 99 && !rises) {
                return numeral_error::ill_formed;
            }
            if (const auto error = into(section, empty && last_myriad == 99 ? decimal{1, 0} : pending.value_or(decimal{}));
                error != numeral_error::none) {
                return error;
            }
            // 一万五千亿: a larger scale multiplies all before it. 1亿3千万: a smaller one only its own section.
            const decimal part = section.scaled(power);
            section = {};
            last_place = 9;
            after_zero = false;
            last_power = power;
            if (empty && rises && outer_myriad >= power) {  // 万亿 behind 亿亿 is a scale of its own section
                total = outer;
                outer_myriad = 0;
                last_myriad = power;
                return into(total, last_part.scaled(power));
            }
            outer_myriad = rises ? 0 : last_myriad;
            last_myriad = power;
            if (rises) {
                total = total.scaled(power);
            }
            outer = total;
            last_part = part;
            return into(total, part);
        }

        numeral_error finish(decimal& result) noexcept
        {
            if (pending && last_power > 1 && !after_zero && pending->exponent == 0 && pending->coefficient > 0
                && pending->coefficient < 10) {
                pending = pending->scaled(last_power - 1);  // 三千二 is 3200
            }
            if (const auto error = into(section, pending.value_or(decimal{})); error != numeral_error::none) {
                return error;
            }
            result = section;
            return into(result, total);
        }

        /// 九十八点五, 三点五亿: the digits behind the point, and the scale behind them.
        numeral_error decimals(numeral_draft const& draft, std::size_t from, decimal& result) noexcept
        {
            if (const auto error = into(section, pending.value_or(decimal{})); error != numeral_error::none) {
                return error;
            }
            int power = 0;
            for (std::size_t i = from; i < draft.size_; ++i) {
                if (draft.is(i, token_kind::myriad)) {
                    power += draft.token(i).value;
                    continue;  // 三点五亿
                }
                if (const auto error = into(section, decimal{draft.token(i).value, static_cast<std::int32_t>(from) - static_cast<std::int32_t>(i) - 1});
                    error != numeral_error::none) {
                    return error;
                }
            }
            if (power != 0 && last_myriad != 99) {
                return numeral_error::ill_formed;
            }
            result = section.scaled(power);
            return into(result, total);
        }

    private:
        numeral_error into(decimal& sum, decimal part) noexcept
        {
            pending.reset();
            const auto result = add(sum, part);
            sum = result.value_or(decimal{});
            return result ? numeral_error::none : numeral_error::out_of_range;
        }
    };

    std::array<numeral_token, 48> tokens_;
    std::size_t size_ = 0;
    bool out_of_range_ = false;
};

}  // namespace gongwen::action
