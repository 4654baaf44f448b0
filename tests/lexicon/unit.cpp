#include "catch.hpp"

#include "gongwen/lexicon/unit.hpp"
#include "gongwen/lexicon/unit_lookup.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <numeric>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

using gongwen::ratio;
using gongwen::unit_use;
using gongwen::lexicon::find_unit;
using gongwen::lexicon::unit_named;
using gongwen::lexicon::unit_rows;
using gongwen::lexicon::unit_words;

namespace gongwen {

static std::ostream& operator<<(std::ostream& out, ratio value)
{
    return out << value.numerator << '/' << value.denominator;
}

}  // namespace gongwen

namespace {

struct reading {
    std::string_view text;
    std::string_view unit;  // empty: none
    std::size_t length;     // bytes of `text` that it takes
};

void check(std::vector<reading> const& readings)
{
    for (auto const& expected : readings) {
        CAPTURE(std::string(expected.text));
        const auto match = find_unit(expected.text);
        CHECK(to_string(match.value) == expected.unit);
        CHECK(match.length == expected.length);
    }
}

/// What a text is read as, in bytes: the unit's spelling at its front.
reading as(std::string_view text, std::string_view unit, std::string_view spelling)
{
    return {text, unit, spelling.size()};
}

gongwen::unit_row const* named(std::string_view canonical)
{
    const auto row = std::find_if(unit_rows.begin(), unit_rows.end(),
        [canonical](gongwen::unit_row const& candidate) { return candidate.spelling == canonical; });
    return row == unit_rows.end() ? nullptr : &*row;
}

}  // namespace

TEST_CASE("the lexicon knows more than a thousand spellings of more than seven hundred units")
{
    CHECK(unit_rows.size() >= 1000);
    CHECK(std::count_if(unit_rows.begin(), unit_rows.end(),
              [](auto const& row) { return row.spelling == row.canonical; }) >= 700);
}

TEST_CASE("no spelling occurs twice, neither in the units nor in the words")
{
    std::vector<std::string_view> spellings;
    for (auto const& row : unit_rows) {
        spellings.push_back(row.spelling);
    }
    for (auto const& row : unit_words) {
        spellings.push_back(row.spelling);
    }
    std::sort(spellings.begin(), spellings.end());
    const auto twice = std::adjacent_find(spellings.begin(), spellings.end());
    CHECK((twice == spellings.end() ? std::string{} : std::string(*twice)) == "");
}

TEST_CASE("every row reads back, alone and before other text, so none is shadowed")
{
    for (auto const& row : unit_rows) {
        CAPTURE(std::string(row.spelling));
        for (std::string_view after : {"", "。", "\n", "（"}) {
            const auto match = find_unit(std::string(row.spelling).append(after));
            CHECK(match.length == row.spelling.size());
            CHECK(to_string(match.value) == row.canonical);
            CHECK(match.use == row.use);
        }
    }
}

TEST_CASE("a unit reads the same at the end of a text and far from it")
{
    for (auto const& row : unit_rows) {
        std::string text(row.spelling);
        text += "，";
        const auto near = find_unit(text);
        text.append(100, ' ');
        CAPTURE(text);
        const auto far = find_unit(text);
        CHECK(far.length == near.length);
        CHECK(far.value == near.value);
        CHECK(far.open == near.open);
    }
}

TEST_CASE("every canonical text is a row, and all spellings of a unit agree on what it is")
{
    for (auto const& row : unit_rows) {
        CAPTURE(std::string(row.spelling));
        auto const* canonical = named(row.canonical);
        REQUIRE(canonical != nullptr);
        CHECK(canonical->canonical == row.canonical);
        CHECK(canonical->dimension == row.dimension);
        CHECK(canonical->base == row.base);
        CHECK(canonical->factor == row.factor);
        CHECK(find_unit(row.spelling).value == find_unit(row.canonical).value);
    }
}

TEST_CASE("every base is a unit of the same dimension and its own base, and factors are in lowest terms")
{
    for (auto const& row : unit_rows) {
        CAPTURE(std::string(row.spelling));
        CHECK(row.dimension != gongwen::dimension::none);
        CHECK(row.factor.numerator > 0);
        CHECK(row.factor.denominator > 0);
        CHECK(row.factor == reduced(row.factor));
        if (row.base.empty()) {
            CHECK(row.factor == ratio{1, 1});
            continue;
        }
        auto const* base = named(row.base);
        REQUIRE(base != nullptr);
        CHECK(base->canonical == row.base);
        CHECK(base->base.empty());
        CHECK(base->dimension == row.dimension);
    }
}

TEST_CASE("no spelling begins with a scale but those of the legal prefixes")
{
    constexpr std::array<std::string_view, 7> scales{"十", "百", "千", "万", "萬", "亿", "億"};
    constexpr std::array<std::string_view, 21> legal{"千瓦", "千克", "千米", "千伏", "千升", "千卡", "千帕", "千赫", "千焦",
        "千牛", "千乏", "千比特", "千字", "百帕", "百分点", "百分點", "百份点", "百份點", "百分位", "千分点", "千分點"};
    for (auto const& row : unit_rows) {
        CAPTURE(std::string(row.spelling));
        const auto begins = [&row](std::string_view prefix) { return row.spelling.starts_with(prefix); };
        CHECK((std::none_of(scales.begin(), scales.end(), begins) || std::any_of(legal.begin(), legal.end(), begins)));
    }
}

TEST_CASE("the longest unit wins")
{
    check({
        as("人次以上", "人次", "人次"),
        as("人参加", "人", "人"),
        as("平方公里", "平方公里", "平方公里"),
        as("平方公里多", "平方公里", "平方公里"),
        as("平方的院子", "平方米", "平方"),
        as("立方的水", "立方米", "立方"),
        as("千瓦时电", "千瓦时", "千瓦时"),
        as("千瓦装机", "千瓦", "千瓦"),
        as("吨标准煤", "吨标准煤", "吨标准煤"),
        as("吨标准", "吨", "吨"),
        as("个百分点", "百分点", "个百分点"),
        as("个千分点", "千分点", "个千分点"),
        as("个工作日内", "工作日", "个工作日"),
        as("个工作专班", "个", "个"),
        as("台套设备", "台套", "台套"),
        as("周年之际", "周年", "周年"),
        as("块钱", "元", "块钱"),
        as("块金牌", "块", "块"),
        as("元人民币", "元", "元人民币"),
        as("分钟路程", "分钟", "分钟"),
    });
}

TEST_CASE("names that a report writes differently are one unit")
{
    check({
        as("㎡", "平方米", "㎡"), as("m²", "平方米", "m²"), as("m2", "平方米", "m2"), as("平方", "平方米", "平方"),
        as("m³", "立方米", "m³"), as("m3", "立方米", "m3"), as("立方", "立方米", "立方"),
        as("％", "%", "％"), as("圆", "元", "圆"), as("人民币元", "元", "人民币元"), as("港币", "港元", "港币"),
        as("个月", "月", "个月"), as("个小时", "小时", "个小时"), as("钟头", "小时", "钟头"),
        as("个学期", "学期", "个学期"), as("个季度", "季度", "个季度"), as("个基点", "基点", "个基点"),
    });
}

TEST_CASE("units stay as written where another word means the same")
{
    check({
        as("天", "天", "天"), as("日", "日", "日"), as("公斤", "公斤", "公斤"), as("千克", "千克", "千克"),
        as("公里", "公里", "公里"), as("km", "km", "km"), as("MW", "MW", "MW"), as("GWh", "GWh", "GWh"),
        as("PF", "PF", "PF"), as("度", "度", "度"), as("℃", "℃", "℃"), as("TEU", "TEU", "TEU"),
    });
}

TEST_CASE("畝 is reported as 亩, and so is every unit in traditional script in simplified")
{
    check({
        as("畝", "亩", "畝"), as("戶", "户", "戶"), as("個", "个", "個"), as("條", "条", "條"), as("項", "项", "項"),
        as("處", "处", "處"), as("間", "间", "間"), as("棟", "栋", "棟"), as("張", "张", "張"), as("輛", "辆", "輛"),
        as("臺", "台", "臺"), as("噸", "吨", "噸"), as("層", "层", "層"), as("種", "种", "種"), as("類", "类", "類"),
        as("隻", "只", "隻"), as("頭", "头", "頭"), as("顆", "颗", "顆"), as("歲", "岁", "歲"), as("個月", "月", "個月"),
        as("個百分點", "百分点", "個百分點"), as("場次", "场次", "場次"), as("千瓦時", "千瓦时", "千瓦時"),
        as("噸標準煤", "吨标准煤", "噸標準煤"), as("歐元", "欧元", "歐元"), as("塊錢", "元", "塊錢"),
    });
}

TEST_CASE("a unit found tells whether a longer spelling begins with it")
{
    using gongwen::lexicon::find_unit;
    CHECK(find_unit("平 方米").open);    // 平方米, with a gap in it
    CHECK(find_unit("个百 分点").open);  // 个百分点
    CHECK_FALSE(find_unit("户 ").open);
    CHECK_FALSE(find_unit("户数，").open);
    CHECK_FALSE(find_unit("人，").open);
    CHECK_FALSE(find_unit("，").open);
    CHECK_FALSE(find_unit("").open);
}

TEST_CASE("a unit in Latin letters ends where letters and digits end")
{
    check({
        as("m", "m", "m"), as("m，", "m", "m"), as("m长", "m", "m"), as("km/h", "km", "km"), as("kV输电", "kV", "kV"),
        as("PFLOPS算力", "PFLOPS", "PFLOPS"), as("P算力", "P", "P"), as("GB", "GB", "GB"), as("Gbps", "Gbps", "Gbps"),
        {"mod", "", 0}, {"mRNA", "", 0}, {"G基站", "", 0}, {"A级", "", 0}, {"D打印", "", 0}, {"V3", "", 0},
        {"PPP", "", 0}, {"th", "", 0},
    });
}

TEST_CASE("a set of units has the units it names, and no others")
{
    constexpr gongwen::lexicon::unit_set coins{"角", "分"};
    CHECK(coins.contains(gongwen::lexicon::unit_named("角")));
    CHECK(coins.contains(find_unit("毛").value));
    CHECK_FALSE(coins.contains(gongwen::lexicon::unit_named("元")));
    CHECK_FALSE(coins.contains({}));
}

TEST_CASE("what begins no unit gives none")
{
    check({{"", "", 0}, {"，", "", 0}, {"的", "", 0}, {"余", "", 0}, {"万元", "", 0}, {"亿千瓦时", "", 0}, {" 人", "", 0},
        {"成", "", 0}, {"\xE4", "", 0}, {"\xE4\xBA", "", 0}, {"\xFF\xFF\xFF\xFF", "", 0}});
}

TEST_CASE("a word that only begins like a unit is none")
{
    for (std::string_view text : {"餐饮", "餐厅", "人民医院", "部门联合", "产业", "家长代表", "名单公布", "支柱产业", "条例", "台阶", "座谈会",
             "方面", "次产业", "次性补助", "层级", "面积", "节能改造", "门诊", "种植", "批准", "把手", "对一", "元结构",
             "年级", "起点", "期工程", "级医院", "站式", "轮车", "个个", "件件", "群众", "部門", "戶籍", "次產業"}) {
        CAPTURE(std::string(text));
        const auto match = find_unit(text);
        CHECK(match.length == 0);
        CHECK(match.value.empty());
    }
}

TEST_CASE("a longer noun keeps the classifier that a word within it would hide")
{
    check({
        as("支队伍", "支", "支"), as("支部队", "支", "支"), as("名单位职工", "名", "名"), as("名优秀教师", "名", "名"),
        as("人工作组", "人", "人"), as("人民兵", "人", "人"), as("部门诊", "部", "部"), as("条龙舟", "条", "条"),
        as("项目标任务", "项", "项"), as("户外出务工", "户", "户"), as("户主动", "户", "户"), as("起诉讼", "起", "起"),
        as("次要求", "次", "次"), as("次干部大会", "次", "次"), as("批示范点", "批", "批"), as("批发展对象", "批", "批"),
        as("种植物", "种", "种"), as("台风机", "台", "台"), as("家园区企业", "家", "家"), as("元区间", "元", "元"),
        as("处次生灾害", "处", "处"), as("人天天", "人", "人"), as("條龍舟", "条", "條"),
        as("所示范学校", "所", "所"), as("种业务", "种", "种"), as("间作坊", "间", "间"), as("家渠道商", "家", "家"),
        as("首创作歌曲", "首", "首"), as("本月刊", "本", "本"), as("种次生灾害", "种", "种"),
    });
}

TEST_CASE("nouns that count what the classifier counts are no look-alikes")
{
    check({
        as("人口", "人", "人"), as("人才", "人", "人"), as("人员", "人", "人"), as("人均已到岗", "人", "人"),
        as("户均已达标", "户", "户"), as("名干部", "名", "名"), as("个体育场", "个", "个"), as("个税种", "个", "个"), as("家企业", "家", "家"),
        as("家医院", "家", "家"), as("件事", "件", "件"), as("条路", "条", "条"), as("项工程", "项", "项"),
        as("场招聘会", "场", "场"), as("年来", "年", "年"), as("天时间", "天", "天"), as("处约", "处", "处"),
    });
}

TEST_CASE("every word begins like a unit, is found, and gives the unit it keeps")
{
    for (auto const& row : unit_words) {
        CAPTURE(std::string(row.spelling));
        const auto match = find_unit(row.spelling);
        CHECK(match.length == row.kept.size());
        CHECK(match.value == find_unit(row.kept).value);
        CHECK(row.spelling.starts_with(row.kept));
        CHECK(std::any_of(unit_rows.begin(), unit_rows.end(), [&row](auto const& unit) {
            return row.spelling.starts_with(unit.spelling) && unit.spelling.size() < row.spelling.size();
        }));
    }
}

TEST_CASE("a word keeps a unit only where a shorter word or a longer unit would hide it")
{
    for (auto const& row : unit_words) {
        if (row.kept.empty()) {
            continue;
        }
        CAPTURE(std::string(row.spelling));
        const bool word = std::any_of(std::begin(unit_words), std::end(unit_words), [&row](auto const& shorter) {
            return shorter.kept.empty() && shorter.spelling.size() < row.spelling.size()
                && row.spelling.starts_with(shorter.spelling);
        });
        const bool unit = std::any_of(unit_rows.begin(), unit_rows.end(), [&row](auto const& longer) {
            return longer.spelling.size() > row.kept.size() && row.spelling.starts_with(longer.spelling);
        });
        CHECK((word || unit));
    }
}

TEST_CASE("Han digits before 级, 期 and the like name a grade or a phase")
{
    for (std::string_view text : {"级", "期", "代", "届", "度", "方", "点", "分", "两", "角", "里", "站", "组", "包", "样",
             "級", "點", "屆"}) {
        CAPTURE(std::string(text));
        CHECK(find_unit(text).use == unit_use::arabic);
    }
    for (std::string_view text : {"个", "人", "户", "次", "倍", "%", "分钟", "亩", "年", "天", "台", "周年"}) {
        CAPTURE(std::string(text));
        CHECK(find_unit(text).use == unit_use::any);
    }
}

TEST_CASE("生 and the like are units only behind 每 or a slash")
{
    for (std::string_view text : {"生", "校", "月", "时", "季度", "学生", "家庭", "号", "等"}) {
        CAPTURE(std::string(text));
        CHECK(find_unit(text).use == unit_use::per);
    }
    CHECK(find_unit("个月").use == unit_use::any);
    CHECK(find_unit("个季度").use == unit_use::any);
}

TEST_CASE("factors to the base unit are exact")
{
    struct factor {
        std::string_view unit;
        ratio value;
        std::string_view base;
    };
    for (auto const& expected : std::vector<factor>{
             {"公里", {1000, 1}, "米"}, {"里", {500, 1}, "米"}, {"尺", {1, 3}, "米"}, {"寸", {1, 30}, "米"},
             {"丈", {10, 3}, "米"}, {"海里", {1852, 1}, "米"}, {"毫米", {1, 1000}, "米"}, {"km", {1000, 1}, "米"},
             {"英寸", {127, 5000}, "米"}, {"亩", {2000, 3}, "平方米"}, {"公顷", {10000, 1}, "平方米"},
             {"平方公里", {1000000, 1}, "平方米"}, {"顷", {200000, 3}, "平方米"}, {"升", {1, 1000}, "立方米"},
             {"毫升", {1, 1000000}, "立方米"}, {"斤", {1, 2}, "千克"}, {"公斤", {1, 1}, "千克"}, {"吨", {1000, 1}, "千克"},
             {"两", {1, 20}, "千克"}, {"担", {50, 1}, "千克"}, {"毫克", {1, 1000000}, "千克"},
             {"千瓦时", {3600000, 1}, "焦耳"}, {"GWh", {3600000000000, 1}, "焦耳"}, {"马力", {588399, 800}, "瓦"},
             {"兆瓦", {1000000, 1}, "瓦"}, {"千伏", {1000, 1}, "伏"}, {"兆帕", {1000000, 1}, "帕"},
             {"小时", {3600, 1}, "秒"}, {"天", {86400, 1}, "秒"}, {"周", {604800, 1}, "秒"}, {"年", {12, 1}, "月"},
             {"季度", {3, 1}, "月"}, {"世纪", {1200, 1}, "月"}, {"角", {1, 10}, "元"}, {"分钱", {1, 100}, "元"},
             {"%", {1, 100}, "倍"}, {"‰", {1, 1000}, "倍"}, {"基点", {1, 100}, "百分点"},
             {"GB", {8000000000, 1}, "比特"}, {"PFLOPS", {1000000000000000, 1}, "FLOPS"}}) {
        CAPTURE(std::string(expected.unit));
        auto const* row = row_of(find_unit(expected.unit).value);
        REQUIRE(row != nullptr);
        CHECK(row->factor == expected.value);
        CHECK(row->base == expected.base);
    }
}

TEST_CASE("no fixed factor ties 美元 to 元, 年 to 天 or 度 to the joule")
{
    CHECK(row_of(unit_named("美元"))->base.empty());
    CHECK(row_of(unit_named("度"))->base.empty());
    CHECK(row_of(unit_named("年"))->base != row_of(unit_named("天"))->base);
}

TEST_CASE("each unit has the dimension that the language gives it")
{
    struct measured {
        std::string_view unit;
        gongwen::dimension value;
    };
    using enum gongwen::dimension;
    for (auto const& [name, value] : std::vector<measured>{{"元", money}, {"美元", money}, {"亩", area}, {"公里", length},
             {"立方米", volume}, {"吨", mass}, {"千瓦时", energy}, {"吨标准煤", energy}, {"兆瓦", power}, {"千伏", voltage},
             {"℃", temperature}, {"天", duration}, {"课时", duration}, {"岁", age}, {"人", persons}, {"名", persons},
             {"位", persons}, {"人次", persons}, {"户", households}, {"次", events}, {"起", events}, {"场", events},
             {"架次", events}, {"个", things}, {"件", things}, {"床", things}, {"标准箱", things}, {"%", ratio},
             {"百分点", ratio}, {"倍", ratio}, {"GB", information}, {"PF", computing}, {"级", order}, {"分贝", sound}}) {
        CAPTURE(std::string(name));
        CHECK(to_string(dimension_of(find_unit(name).value)) == to_string(value));
    }
}

TEST_CASE("a unit is named at compile time")
{
    static_assert(unit_named("元") == find_unit("圓").value);
    CHECK(to_string(unit_named("百分点")) == "百分点");
    static_assert(unit_named("月") == find_unit("个月").value);
    static_assert(unit_named("%") != unit_named("‰"));
    CHECK(unit_named("亩") == find_unit("畝").value);
}

TEST_CASE("no byte past the end of the text is read")
{
    // Each prefix stands at the very end of a block of its own size, so that a sanitizer sees a read beyond.
    for (auto const& row : unit_rows) {
        for (std::size_t size = 0; size <= row.spelling.size(); ++size) {
            const auto block = std::make_unique<char[]>(size);
            std::copy_n(row.spelling.begin(), size, block.get());
            CHECK(find_unit({block.get(), size}).length <= size);
        }
        // Where looking far from the end begins.
        const auto block = std::make_unique<char[]>(gongwen::lexicon::detail::unit_tree.margin);
        std::copy(row.spelling.begin(), row.spelling.end(), block.get());
        CHECK(find_unit({block.get(), gongwen::lexicon::detail::unit_tree.margin}).length == find_unit(row.spelling).length);
    }
}
