#include "subject.hpp"

#include <algorithm>

namespace throughput {

std::vector<std::string_view> cut(std::string_view text, std::size_t bytes)
{
    std::vector<std::string_view> documents;
    while (!text.empty()) {
        const auto line_end = text.size() <= bytes ? text.npos : text.find('\n', bytes - 1);
        const auto size = line_end == text.npos ? text.size() : line_end + 1;
        // A short rest would be a document of another size.
        if (documents.empty() || size >= bytes) {
            documents.push_back(text.substr(0, size));
        }
        text.remove_prefix(size);
    }
    return documents;
}

std::string repeated(std::string_view text, std::size_t bytes)
{
    std::string result;
    result.reserve(bytes);
    while (result.size() < bytes) {
        result.append(text.substr(0, bytes - result.size()));
    }
    if (const auto line_end = result.rfind('\n'); line_end != result.npos) {
        result.resize(line_end + 1);
    }
    return result;
}

}  // namespace throughput
