#include "tests/import/support/small_folder.h"

#include <doctest/doctest.h>

#include <fstream>

namespace mijlpaal::importing {
namespace {

// ---- files ---------------------------------------------------------------------------------------

TEST_CASE("a folder that is not there is refused") {
    const auto imported = readCsvFolder("/no/such/folder", {});
    REQUIRE(imported.findings.size() == 1);
    CHECK(plain(imported.findings.front()) ==
          "/no/such/folder: There is no such folder. Choose the folder that holds activities.csv.");
}

TEST_CASE("a folder with none of the files is one finding and not twenty") {
    SmallFolder folder;
    for (const auto& [name, text] : std::map{folder.files()}) folder.without(name);
    CHECK(folder.complaint() ==
          "plan: The folder holds none of the files of a portfolio. Choose the folder that holds "
          "activities.csv.");
}

TEST_CASE("references to what a missing file would hold are not called wrong") {
    SmallFolder folder;
    folder.without("programmes.csv");
    CHECK(folder.complaint() ==
          "activities.csv, column programme_id: What 4 rows name stands in programmes.csv, which is not there; it is left "
          "empty. Add the file and import again.");
}

TEST_CASE("a file that is a folder is refused") {
    SmallFolder folder;
    folder.import();
    std::filesystem::remove(folder.path() / "risks.csv");
    std::filesystem::create_directory(folder.path() / "risks.csv");
    const auto findings = readCsvFolder(folder.path(), {}).findings;
    REQUIRE(findings.size() == 1);
    CHECK(plain(findings.front()) ==
          "risks.csv: This is a folder or a device, and not a file. Put the file in its place.");
}

TEST_CASE("a CSV file with another name is mentioned") {
    SmallFolder folder;
    folder.file("activity.csv", "x\n");
    CHECK(folder.complaint() ==
          "activity.csv: The file is not one of those of a portfolio, and is not read. Correct its name if "
          "it should be one of "
          "them.");
}

TEST_CASE("a file larger than the limit is refused without being read into rows") {
    SmallFolder folder;
    folder.import();
    std::filesystem::resize_file(folder.path() / "risks.csv", 300ULL * 1024 * 1024);
    const auto findings = readCsvFolder(folder.path(), {}).findings;
    REQUIRE(findings.size() == 1);
    CHECK(plain(findings.front()) ==
          "risks.csv: The file is larger than 256 MiB. Take out what does not belong in it.");
}

// ---- characters ----------------------------------------------------------------------------------

TEST_CASE("characters that mean nothing in any set are refused, with their line") {
    SmallFolder folder;
    folder.replace("activities.csv", "Ontwerp", "Ori\x81ntatie");
    CHECK(folder.complaint() ==
          "activities.csv, row 3: The characters are not in UTF-8. Save it as UTF-8; a spreadsheet program "
          "calls that "
          "“CSV UTF-8” or asks for the character set.");
}

TEST_CASE("bytes that are no text are refused") {
    SmallFolder folder;
    folder.file("risks.csv", std::string{"PK\x03\x04\0\0", 6});
    CHECK(folder.complaint() ==
          "risks.csv: This is not a text file. Save it as UTF-8; a spreadsheet program calls that “CSV "
          "UTF-8” or asks for the "
          "character set.");
}

TEST_CASE("a character that cannot be shown is refused") {
    SmallFolder folder;
    folder.replace("activities.csv", "Ontwerp", "Ont\x02werp");
    CHECK(
        folder.complaint() ==
        "activities.csv, row 3, column name_nl: The cell holds a character that cannot be shown. Remove it.");
}

// ---- rows and cells ------------------------------------------------------------------------------

TEST_CASE("an empty file has no names of columns") {
    SmallFolder folder;
    folder.file("dependencies.csv", "");
    CHECK(folder.complaint() ==
          "dependencies.csv: The file is empty. The first row holds the names of the columns: "
          "dependency_id,predecessor_id,successor_id,type,lag_wd,source,basis.");
}

TEST_CASE("a file without a header is recognised") {
    SmallFolder folder;
    folder.file("dependencies.csv", "D1,A2,A3,FS,0,,public\n");
    CHECK(folder.complaint() ==
          "dependencies.csv, row 1: The first row does not hold the names of the columns. The first row "
          "holds the names of the "
          "columns: dependency_id,predecessor_id,successor_id,type,lag_wd,source,basis.");
}

TEST_CASE("a quote that is never closed takes one row and not the rest") {
    SmallFolder folder;
    folder.add("dependencies.csv", "D3,A2,A4,FS,0,\"never,public")
        .add("dependencies.csv", "D4,A2,A9,FS,0,,public");
    CHECK(folder.complaints() ==
          std::vector<std::string>{"dependencies.csv, row 4: A cell begins with a quotation mark and is "
                                   "never closed. Put a quotation mark at the end "
                                   "of the cell, and write one within a cell twice.",
                                   "dependencies.csv, row 5, column successor_id: There is no activity “A9”. "
                                   "Correct the code, or add the row to "
                                   "activities.csv."});
}

TEST_CASE("text behind a closing quote takes one row and not the rest") {
    SmallFolder folder;
    folder.add("dependencies.csv", "D3,A2,A4,FS,0,\"a\" b,public")
        .add("dependencies.csv", "D4,A2,A9,FS,0,,public");
    CHECK(folder.complaints() ==
          std::vector<std::string>{"dependencies.csv, row 4: There is text behind a closing quotation mark. "
                                   "Put the whole cell between quotation "
                                   "marks, and write one within it twice.",
                                   "dependencies.csv, row 5, column successor_id: There is no activity “A9”. "
                                   "Correct the code, or add the row to "
                                   "activities.csv."});
}

TEST_CASE("a row that is too short or too long is named, and still there for others to refer to") {
    SmallFolder folder;
    folder.add("programmes.csv", "P2,Kort")
        .add("programmes.csv", "P3,Lang,Long,programme,OM,P2,,,,,,,public,,,,too,much");
    CHECK(folder.complaints() ==
          std::vector<std::string>{"programmes.csv, row 3: The row has 2 cells where the first row has 16. "
                                   "Check what stands between its cells; a cell with that in "
                                   "it stands between quotation marks.",
                                   "programmes.csv, row 4: The row has 18 cells where the first row has 16. "
                                   "Check what stands between its cells; a cell with that in "
                                   "it stands between quotation marks."});
    folder.replace("activities.csv", "1.1,P1", "1.1,P3");
    CHECK(folder.complaints().size() == 2);
}

TEST_CASE("the row is the line on which it starts, also behind cells with line ends") {
    SmallFolder folder;
    folder.replace("activities.csv", "Ontwerp", "\"Ontwerp\nvan alles\"")
        .replace("activities.csv", "10,20,40", "10,lang,40");
    CHECK(folder.complaint() ==
          "activities.csv, row 5, column dur_most_likely_wd: “lang” is not a number of working days. Write "
          "it like 10.");
}

TEST_CASE("a cell larger than the limit is refused") {
    SmallFolder folder;
    folder.replace("activities.csv", "Ontwerp", std::string(1024 * 1024 + 1, 'x'));
    CHECK(folder.complaint() ==
          "activities.csv, row 3: A cell is larger than 1 MiB. Take out what does not belong in it.");
}

TEST_CASE("of a file full of mistakes the first ones are shown and the rest is counted") {
    SmallFolder folder;
    for (int i = 0; i < 600; ++i)
        folder.add("dependencies.csv", "E" + std::to_string(i) + ",A2,A4,FS,x,,public");
    const auto complaints = folder.complaints();
    CHECK(complaints.size() == findingsShown + 1);
    CHECK(std::count(complaints.begin(), complaints.end(),
                     "dependencies.csv: There are 100 more findings in this file. Correct these first, and "
                     "import again.") == 1);
}

// ---- columns -------------------------------------------------------------------------------------

TEST_CASE("a missing column that no row can do without is an error, and another a warning") {
    SmallFolder folder;
    folder.file("dependencies.csv",
                "dependency_id,predecessor_id,type,lag_wd,basis\nD1,A2,FS,0,public\n");
    CHECK(folder.complaints() ==
          std::vector<std::string>{"dependencies.csv, row 1, column successor_id: The column is missing. Add its "
                                   "name to the first row, and its values to the "
                                   "others.",
                                   "dependencies.csv, row 1, column source: The column is missing; nothing "
                                   "is read for it. Add it, with empty cells "
                                   "where nothing is known."});
    folder.file("dependencies.csv",
                "dependency_id,predecessor_id,successor_id,type,lag_wd,basis\nD1,A2,A3,FS,0,public\n");
    CHECK_FALSE(base::hasErrors(folder.import().findings));
}

TEST_CASE("a plan does without columns of which nearly every row says the same") {
    SmallFolder folder;
    folder.file("dependencies.csv", "dependency_id,predecessor_id,successor_id,source\nD1,A2,A3,\n");
    CHECK(folder.complaint() == "");
    const auto notes = folder.notes();
    CHECK(std::find(notes.begin(), notes.end(), "dependencies.csv, row 1, column type: The column is missing; new rows get FS.") !=
          notes.end());
    const auto imported = folder.import();
    REQUIRE(imported.portfolio.all<model::Dependency>().size() == 1);
    const auto& link = *imported.portfolio.all<model::Dependency>().begin();
    CHECK(link.type == model::LinkType::finishToStart);
    CHECK(link.basis == model::Basis::own);
}

TEST_CASE("columns that are missing are told one by one when they are few, and in one sentence when they are many") {
    SmallFolder folder;
    folder.file("activities.csv", "activity_id,name_nl\nA2,Ontwerp\nA3,Bouw\nA4,Klaar\n");
    CHECK(folder.complaint().starts_with(
        "activities.csv, row 1: Columns are missing, and nothing is read for them: parent_id, wbs, programme_id, "));
}

TEST_CASE("without the column of the keys, references to the file are not called wrong") {
    SmallFolder folder;
    folder.replace("programmes.csv", "programme_id", "id");
    const auto complaints = folder.complaints();
    REQUIRE(complaints.size() == 2);
    CHECK(complaints.front() ==
          "programmes.csv, row 1, column programme_id: The column is missing. Add its name to the first row, "
          "and its values to "
          "the others.");
}

TEST_CASE("a column that is there twice is refused") {
    SmallFolder folder;
    folder.file("dependencies.csv",
                "dependency_id,predecessor_id,successor_id,type,lag_wd,source,basis,type\n");
    CHECK(folder.complaint() ==
          "dependencies.csv, row 1, column type: The column is there more than once. Remove or rename one of "
          "them.");
}

TEST_CASE("a column without a name is left out when it is empty, and refused when it is not") {
    SmallFolder folder;
    folder.file(
        "dependencies.csv",
        "dependency_id,predecessor_id,successor_id,type,lag_wd,source,basis,\nD1,A2,A3,FS,0,,public,\n");
    CHECK(folder.complaint() == "dependencies.csv, row 1: Column 8 has no name. It is empty, and left out.");
    folder.file(
        "dependencies.csv",
        "dependency_id,predecessor_id,successor_id,type,lag_wd,source,basis,\nD1,A2,A3,FS,0,,public,x\n");
    CHECK(folder.complaint() ==
          "dependencies.csv, row 1: Column 8 has no name. Give it a name, or remove it.");
}

// ---- keys and references -------------------------------------------------------------------------

TEST_CASE("a key that is given twice names the first row") {
    SmallFolder folder;
    folder.add("dependencies.csv", "D1,A2,A4,FS,0,,public");
    CHECK(folder.complaint() ==
          "dependencies.csv, row 4, column dependency_id: The key D1 is that of row 2 too. Give each row a "
          "key of its own, or "
          "remove one of the two.");
}

TEST_CASE("a holiday that is there twice names the first row") {
    SmallFolder folder;
    folder.rows("calendars/holidays.csv",
                "2026-04-27,Koningsdag,King's Day,Mon,1,1,C1,,public\n2026-04-27,Koningsdag,King's "
                "Day,Mon,0,1,C1,,public\n");
    CHECK(folder.complaint() ==
          "calendars/holidays.csv, row 3: The key 2026-04-27 is that of row 2 too. Give each row a key of "
          "its own, or remove one "
          "of the two.");
}

TEST_CASE("an empty key is refused") {
    SmallFolder folder;
    folder.add("dependencies.csv", ",A2,A4,FS,0,,public");
    CHECK(folder.complaint() ==
          "dependencies.csv, row 4, column dependency_id: The key is empty. Give the row a key that no other "
          "row has.");
}

TEST_CASE("a key that would fall apart in a list is refused") {
    SmallFolder folder;
    folder.add("dependencies.csv", "D3;D4,A2,A4,FS,0,,public");
    CHECK(folder.complaint() ==
          "dependencies.csv, row 4, column dependency_id: The key “D3;D4” holds a semicolon or a line end. "
          "Give the row a key of "
          "letters and digits.");
}

TEST_CASE("a wrong reference names the file where it should be") {
    SmallFolder folder;
    folder.replace("activities.csv", "1.1,P1", "1.1,P7");
    CHECK(folder.complaint() ==
          "activities.csv, row 3, column programme_id: There is no programme “P7”. Correct the code, or add "
          "the row to "
          "programmes.csv.");
}

TEST_CASE("a wrong reference in a list is named by itself") {
    SmallFolder folder;
    folder.rows("risks.csv", "Q1,Risico,Risk,0.5,1,2,3,0,0,0,A2;A8;A3,,,,,open,,public\n");
    CHECK(folder.complaint() ==
          "risks.csv, row 2, column activity_ids: There is no activity “A8”. Correct the code, or add the "
          "row to activities.csv.");
}

TEST_CASE("an object is named by a kind that fits and a key that is there") {
    SmallFolder folder;
    folder.rows("baselines.csv",
                "B1,2024-03-01,activity,A4,2026-06-01,day,,,public,,\n"
                "B1,2024-03-01,programme,P1,2026-06-01,day,,,public,,\n"
                "B1,2024-03-01,activity,A9,2026-06-01,day,,,public,,\n"
                "B1,2024-03-01,,A3,2026-06-01,day,,,public,,\n"
                "B1,2024-03-01,activity,,2026-06-01,day,,,public,,\n");
    CHECK(folder.complaints() ==
          std::vector<std::string>{"baselines.csv, row 3, column object_type: “programme” is not one of the "
                                   "words for this field. Use one of: "
                                   "activity, law_milestone.",
                                   "baselines.csv, row 4, column object_id: There is no activity “A9”. "
                                   "Correct the code, or add the row to "
                                   "activities.csv.",
                                   "baselines.csv, row 5, column object_type: The cell is empty. Say what "
                                   "object_id is: one of activity, "
                                   "law_milestone.",
                                   "baselines.csv, row 6, column object_id: The cell is empty. Give the key "
                                   "of a row of activities.csv."});
}

TEST_CASE("a reference that could be to a row of either of two files is refused") {
    SmallFolder folder;
    folder.rows("reviews.csv", "K1,CIO,CIO,Oordeel,,,,,,,,,,,,,,public,,\n");
    folder.rows(
        "parliamentary_items.csv",
        "K1,brief,TK,Kabinet,Stand,,,,,,,,,,,,public,\nK2,brief,TK,Kabinet,Stand,,,,,,,K1,,,,,public,\n");
    CHECK(folder.complaint() ==
          "parliamentary_items.csv, row 3, column answers_item_or_review: The key K1 is used in more than "
          "one of the files this "
          "column can refer to. Give the rows in those files keys that differ.");
}

// ---- values --------------------------------------------------------------------------------------

TEST_CASE("a cell that a row cannot do without is not empty") {
    SmallFolder folder;
    folder.replace("activities.csv", "task,Ontwerp", ",Ontwerp").replace("dependencies.csv", "D1,A2", "D1,");
    CHECK(folder.complaints() ==
          std::vector<std::string>{
              "activities.csv, row 3, column type: The cell is empty. Use one of: summary, task, milestone, "
              "start_milestone, level_of_effort, wbs_summary.",
              "dependencies.csv, row 2, column predecessor_id: The cell is empty. Give the key of a row of "
              "activities.csv."});
}

TEST_CASE("a day that the calendar does not have is refused") {
    SmallFolder folder;
    folder.replace("activities.csv", "2026-04-01", "2026-02-31");
    CHECK(folder.complaint() ==
          "activities.csv, row 3, column constraint_date: “2026-02-31” is not a day in the calendar. Write "
          "it like 2027-03-31.");
}

TEST_CASE("a day in another age is refused") {
    SmallFolder folder;
    folder.replace("activities.csv", "2026-04-01", "0226-04-01");
    CHECK(folder.complaint() ==
          "activities.csv, row 3, column constraint_date: “0226-04-01” is not in the years 1900 to 2199. "
          "Check the year, or leave "
          "the cell empty when the day is not known.");
}

TEST_CASE("a constraint has both its kind and its date") {
    SmallFolder folder;
    folder.replace("activities.csv", "SNET,2026-04-01", "SNET,");
    CHECK(folder.complaint() ==
          "activities.csv, row 3, column constraint_date: The cell is empty. Give the date that belongs to "
          "SNET, or empty "
          "constraint_type too.");
    folder.replace("activities.csv", "SNET,", ",2026-04-01");
    CHECK(folder.complaint() ==
          "activities.csv, row 3, column constraint_type: The cell is empty. Say what the date in "
          "constraint_date means, or empty "
          "that cell too.");
    folder.replace("activities.csv", ",2026-04-01", "SOON,2026-04-01");
    CHECK(folder.complaint() ==
          "activities.csv, row 3, column constraint_type: “SOON” is not one of the words for this field. Use "
          "one of: ALAP, SNET, "
          "SNLT, FNET, FNLT, MSO, MFO, SO, FO.");
    folder.replace("activities.csv", "SOON,2026-04-01", "ALAP,");
    CHECK(folder.complaint() == "");
}

TEST_CASE("a text that is not a number is refused") {
    SmallFolder folder;
    folder.replace("activities.csv", "5,10,15", "5,tien,15");
    CHECK(folder.complaint() ==
          "activities.csv, row 3, column dur_most_likely_wd: “tien” is not a number of working days. Write "
          "it like 10.");
}

TEST_CASE("a number that can be read in two ways is refused with both") {
    SmallFolder folder;
    folder.replace("activities.csv", "5,10,15", "5,\"1,125\",15");
    CHECK(folder.complaint() ==
          "activities.csv, row 3, column dur_most_likely_wd: “1,125” can be read in two ways. Write 1,1250 "
          "or 1125.");
}

TEST_CASE("numbers beyond all measure are refused") {
    SmallFolder folder;
    folder.replace("activities.csv", "5,10,15", "5,10,99999999999999999999");
    folder.replace("activities.csv", "10,20,40", "10,20,999999");
    folder.replace("activities.csv", ",1000,", ",5000000000000,");
    CHECK(folder.complaints() ==
          std::vector<std::string>{"activities.csv, row 3, column dur_pessimistic_wd: “99999999999999999999” "
                                   "is too large. Check the number and its "
                                   "unit.",
                                   "activities.csv, row 3, column cost_internal_eur: “5000000000000” is too "
                                   "large. Amounts are in whole euros, not in "
                                   "thousands or cents.",
                                   "activities.csv, row 4, column dur_pessimistic_wd: “999999” is too large. "
                                   "Check the number and its unit."});
}

TEST_CASE("a word that is not in the list is refused with the list") {
    SmallFolder folder;
    folder.replace("dependencies.csv", "A3,FS", "A3,EB");
    CHECK(folder.complaint() ==
          "dependencies.csv, row 2, column type: “EB” is not one of the words for this field. Use one of: "
          "FS, SS, FF, SF.");
}

TEST_CASE("long text is shortened when it is shown") {
    SmallFolder folder;
    folder.replace("dependencies.csv", "A3,FS", "A3," + std::string(500, 'x'));
    CHECK(folder.complaint() == "dependencies.csv, row 2, column type: “" + std::string(77, 'x') +
                                    "…” is not one of the words for this field. Use one of: FS, SS, FF, SF.");
}

TEST_CASE("a weekday that does not belong to the date is a warning") {
    SmallFolder folder;
    folder.rows("calendars/holidays.csv", "2026-04-27,Koningsdag,King's Day,Sun,1,1,C1,,public\n");
    CHECK(folder.complaint() ==
          "calendars/holidays.csv, row 2, column weekday: 2026-04-27 is not a Sun, but a Mon. Correct the "
          "date or the weekday; the "
          "date is used.");
    CHECK_FALSE(folder.import().changes.empty());
}

TEST_CASE("a working day does not have more than 24 hours") {
    SmallFolder folder;
    folder.replace("calendars/calendars.csv", "Fri,8,", "Fri,80,");
    CHECK(folder.complaint() ==
          "calendars/calendars.csv, row 2, column hours_per_day: A working day has more than 24 hours. Give "
          "the number of hours in "
          "one working day, such as 8.");
}

// ---- settings ------------------------------------------------------------------------------------

TEST_CASE("a portfolio has one row of settings") {
    SmallFolder folder;
    folder.add("portfolio.csv", "Plan,2026-03-31,p6,ja,C1");
    CHECK(folder.complaint() ==
          "portfolio.csv, row 3: A portfolio has one row of settings. Remove all rows but the first.");
    folder.rows("portfolio.csv", "");
    CHECK(folder.complaint() ==
          "portfolio.csv: The file has no row behind the names of its columns. Add the row with the "
          "settings, or remove the file.");
}

TEST_CASE(
    "settings that the file does not have yet are as in a new portfolio, and those that must be there are "
    "asked for") {
    SmallFolder folder;
    CHECK(folder.complaint() == "");
    folder.file("portfolio.csv", "name_nl,profile,status_date_is_floor\nPlan,p6,ja\n");
    CHECK(folder.complaint() ==
          "portfolio.csv, row 1, column status_date: The column is missing. Add its name to the first row, "
          "and its values to the "
          "others.");
}

TEST_CASE("without a reported day and without settings the status date is asked for") {
    SmallFolder folder;
    folder.without("portfolio.csv");
    CHECK(folder.complaint() ==
          "portfolio.csv: There is no such file, and no reported day to take the status date from. Add the "
          "file, or give the "
          "status date with the import.");
}

// ---- rules ---------------------------------------------------------------------------------------

TEST_CASE("rules of the model are reported at the row of the record") {
    SmallFolder folder;
    folder.replace("activities.csv", "5,10,15", "15,10,5").replace("activities.csv", "A4,A1", "A4,A2");
    CHECK(folder.complaints() ==
          std::vector<std::string>{"activities.csv, row 3: “Ontwerp” has estimates that are not in order. "
                                   "The optimistic estimate is the shortest, the "
                                   "pessimistic one the longest.",
                                   "activities.csv, row 5: “Klaar” stands under an activity that is not a "
                                   "summary. Make the parent a summary, or choose "
                                   "another."});
}

TEST_CASE("a row with a cell that does not fit is not blamed for what follows from it") {
    SmallFolder folder;
    folder.replace("activities.csv", "A1,,1,P1,summary", "A1,,1,P1,sumary")
        .replace("activities.csv", "5,10,15", "5,x,15");
    CHECK(folder.complaints() ==
          std::vector<std::string>{"activities.csv, row 2, column type: “sumary” is not one of the words for "
                                   "this field. Use one of: summary, task, "
                                   "milestone, start_milestone, level_of_effort, wbs_summary.",
                                   "activities.csv, row 3, column dur_most_likely_wd: “x” is not a number of "
                                   "working days. Write it like 10."});
}

TEST_CASE("a link between a summary and what it contains is refused") {
    SmallFolder folder;
    folder.add("dependencies.csv", "D3,A1,A4,FS,0,,public");
    CHECK(folder.complaint() ==
          "dependencies.csv, row 4: Link D3 joins the summary “Alles” with something in it. Link activities "
          "that "
          "do not contain each other.");
}

TEST_CASE("a link from an activity to itself is refused") {
    SmallFolder folder;
    folder.add("dependencies.csv", "D3,A3,A3,FS,0,,public");
    CHECK(folder.complaint() ==
          "dependencies.csv, row 4: “Bouw” would wait for itself. Choose another predecessor.");
}

TEST_CASE("a circle of links is named, also when there are other mistakes") {
    SmallFolder folder;
    folder.add("dependencies.csv", "D3,A4,A2,FS,0,,public");
    const auto alone = folder.complaint();
    CHECK(alone.starts_with("dependencies.csv: "));
    CHECK(alone.find("wait for each other") != std::string::npos);
    CHECK(alone.ends_with("Remove one of these links, or turn it round."));
    folder.replace("programmes.csv", "programme,OM", "program,OM");
    CHECK(folder.complaints().size() == 2);
    CHECK(folder.complaints().back() == alone);
}

TEST_CASE("errors in several files are reported together") {
    SmallFolder folder;
    folder.without("risks.csv")
        .file("incidents.csv", "")
        .replace("calendars/calendars.csv", "Mon;Tue", "Ma;Di")
        .replace("programmes.csv", "P1,Programma,Programme,programme", "P1,Programma,Programme,plan")
        .replace("activities.csv", "5,10,15", "5,tien,15")
        .add("dependencies.csv", "D1,A2,A9,XX,0,,publiek");
    const std::vector<std::string> starts{
        "calendars/calendars.csv, row 2, column working_weekdays: “Ma;Di;Wed;Thu;Fri” is not a list of "
        "weekdays.",
        "programmes.csv, row 2, column level: “plan” is not one of the words",
        "activities.csv, row 3, column dur_most_likely_wd: “tien” is not a number",
        "dependencies.csv, row 4, column dependency_id: The key D1 is that of row 2 too.",
        "dependencies.csv, row 4, column successor_id: There is no activity “A9”.",
        "dependencies.csv, row 4, column type: “XX” is not one of the words",
        "dependencies.csv, row 4, column basis: “publiek” is not one of the words",
        "incidents.csv: The file is empty.",
    };
    const auto complaints = folder.complaints();
    REQUIRE(complaints.size() == starts.size());
    for (std::size_t i = 0; i < starts.size(); ++i) {
        CHECK_MESSAGE(complaints[i].starts_with(starts[i]), complaints[i]);
    }
}

}  // namespace
}  // namespace mijlpaal::importing
