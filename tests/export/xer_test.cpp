#include "export/xer.h"

#include "formats/xer/file.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::exporting {
namespace {

using model::Activity;
using model::ActivityKind;
using model::hours;
using model::makeDay;
using model::Moment;

/// A plan row by row: its status date is Sunday 28 February 2027.
class Plan {
public:
    Plan() : portfolio_{model::emptyPortfolio(makeDay(2027, 2, 28), 2026, 2028)} {
        auto settings = portfolio_.settings();
        settings.nameNl = "Huis";
        settings.profile = model::Profile::p6;
        settings.plannedStart = Moment::at(makeDay(2027, 3, 1), 4800);
        portfolio_.all<model::Settings>().put(settings);
    }

    Activity& add(const std::string& code, std::int64_t hoursOfWork) {
        Activity activity;
        activity.id = portfolio_.all<Activity>().nextId();
        activity.code = code;
        activity.nameNl = "Werk " + code;
        activity.position = 1024 * activity.id.number;
        activity.mostLikely = hours(hoursOfWork);
        portfolio_.all<Activity>().put(activity);
        return latest_ = activity;
    }

    /// Takes over what was changed of the activity added last.
    void put() { portfolio_.all<Activity>().put(latest_); }

    void link(std::int64_t from, std::int64_t to, model::LagKind lagKind = model::LagKind::working) {
        model::Dependency link;
        link.id = portfolio_.all<model::Dependency>().nextId();
        link.code = "D" + std::to_string(link.id.number);
        link.predecessor = {from};
        link.successor = {to};
        link.lagKind = lagKind;
        portfolio_.all<model::Dependency>().put(link);
    }

    XerText text() const {
        const auto schedule = scheduling::schedule(portfolio_, scheduling::optionsOf(portfolio_));
        REQUIRE(schedule.has_value());
        return xerText(portfolio_, *schedule);
    }

    /// The cell of the row of an activity.
    std::string cell(const std::string& code, const std::string& column) const {
        const auto read = formats::xer::readFile(text().bytes, "plan.xer");
        const auto* table = read.file->find("TASK");
        for (const auto& row : table->rows) {
            if (table->cell(row, "task_code") == code) return std::string{table->cell(row, column)};
        }
        return "no such row";
    }

    std::vector<std::string> said() const {
        std::vector<std::string> sentences;
        for (const auto& finding : text().findings) sentences.push_back(plain(finding));
        return sentences;
    }

private:
    model::Portfolio portfolio_;
    Activity latest_;
};

TEST_CASE("the dates and floats that were reckoned are written as P6 writes them") {
    //  A1 16 h --> A3 8 h
    //  A2  8 h --^
    Plan plan;
    plan.add("A1", 16);
    plan.add("A2", 8);
    plan.add("A3", 8);
    plan.link(1, 3);
    plan.link(2, 3);
    CHECK(plan.cell("A1", "early_start_date") == "2027-03-01 08:00");
    CHECK(plan.cell("A1", "early_end_date") == "2027-03-02 17:00");
    CHECK(plan.cell("A2", "late_start_date") == "2027-03-02 08:00");
    CHECK(plan.cell("A2", "total_float_hr_cnt") == "8");
    CHECK(plan.cell("A2", "free_float_hr_cnt") == "8");
    CHECK(plan.cell("A2", "driving_path_flag") == "N");
    CHECK(plan.cell("A3", "driving_path_flag") == "Y");
    CHECK(plan.cell("A3", "restart_date") == "2027-03-03 08:00");
    CHECK(plan.cell("A3", "target_end_date") == "2027-03-03 17:00");
}

TEST_CASE("finished work has no remaining dates and no float") {
    Plan plan;
    auto& done = plan.add("A1", 16);
    done.actualStart = Moment::at(makeDay(2027, 2, 22), 4800);
    done.actualFinish = Moment::at(makeDay(2027, 2, 23), 10'200);
    done.percentComplete = model::percent(100);
    plan.put();
    CHECK(plan.cell("A1", "status_code") == "TK_Complete");
    CHECK(plan.cell("A1", "act_end_date") == "2027-02-23 17:00");
    CHECK(plan.cell("A1", "remain_drtn_hr_cnt") == "0");
    for (const auto* column : {"restart_date", "reend_date", "rem_late_start_date", "rem_late_end_date",
                               "total_float_hr_cnt", "free_float_hr_cnt"}) {
        CAPTURE(column);
        CHECK(plan.cell("A1", column).empty());
    }
}

TEST_CASE("what is left of work under way is written, with what is known of its progress") {
    Plan plan;
    auto& running = plan.add("A1", 40);
    running.actualStart = Moment::at(makeDay(2027, 2, 22), 4800);
    running.percentComplete = model::percent(40);
    plan.put();
    CHECK(plan.cell("A1", "status_code") == "TK_Active");
    CHECK(plan.cell("A1", "remain_drtn_hr_cnt") == "24");
    CHECK(plan.cell("A1", "complete_pct_type") == "CP_Phys");
    CHECK(plan.cell("A1", "phys_complete_pct") == "40");
}

TEST_CASE("what P6 has no place for is told") {
    Plan plan;
    auto& odd = plan.add("A1", 40);
    odd.elapsed = true;
    odd.deadline = Moment::at(makeDay(2027, 4, 1), 10'200);
    plan.put();
    plan.add("A2", 8);
    plan.link(1, 2, model::LagKind::elapsed);
    CHECK(plan.said() ==
          std::vector<std::string>{
              "A1: The duration of “Werk A1” runs day and night; P6 counts it on its calendar. Look at it "
              "again in "
              "P6.",
              "A1: The deadline of “Werk A1” is not written; P6 has none. Look at it again in P6.",
              "D1: The lag of link D1 is written as 0 hours on a calendar. Look at it again in P6."});
}

TEST_CASE("a link to a summary is left out and told") {
    Plan plan;
    auto& phase = plan.add("S1", 0);
    phase.kind = ActivityKind::summary;
    phase.mostLikely.reset();
    plan.put();
    auto& inside = plan.add("A1", 8);
    inside.parent = model::ActivityId{1};
    plan.put();
    plan.add("A2", 8);
    plan.link(1, 3);
    CHECK(plan.text().bytes.find("%T\tTASKPRED") == std::string::npos);
    CHECK(plan.said() ==
          std::vector<std::string>{"D1: Link D1 ends at a summary and is not written; P6 has no such "
                                   "links. Link the activities in it instead."});
}

TEST_CASE("characters that Windows-1252 does not have become question marks, and that is told") {
    Plan plan;
    plan.add("A1", 8).nameNl = "Naar → einde é";
    plan.put();
    CHECK(plan.text().bytes.find("Naar ? einde \xE9") != std::string::npos);
    CHECK(plan.said() ==
          std::vector<std::string>{"Characters that Windows-1252 does not have became question marks: "
                                   "1. Write the names without them."});
}

TEST_CASE("a name cannot break out of its cell") {
    Plan plan;
    plan.add("A1", 8).nameNl = "Tab\there\r\n%E";
    plan.put();
    CHECK(plan.cell("A1", "status_code") == "TK_NotStart");
    CHECK(plan.cell("A1", "driving_path_flag") == "Y");
}

TEST_CASE("the same plan gives the same bytes") {
    Plan plan;
    plan.add("A1", 8);
    plan.add("A2", 8);
    plan.link(1, 2);
    CHECK(plan.text().bytes == plan.text().bytes);
}

}  // namespace
}  // namespace mijlpaal::exporting
