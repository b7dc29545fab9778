// Plans of MS Project as other programs write them, and what they leave out.
#include "import/character_set.h"
#include "scheduling/schedule.h"
#include "tests/import/support/mspdi_plan.h"

namespace mijlpaal::importing {
namespace {

using namespace mijlpaal::tests;

std::string datesOf(const model::Portfolio& plan, int uid) {
    const auto schedule = scheduling::schedule(plan, scheduling::optionsOf(plan)).value();
    const auto& dates = *schedule.find(taskOf(plan, uid).id);
    return isoText(dates.start) + " - " + isoText(dates.finish);
}

model::Portfolio read(const std::string& text) {
    return readMspdiText(text, "plan.xml", {}).portfolio;
}

bool isTold(const std::string& text, std::string_view words) {
    const auto all = complaintsOf(text);
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& each) { return each.find(words) != each.npos; });
}

std::string withPrefix(std::string xml, const std::string& prefix) {
    std::string result;
    for (std::size_t i = 0; i < xml.size(); ++i) {
        result += xml[i];
        if (xml[i] != '<' || xml[i + 1] == '?') continue;
        if (xml[i + 1] == '/') result += xml[++i];
        result += prefix + ":";
    }
    const auto name = result.find("xmlns=");
    if (name != result.npos) result.insert(name + 5, ":" + prefix);
    return result;
}

TEST_CASE("elements are known by their name, whatever prefix stands before it") {
    const auto plain = MspdiText{}.task(1, "Bouw").text();
    for (const auto* prefix : {"ns0", "p"}) {
        const auto text = withPrefix(plain, prefix);
        REQUIRE(text.find(std::string{"<"} + prefix + ":Project") != text.npos);
        CHECK(complaintsOf(text).empty());
        CHECK(taskOf(read(text), 1).nameNl == "Bouw");
    }
    // Elements of another namespace are not those of the project.
    auto other = plain;
    other.replace(other.find("<Project"), 8, "<x:Other");
    CHECK_FALSE(complaintsOf(other).empty());
}

TEST_CASE("a file is read in the character set that it names") {
    const auto in = [](std::string_view set, std::string_view name) {
        auto text = MspdiText{}.task(1, std::string{name}).text();
        text.replace(text.find("UTF-8"), 5, set);
        return text;
    };
    CHECK(taskOf(read(in("windows-1252", "\xC9\xE9n \x96 \x80")), 1).nameNl == "Één – €");
    CHECK(taskOf(read(in("ISO-8859-1", "\xE9\xE9n \x80")), 1).nameNl == "één €");
    CHECK(taskOf(read(in("windows-1251", "\xD4\xF3\xED\xE4")), 1).nameNl == "Фунд");
    CHECK(taskOf(read(in("iso-8859-15", "\xA4")), 1).nameNl == "€");
    CHECK(declaredCharacterSet("<?xml version='1.0' encoding='KOI8-R'?>") == "koi8-r");
    CHECK(declaredCharacterSet("<Project/>").empty());
    CHECK_FALSE(toUtf8("x", "a-set-that-nobody-knows"));
    CHECK_FALSE(toUtf8("\x81", "windows-1252"));
}

TEST_CASE("the known ways to say “no date” count as empty, and a date that plays no part stops nothing") {
    for (const auto* nothing :
         {"1970-01-01T00:00:00", "0001-01-01T00:00:00", "0000-00-00T00:00:00", "1899-12-30"}) {
        const auto text = MspdiText{}
                              .task(1, "Bouw",
                                    tag("Duration", "PT8H0M0S") + tag("Deadline", nothing) +
                                        tag("ConstraintType", "0") + tag("ConstraintDate", nothing))
                              .text();
        CHECK(complaintsOf(text).empty());
        CHECK_FALSE(taskOf(read(text), 1).deadline);
    }
    const auto dated = [](std::string_view type, std::string_view date) {
        return complaintsOf(
            MspdiText{}
                .task(1, "Bouw",
                      tag("Duration", "PT8H0M0S") + tag("ConstraintType", type) + tag("ConstraintDate", date))
                .text());
    };
    CHECK(dated("0", "soon").empty());
    CHECK_FALSE(dated("4", "soon").empty());
    CHECK_FALSE(dated("4", "1975-05-05T08:00:00").empty());
}

TEST_CASE("moments are those of the clock that the planner saw") {
    const auto start = [](std::string_view written) {
        const auto text = MspdiText{}
                              .task(1, "Bouw",
                                    tag("Duration", "PT8H0M0S") + tag("ConstraintType", "4") +
                                        tag("ConstraintDate", written))
                              .text();
        if (!complaintsOf(text).empty()) return std::string{"refused"};
        return isoText(taskOf(read(text), 1).constraint->date);
    };
    for (const auto* written :
         {"2027-03-08T08:00:00", "2027-03-08T08:00:00+02:00", "2027-03-08T08:00:00-0500",
          "2027-03-08T08:00:00.000Z", "2027-03-08T08:00:00.123+01:00"})
        CHECK(start(written) == "2027-03-08T08:00");
    CHECK(start("2027-03-08T08:00:00+").starts_with("refused"));
    CHECK(start("2027-03-08T08:00:00+later").starts_with("refused"));
}

TEST_CASE("a plan without a calendar, or with one that names no hours, has the usual week") {
    const auto planned = tag("Duration", "PT40H0M0S");
    const std::string head = "<Project><StartDate>2027-03-01T08:00:00</StartDate>";
    const auto tasks =
        tag("Tasks", tag("Task", tag("UID", "1") + tag("ID", "1") + tag("Name", "Bouw") + planned));
    const auto none = head + tasks + "</Project>";
    CHECK(datesOf(read(none), 1) == "2027-03-01T08:00 - 2027-03-05T17:00");
    CHECK(isTold(none, "The file holds no calendar"));
    const auto other = head + tag("CalendarUID", "9") +
                       tag("Calendars", tag("Calendar", tag("UID", "1") + tag("Name", "Gewoon"))) + tasks +
                       "</Project>";
    CHECK(isTold(other, "The calendar of the project is not in the file; “Gewoon” is used."));
    CHECK(datesOf(read(other), 1) == "2027-03-01T08:00 - 2027-03-05T17:00");
    std::string days;
    for (int type = 1; type <= 7; ++type)
        days += tag("WeekDay", tag("DayType", std::to_string(type)) +
                                   tag("DayWorking", type == 1 || type == 7 ? "0" : "1"));
    const auto bare =
        head + tag("CalendarUID", "1") +
        tag("Calendars", tag("Calendar", tag("UID", "1") + tag("Name", "A") + tag("WeekDays", days))) +
        tasks + "</Project>";
    CHECK(datesOf(read(bare), 1) == "2027-03-01T08:00 - 2027-03-05T17:00");
}

TEST_CASE("calendars that rest on one another are told as a circle") {
    const auto text = MspdiText{}.derivedCalendar(7, "A", 8, {}).derivedCalendar(8, "B", 7, {}).text();
    CHECK(isTold(text, "rests on itself by way of"));
    CHECK_FALSE(isTold(text, "not in the file"));
    CHECK(isTold(MspdiText{}.derivedCalendar(7, "A", 99, {}).text(),
                 "Calendar “A” rests on one that is not in the file."));
}

TEST_CASE("a task without a duration lasts from its start to its finish, and that is told") {
    const auto from = [](const std::string& more) {
        return MspdiText{}
            .task(1, "Bouw",
                  tag("Start", "2027-03-01T08:00:00") + tag("Finish", "2027-03-05T17:00:00") + more)
            .text();
    };
    CHECK(taskOf(read(from({})), 1).mostLikely == model::hours(40));
    CHECK(taskOf(read(from({})), 1).estimated);
    CHECK(isTold(from({}), "“Bouw” has no duration; that from its start to its finish is used."));
    CHECK(taskOf(read(from(tag("Duration", "PT8H0M0S"))), 1).mostLikely == model::hours(8));
    CHECK_FALSE(isTold(from(tag("Duration", "PT8H0M0S")), "has no duration"));
    CHECK(isTold(from(tag("Duration", "soon")), "cannot be read"));
}

TEST_CASE("what is done without actual dates happened when it was planned, and that is told") {
    const auto text = MspdiText{}
                          .task(1, "Klaar",
                                tag("Duration", "PT16H0M0S") + tag("PercentComplete", "100") +
                                    tag("ActualDuration", "PT16H0M0S") + tag("RemainingDuration", "PT0H0M0S"))
                          .task(2, "Half", tag("Duration", "PT16H0M0S") + tag("PercentComplete", "50"))
                          .text();
    const auto plan = read(text);
    CHECK(datesOf(plan, 1) == "2027-03-01T08:00 - 2027-03-02T17:00");
    CHECK(taskOf(plan, 1).actualFinish.has_value());
    CHECK(isTold(text,
                 "“Klaar” is done and has no actual dates; the planned ones are used, 2027-03-01T08:00 and "
                 "2027-03-02T17:00."));
    CHECK(taskOf(plan, 2).actualStart.has_value());
    CHECK_FALSE(taskOf(plan, 2).actualFinish);
    CHECK(isTold(text, "“Half” is under way and has no actual start"));
}

TEST_CASE("an actual finish that a file gives stays, and the start before it is that which was planned") {
    const auto text = MspdiText{}
                          .task(1, "Klaar",
                                tag("Duration", "PT16H0M0S") + tag("PercentComplete", "100") +
                                    tag("ActualFinish", "2027-03-05T17:00:00"))
                          .task(2, "Vroeger",
                                tag("Duration", "PT16H0M0S") + tag("PercentComplete", "100") +
                                    tag("ActualFinish", "2027-02-26T17:00:00"))
                          .text();
    const auto plan = read(text);
    CHECK(datesOf(plan, 1) == "2027-03-01T08:00 - 2027-03-05T17:00");
    CHECK(datesOf(plan, 2) == "2027-02-26T17:00 - 2027-02-26T17:00");
    CHECK(
        isTold(text, "“Klaar” is done and has no actual start; the planned one is used, 2027-03-01T08:00."));
}

TEST_CASE("a character without a shape in a name becomes a blank, and that is told") {
    const auto imported = readMspdiText(MspdiText{}.task(1, "Een&#1;twee").text(), "plan.xml", {});
    CHECK(taskOf(imported.portfolio, 1).nameNl == "Een twee");
    const auto& all = imported.findings;
    CHECK(std::any_of(all.begin(), all.end(), [](const base::Finding& each) {
        return plain(each).find("held a line break or another character without a shape") !=
               std::string::npos;
    }));
}

}  // namespace
}  // namespace mijlpaal::importing
