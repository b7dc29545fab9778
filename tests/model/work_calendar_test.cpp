#include "model/work_calendar.h"

#include "model/holidays.h"
#include "model/portfolio.h"
#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::model {
namespace {

Moment at(std::string_view text) {
    return momentFrom(text).value();
}

Calendar week(std::string_view days, std::string_view working) {
    Calendar calendar;
    calendar.id = {1};
    calendar.workingWeekdays = weekdaysFrom(days).value();
    calendar.workingHours = shiftsFrom(working).value();
    return calendar;
}

Holiday dayOff(Day day, bool nonworking = true, CalendarId calendar = {1}) {
    Holiday holiday;
    holiday.day = day;
    holiday.calendar = calendar;
    holiday.nonworking = nonworking;
    return holiday;
}

/// Monday to Friday, 08:00-12:00 and 13:00-17:00, with Dutch holidays.
const WorkCalendar& office() {
    static const WorkCalendar calendar{week("Mon;Tue;Wed;Thu;Fri", "08:00-12:00;13:00-17:00"),
                                       dutchHolidays(2020, 2035, {1})};
    return calendar;
}

std::string finish(const WorkCalendar& calendar, std::string_view start, WorkTime work) {
    return isoText(calendar.finishAt(calendar.workAt(at(start)) + work));
}

std::string start(const WorkCalendar& calendar, std::string_view from, WorkTime work = {}) {
    return isoText(calendar.startAt(calendar.workAt(at(from)) + work));
}

// ---- by hand -----------------------------------------------------------------------------------------

TEST_CASE("a working day starts in the morning and finishes in the afternoon, with lunch between") {
    // Wednesday 31 March 2027
    CHECK(finish(office(), "2027-03-31T08:00", hours(8)) == "2027-03-31T17:00");
    CHECK(finish(office(), "2027-03-31T08:00", hours(4)) == "2027-03-31T12:00");
    CHECK(start(office(), "2027-03-31T08:00", hours(4)) == "2027-03-31T13:00");
    CHECK(finish(office(), "2027-03-31T10:30", hours(2)) == "2027-03-31T13:30");
    CHECK(finish(office(), "2027-03-31T12:15", minutes(1)) == "2027-03-31T13:01");
}

TEST_CASE("work that is not done by evening goes on the next working day") {
    CHECK(finish(office(), "2027-03-31T16:00", hours(2)) == "2027-04-01T09:00");
    CHECK(start(office(), "2027-03-31T16:00", hours(1)) == "2027-04-01T08:00");
    CHECK(start(office(), "2027-03-31T22:00") == "2027-04-01T08:00");
    CHECK(start(office(), "2027-04-01T03:00") == "2027-04-01T08:00");
}

TEST_CASE("nobody works in the weekend or on a day off") {
    // 2 April 2027 is a Friday; 27 April (King's Day) a Tuesday; 5 and 6 May (Liberation, Ascension)
    // Wednesday, Thursday.
    CHECK(start(office(), "2027-04-02T17:00") == "2027-04-05T08:00");
    CHECK(finish(office(), "2027-04-02T13:00", hours(5)) == "2027-04-05T09:00");
    CHECK(start(office(), "2027-04-26T17:00") == "2027-04-28T08:00");
    CHECK(finish(office(), "2027-05-04T08:00", hours(16)) == "2027-05-07T17:00");
    CHECK(office().between(at("2027-05-03T00:00"), at("2027-05-10T00:00")) == hours(24));
    CHECK_FALSE(office().worksOn(makeDay(2027, 4, 27)));
    CHECK_FALSE(office().worksOn(makeDay(2027, 4, 3)));
    CHECK(office().worksOn(makeDay(2027, 4, 28)));
}

TEST_CASE("Good Friday is a working day") {
    CHECK(office().worksOn(makeDay(2027, 3, 26)));
    CHECK_FALSE(office().worksOn(makeDay(2027, 3, 29)));
}

TEST_CASE("days off of another calendar are passed over, and so are days that are worked") {
    const WorkCalendar calendar{week("Mon", "08:00-12:00"),
                                {dayOff(makeDay(2027, 4, 5), true, {2}), dayOff(makeDay(2027, 4, 12), false),
                                 dayOff(makeDay(2027, 4, 19))}};
    CHECK(calendar.worksOn(makeDay(2027, 4, 5)));
    CHECK(calendar.worksOn(makeDay(2027, 4, 12)));
    CHECK_FALSE(calendar.worksOn(makeDay(2027, 4, 19)));
}

TEST_CASE("work counts to a tenth of a minute") {
    CHECK(finish(office(), "2027-03-31T08:00", {1}) == "2027-03-31T08:00:06");
    CHECK(finish(office(), "2027-03-31T11:59:54", {2}) == "2027-03-31T13:00:06");
    CHECK(office().between(at("2027-03-31T08:00"), at("2027-03-31T08:00:54")).tenths == 9);
    const WorkCalendar short_{week("Mon;Tue", "08:00:06-08:00:12"), {}};
    CHECK(finish(short_, "2027-04-05T00:00", {3}) == "2027-04-12T08:00:12");
}

TEST_CASE("on a calendar of 24 hours work goes on at midnight") {
    const WorkCalendar always;
    CHECK(finish(always, "2027-03-31T22:00", hours(4)) == "2027-04-01T02:00");
    CHECK(finish(always, "2027-03-31T00:00", hours(24)) == "2027-04-01T00:00");
    CHECK(start(always, "2027-03-31T00:00", hours(24)) == "2027-04-01T00:00");
    const WorkCalendar weekdays{week("Mon;Tue;Wed;Thu;Fri", "00:00-24:00"), {}};
    CHECK(finish(weekdays, "2027-04-01T12:00", hours(12)) == "2027-04-02T00:00");
    CHECK(finish(weekdays, "2027-04-02T12:00", hours(12)) == "2027-04-03T00:00");
    CHECK(start(weekdays, "2027-04-02T12:00", hours(12)) == "2027-04-05T00:00");
    CHECK(finish(weekdays, "2027-04-02T12:00", hours(13)) == "2027-04-05T01:00");
}

TEST_CASE("a night shift up to midnight goes on in the shift after it") {
    const WorkCalendar nights{week("Mon;Tue", "00:00-06:00;22:00-24:00"), {}};
    CHECK(finish(nights, "2027-04-05T22:00", hours(8)) == "2027-04-06T06:00");
    CHECK(finish(nights, "2027-04-06T22:00", hours(2)) == "2027-04-07T00:00");
    CHECK(start(nights, "2027-04-06T22:00", hours(2)) == "2027-04-12T00:00");
}

TEST_CASE("the usual day runs from the first shift to the last") {
    CHECK(office().dayStart() == 4800);
    CHECK(office().dayFinish() == 10200);
    CHECK(WorkCalendar{}.dayStart() == 0);
    CHECK(WorkCalendar{}.dayFinish() == dayTenths);
}

TEST_CASE("the next start is the moment itself while work goes on") {
    CHECK(office().nextStart(at("2027-03-31T09:30")) == at("2027-03-31T09:30"));
    CHECK(office().nextStart(at("2027-03-31T08:00")) == at("2027-03-31T08:00"));
    CHECK(office().nextStart(at("2027-03-31T12:00")) == at("2027-03-31T13:00"));
    CHECK(office().nextStart(at("2027-03-31T17:00")) == at("2027-04-01T08:00"));
}

TEST_CASE("on a calendar without any work nothing is ever done, and no question hangs") {
    for (const auto& calendar : {week("", "08:00-17:00"), week("Mon", ""), week("", "")}) {
        const WorkCalendar idle{calendar, {}};
        CHECK(idle.between(at("1990-01-01T00:00"), at("2100-01-01T00:00")) == WorkTime{});
        CHECK(WorkCalendar::isBeyond(idle.finishAt(minutes(1))));
        CHECK(WorkCalendar::isBeyond(idle.startAt({})));
        CHECK(WorkCalendar::isBeyond(idle.nextStart(at("2027-03-31T08:00"))));
        CHECK_FALSE(idle.worksOn(makeDay(2027, 3, 31)));
    }
}

TEST_CASE("the clock stands still before 1980 and after 2149, and says so") {
    CHECK(office().workAt(at("1979-12-31T12:00")) == WorkTime{});
    CHECK(office().workAt(at("0001-01-01T00:00")) == WorkTime{});
    const auto total = office().workAt(at("2150-01-01T00:00"));
    CHECK(office().workAt(at("9999-01-01T00:00")) == total);
    CHECK(office().finishAt(-hours(1)) == at("1980-01-01T00:00"));
    CHECK(office().startAt(-hours(1)) == at("1980-01-01T00:00"));
    CHECK(office().finishAt(total + hours(1)) == at("2150-01-01T00:00"));
    CHECK(office().startAt(total) == at("2150-01-01T00:00"));
    CHECK(isoText(office().finishAt(total)) == "2149-12-31T17:00");
    CHECK(isoText(office().startAt({})) == "1980-01-01T08:00");
    CHECK(WorkCalendar::isBeyond(at("1980-01-01T00:00")));
    CHECK_FALSE(WorkCalendar::isBeyond(at("1980-01-01T00:01")));
    CHECK_FALSE(WorkCalendar::isBeyond(at("2149-12-31T23:59")));
    CHECK(WorkCalendar::isBeyond(at("2150-01-01T00:00")));
    CHECK_FALSE(office().worksOn(makeDay(1979, 12, 31)));
    CHECK_FALSE(office().worksOn(makeDay(2150, 1, 1)));
    CHECK(office().worksOn(makeDay(2149, 12, 31)));
    const WorkCalendar off{week("Mon", "08:00-12:00"),
                           {dayOff(makeDay(1970, 1, 1)), dayOff(makeDay(2150, 1, 5))}};
    CHECK(off.worksOn(makeDay(2027, 4, 5)));
}

// ---- laws over random calendars ----------------------------------------------------------------------

struct RandomCalendar {
    Calendar calendar;
    std::vector<Holiday> holidays;
    WorkCalendar clock;

    bool works(Moment moment) const {
        const auto day = moment.day();
        for (const auto& holiday : holidays) {
            if (holiday.day == day) return false;
        }
        if (!calendar.workingWeekdays.works[std::chrono::weekday{day}.iso_encoding() - 1]) return false;
        for (const auto& shift : calendar.workingHours) {
            if (moment.timeOfDay() >= shift.start && moment.timeOfDay() < shift.finish) return true;
        }
        return false;
    }
};

/// Random weekdays, shifts (also to midnight, also touching) and days off around 31 March 2027.
RandomCalendar randomCalendar() {
    Calendar calendar;
    calendar.id = {1};
    for (auto& works : calendar.workingWeekdays.works) works = *rc::gen::arbitrary<bool>();
    const auto steps = *rc::gen::element<std::int64_t>(1, 10, 600);
    auto ends = *rc::gen::container<std::vector<std::int64_t>>(
        rc::gen::inRange<std::int64_t>(0, dayTenths / steps + 1));
    std::sort(ends.begin(), ends.end());
    for (std::size_t i = 1; i < ends.size(); i += 2) {
        if (ends[i - 1] < ends[i]) calendar.workingHours.push_back({ends[i - 1] * steps, ends[i] * steps});
    }
    if (within(0, 3) == 0) {
        if (calendar.workingHours.empty()) calendar.workingHours.push_back({0, 0});
        calendar.workingHours.back().finish = dayTenths;
    }
    std::vector<Holiday> holidays;
    const auto offsets = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-20, 20));
    for (const auto offset : offsets)
        holidays.push_back(dayOff(makeDay(2027, 3, 31) + std::chrono::days{offset}));
    return {calendar, holidays, {calendar, holidays}};
}

Moment randomMoment() {
    const auto middle = Moment::at(makeDay(2027, 3, 31)).tenths;
    return {*rc::gen::resize(
        rc::kNominalSize,
        rc::gen::oneOf(rc::gen::inRange<std::int64_t>(middle - 20 * dayTenths, middle + 20 * dayTenths),
                       rc::gen::map(rc::gen::inRange<std::int64_t>(-200, 200),
                                    [=](std::int64_t i) { return middle + i * 600; }),
                       rc::gen::inRange(Moment::at(makeDay(1980, 1, 1)).tenths,
                                        Moment::at(makeDay(2150, 1, 1)).tenths)))};
}

TEST_CASE("a reading of the clock is what it shows at both of its moments") {
    CHECK(rc::check([] {
        const auto random = randomCalendar();
        const auto& clock = random.clock;
        const auto total = clock.workAt(at("2150-01-01T00:00"));
        const auto work = *rc::gen::resize(
            rc::kNominalSize, rc::gen::oneOf(rc::gen::just(clock.workAt(randomMoment()).tenths),
                                             rc::gen::inRange<std::int64_t>(0, total.tenths + 1)));
        const auto finish = clock.finishAt({work});
        const auto start = clock.startAt({work});
        RC_ASSERT(clock.workAt(finish).tenths == work);
        RC_ASSERT(clock.workAt(start).tenths == work);
        RC_ASSERT(finish <= start);
    }));
}

TEST_CASE("no work is done between the two moments of a reading, and some is right outside them") {
    CHECK(rc::check([] {
        const auto random = randomCalendar();
        const auto& clock = random.clock;
        const auto moment = randomMoment();
        const auto work = clock.workAt(moment);
        const auto finish = clock.finishAt(work);
        const auto start = clock.startAt(work);
        RC_ASSERT(finish <= moment);
        RC_ASSERT(moment <= start);
        RC_ASSERT(clock.between(finish, start) == WorkTime{});
        if (!WorkCalendar::isBeyond(start)) RC_ASSERT(random.works(start));
        if (!WorkCalendar::isBeyond(finish)) RC_ASSERT(random.works({finish.tenths - 1}));
        const auto last = std::min(start.tenths, finish.tenths + 3 * dayTenths);
        for (auto each = finish.tenths; each < last; each += 7) RC_ASSERT_FALSE(random.works({each}));
    }));
}

TEST_CASE("the clock never runs back, and runs by a tenth exactly when work is done") {
    CHECK(rc::check([] {
        const auto random = randomCalendar();
        const auto moment = randomMoment();
        RC_ASSERT(random.clock.between(moment, {moment.tenths + 1}).tenths == (random.works(moment) ? 1 : 0));
        const auto other = randomMoment();
        RC_ASSERT((moment <= other) <= (random.clock.workAt(moment) <= random.clock.workAt(other)));
    }));
}

TEST_CASE("work between two moments is the opposite of work the other way") {
    CHECK(rc::check([] {
        const auto random = randomCalendar();
        const auto a = randomMoment();
        const auto b = randomMoment();
        const auto c = randomMoment();
        RC_ASSERT(random.clock.between(a, b) == -random.clock.between(b, a));
        RC_ASSERT(random.clock.between(a, b) + random.clock.between(b, c) == random.clock.between(a, c));
    }));
}

TEST_CASE("the finish of some work is where counting it tenth by tenth ends") {
    CHECK(rc::check([] {
        const auto random = randomCalendar();
        const auto middle = Moment::at(makeDay(2027, 3, 31)).tenths;
        const Moment start{within<std::int64_t>(middle - 2 * dayTenths, middle + 2 * dayTenths)};
        const auto work = within<std::int64_t>(1, 20'000);
        auto left = work;
        auto slow = start;
        const auto horizon = start.tenths + 60 * dayTenths;
        while (left > 0 && slow.tenths < horizon) left -= random.works({slow.tenths++});
        const auto fast = random.clock.finishAt(random.clock.workAt(start) + WorkTime{work});
        if (left == 0) {
            RC_ASSERT(fast == slow);
        } else {
            RC_ASSERT(fast.tenths > horizon);
        }
    }));
}

}  // namespace
}  // namespace mijlpaal::model
