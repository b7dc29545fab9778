#include "sheet/block.h"

#include "tests/sheet/support/small_sheet.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace mijlpaal;
using namespace mijlpaal::sheet;

TEST_CASE("tabs part cells and line ends part lines, whatever the line ends are") {
    const Block block{{"a", "b"}, {"c", ""}};
    CHECK(blockFrom("a\tb\nc\t\n") == block);
    CHECK(blockFrom("a\tb\r\nc\t\r\n") == block);
    CHECK(blockFrom("a\tb\rc\t") == block);
    CHECK(blockFrom(std::string_view{"a\tb\nc\t\0", 8}) == block);
}

TEST_CASE("quotes keep line ends, tabs and quotes in a cell") {
    CHECK(blockFrom("\"one\ntwo\"\tthree\n") == Block{{"one\ntwo", "three"}});
    CHECK(blockFrom("\"a\tb\"") == Block{{"a\tb"}});
    CHECK(blockFrom("\"say \"\"hello\"\"\"\tx") == Block{{"say \"hello\"", "x"}});
    CHECK(blockFrom("\"\"\t\"\"\"\"") == Block{{"", "\""}});
}

TEST_CASE("a quote that does not go around a cell is a letter of it") {
    CHECK(blockFrom("say \"hello\"\t5\" pipe") == Block{{"say \"hello\"", "5\" pipe"}});
    CHECK(blockFrom("\"open") == Block{{"\"open"}});
    CHECK(blockFrom("\"a\" b\tc") == Block{{"\"a\" b", "c"}});
}

TEST_CASE("an empty text is no block, and an empty line is a line") {
    CHECK(blockFrom("").empty());
    CHECK(blockFrom("\n") == Block{{""}});
    CHECK(blockFrom("a\n\nb") == Block{{"a"}, {""}, {"b"}});
    CHECK(blockFrom("\t") == Block{{"", ""}});
}

TEST_CASE("blanks and signs in a cell stay as they are") {
    CHECK(blockFrom(" € 1.250,00 \t1\u00a0000") == Block{{" € 1.250,00 ", "1\u00a0000"}});
}

TEST_CASE("a block is the same after it was on the clipboard") {
    CHECK(rc::check([] {
        const auto cells = rc::gen::container<std::string>(rc::gen::element('a', '"', '\t', '\n', '\r', ' '));
        const auto line = rc::gen::suchThat(rc::gen::container<std::vector<std::string>>(cells),
                                            [](const auto& each) { return !each.empty(); });
        const auto block = *rc::gen::resize(12, rc::gen::container<Block>(line));
        RC_ASSERT(blockFrom(clipboardText(block)) == block);
    }));
}

TEST_CASE("one line goes to the clipboard without a line end, so that it fits into a text field") {
    CHECK(clipboardText({{"a"}}) == "a");
    CHECK(clipboardText({{"a", "b"}}) == "a\tb");
    CHECK(clipboardText({{"a"}, {"b"}}) == "a\nb\n");
}

TEST_CASE("the chosen cells are copied as they are shown") {
    tests::SmallSheet sheet{{tests::textColumn("name"), tests::numberColumn("cost")}};
    sheet.row(1, {"Bouw", 30}).row(2, {"Test", model::Value{}});
    const std::vector<RowKey> rows{2, 1};
    const std::vector<std::size_t> columns{1, 0};
    CHECK(copied(sheet, rows, columns) == Block{{"", "Test"}, {"30", "Bouw"}});
}
