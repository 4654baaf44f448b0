#include "catch.hpp"

#include "gongwen/lexicon/start_filter.hpp"

#include <cstddef>
#include <cstdint>

using namespace gongwen::lexicon;

namespace {

/// Whether a character of three bytes passes, looked up as vectors of bytes are.
bool passes(char32_t point)
{
    constexpr start_filter const& filter = starts_filtered;
    const std::size_t first = point >> 12U;
    const std::size_t second = point >> 6U & 0x3FU;
    const std::size_t third = point & 0x3FU;
    const bool sign = (filter.lead_kind[first] & start_filter::sign) != 0;
    return sign || (filter.lead[first] & filter.second_low[second & 0xFU] & filter.second_high[second >> 4U]
                    & filter.third_low[third & 0xFU] & filter.third_high[third >> 4U]) != 0;
}

}  // namespace

TEST_CASE("all that may begin something passes the filter, and few other ideographs do")
{
    int in_vain = 0;
    for (char32_t point = 0x800; point < 0x10000; ++point) {
        const std::uint32_t bytes = gongwen::packed(point);
        const bool plain = is_plain(classify_packed(bytes));
        if (!plain && !(point >= 0xD800 && point < 0xE000)) {
            INFO(static_cast<std::uint32_t>(point));
            CHECK(passes(point));
        }
        in_vain += plain && point >= 0x4E00 && point < 0xA000 && passes(point) ? 1 : 0;
    }
    CHECK(in_vain < 0x5200 / 20);
}

TEST_CASE("the leads behind which not every continuation byte is well formed are told apart")
{
    for (std::size_t low = 0; low < 16; ++low) {
        CHECK(((starts_filtered.lead_kind[low] & start_filter::restricted_lead) != 0) == (low == 0x0 || low == 0xD));
        CHECK(starts_filtered.lead_kind[low + 16] == starts_filtered.lead_kind[low]);
        CHECK(starts_filtered.third_low[low + 16] == starts_filtered.third_low[low]);
    }
}
