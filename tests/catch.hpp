#pragma once

// Catch2 in either of its versions: 2.13 (Debian 12) has one header, 3 (Ubuntu 24.04) has one of that name per part.
#define CATCH_CONFIG_ENABLE_OPTIONAL_STRINGMAKER

#if __has_include(<catch2/catch_all.hpp>)
#    include <catch2/catch_all.hpp>
#else
#    include <catch2/catch.hpp>
#endif
