#include "base/text.h"
#include "import/plan_sheet.h"
#include "import/plan_sheet/columns.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>

namespace mijlpaal::importing {
namespace {

using table::Table;
namespace fs = std::filesystem;

fs::path dataFolder() {
    const auto* source = std::getenv("MIJLPAAL_SOURCE_DIR");
    REQUIRE(source);
    return fs::path{source} / "tests/data/headings";
}

/// The lines of a file of two columns apart by a tab.
std::vector<std::pair<std::string, std::string>> pairsIn(const fs::path& file) {
    std::vector<std::pair<std::string, std::string>> pairs;
    std::ifstream stream{file};
    REQUIRE(stream.good());
    for (std::string line; std::getline(stream, line);) {
        const auto tab = line.find('\t');
        REQUIRE(tab != std::string::npos);
        pairs.emplace_back(line.substr(0, tab), line.substr(tab + 1));
    }
    return pairs;
}

std::string nameOf(std::string_view heading) {
    const auto place = table::columnNamed(plan_sheet::columns(), heading);
    return place ? std::string{plan_sheet::columns()[*place].name} : "-";
}

Table tableOf(std::initializer_list<std::initializer_list<const char*>> rows) {
    Table made;
    std::int64_t number = 0;
    for (const auto& row : rows) {
        auto& cells = made.rows.emplace_back();
        cells.number = ++number;
        for (const auto* text : row) cells.cells.push_back(table::textCell(text));
    }
    return made;
}

/// What the columns of a table are taken for, a minus for one that is not read.
std::string mapped(const Table& table, const table::SheetChoice& choice = {}) {
    const auto headings = planHeadings(table, choice);
    if (!headings) return "nothing";
    std::string all;
    for (const auto& column : headings->columns) {
        if (column.heading.empty()) continue;
        if (!all.empty()) all += ' ';
        all += column.known ? plan_sheet::columns()[*column.known].name : "-";
    }
    return all;
}

TEST_CASE("the headings that MS Project, Primavera P6 and GanttProject write are known one by one") {
    std::size_t checked = 0;
    for (const auto& file : fs::directory_iterator{dataFolder()}) {
        if (file.path().extension() != ".tsv" || file.path().stem() == "sheets") continue;
        for (const auto& pair : pairsIn(file.path())) {
            CAPTURE(file.path().string());
            CAPTURE(pair.first);
            CHECK(nameOf(pair.first) == pair.second);
            ++checked;
        }
    }
    CHECK(checked > 150);
}

TEST_CASE("sheets of an office are mapped without a word from anybody") {
    const auto sheets = pairsIn(dataFolder() / "sheets.tsv");
    CHECK(sheets.size() == 10);
    for (const auto& sheet : sheets) {
        const auto& name = sheet.first;
        CAPTURE(name);
        const auto file = readSheetFile(dataFolder() / "sheets" / name);
        REQUIRE(file.tables.size() == 1);
        CHECK(mapped(file.tables.front()) == sheet.second);
        const auto imported =
            readPlanSheet(dataFolder() / "sheets" / name, {}, {.today = model::makeDay(2026, 3, 2)});
        for (const auto& finding : imported.findings) {
            CAPTURE(plain(finding));
            CHECK(finding.severity != base::Severity::error);
        }
        CHECK(imported.portfolio.all<model::Activity>().size() >= 2);
    }
}

TEST_CASE("each known column has headings of its own, and its first is known as it") {
    for (const auto& column : plan_sheet::columns()) {
        CAPTURE(column.name);
        CHECK(nameOf(column.name) == column.name);
        CHECK(nameOf(column.headings.front()) == column.name);
        for (const auto heading : column.headings) {
            CAPTURE(heading);
            CHECK(nameOf(heading) == column.name);
        }
    }
}

TEST_CASE("size of letters, signs, accents and what stands between brackets do not matter") {
    for (const auto* heading : {"DUUR", " duur: ", "Duur (werkdagen)", "duur [wd]", "Duur in weken", "Duur*"})
        CHECK(nameOf(heading) == "duration");
    CHECK(nameOf("% Gereed") == "percent");
    CHECK(nameOf("Gereed (%)") == "percent");
    CHECK(nameOf("gereed %") == "percent");
    CHECK(nameOf("Coördinator") == "owner");
    CHECK(nameOf("#") == "number");
    CHECK(nameOf("Kosten") == "-");
    CHECK(nameOf("") == "-");
}

TEST_CASE("a heading tells the unit of its numbers") {
    using model::TimeUnit;
    CHECK(table::headingFrom("Duur (weken)").unit == TimeUnit::week);
    CHECK(table::headingFrom("Doorlooptijd in uren").unit == TimeUnit::hour);
    CHECK(table::headingFrom("(*)Original Duration(d)").unit == TimeUnit::day);
    CHECK(table::headingFrom("Dagen").unit == TimeUnit::day);
    CHECK(table::headingFrom("Duur (kalenderdagen)").isElapsed);
    CHECK_FALSE(table::headingFrom("Duur").unit);
    CHECK_FALSE(table::headingFrom("Duur (geschat)").unit);
}

TEST_CASE("of two columns that could be the same, the plainer heading leads") {
    CHECK(mapped(tableOf({{"Omschrijving", "Naam", "Duur"}, {"lang", "kort", "5"}})) == "- name duration");
    CHECK(mapped(tableOf({{"Unique ID", "ID", "Name"}, {"77", "1", "A"}})) == "- number name");
    CHECK(mapped(tableOf({{"Omschrijving", "Duur"}, {"lang", "5"}})) == "name duration");
}

TEST_CASE("an upper row that holds for several columns is a part of their headings") {
    auto table = tableOf({{"", "Planning", "", "Werkelijk", ""},
                          {"Taak", "Begin", "Einde", "Begin", "Einde"},
                          {"A", "1-2-2026", "2-2-2026", "", ""}});
    CHECK(mapped(table) == "name start finish actual_start actual_finish");
    table.merged = {{1, 1, 1, 2}, {1, 1, 3, 4}};
    CHECK(mapped(table) == "name start finish actual_start actual_finish");
}

TEST_CASE("a heading that was made one with the cell below it holds for the row of the others") {
    auto table = tableOf({{"Taak", "Planning", ""}, {"", "Begin", "Einde"}, {"A", "1-2-2026", "2-2-2026"}});
    table.merged = {{1, 2, 0, 0}, {1, 1, 1, 2}};
    CHECK(mapped(table) == "name start finish");
}

TEST_CASE("a second row that says the same in other words is no task") {
    const auto table = tableOf({{"task_code", "task_name", "target_drtn_hr_cnt", "start_date"},
                                {"Activity ID", "Activity Name", "(*)Original Duration(h)", "(*)Start"},
                                {"A1000", "Design", "80", "2026-03-02"}});
    const auto headings = planHeadings(table, {});
    REQUIRE(headings);
    CHECK(headings->row == 1);
    CHECK(headings->firstRow == 2);
}

TEST_CASE("a column of which most values are of another kind is not taken for it") {
    CHECK(mapped(tableOf(
              {{"Taak", "Type", "Gereed"}, {"A", "ICT", "volgt nog"}, {"B", "Organisatie", "bij R."}})) ==
          "name - -");
    CHECK(mapped(tableOf({{"Taak", "Type"}, {"A", "Taak"}, {"B", "Mijlpaal"}})) == "name kind");
    CHECK(mapped(tableOf({{"Mijlpaal", "Datum"}, {"Livegang", "1-2-2026"}})) == "name finish");
    CHECK(mapped(tableOf({{"Taak", "Duur"}, {"A", "5 d"}, {"B", "vijf"}, {"C", "3"}})) == "name duration");
}

TEST_CASE("what somebody says of a column leads over its heading") {
    const auto table = tableOf({{"Wat", "Dagen werk", "Kosten"}, {"A", "5", "9"}});
    CHECK(mapped(table) == "name - -");
    table::SheetChoice choice;
    choice.columns = {{"Dagen werk", "duration"}, {"Wat", ""}, {"Kosten", "name"}};
    CHECK(mapped(table, choice) == "- duration name");
    choice = {};
    choice.headingRow = 2;
    CHECK(mapped(table, choice) == "- - -");
}

TEST_CASE(
    "of the sheets of a workbook the one that names the most columns is read, or the one that is named") {
    std::vector<Table> tables{tableOf({{"Toelichting"}, {"Naam"}}), tableOf({{"Naam", "Duur", "Begin"}}),
                              tableOf({{"Naam", "Duur"}})};
    tables[0].name = "Lees mij";
    tables[1].name = "Planning";
    tables[2].name = "Oud";
    CHECK(chosenTable(tables, plan_sheet::columns(), {})->name == "Planning");
    tables[1].isHidden = true;
    CHECK(chosenTable(tables, plan_sheet::columns(), {})->name == "Oud");
    table::SheetChoice choice;
    choice.sheet = "lees mij";
    CHECK(chosenTable(tables, plan_sheet::columns(), choice)->name == "Lees mij");
    choice.sheet = "Nieuw";
    CHECK_FALSE(chosenTable(tables, plan_sheet::columns(), choice));
}

}  // namespace
}  // namespace mijlpaal::importing
