#include "allocations.hpp"

#include <cstdlib>
#include <new>

namespace {

thread_local std::size_t count = 0;

void* counted(std::size_t size, std::size_t alignment) noexcept
{
    ++count;
    // aligned_alloc wants a whole number of alignments; malloc wants no zero to be a valid address.
    const auto padded = (size + alignment - 1) / alignment * alignment;
    return alignment <= alignof(std::max_align_t) ? std::malloc(size == 0 ? 1 : size)
                                                  : std::aligned_alloc(alignment, padded == 0 ? alignment : padded);
}

}  // namespace

std::size_t throughput::allocations() noexcept
{
    return count;
}

void* operator new(std::size_t size)
{
    if (void* const block = counted(size, 1)) {
        return block;
    }
    throw std::bad_alloc();
}

void* operator new(std::size_t size, std::align_val_t alignment)
{
    if (void* const block = counted(size, static_cast<std::size_t>(alignment))) {
        return block;
    }
    throw std::bad_alloc();
}

// The other forms of the standard library call these two.
void operator delete(void* block) noexcept
{
    std::free(block);
}

void operator delete(void* block, std::size_t) noexcept
{
    std::free(block);
}

void operator delete(void* block, std::align_val_t) noexcept
{
    std::free(block);
}

void operator delete(void* block, std::size_t, std::align_val_t) noexcept
{
    std::free(block);
}
