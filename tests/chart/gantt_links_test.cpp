#include "chart/hits.h"
#include "tests/chart/support/pictures.h"
#include "tests/chart/support/small_plan.h"

#include <doctest/doctest.h>

#include <algorithm>

/// Links can be followed by the eye, also where there are many.
namespace mijlpaal::chart {
namespace {

using model::ActivityId;

/// A hundred rows of which ten are in sight.
struct ManyRows {
    SmallPlan plan;
    std::vector<ActivityId> all;
    GanttView view = viewOf(10, 40);

    ManyRows() {
        for (int i = 0; i < 100; ++i) all.push_back(plan.task("t" + std::to_string(i), 2));
    }
    Picture picture() const {
        return gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, all}, view);
    }
};

bool tellsOfMore(const Picture& picture) {
    const auto texts = shapesOf<Text>(picture);
    return std::any_of(texts.begin(), texts.end(), [](const Text& each) {
        return each.text.find("are not drawn") != std::string::npos;
    });
}

TEST_CASE("a few links that pass what is in sight are drawn, many are not") {
    ManyRows rows;
    for (std::size_t i = 0; i < 10; ++i) rows.plan.link(rows.all[i], rows.all[60 + i]);
    CHECK(rows.picture().connections.size() == 10);
    CHECK_FALSE(tellsOfMore(rows.picture()));
    for (std::size_t i = 10; i < 20; ++i) rows.plan.link(rows.all[i], rows.all[60 + i]);
    CHECK(rows.picture().connections.empty());
    CHECK(tellsOfMore(rows.picture()));
}

TEST_CASE("where many links end in sight, those that drive between rows in sight stay") {
    ManyRows rows;
    rows.plan.link(rows.all[41], rows.all[42]);
    for (std::size_t i = 0; i < 40; ++i) rows.plan.link(rows.all[i], rows.all[40 + i % 10]);
    const auto many = rows.picture();
    CHECK(many.connections.size() < 41);
    CHECK(std::any_of(many.connections.begin(), many.connections.end(),
                      [](const Connection& each) { return each.key == 1; }));
    CHECK(tellsOfMore(many));
}

TEST_CASE("the links of what is selected are always drawn, those to it unlike those from it") {
    ManyRows rows;
    for (std::size_t i = 0; i < 60; ++i) rows.plan.link(rows.all[i], rows.all[i + 40]);
    rows.plan.link(rows.all[3], rows.all[45]);
    rows.plan.link(rows.all[45], rows.all[99]);
    rows.view.selected = {rows.all[45]};
    const auto picture = rows.picture();
    const auto strokes = shapesOf<Polyline>(picture);
    const auto in = std::count_if(strokes.begin(), strokes.end(), [](const Polyline& each) {
        return each.stroke.colour == ColourRole::incomingLink;
    });
    const auto out = std::count_if(strokes.begin(), strokes.end(), [](const Polyline& each) {
        return each.stroke.colour == ColourRole::outgoingLink;
    });
    CHECK(in == 2);   // from 3 and 5
    CHECK(out == 2);  // to 85 and 99
    CHECK(filledWith(picture, ColourRole::outgoingLink).size() == 2);
    CHECK(filledWith(picture, ColourRole::incomingLink).empty());
}

TEST_CASE("a selected link that does not drive is dashed") {
    SmallPlan plan;
    const auto lang = plan.task("lang", 10), kort = plan.task("kort", 2), na = plan.task("na", 2);
    plan.link(lang, na);
    plan.link(kort, na);
    auto view = viewOf(3);
    view.selected = {na};
    const auto links =
        shapesOf<Polyline>(gantt(plan.portfolio, plan.schedule(), RowMap{plan.portfolio, {lang, kort, na}}, view));
    REQUIRE(links.size() == 2);
    CHECK(links[0].stroke.dash == Dash::solid);
    CHECK(links[1].stroke.dash == Dash::dashed);
}

TEST_CASE("the words of a link say what it joins, how, and whether it drives") {
    SmallPlan plan;
    const auto lang = plan.task("lang", 10), kort = plan.task("kort", 2), na = plan.task("na", 2);
    plan.link(lang, na);
    plan.link(kort, na);
    auto link = plan.portfolio.all<model::Dependency>().at({2});
    link.lag = model::hours(24);
    plan.portfolio.all<model::Dependency>().put(link);
    const auto words = [&](std::int64_t id) {
        auto view = viewOf(3);
        view.language = model::Language::english;
        return linkWords(plan.portfolio, plan.schedule(), {id}, view);
    };
    CHECK(words(1) == "lang lang → na na, finish to start\nThis link drives the successor.");
    CHECK(words(2) == "kort kort → na na, finish to start + 3d\nThis link does not drive the successor.");
    CHECK(words(9).empty());
    link.lag = {};
    link.lagKind = model::LagKind::percent;
    link.lagHundredthsOfPercent = -12'50;
    plan.portfolio.all<model::Dependency>().put(link);
    CHECK(words(2).starts_with("kort kort → na na, finish to start - 12.5%"));
}

TEST_CASE("a line is hit near it, and a bar within its row") {
    Picture picture;
    picture.connections = {{7, {{0, 0}, {0, 100}, {50, 100}}}, {8, {{0, 50}, {90, 50}}}};
    picture.items = {{1, {20, 10, 30, 20}, "een"}, {2, {40, 10, 30, 20}, "twee"}};
    REQUIRE(connectionAt(picture, {2, 30}, 4));
    CHECK(connectionAt(picture, {2, 30}, 4)->key == 7);
    CHECK(connectionAt(picture, {30, 52}, 4)->key == 8);
    CHECK_FALSE(connectionAt(picture, {30, 80}, 4));
    CHECK(itemAt(picture, {25, 15})->key == 1);
    CHECK(itemAt(picture, {45, 15})->key == 2);
    CHECK(itemAt(picture, {18, 15}, 3)->key == 1);
    CHECK_FALSE(itemAt(picture, {18, 15}));
    CHECK_FALSE(itemAt(picture, {25, 31}, 3));
}

}  // namespace
}  // namespace mijlpaal::chart
