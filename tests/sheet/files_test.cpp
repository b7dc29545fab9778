#include "sheet/files.h"

#include "base/csv.h"
#include "tests/sheet/support/example.h"
#include "tests/sheet/support/small_sheet.h"
#include "tests/sheet/support/xlsx.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>

using namespace mijlpaal;
using namespace mijlpaal::sheet;
using model::RecordKind;
using tests::column;
using tests::exampleOf;
using tests::numberColumn;
using tests::SmallSheet;
using tests::textColumn;
using tests::Xlsx;

namespace {

std::string english(std::string_view text) {
    return std::string{text};
}

/// A name for a file that is gone when the test ends.
struct Target {
    std::filesystem::path path;

    Target() {
        auto folder = (std::filesystem::temp_directory_path() / "mijlpaal-sheet-XXXXXX").string();
        REQUIRE(mkdtemp(folder.data()));
        path = std::filesystem::path{folder} / "table.xlsx";
    }
    ~Target() {
        std::error_code ignored;
        std::filesystem::remove_all(path.parent_path(), ignored);
    }
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;
};

std::vector<std::size_t> all(const Source& source) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < source.columns().size(); ++i) places.push_back(i);
    return places;
}

Xlsx written(const Source& source, const Arrangement& arrangement = {},
             const std::string& name = "Planning") {
    const Target target;
    const auto arranged = arrange(source, arrangement);
    const auto done = writeWorkbook(target.path, {pageOf(name, source, arranged, all(source), english)});
    REQUIRE(done);
    return Xlsx{target.path};
}

}  // namespace

TEST_CASE("a CSV file has the titles and what the cells show, in the order of the screen") {
    SmallSheet sheet{{textColumn("name"), numberColumn("cost")}};
    sheet.row(1, {"Bouw; fase \"1\"", 30}).row(2, {"Één", model::Value{}});
    const auto text = csv(sheet, arrange(sheet, {.sorts = {{"cost", true}}}), {1, 0},
                          [](std::string_view) { return std::string{"kop"}; });
    CHECK(text == "\xef\xbb\xbfkop;kop\n30;\"Bouw; fase \"\"1\"\"\"\n;Één\n");
}

TEST_CASE("a CSV file is read back as what the cells show") {
    for (const auto kind : model::allKinds) {
        const auto source = exampleOf(kind, model::Language::dutch);
        const auto columns = all(source);
        const auto rows =
            base::readCsv(csv(source, arrange(source, {}), columns, english), {.separator = ';'});
        REQUIRE(rows);
        REQUIRE(rows->size() == source.rows().size() + 1);
        for (std::size_t row = 0; row < source.rows().size(); ++row) {
            for (const auto each : columns) {
                const auto text = source.text(source.rows()[row].key, each);
                const auto& cell = (*rows)[row + 1].cells[each];
                CHECK((cell == text || cell == "'" + text));
            }
        }
    }
}

TEST_CASE("what a spreadsheet would take for a formula is text in a CSV file, a number with a sign is not") {
    SmallSheet sheet{{textColumn("name")}};
    sheet.row(1, {"=1+1"})
        .row(2, {"@SUM(A1)"})
        .row(3, {"+31 70"})
        .row(4, {"-5 dg"})
        .row(5, {"-5"})
        .row(6, {"-1.250,50"});
    CHECK(csv(sheet, arrange(sheet, {}), {0}, english) ==
          "\xef\xbb\xbfname\n'=1+1\n'@SUM(A1)\n'+31 70\n'-5 dg\n-5\n-1.250,50\n");
}

TEST_CASE("headings stand in a CSV file with how many rows they have") {
    SmallSheet sheet{{textColumn("name"), textColumn("team")}};
    sheet.row(1, {"a", "x"}).row(2, {"b", model::Value{}});
    CHECK(csv(sheet, arrange(sheet, {.group = "team"}), {0, 1}, english) ==
          "\xef\xbb\xbfname;team\nx (1);\na;x\n(empty) (1);\nb;\n");
}

TEST_CASE("a spreadsheet has days, moments, numbers, money, shares and work as such") {
    auto chance = numberColumn("chance");
    chance.decimals = 6;
    SmallSheet sheet{{textColumn("name"), numberColumn("count"), chance, numberColumn("day", Measure::day),
                      numberColumn("start", Measure::moment), numberColumn("work", Measure::work),
                      numberColumn("cost", Measure::money), numberColumn("done", Measure::percent)}};
    sheet.row(1, {"=1+1", 7, 350000, 0, 14400 + 7200, 4800 * 3, -125050, 3750});
    sheet.row(2, {model::Value{}, model::Value{}, model::Value{}, model::Value{}, model::Value{},
                  model::Value{}, model::Value{}, model::Value{}});
    const auto xlsx = written(sheet);
    CHECK(xlsx.line(1) == std::vector<std::string>{"“name”", "“count”", "“chance”", "“day”", "“start”",
                                                   "“work (days)”", "“cost”", "“done”"});
    CHECK(xlsx.line(2) ==
          std::vector<std::string>{"“=1+1”", "7", "0.35", "25569", "25570.5", "3", "-1250.5", "0.375"});
    CHECK(xlsx.formatAt("D2") == "dd-mm-yyyy");
    CHECK(xlsx.formatAt("E2") == "dd-mm-yyyy hh:mm");
    CHECK(xlsx.formatAt("G2") == "\"€\" #,##0.00;-\"€\" #,##0.00");
    CHECK(xlsx.formatAt("H2") == "0%");
    CHECK(xlsx.line(3).empty());
}

TEST_CASE("every kind of record is the same in a spreadsheet as in its table") {
    for (const auto kind : model::allKinds) {
        const auto source = exampleOf(kind);
        const auto xlsx = written(source);
        CAPTURE(nameOf(kind));
        for (std::size_t i = 0; i < source.rows().size(); ++i) {
            for (std::size_t place = 0; place < source.columns().size(); ++place) {
                const auto value = source.value(source.rows()[i].key, place);
                const auto cell = xlsx.cell(i + 2, place);
                if (source.columns()[place].measure == Measure::text) {
                    const auto text = source.text(source.rows()[i].key, place);
                    CHECK(cell == (text.empty() ? "" : "“" + text + "”"));
                } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
                    const auto shown = std::strtod(cell.c_str(), nullptr);
                    CHECK_FALSE(cell.starts_with("“"));
                    if (source.columns()[place].measure == Measure::money)
                        CHECK(shown * 100 == doctest::Approx(static_cast<double>(*number)));
                    if (source.columns()[place].measure == Measure::day)
                        CHECK(shown == static_cast<double>(*number + 25569));
                } else {
                    CHECK(cell.empty());
                }
            }
        }
    }
}

TEST_CASE("rows under rows, and under headings, are outline levels of a spreadsheet") {
    SmallSheet sheet{{textColumn("name"), textColumn("team")}};
    sheet.row(1, {"a", "x"}).row(2, {"b", "y"}, 1).row(3, {"c", "y"}, 2);
    CHECK(written(sheet).levels() == std::vector<int>{0, 0, 1, 2});
    const auto grouped = written(sheet, {.group = "name"});
    CHECK(grouped.levels() == std::vector<int>{0, 0, 1});
    CHECK(grouped.cell(2, 0) == "“c (1)”");
}

TEST_CASE("a spreadsheet has its titles in sight, a filter over its rows and totals below them") {
    auto cost = numberColumn("cost", Measure::money);
    cost.total = Total::sum;
    auto count = textColumn("name");
    count.total = Total::count;
    SmallSheet sheet{{textColumn("code"), cost, count}};
    sheet.row(1, {"A", 1000, "x"}).row(2, {"B", 250, "y"});
    const auto xlsx = written(sheet);
    CHECK(xlsx.line(4) == std::vector<std::string>{"“Total”", "12.5", "2"});
    // The spreadsheet adds it up itself.
    CHECK(xlsx.sheet().find("<f>SUM(B2:B3)</f>") != std::string::npos);
    CHECK(xlsx.sheet().find("<autoFilter ref=\"A1:C3\"/>") != std::string::npos);
    CHECK(xlsx.sheet().find("state=\"frozen\"") != std::string::npos);
}

TEST_CASE("a name that no sheet may have becomes one that it may") {
    SmallSheet sheet{{textColumn("name")}};
    CHECK(written(sheet, {}, "Plan [1]: a/b?").name() == "Plan  1   a b");
    CHECK(written(sheet, {}, "'").name() == "-");
    CHECK(written(sheet, {}, "Één heel lange naam van een tabel met planning").name() ==
          "Één heel lange naam van een tab");
}

TEST_CASE("a text that no cell of a spreadsheet can hold is cut off") {
    SmallSheet sheet{{textColumn("name")}};
    sheet.row(1, {std::string(40'000, 'x')});
    CHECK(written(sheet).cell(2, 0).size() == std::string{"“”"}.size() + 32'767);
}

TEST_CASE("a file that cannot be written is refused, and what stood there stays") {
    const Target target;
    SmallSheet sheet{{textColumn("name")}};
    const auto arranged = arrange(sheet, {});
    const auto page = pageOf("x", sheet, arranged, {0}, english);
    const auto nowhere = writeWorkbook(target.path.parent_path() / "none" / "table.xlsx", {page});
    REQUIRE_FALSE(nowhere);
    CHECK(base::plain(nowhere.error()).find("cannot be written") != std::string::npos);

    std::ofstream{target.path} << "SQLite format 3" << '\0';
    const auto portfolio = writeWorkbook(target.path, {page});
    REQUIRE_FALSE(portfolio);
    CHECK(base::plain(portfolio.error()).find("is a portfolio") != std::string::npos);
}
