// error: use of deleted function
#include <gongwen/parse.hpp>

#include <string>

int main()
{
    gongwen::parser reader;
    return reader.parse(std::string("新增27户")).quantities().empty() ? 1 : 0;
}
