#include "catch.hpp"

#include "support/lists.hpp"

#include "gongwen/lexicon/start_avx2.hpp"
#include "gongwen/text/instruction_set.hpp"

#include <cstddef>
#include <string_view>

TEST_CASE("a window is listed with AVX2 as character by character")
{
    using gongwen::instruction_set;
    if (gongwen::available_instructions(instruction_set::avx2) != instruction_set::avx2) {
        return;
    }
#if defined(__x86_64__) && defined(__GNUC__)
    support::check_lists([](std::string_view text, std::size_t size, gongwen::lexicon::start_list& list) {
        return gongwen::lexicon::avx2::list_starts(text, size, list);
    });
#endif
}
