// What goes out as CSV comes in again. It stands here because app is the lowest room that sees both import
// and export.
#include "export/csv_folder.h"
#include "import/csv_folder.h"
#include "model/patch.h"
#include "tests/support/any_portfolio.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

namespace mijlpaal {
namespace {

using tests::AnyPortfolio;

std::filesystem::path exampleFolder() {
    const char* source = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE(source);
    return std::filesystem::path{source} / "examples" / "om-portfolio";
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream stream{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

importing::Imported importTexts(const std::map<std::string, std::string>& texts,
                                const model::Portfolio& base = {}) {
    return importing::readCsvTexts({"plan", {texts.begin(), texts.end()}, {}}, base);
}

TEST_CASE("the example comes out as it went in, byte for byte") {
    const auto portfolio = importing::readCsvFolder(exampleFolder(), {}).portfolio;

    const auto texts = exporting::csvTexts(portfolio);

    CHECK(texts.size() > 25);
    for (const auto& [name, text] : texts) CHECK_MESSAGE(text == bytesOf(exampleFolder() / name), name);
}

TEST_CASE("the example written to a folder and read again is the same portfolio") {
    const auto portfolio = importing::readCsvFolder(exampleFolder(), {}).portfolio;
    const auto folder =
        std::filesystem::temp_directory_path() / ("mijlpaal-round-trip-" + std::to_string(getpid()));

    REQUIRE(exporting::writeCsvFolder(portfolio, folder));
    const auto again = importing::readCsvFolder(folder, {});

    CHECK(again.findings.empty());
    CHECK(again.portfolio == portfolio);
    CHECK(importing::readCsvFolder(folder, portfolio).changes.empty());
    std::filesystem::remove_all(folder);
}

TEST_CASE(
    "any portfolio that is exported and imported is equal, and importing it once more changes nothing") {
    std::size_t links = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        const auto portfolio = AnyPortfolio{seed}.make();
        links += portfolio.all<model::Dependency>().size();

        const auto texts = exporting::csvTexts(portfolio);
        const auto imported = importTexts(texts);

        std::string errors;
        for (const auto& finding : imported.findings) {
            if (finding.severity == base::Severity::error) errors += plain(finding) + "\n";
        }
        REQUIRE(errors == "");
        std::string differences;
        for (const auto& change : model::difference(portfolio, imported.portfolio).changes) {
            differences +=
                std::string{model::nameOf(change.kind)} + "/" + std::to_string(change.number) + ":";
            for (const auto& each : model::patchOf(change).fields)
                differences += " " + std::string{each.field->name};
            differences += "\n";
        }
        REQUIRE(differences == "");
        REQUIRE(exporting::csvTexts(imported.portfolio) == texts);
        REQUIRE(importTexts(texts, imported.portfolio).changes.empty());
    }
    CHECK(links > 300);
}

TEST_CASE("unknown columns are written back in the file they came from") {
    auto texts = exporting::csvTexts(importing::readCsvFolder(exampleFolder(), {}).portfolio);
    auto& calendars = texts.at("calendars/calendars.csv");
    calendars.replace(calendars.find('\n'), 1, ",colour,shape\n");
    calendars.insert(calendars.size() - 1, ",\"red, mostly\",");
    auto& settings = texts.at("portfolio.csv");
    settings.replace(settings.find('\n'), 1, ",theme\n");
    settings.insert(settings.size() - 1, ",dark");

    const auto imported = importTexts(texts);
    const auto written = exporting::csvTexts(imported.portfolio);

    CHECK_FALSE(base::hasErrors(imported.findings));
    CHECK(written.at("portfolio.csv") == texts.at("portfolio.csv"));
    CHECK(written.at("calendars/calendars.csv").find(",colour\n") != std::string::npos);
    CHECK(written.at("calendars/calendars.csv").find(",\"red, mostly\"\n") != std::string::npos);
}

}  // namespace
}  // namespace mijlpaal
