#include "sheet/workbook.h"

#include "import/table/workbook.h"
#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <pugixml.hpp>
#include <rapidcheck.h>
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace mijlpaal;
using namespace mijlpaal::sheet;
using importing::table::Cell;
using importing::table::Table;
using model::within;

namespace {

std::string bytesOf(bool isOds, const std::vector<SheetPage>& pages) {
    auto bytes = isOds ? odsBytes(pages) : xlsxBytes(pages);
    REQUIRE(bytes);
    return *bytes;
}

/// What the reader of spreadsheets finds in them.
std::vector<Table> readBack(bool isOds, const std::vector<SheetPage>& pages) {
    importing::FindingList found{100};
    const auto tables = importing::table::readTables(isOds ? "made.ods" : "made.xlsx", bytesOf(isOds, pages),
                                                     [](std::string_view) { return false; }, found);
    REQUIRE(tables);
    CHECK(found.take().empty());
    return *tables;
}

/// A file within the package.
std::string part(const std::string& bytes, const char* name) {
    zip_error_t error;
    zip_error_init(&error);
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    auto* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    REQUIRE(archive);
    std::string text;
    auto* file = zip_fopen(archive, name, 0);
    REQUIRE(file);
    char buffer[4096];
    for (auto read = zip_fread(file, buffer, sizeof buffer); read > 0; read = zip_fread(file, buffer, sizeof buffer))
        text.append(buffer, static_cast<std::size_t>(read));
    zip_fclose(file);
    zip_discard(archive);
    return text;
}

std::vector<SheetTitle> titles(std::size_t count) {
    std::vector<SheetTitle> made;
    for (std::size_t i = 0; i < count; ++i) made.push_back({"k" + std::to_string(i), 12});
    return made;
}

SheetLine lineOf(std::vector<SheetCell> cells) {
    return {std::move(cells), 0, false};
}

Cell cellAt(const Table& table, std::size_t row, std::size_t column) {
    REQUIRE(row < table.rows.size());
    const auto& cells = table.rows[row].cells;
    return column < cells.size() ? cells[column] : Cell{};
}

}  // namespace

TEST_CASE("both kinds of spreadsheet hold texts, numbers, days and moments as such, and are read back as they were") {
    const auto page = pageOf("Geld", titles(6),
                             {lineOf({textCell("=1+1 & \"<b>\""), valueCell(std::int64_t{-125050}, Measure::money),
                                      valueCell(std::int64_t{20514}, Measure::day),
                                      valueCell(std::int64_t{20514} * model::dayTenths + model::dayTenths / 2, Measure::moment),
                                      valueCell(std::int64_t{3750}, Measure::percent),
                                      valueCell(std::int64_t{125'000}, Measure::chance)})});
    for (const bool isOds : {false, true}) {
        CAPTURE(isOds);
        const auto tables = readBack(isOds, {page});
        REQUIRE(tables.size() == 1);
        CHECK(tables[0].name == "Geld");
        CHECK(cellAt(tables[0], 0, 1).text == "k1");
        CHECK(cellAt(tables[0], 1, 0) == importing::table::textCell("=1+1 & \"<b>\""));
        CHECK(cellAt(tables[0], 1, 1).kind == Cell::Kind::number);
        CHECK(cellAt(tables[0], 1, 1).text == "-1250.5");
        CHECK(cellAt(tables[0], 1, 2).kind == Cell::Kind::moment);
        CHECK(cellAt(tables[0], 1, 2).text == "2026-03-02");
        CHECK(cellAt(tables[0], 1, 3).text == "2026-03-02T12:00");
        CHECK(cellAt(tables[0], 1, 4).text == "0.375");
        CHECK(cellAt(tables[0], 1, 4).isPercent);
        CHECK(cellAt(tables[0], 1, 5).text == "0.125");
        CHECK(cellAt(tables[0], 1, 5).isPercent);
    }
}

TEST_CASE("a text that begins like a formula stays a text") {
    std::vector<SheetLine> lines;
    const std::vector<std::string> texts{"=1+1", "+31 70", "-5 dg", "@SUM(A1)", "  twee  blanco's", "regel\nnog een"};
    for (const auto& text : texts) lines.push_back(lineOf({textCell(text)}));
    for (const bool isOds : {false, true}) {
        const auto tables = readBack(isOds, {pageOf("x", titles(1), lines)});
        for (std::size_t i = 0; i < texts.size(); ++i) {
            CHECK(cellAt(tables[0], i + 1, 0) == importing::table::textCell(texts[i]));
        }
    }
    CHECK(part(bytesOf(true, {pageOf("x", titles(1), lines)}), "content.xml").find("table:formula") == std::string::npos);
    CHECK(part(bytesOf(false, {pageOf("x", titles(1), lines)}), "xl/worksheets/sheet1.xml").find("<f>") == std::string::npos);
}

TEST_CASE("a sum is a formula over its cells, with what it came to") {
    auto sum = valueCell(std::int64_t{1250}, Measure::money);
    sum.formula = {{1, 0, 1}, {1, 3, 3}, {2, 0, 0, true}};
    SheetLine total = lineOf({textCell("Totaal", true), sum});
    total.isTotal = true;
    const auto amount = [](std::int64_t cents) { return lineOf({textCell("a"), valueCell(cents, Measure::money)}); };
    const auto page = pageOf("Geld", titles(3), {amount(1000), amount(250), amount(7), amount(5), total});
    CHECK(part(bytesOf(false, {page}), "xl/worksheets/sheet1.xml").find("<f>SUM(B2:B3)+B5-C2</f><v>12.5</v>") !=
          std::string::npos);
    CHECK(part(bytesOf(true, {page}), "content.xml")
              .find("table:formula=\"of:=SUM([.B2:.B3])+[.B5]-[.C2]\" office:value-type=\"currency\" "
                    "office:currency=\"EUR\" office:value=\"12.5\"") != std::string::npos);
    for (const bool isOds : {false, true}) CHECK(cellAt(readBack(isOds, {page})[0], 5, 1).text == "12.5");
}

TEST_CASE("the titles stay in sight, a filter lies over the lines above the totals, and lines under lines are grouped") {
    SheetLine under = lineOf({textCell("b")}), total = lineOf({textCell("Totaal")});
    under.level = 1;
    total.isTotal = true;
    const auto page = pageOf("Één blad", titles(2), {lineOf({textCell("a")}), under, total});
    const auto excel = part(bytesOf(false, {page}), "xl/worksheets/sheet1.xml");
    CHECK(excel.find("state=\"frozen\"") != std::string::npos);
    CHECK(excel.find("<autoFilter ref=\"A1:B3\"/>") != std::string::npos);
    CHECK(excel.find("outlineLevel=\"1\"") != std::string::npos);
    const auto bytes = bytesOf(true, {page});
    CHECK(part(bytes, "settings.xml").find("VerticalSplitPosition\" config:type=\"int\">1<") != std::string::npos);
    const auto content = part(bytes, "content.xml");
    CHECK(content.find("table:target-range-address=\"'Één blad'.A1:'Één blad'.B3\"") != std::string::npos);
    CHECK(content.find("<table:table-row-group><table:table-row>") != std::string::npos);
    CHECK(part(bytes, "mimetype") == "application/vnd.oasis.opendocument.spreadsheet");
    for (const auto* name : {"content.xml", "settings.xml", "META-INF/manifest.xml"}) {
        pugi::xml_document document;
        CHECK(document.load_string(part(bytes, name).c_str()));
    }
}

TEST_CASE("sheets of one name get names of their own") {
    CHECK(sheetNameFor("Plan [1]: a/b?", {}) == "Plan  1   a b");
    CHECK(sheetNameFor("'", {}) == "-");
    CHECK(sheetNameFor("Geld", {"Geld", "Geld 2"}) == "Geld 3");
    CHECK(sheetNameFor(std::string(40, 'x'), {std::string(31, 'x')}) == std::string(29, 'x') + " 2");
    const auto page = pageOf("Geld", titles(1), {lineOf({textCell("a")})});
    for (const bool isOds : {false, true}) {
        const auto tables = readBack(isOds, {page, page});
        REQUIRE(tables.size() == 2);
        CHECK(tables[1].name == "Geld 2");
    }
}

TEST_CASE("the name of a cell is its letters and its line behind the titles") {
    CHECK(cellName(0, 0) == "A2");
    CHECK(cellName(25, 8) == "Z10");
    CHECK(cellName(26, 0) == "AA2");
    CHECK(cellName(701, 0) == "ZZ2");
    CHECK(cellName(702, 0) == "AAA2");
}

TEST_CASE("the ending of the name decides the kind of file, and too many lines are refused") {
    auto folder = (std::filesystem::temp_directory_path() / "mijlpaal-book-XXXXXX").string();
    REQUIRE(mkdtemp(folder.data()));
    const auto page = pageOf("Geld", titles(1), {lineOf({textCell("a")})});
    for (const auto* name : {"a.ods", "a.ODS", "a.xlsx"}) {
        const auto file = std::filesystem::path{folder} / name;
        CHECK(writeWorkbook(file, {page}));
        std::ifstream stream{file, std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{stream}, {}};
        CHECK((bytes.find("oasis.opendocument.spreadsheet") != std::string::npos) == (std::string_view{name} != "a.xlsx"));
    }
    const SheetPage endless{"x", titles(1), 1'048'575, [](std::size_t) { return SheetLine{}; }};
    const auto refused = writeWorkbook(std::filesystem::path{folder} / "b.ods", {endless});
    REQUIRE_FALSE(refused);
    CHECK(base::plain(refused.error()) == "A spreadsheet has room for 1048574 rows. Let a filter leave some out.");
    std::filesystem::remove_all(folder);
}

TEST_CASE("whatever amounts and days a spreadsheet is made of, they are read back to the cent and the day") {
    CHECK(rc::check([] {
        std::vector<SheetLine> lines;
        std::vector<std::pair<std::int64_t, std::int64_t>> told;
        for (int i = within(1, 12); i > 0; --i) {
            told.emplace_back(within<std::int64_t>(-4'000'000'000'000, 4'000'000'000'000), within<std::int64_t>(-20'000, 60'000));
            lines.push_back(lineOf({valueCell(told.back().first, Measure::money), valueCell(told.back().second, Measure::day)}));
        }
        for (const bool isOds : {false, true}) {
            const auto tables = readBack(isOds, {pageOf("x", titles(2), lines)});
            for (std::size_t i = 0; i < told.size(); ++i) {
                const auto cents = std::llround(std::stod(cellAt(tables[0], i + 1, 0).text) * 100);
                RC_ASSERT(cents == told[i].first);
                RC_ASSERT(cellAt(tables[0], i + 1, 1).text ==
                          model::isoText(model::Day{std::chrono::days{told[i].second}}));
            }
        }
    }));
}
