#include "chart/forecast_pictures.h"
#include "chart/money_pictures.h"
#include "chart/progress_pictures.h"
#include "chart/readiness_pictures.h"
#include "tests/chart/support/small_plan.h"

#include <doctest/doctest.h>

#include <algorithm>

/// What was reckoned, in pictures: each says in words what it shows.
namespace mijlpaal::chart {
namespace {

using forecasting::Chance;

Medium english() {
    Medium medium;
    medium.language = model::Language::english;
    return medium;
}

std::vector<std::string> wordsOf(const Picture& picture) {
    std::vector<std::string> words;
    for (const auto& item : picture.items) words.push_back(item.title);
    return words;
}

bool tells(const Picture& picture, const std::string& words) {
    const auto all = wordsOf(picture);
    return std::find(all.begin(), all.end(), words) != all.end();
}

bool shows(const Picture& picture, const std::string& text) {
    return std::any_of(picture.shapes.begin(), picture.shapes.end(), [&](const Shape& shape) {
        const auto* each = std::get_if<Text>(&shape);
        return each && each->text.find(text) != std::string::npos;
    });
}

/// A milestone that is done on one of a hundred days, each as likely.
struct Foretold {
    SmallPlan plan;
    forecasting::Forecast forecast;
    forecasting::MilestoneForecast milestone;

    Foretold() {
        milestone.activity = plan.add("GO", model::ActivityKind::milestone, 0);
        const auto first = model::makeDay(2028, 1, 1);
        for (int i = 0; i <= 100; ++i) milestone.curve.push_back(first + std::chrono::days{i});
        milestone.days = {milestone.curve[10], milestone.curve[50], milestone.curve[80], milestone.curve[90]};
        milestone.deterministic = milestone.curve[20];
        forecasting::DeadlineChance deadline;
        deadline.deadline.kind = forecasting::DeadlineKind::law;
        deadline.deadline.day = milestone.curve[30];
        deadline.chance = {0.3, 0.01};
        milestone.deadlines.push_back(deadline);
        for (int i = 0; i < 200; ++i) {
            milestone.sample.push_back(first + std::chrono::days{i % 100});
            forecast.costSample.push_back({1'000'000'000 + i * 1'000'000});
        }
        forecast.cost = {forecast.costSample[20], forecast.costSample[100], forecast.costSample[160],
                         forecast.costSample[180]};
        forecast.trials = 10'000;
    }
};

TEST_CASE("the S-curve tells each P-date, the planned day and what should be met with its chance in words") {
    const Foretold it;
    const auto picture = sCurve(it.plan.portfolio, it.forecast, it.milestone, english());
    CHECK(tells(picture, "P80: done by 21 Mar 2028 with a chance of 80%"));
    CHECK(tells(picture, "P10: done by 11 Jan 2028 with a chance of 10%"));
    CHECK(tells(picture, "Planned, with nothing uncertain: 21 Jan 2028"));
    CHECK(tells(picture, "entry into force 31 Jan 2028: chance 30%, unlikely"));
    CHECK(shows(picture, "P80 21 Mar 2028"));
    CHECK(shows(picture, "10,000 trials"));
}

TEST_CASE("date and cost together are less likely than each of them") {
    const Foretold it;
    const auto picture = dateAndCost(it.plan.portfolio, it.forecast, it.milestone, english());
    REQUIRE(picture.items.size() == 2);
    CHECK(picture.items[1].title.starts_with(
        "P80 of the date (21 Mar 2028) and P80 of the cost (11.6 million euros)"));
    CHECK(shows(picture, "one of 200 trials"));
}

TEST_CASE("without costs there is no picture of them, and it says so") {
    Foretold it;
    for (auto& each : it.forecast.costSample) each = {};
    CHECK(shows(dateAndCost(it.plan.portfolio, it.forecast, it.milestone, english()),
                "Nothing is still to be paid"));
    CHECK(shows(yearCosts(it.forecast, english()), "Nothing is still to be paid"));
}

TEST_CASE("the tornado tells of risks first, and keys durations behind all risks") {
    Foretold it;
    model::Risk risk;
    risk.id = {1};
    risk.code = "Q1";
    risk.nameNl = risk.nameEn = "late text";
    it.plan.portfolio.all<model::Risk>().put(risk);
    const auto task = it.plan.task("BUILD", 10);
    const forecasting::Sensitivity found{{{task, 0.5, 0.4, 0.25}}, {{risk.id, 31.4}}};
    const auto picture = tornado(it.plan.portfolio, it.milestone.activity, found, english());
    REQUIRE(picture.items.size() == 2);
    CHECK(picture.items[0].title == "Without Q1 late text the P80 is 31 days earlier");
    CHECK(picture.items[1].key == 1);
    CHECK(picture.items[1].title ==
          "BUILD BUILD: sensitivity 25%; it is on the driving chain in 50% of the trials");
    const auto none = tornado(it.plan.portfolio, it.milestone.activity, {}, english());
    CHECK(none.items.empty());
    CHECK(shows(none, "No risk of the register moves it."));
}

TEST_CASE("each year tells its cash from P10 to P90") {
    forecasting::Forecast forecast;
    forecast.years.push_back(
        {2027, {{100'000'000}, {200'000'000}, {300'000'000}, {400'000'000}}, {250'000'000}});
    const auto picture = yearCosts(forecast, english());
    REQUIRE(picture.items.size() == 1);
    CHECK(picture.items[0].key == 2027);
    CHECK(picture.items[0].title == "2027: P10 1, P50 2, P80 3, P90 4 million euros");
}

struct Ready {
    SmallPlan plan;
    forecasting::Readiness readiness;

    Ready() {
        model::LawPart part;
        part.id = {1};
        part.code = "LP1";
        part.titleNl = part.titleEn = "Trial";
        plan.portfolio.all<model::LawPart>().put(part);
        readiness.lawDate = model::makeDay(2029, 4, 1);
        forecasting::PartReadiness made;
        made.part = part.id;
        made.ready = Chance{0.52, 0};
        for (int month = -12; month <= 36; ++month) {
            const auto day = model::Day{(std::chrono::year{2029} / 4 / 1) + std::chrono::months{month}};
            made.curve.push_back({day, {0.01 * (month + 12), 0}, {0.02 * (month + 12), 0}});
        }
        made.fallbacks = {{plan.task("LATE", 3), model::makeDay(2027, 5, 3)},
                          {plan.task("GONE", 3), std::nullopt}};
        readiness.curve = made.curve;
        readiness.parts.push_back(std::move(made));
    }
};

TEST_CASE("the matrix has a cell for each part and quarter, and all of them together below") {
    const Ready it;
    const auto picture = readinessMatrix(it.plan.portfolio, it.readiness, english());
    CHECK(picture.items.size() == 2 * 17);
    CHECK(shows(picture, "Q2 2029"));
    CHECK(shows(picture, "entry into force 1 Apr 2029"));
    CHECK(tells(picture,
                "LP1 Trial, in force on 1 Apr 2029: ready with a chance of 24%, unlikely; by itself 12%"));
    CHECK(shows(readinessMatrix(it.plan.portfolio, {}, english()),
                "Nothing must be ready before a day of the law."));
}

TEST_CASE("the curve of a part that nothing must be ready for is that of all together") {
    const Ready it;
    CHECK(
        shows(readinessCurve(it.plan.portfolio, it.readiness, model::LawPartId{1}, english()), "LP1 Trial"));
    CHECK(shows(readinessCurve(it.plan.portfolio, it.readiness, model::LawPartId{9}, english()),
                "All together"));
    CHECK(readinessCurve(it.plan.portfolio, it.readiness, {}, english()).items.size() == 17);
}

TEST_CASE("the last days stand in order, and those that no start saves come first") {
    const Ready it;
    const auto fallbacks = fallbacksByDay(it.readiness);
    REQUIRE(fallbacks.size() == 2);
    CHECK_FALSE(fallbacks[0].lastResponsibleDay);
    const auto picture = lastResponsibleDays(it.plan.portfolio, it.readiness, english());
    CHECK(picture.items[0].title == "GONE GONE: no start is early enough, or all of it has started");
    CHECK(picture.items[1].title == "LATE LATE: must have started by 3 May 2027");
}

TEST_CASE("a trend chart tells what was expected when, and draws where one line leads") {
    TrendLine line{"GO", {}, {}};
    line.points = {{model::makeDay(2025, 1, 1), model::makeDay(2027, 1, 1)},
                   {model::makeDay(2026, 1, 1), model::makeDay(2027, 7, 1)}};
    line.trend = forecasting::trendOf(line.points);
    const auto picture = trendChart("GO", {line}, english());
    CHECK(tells(picture, "GO: on 1 Jan 2026 expected on 1 Jul 2027"));
    CHECK(shows(picture, "as it moved until now"));
    const auto two = trendChart("both", {line, line}, english());
    CHECK(two.items.size() == 4);
    CHECK(two.items[2].key == pointsOfLine);
    CHECK_FALSE(shows(two, "as it moved until now"));
    CHECK(shows(trendChart("none", {}, english()), "No baseline with a day says anything of it."));
}

TEST_CASE(
    "the curves of earned value tell the figures of now, and spent against done warns where more is paid "
    "than planned") {
    forecasting::EarnedValue value;
    value.budget = {400'000'000};
    value.planned = {200'000'000};
    value.earned = {100'000'000};
    value.paid = {450'000'000};
    value.atCompletion = model::Money{900'000'000};
    const std::vector<forecasting::EarnedPoint> curve{
        {model::makeDay(2027, 1, 1), {}, model::Money{}, model::Money{}},
        {model::makeDay(2027, 4, 1), value.planned, value.earned, value.paid},
        {model::makeDay(2027, 7, 1), value.budget, std::nullopt, std::nullopt}};
    const auto picture = earnedValueCurves("P01", value, curve, english());
    CHECK(tells(picture, "earned (EV): 1 million euros"));
    CHECK(tells(picture, "paid (AC): 4.5 million euros"));
    CHECK(tells(picture, "at completion, as it went (EAC): 9 million euros"));
    CHECK(shows(earnedValueCurves("P01", value, {}, english()), "There is neither work nor payment."));

    const auto spent = spentAgainstDone({"P01"}, {value}, english());
    CHECK(tells(spent,
                "P01: done 25%, spent 113%\nMore is paid than all of it was to cost, and work is left."));
    CHECK(shows(spent, "⚠"));
}

TEST_CASE("money is shown from decision to payment, year by year, and what is not known is left out") {
    const auto picture = decisionToPayment(
        "F09", {{model::BudgetYear{2026}, {{"Allocated", {100'000'000}}, {"Paid", {25'000'000}}}}, {model::BudgetYear{2027}, {}}},
        english());
    CHECK(wordsOf(picture) == std::vector<std::string>{"2026 Allocated: € 1,000,000", "2026 Paid: € 250,000"});
    CHECK(shows(decisionToPayment("F09", {}, english()), "There are no rows of cash."));
}

TEST_CASE("what a year was given stands beside what it needs, and a year that falls short is marked in words too") {
    const auto million = [](std::int64_t count) { return model::Money{count * 100'000'000}; };
    const auto picture = budgetAgainstForecast("All", {{model::BudgetYear{2026}, million(9), {million(6), million(7), million(8), million(9)}},
                                                       {model::BudgetYear{2027}, {}, {million(1), million(2), million(3), million(4)}}},
                                               english());
    CHECK(wordsOf(picture) == std::vector<std::string>{"2026 allocated: € 9,000,000", "2026 needed: P50 7, P80 8 million",
                                                       "2027 allocated: no cover", "2027 needed: P50 2, P80 3 million"});
    CHECK(shows(picture, "⚠ P50 2, P80 3 million"));
    CHECK_FALSE(shows(picture, "⚠ P50 7"));
    CHECK(shows(budgetAgainstForecast("All", {}, english()), "There is no forecast yet."));
}

TEST_CASE("what was paid is told month by month and begins anew each year, beside what was allocated") {
    const std::vector<PaidMonth> months{{model::makeDay(2025, 11, 30), {10'000'000}},
                                        {model::makeDay(2025, 12, 31), {5'000'000}},
                                        {model::makeDay(2026, 1, 31), {7'000'000}}};
    const auto picture = paidByMonth("F09", months, {{model::BudgetYear{2025}, {20'000'000}}}, english());
    CHECK(tells(picture, "31 Dec 2025: paid € 50,000 in the month, € 150,000 since New Year"));
    CHECK(tells(picture, "31 Jan 2026: paid € 70,000 in the month, € 70,000 since New Year"));
    CHECK(shows(picture, "allocated to the year"));
    CHECK(shows(paidByMonth("F09", {}, {}, english()), "Nothing was paid yet."));
}

}  // namespace
}  // namespace mijlpaal::chart
