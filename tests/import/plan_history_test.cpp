#include "import/plan_history.h"

#include "model/code_book.h"
#include "tests/import/support/small_folder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

namespace mijlpaal::importing {
namespace {

using model::Activity;
using model::makeDay;

/// The small folder with a plan of two earlier days: the build was to take 10 days, and the design had
/// another name in January.
class OldFolder : public SmallFolder {
public:
    OldFolder() {
        auto activities = files().at("activities.csv");
        const auto change = [&activities](std::string_view what, std::string_view by) {
            const auto at = activities.find(what);
            REQUIRE(at != std::string::npos);
            activities.replace(at, what.size(), by);
        };
        change("10,20,40", "10,10,40");
        file("history/2026-02-28/activities.csv", activities);
        change("Ontwerp", "Schets");
        file("history/2026-01-31/activities.csv", activities);
    }

    PlanHistory read(const ImportOptions& options = {}) const { return readPlanHistory(onDisk(), options); }

    /// What there is to say when nothing can be taken.
    std::vector<std::string> refusals() const {
        const auto history = read();
        CHECK(base::hasErrors(history.findings));
        CHECK(history.states.empty());
        return sentencesOf(history);
    }

    static std::vector<std::string> sentencesOf(const PlanHistory& history) {
        std::vector<std::string> sentences;
        for (const auto& finding : history.findings) sentences.push_back(plain(finding));
        return sentences;
    }
};

const Activity& activity(const PlanState& state, std::string_view code) {
    const auto id = model::CodeBook{state.portfolio}.find<Activity>(code);
    REQUIRE(id);
    return state.portfolio.all<Activity>().at(*id);
}

// ---- what a good folder gives ------------------------------------------------------------------

TEST_CASE("each day in the history of a folder is a state, the oldest first and the folder itself last") {
    const auto history = OldFolder{}.read();

    CHECK(history.findings.empty());
    REQUIRE(history.states.size() == 3);
    CHECK(history.states[0].day == makeDay(2026, 1, 31));
    CHECK(history.states[1].day == makeDay(2026, 2, 28));
    CHECK(history.states[2].day == makeDay(2026, 3, 31));
    CHECK(activity(history.states[0], "A2").nameNl == "Schets");
    CHECK(activity(history.states[1], "A2").nameNl == "Ontwerp");
    CHECK(activity(history.states[1], "A3").mostLikely == model::hours(80));
    CHECK(activity(history.states[2], "A3").mostLikely == model::hours(160));
    CHECK(plain(history.states[0].changes.label) == "Import plan, as of 2026-01-31");
    CHECK(plain(history.states[2].changes.label) == "Import plan, as of 2026-03-31");
}

TEST_CASE("a later state is a change set of what differed, from the state before it") {
    const auto history = OldFolder{}.read();

    REQUIRE(history.states.size() == 3);
    CHECK(history.states[1].changes.changes.size() == 2);  // the name, and the status date
    model::Portfolio portfolio;
    for (const auto& state : history.states) {
        portfolio = model::apply(portfolio, state.changes).value();
        CHECK(portfolio == state.portfolio);
        CHECK(portfolio.settings().statusDate == state.day);
    }
}

TEST_CASE("the last state is the plan that the folder gives without a history, also where rows are gone") {
    OldFolder folder;
    folder.file("history/2026-01-31/dependencies.csv",
                "dependency_id,predecessor_id,successor_id,type,lag_wd,source,basis,colour\n"
                "D1,A2,A3,FS,0,,public,red\nD2,A3,A4,FS,0,,public,\nD9,A2,A4,FS,0,,public,blue\n");
    const auto history = folder.read();
    const auto now = readPlanHistory(folder.onDisk(), {}, true);

    REQUIRE(history.states.size() == 3);
    CHECK(history.states[0].portfolio.all<model::Dependency>().size() == 3);
    CHECK(history.states[1].portfolio.all<model::Dependency>().size() == 2);
    CHECK(history.states[0].portfolio.all<model::ForeignPart>().size() == 2);
    REQUIRE(now.states.size() == 1);
    for (const auto kind : model::allKinds) {
        if (kind == model::RecordKind::foreignPart) continue;  // of a record that is still there
        CHECK(history.states[2].portfolio.table(kind).size() == now.states[0].portfolio.table(kind).size());
    }
    CHECK(activity(history.states[2], "A3") == activity(now.states[0], "A3"));
    CHECK(plain(now.states[0].changes.label) == "Import plan");
}

TEST_CASE("a folder without a history, and a history without days, are one state") {
    SmallFolder folder;
    CHECK(readPlanHistory(folder.onDisk()).states.size() == 1);

    folder.file("history/notes.txt", "");
    const auto history = readPlanHistory(folder.onDisk());
    REQUIRE(history.states.size() == 1);
    CHECK(plain(history.states[0].changes.label) == "Import plan");
}

// ---- what is wrong -----------------------------------------------------------------------------

TEST_CASE("a finding in a history folder names its file, and nothing is taken") {
    OldFolder folder;
    folder.replace("history/2026-01-31/activities.csv", "10,10,40", "10,ten,40");

    const auto refusals = folder.refusals();

    REQUIRE(refusals.size() == 1);
    CHECK(refusals.front().starts_with(
        "history/2026-01-31/activities.csv, row 4, column dur_most_likely_wd: “ten” is not"));
}

TEST_CASE("a file of the folder that does not go with those of a day is named with the day") {
    OldFolder folder;
    folder.replace("history/2026-01-31/activities.csv", "A3,A1,1.2,P1,task", "A8,A1,1.2,P1,task");

    const auto refusals = folder.refusals();

    REQUIRE(refusals.size() == 2);
    CHECK(refusals[0].starts_with(
        "dependencies.csv (history/2026-01-31), row 2, column successor_id: There is no"));
    CHECK(refusals[1].starts_with("dependencies.csv (history/2026-01-31), row 3, column predecessor_id"));
}

TEST_CASE("what is wrong in the folder itself is said once, and also refuses the history") {
    OldFolder folder;
    folder.replace("dependencies.csv", "D2,A3", "D2,A7");

    const auto refusals = folder.refusals();

    REQUIRE(refusals.size() == 1);
    CHECK(refusals.front().starts_with("dependencies.csv, row 3, column predecessor_id: There is no"));
}

TEST_CASE("a day in the history lies before the status date of the folder") {
    OldFolder folder;
    folder.file("history/2026-03-31/activities.csv", folder.files().at("activities.csv"));

    CHECK(folder.refusals() ==
          std::vector<std::string>{"history/2026-03-31: This day is not before the status date of the "
                                   "folder, 2026-03-31. Correct the name of this folder, or the status "
                                   "date."});
    CHECK(folder.read({makeDay(2026, 4, 1)}).states.size() == 4);
}

TEST_CASE(
    "a folder in the history that is not a day, or holds no file of a portfolio, is named and left out") {
    OldFolder folder;
    folder.file("history/old/activities.csv", "").file("history/2025-12-31/notes.txt", "");

    const auto history = folder.read();

    CHECK(history.states.size() == 3);
    auto said = OldFolder::sentencesOf(history);
    std::sort(said.begin(), said.end());
    CHECK(said == std::vector<std::string>{
                      "history/2025-12-31: The folder holds none of the files of a portfolio, and is not "
                      "read. Put in it the files that differed on that day.",
                      "history/old: The name of the folder is not a day, and it is not read. Name it like "
                      "2025-09-30."});
}

// ---- the example -------------------------------------------------------------------------------

TEST_CASE("the example holds the plan of 30 September 2025 and that of 31 March 2026, without a finding") {
    const char* source = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE(source);
    const auto folder = std::filesystem::path{source} / "examples" / "om-portfolio";
    const auto history = readPlanHistory(folder);

    CHECK(OldFolder::sentencesOf(history).empty());
    REQUIRE(history.states.size() == 2);
    CHECK(history.states[0].day == makeDay(2025, 9, 30));
    CHECK(history.states[0].portfolio.all<model::Actual>().size() == 288);
    CHECK(history.states[0].portfolio.all<Activity>().size() == 260);
    CHECK(history.states[1].day == makeDay(2026, 3, 31));
    for (const auto& each : history.states[0].portfolio.all<Activity>()) {
        CAPTURE(each.code);
        if (each.actualFinish) CHECK(each.actualFinish->day() <= makeDay(2025, 9, 30));
        if (each.actualStart) CHECK(each.actualStart->day() <= makeDay(2025, 9, 30));
    }
    const auto now = readPlanHistory(folder, {}, true);
    for (const auto kind : model::allKinds)
        CHECK(history.states[1].portfolio.table(kind).size() == now.states[0].portfolio.table(kind).size());
    CHECK(history.states[1].portfolio.all<Activity>() == now.states[0].portfolio.all<Activity>());
}

}  // namespace
}  // namespace mijlpaal::importing
