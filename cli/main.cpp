#include "base/memory.h"
#include "cli/run.h"

#include <iostream>

int main(int count, char** values) {
    mijlpaal::base::keepFreedMemory();
    return mijlpaal::cli::run({values + 1, values + count}, std::cout, std::cerr);
}
