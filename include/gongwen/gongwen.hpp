#pragma once

#include "gongwen/parse.hpp"
#include "gongwen/version.hpp"
