#include "scheduling/slips/slip.h"

#include "model/field.h"
#include "scheduling/slips/plan_mix.h"
#include "tests/scheduling/support/network_builder.h"

#include <doctest/doctest.h>

#include <random>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::Activity;
using model::Portfolio;
using model::WorkTime;
using scheduling::Slip;
using scheduling::slipBetween;
using scheduling::SlipCause;

namespace {

/// design 10 -> build 20 -> accept, and beside build the shorter train 4.
NetworkBuilder smallPlan() {
    NetworkBuilder plan;
    plan.activity("design", 10_wd).activity("build", 20_wd).activity("train", 4_wd).milestone("accept");
    plan.link("design", "build").link("build", "accept").link("design", "train").link("train", "accept");
    return plan;
}

template <class Change>
void change(NetworkBuilder& plan, const std::string& name, Change change) {
    auto activity = plan.portfolio.all<Activity>().at(plan.id(name));
    change(activity);
    plan.portfolio.all<Activity>().put(activity);
}

template <class Change>
void changeSettings(NetworkBuilder& plan, Change change) {
    auto settings = plan.portfolio.settings();
    change(settings);
    plan.portfolio.all<model::Settings>().put(settings);
}

Slip slipOf(const NetworkBuilder& before, const NetworkBuilder& after, const std::string& name = "accept") {
    return slipBetween(before.portfolio, after.portfolio, after.id(name)).value();
}

WorkTime inOrder(const Slip& slip, SlipCause cause) {
    return slip.parts[indexOf(cause)].inOrder;
}

WorkTime average(const Slip& slip, SlipCause cause) {
    return slip.parts[indexOf(cause)].average;
}

void checkSums(const Slip& slip) {
    WorkTime ordered, averaged;
    for (const auto& part : slip.parts) {
        ordered = ordered + part.inOrder;
        averaged = averaged + part.average;
    }
    CHECK(ordered == slip.total);
    CHECK(averaged == slip.total);
}

/// The whole slip is the work of one cause.
void checkAllFor(const Slip& slip, SlipCause cause) {
    CAPTURE(std::string{nameOf(cause)});
    for (const auto& part : slip.parts) {
        CHECK(part.inOrder == (part.cause == cause ? slip.total : WorkTime{}));
        CHECK(part.average == part.inOrder);
        CHECK(part.records.empty() == (part.cause != cause));
    }
}

/// A plan and the same plan after some of everything happened to it.
class RandomPair {
public:
    explicit RandomPair(unsigned seed) : random_{seed} {
        before.calendar("shift", "Mon;Tue;Wed;Sat", "06:00-11:30;22:00-24:00");
        const int count = 4 + upTo(8);
        for (int i = 0; i < count; ++i) add(before, "a" + std::to_string(i));
        before.progress("a0", 40, "2027-01-04T08:00").statusDate("2027-01-11");
        after = before;
        happen();
    }

    NetworkBuilder before, after;
    std::vector<std::string> names;

    const std::string& any() {
        return names[static_cast<std::size_t>(upTo(static_cast<int>(names.size()) - 1))];
    }

private:
    int upTo(int last) { return static_cast<int>(random_() % static_cast<unsigned>(last + 1)); }
    bool sometimes() { return upTo(1) == 0; }

    void add(NetworkBuilder& plan, const std::string& name) {
        plan.activity(name, WorkTime{1 + upTo(60'000)});
        if (upTo(2) == 0) plan.on(name, "shift");
        for (int tries = upTo(2); !names.empty() && tries > 0; --tries)
            plan.link(any(), name, static_cast<model::LinkType>(upTo(3)));
        names.push_back(name);
    }

    void happen() {
        const auto common = names;
        if (sometimes()) after.progress("a1", 30, "2027-01-05T08:00");
        if (sometimes()) after.progress("a0", 60, "2027-01-06T08:00");
        if (sometimes())
            change(after, any(), [&](Activity& each) { each.mostLikely = WorkTime{upTo(60'000)}; });
        if (sometimes())
            change(after, "a0", [&](Activity& each) { each.remaining = WorkTime{upTo(30'000)}; });
        if (sometimes()) relink(common);
        if (sometimes()) after.holiday("2027-01-13").holiday("2027-01-20");
        if (sometimes()) after.on(any(), "shift");
        if (sometimes())
            after.constraint(any(), model::ConstraintType::startNoEarlierThan, "2027-02-01T08:00");
        if (sometimes()) add(after, "new");
        if (sometimes()) remove(common.back());
        if (sometimes()) after.statusDate("2027-01-18");
        names = common;
        names.pop_back();
    }

    /// Turns some links round, so that plans in between may run in circles.
    void relink(const std::vector<std::string>& common) {
        auto& links = after.portfolio.all<model::Dependency>();
        std::vector<model::Dependency> old{links.begin(), links.end()};
        for (const auto& link : old) links.erase(link.id);
        for (std::size_t i = 1; i < common.size(); ++i) {
            if (sometimes())
                after.link(common[i], common[static_cast<std::size_t>(upTo(static_cast<int>(i) - 1))]);
        }
    }

    void remove(const std::string& name) {
        const auto id = after.id(name);
        auto& links = after.portfolio.all<model::Dependency>();
        std::vector<model::Dependency> old{links.begin(), links.end()};
        for (const auto& link : old) {
            if (link.predecessor == id || link.successor == id) links.erase(link.id);
        }
        after.portfolio.all<Activity>().erase(id);
    }

    std::mt19937 random_;
};

/// The same records under other ids, so in another order.
template <class Record>
void renumber(Portfolio& portfolio) {
    std::vector<Record> records{portfolio.all<Record>().begin(), portfolio.all<Record>().end()};
    for (const auto& each : records) portfolio.all<Record>().erase(each.id);
    for (auto& each : records) {
        each.id.number = 5000 - each.id.number;
        portfolio.all<Record>().put(each);
    }
}

}  // namespace

TEST_CASE("nothing moved when nothing changed") {
    const auto plan = smallPlan();
    const auto slip = slipOf(plan, plan);
    CHECK(slip.total == 0_wd);
    CHECK(slip.before == slip.after);
    checkAllFor(slip, static_cast<SlipCause>(99));
}

TEST_CASE("when one cause changed, it gets everything") {
    const auto before = smallPlan();
    const auto withOne = [&](auto change) {
        auto after = before;
        change(after);
        return slipOf(before, after);
    };
    const auto checkOne = [&](SlipCause cause, WorkTime total, auto change) {
        const auto slip = withOne(change);
        CHECK(slip.total.tenths == total.tenths);
        checkAllFor(slip, cause);
    };
    checkOne(SlipCause::estimates, 5_wd, [](NetworkBuilder& plan) {
        change(plan, "build", [](Activity& each) { each.mostLikely = 25_wd; });
    });
    checkOne(SlipCause::logic, 4_wd, [](NetworkBuilder& plan) { plan.link("train", "build"); });
    checkOne(SlipCause::calendars, 1_wd, [](NetworkBuilder& plan) { plan.holiday("2027-01-12"); });
    checkOne(SlipCause::constraints, 10_wd, [](NetworkBuilder& plan) {
        plan.constraint("design", model::ConstraintType::startNoEarlierThan, "2027-01-18T08:00");
    });
    checkOne(SlipCause::scope, 3_wd, [](NetworkBuilder& plan) {
        plan.activity("test", 3_wd).link("build", "test").link("test", "accept");
    });
    checkOne(SlipCause::rules, 5_wd, [](NetworkBuilder& plan) { plan.statusDate("2027-01-10"); });
}

TEST_CASE("work that was done brings the finish forward") {
    auto before = smallPlan();
    before.statusDate("2027-01-10");
    auto after = before;
    after.progress("design", 50, "2027-01-04T08:00");
    const auto slip = slipOf(before, after);
    CHECK(slip.total == -5_wd);
    checkAllFor(slip, SlipCause::progress);
}

TEST_CASE("a corrected actual date is a cause apart from progress") {
    auto before = smallPlan();
    changeSettings(before, [](model::Settings& settings) { settings.statusDateIsFloor = false; });
    before.progress("design", 100, "2027-01-04T08:00", "2027-01-15T17:00");
    auto after = before;
    after.progress("design", 100, "2027-01-04T08:00", "2027-01-20T17:00");
    const auto slip = slipOf(before, after);
    CHECK(slip.total == 3_wd);
    checkAllFor(slip, SlipCause::actualDates);
}

TEST_CASE("what is left is the estimate of the whole less what is done") {
    auto before = smallPlan();
    change(before, "build", [](Activity& each) { each.remaining = 20_wd; });
    auto after = before;
    after.progress("design", 100, "2027-01-04T08:00", "2027-01-15T17:00")
        .progress("build", 25, "2027-01-18T08:00");
    after.statusDate("2027-01-24");
    change(after, "build", [](Activity& each) { each.remaining = 18_wd; });
    // Five of twenty days are done, and eighteen are left rather than fifteen.
    const auto slip = slipOf(before, after);
    CHECK(slip.total == 3_wd);
    CHECK(inOrder(slip, SlipCause::estimates) == 3_wd);
    checkSums(slip);
}

TEST_CASE("the average shares what either of two causes would do; the order gives it to the first") {
    //  a 10 -> end, and in the plan after a 15 and a new b 15 beside it: either would move the end alone.
    NetworkBuilder before;
    before.activity("a", 10_wd).milestone("end").link("a", "end");
    auto after = before;
    change(after, "a", [](Activity& each) { each.mostLikely = 15_wd; });
    after.activity("b", 15_wd).link("b", "end");
    const auto slip = slipOf(before, after, "end");
    CHECK(slip.total == 5_wd);
    CHECK(inOrder(slip, SlipCause::estimates) == 5_wd);
    CHECK(inOrder(slip, SlipCause::scope) == 0_wd);
    CHECK(average(slip, SlipCause::estimates) == WorkTime{(5_wd).tenths / 2});
    CHECK(average(slip, SlipCause::scope) == WorkTime{(5_wd).tenths / 2});
}

TEST_CASE("each cause names the records that changed") {
    const auto before = smallPlan();
    auto after = before;
    change(after, "build", [](Activity& each) { each.mostLikely = 25_wd; });
    change(after, "train", [](Activity& each) { each.nameNl = "another name"; });
    after.activity("test", 3_wd).link("build", "test").link("train", "build");
    const auto slip = slipOf(before, after);
    using Records = std::vector<model::ObjectRef>;
    CHECK(slip.parts[indexOf(SlipCause::estimates)].records == Records{refTo(after.id("build"))});
    CHECK(slip.parts[indexOf(SlipCause::scope)].records ==
          Records{refTo(after.id("test")), {model::RecordKind::dependency, 5}});
    CHECK(slip.parts[indexOf(SlipCause::logic)].records == Records{{model::RecordKind::dependency, 6}});
}

TEST_CASE("a change of the law is named and moves no date") {
    auto before = smallPlan();
    model::LawMilestone milestone;
    milestone.id = {1};
    milestone.code = "LM1";
    before.portfolio.all<model::LawMilestone>().put(milestone);
    auto after = before;
    milestone.plannedDate = model::makeDay(2029, 4, 1);
    after.portfolio.all<model::LawMilestone>().put(milestone);
    const auto slip = slipOf(before, after);
    CHECK(slip.total == 0_wd);
    checkAllFor(slip, SlipCause::law);
}

TEST_CASE("a review that comes later than it was to is a cause of its own") {
    auto before = smallPlan();
    model::Review review;
    review.id = {1};
    review.code = "V1";
    review.adviceDate = model::makeDay(2027, 6, 1);
    review.gates = {before.id("build")};
    before.portfolio.all<model::Review>().put(review);
    auto after = before;
    review.adviceDate = model::makeDay(2027, 6, 8);
    after.portfolio.all<model::Review>().put(review);
    const auto slip = slipOf(before, after);
    CHECK(slip.total == 5_wd);
    checkAllFor(slip, SlipCause::advice);
}

TEST_CASE("a review that holds nothing back is no cause of a slip") {
    auto before = smallPlan();
    model::Review review;
    review.id = {1};
    before.portfolio.all<model::Review>().put(review);
    auto after = before;
    review.adviceDate = model::makeDay(2027, 6, 8);
    after.portfolio.all<model::Review>().put(review);
    const auto slip = slipOf(before, after);
    CHECK(slip.total == 0_wd);
    CHECK(slip.parts[indexOf(SlipCause::advice)].records.empty());
}

TEST_CASE("a plan in between that runs in a circle takes the date of the nearest that does not") {
    //  before: a -> b -> end         after: b -> a, and a new x between a and what was behind it
    NetworkBuilder before;
    before.activity("a", 10_wd).activity("b", 5_wd).milestone("end").link("a", "b").link("b", "end");
    auto after = before;
    auto& links = after.portfolio.all<model::Dependency>();
    links.erase(model::DependencyId{1});
    after.activity("x", 1_wd).link("b", "x").link("x", "a").link("a", "end");
    const auto slip = slipOf(before, after, "end");
    REQUIRE(slip.standIns.size() == 1);
    CHECK(slip.standIns[0].taken == scheduling::SlipCauses{}.set(indexOf(SlipCause::scope)));
    CHECK(slip.standIns[0].instead.none());
    CHECK(plain(slip.standIns[0].why).starts_with("These activities wait for each other:"));
    checkSums(slip);
}

TEST_CASE("an activity that only one of the plans has is refused") {
    const auto before = smallPlan();
    auto after = before;
    after.activity("test", 3_wd);
    const auto refused = slipBetween(before.portfolio, after.portfolio, after.id("test"));
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) == "The activity is not in both of the plans that are compared.");
}

TEST_CASE("both splits make the total, of any activity and of the plan, forwards and back") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        RandomPair pair{seed};
        const auto& name = pair.any();
        const auto forward = slipBetween(pair.before.portfolio, pair.after.portfolio, pair.before.id(name));
        REQUIRE(forward);
        checkSums(*forward);
        const auto plan = slipBetween(pair.after.portfolio, pair.before.portfolio, std::nullopt);
        REQUIRE(plan);
        checkSums(*plan);
    }
}

TEST_CASE("the mix with every cause taken has the dates of the plan after, and with none those before") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        RandomPair pair{seed};
        const scheduling::PlanMix mix{pair.before.portfolio, pair.after.portfolio};
        const auto dates = [](const Portfolio& portfolio) {
            return scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)).value();
        };
        const auto before = dates(mix.with({}));
        const auto after = dates(mix.with(mix.changed()));
        for (const auto& name : pair.names) {
            const auto id = pair.before.id(name);
            CHECK(*before.find(id) == *dates(pair.before.portfolio).find(id));
            CHECK(*after.find(id) == *dates(pair.after.portfolio).find(id));
        }
    }
}

TEST_CASE("the order of records does not matter") {
    for (unsigned seed = 0; seed < 30; ++seed) {
        CAPTURE(seed);
        RandomPair pair{seed};
        const auto id = pair.before.id(pair.names.front());
        auto slip = slipBetween(pair.before.portfolio, pair.after.portfolio, id).value();
        for (auto* plan : {&pair.before.portfolio, &pair.after.portfolio}) {
            renumber<model::Dependency>(*plan);
            renumber<model::Holiday>(*plan);
        }
        const auto again = slipBetween(pair.before.portfolio, pair.after.portfolio, id).value();
        CHECK(again.total == slip.total);
        for (std::size_t i = 0; i < slip.parts.size(); ++i) {
            CHECK(again.parts[i].inOrder == slip.parts[i].inOrder);
            CHECK(again.parts[i].average == slip.parts[i].average);
        }
    }
}

TEST_CASE("each field of an activity, link, assignment and the settings has a cause or moves nothing") {
    using model::RecordKind;
    const std::vector<std::pair<RecordKind, std::vector<std::string_view>>> idle{
        {RecordKind::activity,
         {"code",
          "wbs",
          "position",
          "programme",
          "name_nl",
          "name_en",
          "owner_role",
          "system",
          "optimistic",
          "pessimistic",
          "duration_unit",
          "baseline_start",
          "baseline_finish",
          "cost_internal",
          "cost_external",
          "cost_material",
          "source",
          "basis",
          "estimated",
          "effort_driven",
          "priority",
          "crash_limit",
          "crash_cost_per_day",
          "may_be_left_out",
          "dates_open"}},
        {RecordKind::dependency, {"code", "lag_unit", "source", "basis"}},
        {RecordKind::assignment, {"code", "source", "basis"}},
        {RecordKind::resource, {"code", "name_nl", "maximum_units", "source", "basis"}},
        {RecordKind::calendar, {"code", "name_nl", "name_en", "day_length", "note_nl", "source", "basis"}},
        {RecordKind::settings,
         {"name_nl", "name_en", "organisation", "law_milestone", "law_name_nl", "purpose_nl",
          "purpose_source", "critical_definition", "critical_limit", "float_type", "approver_roles", "purpose_rank", "purpose_reference",
          "promise_moved_limit_days", "work_behind_limit_points", "paid_limit_percent"}},
    };
    for (const auto& [kind, fields] : idle) {
        for (const auto& field : model::fields(kind)) {
            CAPTURE(std::string{field.name});
            const bool isIdle = std::find(fields.begin(), fields.end(), field.name) != fields.end();
            CHECK(isIdle != scheduling::causeOf(kind, field.name).has_value());
        }
    }
}
