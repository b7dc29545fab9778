#include "model/plan_text.h"

#include "base/text.h"
#include "tests/model/support/plan.h"
#include "tests/model/support/random.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::model {
namespace {

constexpr UnitLengths office{};

std::string duration(std::string_view text) {
    const auto read = durationFrom(text, office);
    return read ? std::to_string(read->work.tenths) + " " + std::string{wordFor(read->unit)}
                : plain(read.error());
}

// ---- durations -------------------------------------------------------------------------------------------

TEST_CASE("a duration is an amount and a unit, in Dutch or English") {
    for (const auto* text : {"3d", "3", "3 d", " 3 days ", "3 dagen", "3dg", "3 dag", "3 day", "3D", "3,0d",
                             "3d?", "3 dg ?", "03"}) {
        INFO(text);
        CHECK(duration(text) == "14400 day");
    }
    for (const auto* text : {"4h", "4u", "4 uur", "4 uren", "4 hours", "4hr", "4 hour", "4U"}) {
        INFO(text);
        CHECK(duration(text) == "2400 hour");
    }
    for (const auto* text : {"2w", "2wk", "2 weken", "2 weeks", "2 week"}) {
        INFO(text);
        CHECK(duration(text) == "48000 week");
    }
    for (const auto* text : {"1mo", "1mnd", "1 maand", "1 maanden", "1 month", "1 months", "1mon"}) {
        INFO(text);
        CHECK(duration(text) == "96000 month");
    }
    for (const auto* text : {"30m", "30 min", "30 mins", "30 minuten", "30 minutes"}) {
        INFO(text);
        CHECK(duration(text) == "300 minute");
    }
    CHECK(duration("1 minuut") == "10 minute");
    CHECK(duration("1 minute") == "10 minute");
}

TEST_CASE("decimals stand behind a comma or a point") {
    CHECK(duration("1,5d") == "7200 day");
    CHECK(duration("1.5 dg") == "7200 day");
    CHECK(duration("0,25u") == "150 hour");
    CHECK(duration("0") == "0 day");
    CHECK(duration("0.1m") == "1 minute");
    CHECK(duration("0.04m") == "0 minute");
}

TEST_CASE("thousands may stand apart, in either language") {
    CHECK(durationFrom("1.000 dg", office, Language::dutch)->work == hours(8000));
    CHECK(durationFrom("1,000d", office, Language::english)->work == hours(8000));
    CHECK(duration("1.326,5 dg") == "6367200 day");
    CHECK(duration("1,326.5d") == "6367200 day");
    CHECK(duration("0,125d") == "600 day");
    CHECK(duration("1.2345d") == "5926 day");
}

TEST_CASE("a duration is rounded to what people type") {
    const auto text = [](std::int64_t hundredths, Language language) {
        return durationText({hundredths * 48}, TimeUnit::day, office, language);
    };
    CHECK(text(132676, Language::dutch) == "1.326,8 dg");
    CHECK(text(132676, Language::english) == "1,326.8d");
    CHECK(text(-132676, Language::english) == "-1,326.8d");
    CHECK(text(100000, Language::dutch) == "1.000 dg");
    CHECK(text(325, Language::english) == "3.25d");
    CHECK(text(333, Language::english) == "3.33d");
    CHECK(text(1225, Language::english) == "12.25d");
    CHECK(text(1233, Language::english) == "12.3d");
    CHECK(text(0, Language::english) == "0d");
}

TEST_CASE("a unit is as long as the calendar says") {
    Calendar calendar;
    calendar.dayLength = hours(6);
    calendar.workingWeekdays = weekdaysFrom("Mon;Tue;Wed;Thu").value();
    const auto lengths = unitLengths(calendar);
    CHECK(durationFrom("1d", lengths)->work == hours(6));
    CHECK(durationFrom("1w", lengths)->work == hours(24));
    CHECK(durationFrom("1mo", lengths)->work == hours(120));
    CHECK(durationFrom("1h", lengths)->work == hours(1));
    calendar.workingWeekdays = {};
    CHECK(unitLengths(calendar).week == hours(6));
}

TEST_CASE("what is not a duration is refused as it was typed") {
    for (const std::string text : {"",        "d",    "?",        "-3d",      "+3d",
                                   "3x",      "3dd",  "3d4h",     "1.5.2d",   "1.000,500.5d",
                                   "1.00,5d", "3d??", "3 d a",    "ten days", "1e3",
                                   ".5d",     "3,",   "1.23456d", "36601d",   "99999999999999999999d",
                                   "3 jaar"}) {
        CHECK(duration(text) == "“" + text + "” is not a duration. Write it like 3d, 4h, 2w or 1mo.");
    }
}

TEST_CASE("a duration is written in its unit with at most two decimals") {
    CHECK(durationText(hours(24), TimeUnit::day, office, Language::english) == "3d");
    CHECK(durationText(hours(36), TimeUnit::day, office, Language::dutch) == "4,5 dg");
    CHECK(durationText(hours(36), TimeUnit::hour, office, Language::dutch) == "36 u");
    CHECK(durationText(hours(36), TimeUnit::week, office, Language::english) == "0.9w");
    CHECK(durationText(hours(40), TimeUnit::month, office, Language::dutch) == "0,25 mnd");
    CHECK(durationText(minutes(30), TimeUnit::minute, office, Language::english) == "30m");
    CHECK(durationText(hours(1), TimeUnit::day, office, Language::english) == "0.13d");
    CHECK(durationText(-hours(1), TimeUnit::day, office, Language::english) == "-0.13d");
    CHECK(durationText({}, TimeUnit::day, office, Language::dutch) == "0 dg");
    CHECK(durationText(hours(1), TimeUnit::day, {{}, {}, {}}, Language::english) == "600d");
}

TEST_CASE("a duration as people type it is read back from its text in both languages") {
    CHECK(rc::check([] {
        const auto unit = static_cast<TimeUnit>(within(0, 5));
        const UnitLengths lengths{hours(within(1, 25)), hours(40), hours(160)};
        // Two decimals below ten, one from there on.
        const bool isShort = within(0, 2) == 0;
        const auto hundredths =
            isShort ? within<std::int64_t>(0, 1'000) : 10 * within<std::int64_t>(0, 100'000);
        const auto length = std::array{minutes(1), hours(1), lengths.day, lengths.week,
                                       lengths.month}[static_cast<std::size_t>(unit)];
        const WorkTime work{(hundredths * length.tenths + 50) / 100};
        RC_PRE(hundredths * length.tenths % 100 == 0);
        for (const auto language : {Language::dutch, Language::english}) {
            const auto text = durationText(work, unit, lengths, language);
            RC_LOG(text);
            RC_ASSERT((durationFrom(text, lengths, language).value() == TypedDuration{work, unit}));
        }
    }));
}

// ---- links -----------------------------------------------------------------------------------------------

/// Knows A1 (id 1), A2 (2), B-1 (3), B-1-2 (4), OFFS (5) and, by row only, 6 and 7; rows are 7, 6, 5 ... 1.
std::string links(std::string_view text) {
    Table<Activity> activities;
    std::int64_t id = 0;
    for (const auto* code : {"A1", "A2", "B-1", "B-1-2", "OFFS", "R 6", "R+7"}) {
        Activity activity;
        activity.id = {++id};
        activity.code = code;
        activities.put(activity);
    }
    std::vector<ActivityId> rows;
    for (; id > 0; --id) rows.push_back({id});
    const auto read = linksFrom(text, activities, rows, office);
    if (!read) return plain(read.error());
    std::string said;
    for (const auto& link : *read) {
        if (!said.empty()) said += ' ';
        said += std::to_string(link.predecessor.number) + std::string{wordFor(link.type)};
        if (link.lag != WorkTime{})
            said += (link.lag > WorkTime{} ? "+" : "") + base::decimalText(link.lag.tenths, 1) + "m";
        if (link.lagUnit != TimeUnit::day) said += "/" + std::string{wordFor(link.lagUnit)};
    }
    return said;
}

TEST_CASE("a predecessor is a code or a row number, with a type and a lag or without") {
    CHECK(links("A1") == "1FS");
    CHECK(links("1") == "7FS");
    CHECK(links("7") == "1FS");
    CHECK(links("A1SS") == "1SS");
    CHECK(links("A1FS+3d") == "1FS+1440m");
    CHECK(links("A1+3d") == "1FS+1440m");
    CHECK(links("A1FF-1d") == "1FF-480m");
    CHECK(links("A1+3") == "1FS+1440m");
    CHECK(links(" A1 ss + 2 h ") == "1SS+120m/hour");
    CHECK(links("") == "");
    CHECK(links(" ; ;") == "");
}

TEST_CASE("the types are known in English and in Dutch, in any case") {
    CHECK(links("A1FS;A1SS;A1FF;A1SF") == "1FS 1SS 1FF 1SF");
    CHECK(links("A1EB;A1BB;A1EE;A1BE") == "1FS 1SS 1FF 1SF");
    CHECK(links("A1eb;A1bB;A1fs") == "1FS 1SS 1FS");
}

TEST_CASE("a lag may be in any unit of either language") {
    CHECK(links("A1FS+2 wk;A1FS+1mo;A1FS-30 min;A1FS+1,5 dg;A1FS+1.5u") ==
          "1FS+4800m/week 1FS+9600m/month 1FS-30m/minute 1FS+720m 1FS+90m/hour");
}

TEST_CASE("a comma separates links, but not the decimals of a lag") {
    CHECK(links("A1,A2") == "1FS 2FS");
    CHECK(links("1,2,3") == "7FS 6FS 5FS");
    CHECK(links("A1FS+3d,A2") == "1FS+1440m 2FS");
    CHECK(links("A1FS+3d,2") == "1FS+1440m 6FS");
    CHECK(links("A1FF+1,5 dg") == "1FF+720m");
    CHECK(links("A1FF+1,5,A2") == "1FF+720m 2FS");
    CHECK(links("A1FF+1,5,2,3") == "1FF+720m 6FS 5FS");
    CHECK(links("A1;A2,3FF+1,5 dg;4") == "1FS 2FS 5FF+720m 4FS");
    CHECK(links(",A1,") == "1FS");
}

TEST_CASE("a comma behind a code that ends in a number separates links") {
    CHECK(links("B-1,2") == "3FS 6FS");
    CHECK(links("A1,B-1,2") == "1FS 3FS 6FS");
    CHECK(links("B-1-2,2") == "4FS 6FS");
}

TEST_CASE("a code may hold signs and the letters of a type") {
    CHECK(links("B-1") == "3FS");
    CHECK(links("B-1SS") == "3SS");
    CHECK(links("B-1FS-2d") == "3FS-960m");
    CHECK(links("B-1-2") == "4FS");
    CHECK(links("B-1-2d") == "3FS-960m");
    CHECK(links("B-1-2-1d") == "4FS-480m");
    CHECK(links("OFFS") == "5FS");
    CHECK(links("OFFSSS+1d") == "5SS+480m");
    CHECK(links("R 6FF;R+7SS+1d") == "6FF 7SS+480m");
}

TEST_CASE("the first part that is not a link is named") {
    const std::string help =
        " is not a predecessor. Write a code or row number, then FS, SS, FF or SF and a lag: A0012FS+3d.";
    CHECK(links("A1;A9FS+3d;A8") == "“A9FS+3d”" + help);
    for (const std::string text : {"A9", "0", "8", "-1", "A1XX", "A1FS+", "A1FS+x", "A1FS+3x", "FS", "FS+3d",
                                   "A1FS+50%", "A1 A2", "+3d", "A1FSFS"}) {
        CHECK(links(text) == "“" + text + "”" + help);
    }
}

TEST_CASE("links are written as they are read") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    CHECK(linksText(plan.portfolio, b, Language::english) == "");
    plan.link(a, b);
    plan.link(a, b, LinkType::startToStart);
    plan.link(a, b, LinkType::finishToStart, hours(24));
    plan.link(a, b, LinkType::finishToFinish, -hours(12));
    plan.link(b, a);
    CHECK(linksText(plan.portfolio, b, Language::english) == "A1;A1SS;A1FS+3d;A1FF-1.5d");
    CHECK(linksText(plan.portfolio, b, Language::dutch) == "A1;A1BB;A1EB+3 dg;A1EE-1,5 dg");
}

TEST_CASE("the links that end at an activity are found as they stand in their table") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    const auto c = plan.task("c", 1);
    plan.link(b, c);
    plan.link(a, b);
    plan.link(a, c, LinkType::startToStart);
    const LinksBySuccessor links{plan.portfolio.all<Dependency>()};
    CHECK(links.of(a).empty());
    for (const auto id : {a, b, c}) {
        CAPTURE(id.number);
        CHECK(linksText(plan.portfolio, id, links.of(id), Language::english) ==
              linksText(plan.portfolio, id, Language::english));
    }
    CHECK(linksText(plan.portfolio, c, links.of(c), Language::english) == "A2;A1SS");
}

std::vector<TypedLink> typedLinks(const Portfolio& portfolio, ActivityId successor, Language language) {
    const auto lengths = unitLengthsOf(portfolio, portfolio.all<Activity>().at(successor));
    const auto text = linksText(portfolio, successor, language);
    RC_LOG(text);
    return linksFrom(text, portfolio.all<Activity>(), outline(portfolio), lengths).value();
}

TEST_CASE("what is written of any links is read as the same links, on any calendar") {
    CHECK(rc::check([] {
        Plan plan;
        Calendar calendar;
        calendar.code = "CAL-2";
        calendar.dayLength = {*rc::gen::element<std::int64_t>(4800, 4570, 14400)};
        const auto own = plan.put(calendar);
        const auto codes = *rc::gen::unique<std::vector<std::string>>(
            4, rc::gen::element<std::string>("A1", "12", "A-1", "B+2d", "C-1-2", "D.3", "plan 4", "OFF",
                                             "é-5w"));
        std::vector<ActivityId> ids;
        for (const auto& code : codes) {
            const auto id = plan.task(code, 1);
            const bool moved = *rc::gen::arbitrary<bool>();
            plan.change(id, [&](Activity& activity) {
                activity.code = code;
                if (moved) activity.calendar = own;
            });
            ids.push_back(id);
        }
        std::vector<TypedLink> expected;
        const auto count = within(0, 5);
        for (int i = 0; i < count; ++i) {
            const auto from = ids[within<std::size_t>(1, 4)];
            const auto type = static_cast<LinkType>(within(0, 4));
            const WorkTime lag{*rc::gen::resize(
                rc::kNominalSize, rc::gen::oneOf(rc::gen::just<std::int64_t>(0),
                                                 rc::gen::inRange<std::int64_t>(-20'000, 20'000),
                                                 rc::gen::map(rc::gen::inRange<std::int64_t>(-40, 40),
                                                              [](std::int64_t n) { return n * 600; })))};
            const auto unit = static_cast<TimeUnit>(within(0, 5));
            plan.link(from, ids[0], type, lag, unit);
            expected.push_back({from, type, lag, unit});
        }
        for (const auto language : {Language::dutch, Language::english}) {
            const auto read = typedLinks(plan.portfolio, ids[0], language);
            RC_ASSERT(read.size() == expected.size());
            for (std::size_t i = 0; i < read.size(); ++i) {
                RC_ASSERT((read[i].predecessor == expected[i].predecessor));
                RC_ASSERT((read[i].type == expected[i].type));
                RC_ASSERT(read[i].lag.tenths == expected[i].lag.tenths);
            }
        }
    }));
}

TEST_CASE("a lag that two decimals of its unit do not hold is written with four, or in minutes") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    plan.link(a, b, LinkType::finishToStart, hours(1));
    plan.link(a, b, LinkType::startToStart, -minutes(1));
    plan.link(a, b, LinkType::finishToFinish, minutes(3), TimeUnit::month);
    CHECK(linksText(plan.portfolio, b, Language::english) == "A1FS+0.125d;A1SS-0.0021d;A1FF+3m");
    CHECK(linksText(plan.portfolio, b, Language::dutch) == "A1EB+0,125 dg;A1BB-0,0021 dg;A1EE+3 min");
}

TEST_CASE("a lag is written in days of the successor's calendar, by which it is read") {
    Plan plan;
    const auto a = plan.task("a", 1);
    const auto b = plan.task("b", 1);
    Calendar always;
    always.code = "CAL-24";
    always.dayLength = hours(24);
    const auto calendar = plan.put(always);
    plan.change(a, [&](Activity& activity) { activity.calendar = calendar; });
    plan.link(a, b, LinkType::finishToStart, hours(24));
    CHECK(linksText(plan.portfolio, b, Language::english) == "A1FS+3d");
}

// ---- days ------------------------------------------------------------------------------------------------

std::string day(std::string_view text) {
    const auto read = typedMomentFrom(text);
    if (!read) return plain(read.error());
    return isoText(read->day) + (read->timeOfDay ? isoText(Moment{*read->timeOfDay}).substr(10) : "");
}

TEST_CASE("a day is typed as people write it") {
    for (const auto* text : {"31-3-2027", "31-03-2027", "31/3/27", "31/03/2027", "31.3.2027", "31 3 2027",
                             "31 mrt 2027", "31 maart 2027", "31 Mar 2027", "31 March 2027", "31-mrt-27",
                             "31 mrt. 2027", "2027-03-31", " 31-3-2027 ", "31 MAART 2027"}) {
        INFO(text);
        CHECK(day(text) == "2027-03-31");
    }
    CHECK(day("1 mei 2027") == "2027-05-01");
    CHECK(day("1 may 2027") == "2027-05-01");
    CHECK(day("1 okt 2027") == "2027-10-01");
    CHECK(day("1 OCT 2027") == "2027-10-01");
    CHECK(day("1 juni 2027") == "2027-06-01");
    CHECK(day("1 jul 2027") == "2027-07-01");
    CHECK(day("29-2-28") == "2028-02-29");
    CHECK(day("1-1-00") == "2000-01-01");
}

TEST_CASE("a time may stand behind the day") {
    CHECK(day("31-3-2027 13:30") == "2027-03-31T13:30");
    CHECK(day("31 mrt 2027 8:05") == "2027-03-31T08:05");
    CHECK(day("2027-03-31T13:30") == "2027-03-31T13:30");
    CHECK(day("2027-03-31 00:00") == "2027-03-31T00:00");
}

TEST_CASE("what is not a day is refused as it was typed") {
    for (const std::string text : {"",
                                   "31-3",
                                   "31-2-2027",
                                   "0-1-2027",
                                   "32-1-2027",
                                   "1-13-2027",
                                   "1-0-2027",
                                   "1-1-7",
                                   "1-1-207",
                                   "1-1-20270",
                                   "1 ma 2027",
                                   "1 foo 2027",
                                   "tomorrow",
                                   "31-3-2027 25:00",
                                   "31-3-2027 24:00",
                                   "31-3-2027 12:60",
                                   "13:30",
                                   "2027-02-29",
                                   "1--2027",
                                   "-1-3-2027-5"}) {
        CHECK(day(text) ==
              "“" + text + "” is not a day in the calendar. Write it like 31-3-2027 or 2027-03-31.");
    }
}

TEST_CASE("a day is shown short in either language, and can be typed as it is shown") {
    CHECK(dayText(makeDay(2027, 3, 1), Language::dutch) == "01-03-2027");
    CHECK(dayText(makeDay(2027, 3, 1), Language::english) == "1 Mar 2027");
    for (auto each = makeDay(2027, 12, 25); each < makeDay(2029, 1, 5); each += std::chrono::days{1}) {
        for (const auto language : {Language::dutch, Language::english}) {
            CHECK(day(dayText(each, language)) == isoText(each));
            CHECK(day(dayText(each, DatePrecision::day, language)) == isoText(each));
        }
    }
}

TEST_CASE("a date is told as exactly as it may be, and no more") {
    const auto each = makeDay(2029, 4, 1);
    CHECK(dayText(each, DatePrecision::day, Language::dutch) == "1 april 2029");
    CHECK(dayText(each, DatePrecision::month, Language::dutch) == "april 2029");
    CHECK(dayText(each, DatePrecision::quarter, Language::dutch) == "tweede kwartaal 2029");
    CHECK(dayText(each, DatePrecision::year, Language::dutch) == "2029");
    CHECK(dayText(each, DatePrecision::byLawLatest, Language::dutch) == "uiterlijk 1 april 2029");
    CHECK(dayText(each, DatePrecision::day, Language::english) == "1 April 2029");
    CHECK(dayText(each, DatePrecision::month, Language::english) == "April 2029");
    CHECK(dayText(each, DatePrecision::quarter, Language::english) == "second quarter of 2029");
    CHECK(dayText(each, DatePrecision::year, Language::english) == "2029");
    CHECK(dayText(each, DatePrecision::byLawLatest, Language::english) == "by 1 April 2029");
}

TEST_CASE("two days of one month, quarter or year that may be told no more exactly are told alike") {
    const auto first = makeDay(2028, 1, 1);
    for (auto each = first; each < makeDay(2029, 1, 1); each += std::chrono::days{1}) {
        const std::chrono::year_month_day date{each};
        const auto month = static_cast<unsigned>(date.month());
        const auto quarter = makeDay(2028, (month - 1) / 3 * 3 + 1, 1);
        for (const auto language : {Language::dutch, Language::english}) {
            CHECK(dayText(each, DatePrecision::month, language) ==
                  dayText(makeDay(2028, month, 1), DatePrecision::month, language));
            CHECK(dayText(each, DatePrecision::quarter, language) ==
                  dayText(quarter, DatePrecision::quarter, language));
            CHECK(dayText(each, DatePrecision::year, language) ==
                  dayText(first, DatePrecision::year, language));
        }
    }
}

TEST_CASE("an activity works on its own calendar, else on that of the portfolio") {
    Plan plan;
    const auto a = plan.task("a", 1);
    CHECK(calendarOf(plan.portfolio, plan[a])->code == "CAL-NL");
    Calendar own;
    own.code = "CAL-2";
    own.dayLength = hours(6);
    const auto id = plan.put(own);
    plan.change(a, [&](Activity& activity) { activity.calendar = id; });
    CHECK(calendarOf(plan.portfolio, plan[a])->code == "CAL-2");
    CHECK(unitLengthsOf(plan.portfolio, plan[a]).day == hours(6));
    CHECK(calendarOf(Portfolio{}, Activity{}) == nullptr);
    CHECK(unitLengthsOf(Portfolio{}, Activity{}).day == hours(8));
}

}  // namespace
}  // namespace mijlpaal::model
