#include "sheet/arrangement.h"
#include "tests/sheet/support/small_sheet.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::sheet;
using tests::drawn;
using tests::numberColumn;
using tests::SmallSheet;
using tests::textColumn;

namespace {

const model::Value nothing;

/// A portfolio of plans: what each is called and what it costs.
SmallSheet plans() {
    SmallSheet sheet{{textColumn("name"), numberColumn("cost")}};
    sheet.row(1, {"Bouw", 30}).row(2, {"Één", 20}, 1).row(3, {"aanleg", 10}, 1);
    sheet.row(4, {"Archief", nothing}).row(5, {"Test 10", 5}, 4).row(6, {"test 9", 20}, 4);
    return sheet;
}

Arrangement sortedBy(std::string column, bool descending = false) {
    return {.sorts = {{std::move(column), descending}}};
}

}  // namespace

TEST_CASE("without an arrangement the rows stand as the source has them") {
    const auto arranged = arrange(plans(), {});
    CHECK(drawn(arranged) == "1 .2 .3 4 .5 .6");
    CHECK(arranged.passed == 6);
    CHECK(arranged.all == 6);
}

TEST_CASE("rows under rows are sorted among their likes") {
    CHECK(drawn(arrange(plans(), sortedBy("name"))) == "4 .6 .5 1 .3 .2");
    CHECK(drawn(arrange(plans(), sortedBy("name", true))) == "1 .2 .3 4 .5 .6");
}

TEST_CASE("what is empty comes last, from low to high and from high to low") {
    CHECK(drawn(arrange(plans(), sortedBy("cost"))) == "1 .3 .2 4 .5 .6");
    CHECK(drawn(arrange(plans(), sortedBy("cost", true))) == "1 .2 .3 4 .6 .5");
}

TEST_CASE("of several sorts the first counts most, and where all are equal the order stays") {
    SmallSheet sheet{{textColumn("team"), numberColumn("days"), textColumn("note")}};
    sheet.row(1, {"b", 1, "x"}).row(2, {"a", 1, "y"}).row(3, {"B", 2, "z"}).row(4, {"b", 1, "w"});
    CHECK(drawn(arrange(sheet, {.sorts = {{"team", false}, {"days", true}}})) == "2 3 1 4");
}

TEST_CASE(
    "a sort, filter or group by a column that is not there changes nothing but what the filter lets "
    "through") {
    CHECK(drawn(arrange(plans(), sortedBy("colour"))) == "1 .2 .3 4 .5 .6");
    CHECK(drawn(arrange(plans(), {.group = "colour"})) == "1 .2 .3 4 .5 .6");
    CHECK(drawn(arrange(plans(), {.filter = Filter{"", false, {{"colour", Comparison::isEmpty, ""}}}}))
              .empty());
}

TEST_CASE("a summary that does not pass stays for what does under it") {
    const Filter filter{"", false, {{"cost", Comparison::less, "20"}}};
    const auto arranged = arrange(plans(), {.filter = filter});
    CHECK(drawn(arranged) == "(1) .3 (4) .5");
    CHECK(arranged.passed == 2);
    CHECK(arranged.all == 6);
}

TEST_CASE("rows stand under headings of their group, summaries left out") {
    auto sheet = plans();
    sheet.row(7, {"Rest", nothing});
    const auto arranged = arrange(sheet, {.sorts = {{"name", false}}, .group = "cost"});
    CHECK(drawn(arranged) == "“5” .5 “10” .3 “20” .2 .6 “” .7");
    CHECK(arranged.headings.at(-3) == Arranged::Heading{"20", 2});
    CHECK(arranged.passed == 5);
}

TEST_CASE("groups stand from high to low where their column is sorted so") {
    const auto arranged = arrange(plans(), {.sorts = {{"cost", true}}, .group = "cost"});
    CHECK(drawn(arranged) == "“20” .2 .6 “10” .3 “5” .5");
}

TEST_CASE("a row that stands before what it should stand under is at the top") {
    SmallSheet sheet{{textColumn("name")}};
    sheet.row(1, {"a"}, 2).row(2, {"b"}, 1).row(3, {"c"}, 99);
    CHECK(drawn(arrange(sheet, {})) == "1 .2 3");
}

TEST_CASE("each value is asked for once") {
    const auto sheet = plans();
    const Filter filter{"", true, {{"cost", Comparison::more, "1"}, {"cost", Comparison::isEmpty, ""}}};
    arrange(sheet, {.sorts = {{"cost", false}, {"cost", true}}, .filter = filter, .group = "cost"});
    CHECK(sheet.asked == 6);
}

TEST_CASE("the columns to show are those that are named, or those that a source starts with") {
    auto rare = textColumn("note");
    rare.startsShown = false;
    const SmallSheet sheet{{textColumn("code"), rare, textColumn("name")}};
    using Places = std::vector<std::size_t>;
    CHECK(shownColumns(sheet, {}) == Places{0, 2});
    CHECK(shownColumns(sheet, {.columns = {{"note", 30}, {"colour", {}}, {"code", {}}, {"note", {}}}}) ==
          Places{1, 0});
    CHECK(shownColumns(sheet, {.columns = {{"colour", {}}}}) == Places{0, 2});
}
