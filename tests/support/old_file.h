#pragma once

#include "storage/sqlite.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace mijlpaal::tests {

/// Makes a file of version 2 from the SQL in tests/data.
inline void makeOldFile(const std::filesystem::path& file) {
    const char* source = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE_MESSAGE(source, "run the tests through ctest");
    std::ifstream stream{std::filesystem::path{source} / "tests/data/file_version_2.sql"};
    const std::string sql{std::istreambuf_iterator<char>{stream}, {}};
    REQUIRE_FALSE(sql.empty());
    std::ofstream{file}.close();
    storage::Database{file, storage::Database::Mode::write}.run(sql);
}

}  // namespace mijlpaal::tests
