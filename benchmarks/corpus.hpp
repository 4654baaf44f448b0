#pragma once

#include "corpus_words.hpp"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

/// Reports that nobody wrote: the same bytes on every machine, with the densities of real ones (clauses, quantities,
/// dates, numerals that count nothing, quotation marks, line lengths; `densities FILE…` prints both side by side).
namespace corpus {

/// Composes reports. Chances are per thousand; what they give is tuned with `densities`.
class writer {
public:
    explicit writer(std::uint64_t seed) : random_(seed) {}

    /// Appends one report of about so many bytes.
    void report(std::string& out, std::size_t bytes)
    {
        const auto end = out.size() + bytes;
        wide_ = index_ % 6 != 5;  // townships type ASCII commas
        glossed_ = index_ % 24 == 5;
        ++index_;
        out.append("云溪镇").append(pick(words::titles)).append("情况报告\n");
        out.append("发布时间：2024-01-").append(number(2)).append(" 来源：云溪镇人民政府\n");
        out.append("各位代表：\n");
        paragraph(out);
        for (std::size_t part = 1; out.size() < end; ++part) {
            out.append(indent()).append(han(part)).append("、").append(pick(words::parts)).append("\n");
            for (std::size_t section = 1; section <= 5 && out.size() < end; ++section) {
                heading(out, section);
            }
        }
        out.append("中共云溪镇委员会\n2024年1月").append(number(1)).append("日\n");
    }

private:
    bool chance(unsigned per_thousand) { return random_() % 1000 < per_thousand; }

    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_() % bound); }

    template<typename Table>
    typename Table::value_type const& pick(Table const& table)
    {
        return table[below(table.size())];
    }

    std::string_view indent() { return wide_ && chance(250) ? "　　" : ""; }
    std::string_view comma() const { return wide_ ? "，" : ","; }

    /// 1 to 20, as headings count.
    static std::string han(std::size_t value)
    {
        constexpr std::string_view digits = "一二三四五六七八九";
        std::string result;
        if (value >= 10) {
            result = value >= 20 ? "二十" : "十";
            value %= 10;
        }
        return value == 0 ? result : result.append(digits.substr((value - 1) * 3, 3));
    }

    /// A number of up to so many digits, its first no zero.
    std::string number(unsigned digits)
    {
        std::string result(1, static_cast<char>('1' + below(9)));
        for (auto more = below(digits); more != 0; --more) {
            result += static_cast<char>('0' + below(10));
        }
        return result;
    }

    void heading(std::string& out, std::size_t section)
    {
        const bool run_in = chance(300);
        out.append(indent()).append(wide_ ? "（" : "(").append(han(section)).append(wide_ ? "）" : ")");
        out.append(pick(words::titles)).append(run_in ? "。" : "\n");
        const bool numbered = !run_in && chance(160);
        const auto paragraphs = 2 + below(5);
        for (std::size_t i = 1; i <= paragraphs; ++i) {
            if (numbered) {
                out.append(std::to_string(i)).append(".").append(pick(words::titles)).append("。");
            }
            paragraph(out);
        }
        if (chance(150)) {
            out.append("\n");
        }
    }

    void paragraph(std::string& out)
    {
        out.append(out.back() == '\n' ? indent() : "");
        const bool items = chance(50);
        const auto sentences = 3 + below(5);
        for (std::size_t i = 1; i <= sentences; ++i) {
            if (items) {
                out.append(han(i)).append("是").append(pick(words::titles)).append("。");
            }
            sentence(out);
        }
        out.append("\n");
    }

    void sentence(std::string& out)
    {
        if (chance(40)) {
            out.append(pick(words::dates)).append(comma());
        }
        for (auto clauses = 1 + below(4); clauses != 0; --clauses) {
            clause(out);
            out.append(clauses != 1 ? comma() : chance(30) ? "；" : "。");
        }
    }

    void clause(std::string& out)
    {
        const auto kind = below(1000);
        if (kind < 110) {
            count(out);
        } else if (kind < 147) {
            sum(out);
        } else if (kind < 200) {
            out.append(pick(words::rates)).append(number(2));
            decimals(out, 600);
            out.append(chance(800) ? "%" : "个百分点");
        } else if (kind < 226) {
            out.append("建成").append(pick(words::han_quantities));
        } else if (kind < 237) {
            out.append(pick(words::ordinals));
        } else if (kind < 405) {
            list(out);
        } else {
            plain(out);
        }
    }

    void decimals(std::string& out, unsigned per_thousand)
    {
        if (chance(per_thousand)) {
            out.append(".").append(number(2));
        }
    }

    /// 走访脱贫户386户1204人
    void count(std::string& out)
    {
        auto const& what = pick(words::counts);
        out.append(what.before).append(chance(120) ? pick(words::modifiers_before) : "").append(number(what.digits + 1));
        out.append(chance(35) ? "余" : "").append(what.unit);
        if (chance(60)) {
            out.append(number(3)).append("人");
        }
        out.append(chance(90) ? pick(words::modifiers_after) : "");
    }

    /// 争取上级资金3.2亿元
    void sum(std::string& out)
    {
        out.append(pick(words::sums)).append(chance(120) ? pick(words::modifiers_before) : "").append(number(3));
        decimals(out, 350);
        out.append(chance(650) ? "万元" : "亿元");
    }

    /// 统筹做好供水管网、公共交通、校园周边等工作
    void list(std::string& out)
    {
        out.append(pick(words::adverbs)).append(pick(words::verbs));
        for (auto more = 1 + below(4); more != 0; --more) {
            out.append(pick(words::nouns)).append("、");
        }
        out.append(pick(words::nouns)).append("等").append(pick(words::tails));
    }

    void plain(std::string& out)
    {
        if (chance(800)) {
            out.append(pick(words::adverbs));
        }
        out.append(pick(words::verbs));
        if (chance(290)) {
            quotation(out);
        }
        if (chance(125)) {
            out.append(pick(words::numeral_words));
        }
        out.append(chance(950) ? pick(words::places) : "").append(pick(words::nouns));
        if (glossed_) {
            for (auto more = 1 + below(3); more != 0; --more) {
                out.append(pick(words::glosses));
            }
        }
        if (chance(22)) {
            out.append(pick(words::latin));
        }
        if (chance(8)) {
            out.append(wide_ ? "（" : "(").append(pick(words::places)).append(wide_ ? "）" : ")");
        }
        out.append(pick(words::tails)).append(chance(330) ? pick(words::results) : "");
    }

    void quotation(std::string& out)
    {
        const bool title = chance(18);
        out.append(title ? "《" : "“").append(pick(words::quoted)).append(title ? "》" : "”");
    }

    std::mt19937_64 random_;
    std::size_t index_ = 0;
    bool wide_ = true;
    bool glossed_ = false;
};

/// Reports of 10 to 80 KB one behind the other, so many bytes in all, cut at the end of a line.
inline std::string generate(std::size_t bytes, std::uint64_t seed = 2024)
{
    std::string text;
    text.reserve(bytes + 100'000);
    writer reports(seed);
    for (std::size_t i = 0; text.size() < bytes; ++i) {
        reports.report(text, 10'000 + i * 37'000 % 70'000);
    }
    text.resize(text.rfind('\n', bytes) + 1);
    return text;
}

}  // namespace corpus
