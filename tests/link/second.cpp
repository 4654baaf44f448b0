#include "everything.hpp"

std::size_t quantities_counted_in_the_second_file(std::string_view text);

std::size_t quantities_counted_in_the_second_file(std::string_view text)
{
    return gongwen::parse(text).quantities().size();
}
