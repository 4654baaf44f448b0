#include "catch.hpp"

#include "gongwen/text/instruction_set.hpp"

using gongwen::available_instructions;
using gongwen::instruction_set;

TEST_CASE("no other instructions are used than the limit allows")
{
    CHECK(available_instructions(instruction_set::portable) == instruction_set::portable);
    CHECK(available_instructions(instruction_set::avx2) <= instruction_set::avx2);
    CHECK(available_instructions(instruction_set::avx512) >= available_instructions(instruction_set::avx2));
}
