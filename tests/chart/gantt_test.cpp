#include "chart/gantt.h"

#include "tests/chart/support/pictures.h"
#include "tests/chart/support/small_plan.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::chart {
namespace {

using model::ActivityId;
using model::ActivityKind;
using model::makeDay;

TEST_CASE("a bar reaches from start to finish, within its row") {
    SmallPlan plan;
    plan.task("bouw", 10);
    const auto a = plan.task("toets", 5);
    const RowMap rows{plan.portfolio, {{1}, {2}}};
    const auto picture = gantt(plan.portfolio, plan.schedule(), rows, viewOf(2));

    const auto* item = itemOf(picture, a);
    REQUIRE(item);
    CHECK(item->area.left == doctest::Approx(10.0 * 8 / 24));
    CHECK(item->area.right() == doctest::Approx(40 + 10.0 * 17 / 24));
    CHECK(item->area.top == 20);
    CHECK(item->area.height == 20);
    const auto bars = filledWith(picture, ColourRole::bar);
    REQUIRE(bars.size() == 1);
    CHECK(bars[0].area.top > 20);
    CHECK(bars[0].area.bottom() < 40);
}

TEST_CASE("a critical bar is red and has a thicker outline than others") {
    SmallPlan plan;
    plan.task("lang", 10);
    plan.task("kort", 5);
    const auto picture =
        gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, {{1}, {2}}}, viewOf(2));
    const auto critical = filledWith(picture, ColourRole::critical);
    const auto other = filledWith(picture, ColourRole::bar);
    REQUIRE(critical.size() == 1);
    REQUIRE(other.size() == 1);
    CHECK(critical[0].area.top < 20);
    CHECK(critical[0].outline->width > other[0].outline->width);
}

TEST_CASE("what is drawn is also said in words") {
    SmallPlan plan;
    const auto a = plan.task("bouw", 10);
    const auto picture = gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, {a}}, viewOf(1));
    CHECK(itemOf(picture, a)->title.find("bouw") != std::string::npos);
    CHECK(itemOf(picture, a)->title.find("Critical") != std::string::npos);
}

TEST_CASE("a quarter done fills a quarter of the bar") {
    SmallPlan plan;
    plan.task("lang", 10);
    const auto a = plan.task("kort", 5);
    plan.change(a, [](model::Activity& activity) { activity.percentComplete = model::percent(25); });
    const auto picture = gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, {{1}, a}}, viewOf(2));
    const auto done = filledWith(picture, ColourRole::barProgress);
    REQUIRE(done.size() == 1);
    CHECK(done[0].area.width == doctest::Approx(filledWith(picture, ColourRole::bar)[0].area.width / 4));
}

TEST_CASE("the float is a thin tail behind the bar, up to the late finish") {
    SmallPlan plan;
    plan.task("lang", 10);
    const auto a = plan.task("kort", 5);
    const auto schedule = plan.schedule();
    const auto picture = gantt(plan.portfolio, schedule, RowMap{plan.portfolio, {{1}, a}}, viewOf(2));
    const auto lines = shapesOf<Line>(picture);
    const auto tail = std::find_if(lines.begin(), lines.end(), [](const Line& line) {
        return line.stroke.colour == ColourRole::floatTail && line.from.y == line.to.y;
    });
    REQUIRE(tail != lines.end());
    CHECK(tail->from.x == doctest::Approx(itemOf(picture, a)->area.right()));
    CHECK(tail->to.x == doctest::Approx(viewOf(1).scale.x(schedule.find(a)->lateFinish)));
}

TEST_CASE("the baseline lies below the bar, from its start to its finish; a promise is a point") {
    SmallPlan plan;
    const auto a = plan.task("bouw", 10);
    const auto start = model::Moment::at(makeDay(2026, 1, 7)),
               finish = model::Moment::at(makeDay(2026, 1, 9));
    const BaselineSpans spans{{a, {start, finish}}};
    auto view = viewOf(1);
    view.baseline = &spans;
    const auto picture = gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, {a}}, view);
    const auto baseline = filledWith(picture, ColourRole::baseline);
    REQUIRE(baseline.size() == 1);
    CHECK(baseline[0].area.left == doctest::Approx(20));
    CHECK(baseline[0].area.width == doctest::Approx(20));
    CHECK(baseline[0].area.top > filledWith(picture, ColourRole::critical)[0].area.bottom());

    const BaselineSpans promise{{a, {std::nullopt, finish}}};
    view.baseline = &promise;
    const auto promised = gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, {a}}, view);
    CHECK(filledWith(promised, ColourRole::baseline).empty());
    const auto shapes = shapesOf<Polygon>(promised);
    CHECK(std::any_of(shapes.begin(), shapes.end(),
                      [](const Polygon& each) { return each.fill == ColourRole::baseline; }));
}

TEST_CASE("only rows in sight are drawn") {
    SmallPlan plan;
    std::vector<ActivityId> all;
    for (int i = 0; i < 1000; ++i) {
        all.push_back(plan.task("t" + std::to_string(i), 5));
        if (i > 0) plan.link(all[all.size() - 2], all.back());
    }
    const auto picture = gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, all}, viewOf(10, 3));
    CHECK(picture.items.size() == 10);
    CHECK(picture.items.front().key == all[3].number);
    CHECK(shapesOf<Polyline>(picture).size() <= 11);
}

TEST_CASE("links run at right angles and end at the bars") {
    SmallPlan plan;
    std::vector<ActivityId> all;
    for (const auto* code : {"a", "b", "c", "d", "e"}) all.push_back(plan.task(code, 5));
    plan.link(all[0], all[1]);
    plan.link(all[0], all[2], model::LinkType::startToStart);
    plan.link(all[1], all[3], model::LinkType::finishToFinish);
    plan.link(all[4], all[1], model::LinkType::startToFinish);
    const auto picture = gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, all}, viewOf(5));
    auto links = picture.connections;
    REQUIRE(links.size() == 4);
    std::sort(links.begin(), links.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    for (const auto& link : links) {
        for (std::size_t i = 1; i < link.points.size(); ++i) {
            CHECK((link.points[i].x == link.points[i - 1].x || link.points[i].y == link.points[i - 1].y));
        }
    }
    CHECK(links[0].points.front().x == doctest::Approx(itemOf(picture, all[0])->area.right()));
    CHECK(links[1].points.front().x == doctest::Approx(itemOf(picture, all[0])->area.left));
    CHECK(links[2].points.back().x == doctest::Approx(itemOf(picture, all[3])->area.right()));
}

TEST_CASE("a link into a collapsed summary ends at the summary, and one inside it is not drawn") {
    SmallPlan plan;
    const auto before = plan.task("voor", 5);
    const auto summary = plan.add("fase", ActivityKind::summary, 0);
    const auto first = plan.task("eerst", 5, summary), second = plan.task("dan", 5, summary);
    plan.link(before, first);
    plan.link(first, second);
    const auto schedule = plan.schedule();

    const RowMap open{plan.portfolio, {before, summary, first, second}};
    CHECK(shapesOf<Polyline>(gantt(plan.portfolio, schedule, open, viewOf(4))).size() == 2);

    const RowMap closed{plan.portfolio, {before, summary}};
    CHECK(closed.rowOf(second) == 1);
    CHECK_FALSE(closed.isShown(second));
    const auto links = shapesOf<Polyline>(gantt(plan.portfolio, schedule, closed, viewOf(2)));
    REQUIRE(links.size() == 1);
    CHECK(links[0].points.back().y > 20);
    CHECK(links[0].points.back().y < 40);
}

TEST_CASE("an activity around which no row is shown has no row") {
    SmallPlan plan;
    const auto a = plan.task("a", 5), b = plan.task("b", 5);
    const RowMap rows{plan.portfolio, {a}};
    CHECK_FALSE(rows.rowOf(b));
    CHECK_FALSE(rows.rowOf(ActivityId{99}));
}

TEST_CASE("a milestone is a diamond with its date beside it") {
    SmallPlan plan;
    plan.task("lang", 10);
    const auto a = plan.add("klaar", ActivityKind::milestone, 0);
    const auto picture = gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, {{1}, a}}, viewOf(2));
    auto polygons = shapesOf<Polygon>(picture);
    std::erase_if(polygons, [](const Polygon& each) { return each.fill != ColourRole::milestone; });
    REQUIRE(polygons.size() == 1);
    CHECK(polygons[0].points.size() == 4);
    CHECK(shapesOf<Text>(picture).size() == 1);
    CHECK(itemOf(picture, a)->title.find("Milestone.") != std::string::npos);
}

TEST_CASE("what moved stands on a band that fills its row") {
    SmallPlan plan;
    const auto a = plan.task("a", 5), b = plan.task("b", 5);
    auto view = viewOf(2);
    view.moved = {b};
    const auto bands = filledWith(
        gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, {a, b}}, view), ColourRole::highlight);
    REQUIRE(bands.size() == 1);
    CHECK(bands[0].area == Area{0, 20, 600, 20});
}

TEST_CASE("days off are shaded once a day can be seen") {
    SmallPlan plan;
    const auto a = plan.task("a", 5);
    const scheduling::Clocks clocks{plan.portfolio};
    auto view = viewOf(1);
    view.clocks = &clocks;
    const RowMap rows{plan.portfolio, {a}};
    const auto schedule = plan.schedule();
    const auto shaded = filledWith(gantt(plan.portfolio, schedule, rows, view), ColourRole::nonWorking);
    REQUIRE(shaded.size() == 8);  // sixty days from a Monday
    CHECK(shaded[0].area.left == doctest::Approx(50));
    CHECK(shaded[0].area.width == doctest::Approx(20));

    view.scale = TimeScale{view.scale.left(), 1};
    CHECK(filledWith(gantt(plan.portfolio, schedule, rows, view), ColourRole::nonWorking).empty());

    view.scale = TimeScale{view.scale.left(), 240};  // ten pixels an hour
    const auto hours = filledWith(gantt(plan.portfolio, schedule, rows, view), ColourRole::nonWorking);
    REQUIRE(hours.size() >= 2);
    CHECK(hours[0].area.left == doctest::Approx(0));
    CHECK(hours[0].area.width == doctest::Approx(80));  // until eight o'clock
}

TEST_CASE("a mark is a line from top to bottom on its moment") {
    SmallPlan plan;
    const auto a = plan.task("a", 5);
    auto view = viewOf(1);
    view.marks = {{model::Moment::at(makeDay(2026, 1, 15)), ColourRole::lawDate, Dash::dashed, 2, "Wet"}};
    const auto lines =
        shapesOf<Line>(gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, {a}}, view));
    const auto mark = std::find_if(lines.begin(), lines.end(), [](const Line& line) {
        return line.stroke.colour == ColourRole::lawDate;
    });
    REQUIRE(mark != lines.end());
    CHECK(mark->from == Point{100.5, 0});
    CHECK(mark->to == Point{100.5, 20});
}

TEST_CASE("links that came or went are seen on the same rows") {
    SmallPlan plan;
    const auto a = plan.task("ontwerp", 2), b = plan.task("bouw", 10);
    const RowMap rows{plan.portfolio, {a, b}};
    const auto linesOf = [&](const model::Portfolio& portfolio) {
        return shapesOf<Polyline>(gantt(portfolio, plan.schedule(), rows, viewOf(2))).size();
    };
    CHECK(linesOf(plan.portfolio) == 0);
    auto linked = plan.portfolio;
    model::Dependency link;
    link.id = {1};
    link.code = "D1";
    link.predecessor = a;
    link.successor = b;
    linked.all<model::Dependency>().put(link);
    CHECK(linesOf(linked) == 1);
    CHECK(linesOf(plan.portfolio) == 0);
    CHECK(linesOf(linked) == 1);
}

}  // namespace
}  // namespace mijlpaal::chart
