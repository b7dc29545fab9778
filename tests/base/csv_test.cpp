#include "base/csv.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::base {
namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cells(std::string_view text, CsvOptions options = {}) {
    Cells rows;
    const auto read = readCsv(text, options).value();
    for (const auto& row : read) rows.push_back(row.cells);
    return rows;
}

std::vector<std::int64_t> lines(std::string_view text) {
    std::vector<std::int64_t> found;
    const auto read = readCsv(text).value();
    for (const auto& row : read) found.push_back(row.line);
    return found;
}

std::string complaint(std::string_view text) {
    const auto read = readCsv(text);
    return read ? "" : plain(read.error());
}

TEST_CASE("rows end at LF, CRLF or CR, and the last one may lack its end") {
    const Cells rows{{"a", "b"}, {"c", "d"}};
    CHECK(cells("a,b\nc,d\n") == rows);
    CHECK(cells("a,b\r\nc,d\r\n") == rows);
    CHECK(cells("a,b\rc,d\r") == rows);
    CHECK(cells("a,b\r\nc,d") == rows);
    CHECK(cells("a,b\rc,d\n") == rows);
}

TEST_CASE("a quoted cell may hold separators, line ends and doubled quotes") {
    CHECK(cells("\"a,b\",\"c\"\"d\",\"e\nf\r\ng\rh\"\n") == Cells{{"a,b", "c\"d", "e\nf\r\ng\rh"}});
    CHECK(cells("\"\"\"\",\"\",\"\"\"\"\"\"") == Cells{{"\"", "", "\"\""}});
}

TEST_CASE("a quote inside a plain cell is text, and so are spaces") {
    CHECK(cells("5\" disk, a ,b\"") == Cells{{"5\" disk", " a ", "b\""}});
}

TEST_CASE("empty cells at either end are cells") {
    CHECK(cells(",") == Cells{{"", ""}});
    CHECK(cells("a,\n,b\n") == Cells{{"a", ""}, {"", "b"}});
    CHECK(cells("a,\"\"") == Cells{{"a", ""}});
}

TEST_CASE("empty lines are skipped, and a text without rows has none") {
    CHECK(cells("").empty());
    CHECK(cells("\n\r\n\r").empty());
    CHECK(cells("\n\na\n\nb\n\n") == Cells{{"a"}, {"b"}});
}

TEST_CASE("a byte order mark at the start is no part of the first cell") {
    CHECK(cells("\xEF\xBB\xBF"
                "a,b\n") == Cells{{"a", "b"}});
    CHECK(cells("\xEF\xBB\xBF"
                "\"a\",b\n") == Cells{{"a", "b"}});
    CHECK(cells("\xEF\xBB\xBF").empty());
    CHECK(cells("a\n\xEF\xBB\xBF"
                "b\n") == Cells{{"a"},
                                {"\xEF\xBB\xBF"
                                 "b"}});
}

TEST_CASE("another separator leaves the comma as text") {
    CHECK(cells("a;b,c;\"d;e\"\n", {';'}) == Cells{{"a", "b,c", "d;e"}});
    CHECK(writeCsv({{"a", "b,c", "d;e"}}, {';'}) == "a;b,c;\"d;e\"\n");
}

TEST_CASE("a row knows the line on which it starts, whatever the ends of the lines") {
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        CHECK(lines("a" + end + end + "\"b" + end + "c\",d" + end + "e") ==
              std::vector<std::int64_t>{1, 3, 5});
    }
}

TEST_CASE("a quoted cell that is never closed is refused with the line where it opens") {
    CHECK(complaint("a\n\"b\nc") == "Line 2: a quoted cell is never closed.");
    CHECK(complaint("\"") == "Line 1: a quoted cell is never closed.");
    CHECK(complaint("a\rb\r\n\"c\"\"") == "Line 3: a quoted cell is never closed.");
}

TEST_CASE("text behind a closing quote is refused with the line where it stands") {
    CHECK(complaint("a\n\"b\"c\n") == "Line 2: there is text behind a closing quote.");
    CHECK(complaint("\"a\nb\" ,c") == "Line 2: there is text behind a closing quote.");
}

TEST_CASE("a cell is quoted only when it must be, and lines end in LF") {
    CHECK(writeCsv({{"a", "b c", "", "d,e", "f\"g", "h\ni", "j\rk"}, {"é"}}) ==
          "a,b c,,\"d,e\",\"f\"\"g\",\"h\ni\",\"j\rk\"\né\n");
    CHECK(writeCsv({}) == "");
}

TEST_CASE("rows that are written are read back, whatever is in their cells") {
    const auto piece = rc::gen::element<std::string>(",", ";", "\"", "\r", "\n", "\r\n", " ", "a", "é", "€",
                                                     "😀", "\xEF\xBB\xBF", "\t", std::string(1, '\0'));
    CHECK(rc::check([&] {
        const auto cell =
            rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const auto& pieces) {
                std::string whole;
                for (const auto& each : pieces) whole += each;
                return whole;
            });
        auto rows =
            *rc::gen::container<Cells>(rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cell)));
        // A row of one empty cell is an empty line, and is skipped.
        std::erase_if(rows, [](const auto& row) { return row.size() == 1 && row.front().empty(); });
        const CsvOptions options{*rc::gen::element(',', ';', '\t')};
        RC_ASSERT(cells(writeCsv(rows, options), options) == rows);
    }));
}

}  // namespace
}  // namespace mijlpaal::base
