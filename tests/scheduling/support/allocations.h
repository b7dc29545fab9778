#pragma once

#include <cstddef>

namespace mijlpaal::tests {

/// How often this program has asked for memory.
std::size_t allocations();

}  // namespace mijlpaal::tests
