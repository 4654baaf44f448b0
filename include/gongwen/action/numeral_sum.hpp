#pragma once

#include "gongwen/number/decimal.hpp"

#include <cstdint>
#include <optional>
#include <span>

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

/// The running sum of a numeral, fed with its parts: what stands above the last 万 or 亿, what stands below it, and a
/// coefficient whose scale is still to come.
class numeral_sum {
public:
    [[nodiscard]] bool behind_place() const noexcept { return last_place_ != 9; }

    /// The power of ten of the scale read just before, below which a digit is one of the next lower scale; 0 where none is.
    [[nodiscard]] int omitted_power() const noexcept { return pending_ || after_zero_ ? 0 : last_power_; }

    numeral_error coefficient(decimal value) noexcept
    {
        if (pending_) {
            return numeral_error::ill_formed;
        }
        pending_ = value;
        return numeral_error::none;
    }

    /// 30几: the Arabic tens before a vague digit are complete.
    void settle_tens() noexcept
    {
        if (pending_ && pending_->exponent >= 0 && pending_->normalized().exponent >= 1) {
            section_ = *pending_;
            pending_.reset();
            last_place_ = 1;
        }
    }

    numeral_error digit(int value) noexcept
    {
        if (value == 0 && !pending_ && last_power_ != 0) {
            after_zero_ = true;
            return numeral_error::none;
        }
        return coefficient({value, 0});
    }

    numeral_error place(int power) noexcept
    {
        const bool implied = !pending_ && (section_.coefficient == 0 || power == 1);
        if (power >= last_place_ || (!pending_ && !implied)) {
            return numeral_error::ill_formed;
        }
        const decimal part = pending_.value_or(decimal{1, 0}).scaled(power);
        last_place_ = last_power_ = power;
        after_zero_ = false;
        return into(section_, part);
    }

    numeral_error myriad(int power) noexcept
    {
        const bool empty = !pending_ && section_.coefficient == 0 && last_place_ == 9;
        // 亿亿 and 万万 multiply too, with nothing between them.
        const bool rises = power > last_myriad_ || last_myriad_ == 99 || (power == last_myriad_ && empty);
        if (empty && last_myriad_ != 99 && !rises) {
            return numeral_error::ill_formed;
        }
        if (const auto error = into(section_, empty && last_myriad_ == 99 ? decimal{1, 0} : pending_.value_or(decimal{}));
            error != numeral_error::none) {
            return error;
        }
        // 一万五千亿: a larger scale multiplies all before it. 1亿3千万: a smaller one only its own section.
        const decimal part = section_.scaled(power);
        section_ = {};
        last_place_ = 9;
        after_zero_ = false;
        last_power_ = power;
        if (empty && rises && outer_myriad_ >= power) {  // 万亿 behind 亿亿 is a scale of its own section
            total_ = outer_;
            outer_myriad_ = 0;
            last_myriad_ = power;
            return into(total_, last_part_.scaled(power));
        }
        outer_myriad_ = rises ? 0 : last_myriad_;
        last_myriad_ = power;
        if (rises) {
            total_ = total_.scaled(power);
        }
        outer_ = total_;
        last_part_ = part;
        return into(total_, part);
    }

    numeral_error finish(decimal& result) noexcept
    {
        if (pending_ && last_power_ > 1 && !after_zero_ && pending_->exponent == 0 && pending_->coefficient > 0
            && pending_->coefficient < 10) {
            pending_ = pending_->scaled(last_power_ - 1);  // 三千二 is 3200
        }
        if (const auto error = into(section_, pending_.value_or(decimal{})); error != numeral_error::none) {
            return error;
        }
        result = section_;
        return into(result, total_);
    }

    /// 九十八点五, 三点五亿: the digits behind the point, and the scale behind them.
    numeral_error decimals(std::span<numeral_token const> tokens, decimal& result) noexcept
    {
        if (const auto error = into(section_, pending_.value_or(decimal{})); error != numeral_error::none) {
            return error;
        }
        int power = 0;
        std::int32_t places = 0;
        for (numeral_token const& token : tokens) {
            if (token.kind == token_kind::myriad) {
                power += token.value;
                continue;  // 三点五亿
            }
            if (const auto error = into(section_, decimal{token.value, --places}); error != numeral_error::none) {
                return error;
            }
        }
        if (power != 0 && last_myriad_ != 99) {
            return numeral_error::ill_formed;
        }
        result = section_.scaled(power);
        return into(result, total_);
    }

private:
    numeral_error into(decimal& sum, decimal part) noexcept
    {
        pending_.reset();
        const auto result = add(sum, part);
        sum = result.value_or(decimal{});
        return result ? numeral_error::none : numeral_error::out_of_range;
    }

    decimal total_{};
    decimal section_{};
    std::optional<decimal> pending_{};
    decimal outer_{};        // the total before the last part was added
    decimal last_part_{};
    int outer_myriad_ = 0;   // the scale before the last one, where that was smaller
    int last_place_ = 9;    // the last 十 百 千 of this section
    int last_myriad_ = 99;  // the last 万 or 亿
    int last_power_ = 0;    // the scale read just before, for the omitted one: 三千二
    bool after_zero_ = false;
};

}  // namespace gongwen::action
