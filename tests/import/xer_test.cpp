// What an XER file says, record by record. What is wrong with one stands in xer_findings_test.cpp.
#include "scheduling/schedule.h"
#include "tests/import/support/read_xer.h"

#include <doctest/doctest.h>

namespace mijlpaal::importing {
namespace {

using model::Activity;
using model::ActivityKind;
using model::Assignment;
using model::Calendar;
using model::Dependency;
using model::Holiday;
using model::LinkType;
using model::Resource;

model::Settings settingsOf(const XerFile& file) {
    return import(file).portfolio.settings();
}

// ---- activities ----------------------------------------------------------------------------------

TEST_CASE("an activity is read with its code, name, calendar and duration") {
    const auto imported =
        import(XerFile{}.task("A10", {{"task_name", "Ontwerp"}, {"target_drtn_hr_cnt", "12.5"}}));
    CHECK(complaints(imported).empty());
    const auto& design = task(imported, "A10");
    CHECK(design.nameNl == "Ontwerp");
    CHECK(design.mostLikely == model::minutes(750));
    CHECK(design.calendar == calendar(imported, "Week").id);
    CHECK(design.percentComplete == model::percent(0));
    CHECK_FALSE(design.parent);
}

TEST_CASE("every type of activity has its kind") {
    const std::pair<std::string, ActivityKind> types[]{
        {"TT_Task", ActivityKind::task},         {"TT_Rsrc", ActivityKind::task},
        {"TT_LOE", ActivityKind::levelOfEffort}, {"TT_Mile", ActivityKind::startMilestone},
        {"TT_FinMile", ActivityKind::milestone}, {"TT_WBS", ActivityKind::wbsSummary}};
    for (const auto& [word, kind] : types) {
        const auto imported = import(XerFile{}.task("A", {{"task_type", word}}));
        CHECK(task(imported, "A").kind == kind);
        CHECK((task(imported, "A").calendarUse == model::CalendarUse::resourceCalendars) ==
              (word == "TT_Rsrc"));
        CHECK((task(imported, "A").mostLikely == model::WorkTime{}) == isMilestone(kind));
    }
}

TEST_CASE("every duration type and every priority has its own") {
    const std::pair<std::string, model::DurationType> types[]{
        {"DT_FixedRate", model::DurationType::fixedUnits},
        {"DT_FixedDrtn", model::DurationType::fixedDuration},
        {"DT_FixedQty", model::DurationType::fixedWork},
        {"DT_FixedDUR2", model::DurationType::fixedDurationAndUnits}};
    for (const auto& [word, type] : types)
        CHECK(task(import(XerFile{}.task("A", {{"duration_type", word}})), "A").durationType == type);
    const std::pair<std::string, std::int64_t> priorities[]{
        {"PT_Top", 900}, {"PT_High", 700}, {"PT_Normal", 500}, {"PT_Low", 300}, {"PT_Lowest", 100}};
    for (const auto& [word, priority] : priorities)
        CHECK(task(import(XerFile{}.task("A", {{"priority_type", word}})), "A").priority == priority);
}

TEST_CASE("work that has begun has an actual start and what is left of its duration") {
    const auto imported = import(XerFile{}.task("A", {{"status_code", "TK_Active"},
                                                      {"act_start_date", "2027-01-01 08:00"},
                                                      {"remain_drtn_hr_cnt", "10"}}));
    const auto& begun = task(imported, "A");
    CHECK(begun.actualStart == model::momentFrom("2027-01-01T08:00"));
    CHECK_FALSE(begun.actualFinish);
    CHECK(begun.remaining == model::hours(10));
    CHECK(begun.percentComplete == model::percent(75));
}

TEST_CASE("work that is done has both actual dates and is wholly complete") {
    const auto imported = import(XerFile{}.task("A", {{"status_code", "TK_Complete"},
                                                      {"act_start_date", "2026-12-01 08:00"},
                                                      {"act_end_date", "2026-12-04 17:00"},
                                                      {"remain_drtn_hr_cnt", "0"}}));
    const auto& done = task(imported, "A");
    CHECK(done.actualFinish == model::momentFrom("2026-12-04T17:00"));
    CHECK(done.percentComplete == model::percent(100));
    CHECK_FALSE(done.remaining);
}

TEST_CASE("an actual start of work that has not begun does not count") {
    const auto imported = import(XerFile{}.task("A", {{"act_start_date", "2026-12-01 08:00"}}));
    CHECK_FALSE(task(imported, "A").actualStart);
}

TEST_CASE("progress is that of the duration, of the work or the one that was given") {
    const XerFile::Cells begun{{"status_code", "TK_Active"}, {"act_start_date", "2027-01-01 08:00"},
                               {"remain_drtn_hr_cnt", "30"}, {"phys_complete_pct", "60"},
                               {"act_work_qty", "4"},        {"remain_work_qty", "12"}};
    const auto progress = [&](const std::string& type) {
        auto file = XerFile{}.task("A", begun);
        return task(import(file.set("TASK", "complete_pct_type", type)), "A").percentComplete;
    };
    CHECK(progress("CP_Drtn") == model::percent(25));
    CHECK(progress("CP_Units") == model::percent(25));
    CHECK(progress("CP_Phys") == model::percent(60));
}

TEST_CASE("every constraint is read, as the first and as the second") {
    const std::pair<std::string, std::string> constraints[]{
        {"CS_ALAP", "ALAP 1970-01-01T00:00"},   {"CS_MSOA", "SNET 2027-03-01T08:00"},
        {"CS_MSOB", "SNLT 2027-03-01T08:00"},   {"CS_MEOA", "FNET 2027-03-01T08:00"},
        {"CS_MEOB", "FNLT 2027-03-01T08:00"},   {"CS_MANDSTART", "MSO 2027-03-01T08:00"},
        {"CS_MANDFIN", "MFO 2027-03-01T08:00"}, {"CS_MSO", "SO 2027-03-01T08:00"},
        {"CS_MEO", "FO 2027-03-01T08:00"}};
    for (const auto& [word, text] : constraints) {
        const auto first =
            import(XerFile{}.task("A", {{"cstr_type", word}, {"cstr_date", "2027-03-01 08:00"}}));
        CHECK(constraintText(task(first, "A").constraint.value()) == text);
        const auto second =
            import(XerFile{}.task("A", {{"cstr_type2", word}, {"cstr_date2", "2027-03-01 08:00"}}));
        CHECK(constraintText(task(second, "A").secondConstraint.value()) == text);
        CHECK_FALSE(task(second, "A").constraint);
    }
}

TEST_CASE("suspended work, an expected finish and bounds from elsewhere are read") {
    const auto file = XerFile{}.task("A", {{"status_code", "TK_Active"},
                                           {"act_start_date", "2027-01-01 08:00"},
                                           {"suspend_date", "2027-01-02 08:00"},
                                           {"resume_date", "2027-02-01 08:00"},
                                           {"expect_end_date", "2027-05-07 17:00"},
                                           {"external_early_start_date", "2027-02-02 08:00"},
                                           {"external_late_end_date", "2027-06-04 17:00"}});
    const auto imported = import(file);
    const auto& read = task(imported, "A");
    CHECK(read.suspended == model::momentFrom("2027-01-02T08:00"));
    CHECK(read.resumed == model::momentFrom("2027-02-01T08:00"));
    CHECK(read.expectedFinish == model::momentFrom("2027-05-07T17:00"));
    CHECK(read.externalEarlyStart == model::momentFrom("2027-02-02T08:00"));
    CHECK(read.externalLateFinish == model::momentFrom("2027-06-04T17:00"));

    auto unused = file;
    unused.options({{"sched_use_expect_end_flag", "N"}, {"sched_outer_depend_type", "SD_None"}});
    const auto without = import(unused);
    CHECK_FALSE(task(without, "A").expectedFinish);
    CHECK_FALSE(task(without, "A").externalEarlyStart);
    CHECK_FALSE(task(without, "A").externalLateFinish);
}

// ---- links ---------------------------------------------------------------------------------------

TEST_CASE("every type of link is read, also with a digit behind it, and its lag in hours") {
    const std::pair<std::string, LinkType> types[]{{"PR_FS", LinkType::finishToStart},
                                                   {"PR_SS", LinkType::startToStart},
                                                   {"PR_FF1", LinkType::finishToFinish},
                                                   {"PR_SF2", LinkType::startToFinish}};
    for (const auto& [word, type] : types) {
        const auto imported = import(
            XerFile{}.task("A").task("B").link("A", "B", {{"pred_type", word}, {"lag_hr_cnt", "-4.5"}}));
        CHECK(complaints(imported).empty());
        const auto links = all<Dependency>(imported);
        REQUIRE(links.size() == 1);
        CHECK(links[0].predecessor == task(imported, "A").id);
        CHECK(links[0].successor == task(imported, "B").id);
        CHECK(links[0].type == type);
        CHECK(links[0].lag == model::minutes(-270));
    }
}

// ---- calendars -----------------------------------------------------------------------------------

TEST_CASE("the week of a calendar counts its days from Sunday") {
    const auto imported =
        import(XerFile{}.calendar("6", "Weekend",
                                  "(0||CalendarData()((0||DaysOfWeek()((0||1()((0||0(s|10:00|f|14:00)())))(0|"
                                  "|7()((0||0(s|09:00|f|12:00)())))))))"));
    const auto& weekend = calendar(imported, "Weekend");
    CHECK(weekdaysText(weekend.workingWeekdays) == "Sat;Sun");
    CHECK(shiftsText(weekend.workingHours) == "09:00-12:00");
    CHECK(weekHoursText(weekend.week) == "Sun 10:00-14:00");
    CHECK(weekdaysText(calendar(imported, "Week").workingWeekdays) == "Mon;Tue;Wed;Thu;Fri");
    CHECK(shiftsText(calendar(imported, "Week").workingHours) == "08:00-12:00;13:00-17:00");
}

TEST_CASE("the days that differ are counted from 30 December 1899, and stretches of days become one") {
    // 46388 is 1 January 2027.
    const std::string days = "(0||0(d|46388)())(0||1(d|46389)())(0||2(d|46400)((0||0(s|10:00|f|12:00)())))";
    const auto imported = import(XerFile{}.calendar("6", "Feest", clockText("08:00-12:00", days)));
    const auto differing = all<Holiday>(imported);
    REQUIRE(differing.size() == 2);
    CHECK(model::isoText(differing[0].day) == "2027-01-01");
    CHECK(differing[0].lastDay == model::makeDay(2027, 1, 2));
    CHECK(differing[0].nonworking);
    CHECK(model::isoText(differing[1].day) == "2027-01-13");
    CHECK_FALSE(differing[1].nonworking);
    CHECK(shiftsText(differing[1].workingHours) == "10:00-12:00");
}

TEST_CASE("work up to midnight ends with the day, and touching stretches are one") {
    const auto imported =
        import(XerFile{}.calendar("6", "Nacht", clockText("22:00-00:00 00:00-04:00 04:00-06:00")));
    CHECK(shiftsText(calendar(imported, "Nacht").workingHours) == "00:00-06:00;22:00-24:00");
}

TEST_CASE("hours before and after noon are read") {
    const auto imported = import(XerFile{}.calendar(
        "6", "Noon", "(0||CalendarData()((0||DaysOfWeek()((0||2()((0||0(s|08:00 AM|f|01:30 PM)())))))))"));
    CHECK(shiftsText(calendar(imported, "Noon").workingHours) == "08:00-13:30");
}

TEST_CASE("a calendar without hours of its own has the week and days off of the one it rests on") {
    // The one that is rested on comes behind it in the file.
    auto file = XerFile{}.calendar("6", "Ploeg", "").set("CALENDAR", "base_clndr_id", "7");
    file.calendar("7", "Basis", clockText("09:00-15:00", "(0||0(d|46388)())"));
    const auto imported = import(file);
    CHECK(complaints(imported).empty());
    CHECK(calendar(imported, "Ploeg").base == calendar(imported, "Basis").id);
    CHECK(shiftsText(calendar(imported, "Ploeg").workingHours) == "09:00-15:00");
    CHECK(all<Holiday>(imported).size() == 2);
}

TEST_CASE("the calendar of the project is that of the plan, else the one marked so, else the first") {
    auto file = XerFile{}.calendar("6", "Ander", clockText());
    CHECK(settingsOf(file).calendar == calendar(import(file), "Week").id);
    file.set("CALENDAR", "default_flag", "Y").set("PROJECT", "clndr_id", "");
    CHECK(settingsOf(file).calendar == calendar(import(file), "Ander").id);
    file.set("CALENDAR", "default_flag", "N");
    CHECK(settingsOf(file).calendar == calendar(import(file), "Week").id);
}

// ---- the work breakdown --------------------------------------------------------------------------

TEST_CASE("the work breakdown becomes summaries, and its top is the plan itself") {
    const auto imported =
        import(XerFile{}.part("11", "Bouw").part("12", "Test", "11").task("A", {{"wbs_id", "12"}}).task("B"));
    CHECK(complaints(imported).empty());
    CHECK(imported.portfolio.settings().nameNl == "Het plan");
    CHECK(task(imported, "Bouw").kind == ActivityKind::summary);
    CHECK(task(imported, "Bouw").wbs == "Bouw");
    CHECK(task(imported, "Test").parent == task(imported, "Bouw").id);
    CHECK(task(imported, "A").parent == task(imported, "Test").id);
    CHECK_FALSE(task(imported, "B").parent);
}

TEST_CASE("below each part stand first its activities and then its parts, by their number") {
    auto file = XerFile{}.part("30", "Derde").part("20", "Tweede").task("A", {{"wbs_id", "30"}}).task("B");
    auto rows = all<Activity>(import(file));
    std::sort(rows.begin(), rows.end(), [](auto& one, auto& other) { return one.position < other.position; });
    std::string order;
    for (const auto& row : rows) order += row.code + " ";
    CHECK(order == "B Tweede Derde A ");
}

TEST_CASE("a part with the name of another gets the names above it in front") {
    const auto imported = import(
        XerFile{}.part("11", "Bouw").part("12", "Fase", "11").part("13", "Test").part("14", "Fase", "13"));
    CHECK(task(imported, "P.Bouw.Fase").wbs == "Fase");
    CHECK(task(imported, "P.Test.Fase").wbs == "Fase");
}

// ---- resources -----------------------------------------------------------------------------------

TEST_CASE("resources and assignments are read") {
    auto file = XerFile{}.task("A");
    file.row("RSRC", {{"rsrc_id", "3"},
                      {"rsrc_short_name", "BOUW"},
                      {"rsrc_name", "Bouwers"},
                      {"clndr_id", "5"},
                      {"rsrc_type", "RT_Equip"}});
    file.row("TASKRSRC", {{"taskrsrc_id", "8"},
                          {"task_id", "A"},
                          {"proj_id", "1"},
                          {"rsrc_id", "3"},
                          {"target_qty", "20"},
                          {"remain_qty", "15"},
                          {"act_reg_qty", "5"},
                          {"target_qty_per_hr", "0.5"},
                          {"target_lag_drtn_hr_cnt", "8"}});
    const auto imported = import(file);
    CHECK(complaints(imported).empty());
    const auto builders = all<Resource>(imported).at(0);
    CHECK(builders.code == "BOUW");
    CHECK(builders.nameNl == "Bouwers");
    CHECK(builders.kind == model::ResourceKind::equipment);
    CHECK(builders.calendar == calendar(imported, "Week").id);
    const auto work = all<Assignment>(imported).at(0);
    CHECK(work.activity == task(imported, "A").id);
    CHECK(work.resource == builders.id);
    CHECK(work.units == model::percent(50));
    CHECK(work.work == model::hours(20));
    CHECK(work.remainingWork == model::hours(15));
    CHECK(work.actualWork == model::hours(5));
    CHECK(work.delay == model::hours(8));
}

// ---- the project ---------------------------------------------------------------------------------

TEST_CASE("the plan follows P6, with the data date as floor") {
    const auto settings = settingsOf(XerFile{}.task("A"));
    CHECK(settings.profile == model::Profile::p6);
    CHECK(settings.statusDateIsFloor);
    CHECK(model::isoText(settings.statusDate) == "2027-01-03");
    CHECK_FALSE(settings.statusMoment);
    CHECK(isoText(settings.plannedStart.value()) == "2027-01-04T00:00");
}

TEST_CASE("a data date within a day is kept to the minute") {
    auto file = XerFile{}.set("PROJECT", "last_recalc_date", "2027-01-05 15:00");
    CHECK(model::isoText(settingsOf(file).statusDate) == "2027-01-05");
    CHECK(isoText(settingsOf(file).statusMoment.value()) == "2027-01-05T15:00");
}

TEST_CASE("must finish by, the critical float and the longest path are read") {
    auto file = XerFile{}.set("PROJECT", {{"plan_end_date", "2027-12-31 17:00"},
                                          {"critical_drtn_hr_cnt", "16"},
                                          {"critical_path_type", "CT_DrivPath"}});
    const auto settings = settingsOf(file);
    CHECK(isoText(settings.mustFinishBy.value()) == "2027-12-31T17:00");
    CHECK(settings.criticalLimit == model::hours(16));
    CHECK(settings.criticalDefinition == model::CriticalDefinition::longestPath);
}

TEST_CASE("the options of the schedule are read") {
    const auto with = [](const XerFile::Cells& cells) { return settingsOf(XerFile{}.options(cells)); };
    CHECK(with({}).progressLogic == model::ProgressLogic::retainedLogic);
    CHECK(with({{"sched_retained_logic", "N"}}).progressLogic == model::ProgressLogic::actualDates);
    CHECK(with({{"sched_retained_logic", "N"}, {"sched_progress_override", "Y"}}).progressLogic ==
          model::ProgressLogic::progressOverride);
    CHECK(with({{"sched_open_critical_flag", "Y"}}).openEndsAreCritical);
    CHECK(with({{"sched_float_type", "FT_SF"}}).floatType == model::FloatType::start);
    CHECK(with({{"sched_float_type", "FT_FF"}}).floatType == model::FloatType::finish);
    CHECK(with({{"sched_float_type", "FT_MIN"}}).floatType == model::FloatType::smallest);
    const std::pair<std::string, model::LagCalendar> calendars[]{
        {"rcal_Predecessor", model::LagCalendar::predecessor},
        {"rcal_Successor", model::LagCalendar::successor},
        {"rcal_ProjDefault", model::LagCalendar::project},
        {"rcal_24Hour", model::LagCalendar::everyHour}};
    for (const auto& [word, calendar] : calendars)
        CHECK(with({{"sched_calendar_on_relationship_lag", word}}).lagCalendar == calendar);
}

TEST_CASE("several projects become programmes, with their code before codes that are given twice") {
    auto file = XerFile{}.task("A").task("B");
    file.row("PROJECT", {{"proj_id", "2"},
                         {"proj_short_name", "Q"},
                         {"export_flag", "Y"},
                         {"last_recalc_date", "2027-01-04 00:00"}});
    file.row("PROJWBS",
             {{"wbs_id", "20"}, {"proj_id", "2"}, {"proj_node_flag", "Y"}, {"wbs_short_name", "Q"}});
    file.task("C", {{"proj_id", "2"}, {"wbs_id", "20"}, {"task_code", "A"}}).link("A", "C");
    const auto imported = import(file);
    CHECK(complaints(imported).empty());
    CHECK(all<model::Programme>(imported).size() == 2);
    CHECK(task(imported, "P.A").programme != task(imported, "Q.A").programme);
    CHECK(task(imported, "B").parent == task(imported, "P").id);
    CHECK(datesOf(imported, "Q.A") == "2027-01-11T08:00 - 2027-01-15T17:00");
    REQUIRE(imported.findings.size() == 3);
    CHECK(plain(imported.findings.front()) ==
          "plan.xer, column PROJECT: The file holds 2 projects; the options of P hold for all of them.");
}

TEST_CASE("a baseline is kept and is no part of the plan") {
    auto file = XerFile{}.set("PROJECT", "sum_base_proj_id", "2").task("A");
    file.row("PROJECT", {{"proj_id", "2"}, {"proj_short_name", "P - B1"}, {"orig_proj_id", "1"}});
    file.task("B", {{"proj_id", "2"}, {"task_code", "A"}});
    const auto imported = import(file);
    CHECK(complaints(imported).empty());
    CHECK(all<Activity>(imported).size() == 1);
    CHECK(kept(imported, refTo(imported.portfolio.settings().id), "row TASK").size() == 1);
}

TEST_CASE("a status date that is asked for leads") {
    const auto imported = import(XerFile{}.task("A"), {}, {model::makeDay(2027, 2, 7)});
    CHECK(model::isoText(imported.portfolio.settings().statusDate) == "2027-02-07");
    CHECK(datesOf(imported, "A") == "2027-02-08T08:00 - 2027-02-12T17:00");
}

// ---- the form of the file ------------------------------------------------------------------------

TEST_CASE("numbers are read with the mark of the currency that the first line names") {
    auto file = XerFile{}.task("A", {{"target_drtn_hr_cnt", "12,5"}, {"remain_drtn_hr_cnt", "12,5"}});
    file.row("CURRTYPE", {{"curr_id", "1"}, {"decimal_symbol", "."}, {"curr_short_name", "USD"}});
    file.row("CURRTYPE", {{"curr_id", "2"}, {"decimal_symbol", ","}, {"curr_short_name", "EUR"}});
    const auto imported = import(file);
    CHECK(complaints(imported).empty());
    CHECK(task(imported, "A").mostLikely == model::minutes(750));
}

TEST_CASE("names are read from Windows-1252, and from UTF-8 with and without a mark") {
    const auto nameFrom = [](const std::string& bytes, const std::string& before) {
        const auto text = before + XerFile{}.task("A", {{"task_name", bytes}}).text();
        return task(readXerText(text, "plan.xer", {}), "A").nameNl;
    };
    CHECK(nameFrom("Co\xEFnc\x80", "") == "Coïnc€");
    CHECK(nameFrom("Coïnc€", "") == "Coïnc€");
    CHECK(nameFrom("Coïnc€", "\xEF\xBB\xBF") == "Coïnc€");
}

TEST_CASE("lines may end in either way, and a text may have several") {
    for (const std::string lineEnd : {"\n", "\r\n"}) {
        auto file =
            XerFile{}.task("A").row("TASKMEMO", {{"task_id", "A"}, {"memo", "one" + lineEnd + "two"}});
        file.task("B", {{"task_name", "first" + lineEnd + "second"}});
        const auto imported = readXerText(file.text(lineEnd), "plan.xer", {});
        CHECK(complaints(imported).empty());
        CHECK(task(imported, "B").nameNl == "first second");
        CHECK(task(imported, "B").mostLikely == model::hours(40));
    }
}

TEST_CASE("what P6 reckoned is kept beside the plan and not in it") {
    auto file = XerFile{}.task("A", {{"early_start_date", "2027-01-04 08:00"},
                                     {"late_end_date", "2027-01-15 17:00"},
                                     {"total_float_hr_cnt", "40"}});
    const auto imported = import(file);
    REQUIRE(imported.storedDates.size() == 1);
    const auto& stored = imported.storedDates.front();
    CHECK(stored.activity == task(imported, "A").id);
    CHECK(stored.earlyStart == model::momentFrom("2027-01-04T08:00"));
    CHECK(stored.lateFinish == model::momentFrom("2027-01-15T17:00"));
    CHECK(stored.totalFloat == model::hours(40));
    const auto row = kept(imported, refTo(task(imported, "A").id), "TASK").at(0);
    CHECK(row.find("2027-01-15") == std::string::npos);
}

TEST_CASE("reading a file again changes nothing, and finds every record again") {
    auto file = XerFile{}.part("11", "Bouw").task("A", {{"wbs_id", "11"}}).task("B").link("A", "B");
    file.row("RSRC", {{"rsrc_id", "3"}, {"rsrc_short_name", "BOUW"}});
    file.row("TASKRSRC", {{"taskrsrc_id", "8"}, {"task_id", "A"}, {"proj_id", "1"}, {"rsrc_id", "3"}});
    file.row("UDFVALUE", {{"udf_type_id", "1"}, {"fk_id", "A"}, {"udf_text", "eigen"}});
    const auto first = import(file);
    CHECK(import(file, first.portfolio).changes.empty());
    file.task("C");
    const auto second = import(file, first.portfolio);
    CHECK(task(second, "A").id == task(first, "A").id);
    CHECK(task(second, "C").id.number > task(first, "B").id.number);
}

TEST_CASE("a code with characters without a shape is that of the same task when it is read again") {
    const auto file = XerFile{}.task("A\x7F\x7F" "B").task("A B");
    const auto first = import(file);
    CHECK(first.portfolio.all<model::Activity>().size() == 2);
    CHECK(import(file, first.portfolio).changes.empty());
}

}  // namespace
}  // namespace mijlpaal::importing
