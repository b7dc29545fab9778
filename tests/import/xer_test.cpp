#include "import/xer.h"

#include "formats/xer/calendar_text.h"
#include "formats/xer/cells.h"
#include "formats/xer/encoding.h"
#include "model/code_book.h"
#include "model/work_calendar.h"
#include "tests/support/small_xer.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::importing {
namespace {

using model::Activity;
using model::ActivityKind;
using model::hours;
using model::makeDay;
using model::Moment;
using tests::replaced;
using tests::SmallXer;

constexpr std::int64_t oclock = 600;

Imported read(const std::string& text, const model::Portfolio& base = {}) {
    return readXerText(text, "house.xer", base);
}

Imported read(const SmallXer& file) {
    return read(file.text());
}

/// What the import has to say.
std::vector<std::string> said(const Imported& imported) {
    std::vector<std::string> sentences;
    for (const auto& finding : imported.findings) sentences.push_back(plain(finding));
    return sentences;
}

bool says(const Imported& imported, std::string_view part) {
    const auto sentences = said(imported);
    return std::any_of(sentences.begin(), sentences.end(),
                       [part](const std::string& each) { return each.find(part) != std::string::npos; });
}

template <class Record = Activity>
const Record& recordOf(const Imported& imported, std::string_view code) {
    const auto id = model::CodeBook{imported.portfolio}.find<Record>(code);
    REQUIRE(id.has_value());
    return imported.portfolio.all<Record>().at(*id);
}

Moment at(model::Day day, std::int64_t hour) {
    return Moment::at(day, hour * oclock);
}

// ---- what is read --------------------------------------------------------------------------------

TEST_CASE("activities, work breakdown, links, resources and assignments are read") {
    const auto house = read(SmallXer{});
    CHECK(said(house).empty());

    const auto& ground = recordOf(house, "GROUND");
    CHECK(ground.kind == ActivityKind::summary);
    CHECK(ground.nameNl == "Groundwork");
    CHECK_FALSE(ground.parent.has_value());

    const auto& dig = recordOf(house, "A1");
    CHECK(dig.nameNl == "Dig");
    CHECK(dig.parent == ground.id);
    CHECK(dig.mostLikely == hours(40));
    CHECK(recordOf(house, "A3").kind == ActivityKind::milestone);

    const auto& link = recordOf<model::Dependency>(house, "62");
    CHECK(link.predecessor == recordOf(house, "A2").id);
    CHECK(link.successor == recordOf(house, "A3").id);
    CHECK(link.lag == hours(8));

    const auto& assignment = recordOf<model::Assignment>(house, "71");
    CHECK(assignment.resource == recordOf<model::Resource>(house, "DIG").id);
    CHECK(assignment.units == model::percent(50));
    CHECK(assignment.work == hours(20));
}

TEST_CASE("the project becomes the settings, with the rules of P6") {
    SmallXer file;
    file.set("PROJECT", "10", "plan_end_date", "2027-06-30 17:00");
    file.set("PROJECT", "10", "critical_drtn_hr_cnt", "16");
    file.set("PROJECT", "10", "critical_path_type", "CT_DrivPath");
    file.set("SCHEDOPTIONS", "1", "sched_float_type", "FT_MIN");
    file.set("SCHEDOPTIONS", "1", "sched_calendar_on_relationship_lag", "rcal_24Hour");
    const auto settings = read(file).portfolio.settings();
    CHECK(settings.nameNl == "House");
    CHECK(settings.profile == model::Profile::p6);
    CHECK(settings.statusDateIsFloor);
    CHECK(settings.plannedStart == at(makeDay(2027, 3, 1), 8));
    CHECK(settings.mustFinishBy == at(makeDay(2027, 6, 30), 17));
    CHECK(settings.criticalLimit == hours(16));
    CHECK(settings.criticalDefinition == model::CriticalDefinition::longestPath);
    CHECK(settings.floatType == model::FloatType::smallest);
    CHECK(settings.lagCalendar == model::LagCalendar::everyHour);
}

TEST_CASE("a data date in the morning closes the day before, one in the afternoon its own day") {
    SmallXer file;
    const auto morning = read(file).portfolio.settings();
    CHECK(morning.statusDate == makeDay(2027, 2, 28));
    CHECK(morning.statusMoment == at(makeDay(2027, 3, 1), 8));
    const auto evening =
        read(file.set("PROJECT", "10", "last_recalc_date", "2027-03-02 17:00")).portfolio.settings();
    CHECK(evening.statusDate == makeDay(2027, 3, 2));
    CHECK(evening.statusMoment == at(makeDay(2027, 3, 2), 17));
}

TEST_CASE("work out of sequence follows the options of the file") {
    const auto logicOf = [](const std::string& retained, const std::string& overridden) {
        SmallXer file;
        file.set("SCHEDOPTIONS", "1", "sched_retained_logic", retained);
        file.set("SCHEDOPTIONS", "1", "sched_progress_override", overridden);
        return read(file).portfolio.settings().progressLogic;
    };
    CHECK(logicOf("Y", "N") == model::ProgressLogic::retainedLogic);
    CHECK(logicOf("N", "Y") == model::ProgressLogic::progressOverride);
    CHECK(logicOf("N", "N") == model::ProgressLogic::actualDates);
}

TEST_CASE("a finish milestone is a milestone, and what P6 calls a milestone is a start milestone") {
    SmallXer file;
    const auto kindOf = [&file](const std::string& word) {
        return recordOf(read(file.set("TASK", "53", "task_type", word)), "A3").kind;
    };
    CHECK(kindOf("TT_FinMile") == ActivityKind::milestone);
    CHECK(kindOf("TT_Mile") == ActivityKind::startMilestone);
    CHECK(kindOf("TT_LOE") == ActivityKind::levelOfEffort);
    CHECK(kindOf("TT_WBS") == ActivityKind::wbsSummary);
    const auto& dependent = read(file.set("TASK", "53", "task_type", "TT_Rsrc"));
    CHECK(recordOf(dependent, "A3").calendarUse == model::CalendarUse::resourceCalendars);
}

TEST_CASE("each constraint of P6 has its own") {
    using model::ConstraintType;
    const std::vector<std::pair<std::string, ConstraintType>> pairs{
        {"CS_MSOA", ConstraintType::startNoEarlierThan},
        {"CS_MSOB", ConstraintType::startNoLaterThan},
        {"CS_MEOA", ConstraintType::finishNoEarlierThan},
        {"CS_MEOB", ConstraintType::finishNoLaterThan},
        {"CS_MSO", ConstraintType::startOn},
        {"CS_MEO", ConstraintType::finishOn},
        {"CS_MANDSTART", ConstraintType::mustStartOn},
        {"CS_MANDFIN", ConstraintType::mustFinishOn}};
    for (const auto& [word, type] : pairs) {
        CAPTURE(word);
        SmallXer file;
        file.set("TASK", "52", "cstr_type", word).set("TASK", "52", "cstr_date", "2027-04-01 08:00");
        CHECK(recordOf(read(file), "A2").constraint == model::Constraint{type, at(makeDay(2027, 4, 1), 8)});
    }
    SmallXer late;
    late.set("TASK", "52", "cstr_type2", "CS_ALAP");
    CHECK(recordOf(read(late), "A2").secondConstraint->type == ConstraintType::asLateAsPossible);
}

TEST_CASE("progress is what the kind of percentage says it is") {
    SmallXer file;
    file.set("TASK", "51", "status_code", "TK_Active")
        .set("TASK", "51", "act_start_date", "2027-02-22 08:00");
    file.set("TASK", "51", "remain_drtn_hr_cnt", "10").set("TASK", "51", "phys_complete_pct", "35.5");
    const auto byDuration = recordOf(read(file), "A1");
    CHECK(byDuration.percentComplete == model::percent(75));
    CHECK(byDuration.remaining == hours(10));
    CHECK(byDuration.actualStart == at(makeDay(2027, 2, 22), 8));
    file.set("TASK", "51", "complete_pct_type", "CP_Phys");
    CHECK(recordOf(read(file), "A1").percentComplete == model::Percent{3550});
}

TEST_CASE("an expected finish counts only when the project uses those") {
    SmallXer file;
    file.set("TASK", "51", "expect_end_date", "2027-03-12 17:00");
    CHECK(recordOf(read(file), "A1").expectedFinish == at(makeDay(2027, 3, 12), 17));
    file.set("SCHEDOPTIONS", "1", "sched_use_expect_end_flag", "N");
    CHECK_FALSE(recordOf(read(file), "A1").expectedFinish.has_value());
}

TEST_CASE("a link type may have a digit behind it") {
    SmallXer file;
    file.set("TASKPRED", "61", "pred_type", "PR_SS1");
    CHECK(recordOf<model::Dependency>(read(file), "61").type == model::LinkType::startToStart);
}

TEST_CASE("the dates that P6 reckoned are kept apart from the plan") {
    SmallXer file;
    file.set("TASK", "51", "early_start_date", "2027-03-01 08:00")
        .set("TASK", "51", "total_float_hr_cnt", "12.5");
    const auto house = read(file);
    REQUIRE(house.storedDates.size() == 1);
    CHECK(house.storedDates.front().activity == recordOf(house, "A1").id);
    CHECK(house.storedDates.front().earlyStart == at(makeDay(2027, 3, 1), 8));
    CHECK(house.storedDates.front().totalFloat == model::minutes(750));
}

// ---- calendars -----------------------------------------------------------------------------------

TEST_CASE("a calendar has its week and the days that differ") {
    const auto house = read(SmallXer{});
    const auto& calendar = recordOf<model::Calendar>(house, "20");
    CHECK(calendar.nameNl == "Five days");
    CHECK(model::weekdaysText(calendar.workingWeekdays) == "Mon;Tue;Wed;Thu;Fri");
    CHECK(model::shiftsText(calendar.workingHours) == "08:00-12:00;13:00-17:00");
    std::vector<model::Holiday> days;
    for (const auto& day : house.portfolio.all<model::Holiday>()) days.push_back(day);
    REQUIRE(days.size() == 1);
    CHECK(days.front().day == makeDay(2027, 3, 3));
    CHECK(days.front().nonworking);
}

TEST_CASE("a calendar has the days off of the one it rests on, and keeps its own week") {
    SmallXer file;
    file.add("CALENDAR", {{"clndr_id", "21"},
                          {"clndr_name", "Mine"},
                          {"base_clndr_id", "20"},
                          {"day_hr_cnt", "8"},
                          {"clndr_data", SmallXer::calendarText("(0||0(d|46450)())")}});
    const auto house = read(file);
    const auto& mine = recordOf<model::Calendar>(house, "21");
    std::vector<model::Holiday> holidays;
    for (const auto& day : house.portfolio.all<model::Holiday>()) {
        if (day.calendar == mine.id) holidays.push_back(day);
    }
    REQUIRE(holidays.size() == 1);  // 3 and 4 March, as one stretch
    CHECK(holidays.front().day == makeDay(2027, 3, 3));
    CHECK(holidays.front().lastDay == makeDay(2027, 3, 4));
}

TEST_CASE("the hours of a calendar are read in every form that P6 writes") {
    using formats::xer::calendarHoursFrom;
    const auto mondayOf = [](const std::string& shifts) {
        const auto read =
            calendarHoursFrom("(0||CalendarData()((0||DaysOfWeek()((0||2()(" + shifts + "))))))");
        return read ? model::shiftsText(read->week[0]) : std::string{"unreadable"};
    };
    CHECK(mondayOf("(0||0(s|08:00|f|16:00)())") == "08:00-16:00");
    CHECK(mondayOf("(0||0(f|16:00|s|8:00)())") == "08:00-16:00");
    CHECK(mondayOf("(0||0(s|13:00|f|00:00)())") == "13:00-24:00");
    CHECK(mondayOf("(0||0(s|00:00|f|00:00)())") == "00:00-24:00");
    CHECK(mondayOf("(0||0(s|08:00|f|12:00)())(0||1(s|12:00|f|16:00)())") == "08:00-16:00");
    CHECK(mondayOf("(0||1(s|13:00|f|17:00)())(0||0(s|08:00|f|12:00)())") == "08:00-12:00;13:00-17:00");
    CHECK(mondayOf("(0||0(s|08:00|f|late)())") == "unreadable");
    CHECK(mondayOf("(0||0(s|08:00|f|12:00)()") == "unreadable");
}

TEST_CASE("brackets without end do no harm") {
    using formats::xer::calendarHoursFrom;
    std::string deep;
    for (int i = 0; i < 200'000; ++i) deep += "(0||x()(";
    CHECK_FALSE(calendarHoursFrom(deep).has_value());
    CHECK_FALSE(calendarHoursFrom(std::string(200'000, '(')).has_value());
    CHECK_FALSE(calendarHoursFrom(std::string(200'000, ')')).has_value());
    CHECK_FALSE(calendarHoursFrom("").has_value());
}

TEST_CASE("hours that cannot be read are reported, and the usual week stands in") {
    SmallXer file;
    const auto house = read(file.set("CALENDAR", "20", "clndr_data", "(0||CalendarData()("));
    CHECK(says(house,
               "house.xer, row 10, column clndr_data: The working hours cannot be read; Monday to Friday "
               "is used."));
    CHECK(model::weekdaysText(recordOf<model::Calendar>(house, "20").workingWeekdays) ==
          "Mon;Tue;Wed;Thu;Fri");
}

TEST_CASE("calendars that rest on each other are taken apart") {
    SmallXer file;
    file.add("CALENDAR",
             {{"clndr_id", "21"}, {"clndr_name", "Mine"}, {"base_clndr_id", "20"}, {"day_hr_cnt", "8"}});
    file.set("CALENDAR", "20", "base_clndr_id", "21");
    const auto house = read(file);
    CHECK(says(house, "The calendar rests on itself; it is read without what it rests on."));
    CHECK_FALSE(base::hasErrors(house.findings));
}

// ---- several projects ----------------------------------------------------------------------------

SmallXer twoProjects() {
    SmallXer file;
    file.add("PROJECT", {{"proj_id", "11"},
                         {"proj_short_name", "SHED"},
                         {"clndr_id", "20"},
                         {"last_recalc_date", "2027-04-01 08:00"},
                         {"plan_start_date", "2027-04-01 08:00"},
                         {"export_flag", "Y"}});
    file.addPart("35", "", "SHED", "Shed", "11");
    file.addTask("59", "A1", "Dig too", "8", "11", "35");
    return file;
}

TEST_CASE("each of several projects is a programme and a summary of its own") {
    const auto both = read(twoProjects());
    CHECK(says(both, "The file holds 2 projects; the options of HOUSE hold for all of them."));
    const auto& shed = recordOf(both, "SHED");
    CHECK(shed.kind == ActivityKind::summary);
    CHECK(shed.programme == recordOf<model::Programme>(both, "SHED").id);
    // Both projects have an A1.
    CHECK(recordOf(both, "SHED.A1").parent == shed.id);
    CHECK(recordOf(both, "HOUSE.A1").nameNl == "Dig");
    CHECK(both.portfolio.settings().statusDate == makeDay(2027, 2, 28));
}

TEST_CASE("a baseline is kept and is no part of the plan") {
    auto file = twoProjects();
    file.set("PROJECT", "11", "orig_proj_id", "10").set("PROJECT", "10", "sum_base_proj_id", "11");
    const auto house = read(file);
    CHECK(said(house).empty());
    CHECK(house.portfolio.all<model::Programme>().empty());
    CHECK(house.portfolio.all<Activity>().size() == 4);
}

// ---- characters and numbers ----------------------------------------------------------------------

TEST_CASE("the characters of Windows-1252 are read, and all bytes come back") {
    CHECK(formats::xer::fromWindows1252("caf\xE9 \x80 5") == "café € 5");
    std::string every;
    for (int byte = 1; byte < 256; ++byte) every += static_cast<char>(byte);
    const auto back = formats::xer::toWindows1252(formats::xer::fromWindows1252(every));
    CHECK(back.bytes == every);
    CHECK(back.lost == 0);
    CHECK(formats::xer::toWindows1252("→ é").bytes == "? \xE9");
    CHECK(formats::xer::toWindows1252("→ é").lost == 1);
}

TEST_CASE("a file in UTF-8 is read as such, with a mark in front or without") {
    const auto text = replaced(SmallXer{}.text(), "Groundwork", "Grondwerk café");
    CHECK(recordOf(read(text), "GROUND").nameNl == "Grondwerk café");
    CHECK(recordOf(read("\xEF\xBB\xBF" + text), "GROUND").nameNl == "Grondwerk café");
    const auto old = replaced(SmallXer{}.text(), "Groundwork", "caf\xE9");
    CHECK(recordOf(read(old), "GROUND").nameNl == "café");
}

TEST_CASE("numbers have the decimal mark of the currency that the file names") {
    SmallXer file;
    file.set("CURRTYPE", "1", "decimal_symbol", ",").set("TASK", "51", "target_drtn_hr_cnt", "7,5");
    file.set("TASK", "51", "remain_drtn_hr_cnt", "7,5").set("TASKRSRC", "71", "target_qty_per_hr", "0,5");
    CHECK(recordOf(read(file), "A1").mostLikely == model::minutes(450));
    const auto wrong = read(file.set("TASK", "51", "target_drtn_hr_cnt", "7.5"));
    CHECK(says(wrong, "column target_drtn_hr_cnt: “7.5” is not a number."));
}

TEST_CASE("hours keep a tenth of a minute") {
    using formats::xer::hoursText;
    for (std::int64_t tenths = -700; tenths <= 700; ++tenths) {
        const auto text = hoursText({tenths}, '.');
        CAPTURE(text);
        CHECK(formats::xer::scaledNumber(text, 600, '.') == tenths);
    }
    CHECK(hoursText(hours(40), '.') == "40");
    CHECK(hoursText(model::minutes(45), ',') == "0,75");
}

TEST_CASE("numbers beyond reason are not numbers") {
    using formats::xer::scaledNumber;
    CHECK_FALSE(scaledNumber("99999999999999999999999", 600, '.').has_value());
    CHECK_FALSE(scaledNumber("1e5", 600, '.').has_value());
    CHECK_FALSE(scaledNumber("", 600, '.').has_value());
    CHECK_FALSE(scaledNumber("-", 600, '.').has_value());
    CHECK(scaledNumber(".5", 600, '.') == 300);
    CHECK(scaledNumber("-0.25", 600, '.') == -150);
}

// ---- what is wrong -------------------------------------------------------------------------------

TEST_CASE("what is no XER file is refused with a reason") {
    CHECK(said(read("")) ==
          std::vector<std::string>{
              "house.xer: This is not an XER file: it does not begin with ERMHDR. Export it "
              "from P6 as XER again."});
    CHECK(says(read("<?xml version=\"1.0\"?>"), "it does not begin with ERMHDR"));
    CHECK(says(read(std::string{"ERMHDR\0x", 8}), "This is not a text file."));
    CHECK(says(read("ERMHDR\r\n%E\r\n"), "The file holds no project."));
}

TEST_CASE("a link to an activity that is not in the file is kept and reported") {
    SmallXer file;
    const auto house = read(file.addLink("63", "99", "51", "0"));
    CHECK(says(house,
               "column pred_task_id: The activity at this end of the link is not in the file; the link is "
               "kept and moves nothing."));
    CHECK(house.portfolio.all<model::Dependency>().size() == 2);
}

TEST_CASE("a second activity with the same number is reported and kept") {
    SmallXer file;
    const auto house = read(file.addTask("51", "A9", "Again", "8"));
    CHECK(says(house, "column task_id: Another activity has this number; this one is not read."));
    CHECK(house.portfolio.all<Activity>().size() == 4);
}

TEST_CASE("two activities with the same code are told apart") {
    SmallXer file;
    const auto house = read(file.addTask("54", "A1", "Another", "8"));
    CHECK(recordOf(house, "A1").nameNl == "Dig");
    CHECK(recordOf(house, "A1-2").nameNl == "Another");
}

TEST_CASE("everything that is wrong is said at once") {
    SmallXer file;
    file.set("TASK", "51", "act_start_date", "31-03-2027").set("TASK", "51", "status_code", "TK_Active");
    file.set("TASK", "52", "target_drtn_hr_cnt", "-3").set("TASK", "52", "cstr_type", "CS_ODD");
    file.set("TASK", "53", "clndr_id", "77");
    const auto house = read(file);
    CHECK(says(house, "“31-03-2027” is not a moment."));
    CHECK(says(house, "A duration is below zero and is read as zero."));
    CHECK(says(house, "“CS_ODD” is not known here"));
    CHECK(says(house, "The calendar of the activity is not in the file; that of the project is used."));
    CHECK_FALSE(base::hasErrors(house.findings));
}

TEST_CASE("parts of the work breakdown that contain one another come to the top") {
    SmallXer file;
    file.addPart("32", "33", "EAST", "East").addPart("33", "32", "WEST", "West");
    const auto house = read(file);
    CHECK(says(house, "would contain itself; it is put at the top."));
    CHECK_FALSE(base::hasErrors(house.findings));
}

TEST_CASE("links that form a circle are an error, and nothing is taken") {
    SmallXer file;
    const auto house = read(file.addLink("63", "52", "51", "0"));
    CHECK(base::hasErrors(house.findings));
    CHECK(house.changes.empty());
    CHECK(house.portfolio == model::Portfolio{});
}

TEST_CASE("rows that are too short or too long are read as far as they go") {
    const auto text = SmallXer{}.text();
    const auto shortened = read(replaced(text, "%R\t53\t10\t31\t20\t0\tCP_Drtn\tTT_FinMile",
                                         "%R\t54\t10\t31\r\n%R\t53\t10\t31\t20\t0\tCP_Drtn\tTT_FinMile"));
    CHECK(recordOf(shortened, "54").parent == recordOf(shortened, "GROUND").id);
    const auto longer =
        read(replaced(text, "%R\t61\t52\t51\t10\t10\tPR_FS\t0", "%R\t61\t52\t51\t10\t10\tPR_FS\t0\tx"));
    CHECK(says(longer, "The row has 8 cells and the table 7 columns; the last cells are kept and not read."));
}

TEST_CASE("a text of several lines belongs to the cell in which it begins") {
    const auto house = read(replaced(SmallXer{}.text(), "Groundwork", "Ground\r\nand pipes"));
    CHECK(said(house).empty());
    CHECK(recordOf(house, "GROUND").nameNl == "Ground\r\nand pipes");
}

TEST_CASE("a file without its last line is read, and that is said") {
    const auto house = read(replaced(SmallXer{}.text(), "%E\r\n", ""));
    CHECK(says(house, "The file ends without the line %E; its end may be missing."));
    CHECK(house.portfolio.all<Activity>().size() == 4);
}

TEST_CASE("tables that are not there are done without") {
    for (const auto* table :
         {"CURRTYPE", "CALENDAR", "SCHEDOPTIONS", "PROJWBS", "RSRC", "TASKPRED", "TASKRSRC"}) {
        CAPTURE(table);
        SmallXer file;
        CHECK_FALSE(base::hasErrors(read(file.without(table)).findings));
    }
}

TEST_CASE("a file that is cut off anywhere does no harm") {
    const auto text = SmallXer{}.text();
    for (std::size_t length = 0; length < text.size(); length += 7) {
        const auto imported = read(text.substr(0, length));
        if (base::hasErrors(imported.findings)) CHECK(imported.portfolio == model::Portfolio{});
    }
}

// ---- again ---------------------------------------------------------------------------------------

TEST_CASE("reading the same file again changes nothing") {
    const auto house = read(SmallXer{});
    CHECK(read(SmallXer{}.text(), house.portfolio).changes.empty());
}

TEST_CASE("a later file changes the activity with its code and keeps what is ours") {
    auto house = read(SmallXer{}).portfolio;
    auto dig = recordOf({{}, {}, house, {}}, "A1");
    dig.ownerRole = "Foreman";
    house.all<Activity>().put(dig);
    SmallXer later;
    later.set("TASK", "51", "target_drtn_hr_cnt", "48").set("TASK", "51", "remain_drtn_hr_cnt", "48");
    const auto imported = read(later.text(), house);
    CHECK(recordOf(imported, "A1").mostLikely == hours(48));
    CHECK(recordOf(imported, "A1").ownerRole == "Foreman");
    CHECK(recordOf(imported, "A1").id == dig.id);
}

}  // namespace
}  // namespace mijlpaal::importing
