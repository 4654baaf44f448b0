#include "reading.hpp"

#include "gongwen/parse.hpp"

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

std::size_t quantity_scanner::scan(std::string_view text)
{
    return reader_.parse(text).quantities().size();
}

}  // namespace throughput
