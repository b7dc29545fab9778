#include "formats/portfolio_files.h"
#include "import/csv_folder.h"
#include "model/code_book.h"
#include "tests/import/support/small_folder.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstdlib>
#include <fstream>
#include <set>

// Folders that do not have all files of a portfolio.

namespace mijlpaal::importing {
namespace {

using model::Activity;
using model::makeDay;
using model::RecordKind;

const ImportOptions today{.today = makeDay(2026, 4, 7)};

/// The files of the example, by name.
const FolderTexts& exampleTexts() {
    static const FolderTexts texts = [] {
        const char* source = std::getenv("MIJLPAAL_SOURCE_DIR");
        REQUIRE(source);
        return readFolderTexts(std::filesystem::path{source} / "examples" / "om-portfolio");
    }();
    return texts;
}

std::vector<std::string> complaintsOf(const Imported& imported) {
    std::vector<std::string> list;
    for (const auto& each : imported.findings) {
        if (each.severity == base::Severity::error) list.push_back(plain(each));
    }
    return list;
}

bool says(const Imported& imported, const std::string& words) {
    return std::any_of(imported.findings.begin(), imported.findings.end(),
                       [&](const auto& each) { return plain(each).find(words) != std::string::npos; });
}

/// A folder of a newcomer: what is to be done, and what waits for what.
SmallFolder& ofNewcomer(SmallFolder& folder) {
    for (const auto& [name, text] : std::map{folder.files()}) folder.without(name);
    return folder
        .file("activities.csv",
              "activity_id,name_nl,dur_most_likely_wd\nA1,Ontwerp,10\nA2,Bouw,20\n")
        .file("dependencies.csv", "dependency_id,predecessor_id,successor_id,type\nD1,A1,A2,FS\n");
}

}  // namespace

TEST_CASE("two files are enough to begin: activities, and what waits for what") {
    SmallFolder folder;
    const auto imported = ofNewcomer(folder).import({}, today);
    for (const auto& each : complaintsOf(imported)) CHECK(each == "");
    CHECK(imported.portfolio.all<Activity>().size() == 2);
    CHECK(imported.portfolio.all<model::Dependency>().size() == 1);
    CHECK(imported.portfolio.settings().statusDate == makeDay(2026, 4, 7));
    // Somebody works, and not at Christmas.
    REQUIRE(imported.portfolio.settings().calendar);
    CHECK(imported.portfolio.all<model::Holiday>().size() > 50);
}

TEST_CASE("one finding lists the files that were not there") {
    SmallFolder folder;
    const auto imported = ofNewcomer(folder).import({}, today);
    std::size_t lists = 0;
    for (const auto& each : imported.findings) lists += plain(each).find("programmes.csv") != std::string::npos ? 1 : 0;
    CHECK(lists == 1);
    CHECK(says(imported,
               "plan: Not there, and so empty: calendars/calendars.csv, calendars/holidays.csv, programmes.csv, systems.csv, "));
    CHECK(says(imported, "Without a calendar people work Monday to Friday"));
    // Files that few portfolios have are not missed.
    CHECK_FALSE(says(imported, "notes.csv"));
}

TEST_CASE("what activities name in files that are not there is left empty, and that is told by column") {
    SmallFolder folder;
    folder.without("programmes.csv").without("calendars/calendars.csv").without("portfolio.csv");
    const auto imported = folder.import({}, today);
    for (const auto& each : complaintsOf(imported)) CHECK(each == "");
    CHECK(says(imported,
               "activities.csv, column programme_id: What 4 rows name stands in programmes.csv, which is not there; it is "
               "left empty. Add the file and import again."));
    for (const auto& each : imported.portfolio.all<Activity>()) {
        CHECK_FALSE(each.programme);
        CHECK_FALSE(each.calendar);
    }
}

TEST_CASE("a file without which the rows of another make no sense is asked for, once") {
    SmallFolder folder;
    folder.without("activities.csv");
    CHECK(folder.complaint() ==
          "activities.csv: The file is not there, and dependencies.csv names what stands in it. Add it with a row for each "
          "key that is named.");
}

TEST_CASE("a misspelled name of a file that is not there is told with the right one") {
    SmallFolder folder;
    for (const auto* name : {"activites.csv", "Activities.CSV", "activiteiten.csv"}) {
        ofNewcomer(folder);
        const auto text = folder.files().at("activities.csv");
        folder.without("activities.csv").file(name, text);
        const auto complaints = complaintsOf(folder.import({}, today));
        REQUIRE(complaints.size() == 2);
        CHECK(std::find(complaints.begin(), complaints.end(),
                        std::string{name} +
                            ": The file is not one of those of a portfolio; activities.csv, which it is like, is not there. "
                            "Name it activities.csv, or take it out of the folder.") != complaints.end());
        folder.without(name);
    }
}

TEST_CASE("a folder with nothing but a misspelled file says both") {
    SmallFolder folder;
    for (const auto& [name, text] : std::map{folder.files()}) folder.without(name);
    folder.file("activites.csv", "activity_id\n");
    const auto complaints = folder.complaints();
    REQUIRE(complaints.size() == 2);
    CHECK(folder.complaint().find("The folder holds none of the files of a portfolio.") != std::string::npos);
    CHECK(folder.complaint().find("Name it activities.csv") != std::string::npos);
}

TEST_CASE("into a portfolio that is there, a missing file says nothing of its kind") {
    const auto whole = readCsvTexts(exampleTexts(), {}).portfolio;
    rc::check("whatever is left out of the folder, nothing changes", [&] {
        auto texts = exampleTexts();
        const auto left = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 40));
        for (const auto place : left) {
            if (texts.files.size() > 1) texts.files.erase(std::next(texts.files.begin(), static_cast<std::ptrdiff_t>(place % texts.files.size())));
        }
        const auto imported = readCsvTexts(texts, whole);
        RC_ASSERT(complaintsOf(imported).empty());
        RC_ASSERT(imported.changes.empty());
    });
}

TEST_CASE("a new portfolio holds all of the files that are there, or says which one they cannot do without") {
    rc::check("of any part of the folder", [] {
        auto texts = exampleTexts();
        const auto left = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 40));
        std::set<std::string> gone;
        for (const auto place : left) {
            if (texts.files.size() <= 1) break;
            const auto at = std::next(texts.files.begin(), static_cast<std::ptrdiff_t>(place % texts.files.size()));
            gone.insert(at->first);
            texts.files.erase(at);
        }
        const auto imported = readCsvTexts(texts, {}, {.statusDate = makeDay(2026, 3, 31)});
        // A record may be wrong without what was left empty in it.
        const bool isLeftOut = says(imported, "it is left empty");
        for (const auto& each : imported.findings) {
            if (each.severity == base::Severity::error) RC_ASSERT(gone.contains(each.place.file) || isLeftOut);
        }
        if (complaintsOf(imported).empty()) RC_ASSERT(!imported.changes.empty());
    });
}

}  // namespace mijlpaal::importing
