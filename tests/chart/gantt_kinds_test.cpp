#include "tests/chart/support/pictures.h"
#include "tests/chart/support/small_plan.h"

#include <doctest/doctest.h>

/// Each kind of work can be told from the others by its shape, not by its colour alone.
namespace mijlpaal::chart {
namespace {

using model::Activity;
using model::ActivityKind;

Picture drawn(SmallPlan& plan, GanttView view = viewOf(2)) {
    std::vector<model::ActivityId> all;
    for (const auto& each : plan.portfolio.all<Activity>()) all.push_back(each.id);
    return gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, all}, view);
}

bool says(const Picture& picture, model::ActivityId id, std::string_view words) {
    return itemOf(picture, id)->title.find(words) != std::string::npos;
}

TEST_CASE("split work stands in pieces with dots between them, and its progress fills one after another") {
    SmallPlan plan;
    plan.task("lang", 20);
    const auto a = plan.task("gesplitst", 4);
    plan.change(a, [](Activity& activity) {
        activity.pieces = {model::hours(16), model::hours(24), model::hours(16)};
        activity.percentComplete = model::percent(75);
    });
    const scheduling::Clocks clocks{plan.portfolio};
    auto view = viewOf(2);
    view.clocks = &clocks;
    const auto picture = drawn(plan, view);
    const auto pieces = filledWith(picture, ColourRole::bar);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].area.left == doctest::Approx(10.0 * 8 / 24));
    CHECK(pieces[0].area.right() == doctest::Approx(10 + 10.0 * 17 / 24));
    CHECK(pieces[1].area.left > pieces[0].area.right() + 20);
    CHECK(pieces[1].area.right() == doctest::Approx(itemOf(picture, a)->area.right()));
    const auto done = filledWith(picture, ColourRole::barProgress);
    REQUIRE(done.size() == 2);
    CHECK(done[0].area.width == doctest::Approx(pieces[0].area.width));
    CHECK(done[1].area.width < pieces[1].area.width);
    auto dots = shapesOf<Line>(picture);
    std::erase_if(dots, [](const Line& each) { return each.stroke.dash != Dash::dotted; });
    REQUIRE(dots.size() == 1);
    CHECK(dots[0].from.x == doctest::Approx(pieces[0].area.right()));
    CHECK(says(picture, a, "Split"));

    SmallPlan whole;
    whole.task("lang", 20);
    whole.task("heel", 4);
    CHECK(filledWith(drawn(whole), ColourRole::bar).size() == 1);
}

TEST_CASE("inactive work is hollow, that of another plan grey") {
    SmallPlan plan;
    plan.task("lang", 20);
    const auto a = plan.task("uit", 4);
    plan.change(a, [](Activity& activity) { activity.inactive = true; });
    auto picture = drawn(plan);
    CHECK(filledWith(picture, ColourRole::bar).empty());
    auto hollow = shapesOf<Rectangle>(picture);
    std::erase_if(hollow, [](const Rectangle& each) { return each.fill || !each.outline; });
    CHECK(hollow.size() == 1);
    CHECK(says(picture, a, "Inactive"));

    plan.change(a, [](Activity& activity) {
        activity.inactive = false;
        activity.isExternal = true;
        activity.manualStart = model::Moment::at(model::makeDay(2026, 1, 6), 4800);
        activity.manualFinish = model::Moment::at(model::makeDay(2026, 1, 9), 10200);
    });
    picture = drawn(plan);
    CHECK(filledWith(picture, ColourRole::external).size() == 1);
    CHECK(says(picture, a, "From another plan"));
    CHECK_FALSE(says(picture, a, "Placed by hand"));
}

TEST_CASE("what is placed by hand has caps at both ends") {
    SmallPlan plan;
    plan.task("lang", 20);
    const auto a = plan.task("vast", 4);
    CHECK(shapesOf<Polyline>(drawn(plan)).empty());
    plan.change(a, [](Activity& activity) {
        activity.manual = true;
        activity.manualStart = model::Moment::at(model::makeDay(2026, 1, 6), 4800);
    });
    const auto picture = drawn(plan);
    const auto caps = shapesOf<Polyline>(picture);
    REQUIRE(caps.size() == 2);
    CHECK(caps[0].points[1].x < itemOf(picture, a)->area.left);
    CHECK(caps[1].points[1].x > itemOf(picture, a)->area.right());
    CHECK(says(picture, a, "Placed by hand"));
}

TEST_CASE("a level of effort is a thin bar between two blunt ends") {
    SmallPlan plan;
    const auto work = plan.task("werk", 10);
    const auto a = plan.add("sturing", ActivityKind::levelOfEffort, 1);
    plan.link(work, a, model::LinkType::startToStart);
    plan.link(work, a, model::LinkType::finishToFinish);
    const auto picture = drawn(plan);
    auto ends = shapesOf<Polygon>(picture);
    std::erase_if(ends, [](const Polygon& each) { return each.points.size() != 8; });
    CHECK(ends.size() == 1);
    CHECK(says(picture, a, "Level of effort"));
}

TEST_CASE("a deadline is a hollow arrow, and a filled one when it is missed") {
    SmallPlan plan;
    plan.task("lang", 20);
    const auto a = plan.task("kort", 5);
    const auto arrow = [&](model::Day day) {
        plan.change(a, [day](Activity& each) { each.deadline = model::Moment::at(day, 10200); });
        auto all = shapesOf<Polygon>(drawn(plan));
        std::erase_if(all, [](const Polygon& each) { return each.points.size() != 7; });
        REQUIRE(all.size() == 1);
        return all[0];
    };
    CHECK(arrow(model::makeDay(2026, 1, 14)).fill == ColourRole::background);
    CHECK(says(drawn(plan), a, "Deadline: 14-01-2026."));
    CHECK(arrow(model::makeDay(2026, 1, 7)).fill == ColourRole::deadline);
    CHECK(says(drawn(plan), a, "Misses its deadline: 07-01-2026."));
}

}  // namespace
}  // namespace mijlpaal::chart
