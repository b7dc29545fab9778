#include "tests/import/support/small_folder.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing {
namespace {

using model::Note;

const std::string header = "note_id,object_type,object_id,text,address,date,author_role,source,basis\n";

std::vector<Note> notesIn(const Imported& imported) {
    const auto& all = imported.portfolio.all<Note>();
    return {all.begin(), all.end()};
}

TEST_CASE("a folder from before there were notes is read as it was") {
    SmallFolder folder;
    folder.without("notes.csv");
    CHECK(folder.complaints().empty());
    CHECK(notesIn(folder.import()).empty());
}

TEST_CASE(
    "a folder that says nothing of notes leaves those of the portfolio alone, one without rows takes them "
    "out") {
    SmallFolder folder;
    folder.file("notes.csv", header + "N1,activity,A2,Leverancier belt terug,,2027-01-04,planner,,own\n");
    const auto before = folder.import();
    REQUIRE(notesIn(before).size() == 1);
    ImportOptions whole;
    whole.isWhole = true;
    folder.without("notes.csv");
    CHECK(notesIn(folder.import(before.portfolio, whole)).size() == 1);
    folder.file("notes.csv", header);
    CHECK(notesIn(folder.import(before.portfolio, whole)).empty());
    CHECK(notesIn(folder.import(before.portfolio)).size() == 1);
}

TEST_CASE("a note may be about any record, also one without a code") {
    SmallFolder folder;
    folder.add("calendars/holidays.csv", "2026-05-05,Bevrijdingsdag,Liberation Day,Tue,1,1,C1,,public");
    folder.file("notes.csv", header + "N1,settings,settings,Over het geheel,,,,,own\n" +
                                 "N2,holiday,C1/2026-05-05,Brugdag erna,,,,,own\n");
    CHECK(folder.complaints().empty());
    const auto imported = folder.import();
    const auto notes = notesIn(imported);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].object == refTo(imported.portfolio.settings().id));
    CHECK(notes[1].object == refTo(imported.portfolio.all<model::Holiday>().begin()->id));
}

TEST_CASE("a note about what is not there, or about a note, says what would help") {
    SmallFolder folder;
    folder.file("notes.csv", header + "N1,activity,A9,x,,,,,own\n");
    CHECK(
        folder.complaint() ==
        "notes.csv, row 2, column object_id: There is no activity “A9”. Correct the code, or add the row to "
        "activities.csv.");
    folder.file("notes.csv", header + "N1,resource,R1,x,,,,,own\n");
    CHECK(folder.complaint() ==
          "resources.csv: The file is not there, and notes.csv names what stands in it. Add it with a row for each key that is "
          "named.");
    folder.file("notes.csv", header + "N1,resource,,x,,,,,own\n");
    CHECK(folder.complaint() ==
          "notes.csv, row 2, column object_id: The cell is empty. Give the key of a row of resources.csv.");
    folder.file("notes.csv", header + "N1,activity,A2,,,,,,own\n");
    CHECK(folder.complaint() ==
          "notes.csv, row 2: Note N1 says nothing. Give it a text or an address, or remove it.");
    folder.file("notes.csv", header + "N1,note,N1,x,,,,,own\n");
    REQUIRE(folder.complaints().size() == 1);
    CHECK(folder.complaint().find("“note” is not one of the words for this field.") != std::string::npos);
}

}  // namespace
}  // namespace mijlpaal::importing
