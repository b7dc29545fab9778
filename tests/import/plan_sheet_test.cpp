#include "import/plan_sheet.h"

#include "model/edit.h"
#include "scheduling/schedule.h"
#include "tests/import/support/packed.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing {
namespace {

using model::Activity;
using model::ActivityKind;

Imported import(std::string_view text, const model::Portfolio& base = {}, const ImportOptions& options = {}) {
    return readPlanSheetBytes(text, "taken.csv", base, options);
}

/// What an import says of some severity, without where it is about files as a whole.
std::vector<std::string> said(const Imported& imported, base::Severity severity) {
    std::vector<std::string> all;
    for (const auto& finding : imported.findings) {
        if (finding.severity == severity) all.push_back(plain(finding));
    }
    return all;
}

std::vector<std::string> errors(std::string_view text) {
    return said(import(text), base::Severity::error);
}

const Activity& task(const model::Portfolio& plan, std::string_view name) {
    for (const auto& activity : plan.all<Activity>()) {
        if (activity.nameNl == name) return activity;
    }
    FAIL("no task ", name);
    return *plan.all<Activity>().begin();
}

/// The plan in lines: each task with its dates, set in below the one that contains it.
std::string planOf(const Imported& imported) {
    for (const auto& error : said(imported, base::Severity::error)) FAIL_CHECK(error);
    if (imported.portfolio.all<Activity>().empty()) return "nothing";
    const auto& plan = imported.portfolio;
    const auto schedule = scheduling::schedule(plan, scheduling::optionsOf(plan));
    REQUIRE(schedule);
    std::string text;
    for (const auto id : model::outline(plan)) {
        const auto* activity = plan.find(id);
        const auto* dates = schedule->find(id);
        for (auto up = activity->parent; up; up = plan.find(*up)->parent) text += "  ";
        text += activity->nameNl + " " + model::isoText(dates->start) + " " + model::isoText(dates->finish) +
                "\n";
    }
    return text;
}

std::string plan(std::string_view text, const ImportOptions& options = {}) {
    return planOf(import(text, {}, options));
}

// ---- a plan out of a sheet -----------------------------------------------------------------------

TEST_CASE("names, durations, a start and predecessors make a plan") {
    CHECK(plan("Naam;Duur;Begin;Voorgangers\n"
               "Ontwerp;5 dagen;02-03-2026;\n"
               "Bouw;2 wk;;1\n"
               "Test;4 u;;2EB+1 dag\n"
               "Gereed;0;;3\n") ==
          "Ontwerp 2026-03-02T08:00 2026-03-06T17:00\n"
          "Bouw 2026-03-09T08:00 2026-03-20T17:00\n"
          "Test 2026-03-24T08:00 2026-03-24T12:00\n"
          "Gereed 2026-03-24T12:00 2026-03-24T12:00\n");
}

TEST_CASE("a sheet without any date begins on the status date that is given, or else today") {
    constexpr auto* text = "Taak;Dagen\nA;2\n";
    CHECK(plan(text, {.statusDate = model::makeDay(2026, 5, 4)}) == "A 2026-05-04T08:00 2026-05-05T17:00\n");
    CHECK(plan(text, {.today = model::makeDay(2026, 5, 5)}) == "A 2026-05-05T08:00 2026-05-06T17:00\n");
    CHECK(errors(text) ==
          std::vector<std::string>{"taken.csv: The sheet holds no date on which the plan begins. Give "
                                   "the first task a start, or give the status date with the import."});
}

TEST_CASE("a plan of a sheet works on the standard week, and that is told") {
    const auto imported = import("Taak;Begin;Dagen\nA;6-3-2026;2\n");
    CHECK(planOf(imported) == "A 2026-03-06T08:00 2026-03-09T17:00\n");
    const auto notes = said(imported, base::Severity::note);
    REQUIRE_FALSE(notes.empty());
    CHECK(notes.front() ==
          "taken.csv: A sheet says nothing of working times. The standard week is used: Monday to Friday, "
          "08:00-12:00 "
          "and 13:00-17:00.");
    CHECK(imported.portfolio.settings().nameNl == "taken");
}

TEST_CASE("what is missing of start, finish and duration follows from the rest") {
    CHECK(plan("Naam;Begin;Einde;Duur\n"
               "Beide;2-3-2026;13-3-2026;\n"
               "Einde en duur;;13-3-2026;5\n"
               "Tijden;2-3-2026 13:00;3-3-2026 12:00;\n") ==
          "Beide 2026-03-02T08:00 2026-03-13T17:00\n"
          "Einde en duur 2026-03-09T08:00 2026-03-13T17:00\n"
          "Tijden 2026-03-02T13:00 2026-03-03T12:00\n");
}

TEST_CASE(
    "a task of which only the finish is given is a milestone, and one with nothing gets a guess that is "
    "told") {
    const auto imported = import("Naam;Begin;Einde;Duur\nOplevering;;13-3-2026;\nIets;;;\n");
    CHECK(planOf(imported) ==
          "Oplevering 2026-03-13T17:00 2026-03-13T17:00\nIets 2026-03-13T08:00 2026-03-13T17:00\n");
    CHECK(task(imported.portfolio, "Oplevering").kind == ActivityKind::milestone);
    CHECK(task(imported.portfolio, "Iets").estimated);
    CHECK(said(imported, base::Severity::warning) ==
          std::vector<std::string>{
              "taken.csv: Tasks without a duration or two dates: 1. The first is “Iets”. Each gets "
              "a guess of one day. Give them a duration."});
}

TEST_CASE("work in a weekend takes the time that passes") {
    const auto imported =
        import("Naam;Begin;Einde\nVoorbereiding;2-3-2026;6-3-2026\nOverzetten;7-3-2026;8-3-2026\n");
    CHECK(planOf(imported) ==
          "Voorbereiding 2026-03-02T08:00 2026-03-06T17:00\nOverzetten 2026-03-07T00:00 2026-03-09T00:00\n");
    CHECK(task(imported.portfolio, "Overzetten").elapsed);
}

TEST_CASE(
    "of start, finish and duration that contradict the duration leads, and the dates for finished work") {
    const auto imported = import(
        "Naam;Begin;Einde;Duur;% gereed\n"
        "Nog te doen;2-3-2026;13-3-2026;5;0\n"
        "Gedaan;2-3-2026;13-3-2026;5;100\n");
    CHECK(planOf(imported) ==
          "Nog te doen 2026-03-02T08:00 2026-03-06T17:00\nGedaan 2026-03-02T08:00 2026-03-13T17:00\n");
    const auto notes = said(imported, base::Severity::note);
    CHECK(std::any_of(notes.begin(), notes.end(), [](const std::string& note) {
        return note.find("“Nog te doen” finishes on 2026-03-13") != std::string::npos;
    }));
}

TEST_CASE("a start that the links give is no constraint, and one that they do not give is") {
    const auto imported = import(
        "Naam;Duur;Begin;Voorgangers\n"
        "A;5;2-3-2026;\n"
        "B;5;9-3-2026;1\n"
        "C;5;23-3-2026;2\n"
        "D;5;30-3-2026;3\n"
        "E;5;1-4-2026;\n");
    CHECK(planOf(imported) ==
          "A 2026-03-02T08:00 2026-03-06T17:00\n"
          "B 2026-03-09T08:00 2026-03-13T17:00\n"
          "C 2026-03-23T08:00 2026-03-27T17:00\n"
          "D 2026-03-30T08:00 2026-04-03T17:00\n"
          "E 2026-04-01T08:00 2026-04-07T17:00\n");
    for (const auto* name : {"A", "B", "D"}) CHECK_FALSE(task(imported.portfolio, name).constraint);
    CHECK(task(imported.portfolio, "C").constraint ==
          model::Constraint{model::ConstraintType::startNoEarlierThan,
                            model::Moment::at(model::makeDay(2026, 3, 23), 4800)});
    CHECK(task(imported.portfolio, "E").constraint);
}

TEST_CASE("a task that its links put later than the sheet is told with both dates") {
    const auto imported = import("Naam;Duur;Begin;Voorgangers\nA;5;2-3-2026;\nB;5;4-3-2026;1\n");
    CHECK(planOf(imported) == "A 2026-03-02T08:00 2026-03-06T17:00\nB 2026-03-09T08:00 2026-03-13T17:00\n");
    const auto notes = said(imported, base::Severity::note);
    CHECK(std::any_of(notes.begin(), notes.end(), [](const std::string& note) {
        return note.find("“B” starts on 2026-03-04 08:00 in the file, and on 2026-03-09 08:00 here.") !=
               std::string::npos;
    }));
}

TEST_CASE("progress of which the sheet does not say since when gets the dates of the plan") {
    const auto imported =
        import("Naam;Duur;Begin;Voorgangers;% gereed\nA;5;2-3-2026;;100%\nB;5;;1;50%\nC;5;;2;\n");
    CHECK(planOf(imported) ==
          "A 2026-03-02T08:00 2026-03-06T17:00\n"
          "B 2026-03-09T08:00 2026-03-13T17:00\n"
          "C 2026-03-16T08:00 2026-03-20T17:00\n");
    const auto& done = task(imported.portfolio, "A");
    CHECK(done.actualFinish == model::Moment::at(model::makeDay(2026, 3, 6), 10'200));
    CHECK(task(imported.portfolio, "B").percentComplete == model::percent(50));
    CHECK(said(imported, base::Severity::warning).size() == 1);
}

TEST_CASE("actual dates, deadlines, baselines and estimates are taken over") {
    const auto imported = import(
        "Naam;Duur;Optimistisch;Pessimistisch;Begin;Werkelijk begin;Werkelijk einde;Deadline;Basislijn "
        "begin\n"
        "A;5;4;9;2-3-2026;3-3-2026;6-3-2026;20-3-2026;2-3-2026\n");
    const auto& read = task(imported.portfolio, "A");
    CHECK(read.actualStart == model::Moment::at(model::makeDay(2026, 3, 3), 4800));
    CHECK(read.actualFinish == model::Moment::at(model::makeDay(2026, 3, 6), 10'200));
    CHECK(read.percentComplete == model::percent(100));
    CHECK(read.deadline == model::Moment::at(model::makeDay(2026, 3, 20), 10'200));
    CHECK(read.baselineStart == model::makeDay(2026, 3, 2));
    CHECK(read.pessimistic == model::hours(72));
    CHECK(imported.portfolio.settings().statusDate == model::makeDay(2026, 3, 6));
}

TEST_CASE("constraints are known in the words of MS Project and Primavera P6") {
    const auto imported = import(
        "Naam;Duur;Begin;Type beperking;Datum van beperking\n"
        "A;5;2-3-2026;Zo snel mogelijk;\n"
        "B;5;;Niet eerder eindigen dan;20-3-2026\n"
        "C;5;;Mandatory Start;16-3-2026\n");
    CHECK_FALSE(task(imported.portfolio, "A").constraint);
    CHECK(task(imported.portfolio, "B").constraint ==
          model::Constraint{model::ConstraintType::finishNoEarlierThan,
                            model::Moment::at(model::makeDay(2026, 3, 20), 10'200)});
    CHECK(task(imported.portfolio, "C").constraint->type == model::ConstraintType::mustStartOn);
}

// ---- which contains which ------------------------------------------------------------------------

constexpr auto* nested =
    "Fase 1 2026-03-02T08:00 2026-03-06T17:00\n"
    "  A 2026-03-02T08:00 2026-03-04T17:00\n"
    "  B 2026-03-05T08:00 2026-03-06T17:00\n"
    "Fase 2 2026-03-09T08:00 2026-03-09T17:00\n"
    "  C 2026-03-09T08:00 2026-03-09T17:00\n";

TEST_CASE("levels, numbers, insets and the task around say the same outline") {
    CHECK(plan("Niveau;Naam;Duur;Begin;Voorgangers\n1;Fase 1;;;\n2;A;3;2-3-2026;\n2;B;2;;2\n1;Fase "
               "2;;;\n2;C;1;;3\n") == nested);
    CHECK(plan("WBS;Naam;Duur;Begin;Voorgangers\n1.;Fase 1;;;\n1.1;A;3;2-3-2026;\n1.2;B;2;;1.1\n2.0;Fase "
               "2;;;\n2.1;C;1;;1.2\n") == nested);
    CHECK(
        plan("Naam;Duur;Begin;Voorgangers\nFase 1;;;\n   A;3;2-3-2026;\n   B;2;;2\nFase 2;;;\n   C;1;;B\n") ==
        nested);
    CHECK(plan("ID;Hoofdtaak;Naam;Duur;Begin;Voorgangers\nx;;Fase "
               "1;;;\na;x;A;3;2-3-2026;\nb;x;B;2;;a\ny;;Fase 2;;;\nc;y;C;1;;b\n") == nested);
}

TEST_CASE("a phase that rows name becomes a summary around them") {
    CHECK(plan("Fase;Naam;Duur;Begin;Voorgangers\nFase 1;A;3;2-3-2026;\nFase 1;B;2;;1\nFase 2;C;1;;2\n") ==
          nested);
}

TEST_CASE("numbers of the outline that rows share are those of the groups that they are in") {
    CHECK(plan("Activity ID;Activity Name;WBS Code;Original Duration;Start;Predecessors\n"
               "A1000;A;P.1;3;02-Mar-26;\nA1010;B;P.1;2;05-Mar-26 A;A1000\nA1020;C;P.2;1;09-Mar-26*;A1010: "
               "FS\n") ==
          "P 2026-03-02T08:00 2026-03-09T17:00\n"
          "  P.1 2026-03-02T08:00 2026-03-06T17:00\n"
          "    A 2026-03-02T08:00 2026-03-04T17:00\n"
          "    B 2026-03-05T08:00 2026-03-06T17:00\n"
          "  P.2 2026-03-09T08:00 2026-03-09T17:00\n"
          "    C 2026-03-09T08:00 2026-03-09T17:00\n");
}

TEST_CASE("values of a task that contains others play no part, whatever stands there") {
    CHECK(plan("Niveau;Naam;Duur;Begin;Voorgangers\n1;Fase 1;heel lang;ooit;\n2;A;3;2-3-2026;\n") ==
          "Fase 1 2026-03-02T08:00 2026-03-04T17:00\n  A 2026-03-02T08:00 2026-03-04T17:00\n");
}

TEST_CASE("a task that would contain itself is refused") {
    CHECK(
        errors("ID;Parent;Naam;Begin;Duur\na;b;A;2-3-2026;1\nb;a;B;2-3-2026;1\n") ==
        std::vector<std::string>{
            "taken.csv, row 2, column Parent: “A” would contain itself. Correct the task that contains it."});
}

// ---- read again ----------------------------------------------------------------------------------

constexpr auto* small =
    "Nr;Taak;Duur;Begin;Voorganger;Opmerking\n1;Ontwerp;5;2-3-2026;;ruim\n2;Bouw;10;;1BB+2d;\n3;Gereed;0;;2;"
    "\n";

TEST_CASE("a sheet that is read again changes nothing") {
    for (const std::string_view text :
         {std::string_view{small},
          std::string_view{"Fase;Taak;Van;Tot\nX;A;2-3-2026;3-3-2026\nX;B;5-3-2026;9-3-2026\n"}}) {
        const auto first = import(text);
        const auto again = import(text, first.portfolio);
        CHECK(said(again, base::Severity::error) == std::vector<std::string>{});
        CHECK(again.changes.empty());
    }
}

TEST_CASE("a name over two lines is that of the same task when the sheet is read again") {
    const std::string_view text = "Naam;Duur;Begin\n\"Ontwerp\nen bouw\";5 dagen;02-03-2026\nTest;1 dag;\n";
    const auto once = import(text);
    CHECK(task(once.portfolio, "Ontwerp en bouw").mostLikely == model::hours(40));
    CHECK(import(text, once.portfolio).changes.empty());
}

TEST_CASE("a task keeps its record by its number, and by its name where the sheet has no numbers") {
    const auto first = import("Taak;Duur;Begin\nA;5;2-3-2026\nB;5;\n");
    const auto next = import("Taak;Duur;Begin\nNieuw;1;2-3-2026\nB;5;\nA;6;2-3-2026\n", first.portfolio);
    CHECK(task(next.portfolio, "A").id == task(first.portfolio, "A").id);
    CHECK(task(next.portfolio, "A").mostLikely == model::hours(48));
    CHECK(next.portfolio.all<Activity>().size() == 3);

    const auto numbered = import(small);
    const auto renamed = import("Nr;Taak;Duur;Begin\n1;Ontwerp en advies;5;2-3-2026\n", numbered.portfolio);
    CHECK(task(renamed.portfolio, "Ontwerp en advies").id == task(numbered.portfolio, "Ontwerp").id);
    CHECK(renamed.portfolio.all<model::Dependency>().size() == 2);
}

TEST_CASE("links that the sheet does not know any more go") {
    const auto first = import(small);
    const auto next =
        import("Nr;Taak;Duur;Begin;Voorganger\n1;Ontwerp;5;2-3-2026;\n2;Bouw;10;;\n3;Gereed;0;;2\n",
               first.portfolio);
    CHECK(next.portfolio.all<model::Dependency>().size() == 1);
}

TEST_CASE("what is not read is kept with its task, and replaced by the next sheet") {
    const auto first = import(small);
    REQUIRE(first.portfolio.all<model::ForeignPart>().size() == 1);
    const auto& kept = *first.portfolio.all<model::ForeignPart>().begin();
    CHECK(kept.key == "Opmerking");
    CHECK(kept.content == "ruim");
    const auto next = import(
        "Nr;Taak;Duur;Begin;Voorganger;Opmerking\n1;Ontwerp;5;2-3-2026;;\n2;Bouw;10;;1BB+2d;\n"
        "3;Gereed;0;;2;\n",
        first.portfolio);
    CHECK(next.portfolio.all<model::ForeignPart>().empty());
}

TEST_CASE("what was said of a column is remembered with the portfolio") {
    ImportOptions options;
    options.sheet.columns = {{"Wat we doen", "name"}, {"Inspanning", "duration"}};
    constexpr auto* text = "Wat we doen;Inspanning;Begin\nA;5;2-3-2026\n";
    const auto first = import(text, {}, options);
    CHECK(planOf(first) == "A 2026-03-02T08:00 2026-03-06T17:00\n");
    CHECK(rememberedChoice(first.portfolio) == options.sheet);

    const auto again = import("Wat we doen;Inspanning;Begin\nA;6;2-3-2026\n", first.portfolio);
    CHECK(planOf(again) == "A 2026-03-02T08:00 2026-03-09T17:00\n");
    CHECK(import(text, first.portfolio).changes.empty());
    // A sheet with other columns is not troubled by it.
    CHECK(planOf(import("Taak;Duur;Begin\nB;1;2-3-2026\n", first.portfolio)) != "nothing");
}

TEST_CASE("the columns are told with what each was read as") {
    const auto columns = import(small).columns;
    REQUIRE(columns.size() == 6);
    CHECK(columns[1] == ReadColumn{"Taak", "name", "name"});
    CHECK(columns[4] == ReadColumn{"Voorganger", "predecessors", "predecessors"});
    CHECK(columns[5] == ReadColumn{"Opmerking", "", ""});
}

// ---- what is wrong -------------------------------------------------------------------------------

TEST_CASE("everything that is wrong is told at once, with its row and heading") {
    CHECK(errors("Nr;Taak;Duur;Begin;Einde;Voorgangers;% gereed\n"
                 "1;A;vijf;2-3-2026;;;\n"
                 "2;B;5;31-2-2026;;;\n"
                 "3;C;5;;;9;\n"
                 "4;D;;10-3-2026;9-3-2026;;\n"
                 "5;E;5;;;;150%\n"
                 "6;;5;;;;\n"
                 "6;F;5;;;1;\n"
                 "6;G;5;;;3XX;\n") ==
          std::vector<std::string>{
              "taken.csv, row 7, column Taak: The task has no name. Give it a name, or empty the row.",
              "taken.csv, row 9, column Nr: The key 6 is that of row 8 too. Give each row a key of its own, "
              "or remove "
              "one of the two.",
              "taken.csv, row 2, column Duur: “vijf” is not a duration. Write it like 3d, 4h, 2w or 1mo.",
              "taken.csv, row 3, column Begin: “31-2-2026” is not a day in the calendar. Write it like "
              "31-3-2027.",
              "taken.csv, row 5, column Einde: “D” ends before it begins. Correct one of the two dates.",
              "taken.csv, row 6, column % gereed: “150%” is not a percentage between 0 and 100. Write it "
              "like 40.",
              "taken.csv, row 4, column Voorgangers: “9” is no task of this sheet. Write its number or code, "
              "as in "
              "3EB+2d.",
              "taken.csv, row 9, column Voorgangers: “3XX” is no task of this sheet. Write its number or "
              "code, as in "
              "3EB+2d."});
}

TEST_CASE("tasks that wait for each other are named") {
    const auto said = errors("Taak;Duur;Begin;Na\nEerste;1;2-3-2026;Tweede\nTweede;1;;Eerste\n");
    REQUIRE(said.size() == 1);
    CHECK(said.front().find("Eerste") != std::string::npos);
    CHECK(said.front().find("Tweede") != std::string::npos);
}

TEST_CASE("a task does not wait for itself or for what contains it") {
    CHECK(errors("Niveau;Taak;Duur;Begin;Na\n1;Fase;;;\n2;A;1;2-3-2026;1\n") ==
          std::vector<std::string>{
              "taken.csv, row 3, column Na: “A” would wait for itself, or for a task that contains "
              "it or that it contains. Take “1” out."});
}

TEST_CASE("a sheet without names is refused with the columns that it has") {
    CHECK(errors("Kosten;Duur\nA;5\n") ==
          std::vector<std::string>{
              "taken.csv, row 1: No column holds the names of the tasks. Say which one it is. Its "
              "columns are: “Kosten”, “Duur”."});
    CHECK(errors("een;twee\n1;2\n") ==
          std::vector<std::string>{
              "taken.csv: No row names columns that are known, such as “Taak” or “Name”. Put such "
              "a row above the tasks, or say which row it is."});
    CHECK(errors("Taak;Duur\n") ==
          std::vector<std::string>{
              "taken.csv: The sheet holds no task. Put the tasks below the row with the headings, "
              "each with its name."});
}

TEST_CASE("what is said of a column that is not there is refused") {
    ImportOptions options;
    options.sheet.columns = {{"Prijs", ""}};
    CHECK(
        said(import("Taak;Begin;Duur\nA;2-3-2026;1\n", {}, options), base::Severity::error) ==
        std::vector<std::string>{
            "taken.csv, row 1: The sheet has no column “Prijs”. Its columns are: “Taak”, “Begin”, “Duur”."});
}

TEST_CASE("sums and another table below the tasks are not read") {
    CHECK(plan("ID;Naam;Begin;Duur\n0;A;2-3-2026;1\n1;B;2-3-2026;2\nTotaal;;;3\n") ==
          "A 2026-03-02T08:00 2026-03-02T17:00\nB 2026-03-02T08:00 2026-03-03T17:00\n");
    const auto imported = import("ID;Naam;Begin;Duur\n0;A;2-3-2026;1\n\n\nID;Naam;Prioriteit\n0;Jansen;x\n");
    CHECK(planOf(imported) == "A 2026-03-02T08:00 2026-03-02T17:00\n");
    CHECK(said(imported, base::Severity::warning) ==
          std::vector<std::string>{
              "taken.csv, row 5: From this row on there stands another table; it is not read. Put "
              "it on a sheet of its own if its rows are tasks too."});
}

// ---- workbooks -----------------------------------------------------------------------------------

TEST_CASE("a workbook with real dates and numbers is the plan of the same text") {
    SmallXlsx file;
    file.texts = {"<t>Taak</t>", "<t>Duur (weken)</t>", "<t>Begin</t>",
                  "<t>Na</t>",   "<t>% gereed</t>",     "<t>A</t>",
                  "<t>B</t>"};
    file.rows =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>)"
        R"(<c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>)"
        R"(<row r="2"><c r="A2" t="s"><v>5</v></c><c r="B2"><v>0.4</v></c><c r="C2" s="1"><v>46083</v></c>)"
        R"(<c r="E2" s="2"><v>0.5</v></c></row>)"
        R"(<row r="3"><c r="A3" t="s"><v>6</v></c><c r="B3"><v>1</v></c><c r="D3"><v>1</v></c></row>)";
    const auto imported = readPlanSheetBytes(file.bytes(), "taken.xlsx", {});
    CHECK(planOf(imported) == "A 2026-03-02T08:00 2026-03-03T17:00\nB 2026-03-04T08:00 2026-03-10T17:00\n");
    CHECK(task(imported.portfolio, "A").percentComplete == model::percent(50));
}

TEST_CASE("predecessors that the spreadsheet took for a number or a date are told as that") {
    SmallXlsx file;
    file.texts = {"<t>Taak</t>", "<t>Begin</t>", "<t>Na</t>"};
    const std::string head =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>)"
        R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>46083</v></c>)";
    const auto refusal = [&](const std::string& cell) {
        file.rows = head + cell + "</row>";
        const auto all = said(readPlanSheetBytes(file.bytes(), "taken.xlsx", {}), base::Severity::error);
        return all.size() == 1 ? all.front() : "";
    };
    CHECK(refusal(R"(<c r="C2"><v>1.5</v></c>)") ==
          "taken.xlsx, row 2, column Na: The spreadsheet took this for the number 1.5. Put a semicolon "
          "between the tasks.");
    CHECK(refusal(R"(<c r="C2" s="1"><v>46083</v></c>)") ==
          "taken.xlsx, row 2, column Na: The spreadsheet took this for a date, 2026-03-02. Type an "
          "apostrophe before it, "
          "like '1-2.");
}

TEST_CASE("a workbook without the sheet that was asked for names those that it has") {
    ImportOptions options;
    options.sheet.sheet = "Planning";
    CHECK(said(readPlanSheetBytes(SmallXlsx{}.bytes(), "taken.xlsx", {}, options), base::Severity::error) ==
          std::vector<std::string>{
              "taken.xlsx: The workbook has no sheet “Planning”. Its sheets are: “Blad1”."});
    CHECK(said(readPlanSheetBytes(SmallXlsx{}.bytes(), "taken.xlsx", {}), base::Severity::error) ==
          std::vector<std::string>{
              "taken.xlsx: The sheet is empty. Put a row with headings in it, and the tasks below that."});
}

}  // namespace
}  // namespace mijlpaal::importing
