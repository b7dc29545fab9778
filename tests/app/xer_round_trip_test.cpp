// What goes out as XER comes in again, and the other way round. It stands here because app is the lowest room
// that sees both import and export.
#include "export/xer.h"
#include "import/xer.h"
#include "model/code_book.h"
#include "model/edit.h"
#include "scheduling/schedule.h"
#include "tests/support/small_xer.h"

#include <doctest/doctest.h>

#include <random>
#include <set>
#include <tuple>

namespace mijlpaal {
namespace {

using model::Activity;
using model::ActivityKind;
using model::hours;
using model::Moment;
using tests::replaced;
using tests::SmallXer;

std::string written(const model::Portfolio& portfolio) {
    const auto schedule = scheduling::schedule(portfolio, scheduling::optionsOf(portfolio));
    REQUIRE(schedule.has_value());
    return exporting::xerText(portfolio, *schedule).bytes;
}

model::Portfolio readBack(const std::string& text, const model::Portfolio& base = {}) {
    auto imported = importing::readXerText(text, "plan.xer", base);
    for (const auto& finding : imported.findings) CAPTURE(plain(finding));
    REQUIRE_FALSE(base::hasErrors(imported.findings));
    return std::move(imported.portfolio);
}

/// A table row by row and cell by cell, with the columns in which P6 writes what it reckoned left out.
std::string withoutResults(const std::string& text) {
    static const std::set<std::string> results{"early_start_date",   "early_end_date",   "late_start_date",
                                               "late_end_date",      "scd_end_date",     "driving_path_flag",
                                               "total_float_hr_cnt", "free_float_hr_cnt"};
    std::string kept;
    std::vector<std::string> columns;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const auto end = text.find('\n', begin);
        auto line = text.substr(begin, end + 1 - begin);
        begin = end + 1;
        std::vector<std::string> cells{""};
        for (const char each : line) {
            if (each == '\t') {
                cells.emplace_back();
            } else {
                cells.back() += each;
            }
        }
        if (cells.front() == "%F") columns = cells;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool isResult = cells.front() == "%R" && i < columns.size() && results.contains(columns[i]);
            kept += (isResult ? "" : cells[i]) + "\t";
        }
    }
    return kept;
}

// ---- a file of P6 --------------------------------------------------------------------------------

TEST_CASE("a file of P6 comes out with the tables, columns, rows and cells it had") {
    const auto text = SmallXer{}.text();
    CHECK(withoutResults(written(readBack(text))) == withoutResults(text));
}

TEST_CASE("what the model has no place for comes out as it was") {
    const auto keeps = [](const std::string& text) {
        return withoutResults(written(readBack(text))) == withoutResults(text);
    };
    SmallXer file;
    const auto text = file.text();
    CHECK(keeps(replaced(text, "Groundwork", "Ground\r\n\r\nand pipes\ttoo far")));
    CHECK(keeps(replaced(text, "Groundwork", "caf\xE9 \x80\x81")));
    CHECK(keeps("\xEF\xBB\xBF" + replaced(text, "Groundwork", "café →")));
    CHECK(keeps(replaced(text, "%T\tUDFVALUE", "%T\tEMPTY\r\n%F\ta\tb\r\n%T\tUDFVALUE")));
    CHECK(keeps(replaced(text, "\t40\t40\t", "\t40.0000\t40.00\t")));  // another spelling of a duration
    file.set("TASK", "52", "cstr_type", "CS_ODD").set("TASK", "52", "cstr_date", "tomorrow");
    file.set("SCHEDOPTIONS", "1", "sched_use_expect_end_flag", "N");
    file.set("TASK", "51", "expect_end_date", "2027-03-12 17:00");
    file.addLink("63", "99", "51", "0").addLink("64", "51", "51", "0");
    file.addTask("51", "A9", "Again", "8");
    CHECK(keeps(file.text()));
}

TEST_CASE("a file with line feeds alone keeps them") {
    std::string text;
    for (const char each : SmallXer{}.text()) {
        if (each != '\r') text += each;
    }
    CHECK(written(readBack(text)).find('\r') == std::string::npos);
    CHECK(withoutResults(written(readBack(text))) == withoutResults(text));
}

TEST_CASE("only the cells that say something else are written anew") {
    const auto text = SmallXer{}.text();
    auto plan = readBack(text);
    const auto dig = *model::CodeBook{plan}.find<Activity>("A1");
    auto activity = plan.all<Activity>().at(dig);
    activity.mostLikely = hours(44);
    activity.remaining.reset();
    activity.nameNl = "Dig deeper";
    plan.all<Activity>().put(activity);
    const auto expected = replaced(replaced(text, "A1\tDig", "A1\tDig deeper"), "\t40\t40\t", "\t44\t44\t");
    CHECK(withoutResults(written(plan)) == withoutResults(expected));
}

TEST_CASE("a day off that is taken away is taken out of the calendar") {
    auto plan = readBack(SmallXer{}.text());
    auto& holidays = plan.all<model::Holiday>();
    holidays.erase(holidays.begin()->id);
    const auto text = written(plan);
    CHECK(text.find("d|46449") == std::string::npos);
    CHECK(readBack(text).all<model::Holiday>().empty());
    CHECK(readBack(text).all<model::Calendar>() == plan.all<model::Calendar>());
}

TEST_CASE("what was removed is not written, and what is new stands behind the rest") {
    auto plan = readBack(SmallXer{}.text());
    const model::CodeBook codes{plan};
    const auto ready = *codes.find<Activity>("A3");
    const auto without = model::apply(plan, *model::removeActivity(plan, ready));
    REQUIRE(without.has_value());
    plan = *without;
    Activity paint;
    paint.id = plan.all<Activity>().nextId();
    paint.code = "A4";
    paint.nameNl = "Paint";
    paint.parent = *codes.find<Activity>("GROUND");
    paint.mostLikely = hours(8);
    plan.all<Activity>().put(paint);
    const auto again = readBack(written(plan));
    const model::CodeBook now{again};
    CHECK_FALSE(now.find<Activity>("A3").has_value());
    CHECK(again.all<model::Dependency>().size() == 1);
    const auto& painted = again.all<Activity>().at(*now.find<Activity>("A4"));
    CHECK(painted.nameNl == "Paint");
    CHECK(painted.parent == now.find<Activity>("GROUND"));
}

TEST_CASE("a code that was made longer to tell two projects apart comes out as it was") {
    SmallXer file;
    file.add("PROJECT",
             {{"proj_id", "11"}, {"proj_short_name", "SHED"}, {"clndr_id", "20"}, {"export_flag", "Y"}});
    file.addPart("35", "", "SHED", "Shed", "11").addTask("59", "A1", "Dig too", "8", "11", "35");
    CHECK(withoutResults(written(readBack(file.text()))) == withoutResults(file.text()));
}

TEST_CASE("rows of a baseline stay where they stood among the others") {
    SmallXer file;
    file.add("PROJECT", {{"proj_id", "11"}, {"proj_short_name", "OLD"}, {"orig_proj_id", "10"}});
    file.addPart("35", "", "OLD", "Old", "11").addTask("59", "A1", "Dig", "30", "11", "35");
    file.addPart("36", "30", "ROOF", "Roof").addTask("58", "A5", "Roof it", "8", "10", "36");
    file.addPart("37", "35", "OLDROOF", "Old roof", "11");
    CHECK(withoutResults(written(readBack(file.text()))) == withoutResults(file.text()));
}

// ---- a plan of our own ---------------------------------------------------------------------------

/// A plan of which P6 can hold everything.
class AnyPlan {
public:
    explicit AnyPlan(std::uint64_t seed) : random_{seed} {}

    model::Portfolio make() {
        settle();
        for (std::int64_t number = 1; number <= 2; ++number) addResource(number);
        const auto count = 1 + below(12);
        for (std::int64_t number = 1; number <= count; ++number) addActivity(number);
        for (std::int64_t number = 1; number <= count; ++number) link(number);
        return std::move(made_);
    }

private:
    std::int64_t below(std::int64_t limit) {
        return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(limit));
    }
    bool chance(int percent) { return below(100) < percent; }
    Moment moment() {
        return Moment::at(model::makeDay(2027, 1, 4) + std::chrono::days{below(200)}, 4800 + 10 * below(500));
    }
    model::WorkTime work() { return model::minutes(below(9000)); }

    void settle() {
        made_ = model::emptyPortfolio(model::makeDay(2027, 3, 1), 2026, 2028);
        auto settings = made_.settings();
        settings.nameNl = "Plan € " + std::to_string(below(100));
        settings.profile = model::Profile::p6;
        settings.plannedStart = moment();
        settings.statusMoment = Moment::at(settings.statusDate, 10'200);
        settings.criticalLimit = work();
        settings.floatType = static_cast<model::FloatType>(below(3));
        settings.lagCalendar = static_cast<model::LagCalendar>(below(4));
        settings.progressLogic = static_cast<model::ProgressLogic>(below(3));
        settings.criticalDefinition = static_cast<model::CriticalDefinition>(below(2));
        settings.openEndsAreCritical = chance(50);
        if (chance(30)) settings.mustFinishBy = moment();
        made_.all<model::Settings>().put(settings);
    }

    void addResource(std::int64_t number) {
        model::Resource resource;
        resource.id = {number};
        resource.code = "R" + std::to_string(number);
        resource.nameNl = "Ploeg " + resource.code;
        resource.kind = chance(50) ? model::ResourceKind::labour : model::ResourceKind::material;
        made_.all<model::Resource>().put(resource);
    }

    void addActivity(std::int64_t number) {
        Activity activity;
        activity.id = {number};
        activity.code = "A" + std::to_string(number);
        activity.nameNl = "Werk é " + activity.code;
        activity.position = 1024 * number;
        if (!summaries_.empty() && chance(60))
            activity.parent =
                summaries_[static_cast<std::size_t>(below(static_cast<std::int64_t>(summaries_.size())))];
        activity.kind = chance(25) ? ActivityKind::summary : static_cast<ActivityKind>(1 + below(3));
        if (activity.kind == ActivityKind::summary) {
            activity.wbs = activity.code;
            summaries_.push_back(activity.id);
        } else {
            fill(activity);
        }
        made_.all<Activity>().put(activity);
        if (activity.kind == ActivityKind::task && chance(50)) assign(activity.id);
    }

    void fill(Activity& activity) {
        activity.calendar = made_.settings().calendar;
        activity.mostLikely = isMilestone(activity.kind) ? model::WorkTime{} : work();
        activity.durationType = static_cast<model::DurationType>(below(4));
        activity.priority = 100 + 200 * below(5);
        activity.percentComplete = model::percent(0);
        if (chance(30))
            activity.constraint =
                model::Constraint{static_cast<model::ConstraintType>(1 + below(4)), moment()};
        if (activity.kind != ActivityKind::task || !chance(40)) return;
        activity.actualStart = Moment::at(model::makeDay(2027, 2, 1), 4800);
        activity.percentComplete = model::Percent{1 + below(9999)};
        activity.remaining = work();
        if (!chance(50)) return;
        activity.actualFinish = Moment::at(model::makeDay(2027, 2, 5), 10'200);
        activity.percentComplete = model::percent(100);
        activity.remaining.reset();
    }

    void assign(model::ActivityId activity) {
        model::Assignment assignment;
        assignment.id = made_.all<model::Assignment>().nextId();
        assignment.code = "T" + std::to_string(assignment.id.number);
        assignment.activity = activity;
        assignment.resource = model::ResourceId{1 + below(2)};
        assignment.units = model::Percent{below(20'000)};
        assignment.work = work();
        assignment.remainingWork = work();
        assignment.actualWork = work();
        made_.all<model::Assignment>().put(assignment);
    }

    /// Only from earlier activities to later ones, so that no circle comes of it.
    void link(std::int64_t successor) {
        for (std::int64_t from = 1; from < successor; ++from) {
            const auto isSummary = [this](std::int64_t number) {
                return made_.all<Activity>().at({number}).kind == ActivityKind::summary;
            };
            if (!chance(20) || isSummary(from) || isSummary(successor)) continue;
            model::Dependency link;
            link.id = made_.all<model::Dependency>().nextId();
            link.code = "D" + std::to_string(link.id.number);
            link.predecessor = {from};
            link.successor = {successor};
            link.type = static_cast<model::LinkType>(below(4));
            link.lag = model::minutes(below(2000) - 500);
            made_.all<model::Dependency>().put(link);
        }
    }

    std::mt19937_64 random_;
    model::Portfolio made_;
    std::vector<model::ActivityId> summaries_;
};

/// An activity in words that do not depend on ids.
auto meaning(const model::Portfolio& portfolio, const Activity& each) {
    const auto* parent = each.parent ? portfolio.find(*each.parent) : nullptr;
    return std::tuple{each.code,
                      each.nameNl,
                      parent ? parent->code : std::string{},
                      each.kind,
                      each.mostLikely,
                      each.constraint,
                      each.actualStart,
                      each.actualFinish,
                      each.percentComplete,
                      each.remaining,
                      each.durationType,
                      each.priority,
                      each.wbs,
                      each.calendar.has_value()};
}

auto meaning(const model::Portfolio& portfolio, const model::Dependency& each) {
    return std::tuple{portfolio.find(each.predecessor)->code, portfolio.find(each.successor)->code, each.type,
                      each.lag};
}

auto meaning(const model::Portfolio& portfolio, const model::Assignment& each) {
    return std::tuple{portfolio.find(each.activity)->code,
                      portfolio.find(*each.resource)->code,
                      each.units,
                      each.work,
                      each.remainingWork,
                      each.actualWork};
}

auto meaning(const model::Portfolio&, const model::Resource& each) {
    return std::tuple{each.code, each.nameNl, each.kind};
}

auto meaning(const model::Portfolio& portfolio, const model::Settings& each) {
    return std::tuple{each.nameNl,
                      each.statusDate,
                      each.statusMoment,
                      each.plannedStart,
                      each.mustFinishBy,
                      each.criticalLimit,
                      each.floatType,
                      each.lagCalendar,
                      each.progressLogic,
                      each.criticalDefinition,
                      each.openEndsAreCritical,
                      portfolio.find(*each.calendar)->workingHours.size()};
}

/// Whether both hold the same records, in whatever order they stand.
template <class Record>
bool meanTheSame(const model::Portfolio& one, const model::Portfolio& other) {
    using Meaning = decltype(meaning(one, std::declval<const Record&>()));
    const auto all = [](const model::Portfolio& portfolio) {
        std::vector<Meaning> meanings;
        for (const auto& record : portfolio.all<Record>()) meanings.push_back(meaning(portfolio, record));
        return meanings;
    };
    const auto here = all(one);
    const auto there = all(other);
    return here.size() == there.size() && std::is_permutation(here.begin(), here.end(), there.begin());
}

TEST_CASE("a plan that P6 can hold comes back the same, and its text is the same again") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const auto plan = AnyPlan{seed}.make();
        const auto text = written(plan);
        const auto again = readBack(text);
        CHECK(meanTheSame<Activity>(plan, again));
        CHECK(meanTheSame<model::Dependency>(plan, again));
        CHECK(meanTheSame<model::Assignment>(plan, again));
        CHECK(meanTheSame<model::Resource>(plan, again));
        CHECK(meanTheSame<model::Settings>(plan, again));
        CHECK(written(again) == text);
    }
}

TEST_CASE("a plan of our own is a whole file for P6") {
    auto plan = AnyPlan{7}.make();
    const auto text = written(plan);
    CHECK(text.starts_with("ERMHDR\t"));
    for (const auto* table : {"CURRTYPE", "OBS", "PROJECT", "CALENDAR", "SCHEDOPTIONS", "PROJWBS", "TASK"}) {
        CAPTURE(table);
        CHECK(text.find("%T\t" + std::string{table} + "\r\n") != std::string::npos);
    }
    CHECK(text.ends_with("%E\r\n"));
    CHECK(text.find("Plan \x80") != std::string::npos);  // the euro sign of Windows-1252
}

}  // namespace
}  // namespace mijlpaal
