#pragma once

// All of the library: parsing (parse.hpp), phrases and scans (read.hpp), walks (visit.hpp), output (format.hpp), messages (diagnostic.hpp).
#include "gongwen/diagnostic.hpp"
#include "gongwen/format.hpp"
#include "gongwen/parse.hpp"
#include "gongwen/read.hpp"
#include "gongwen/version.hpp"
#include "gongwen/visit.hpp"
