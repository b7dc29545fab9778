#include "import/table/text.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing::table {
namespace {

bool isKnown(std::string_view heading) {
    return heading == "Naam" || heading == "Duur" || heading == "Begin";
}

/// The cells of a text, with a bar between them, a row on each line.
std::string read(std::string_view text, char* separator = nullptr) {
    FindingList found{100};
    const auto rows = readTextRows("x.csv", text, isKnown, found);
    if (separator) *separator = rows.separator;
    std::string all;
    for (const auto& row : rows.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) all += (i > 0 ? "|" : "") + row.cells[i];
        all += "\n";
    }
    for (const auto& finding : found.take()) all += "! " + plain(finding) + "\n";
    return all;
}

TEST_CASE("a text tells by its headings what stands between its cells") {
    for (const auto separator : {',', ';', '\t', '|'}) {
        CAPTURE(separator);
        std::string text = "Planning, versie 2; concept\n";
        for (const char each : std::string{"Naam.Duur.Begin\n\"A; b, c\".5.1-2-2026\n"})
            text += each == '.' ? separator : each;
        char found = 0;
        const auto cells = read(text, &found);
        CHECK(found == separator);
        CHECK(cells.ends_with("Naam|Duur|Begin\nA; b, c|5|1-2-2026\n"));
    }
}

TEST_CASE("commas within texts do not hide that semicolons stand between the cells") {
    CHECK(read("Naam;Duur\nA, b, c, d en e;2,5\n") == "Naam|Duur\nA, b, c, d en e|2,5\n");
}

TEST_CASE("without a known heading the first row tells, by what gives the most cells") {
    char separator = 0;
    CHECK(read("een;twee;drie\n1,5;2;3\n", &separator) == "een|twee|drie\n1,5|2|3\n");
    CHECK(separator == ';');
    read("een,twee\n1,2\n", &separator);
    CHECK(separator == ',');
    read("een\n", &separator);
    CHECK(separator == ',');
}

TEST_CASE("a first line that names the separator leads, and is no row") {
    CHECK(read("sep=;\nNaam;Duur\nA;1\n") == "Naam|Duur\nA|1\n");
    CHECK(read("\"SEP=|\"\r\nNaam|Duur,x\r\n") == "Naam|Duur,x\n");
    CHECK(read("sep=\t\nNaam\tDuur\n") == "Naam|Duur\n");
    CHECK(read("sep=;;\nNaam;Duur\n") == "sep=||\nNaam|Duur\n");
}

TEST_CASE("a row is read into views of its text, again and again") {
    RowOfViews row;
    const auto cells = [&row](std::string_view text) {
        std::string all;
        if (!readCells(text, ';', row)) return std::string{"not read"};
        for (const auto cell : row.cells) all += "[" + std::string{cell} + "]";
        return all;
    };
    CHECK(cells("a;b c;") == "[a][b c][]");
    CHECK(cells("") == "[]");
    CHECK(cells(R"("a;b";"";"c ""d"" e";""""";f)") == "not read");
    CHECK(cells(R"("a;b";"";"c ""d"" e";"""";f)") == "[a;b][][c \"d\" e][\"][f]");
    CHECK(cells("\"two\nlines\";x") == "[two\nlines][x]");
    CHECK(cells("a\"b;c") == "[a\"b][c]");
    CHECK(cells("\"a\"b;c") == "not read");
    CHECK(cells("\"a;b") == "not read");
    CHECK(cells("\"a\"\";b") == "not read");
    CHECK(cells("\xEF\xBB\xBF\"a;b") == "not read");
    CHECK(cells("\xEF\xBB\xBF\"a\";b") == "[a][b]");

    const std::string text = "een;\"twee\"";
    REQUIRE(readCells(text, ';', row));
    CHECK(row.cells[0].data() == text.data());
    CHECK(row.cells[1].data() == text.data() + 5);
}

TEST_CASE("rows of blanks alone are left out, and the others keep their line") {
    FindingList found{100};
    const auto rows = readTextRows("x.csv", "Naam;Duur\n;;\n \u00a0;\nA;1\n", isKnown, found).rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].line == 4);
}

TEST_CASE("a cell between quotation marks holds line ends and separators") {
    CHECK(read("Naam;Duur\n\"Eerste;\r\ntweede \"\"regel\"\"\";5\n") ==
          "Naam|Duur\nEerste;\r\ntweede \"regel\"|5\n");
    CHECK(read("Naam;Duur\nBuis 3\" dik;5\n") == "Naam|Duur\nBuis 3\" dik|5\n");
}

TEST_CASE("a quotation mark that is never closed takes one row and not the rest") {
    CHECK(read("Naam;Duur\n\"A;1\nB;2\n") ==
          "Naam|Duur\nB|2\n! x.csv, row 2: A cell begins with a quotation mark and is never closed. Put a "
          "quotation "
          "mark at the end of the cell, and write one within a cell twice.\n");
}

// ---- characters ----------------------------------------------------------------------------------

std::optional<std::string> decoded(std::string_view bytes, base::Findings* findings = nullptr) {
    FindingList found{100};
    auto text = textOf("x.csv", bytes, found);
    if (findings) *findings = found.take();
    return text;
}

TEST_CASE("UTF-8 with and without a mark, and UTF-16 in both orders, are the same text") {
    CHECK(decoded("één") == "één");
    CHECK(decoded("\xEF\xBB\xBFéén") == "één");
    CHECK(decoded(std::string_view{"\xFF\xFE\xE9\0\xE9\0n\0", 8}) == "één");
    CHECK(decoded(std::string_view{"\xFE\xFF\0\xE9\0\xE9\0n", 8}) == "één");
}

TEST_CASE("Windows-1252 is a guess, and told") {
    base::Findings findings;
    CHECK(decoded("Co\xF6rdinatie \x96 \x80 5", &findings) == "Coördinatie – € 5");
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().severity == base::Severity::note);
    CHECK(plain(findings.front()) ==
          "x.csv: The file does not say in which code page its characters are; they are "
          "read as Windows-1252.");
}

TEST_CASE("bytes that are no text are refused") {
    base::Findings findings;
    CHECK_FALSE(decoded(std::string_view{"tekst\0x", 7}, &findings));
    REQUIRE(findings.size() == 1);
    CHECK(plain(findings.front().message) == "This is not a text file.");
    CHECK_FALSE(decoded("\x81\x8D", &findings));
    CHECK(plain(findings.front().message) == "The characters are not in UTF-8.");
}

}  // namespace
}  // namespace mijlpaal::importing::table
