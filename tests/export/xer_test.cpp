// What a plan that did not come from P6 looks like there. Files that go in and out stand in
// tests/app/xer_round_trip_test.cpp.
#include "export/xer.h"

#include "formats/xer/calendar_text.h"
#include "formats/xer/file.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::exporting {
namespace {

namespace xer = formats::xer;

using model::Activity;
using model::ActivityKind;
using model::Portfolio;

/// A plan that begins on Thursday 1 April 2027, with one task of five days.
struct Plan {
    Portfolio portfolio = model::emptyPortfolio(model::makeDay(2027, 3, 31), 2027, 2027);

    Plan() { add("A", ActivityKind::task); }

    Activity& add(const std::string& code, ActivityKind kind) {
        store();
        edited = {};
        edited.id = portfolio.all<Activity>().nextId();
        edited.code = code;
        edited.nameNl = "Naam van " + code;
        edited.position = 1024 * edited.id.number;
        edited.kind = kind;
        if (kind != ActivityKind::summary)
            edited.mostLikely = isMilestone(kind) ? model::hours(0) : model::hours(40);
        return edited;
    }

    void link(std::int64_t from, std::int64_t to, model::LagKind lag = model::LagKind::working) {
        model::Dependency made;
        made.id = portfolio.all<model::Dependency>().nextId();
        made.code = "L" + std::to_string(made.id.number);
        made.predecessor = {from};
        made.successor = {to};
        made.lag = model::hours(8);
        made.lagKind = lag;
        portfolio.all<model::Dependency>().put(made);
    }

    void store() {
        if (edited.id.number > 0) portfolio.all<Activity>().put(edited);
    }

    PlanText write() {
        store();
        return xerText(portfolio, scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)).value());
    }

    xer::File file() { return xer::readFile(write().bytes, "plan.xer").file.value(); }

    /// What writing it has to say.
    std::vector<std::string> complaints() {
        std::vector<std::string> all;
        for (const auto& finding : write().findings) all.push_back(plain(finding));
        return all;
    }

    Activity edited;
};

std::string cell(const xer::File& file, std::string_view table, std::size_t row, std::string_view column) {
    const auto* found = file.find(table);
    REQUIRE(found);
    REQUIRE(row < found->rows.size());
    REQUIRE_MESSAGE(found->columnAt(column).has_value(), column);
    return std::string{found->cell(found->rows[row], column)};
}

// ---- the form of the file ------------------------------------------------------------------------

TEST_CASE("a new file has the tables that a plan needs, in the order of P6") {
    const auto bytes = Plan{}.write().bytes;
    CHECK(bytes.starts_with("ERMHDR\t"));
    CHECK(bytes.ends_with("%E\r\n"));
    std::string tables;
    const auto file = xer::readFile(bytes, "plan.xer").file.value();
    for (const auto& table : file.tables) tables += table.name + " ";
    CHECK(tables == "CURRTYPE OBS PROJECT CALENDAR SCHEDOPTIONS PROJWBS RSRC TASK TASKPRED TASKRSRC ");
}

TEST_CASE("characters that Windows-1252 does not have become question marks, and are counted") {
    Plan plan;
    plan.edited.nameNl = "Coïnc€ č 你";
    CHECK(plan.write().bytes.find("Co\xEFnc\x80 ? ?") != std::string::npos);
    CHECK(plan.complaints() ==
          std::vector<std::string>{
              "Characters that Windows-1252 does not have became question marks: 2. Write the "
              "names without them."});
}

TEST_CASE("a name cannot begin another cell or row") {
    Plan plan;
    plan.edited.nameNl = "one\ttwo\r\n%E\nthree";
    CHECK(cell(plan.file(), "TASK", 0, "task_name") == "one two  %E three");
}

// ---- what stands in it ---------------------------------------------------------------------------

TEST_CASE("the project has the data date, its calendar and the options of the schedule") {
    Plan plan;
    auto settings = plan.portfolio.settings();
    settings.progressLogic = model::ProgressLogic::progressOverride;
    settings.mustFinishBy = model::momentFrom("2027-12-31T17:00");
    settings.lagCalendar = model::LagCalendar::everyHour;
    plan.portfolio.all<model::Settings>().put(settings);
    const auto file = plan.file();
    CHECK(cell(file, "PROJECT", 0, "last_recalc_date") == "2027-04-01 00:00");
    CHECK(cell(file, "PROJECT", 0, "plan_end_date") == "2027-12-31 17:00");
    CHECK(cell(file, "PROJECT", 0, "scd_end_date") == "2027-04-07 17:00");
    CHECK(cell(file, "PROJECT", 0, "clndr_id") == cell(file, "CALENDAR", 0, "clndr_id"));
    CHECK(cell(file, "SCHEDOPTIONS", 0, "sched_progress_override") == "Y");
    CHECK(cell(file, "SCHEDOPTIONS", 0, "sched_retained_logic") == "N");
    CHECK(cell(file, "SCHEDOPTIONS", 0, "sched_calendar_on_relationship_lag") == "rcal_24Hour");
}

TEST_CASE("a task has its name, duration and dates") {
    const auto file = Plan{}.file();
    CHECK(cell(file, "TASK", 0, "task_code") == "A");
    CHECK(cell(file, "TASK", 0, "task_name") == "Naam van A");
    CHECK(cell(file, "TASK", 0, "task_type") == "TT_Task");
    CHECK(cell(file, "TASK", 0, "target_drtn_hr_cnt") == "40");
    CHECK(cell(file, "TASK", 0, "status_code") == "TK_NotStart");
    CHECK(cell(file, "TASK", 0, "early_start_date") == "2027-04-01 08:00");
    CHECK(cell(file, "TASK", 0, "early_end_date") == "2027-04-07 17:00");
    CHECK(cell(file, "TASK", 0, "total_float_hr_cnt") == "0");
    CHECK(cell(file, "TASK", 0, "wbs_id") == cell(file, "PROJWBS", 0, "wbs_id"));
}

TEST_CASE("work under way has its progress and what is left of it") {
    Plan plan;
    plan.edited.actualStart = model::momentFrom("2027-03-29T08:00");
    plan.edited.percentComplete = model::percent(25);
    const auto file = plan.file();
    CHECK(cell(file, "TASK", 0, "status_code") == "TK_Active");
    CHECK(cell(file, "TASK", 0, "act_start_date") == "2027-03-29 08:00");
    CHECK(cell(file, "TASK", 0, "complete_pct_type") == "CP_Phys");
    CHECK(cell(file, "TASK", 0, "phys_complete_pct") == "25");
    CHECK(cell(file, "TASK", 0, "remain_drtn_hr_cnt") == "30");
}

TEST_CASE("summaries become parts of the work breakdown below that of the project") {
    Plan plan;
    plan.add("S", ActivityKind::summary).wbs = "1.1";
    plan.add("B", ActivityKind::milestone).parent = model::ActivityId{2};
    const auto file = plan.file();
    CHECK(cell(file, "PROJWBS", 0, "proj_node_flag") == "Y");
    CHECK(cell(file, "PROJWBS", 1, "wbs_short_name") == "1.1");
    CHECK(cell(file, "PROJWBS", 1, "wbs_name") == "Naam van S");
    CHECK(cell(file, "PROJWBS", 1, "parent_wbs_id") == cell(file, "PROJWBS", 0, "wbs_id"));
    CHECK(cell(file, "TASK", 1, "wbs_id") == cell(file, "PROJWBS", 1, "wbs_id"));
    CHECK(cell(file, "TASK", 1, "task_type") == "TT_FinMile");
}

TEST_CASE("links, resources and assignments name the rows that they join") {
    Plan plan;
    plan.add("B", ActivityKind::task);
    plan.link(1, 2);
    model::Resource builders;
    builders.id = {1};
    builders.code = "BOUW";
    plan.portfolio.all<model::Resource>().put(builders);
    model::Assignment work;
    work.id = {1};
    work.code = "1";
    work.activity = {2};
    work.resource = builders.id;
    work.units = model::percent(50);
    plan.portfolio.all<model::Assignment>().put(work);
    const auto file = plan.file();
    CHECK(cell(file, "TASKPRED", 0, "pred_task_id") == cell(file, "TASK", 0, "task_id"));
    CHECK(cell(file, "TASKPRED", 0, "task_id") == cell(file, "TASK", 1, "task_id"));
    CHECK(cell(file, "TASKPRED", 0, "pred_type") == "PR_FS");
    CHECK(cell(file, "TASKPRED", 0, "lag_hr_cnt") == "8");
    CHECK(cell(file, "RSRC", 0, "rsrc_short_name") == "BOUW");
    CHECK(cell(file, "TASKRSRC", 0, "rsrc_id") == cell(file, "RSRC", 0, "rsrc_id"));
    CHECK(cell(file, "TASKRSRC", 0, "task_id") == cell(file, "TASK", 1, "task_id"));
    CHECK(cell(file, "TASKRSRC", 0, "target_qty_per_hr") == "0.5");
}

TEST_CASE("a calendar is written with its week, and everything else as days that differ") {
    Plan plan;
    const auto calendar = *plan.portfolio.settings().calendar;
    model::WorkWeek summer;
    summer.id = {1};
    summer.calendar = calendar;
    summer.firstDay = model::makeDay(2027, 7, 5);
    summer.lastDay = model::makeDay(2027, 7, 11);
    summer.week.days[0] = model::Shifts{};
    plan.portfolio.all<model::WorkWeek>().put(summer);
    const auto hours =
        xer::hoursOf(xer::calendarHoursFrom(cell(plan.file(), "CALENDAR", 0, "clndr_data")).value().work);
    CHECK(shiftsText(hours.week[0]) == "08:00-12:00;13:00-17:00");
    CHECK(hours.week[6].empty());
    CHECK(hours.exceptions.at(model::makeDay(2027, 7, 5)).empty());
    CHECK_FALSE(hours.exceptions.contains(model::makeDay(2027, 7, 6)));
    // The second day of Easter.
    CHECK(hours.exceptions.at(model::makeDay(2027, 3, 29)).empty());
}

// ---- what P6 has no place for --------------------------------------------------------------------

TEST_CASE("what P6 has no form for is written as what keeps the dates, and counted") {
    Plan plan;
    plan.edited.elapsed = true;
    plan.edited.deadline = model::momentFrom("2027-06-01T17:00");
    auto& placed = plan.add("B", ActivityKind::task);
    placed.manual = true;
    placed.manualStart = model::momentFrom("2027-05-03T08:00");
    plan.add("C", ActivityKind::task).inactive = true;
    plan.add("S", ActivityKind::summary);
    plan.add("D", ActivityKind::task).parent = model::ActivityId{4};
    plan.link(1, 2, model::LagKind::elapsed);
    plan.link(1, 4);
    const auto complaints = plan.complaints();
    for (const auto* sentence :
         {"Lags are written as hours on a calendar, which keeps the dates of now: 2.",
          "Links that end at a summary are written to the activities in it: 1.",
          "Durations that run day and night are written with a calendar of 24 hours: 1.",
          "What is placed by hand is placed by its links, or a date, in P6: 1.",
          "Activities that take no part in the plan do so in P6; what follows them does not wait: 1.",
          "Deadlines are written as “finish on or before”, which moves nothing in P6: 1.",
          "Activities that are written with a date of their own, because P6 would place them elsewhere: "
          "1."}) {
        CAPTURE(sentence);
        CHECK(std::any_of(complaints.begin(), complaints.end(),
                          [&](const std::string& each) { return each.find(sentence) != std::string::npos; }));
    }
    const auto file = plan.file();
    CHECK(cell(file, "TASK", 0, "cstr_type") == "CS_MEOB");
    CHECK(cell(file, "TASK", 0, "clndr_id") == cell(file, "CALENDAR", 1, "clndr_id"));
    // It stands before what its link asks.
    CHECK(cell(file, "TASK", 1, "cstr_type") == "CS_MANDSTART");
    CHECK(cell(file, "TASK", 1, "cstr_date") == "2027-05-03 08:00");
    CHECK(cell(file, "TASK", 1, "restart_date") == "2027-05-03 08:00");
}

TEST_CASE("a deadline of an activity with two constraints has no place, and costs and baselines have none") {
    Plan plan;
    plan.edited.deadline = model::momentFrom("2027-06-01T17:00");
    plan.edited.constraint = {model::ConstraintType::startNoEarlierThan,
                              *model::momentFrom("2027-04-01T08:00")};
    plan.edited.secondConstraint = {model::ConstraintType::finishNoLaterThan,
                                    *model::momentFrom("2027-05-01T17:00")};
    plan.edited.costInternal = model::Money{100};
    plan.edited.baselineStart = model::makeDay(2027, 3, 1);
    const auto complaints = plan.complaints();
    for (const auto* sentence : {"Deadlines of activities that have constraints already are left out: 1.",
                                 "Costs of activities are left out: 1.", "Baseline dates are left out: 1."}) {
        CAPTURE(sentence);
        CHECK(std::find(complaints.begin(), complaints.end(), sentence) != complaints.end());
    }
}

}  // namespace
}  // namespace mijlpaal::exporting
