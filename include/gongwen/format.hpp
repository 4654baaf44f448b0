#pragma once

// fmt formatters and `to_string` for every type of the AST, ISO 8601 dates, values as text, CSV fields.
#include "gongwen/format/csv.hpp"
#include "gongwen/format/date.hpp"
#include "gongwen/format/diagnostic.hpp"
#include "gongwen/format/iso.hpp"
#include "gongwen/format/quantity.hpp"
#include "gongwen/format/structure.hpp"
#include "gongwen/format/value.hpp"
