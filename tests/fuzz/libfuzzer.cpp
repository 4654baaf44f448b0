// fuzz_parse -dict=tests/fuzz/gongwen.dict CORPUS: libFuzzer's search for a text that breaks a document.

#include "invariants.hpp"

#include "gongwen/parse.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static gongwen::parser reader;
    const std::string_view text(reinterpret_cast<char const*>(data), size);
    if (const auto rule = gongwen::fuzz::broken(reader.parse(text))) {
        std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(rule->size()), rule->data());
        std::abort();
    }
    return 0;
}
