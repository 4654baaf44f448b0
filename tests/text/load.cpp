#include "catch.hpp"

#include "gongwen/text/load.hpp"

#include <cstdint>

using gongwen::load;

TEST_CASE("the first byte is the lowest, at compile time as at run time")
{
    constexpr char bytes[]{'\x01', '\x02', '\x03', '\xE4', '\x05', '\x06', '\x07', '\xFF'};
    static_assert(load<std::uint32_t>(bytes) == 0xE4030201);
    static_assert(load<std::uint64_t>(bytes) == 0xFF070605E4030201);
    const char* const at = bytes;
    CHECK(load<std::uint32_t>(at) == 0xE4030201);
    CHECK(load<std::uint32_t>(at + 1) == 0x05E40302);
    CHECK(load<std::uint64_t>(at) == 0xFF070605E4030201);
}
