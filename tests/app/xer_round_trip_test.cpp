// What goes out as XER comes in again. It stands here because app is the lowest room that sees both import
// and export.
#include "export/xer.h"
#include "formats/xer/columns.h"
#include "import/xer.h"
#include "scheduling/schedule.h"
#include "tests/app/support/example.h"
#include "tests/support/xer_file.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <set>

namespace mijlpaal {
namespace {

namespace xer = formats::xer;

using model::Activity;
using model::ActivityKind;
using model::Calendar;
using model::ConstraintType;
using model::Dependency;
using model::Moment;
using model::Portfolio;
using model::WorkTime;
using tests::clockText;
using tests::XerFile;

importing::Imported read(std::string_view bytes) {
    return importing::readXerText(bytes, "plan.xer", {});
}

scheduling::Schedule scheduleOf(const Portfolio& portfolio) {
    return scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)).value();
}

std::string written(const Portfolio& portfolio) {
    return exporting::xerText(portfolio, scheduleOf(portfolio)).bytes;
}

Portfolio portfolioFrom(std::string_view bytes) {
    auto imported = read(bytes);
    for (const auto& finding : imported.findings) CAPTURE(plain(finding));
    REQUIRE_FALSE(base::hasErrors(imported.findings));
    return std::move(imported.portfolio);
}

/// The text without what P6 reckons: tables, columns, and the cells of every row.
std::string withoutResults(std::string_view bytes) {
    const auto file = xer::readFile(bytes, "plan.xer").file.value();
    std::string text = xer::joined(file.header) + "\n";
    for (const auto& table : file.tables) {
        text += table.name + "\n" + xer::joined(table.columns) + "\n";
        for (const auto& row : table.rows) {
            auto cells = row.cells;
            for (std::size_t i = 0; i < std::min(cells.size(), table.columns.size()); ++i) {
                const bool isPlanned = table.name == "TASK" && xer::isPlannedDate(table.columns[i]);
                if (isPlanned || xer::isResult(table.name, table.columns[i])) cells[i] = "...";
            }
            text += xer::joined(cells) + "\n";
        }
    }
    return text;
}

/// Something of everything, with columns and tables that mean nothing here.
XerFile variedFile() {
    XerFile file;
    file.row("CURRTYPE", {{"curr_id", "1"}, {"decimal_symbol", "."}, {"curr_short_name", "EUR"}});
    file.options({{"sched_retained_logic", "N"},
                  {"sched_progress_override", "Y"},
                  {"sched_float_type", "FT_SF"},
                  {"sched_use_total_float_multiple_longest_paths", "Y"}});
    file.set("PROJECT", {{"guid", "abc"}, {"critical_drtn_hr_cnt", "8.00"}});
    file.calendar("6", "Nacht", clockText("22:00-00:00", "(0||0(d|46388)())"));
    file.calendar("7", "Ploeg", "").set("CALENDAR", "base_clndr_id", "6");
    file.part("12", "Test").part("11", "Bouw").part("13", "Deel", "11");
    file.row("RSRC", {{"rsrc_id", "3"}, {"rsrc_short_name", "BOUW"}, {"rsrc_name", "Bouwers"}, {"odd", "1"}});
    file.task(
        "B",
        {{"wbs_id", "13"}, {"task_type", "TT_Rsrc"}, {"own_column", "x"}, {"target_drtn_hr_cnt", "40.0"}});
    file.task("A", {{"status_code", "TK_Active"},
                    {"act_start_date", "2027-01-01 08:00"},
                    {"remain_drtn_hr_cnt", "12.3333"},
                    {"target_start_date", "2026-12-01 08:00"},
                    {"total_float_hr_cnt", "99"}});
    file.task("C", {{"task_type", "TT_Odd"}, {"cstr_type", "CS_MSOA"}, {"cstr_date", "2027-02-01 08:00"}});
    file.task("A", {{"task_code", "twice"}});
    file.row("TASKMEMO", {{"memo_id", "1"}, {"task_memo", "one\r\ntwo"}, {"task_id", "A"}});
    file.link("A", "B", {{"pred_type", "PR_SS1"}, {"lag_hr_cnt", "8.00"}}).link("X", "A").link("B", "C");
    file.row("TASKRSRC", {{"taskrsrc_id", "8"}, {"task_id", "B"}, {"proj_id", "1"}, {"rsrc_id", "3"}});
    file.row("UDFVALUE", {{"udf_type_id", "1"}, {"fk_id", "A"}, {"udf_text", "caf\xE9"}});
    return file;
}

// ---- from file to file ---------------------------------------------------------------------------

TEST_CASE("a file that is read and written has the same tables, columns, rows and cells") {
    for (const std::string lineEnd : {"\r\n", "\n"}) {
        const auto bytes = variedFile().text(lineEnd);
        const auto again = written(portfolioFrom(bytes));
        CHECK(withoutResults(again) == withoutResults(bytes));
        CHECK(again.find(lineEnd + "%E" + lineEnd) != std::string::npos);
        CHECK(again.find("caf\xE9") != std::string::npos);
    }
}

TEST_CASE("a file in UTF-8 stays so, with its mark") {
    for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
        const auto again =
            written(portfolioFrom(mark + XerFile{}.task("A", {{"task_name", "Coïnc€"}}).text()));
        CHECK(again.starts_with(mark + "ERMHDR"));
        CHECK(again.find("Coïnc€") != std::string::npos);
    }
}

TEST_CASE("numbers are written with the mark of the file") {
    auto file = XerFile{}.task("A", {{"target_drtn_hr_cnt", "12,5"}, {"total_float_hr_cnt", ""}});
    file.row("CURRTYPE", {{"curr_id", "1"}, {"decimal_symbol", ","}, {"curr_short_name", "EUR"}});
    auto plan = portfolioFrom(file.text());
    auto activity = *plan.all<Activity>().begin();
    activity.mostLikely = model::minutes(90);
    plan.all<Activity>().put(activity);
    CHECK(written(plan).find("\t1,5\t") != std::string::npos);
}

TEST_CASE("a change writes the cells that it is about and leaves the others") {
    const auto bytes = variedFile().text();
    auto plan = portfolioFrom(bytes);
    for (auto activity : plan.all<Activity>()) {
        if (activity.code != "B") continue;
        activity.nameNl = "Anders";
        plan.all<Activity>().put(activity);
        break;
    }
    auto expected = withoutResults(bytes);
    const auto at = expected.find("Task B");
    expected.replace(at, 6, "Anders");
    CHECK(withoutResults(written(plan)) == expected);
}

TEST_CASE("the results in a file are those of the plan") {
    auto file =
        XerFile{}.task("A", {{"early_start_date", ""}, {"early_end_date", ""}, {"late_end_date", ""}});
    file.task("B", {{"target_drtn_hr_cnt", "80"}, {"remain_drtn_hr_cnt", "80"}});
    const auto again = xer::readFile(written(portfolioFrom(file.text())), "plan.xer").file.value();
    const auto& tasks = *again.find("TASK");
    CHECK(tasks.cell(tasks.rows[0], "early_start_date") == "2027-01-04 08:00");
    CHECK(tasks.cell(tasks.rows[0], "early_end_date") == "2027-01-08 17:00");
    CHECK(tasks.cell(tasks.rows[0], "late_end_date") == "2027-01-15 17:00");
}

TEST_CASE("cells beyond the columns of a table keep their places when a column is added") {
    auto text = XerFile{}.task("A").task("B").text();
    const auto line = text.find("\tTask A\t");
    REQUIRE(line != std::string::npos);
    text.insert(text.find_first_of("\r\n", line), "\tone\ttwo");
    auto plan = portfolioFrom(text);
    auto activity = *plan.all<Activity>().begin();
    activity.constraint = {ConstraintType::startNoEarlierThan, Moment::at(model::makeDay(2027, 3, 1))};
    plan.all<Activity>().put(activity);
    const auto bytes = written(plan);
    CHECK(bytes.find("\tone\ttwo\t") != std::string::npos);
    const auto again = portfolioFrom(bytes);
    CHECK(again.all<Activity>().begin()->constraint == activity.constraint);
    CHECK(written(again) == bytes);
}

TEST_CASE("records that are removed go, and new ones come behind the others") {
    auto plan = portfolioFrom(XerFile{}.task("A").task("B").link("A", "B").text());
    const auto first = *plan.all<Activity>().begin();
    plan.all<Dependency>().erase(plan.all<Dependency>().begin()->id);
    plan.all<Activity>().erase(first.id);
    auto added = first;
    added.id = plan.all<Activity>().nextId();
    added.code = "N";
    added.position = 9'000'000;
    plan.all<Activity>().put(added);
    const auto again = portfolioFrom(written(plan));
    std::string codes;
    for (const auto& activity : again.all<Activity>()) codes += activity.code;
    CHECK(codes == "BN");
    CHECK(again.all<Dependency>().empty());
}

// ---- any plan ------------------------------------------------------------------------------------

/// A plan of which P6 can hold everything.
class AnyPlan {
public:
    Portfolio make() {
        addSettings();
        for (int i = 0, count = 1 + below(3); i < count; ++i) addCalendar(i);
        addHolidays();
        for (int i = 0, count = below(4); i < count; ++i) addSummary(i);
        for (int i = 0, count = 1 + below(12); i < count; ++i) addTask(i);
        for (int i = 0, count = below(15); i < count; ++i) addLink();
        return std::move(plan_);
    }

private:
    static int below(int limit) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, limit)); }
    static bool oneIn(int count) { return below(count) == 0; }

    template <class E>
    static E any() {
        return static_cast<E>(below(static_cast<int>(model::wordsOf<E>.size())));
    }

    static Moment moment(int firstDay, int lastDay) {
        const auto day = model::makeDay(2027, 1, 4) + std::chrono::days{firstDay + below(lastDay - firstDay)};
        return Moment::at(day, 10 * below(1440));
    }

    void addSettings() {
        model::Settings settings;
        settings.id = {1};
        settings.nameNl = "Plan";
        settings.profile = model::Profile::p6;
        settings.statusDateIsFloor = true;
        settings.statusDate = model::makeDay(2027, 1, 3);
        settings.plannedStart = Moment::at(model::makeDay(2027, 1, 4));
        settings.calendar = model::CalendarId{1};
        settings.openEndsAreCritical = oneIn(4);
        settings.criticalDefinition = any<model::CriticalDefinition>();
        settings.floatType = any<model::FloatType>();
        settings.progressLogic = any<model::ProgressLogic>();
        settings.lagCalendar = any<model::LagCalendar>();
        if (oneIn(4)) settings.mustFinishBy = moment(10, 300);
        plan_.all<model::Settings>().put(settings);
    }

    void addCalendar(int number) {
        Calendar calendar;
        calendar.id = {number + 1};
        calendar.code = std::to_string(number + 1);
        calendar.nameNl = "Kalender " + calendar.code;
        calendar.dayLength = model::hours(1 + below(24));
        std::array<model::Shifts, 7> week;
        const std::array<model::Shifts, 4> kinds{model::shiftsFrom("08:00-12:00;13:00-17:00").value(),
                                                 model::shiftsFrom("00:00-06:30;22:00-24:00").value(),
                                                 model::shiftsFrom("09:15-10:45").value(), model::Shifts{}};
        for (auto& day : week) day = kinds[static_cast<std::size_t>(below(4))];
        week[static_cast<std::size_t>(below(7))] = kinds[0];
        xer::setWeek(calendar, week);
        plan_.all<Calendar>().put(calendar);
    }

    /// Apart, so that they do not make one stretch.
    void addHolidays() {
        for (int i = 0, count = below(6); i < count; ++i) {
            model::Holiday holiday;
            holiday.id = {i + 1};
            holiday.day = model::makeDay(2027, 1, 4) + std::chrono::days{3 * i + below(2)};
            holiday.calendar = {1};
            holiday.nonworking = oneIn(2);
            if (!holiday.nonworking) holiday.workingHours = model::shiftsFrom("10:00-16:00").value();
            plan_.all<model::Holiday>().put(holiday);
        }
    }

    Activity named(const std::string& code) {
        Activity activity;
        activity.id = plan_.all<Activity>().nextId();
        activity.code = code;
        activity.nameNl = "Naam van " + code;
        activity.position = 1024 * activity.id.number;
        if (!summaries_.empty() && !oneIn(3)) activity.parent = summaries_[index(summaries_)];
        return activity;
    }

    template <class List>
    static std::size_t index(const List& list) {
        return static_cast<std::size_t>(below(static_cast<int>(list.size())));
    }

    void addSummary(int number) {
        auto summary = named("S" + std::to_string(number));
        summary.kind = ActivityKind::summary;
        summary.wbs = summary.code;
        summaries_.push_back(summary.id);
        plan_.all<Activity>().put(summary);
    }

    void addTask(int number) {
        auto task = named("T" + std::to_string(number));
        const std::array kinds{ActivityKind::task, ActivityKind::task, ActivityKind::task,
                               ActivityKind::milestone, ActivityKind::startMilestone};
        task.kind = kinds[index(kinds)];
        task.mostLikely = isMilestone(task.kind) ? WorkTime{} : WorkTime{1 + below(60'000)};
        task.calendar = model::CalendarId{1 + below(static_cast<int>(plan_.all<Calendar>().size()))};
        task.durationType = any<model::DurationType>();
        task.priority = 100 + 200 * below(5);
        if (oneIn(3)) task.constraint = constraint();
        if (oneIn(6)) task.secondConstraint = constraint();
        if (oneIn(3) && task.kind == ActivityKind::task) addProgress(task);
        tasks_.push_back(task.id);
        plan_.all<Activity>().put(task);
    }

    static model::Constraint constraint() {
        const auto type = any<ConstraintType>();
        return {type, type == ConstraintType::asLateAsPossible ? Moment{} : moment(0, 200)};
    }

    static void addProgress(Activity& task) {
        task.actualStart = moment(-60, -30);
        if (oneIn(2)) {
            task.actualFinish = moment(-29, -1);
            task.percentComplete = model::percent(100);
        } else {
            task.percentComplete = model::Percent{below(10'000)};
            task.remaining = WorkTime{1 + below(20'000)};
        }
    }

    void addLink() {
        Dependency link;
        link.id = plan_.all<Dependency>().nextId();
        link.code = std::to_string(link.id.number);
        const auto one = tasks_[index(tasks_)], other = tasks_[index(tasks_)];
        link.predecessor = std::min(one, other);
        link.successor = std::max(one, other);
        link.type = any<model::LinkType>();
        link.lag = {below(20'000) - 5'000};
        const bool isNew = ends_.insert({link.predecessor, link.successor}).second;
        if (one != other && isNew) plan_.all<Dependency>().put(link);
    }

    Portfolio plan_;
    std::vector<model::ActivityId> summaries_, tasks_;
    std::set<std::pair<model::ActivityId, model::ActivityId>> ends_;
};

std::map<std::string, Activity> byCode(const Portfolio& plan) {
    std::map<std::string, Activity> activities;
    for (const auto& activity : plan.all<Activity>()) activities[activity.code] = activity;
    return activities;
}

/// What matters of a link, by the codes of its ends.
std::multiset<std::string> linksOf(const Portfolio& plan) {
    std::multiset<std::string> links;
    for (const auto& link : plan.all<Dependency>()) {
        links.insert(plan.find(link.predecessor)->code + " " + plan.find(link.successor)->code + " " +
                     std::to_string(static_cast<int>(link.type)) + " " + std::to_string(link.lag.tenths));
    }
    return links;
}

void checkEqual(const Portfolio& plan, const Portfolio& again) {
    const auto before = byCode(plan), after = byCode(again);
    RC_ASSERT(before.size() == after.size());
    const auto schedule = scheduleOf(plan), reckoned = scheduleOf(again);
    for (const auto& [code, one] : before) {
        RC_ASSERT(after.contains(code));
        auto other = after.at(code);
        const auto nameIn = [](const Portfolio& of, auto id) { return id ? of.find(*id)->nameNl : ""; };
        RC_ASSERT(nameIn(plan, one.parent) == nameIn(again, other.parent));
        RC_ASSERT(nameIn(plan, one.calendar) == nameIn(again, other.calendar));
        RC_ASSERT(*schedule.find(one.id) == *reckoned.find(other.id));
        // What has no column, or another number.
        other.id = one.id;
        other.parent = one.parent;
        other.calendar = one.calendar;
        other.position = one.position;
        other.durationUnit = one.durationUnit;
        if (one.percentComplete.value_or(model::Percent{}) ==
            other.percentComplete.value_or(model::Percent{}))
            other.percentComplete = one.percentComplete;
        other.work = one.work;
        other.actualWork = one.actualWork;
        other.remainingWork = one.remainingWork;
        RC_ASSERT(one == other);
    }
    RC_ASSERT(linksOf(plan) == linksOf(again));
}

TEST_CASE("any plan that P6 can hold comes back as it went out, with the same dates") {
    const bool holds = rc::check([] {
        const auto plan = AnyPlan{}.make();
        if (!scheduling::schedule(plan, scheduling::optionsOf(plan))) return;
        const auto bytes = written(plan);
        const auto again = read(bytes);
        // A note only tells how far the stored dates agree.
        for (const auto& finding : again.findings) {
            RC_LOG() << plain(finding) << "\n";
            RC_ASSERT(finding.severity == base::Severity::note);
        }
        checkEqual(plan, again.portfolio);
        RC_ASSERT(written(again.portfolio) == bytes);
    });
    CHECK(holds);
}

TEST_CASE("the example comes back from XER with the same dates") {
    const auto& example = tests::examplePortfolio();
    const auto again = portfolioFrom(written(example));
    const auto schedule = scheduleOf(example), reckoned = scheduleOf(again);
    const auto after = byCode(again);
    std::size_t compared = 0;
    for (const auto& activity : example.all<Activity>()) {
        if (activity.kind == ActivityKind::summary) continue;
        CAPTURE(activity.code);
        REQUIRE(after.contains(activity.code));
        const auto& one = *schedule.find(activity.id);
        const auto& other = *reckoned.find(after.at(activity.code).id);
        CHECK(isoText(one.start) == isoText(other.start));
        CHECK(isoText(one.finish) == isoText(other.finish));
        ++compared;
    }
    CHECK(compared > 50);
}

}  // namespace
}  // namespace mijlpaal
