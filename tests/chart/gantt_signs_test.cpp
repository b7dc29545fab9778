#include "model/constraint.h"
#include "tests/chart/support/pictures.h"
#include "tests/chart/support/small_plan.h"

#include <doctest/doctest.h>

/// Wherever a date is not free a sign stands at that end of the bar, and the words say what holds it.
namespace mijlpaal::chart {
namespace {

using model::Activity;
using model::Constraint;
using model::ConstraintType;
using model::makeDay;
using model::Moment;

struct Signed {
    SmallPlan plan;
    model::ActivityId id = plan.task("bouw", 5);

    Picture picture(const RecordHolds* holds = nullptr) {
        auto view = viewOf(1);
        view.scale = TimeScale{Moment::at(makeDay(2026, 1, 5)), 10};
        view.holds = holds;
        return gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, {id}}, view);
    }
    std::string words(const RecordHolds* holds = nullptr) { return itemOf(picture(holds), id)->title; }
};

/// From the left to the right edge of everything drawn in the colour of what holds a date.
std::vector<double> signsOf(const Picture& picture) {
    std::vector<double> middles;
    for (const auto& each : shapesOf<Polygon>(picture)) {
        if (each.fill == ColourRole::hold) middles.push_back(each.points[1].x);
    }
    for (const auto& each : shapesOf<Rectangle>(picture)) {
        if (each.outline && each.outline->colour == ColourRole::hold) middles.push_back(each.area.middle().x);
    }
    return middles;
}

TEST_CASE("a constraint on the start stands before the bar, one on the finish behind it") {
    Signed row;
    CHECK(signsOf(row.picture()).empty());
    const auto at = [&](ConstraintType type) {
        row.plan.change(row.id, [type](Activity& each) {
            each.constraint = Constraint{type, Moment::at(makeDay(2026, 1, 14), 4800)};
        });
        const auto picture = row.picture();
        const auto signs = signsOf(picture);
        REQUIRE_FALSE(signs.empty());
        const auto& bar = itemOf(picture, row.id)->area;
        return signs[0] < bar.left ? -1 : signs[0] > bar.right() ? 1 : 0;
    };
    CHECK(at(ConstraintType::startNoEarlierThan) == -1);
    CHECK(at(ConstraintType::startNoLaterThan) == -1);
    CHECK(at(ConstraintType::mustStartOn) == -1);
    CHECK(at(ConstraintType::startOn) == -1);
    CHECK(at(ConstraintType::finishNoEarlierThan) == 1);
    CHECK(at(ConstraintType::finishNoLaterThan) == 1);
    CHECK(at(ConstraintType::mustFinishOn) == 1);
    CHECK(at(ConstraintType::finishOn) == 1);
}

TEST_CASE("the words say which side a constraint holds, with its date") {
    Signed row;
    row.plan.change(row.id, [](Activity& each) {
        each.constraint = Constraint{ConstraintType::startNoEarlierThan, Moment::at(makeDay(2026, 1, 14), 4800)};
    });
    CHECK(row.words().find("may not start before 14-01-2026") != std::string::npos);
    row.plan.change(row.id, [](Activity& each) {
        each.constraint = Constraint{ConstraintType::finishNoLaterThan, Moment::at(makeDay(2026, 1, 14), 10200)};
    });
    CHECK(row.words().find("must finish by 14-01-2026") != std::string::npos);
}

TEST_CASE("what has happened is held by nothing any more") {
    Signed row;
    row.plan.change(row.id, [](Activity& each) {
        each.constraint = Constraint{ConstraintType::startNoEarlierThan, Moment::at(makeDay(2026, 1, 5), 4800)};
        each.actualStart = Moment::at(makeDay(2026, 1, 5), 4800);
        each.percentComplete = model::percent(50);
    });
    CHECK(signsOf(row.picture()).empty());
}

TEST_CASE("a promise is a flag behind the bar, filled when the plan is later") {
    Signed row;
    RecordHolds holds;
    const auto flag = [&](model::Day day) {
        holds.promises[row.id] = {day, model::DatePrecision::day, makeDay(2025, 1, 1)};
        auto all = shapesOf<Rectangle>(row.picture(&holds));
        std::erase_if(all, [](const Rectangle& each) {
            return !each.outline || each.outline->colour != ColourRole::hold;
        });
        REQUIRE(all.size() == 1);
        return all[0].fill;
    };
    CHECK(flag(makeDay(2026, 1, 9)) == ColourRole::background);
    CHECK(row.words(&holds).find("Agreed with others: 9 januari 2026.") != std::string::npos);
    CHECK(flag(makeDay(2026, 1, 8)) == ColourRole::hold);
    CHECK(row.words(&holds).find("The plan is later.") != std::string::npos);
    CHECK(flag(makeDay(2026, 1, 30)) == ColourRole::background);
}

TEST_CASE("what the law waits for says so, itself or by the system it makes ready") {
    Signed row;
    auto& portfolio = row.plan.portfolio;
    model::LawMilestone law;
    law.id = {1};
    law.nameNl = "Inwerkingtreding";
    law.plannedDate = makeDay(2029, 4, 1);
    portfolio.all<model::LawMilestone>().put(law);
    model::System system;
    system.id = {1};
    system.readyActivity = row.id;
    portfolio.all<model::System>().put(system);
    model::LawDependency needs;
    needs.id = {1};
    needs.lawMilestone = law.id;
    needs.required = model::refTo(system.id);
    portfolio.all<model::LawDependency>().put(needs);

    const auto holds = recordHolds(portfolio);
    const auto words = row.words(&holds);
    CHECK(words.find("The law needs it before 01-04-2029: Inwerkingtreding.") != std::string::npos);
    const auto texts = shapesOf<Text>(row.picture(&holds));
    REQUIRE(texts.size() == 1);
    CHECK(texts[0].text == "§");

    needs.relation = model::LawRelation::preferredReadyBefore;
    portfolio.all<model::LawDependency>().put(needs);
    CHECK(recordHolds(portfolio).laws.empty());
}

TEST_CASE("a note is a sheet behind the bar, and its words stay out of a chart that may go anywhere") {
    Signed row;
    auto& portfolio = row.plan.portfolio;
    for (const auto* text : {"Leverancier belt terug", "Budget is krap"}) {
        model::Note note;
        note.id = portfolio.all<model::Note>().nextId();
        note.object = model::refTo(row.id);
        note.text = text;
        portfolio.all<model::Note>().put(note);
    }
    const auto holds = recordHolds(portfolio);
    CHECK(row.words(&holds).find("Notes with it: 2.") != std::string::npos);
    CHECK(row.words(&holds).find("Leverancier") == std::string::npos);
    const auto picture = row.picture(&holds);
    const auto sheets = signsOf(picture);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0] > itemOf(picture, row.id)->area.right());
}

TEST_CASE("a bound from outside says why") {
    Signed row;
    const auto schedule =
        scheduling::schedule(row.plan.portfolio, scheduling::optionsOf(row.plan.portfolio), nullptr,
                             {{row.id, Moment::at(makeDay(2026, 1, 12)), base::message("The review comes first.")}})
            .value();
    const auto picture = gantt(row.plan.portfolio, schedule, RowMap{row.plan.portfolio, {row.id}}, viewOf(1));
    CHECK(itemOf(picture, row.id)->title.find("The review comes first.") != std::string::npos);
    CHECK(signsOf(picture).size() == 1);
}

}  // namespace
}  // namespace mijlpaal::chart
