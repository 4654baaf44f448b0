#pragma once

#include <cstdint>

namespace gongwen {

/// The instructions that a text may be read with. Each set reads the same from every text.
enum class instruction_set : std::uint8_t {
    portable,  ///< what every machine has
    avx2,      ///< x86-64 from about 2013 on
    avx512,    ///< with VBMI2: x86-64 servers from about 2019 on
};

/// The largest set up to `limit` that this machine has and the library uses. Cost: a load and some tests.
[[nodiscard]] inline instruction_set available_instructions([[maybe_unused]] instruction_set limit) noexcept
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (limit == instruction_set::avx512 && __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vbmi") != 0
        && __builtin_cpu_supports("avx512vbmi2") != 0 && __builtin_cpu_supports("popcnt") != 0) {
        return instruction_set::avx512;
    }
    if (limit != instruction_set::portable && __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0
        && __builtin_cpu_supports("popcnt") != 0) {
        return instruction_set::avx2;
    }
#endif
    return instruction_set::portable;
}

}  // namespace gongwen
