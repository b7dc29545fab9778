#include "chart/network_diagram.h"

#include "chart/network_layers.h"
#include "tests/chart/support/pictures.h"
#include "tests/chart/support/small_plan.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace mijlpaal::chart {
namespace {

using model::ActivityId;

TEST_CASE("every box stands right of what comes before it, and long links pass every column between") {
    //  0 -> 1 -> 2 -> 3,  0 ----------> 3
    const auto layers = layersOf(4, {{0, 1}, {1, 2}, {2, 3}, {0, 3}});
    CHECK(layers.columns == 4);
    for (std::size_t i = 0; i < 4; ++i) CHECK(layers.places[i].column == i);
    REQUIRE(layers.paths[3].size() == 4);
    for (std::size_t i = 1; i < 3; ++i) {
        const auto& passing = layers.places[layers.paths[3][i]];
        CHECK(passing.column == i);
        CHECK(passing.row != layers.places[i].row);
    }
}

TEST_CASE("no two boxes stand in the same place") {
    std::vector<Edge> edges;
    for (std::size_t i = 1; i < 60; ++i) edges.emplace_back(i / 3, i);
    for (std::size_t i = 0; i + 7 < 60; i += 5) edges.emplace_back(i, i + 7);
    const auto layers = layersOf(60, edges);
    std::set<std::pair<std::size_t, std::size_t>> taken;
    for (const auto& place : layers.places) CHECK(taken.emplace(place.column, place.row).second);
    for (const auto& [from, to] : edges) CHECK(layers.places[from].column < layers.places[to].column);
}

TEST_CASE("what goes round in a circle is drawn too") {
    const auto layers = layersOf(3, {{0, 1}, {1, 2}, {2, 0}});
    CHECK(layers.places.size() >= 3);
    CHECK(layers.paths[2].size() == 2);
    CHECK(layersOf(0, {}).columns == 0);
}

struct Chain {
    SmallPlan plan;
    std::vector<ActivityId> all;

    Chain() {
        for (int i = 0; i < 6; ++i) {
            all.push_back(plan.task("t" + std::to_string(i), 2));
            if (i > 0) plan.link(all[all.size() - 2], all.back());
        }
        all.push_back(plan.task("los", 1));
    }
};

TEST_CASE("a neighbourhood reaches as many links to both sides as asked for") {
    const Chain chain;
    CHECK(neighbourhood(chain.plan.portfolio, chain.all[2], 1) ==
          std::vector{chain.all[1], chain.all[2], chain.all[3]});
    CHECK(neighbourhood(chain.plan.portfolio, chain.all[0], 2) ==
          std::vector{chain.all[0], chain.all[1], chain.all[2]});
    CHECK(neighbourhood(chain.plan.portfolio, chain.all[6], 3) == std::vector{chain.all[6]});
    CHECK(linkedActivities(chain.plan.portfolio).size() == 6);
}

TEST_CASE("boxes do not overlap, links run at right angles between them, and critical is thick") {
    Chain chain;
    chain.plan.link(chain.all[0], chain.all[4]);
    chain.plan.link(chain.all[6], chain.all[5]);
    NetworkView view;
    view.shown = chain.all;
    view.selected = {chain.all[2]};
    const auto picture = networkDiagram(chain.plan.portfolio, chain.plan.schedule(), view);
    REQUIRE(picture.items.size() == 7);
    for (const auto& a : picture.items) {
        CHECK(a.area.right() <= picture.width);
        CHECK(a.area.bottom() <= picture.height);
        for (const auto& b : picture.items) {
            if (a.key == b.key) continue;
            CHECK((a.area.right() < b.area.left || b.area.right() < a.area.left ||
                   a.area.bottom() < b.area.top || b.area.bottom() < a.area.top));
        }
    }
    REQUIRE(picture.connections.size() == 7);
    for (const auto& link : picture.connections) {
        for (std::size_t i = 1; i < link.points.size(); ++i) {
            const auto &a = link.points[i - 1], &b = link.points[i];
            CHECK((a.x == b.x || a.y == b.y));
            for (const auto& item : picture.items) {
                const Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
                CHECK_FALSE((middle.x > item.area.left && middle.x < item.area.right() &&
                             middle.y > item.area.top && middle.y < item.area.bottom()));
            }
        }
    }
    double critical = 0, other = 0;
    for (const auto& box : shapesOf<Rectangle>(picture)) {
        if (!box.outline) continue;
        (box.outline->colour == ColourRole::critical ? critical : other) = box.outline->width;
    }
    CHECK(critical > other);
    CHECK(itemOf(picture, chain.all[4])->title.find("Waits for t3, t0.") != std::string::npos);
    CHECK(itemOf(picture, chain.all[4])->title.find("Is waited for by t5.") != std::string::npos);
    CHECK(filledWith(picture, ColourRole::selection).size() == 1);
}

TEST_CASE("links of another type carry its word in the language of the reader, as in the table") {
    Chain chain;
    auto link = *chain.plan.portfolio.all<model::Dependency>().begin();
    link.type = model::LinkType::startToStart;
    chain.plan.portfolio.all<model::Dependency>().put(link);
    NetworkView view;
    view.shown = chain.all;
    const auto holds = [&](std::string_view word) {
        const auto picture = networkDiagram(chain.plan.portfolio, chain.plan.schedule(), view);
        return std::any_of(picture.shapes.begin(), picture.shapes.end(), [word](const Shape& shape) {
            const auto* text = std::get_if<Text>(&shape);
            return text && text->text == word;
        });
    };
    CHECK(holds("BB"));
    view.language = model::Language::english;
    CHECK(holds("SS"));
}

}  // namespace
}  // namespace mijlpaal::chart
