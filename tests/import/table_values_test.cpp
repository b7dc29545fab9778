#include "import/table/values.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace mijlpaal::importing::table {
namespace {

using model::hours;
using model::makeDay;
using model::TimeUnit;

Cell number(std::string text, bool isPercent = false) {
    return {Cell::Kind::number, isPercent, 0, std::move(text)};
}

std::string moment(const Cell& cell, const DateOrder& order = {}) {
    const auto read = momentIn(cell, order, false);
    if (!read) return "none";
    return read->timeOfDay ? model::isoText(model::Moment::at(read->day, *read->timeOfDay))
                           : model::isoText(read->day);
}

std::string moment(std::string text) {
    return moment(textCell(std::move(text)));
}

TEST_CASE("a day is read as offices and programs write it") {
    for (const auto* text : {"2-3-2026",
                             "02-03-2026",
                             "2/3/2026",
                             "2.3.26",
                             "02-03-26",
                             "2 maart 2026",
                             "2 mrt. 2026",
                             "ma 2-3-26",
                             "maandag 2 maart 2026",
                             "Mon 2 Mar 2026",
                             "02-Mar-26",
                             "2026-03-02",
                             "March 2, 2026",
                             "Mar 2 2026",
                             "20260302",
                             "2026-03-02T00:00:00",
                             "2-3-2026 0:00",
                             "02-Mar-26 A",
                             "02-Mar-26*",
                             "2 mrt '26"}) {
        CAPTURE(text);
        CHECK(moment(text) == "2026-03-02");
    }
}

TEST_CASE("a time behind a day counts, but for midnight") {
    for (const auto* text :
         {"2-3-2026 13:30", "02-03-26 13:30:00", "2026-03-02T13:30:00Z", "2026-03-02T13:30:00+01:00",
          "2 mrt 2026 13:30 uur", "March 2, 2026 1:30 PM", "02-Mar-26 13:30 A"}) {
        CAPTURE(text);
        CHECK(moment(text) == "2026-03-02T13:30");
    }
}

TEST_CASE("a day of the spreadsheet is read as it is, with and without its format") {
    CHECK(moment({Cell::Kind::moment, false, 0, "2026-03-02"}) == "2026-03-02");
    CHECK(moment({Cell::Kind::moment, false, 0, "2026-03-02T08:30"}) == "2026-03-02T08:30");
    CHECK(moment(number("46083")) == "2026-03-02");
    CHECK(moment(number("46083.5")) == "2026-03-02T12:00");
    CHECK(moment(number("20260302")) == "2026-03-02");
}

TEST_CASE("what is no day is none") {
    for (const auto* text :
         {"", "31-2-2026", "morgen", "week 12", "2026", "12", "1-2-3-4", "2-3-2026 25:00", "A"}) {
        CAPTURE(text);
        CHECK(moment(text) == "none");
    }
    CHECK(moment(number("5")) == "none");
}

Table columnOf(std::initializer_list<const char*> texts) {
    Table table;
    for (const auto* text : texts) table.rows.push_back({0, 0, {textCell(text)}});
    return table;
}

TEST_CASE("the days that can be meant in one way tell how the others are written") {
    const std::size_t columns[]{0};
    const auto order = [&](std::initializer_list<const char*> texts) {
        return dateOrderOf(columnOf(texts).rows, columns);
    };
    CHECK_FALSE(order({"2-3-2026", "13-3-2026"}).isMonthFirst);
    CHECK(order({"2/3/2026", "2/13/2026"}).isMonthFirst);
    CHECK(order({"Mon 3/2/26"}).isMonthFirst);
    CHECK_FALSE(order({"ma 2-3-26"}).isMonthFirst);
    CHECK(order({"2/3/2026"}).isGuess);
    CHECK_FALSE(order({"2/3/2026", "14-3-2026"}).isGuess);
    CHECK_FALSE(order({"2/2/2026", "2026-03-04"}).isGuess);
    CHECK(moment(textCell("3/2/2026"), {true, false}) == "2026-03-02");
    CHECK(moment(textCell("3/2/26 8:00 AM"), {true, false}) == "2026-03-02T08:00");
}

TEST_CASE("a day reads back whatever its form") {
    CHECK(rc::check([] {
        const auto day = makeDay(1980, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 62'000)};
        for (const auto language : {model::Language::dutch, model::Language::english})
            RC_ASSERT(moment(model::dayText(day, language)) == model::isoText(day));
        const auto serial = day.time_since_epoch().count() + 25'569;
        RC_ASSERT(momentOfSerial(static_cast<double>(serial), false) == model::isoText(day));
        RC_ASSERT(momentOfSerial(static_cast<double>(serial - 1462), true) == model::isoText(day));
    }));
}

// ---- lengths of time -----------------------------------------------------------------------------

std::string length(const Cell& cell, std::optional<TimeUnit> unit = {}, bool isElapsed = false) {
    const auto read = lengthIn(cell, {}, unit, isElapsed);
    if (!read) return plain(read.error());
    return std::to_string(read->duration.work.tenths / 600) + "h" + (read->isElapsed ? " elapsed" : "") +
           (read->isEstimated ? " estimated" : "");
}

std::string length(std::string text, std::optional<TimeUnit> unit = {}) {
    return length(textCell(std::move(text)), unit);
}

TEST_CASE("a length of time is read with its unit, or with that of its column") {
    CHECK(length("5") == "40h");
    CHECK(length("5 dagen") == "40h");
    CHECK(length("5 werkdagen") == "40h");
    CHECK(length("5d") == "40h");
    CHECK(length("2,5 wk") == "100h");
    CHECK(length("2.5 wkn.") == "100h");
    CHECK(length("1 mnd") == "160h");
    CHECK(length("12 uur") == "12h");
    CHECK(length("5 dag(en)") == "40h");
    CHECK(length("2", TimeUnit::week) == "80h");
    CHECK(length("2 dagen", TimeUnit::week) == "16h");
    CHECK(length(number("2.5"), TimeUnit::week) == "100h");
    CHECK(length(number("0.125")) == "1h");
}

TEST_CASE("time that passes and guesses are told apart") {
    CHECK(length("5 dagen?") == "40h estimated");
    CHECK(length("2 edays") == "48h elapsed");
    CHECK(length("2 vdagen?") == "48h elapsed estimated");
    CHECK(length("1 ewk") == "168h elapsed");
    CHECK(length("3 kalenderdagen") == "72h elapsed");
    CHECK(length(textCell("3"), TimeUnit::day, true) == "72h elapsed");
}

TEST_CASE("what is no length, or can be two, is refused with what stands there") {
    CHECK(length("drie") == "“drie” is not a duration. Write it like 3d, 4h, 2w or 1mo.");
    CHECK(length("1.000 dagen") == "“1.000 dagen” can be read in two ways. Write 1 or 1000.");
}

// ---- shares and truths ---------------------------------------------------------------------------

TEST_CASE("a share is read by what its column holds") {
    CHECK(percentIn(textCell("50%"), false) == 5000);
    CHECK(percentIn(textCell("12,5 %"), false) == 1250);
    CHECK(percentIn(textCell("100"), false) == 10'000);
    CHECK(percentIn(number("0.5", true), false) == 5000);
    CHECK(percentIn(number("0.5"), true) == 5000);
    CHECK(percentIn(number("0.5"), false) == 50);
    CHECK(percentIn(textCell("50%"), true) == 5000);
    CHECK(percentIn(textCell("ja"), false) == 10'000);
    CHECK_FALSE(percentIn(textCell("half"), false));
    CHECK_FALSE(percentIn(textCell("-5"), false));

    CHECK(holdsShares(columnOf({"0", "0,5", "1"}).rows, 0));
    CHECK_FALSE(holdsShares(columnOf({"0", "50", "1"}).rows, 0));
    CHECK_FALSE(holdsShares(columnOf({"0", "1"}).rows, 0));
}

TEST_CASE("yes and no are known in many forms") {
    for (const auto* text : {"ja", "JA", "x", "✓", "Yes", "waar", "1"})
        CHECK(truthIn(textCell(text)) == true);
    for (const auto* text : {"", "nee", "No", "onwaar", "0"}) CHECK(truthIn(textCell(text)) == false);
    CHECK_FALSE(truthIn(textCell("misschien")));
}

TEST_CASE("cells that say that there is nothing to say are known") {
    for (const auto* text : {"", "-", "n.v.t.", "NA", "N/A", "?", "–", "n.t.b."})
        CHECK(saysNothing(textCell(text)));
    CHECK_FALSE(saysNothing(textCell("0")));
    CHECK_FALSE(saysNothing(number("0")));
}

TEST_CASE("a number is shown as a spreadsheet shows it") {
    CHECK(numberText(0.1 + 0.2) == "0.3");
    CHECK(numberText(12) == "12");
    CHECK(numberText(-2.5) == "-2.5");
    CHECK(numberText(0.0000001) == "0.0000001");
    CHECK(numberText(1e15) == "1000000000000000");
}

}  // namespace
}  // namespace mijlpaal::importing::table
