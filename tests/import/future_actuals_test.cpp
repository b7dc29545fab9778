// Work that is said to have begun or ended after the status date is told at the door, in every kind of file.
#include "import/csv_folder.h"
#include "import/plan_sheet.h"
#include "tests/import/support/mspdi_plan.h"
#include "tests/import/support/read_xer.h"
#include "tests/import/support/small_folder.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing {
namespace {

using tests::MspdiText;
using tests::tag;
using Texts = std::vector<std::string>;

const std::string hint = " Correct the actual date, or give a later status date.";

const tests::XerFile::Cells underWay{{"status_code", "TK_Active"},
                                     {"act_start_date", "2027-01-11 08:00"},
                                     {"target_drtn_hr_cnt", "40"},
                                     {"remain_drtn_hr_cnt", "24"}};

XerFile lateStart(std::string_view dataDate) {
    XerFile file;
    file.set("PROJECT", "last_recalc_date", std::string{dataDate});
    file.task("A", underWay);
    return file;
}

MspdiText taskOf(const std::string& actuals, const std::string& status) {
    return MspdiText{}.project(status).task(1, "Bouw", tag("Duration", "PT24H0M0S") + actuals);
}

}  // namespace

TEST_CASE(
    "work that begins after the data date of an XER file is told, and what is left of it comes behind its "
    "start") {
    const auto imported = import(lateStart("2027-01-08 00:00"));
    CHECK(complaints(imported) ==
          Texts{"plan.xer, row 13, column act_start_date: “Task A” has an actual date after the status date: "
                "2027-01-11T08:00." +
                hint});
    // Of its five days three are left, and those are not over in the minute in which they begin.
    CHECK(datesOf(imported, "A") == "2027-01-11T08:00 - 2027-01-13T17:00");
}

TEST_CASE("work that begins on the data date, or before it, is not told") {
    CHECK(complaints(import(lateStart("2027-01-11 08:00"))).empty());
    CHECK(complaints(import(lateStart("2027-01-13 17:00"))).empty());
}

TEST_CASE("where an XER file has no data date, no work lies after it") {
    for (const auto& text : complaints(import(lateStart(""))))
        CHECK_MESSAGE(text.find("after the status date") == std::string::npos, text);
}

TEST_CASE("work that ends after the status date of MS Project is told, and not where the file has none") {
    const auto done = tag("ActualStart", "2027-03-01T08:00:00") + tag("ActualFinish", "2027-03-03T17:00:00") +
                      tag("PercentComplete", "100") + tag("ActualDuration", "PT24H0M0S");
    CHECK(
        tests::complaintsOf(taskOf(done, tag("StatusDate", "2027-03-02T17:00:00"))) ==
        Texts{"plan.xml, row 1, column Task.UID: “Bouw” has an actual date after the status date: 2027-03-03T17:00." + hint});
    CHECK(tests::complaintsOf(taskOf(done, tag("StatusDate", "2027-03-03T17:00:00"))).empty());
    CHECK(tests::complaintsOf(taskOf(done, "")).empty());
}

TEST_CASE("actuals of a CSV folder after its status date are told with their row, and once") {
    SmallFolder folder;
    folder.replace("activities.csv", "Bouw,Build,Leider,,C1,10,20,40,,,0,,",
                   "Bouw,Build,Leider,,C1,10,20,40,,,10,2026-04-02,");
    CHECK(folder.complaint() ==
          "activities.csv, row 4, column actual_start: “Bouw” has an actual date after the status date: "
          "2026-04-02T08:00." +
              hint);
    const auto taken = folder.import().portfolio;
    for (const auto& finding : folder.import(taken).findings)
        CHECK_MESSAGE(finding.severity == base::Severity::note, base::plain(finding));
}

TEST_CASE("a sheet that is read with a status date tells what lies after it") {
    const std::string sheet = "Naam;Duur;Werkelijk begin\nBouw;5 dagen;09-03-2026\n";
    const auto after = [&](std::optional<model::Day> status) {
        ImportOptions options;
        options.statusDate = status;
        std::size_t told = 0;
        for (const auto& finding : readPlanSheetBytes(sheet, "taken.csv", {}, options).findings)
            told += base::plain(finding).find("after the status date") != std::string::npos;
        return told;
    };
    CHECK(after(model::makeDay(2026, 3, 6)) == 1);
    CHECK(after(model::makeDay(2026, 3, 9)) == 0);
    CHECK(after({}) == 0);
}

}  // namespace mijlpaal::importing
