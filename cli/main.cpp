#include "cli/run.h"

#include <iostream>

int main(int count, char** values) {
    return mijlpaal::cli::run({values + 1, values + count}, std::cout, std::cerr);
}
