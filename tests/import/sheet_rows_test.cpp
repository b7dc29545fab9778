#include "import/sheet_rows.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing {
namespace {

TEST_CASE("rows that are kept as text are read in any order, and forgotten from the first") {
    SheetRows rows;
    rows.setSeparator(';');
    // More than fits in one block.
    const std::string filler(300, 'x');
    for (std::int64_t i = 0; i < 10'000; ++i) rows.add(std::to_string(i) + ";" + filler, i + 2);
    REQUIRE(rows.size() == 10'000);

    table::RowOfViews row;
    for (const std::size_t i : {9'999u, 0u, 5'000u}) {
        rows.read(i, row);
        CHECK(row.line == static_cast<std::int64_t>(i) + 2);
        REQUIRE(row.cells.size() == 2);
        CHECK(row.cells[0] == std::to_string(i));
        CHECK(row.cells[1] == filler);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows.forgetBefore(i);
        rows.read(i, row);
        REQUIRE(row.cells[0] == std::to_string(i));
    }
    rows.forgetBefore(rows.size());
}

TEST_CASE("rows of a workbook are read as they are") {
    SheetRows rows{{{{"a", "b;c"}, 3}, {{"d"}, 7}}};
    CHECK(rows.size() == 2);
    table::RowOfViews row;
    rows.read(1, row);
    CHECK(row.line == 7);
    CHECK(row.cells == std::vector<std::string_view>{"d"});
    rows.forgetBefore(1);
    rows.read(1, row);
    CHECK(row.cells == std::vector<std::string_view>{"d"});
}

TEST_CASE("a row that is larger than a block has one of its own") {
    SheetRows rows;
    const std::string large(3'000'000, 'y');
    rows.add("a,b", 1);
    rows.add(large, 2);
    rows.add("c,d", 3);
    table::RowOfViews row;
    rows.read(1, row);
    CHECK(row.cells.front() == large);
    rows.read(2, row);
    CHECK(row.cells == std::vector<std::string_view>{"c", "d"});
    rows.read(0, row);
    CHECK(row.cells == std::vector<std::string_view>{"a", "b"});
}

}  // namespace
}  // namespace mijlpaal::importing
