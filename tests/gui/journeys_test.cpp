#include "base/text.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>

/// The list of journeys through the window against the tests that walk them.
namespace mijlpaal::gui {
namespace {

std::filesystem::path sources() {
    const auto* folder = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE(folder);
    return folder;
}

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream stream{file};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

TEST_CASE("every journey in the list is walked by a test, and there are twenty at least") {
    // A long name is written in two pieces.
    const std::regex seam{"\"\\s*\n\\s*\""};
    std::ifstream list{sources() / "docs/journeys.md"};
    int journeys = 0;
    for (std::string line; std::getline(list, line);) {
        const auto cells = base::listed(line, '|');
        if (cells.empty() || base::wholeNumber(cells.front()) != journeys + 1) continue;
        REQUIRE(cells.size() == 4);
        ++journeys;
        CAPTURE(line);
        const auto tests = contentOf(sources() / "tests/gui" / (std::string{cells[2]} + ".cpp"));
        CHECK(std::regex_replace(tests, seam, "").find('"' + std::string{cells[3]} + '"') != std::string::npos);
    }
    CHECK(journeys >= 20);
}

}  // namespace
}  // namespace mijlpaal::gui
