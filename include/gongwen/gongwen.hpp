#pragma once

#include "gongwen/diagnostic.hpp"
#include "gongwen/format.hpp"
#include "gongwen/parse.hpp"
#include "gongwen/read.hpp"
#include "gongwen/version.hpp"
#include "gongwen/visit.hpp"
