#include "reading.hpp"

#include "gongwen/parse.hpp"
#include "gongwen/read.hpp"

namespace throughput {

gongwen::document parse_fresh(std::string_view text)
{
    return gongwen::parse(text);
}

reader::reader(gongwen::options const& settings) : parser_(std::make_unique<gongwen::parser>(settings)) {}

reader::~reader() = default;

gongwen::document const& reader::parse(std::string_view text)
{
    return parser_->parse(text);
}

std::size_t count_quantities(std::string_view text)
{
    std::size_t count = 0;
    gongwen::scan_quantities(text, [&count](gongwen::quantity const&) { ++count; });
    return count;
}

}  // namespace throughput
