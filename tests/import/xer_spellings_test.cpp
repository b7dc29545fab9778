// XER files as versions, regional settings and other programs write them.
#include "formats/xer/calendar_text.h"
#include "formats/xer/cells.h"
#include "tests/import/support/read_xer.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing {
namespace {

namespace xer = formats::xer;

using model::Activity;

using Texts = std::vector<std::string>;

TEST_CASE("a shift through midnight goes on at the start of the next day") {
    const auto read = xer::calendarHoursFrom(
        "(0||CalendarData()((0||DaysOfWeek()((0||2()((0||0(s|22:00|f|06:00)())))(0||3()((0||0(s|22:00|f|00:"
        "00)())))))"
        "(0||Exceptions()((0||0(d|46083)((0||0(s|20:00|f|02:00)())))))))");
    REQUIRE(read);
    CHECK(read->unread.empty());
    const auto hours = xer::hoursOf(read->work);
    CHECK(shiftsText(hours.week[0]) == "22:00-24:00");
    CHECK(shiftsText(hours.week[1]) == "00:00-06:00;22:00-24:00");
    CHECK(hours.week[2].empty());
    // 2 March 2026 is a Monday.
    CHECK(shiftsText(hours.exceptions.at(model::makeDay(2026, 3, 2))) == "20:00-24:00");
    CHECK(shiftsText(hours.exceptions.at(model::makeDay(2026, 3, 3))) == "00:00-02:00;22:00-24:00");
}

TEST_CASE("work that begins at 24:00 is that of the next day, and is written as that") {
    const auto read = xer::calendarHoursFrom(
        "(0||CalendarData()((0||DaysOfWeek()((0||2()((0||0(s|24:00|f|06:00)())))))))");
    REQUIRE(read);
    const auto hours = xer::hoursOf(read->work);
    CHECK(hours.week[0].empty());
    CHECK(shiftsText(hours.week[1]) == "00:00-06:00");
    CHECK(xer::hoursOf(xer::calendarHoursFrom(xer::calendarText(hours)).value().work) == hours);
}

TEST_CASE("a shift ends on a day off that it runs into, and one that would begin on a day off does not") {
    std::string week;
    for (int day = 2; day <= 6; ++day)
        week += "(0||" + std::to_string(day) + "()((0||0(s|22:00|f|06:00)())))";
    // Tuesday 3 March 2026 is off.
    const auto read = xer::calendarHoursFrom("(0||CalendarData()((0||DaysOfWeek()(" + week +
                                             "))(0||Exceptions()((0||0(d|46084)())))))");
    REQUIRE(read);
    const auto hours = xer::hoursOf(read->work);
    CHECK(shiftsText(hours.week[2]) == "00:00-06:00;22:00-24:00");
    CHECK(shiftsText(hours.week[5]) == "00:00-06:00");
    REQUIRE(hours.exceptions.size() == 2);
    CHECK(shiftsText(hours.exceptions.at(model::makeDay(2026, 3, 3))) == "00:00-06:00");
    CHECK(shiftsText(hours.exceptions.at(model::makeDay(2026, 3, 4))) == "22:00-24:00");
}

TEST_CASE("days are read as the versions and regional settings of P6 write them") {
    const auto constraint = [](const std::string& written) -> std::string {
        const auto imported = import(XerFile{}.task("A", {{"cstr_type", "CS_MSOA"}, {"cstr_date", written}}));
        if (imported.portfolio.all<Activity>().empty()) return "refused";
        const auto& held = task(imported, "A").constraint;
        return held ? model::isoText(held->date) : "none";
    };
    for (const auto& written : {"2027-03-09 08:00", "2027-3-9 8:00", "2027-03-09T08:00:00", "09-Mar-27 08:00",
                                "9 March 2027 08:00", "9 mrt 2027 08:00", "9.3.2027 08:00:00"})
        CHECK(constraint(written) == "2027-03-09T08:00");
    CHECK(constraint("31/3/2027 08:00") == "2027-03-31T08:00");
    CHECK(constraint("31-03-2027") == "2027-03-31T00:00");
    CHECK(constraint("3/31/2027 08:00") == "2027-03-31T08:00");
    CHECK(constraint("03/03/2027 08:00") == "2027-03-03T08:00");
    CHECK(constraint("97-03-31 08:00") == "1997-03-31T08:00");
    CHECK(constraint("31-03-99") == "1999-03-31T00:00");
    // Which of them is the month, or the year?
    CHECK(constraint("03/09/2027 08:00") == "refused");
    CHECK(constraint("26-03-31") == "refused");
    CHECK(constraint("31-03-26 08:00") == "refused");
    CHECK(constraint("1-2-3") == "refused");
    CHECK(constraint("2027-02-30 08:00") == "refused");
    CHECK(constraint("2027-03-09 25:00") == "refused");
    CHECK(constraint("over three weeks") == "refused");
    for (const auto& nothing : {"1970-01-01 00:00", "0001-01-01 00:00", "1899-12-30"})
        CHECK(constraint(nothing) == "none");
}

TEST_CASE("numbers are read by the mark before their decimals, and refused where two things can be meant") {
    const auto tenths = [](std::string_view number, char mark) {
        return xer::scaledNumber(number, 10, mark);
    };
    for (const char mark : {'.', ','}) {
        CAPTURE(mark);
        CHECK(tenths("1000", mark) == 10'000);
        CHECK(tenths("100.5", mark) == 1'005);
        CHECK(tenths("100,5", mark) == 1'005);
        CHECK(tenths("1.000,5", mark) == 10'005);
        CHECK(tenths("1,000.5", mark) == 10'005);
        CHECK(tenths("-1.234.567", mark == '.' ? ',' : mark) == -12'345'670);
        for (const auto* odd : {"1.00,5", "1,2,3", "1.2.3", "12.34.567", "ten", "1e3", "", "-", "1..5"})
            CHECK(tenths(odd, mark) == std::nullopt);
    }
    CHECK(tenths("1.000", '.') == 10);
    CHECK(tenths("1,000", ',') == 10);
    CHECK(tenths("1,000", '.') == std::nullopt);
    CHECK(tenths("1.000", ',') == std::nullopt);
}

TEST_CASE("a file in UTF-16 is read, with either byte first") {
    const std::string text = XerFile{}.task("A", {{"task_name", "Größe – 𝄞"}}).text();
    const auto wide = [&](bool isLittle, bool hasMark) {
        std::string bytes;
        const auto put = [&](unsigned unit) {
            const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
            bytes += isLittle ? low : high;
            bytes += isLittle ? high : low;
        };
        if (hasMark) put(0xFEFF);
        for (std::size_t i = 0; i < text.size();) {
            const auto lead = static_cast<unsigned char>(text[i]);
            const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            unsigned character = length == 1 ? lead : lead & (0xFFU >> (length + 1));
            for (std::size_t k = 1; k < length; ++k)
                character = character << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3F);
            i += length;
            if (character < 0x10000) {
                put(character);
            } else {
                put(0xD800 + ((character - 0x10000) >> 10));
                put(0xDC00 + (character & 0x3FF));
            }
        }
        return bytes;
    };
    for (const bool isLittle : {true, false}) {
        for (const bool hasMark : {true, false})
            CHECK(task(importing::readXerText(wide(isLittle, hasMark), "plan.xer", {}, {}), "A").nameNl ==
                  "Größe – 𝄞");
    }
}

TEST_CASE("characters that do not look like their code page are told") {
    const auto named = [](std::string name) {
        const auto text = XerFile{}.task("A", {{"task_name", "@"}}).text();
        const auto at = text.find('@');
        return importing::readXerText(text.substr(0, at) + std::move(name) + text.substr(at + 1), "plan.xer",
                                      {}, {});
    };
    CHECK(complaints(named("Gr\xF6\xDF\x65 \xEB\xE9n")).empty());
    CHECK(complaint(named("\xD4\xF3\xED\xE4\xE0\xEC\xE5\xED\xF2")).find("code page") != std::string::npos);
}

TEST_CASE("a link of a kind that nobody knows keeps the file from being taken; short names are known") {
    const auto linked = [](const std::string& type) {
        auto file = XerFile{}.task("A").task("B").link("A", "B");
        return import(file.set("TASKPRED", "pred_type", type));
    };
    CHECK(all<model::Dependency>(linked("SS")).front().type == model::LinkType::startToStart);
    CHECK(all<model::Dependency>(linked("pr_ff1")).front().type == model::LinkType::finishToFinish);
    CHECK(complaint(linked("QQ")).find("“QQ” is no kind of link.") != std::string::npos);
    CHECK(linked("QQ").portfolio.all<Activity>().empty());
}

TEST_CASE("a code that has to be changed is told with the old one") {
    auto file = XerFile{}.task("A").task("B", {{"task_code", "A"}}).task("C", {{"task_code", ""}});
    const auto imported = import(file);
    Texts told;
    for (const auto& finding : imported.findings) told.push_back(plain(finding));
    REQUIRE(told.size() == 2);
    CHECK(told[0].find("has the code A, as another activity has; here it is A-2.") != std::string::npos);
    CHECK(told[1].find("has no code; here it is ") != std::string::npos);
}

TEST_CASE("without a data date and a planned start the first date in the plan is used for both, and told") {
    auto file = XerFile{}.task("A", {{"early_start_date", "2027-02-03 08:00"}});
    file.set("PROJECT", "last_recalc_date", "").set("PROJECT", "plan_start_date", "");
    const auto imported = import(file);
    CHECK(complaint(imported).find(
              "has no data date and no planned start; the first date in it, 2027-02-03,") !=
          std::string::npos);
    CHECK(datesOf(imported, "A").starts_with("2027-02-03T08:00"));
    auto empty = XerFile{}.task("A");
    empty.set("PROJECT", "last_recalc_date", "").set("PROJECT", "plan_start_date", "");
    CHECK(import(empty).portfolio.all<Activity>().empty());
}

}  // namespace
}  // namespace mijlpaal::importing
