#include "tests/app/support/example.h"

#include "import/csv_folder.h"
#include "model/code_book.h"

#include <doctest/doctest.h>

#include <cstdlib>

namespace mijlpaal::tests {

std::filesystem::path sourceFolder() {
    const char* folder = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE_MESSAGE(folder, "run the tests through ctest");
    return folder;
}

const model::Portfolio& examplePortfolio() {
    static const auto imported = importing::readCsvFolder(sourceFolder() / "examples/om-portfolio", {});
    REQUIRE_FALSE(base::hasErrors(imported.findings));
    return imported.portfolio;
}

model::ActivityId activity(const model::Portfolio& portfolio, std::string_view code) {
    const auto id = model::CodeBook{portfolio}.find<model::Activity>(code);
    REQUIRE(id);
    return *id;
}

TemporaryFolder::TemporaryFolder() {
    auto name = (std::filesystem::temp_directory_path() / "mijlpaal-test-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()));
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace mijlpaal::tests
