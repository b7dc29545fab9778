#include "model/moment.h"

#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::model {
namespace {

TEST_CASE("a moment is read and written to the minute, and to six seconds where it needs them") {
    const auto day = makeDay(2027, 3, 31);
    CHECK(isoText(Moment::at(day, 4800)) == "2027-03-31T08:00");
    CHECK(isoText(Moment::at(day, 4801)) == "2027-03-31T08:00:06");
    CHECK(isoText(Moment::at(day, 14399)) == "2027-03-31T23:59:54");
    CHECK(isoText(Moment::at(day)) == "2027-03-31T00:00");
    CHECK(momentFrom("2027-03-31T08:00") == Moment::at(day, 4800));
    CHECK(momentFrom("2027-03-31T08:00:06") == Moment::at(day, 4801));
}

TEST_CASE("seconds are rounded to six") {
    const auto eight = *momentFrom("2027-03-31T08:00");
    CHECK(momentFrom("2027-03-31T08:00:02") == eight);
    CHECK(momentFrom("2027-03-31T08:00:03")->tenths == eight.tenths + 1);
    CHECK(momentFrom("2027-03-31T08:00:59")->tenths == eight.tenths + 10);
    CHECK(isoText(*momentFrom("2027-12-31T23:59:59")) == "2028-01-01T00:00");
}

TEST_CASE("24:00 is the midnight at which the next day begins") {
    CHECK(momentFrom("2027-03-31T24:00") == momentFrom("2027-04-01T00:00"));
    CHECK(momentFrom("2027-03-31T24:00:00") == momentFrom("2027-04-01T00:00"));
    CHECK_FALSE(momentFrom("2027-03-31T24:01").has_value());
    CHECK_FALSE(momentFrom("2027-03-31T24:00:01").has_value());
}

TEST_CASE("what is not a moment is refused") {
    for (const auto* text :
         {"", "2027-03-31", "2027-02-31T08:00", "2027-03-31 08:00", "2027-03-31T8:00", "2027-03-31T25:00",
          "2027-03-31T08:60", "2027-03-31T08:00:60", "2027-03-31T08:00:6", "2027-03-31T08.00",
          "2027-03-31T-1:00", "2027-03-31T08:00Z", "2027-03-31T08:00-06", "2027-03-31T+8:00"}) {
        INFO(text);
        CHECK_FALSE(momentFrom(text).has_value());
    }
}

TEST_CASE("a moment before 1970 falls on its own day") {
    CHECK(Moment{-1}.day() == makeDay(1969, 12, 31));
    CHECK(Moment{-1}.timeOfDay() == 14399);
    CHECK(isoText(Moment{-1}) == "1969-12-31T23:59:54");
    CHECK(Moment{-14400}.day() == makeDay(1969, 12, 31));
    CHECK(Moment{-14400}.timeOfDay() == 0);
    CHECK(Moment{-14401}.day() == makeDay(1969, 12, 30));
    CHECK(Moment{}.day() == makeDay(1970, 1, 1));
}

TEST_CASE("every moment is its day and time of day, and is read back from its text") {
    CHECK(rc::check([] {
        const auto first = Moment::at(makeDay(0, 1, 1)).tenths;
        const auto last = Moment::at(makeDay(9999, 12, 31), 14399).tenths;
        const Moment moment{within(first, last + 1)};
        RC_ASSERT(Moment::at(moment.day(), moment.timeOfDay()) == moment);
        RC_ASSERT(moment.timeOfDay() >= 0);
        RC_ASSERT(moment.timeOfDay() < dayTenths);
        RC_ASSERT(momentFrom(isoText(moment)) == moment);
    }));
}

}  // namespace
}  // namespace mijlpaal::model
