#include "chart/svg.h"

#include "chart/gantt_sheet.h"
#include "tests/chart/support/pictures.h"
#include "tests/chart/support/small_plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::chart {
namespace {

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

Picture drawing() {
    Picture picture;
    picture.width = 200;
    picture.height = 100;
    picture.add(Rectangle{{1, 2, 30, 40}, ColourRole::bar, Stroke{ColourRole::text, 2, Dash::dashed}, 3});
    picture.add(Line{{0, 0}, {10, 10}, {ColourRole::grid}});
    picture.add(Polyline{{{0, 0}, {5, 0}, {5, 5}}, {ColourRole::link, 1, Dash::dotted}});
    picture.add(Polygon{{{0, 0}, {5, 0}, {5, 5}}, std::nullopt, Stroke{ColourRole::critical}});
    picture.add(Text{{50, 50}, "R&D <nieuw>", ColourRole::text, Across::right, true});
    picture.items = {{7, {1, 2, 30, 40}, "A1 Bouw \"fase\" 1\nMijlpaal."}};
    return picture;
}

TEST_CASE("every shape, its strokes and its fill stand in the SVG") {
    const auto svg = svgText(drawing(), "Planning", "nl");
    CHECK(holds(svg, "viewBox=\"0 0 200 100\""));
    CHECK(holds(svg, "<rect x=\"1\" y=\"2\" width=\"30\" height=\"40\" rx=\"3\" fill=\"#629bdb\""));
    CHECK(holds(svg, "stroke-dasharray=\"8 6\""));
    CHECK(holds(svg, "<polyline points=\"0,0 5,0 5,5\" fill=\"none\""));
    CHECK(holds(svg, "<polygon points=\"0,0 5,0 5,5\" fill=\"none\" stroke=\"#d63031\""));
    CHECK(holds(svg, "text-anchor=\"end\""));
}

TEST_CASE("text stays text, and what XML would misread is written so that it does not") {
    const auto svg = svgText(drawing(), "Planning & meer", "nl");
    CHECK(holds(svg, ">R&amp;D &lt;nieuw&gt;</text>"));
    CHECK(holds(svg, "<title>Planning &amp; meer</title>"));
    CHECK(holds(svg, "<title>A1 Bouw &quot;fase&quot; 1\nMijlpaal.</title>"));
    CHECK(holds(svg, "<desc>A1 Bouw &quot;fase&quot; 1\n</desc>"));
    CHECK(holds(svg, "xml:lang=\"nl\""));
    Picture strange;
    strange.add(Text{{0, 0}, std::string{"a\x01"
                                         "b"}});
    CHECK(holds(svgText(strange, "", "en"), ">ab</text>"));
}

TEST_CASE("text that is too wide is cut off between characters") {
    Picture picture;
    Text text{{0, 0}, "coördinatie", ColourRole::text};
    text.widest = 31;
    picture.add(text);
    CHECK(holds(svgText(picture, "", "nl"), ">coör…</text>"));
}

struct Sheet {
    SmallPlan plan;
    std::vector<model::ActivityId> all;
    SheetLayout layout;

    explicit Sheet(int rows) {
        for (int i = 0; i < rows; ++i) {
            all.push_back(plan.task("T" + std::to_string(i), 3));
            if (i > 0) plan.link(all[all.size() - 2], all.back());
        }
    }
    GanttView view() const {
        GanttView view;
        view.scale = sheetScale(dayRangeOf(plan.portfolio, plan.schedule()), layout);
        return view;
    }
    RowMap rows() const { return RowMap{plan.portfolio, all}; }
};

TEST_CASE("a sheet has a name for every row, and its bars stand beside the names") {
    const Sheet sheet{5};
    const auto picture =
        ganttSheet(sheet.plan.portfolio, sheet.plan.schedule(), sheet.rows(), sheet.view(), sheet.layout, 0, 4);
    CHECK(picture.height == sheet.layout.header() + 100);
    CHECK(picture.width == 1600);
    REQUIRE(picture.items.size() == 5);
    for (const auto& item : picture.items) {
        CHECK(item.area.left > sheet.layout.names);
        CHECK(item.area.right() < picture.width);
    }
    CHECK(holds(svgText(picture, "", "nl"), ">T3  T3</text>"));
}

TEST_CASE("a plan goes over as many pages as it needs, each with a header and its number") {
    const Sheet sheet{100};
    const auto pages = ganttPages(sheet.plan.portfolio, sheet.plan.schedule(), sheet.rows(), sheet.view(),
                                  sheet.layout, sheet.layout.header() + 20 + 40 * 20);
    REQUIRE(pages.size() == 3);
    std::size_t rows = 0;
    for (const auto& page : pages) {
        CHECK(page.height == pages.front().height);
        rows += page.items.size();
    }
    CHECK(rows == 100);
    CHECK(pages[2].items.size() == 20);
    CHECK(holds(svgText(pages[1], "", "nl"), ">Page 2 of 3</text>"));
}

TEST_CASE("an empty plan is one page without rows") {
    const Sheet sheet{0};
    GanttView view;
    const auto pages =
        ganttPages(sheet.plan.portfolio, sheet.plan.schedule(), sheet.rows(), view, sheet.layout, 700);
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].items.empty());
}

}  // namespace
}  // namespace mijlpaal::chart
