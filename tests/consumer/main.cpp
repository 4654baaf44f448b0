#include <gongwen/gongwen.hpp>

#include <cstdio>

int main()
{
    const auto report = gongwen::parse("发放城乡低保金410余万元。");
    if (report.quantities().size() != 1) {
        return 1;
    }
    std::puts(to_string(report.quantities()[0].lower).c_str());
}
