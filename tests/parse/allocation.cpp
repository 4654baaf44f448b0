// A parser that has grown its tables allocates nothing. This program's operator new counts.
#include "catch.hpp"

#include "support/parse.hpp"

#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>

namespace {

std::size_t allocations = 0;

void* counted(std::size_t size) noexcept
{
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}

}  // namespace

void* operator new(std::size_t size)
{
    if (void* const memory = counted(size)) {
        return memory;
    }
    throw std::bad_alloc();
}

void* operator new[](std::size_t size)
{
    return operator new(size);
}

void* operator new(std::size_t size, std::nothrow_t const&) noexcept
{
    return counted(size);
}

void* operator new[](std::size_t size, std::nothrow_t const&) noexcept
{
    return counted(size);
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete[](void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete[](void* memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::nothrow_t const&) noexcept
{
    std::free(memory);
}

void operator delete[](void* memory, std::nothrow_t const&) noexcept
{
    std::free(memory);
}

namespace {

/// A report with something of everything.
std::string large_report()
{
    std::string text = "青河镇2024年工作总结\n——2025年1月19日在青河镇会议上\n各位代表：\n";
    for (int i = 0; i < 100; ++i) {
        text += "一、回顾\n（一）经济。一是新增企业27户、投资410余万元，同比增长5.5%"
                "；二是“十四五”期间列第六名，每人每月600元。\n"
                "1.总投资XX万元，3小时30分，2-3家。\n扫一扫在手机打开当前页\n\xFF\n";
    }
    return text + "青河镇人民政府\n2024年1月5日\n";
}

}  // namespace

TEST_CASE("a parser allocates nothing once its tables have grown")
{
    const std::string large = large_report();
    const std::string small = "新增27户，培训3次。";
    gongwen::options settings;
    settings.units.push_back({"很长很长的网格岗位名称", "很长很长的网格岗位名称", gongwen::dimension::things});
    gongwen::parser reader(settings);
    std::size_t quantities = reader.parse(large).quantities().size();
    CHECK(quantities > 500);
    const std::size_t before = allocations;
    for (int i = 0; i < 5; ++i) {
        quantities += reader.parse(large).quantities().size();
        quantities += reader.parse(small).quantities().size();
    }
    const std::size_t after = allocations;
    CHECK(after == before);
    CHECK(quantities > 3000);
}

TEST_CASE("a parse with its own tables allocates a few times and not per node")
{
    const std::string large = large_report();
    const std::size_t before = allocations;
    const auto nodes = gongwen::parse(std::string_view(large)).quantities().size();
    const std::size_t after = allocations;
    CHECK(nodes > 500);
    CHECK(after - before < 200);
}

TEST_CASE("an empty text allocates for the root and no more")
{
    const std::size_t before = allocations;
    const auto sections = gongwen::parse(std::string_view()).sections().size();
    const std::size_t after = allocations;
    CHECK(sections == 1);
    CHECK(after - before <= 2);
}
