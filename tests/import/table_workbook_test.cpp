#include "import/table/workbook.h"
#include "tests/import/support/packed.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing::table {
namespace {

struct Read {
    std::vector<Table> tables;
    std::vector<std::string> said;
};

Read read(std::string_view bytes, const std::string& file = "taken.xlsx") {
    FindingList found{100};
    Read read;
    auto tables = readTables(
        file, bytes, [](std::string_view) { return false; }, found);
    if (tables) read.tables = std::move(*tables);
    for (const auto& finding : found.take()) read.said.push_back(plain(finding));
    return read;
}

/// The cells of a row, each behind the first letter of its kind.
std::string cells(const Row& row) {
    std::string all;
    for (const auto& cell : row.cells) {
        constexpr std::string_view kinds = "etnmb";
        if (!all.empty()) all += ' ';
        all += kinds[static_cast<std::size_t>(cell.kind)];
        if (!cell.text.empty()) all += ":" + cell.text;
        if (cell.isPercent) all += "%";
    }
    return all;
}

Table xlsx(const SmallXlsx& file) {
    const auto made = read(file.bytes());
    CHECK(made.said == std::vector<std::string>{});
    REQUIRE(made.tables.size() == 1);
    return made.tables.front();
}

Table ods(std::string rows) {
    const auto made = read(SmallOds{std::move(rows)}.bytes(), "taken.ods");
    CHECK(made.said == std::vector<std::string>{});
    REQUIRE(made.tables.size() == 1);
    return made.tables.front();
}

// ---- XLSX ----------------------------------------------------------------------------------------

TEST_CASE("characters that Excel writes by their number are read as those characters") {
    SmallXlsx file;
    file.rows =
        R"(<row r="1"><c r="A1" t="inlineStr"><is><t>een_x000D_twee _x005F_x000D_ _x00e9_ _xZZZZ_ _x12</t></is></c>)"
        R"(<c r="B1" t="s"><v>0</v></c></row>)";
    file.texts = {"<t>_x000A__x20AC_</t>"};
    const auto table = xlsx(file);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells[0].text == "een\rtwee _x000D_ é _xZZZZ_ _x12");
    CHECK(table.rows[0].cells[1].text == "\n€");
}

TEST_CASE("the cells of a workbook are read as what they are") {
    const auto table = xlsx(
        {R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>2.5</v></c><c r="C2" s="1"><v>46083</v></c>)"
         R"(<c r="E2" s="3"><v>46083.354166666664</v></c><c r="F2" s="2"><v>0.4</v></c>)"
         R"(<c r="G2" t="b"><v>1</v></c><c r="H2" t="inlineStr"><is><t>zo</t></is></c>)"
         R"(<c r="I2" t="d"><v>2026-03-02</v></c></row>)",
         "",
         R"(<sheet name="Blad1" sheetId="1" r:id="rId1"/>)",
         "",
         {"<t>Ontwerp</t>"}});
    CHECK(table.name == "Blad1");
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].number == 2);
    CHECK(cells(table.rows[0]) ==
          "t:Ontwerp n:2.5 m:2026-03-02 e m:2026-03-02T08:30 n:0.4% b:true t:zo m:2026-03-02");
}

TEST_CASE("a text of several runs is one text, without how it is read aloud") {
    SmallXlsx file;
    file.rows = R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)";
    file.texts = {R"(<r><t xml:space="preserve">Eerste </t></r><r><rPr/><t>taak</t></r><rPh><t>x</t></rPh>)"};
    CHECK(cells(xlsx(file).rows[0]) == "t:Eerste taak");
}

TEST_CASE("a formula is what it came to, and one that never was reckoned is counted") {
    SmallXlsx file;
    file.rows = R"(<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>X1</f><v>tekst</v></c>)"
                R"(<c r="C1"><f>NOW()</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>)";
    const auto table = xlsx(file);
    CHECK(cells(table.rows[0]) == "n:2 t:tekst e t:#DIV/0!");
    CHECK(table.unreckoned == 1);
}

TEST_CASE("cells and rows without a name stand behind those before them") {
    SmallXlsx file;
    file.rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    const auto table = xlsx(file);
    REQUIRE(table.rows.size() == 2);
    CHECK(cells(table.rows[0]) == "n:1 n:2");
    CHECK(table.rows[1].number == 2);
}

TEST_CASE("prefixes of names do not matter") {
    SmallXlsx file;
    auto parts = file.parts();
    parts.back().second =
        R"(<x:worksheet xmlns:x="n"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row>)"
        R"(</x:sheetData></x:worksheet>)";
    const auto made = read(packed(parts));
    REQUIRE(made.tables.size() == 1);
    CHECK(cells(made.tables[0].rows[0]) == "n:7");
}

TEST_CASE("days are counted from 1904 where the workbook says so") {
    SmallXlsx file;
    file.properties = R"(<workbookPr date1904="1"/>)";
    file.rows = R"(<row r="1"><c r="A1" s="1"><v>44621</v></c></row>)";
    const auto table = xlsx(file);
    CHECK(cells(table.rows[0]) == "m:2026-03-02");
    CHECK(table.countsFrom1904);
}

TEST_CASE("merged cells, levels of rows, insets and hidden sheets are kept") {
    SmallXlsx file;
    file.books = R"(<sheet name="Blad1" sheetId="1" r:id="rId1" state="hidden"/>)";
    file.rows = R"(<row r="1" outlineLevel="2"><c r="A1" s="4" t="inlineStr"><is><t>x</t></is></c></row>)";
    file.behind = R"(<mergeCells><mergeCell ref="B1:AA2"/></mergeCells>)";
    const auto table = xlsx(file);
    CHECK(table.isHidden);
    CHECK(table.rows[0].level == 2);
    CHECK(table.rows[0].cells[0].indent == 2);
    CHECK(table.merged == std::vector{Merged{1, 2, 1, 26}});
}

TEST_CASE("a format is a date when it has a year or a day outside quotes and brackets") {
    const auto kindOf = [](const std::string& format) {
        SmallXlsx file;
        file.rows = R"(<row r="1"><c r="A1" s="1"><v>46083</v></c></row>)";
        auto parts = file.parts();
        parts[5].second =
            R"(<styleSheet><numFmts><numFmt numFmtId="171" formatCode=")" + format +
            R"("/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="171"/></cellXfs></styleSheet>)";
        const auto made = read(packed(parts));
        REQUIRE(made.tables.size() == 1);
        return made.tables[0].rows[0].cells[0].kind;
    };
    for (const auto* format : {"dd-mm-yyyy", "[$-413]d mmmm yyyy;@", "d/m/yy", "ddd d-m", "dd-mm-jjjj"})
        CHECK(kindOf(format) == Cell::Kind::moment);
    for (const auto* format :
         {"General", "0.00", "0&quot; dagen&quot;", "[Red]0", "[h]:mm", "#,##0\\d", "€ #,##0"})
        CHECK(kindOf(format) == Cell::Kind::number);
}

// ---- ODS -----------------------------------------------------------------------------------------

TEST_CASE("the cells of an OpenDocument spreadsheet are read as what they are") {
    const auto table = ods(
        R"(<table:table-row><table:table-cell office:value-type="string"><text:p>Ontwerp <text:span>en</text:span>)"
        R"(<text:s text:c="2"/>bouw</text:p><text:p>regel 2</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="float" office:value="2.5"/>)"
        R"(<table:table-cell office:value-type="date" office:date-value="2026-03-02"/>)"
        R"(<table:table-cell table:number-columns-repeated="2"/>)"
        R"(<table:table-cell office:value-type="date" office:date-value="2026-03-02T08:30:00"/>)"
        R"(<table:table-cell office:value-type="percentage" office:value="0.4"/>)"
        R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"/>)"
        R"(<table:table-cell office:value-type="string"><office:annotation><text:p>nota</text:p></office:annotation>)"
        R"(<text:p><text:a xlink:href="http://x">link</text:a></text:p></table:table-cell></table:table-row>)");
    REQUIRE(table.rows.size() == 1);
    CHECK(cells(table.rows[0]) ==
          "t:Ontwerp en  bouw\nregel 2 n:2.5 m:2026-03-02 e e m:2026-03-02T08:30 n:0.4% b:true t:link");
}

TEST_CASE("repeated rows and cells are as many as they say, and empty ones take no room") {
    const auto table = ods(
        R"(<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].number == 4);
    CHECK(table.rows[1].number == 5);
    CHECK(cells(table.rows[1]) == "n:1 n:1");
}

TEST_CASE("rows in groups and headers are rows, at their level") {
    const auto table = ods(
        R"(<table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row></table:table-header-rows>)"
        R"(<table:table-row-group><table:table-row><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>b</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-row-group>)");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].level == 0);
    CHECK(table.rows[1].level == 1);
    CHECK(table.merged == std::vector{Merged{2, 2, 0, 1}});
}

// ---- what cannot be read -------------------------------------------------------------------------

std::string refusal(std::string_view bytes, const std::string& file = "taken.xlsx") {
    const auto made = read(bytes, file);
    CHECK(made.tables.empty());
    REQUIRE(made.said.size() == 1);
    return made.said.front();
}

constexpr auto* saveAs = " Save it in the spreadsheet program as .xlsx, .ods or CSV, and import that.";

TEST_CASE("a workbook that breaks off is refused, wherever it does") {
    const auto bytes = SmallXlsx{}.bytes();
    for (const auto size : {4UL, 30UL, bytes.size() / 2, bytes.size() - 1})
        CHECK(refusal(bytes.substr(0, size)) ==
              std::string{"taken.xlsx: The file breaks off or is damaged."} + saveAs);
    CHECK(refusal("geen zip") == std::string{"taken.xlsx: The file breaks off or is damaged."} + saveAs);
}

TEST_CASE("a workbook of before 2007 and a protected one are each told what they are") {
    const std::string compound{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8};
    CHECK(refusal(compound + "...", "taken.xls") ==
          std::string{"taken.xls: This is a workbook in the form of before 2007 (.xls)."} + saveAs);
    std::string name;
    for (const char letter : std::string{"EncryptedPackage"}) name += {letter, '\0'};
    CHECK(refusal(compound + name) ==
          std::string{"taken.xlsx: The file is protected with a password."} + saveAs);
    CHECK(refusal(packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                          {"META-INF/manifest.xml", "<manifest:encryption-data/>"},
                          {"content.xml", "scrambled"}}),
                  "taken.ods") == std::string{"taken.ods: The file is protected with a password."} + saveAs);
}

TEST_CASE("other packages are no workbook") {
    CHECK(refusal(packed({{"word/document.xml", "<x/>"}})) ==
          std::string{"taken.xlsx: This is no workbook of a spreadsheet program."} + saveAs);
    CHECK(
        refusal(packed({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}})) ==
        std::string{"taken.xlsx: This is no workbook of a spreadsheet program."} + saveAs);
    CHECK(refusal(packed(
              {{"_rels/.rels", R"(<R><R Id="1" Type="x/officeDocument" Target="xl/workbook.bin"/></R>)"},
               {"xl/workbook.bin", "x"}})) ==
          std::string{"taken.xlsx: This is a workbook in the binary form of Excel (.xlsb)."} + saveAs);
}

TEST_CASE("XML that is broken within a workbook is named") {
    auto parts = SmallXlsx{}.parts();
    parts.back().second = "<worksheet><sheetData>";
    CHECK(refusal(packed(parts)) ==
          std::string{"taken.xlsx: The part xl/worksheets/sheet1.xml of the workbook is damaged."} + saveAs);
}

TEST_CASE("a part that unpacks to more than it may is refused before it fills the memory") {
    auto parts = SmallXlsx{}.parts();
    parts.back().second = std::string(largestPart + 1, ' ');
    CHECK(refusal(packed(parts)) ==
          std::string{
              "taken.xlsx: The part xl/worksheets/sheet1.xml of the workbook holds more than 128 MiB."} +
              saveAs);
}

TEST_CASE("an empty file is said to be empty") {
    CHECK(refusal("", "taken.csv") == "taken.csv: The file is empty. Save it again, with the rows in it.");
}

}  // namespace
}  // namespace mijlpaal::importing::table
