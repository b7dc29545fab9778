#include "model/portfolio.h"
#include "tests/import/support/small_folder.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::importing {
namespace {

using model::Activity;
using model::Moment;

/// The files of the small folder as a spreadsheet of an office would save them.
Imported savedBy(const std::function<std::string(std::string)>& office, const SmallFolder& folder = {}) {
    FolderTexts texts{"plan", {}, {}};
    for (const auto& [name, text] : folder.files()) texts.files[name] = office(text);
    return readCsvTexts(texts, {});
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string inUtf16(const std::string& text) {
    std::string wide{"\xFF\xFE"};
    for (const char letter : text) wide += {letter, '\0'};
    return wide;
}

/// With another separator; cells that hold it are put between quotation marks.
std::string apartBy(char separator, const std::string& text) {
    std::string made, cell;
    const auto end = [&](char mark) {
        made += cell.find(separator) == std::string::npos ? cell : "\"" + cell + "\"";
        made += mark;
        cell.clear();
    };
    for (const char letter : text) {
        if (letter == ',' || letter == '\n') {
            end(letter == ',' ? separator : letter);
        } else {
            cell += letter;
        }
    }
    return made;
}

const Activity& activity(const model::Portfolio& portfolio, std::string_view code) {
    const auto* found = portfolio.all<Activity>().findByCode(code);
    REQUIRE(found);
    return *found;
}

TEST_CASE("a folder is the same plan whatever stands between its cells, and in whatever characters") {
    const auto usual = SmallFolder{}.import().portfolio;
    const std::vector<std::function<std::string(std::string)>> offices{
        [](auto text) { return apartBy(';', text); },
        [](auto text) { return "sep=;\r\n" + replaced(apartBy(';', text), "\n", "\r\n"); },
        [](auto text) { return apartBy('\t', text); },
        [](auto text) { return inUtf16(apartBy('\t', text)); },
        [](auto text) { return "\xEF\xBB\xBF" + text; },
        [](auto text) { return replaced(text, "\n", "\r"); },
        [](auto text) { return text + ",,,\n,,\n"; },
        [](auto text) { return replaced(text, "\n", ",,\n"); },
        [](auto text) { return replaced(replaced(text, "A1,", "\u00a0A1 ,"), ",10,", ",\u00a010,"); },
    };
    for (std::size_t i = 0; i < offices.size(); ++i) {
        CAPTURE(i);
        const auto imported = savedBy(offices[i]);
        for (const auto& finding : imported.findings) {
            CAPTURE(plain(finding));
            CHECK(finding.severity != base::Severity::error);
        }
        CHECK(imported.portfolio == usual);
    }
}

TEST_CASE("the size of letters in the names of columns does not matter") {
    SmallFolder folder;
    folder.replace("dependencies.csv", "dependency_id,predecessor_id,successor_id,type,lag_wd",
                   "Dependency_ID,PREDECESSOR_ID,Successor_Id,TYPE,Lag_WD");
    CHECK(folder.complaints().empty());
    CHECK(folder.import().portfolio == SmallFolder{}.import().portfolio);
}

TEST_CASE("numbers, amounts, dates and truths are read as a Dutch office writes them") {
    SmallFolder folder;
    folder
        .replace("activities.csv", "5,10,15,SNET,2026-04-01,0,,,,,1000",
                 "5,\"7,5\",15,SNET,1-4-2026,0,,,,,\"€ 1.000,50\"")
        .replace("dependencies.csv", "D1,A2,A3,FS,0", "D1,A2,A3,FS,\"-1,5\"")
        .replace("portfolio.csv", "2026-03-31,p6,ja", "31/03/2026,p6,JA");
    CHECK(folder.complaints().empty());
    const auto plan = folder.import().portfolio;
    CHECK(activity(plan, "A2").mostLikely == model::hours(60));
    CHECK(activity(plan, "A2").constraint->date == Moment::at(model::makeDay(2026, 4, 1), 4800));
    CHECK(activity(plan, "A2").costInternal == model::Money{100'050});
    CHECK(plan.all<model::Dependency>().begin()->lag == -model::hours(12));
    CHECK(plan.settings().statusDate == model::makeDay(2026, 3, 31));
}

TEST_CASE("a point that could be that of thousands is that of an amount, and of no duration") {
    SmallFolder folder;
    folder.replace("activities.csv", ",1000,", ",1.000,");
    CHECK(activity(folder.import().portfolio, "A2").costInternal == model::Money{100'000});
}

TEST_CASE("the midnight that a spreadsheet writes behind a day is no time") {
    SmallFolder folder;
    folder.replace("activities.csv", "SNET,2026-04-01", "SNET,2026-04-01 00:00:00");
    CHECK(activity(folder.import().portfolio, "A2").constraint->date ==
          Moment::at(model::makeDay(2026, 4, 1), 4800));
    folder.replace("activities.csv", "SNET,2026-04-01 00:00:00", "SNET,1-4-2026 13:30");
    CHECK(activity(folder.import().portfolio, "A2").constraint->date ==
          Moment::at(model::makeDay(2026, 4, 1), 8100));
}

TEST_CASE("a day in the settings means the first moment of work of their calendar") {
    SmallFolder folder;
    folder
        .add("calendars/calendars.csv", "C2,Vroeg,Early,Mon;Tue;Wed;Thu,10,07:00-12:00;12:30-17:30,,,public")
        .file("portfolio.csv",
              "name_nl,status_date,profile,status_date_is_floor,planned_start,calendar_id,status_moment\n"
              "Plan,2026-03-31,p6,ja,2026-03-02,C2,2026-03-31\n");
    const auto settings = folder.import().portfolio.settings();
    CHECK(settings.plannedStart == Moment::at(model::makeDay(2026, 3, 2), 4200));
    CHECK(settings.statusMoment == Moment::at(model::makeDay(2026, 3, 31), 4200));
}

TEST_CASE("units and words of people are refused in a folder, each by name") {
    SmallFolder folder;
    folder.replace("activities.csv", "task,Ontwerp", "Taak,Ontwerp")
        .replace("activities.csv", "5,10,15", "5,10d,15")
        .replace("dependencies.csv", "D1,A2,A3,FS", "D1,A2,A3,EB");
    std::string all;
    for (const auto& complaint : folder.complaints()) all += complaint + "\n";
    for (const auto* part : {"“Taak”", "“10d”", "“EB”"}) CHECK(all.find(part) != std::string::npos);
}

}  // namespace
}  // namespace mijlpaal::importing
