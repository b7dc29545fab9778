#include "forecasting/earned_value.h"
#include "forecasting/probability_words.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::forecasting;

namespace {

/// A portfolio of one programme, of which the status date is the end of March 2027.
struct Plan {
    model::Portfolio portfolio = model::emptyPortfolio(model::makeDay(2027, 3, 31), 2027, 2030);
    PlannedSpans baseline;
    model::ProgrammeId programme;

    Plan() {
        model::Programme made;
        made.id = programme = portfolio.all<model::Programme>().nextId();
        made.code = "P01";
        portfolio.all<model::Programme>().put(made);
    }

    /// Work planned from one day to the end of another.
    void work(std::int64_t euros, std::int64_t percent, model::Day from, model::Day to) {
        model::Activity activity;
        activity.id = portfolio.all<model::Activity>().nextId();
        activity.code = "A" + std::to_string(activity.id.number);
        activity.programme = programme;
        activity.costExternal = model::Money{euros * 100};
        activity.percentComplete = model::percent(percent);
        portfolio.all<model::Activity>().put(activity);
        baseline[activity.id] = {model::Moment::at(from), model::Moment::at(to + std::chrono::days{1})};
    }

    void pay(std::int64_t euros) {
        model::Actual actual;
        actual.id = portfolio.all<model::Actual>().nextId();
        actual.programme = programme;
        actual.periodStart = model::makeDay(2027, 1, 1);
        actual.periodEnd = model::makeDay(2027, 3, 31);
        actual.amount = model::Money{euros * 100};
        portfolio.all<model::Actual>().put(actual);
    }

    EarnedValue value() const { return earnedValues(portfolio, baseline).front(); }
};

}  // namespace

TEST_CASE("earned value, its indices and the cost at completion follow from estimate, progress and payments") {
    Plan plan;
    plan.work(1000, 100, model::makeDay(2027, 1, 1), model::makeDay(2027, 3, 31));
    plan.work(1000, 50, model::makeDay(2027, 1, 1), model::makeDay(2027, 3, 31));
    plan.work(2000, 0, model::makeDay(2027, 4, 1), model::makeDay(2027, 6, 30));
    plan.pay(1800);
    const auto value = plan.value();
    CHECK(value.budget.cents == 400'000);
    CHECK(value.planned.cents == 200'000);
    CHECK(value.earned.cents == 150'000);
    CHECK(value.paid.cents == 180'000);
    CHECK(value.costVariance().cents == -30'000);
    CHECK(value.scheduleVariance().cents == -50'000);
    CHECK(*value.costIndex == doctest::Approx(1500.0 / 1800));
    CHECK(*value.scheduleIndex == doctest::Approx(0.75));
    CHECK(value.atCompletion->cents == 480'000);
    CHECK(value.atCompletionAsPlanned->cents == 430'000);
    CHECK(value.atCompletionByBoth->cents == 580'000);
    CHECK(value.toComplete->cents == 300'000);
    CHECK(value.varianceAtCompletion->cents == -80'000);
    CHECK(*value.toCompleteIndex == doctest::Approx(2500.0 / 2200));
    CHECK_FALSE(value.isOverspent());
}

TEST_CASE("earned schedule is the month in which what is earned was to be earned") {
    Plan plan;
    plan.work(1200, 25, model::makeDay(2027, 1, 1), model::makeDay(2027, 1, 31));
    plan.work(1200, 0, model::makeDay(2027, 2, 1), model::makeDay(2027, 6, 30));
    const auto value = plan.value();
    CHECK(*value.plannedDuration == doctest::Approx(6));
    CHECK(*value.actualTime == doctest::Approx(3));
    CHECK(*value.earnedSchedule == doctest::Approx(0.25));
    CHECK(*value.timeVariance == doctest::Approx(-2.75));
    CHECK(*value.timeIndex == doctest::Approx(0.25 / 3));
    CHECK(value.expectedFinish == model::makeDay(2033, 1, 1));
}

TEST_CASE("of work that is done time stopped when it was done") {
    Plan plan;
    plan.work(1000, 100, model::makeDay(2027, 1, 1), model::makeDay(2027, 1, 31));
    auto done = *plan.portfolio.all<model::Activity>().begin();
    done.actualFinish = model::Moment::at(model::makeDay(2027, 3, 1));
    plan.portfolio.all<model::Activity>().put(done);
    const auto value = plan.value();
    CHECK(*value.actualTime == doctest::Approx(2));
    CHECK(*value.timeIndex == doctest::Approx(0.5));
    CHECK(value.expectedFinish == model::makeDay(2027, 2, 28));
}

TEST_CASE("what cannot be reckoned is not there") {
    Plan plan;
    plan.work(1000, 0, model::makeDay(2027, 6, 1), model::makeDay(2027, 6, 30));
    const auto value = plan.value();
    CHECK_FALSE(value.costIndex);
    CHECK_FALSE(value.scheduleIndex);
    CHECK_FALSE(value.atCompletion);
    CHECK_FALSE(value.timeIndex);
    CHECK_FALSE(value.expectedFinish);
    plan.baseline.clear();
    CHECK(plan.value().outsideBaseline.cents == 100'000);
    CHECK_FALSE(plan.value().plannedDuration);
}

TEST_CASE("more that is paid than all of it was to cost is told") {
    Plan plan;
    plan.work(1000, 90, model::makeDay(2027, 1, 1), model::makeDay(2027, 3, 31));
    plan.pay(1100);
    const auto value = plan.value();
    CHECK(value.isOverspent());
    CHECK(value.hasWorkLeft());
    CHECK_FALSE(value.toCompleteIndex);
}

TEST_CASE("each chance has the words of its row, from the least on") {
    CHECK(plain(wordsFor(0)) == "highly unlikely");
    CHECK(plain(wordsFor(0.049)) == "highly unlikely");
    CHECK(plain(wordsFor(0.05)) == "very unlikely");
    CHECK(plain(wordsFor(0.5)) == "about as likely as not");
    CHECK(plain(wordsFor(0.8)) == "very likely");
    CHECK(plain(wordsFor(1)) == "almost certain");
    double before = -1;
    for (const auto& row : probabilityWords) {
        CHECK(row.from > before);
        before = row.from;
    }
}

TEST_CASE("the curve of a programme ends in what was planned, and holds earned and paid up to the status date alone") {
    Plan plan;
    plan.work(1000, 100, model::makeDay(2027, 1, 1), model::makeDay(2027, 3, 31));
    plan.work(2000, 0, model::makeDay(2027, 4, 1), model::makeDay(2027, 6, 30));
    plan.pay(1800);
    const auto curve = earnedCurve(plan.portfolio, plan.baseline, plan.programme);
    REQUIRE(curve.size() == 7);
    CHECK(curve.front().day == model::makeDay(2027, 1, 1));
    CHECK(curve.front().planned == model::Money{});
    CHECK(curve.back().day == model::makeDay(2027, 7, 1));
    CHECK(curve.back().planned.cents == 300'000);
    const auto& now = curve[3];
    CHECK(now.day == model::makeDay(2027, 4, 1));
    CHECK(now.planned == plan.value().planned);
    CHECK(now.earned == plan.value().earned);
    CHECK(now.paid == plan.value().paid);
    CHECK_FALSE(curve[4].earned);
    CHECK_FALSE(curve[4].paid);
    for (std::size_t i = 1; i < curve.size(); ++i) CHECK(curve[i].planned >= curve[i - 1].planned);
}

TEST_CASE("what is earned is spread over the time that was worked on it") {
    Plan plan;
    plan.work(900, 100, model::makeDay(2027, 1, 1), model::makeDay(2027, 6, 30));
    auto activity = *plan.portfolio.all<model::Activity>().begin();
    activity.actualStart = model::Moment::at(model::makeDay(2027, 1, 1));
    activity.actualFinish = model::Moment::at(model::makeDay(2027, 3, 1));
    plan.portfolio.all<model::Activity>().put(activity);
    const auto curve = earnedCurve(plan.portfolio, plan.baseline, plan.programme);
    REQUIRE(curve.size() > 3);
    CHECK(curve[0].earned == model::Money{});
    // 20 of 40 working days.
    CHECK(curve[1].earned->cents == 45'000);
    CHECK(curve[2].earned->cents == 90'000);
}

TEST_CASE("without work and payments there is no curve") {
    const Plan plan;
    CHECK(earnedCurve(plan.portfolio, plan.baseline, plan.programme).empty());
    CHECK(earnedCurve(plan.portfolio, plan.baseline, std::nullopt).empty());
}
