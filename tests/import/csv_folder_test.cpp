#include "import/csv_folder.h"

#include "model/code_book.h"
#include "model/field.h"
#include "model/patch.h"
#include "tests/import/support/small_folder.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

namespace mijlpaal::importing {
namespace {

using model::Activity;
using model::makeDay;
using model::Moment;

std::filesystem::path exampleFolder() {
    const char* source = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE(source);
    return std::filesystem::path{source} / "examples" / "om-portfolio";
}

template <class Record>
const Record& byCode(const model::Portfolio& portfolio, std::string_view code) {
    const auto id = model::CodeBook{portfolio}.find<Record>(code);
    REQUIRE(id);
    return portfolio.all<Record>().at(*id);
}

// ---- what a good folder gives ------------------------------------------------------------------

TEST_CASE("the example portfolio imports without a single finding") {
    const auto imported = readCsvFolder(exampleFolder(), {});

    for (const auto& finding : imported.findings) CHECK(plain(finding) == "");
    const auto& portfolio = imported.portfolio;
    CHECK(portfolio.all<Activity>().size() == 260);
    CHECK(portfolio.all<model::Dependency>().size() == 286);
    CHECK(portfolio.all<model::Actual>().size() == 351);
    CHECK(portfolio.all<model::ForeignPart>().empty());
    CHECK(portfolio.settings().statusDate == makeDay(2026, 3, 31));
    CHECK(byCode<model::LawMilestone>(portfolio, "LM32").id == portfolio.settings().lawMilestone);
    CHECK(plain(imported.changes.label) == "Import om-portfolio");
    CHECK(model::apply({}, imported.changes).value() == portfolio);
}

TEST_CASE("without portfolio.csv the settings follow from the folder") {
    FolderTexts texts;
    const auto folder = exampleFolder();
    texts.name = "om-portfolio";
    for (std::size_t i = 0; i < model::recordKindCount; ++i) {
        const std::string name{model::fileOf(static_cast<model::RecordKind>(i))};
        if (name.empty() || name == "portfolio.csv") continue;
        std::ifstream stream{folder / name, std::ios::binary};
        if (!stream) continue;  // the example has nothing to say about some kinds
        texts.files[name] = {std::istreambuf_iterator<char>{stream}, {}};
    }

    const auto imported = readCsvTexts(texts, {});

    REQUIRE(imported.findings.size() == 1);
    CHECK(imported.findings.front().severity == base::Severity::note);
    CHECK(plain(imported.findings.front()) ==
          "portfolio.csv: There is no such file; the status date is 2026-03-31, the last day on which "
          "actuals were reported.");
    const auto& settings = imported.portfolio.settings();
    CHECK(settings.nameNl == "om-portfolio");
    CHECK(settings.profile == model::Profile::p6);
    CHECK(settings.statusDateIsFloor);
    CHECK(settings.lawMilestone == byCode<model::LawMilestone>(imported.portfolio, "LM32").id);
    CHECK(settings.calendar == byCode<model::Calendar>(imported.portfolio, "CAL-NL").id);
}

TEST_CASE("the small folder of these tests is good") {
    CHECK(SmallFolder{}.complaint() == "");
}

TEST_CASE("rows keep their order, with room between them") {
    const auto imported = SmallFolder{}.import();

    CHECK(byCode<Activity>(imported.portfolio, "A1").position == 1024);
    CHECK(byCode<Activity>(imported.portfolio, "A4").position == 4096);
}

TEST_CASE("durations are days of the activity's own calendar") {
    SmallFolder folder;
    folder.add("calendars/calendars.csv", "C2,Kort,Short,Mon;Tue,6,09:00-15:00,,,public");
    folder.replace("activities.csv", "Bouw,Build,Leider,,C1", "Bouw,Build,Leider,,C2");
    folder.replace("activities.csv", "10,20,40,,,0,,", "10,20,40,,,10,2026-03-02,");

    const auto build = byCode<Activity>(folder.import().portfolio, "A3");

    CHECK(build.mostLikely == model::hours(120));
    CHECK(build.actualStart == Moment::at(makeDay(2026, 3, 2), 5400));
}

TEST_CASE("a milestone with only a day stands at the end of that day, at both its ends") {
    SmallFolder folder;
    folder.replace("activities.csv", "0,0,0,,,0,,", "0,0,0,,,100,2026-03-02,2026-03-02");

    const auto ready = byCode<Activity>(folder.import().portfolio, "A4");

    CHECK(ready.actualStart == Moment::at(makeDay(2026, 3, 2), 10200));
    CHECK(ready.actualFinish == ready.actualStart);
}

TEST_CASE("columns that only this program knows are read where they are there") {
    SmallFolder folder;
    folder.file("dependencies.csv",
                "dependency_id,predecessor_id,successor_id,type,lag_wd,source,basis,lag_unit\n"
                "D1,A2,A3,FS,5,,public,week\n"
                "D2,A3,A4,FS,0,,public,\n");

    const auto portfolio = folder.import().portfolio;

    CHECK(byCode<model::Dependency>(portfolio, "D1").lagUnit == model::TimeUnit::week);
    CHECK(byCode<model::Dependency>(portfolio, "D2").lagUnit == model::TimeUnit::day);
}

TEST_CASE(
    "free text is kept to the last space and on one line, and white space around other cells does not "
    "count") {
    SmallFolder folder;
    folder.replace("activities.csv", "task,Ontwerp,Design", " task ,\" Ontwerp,\n fase 1 \",Design");
    folder.replace("dependencies.csv", "D1,A2,A3", "D1, A2 ,A3");

    CHECK(byCode<Activity>(folder.import().portfolio, "A2").nameNl == " Ontwerp, fase 1 ");
}

TEST_CASE("a name with a line break is no change the second time") {
    SmallFolder folder;
    folder.replace("activities.csv", "task,Ontwerp,Design", "task,\"Ontwerp,\n fase 1\",Design");
    const auto first = folder.import();
    CHECK(folder.import(first.portfolio).changes.empty());
}

TEST_CASE("a byte order mark and line ends of Windows are no obstacle") {
    SmallFolder folder;
    auto text = folder.files().at("dependencies.csv");
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) text.insert(at, "\r");
    folder.file("dependencies.csv", "\xEF\xBB\xBF" + text);

    CHECK(folder.complaint() == "");
}

// ---- importing again -----------------------------------------------------------------------------

TEST_CASE("importing the same folder again changes nothing") {
    const auto once = readCsvFolder(exampleFolder(), {});
    const auto twice = readCsvFolder(exampleFolder(), once.portfolio);

    CHECK(twice.findings.empty());
    CHECK(twice.changes.empty());
    CHECK(twice.portfolio == once.portfolio);
}

TEST_CASE("importing without portfolio.csv again leaves the settings alone") {
    SmallFolder folder;
    const auto once = folder.import();
    folder.without("portfolio.csv");

    CHECK(folder.import(once.portfolio).changes.empty());
    CHECK(folder.notes(once.portfolio).empty());
}

TEST_CASE("a record that is there keeps its id, and only what differs changes") {
    SmallFolder folder;
    const auto once = folder.import();
    folder.replace("activities.csv", "Ontwerp", "Schets");

    const auto twice = folder.import(once.portfolio);

    REQUIRE(twice.changes.changes.size() == 1);
    const auto patch = model::patchOf(twice.changes.changes.front());
    REQUIRE(patch.fields.size() == 1);
    CHECK(patch.fields.front().field->name == "name_nl");
    CHECK(byCode<Activity>(twice.portfolio, "A2").id == byCode<Activity>(once.portfolio, "A2").id);
}

TEST_CASE("records that the folder does not name stay, and a note counts them") {
    SmallFolder folder;
    const auto once = folder.import();
    folder.rows("dependencies.csv", "D2,A3,A4,FS,0,,public\nD3,A2,A4,FS,0,,public\n");

    const auto twice = folder.import(once.portfolio);

    CHECK(twice.portfolio.all<model::Dependency>().size() == 3);
    CHECK(byCode<model::Dependency>(twice.portfolio, "D3").id.number == 3);
    CHECK(folder.notes(once.portfolio) ==
          std::vector<std::string>{
              "dependencies.csv: The portfolio has 1 more than this file names; they stay as they are."});
}

TEST_CASE("activities that stand in the order of the rows keep their positions") {
    SmallFolder folder;
    auto moved = folder.import().portfolio;
    auto ready = byCode<Activity>(moved, "A4");
    ready.position = 99'999;
    moved.all<Activity>().put(ready);

    CHECK(folder.import(moved).changes.empty());
}

TEST_CASE(
    "holidays are the same when calendar, day and name are, and promises when baseline and object are") {
    SmallFolder folder;
    folder.rows("calendars/holidays.csv", "2026-04-27,Koningsdag,King's Day,Mon,1,1,C1,,public\n");
    folder.rows("baselines.csv", "B1,2024-03-01,activity,A4,2026-06-01,day,,,public,,\n");
    const auto once = folder.import();
    folder.rows("calendars/holidays.csv", "2026-04-27,Koningsdag,King's Day,Mon,0,1,C1,,public\n");
    folder.rows("baselines.csv", "B1,2024-03-01,activity,A4,2026-07-01,day,,,public,,\n");

    const auto twice = folder.import(once.portfolio);

    CHECK(once.changes.touches<model::Holiday>());
    CHECK(twice.changes.changes.size() == 2);
    CHECK(twice.portfolio.all<model::Holiday>().size() == 1);
    CHECK(twice.portfolio.all<model::BaselineDate>().size() == 1);
}

TEST_CASE("the status date that is asked for leads, and a note says so") {
    SmallFolder folder;
    const ImportOptions options{makeDay(2026, 6, 30)};

    CHECK(folder.import({}, options).portfolio.settings().statusDate == makeDay(2026, 6, 30));
    CHECK(folder.notes({}, options) ==
          std::vector<std::string>{
              "portfolio.csv, column status_date: The status date 2026-06-30 was asked for, and is used "
              "instead of 2026-03-31."});
    folder.without("portfolio.csv");
    CHECK(folder.import({}, options).portfolio.settings().statusDate == makeDay(2026, 6, 30));
    CHECK(folder.notes({}, options).empty());
}

TEST_CASE("an import with an error changes nothing in the portfolio that is there") {
    SmallFolder folder;
    const auto once = folder.import();
    folder.replace("activities.csv", "Ontwerp", "Schets").replace("dependencies.csv", "D2,A3", "D2,A9");

    const auto twice = folder.import(once.portfolio);

    CHECK(base::hasErrors(twice.findings));
    CHECK(twice.changes.empty());
    CHECK(twice.portfolio == once.portfolio);
}

// ---- unknown columns -----------------------------------------------------------------------------

TEST_CASE("an unknown column is kept, cell by cell") {
    SmallFolder folder;
    folder.file("dependencies.csv",
                "dependency_id,predecessor_id,successor_id,type,lag_wd,colour,source,basis\n"
                "D1,A2,A3,FS,0,red,,public\n"
                "D2,A3,A4,FS,0,,,public\n");

    CHECK(folder.complaint() ==
          "dependencies.csv, row 1, column colour: The column is not known; it is kept as it is and written "
          "back. Correct its "
          "name if it should be one of: dependency_id,predecessor_id,successor_id,type,lag_wd,source,basis.");
    const auto once = folder.import().portfolio;
    REQUIRE(once.all<model::ForeignPart>().size() == 1);
    const auto& part = *once.all<model::ForeignPart>().begin();
    CHECK(part.object == refTo(byCode<model::Dependency>(once, "D1").id));
    CHECK(part.origin == "csv");
    CHECK(part.key == "colour");
    CHECK(part.content == "red");

    CHECK(folder.import(once).changes.empty());
    folder.replace("dependencies.csv", ",red,", ",,");
    CHECK(folder.import(once).portfolio.all<model::ForeignPart>().empty());
}

}  // namespace
}  // namespace mijlpaal::importing
