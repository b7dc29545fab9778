#include "model/moment.h"
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

std::int64_t at(int year, unsigned month, unsigned day, std::int64_t hour) {
    return model::Moment::at(model::makeDay(year, month, day), hour * 600).tenths;
}

/// Columns of every measure.
SmallSheet all() {
    auto index = numberColumn("index");
    index.decimals = 2;
    SmallSheet sheet{{textColumn("name"), numberColumn("count"), numberColumn("chance", Measure::chance), numberColumn("day", Measure::day),
                      numberColumn("start", Measure::moment), numberColumn("work", Measure::work),
                      numberColumn("cost", Measure::money), numberColumn("done", Measure::percent), index}};
    const auto day = [](int year, unsigned month, unsigned number) {
        return std::int64_t{model::makeDay(year, month, number).time_since_epoch().count()};
    };
    sheet.row(1, {"Reële bouw", 1000, 350000, day(2027, 3, 31), at(2027, 3, 31, 8), 4800, 125000, 3750, 104});
    sheet.row(2, {"test", -5, 500000, day(2027, 4, 1), at(2027, 3, 31, 17), 9600, -100, 0, 98});
    sheet.row(3, {nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing});
    return sheet;
}

std::string passing(Condition condition) {
    return drawn(arrange(all(), {.filter = Filter{"", false, {std::move(condition)}}}));
}

std::string refusal(Condition condition) {
    const auto result = checked(all(), {"", false, {std::move(condition)}});
    return result ? "" : base::plain(result.error());
}

}  // namespace

TEST_CASE("a text is found in a cell in letters of any size, with and without accents") {
    CHECK(passing({"name", Comparison::contains, "REELE"}) == "1");
    CHECK(passing({"name", Comparison::contains, " ë "}) == "1 2");
    CHECK(passing({"name", Comparison::containsNot, "reele"}) == "2 3");
    CHECK(passing({"count", Comparison::contains, "00"}) == "1");
    CHECK(passing({"name", Comparison::is, "reele BOUW"}) == "1");
    CHECK(passing({"name", Comparison::isNot, "test"}) == "1 3");
}

TEST_CASE("values are compared with what people type in their column") {
    CHECK(passing({"count", Comparison::is, "1.000"}) == "1");
    CHECK(passing({"count", Comparison::less, "0"}) == "2");
    CHECK(passing({"count", Comparison::is, "-5"}) == "2");
    CHECK(passing({"chance", Comparison::more, "0,35"}) == "2");
    CHECK(passing({"chance", Comparison::more, "35%"}) == "2");
    CHECK(passing({"chance", Comparison::is, "50"}) == "2");
    CHECK(passing({"day", Comparison::is, "31-3-2027"}) == "1");
    CHECK(passing({"day", Comparison::more, "31 mrt 2027"}) == "2");
    CHECK(passing({"work", Comparison::more, "1d"}) == "2");
    CHECK(passing({"work", Comparison::is, "8u"}) == "1");
    CHECK(passing({"cost", Comparison::is, "€ 1.250"}) == "1");
    CHECK(passing({"cost", Comparison::less, "0"}) == "2");
    CHECK(passing({"done", Comparison::is, "37,5 %"}) == "1");
    CHECK(passing({"name", Comparison::more, "s"}) == "2");
}

TEST_CASE("a moment is compared with a whole day, or with the time that is typed behind it") {
    CHECK(passing({"start", Comparison::is, "31-3-2027"}) == "1 2");
    CHECK(passing({"start", Comparison::less, "31-3-2027"}).empty());
    CHECK(passing({"start", Comparison::more, "31-3-2027"}).empty());
    CHECK(passing({"start", Comparison::more, "30-3-2027"}) == "1 2");
    CHECK(passing({"start", Comparison::more, "31-3-2027 12:00"}) == "2");
}

TEST_CASE("what is empty is neither less nor more, and can be asked for") {
    CHECK(passing({"count", Comparison::isEmpty, ""}) == "3");
    CHECK(passing({"name", Comparison::isNotEmpty, ""}) == "1 2");
    CHECK(passing({"count", Comparison::isNot, "3"}) == "1 2 3");
}

TEST_CASE("all conditions must hold, or one will do") {
    const std::vector<Condition> conditions{{"name", Comparison::contains, "e"},
                                            {"count", Comparison::less, "0"}};
    CHECK(drawn(arrange(all(), {.filter = Filter{"", false, conditions}})) == "2");
    CHECK(drawn(arrange(all(), {.filter = Filter{"", true, conditions}})) == "1 2");
    CHECK(drawn(arrange(all(), {.filter = Filter{}})) == "1 2 3");
}

TEST_CASE("a condition that its column cannot read is refused, and holds for no row") {
    CHECK(refusal({"colour", Comparison::is, "red"}) == "There is no column “colour”.");
    CHECK(refusal({"count", Comparison::is, "many"}) == "“many” is not a number.");
    CHECK(refusal({"count", Comparison::is, "1,5"}) == "“1,5” is not a number.");
    CHECK(refusal({"chance", Comparison::is, "many"}) == "“many” is not a percentage.");
    CHECK(refusal({"index", Comparison::is, "1.000"}) ==
          "“1.000” can be read in two ways. Write 1 or 1000.");
    CHECK(refusal({"work", Comparison::less, "long"}) ==
          "“long” is not a duration. Write it like 3d, 4h, 2w or 1mo.");
    CHECK(refusal({"cost", Comparison::more, "dear"}) == "“dear” is not an amount in euros.");
    CHECK(refusal({"done", Comparison::more, "half"}) == "“half” is not a percentage.");
    CHECK_FALSE(refusal({"day", Comparison::is, "31-2-2027"}).empty());
    CHECK(passing({"count", Comparison::isNot, "many"}).empty());
}

TEST_CASE("what can be read, and what is only looked for, is not refused") {
    CHECK(refusal({"count", Comparison::is, "12"}).empty());
    CHECK(refusal({"count", Comparison::contains, "many"}).empty());
    CHECK(refusal({"count", Comparison::isEmpty, "whatever"}).empty());
}
