#include "gui/plan/gantt_drag.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

/// What dragging means, without a window.
namespace mijlpaal::gui {
namespace {

using What = GanttDrag::What;

app::View viewOf(const model::Portfolio& portfolio) {
    return {portfolio, {}, true};
}

model::Moment at(unsigned month, unsigned day, int hour = 0) {
    return model::Moment::at(model::makeDay(2026, month, day), hour * model::dayTenths / 24);
}

constexpr model::ActivityId phase{1}, design{2}, build{3}, training{5};

model::Portfolio changed(model::ActivityId id, const std::function<void(model::Activity&)>& change) {
    auto portfolio = smallPlan();
    auto activity = portfolio.all<model::Activity>().at(id);
    change(activity);
    portfolio.all<model::Activity>().put(activity);
    return portfolio;
}

TEST_CASE("the parts of a bar: its end stretches, its progress is moved, the dot links, the rest moves") {
    chart::Picture picture;
    picture.items = {{2, {100, 0, 80, 20}, "Ontwerp"}};
    auto portfolio = changed(design, [](auto& each) { each.percentComplete = model::percent(50); });
    const auto what = [&](double x) -> std::optional<What> {
        const auto grip = gripAt(picture, portfolio, {x, 10}, 1);
        return grip ? std::optional{grip->what} : std::nullopt;
    };
    CHECK(what(110) == What::move);
    CHECK(what(140) == What::progress);
    CHECK(what(178) == What::stretch);
    CHECK(what(189) == What::link);
    CHECK_FALSE(what(80));
    CHECK_FALSE(what(220));

    picture.items = {{1, {100, 0, 80, 20}, "Fase"}};
    CHECK(what(178) == What::move);
}

TEST_CASE("dragging goes by whole days, and by whole hours where those are seen") {
    CHECK(snapped(at(5, 11, 8), model::dayTenths * 4 / 3, false) == at(5, 12, 8));
    CHECK(snapped(at(5, 11, 8), -model::dayTenths / 3, false) == at(5, 11, 8));
    CHECK(snapped(at(5, 11, 8), 1000, true) == at(5, 11, 10));
}

TEST_CASE("why something cannot be dragged is said before") {
    CHECK_FALSE(whyNot(viewOf(smallPlan()), {training, What::move}));
    CHECK(whyNot(viewOf(smallPlan()), {phase, What::move}));
    CHECK(whyNot(viewOf(smallPlan()), {phase, What::stretch}));
    CHECK_FALSE(whyNot(viewOf(smallPlan()), {phase, What::link}));
    CHECK(whyNot({smallPlan(), {}, false}, {training, What::link}));
    const auto started = changed(design, [](auto& each) { each.actualStart = at(5, 4, 8); });
    CHECK(whyNot(viewOf(started), {design, What::move}));
    CHECK_FALSE(whyNot(viewOf(started), {design, What::stretch}));
    const auto finished = changed(design, [](auto& each) {
        each.actualStart = at(5, 4, 8);
        each.actualFinish = at(5, 8, 17);
    });
    CHECK(whyNot(viewOf(finished), {design, What::stretch}));
    CHECK(whyNot(viewOf(smallPlan()), {{99}, What::move}));
}

TEST_CASE("a move to a Sunday begins on Monday, and says when it would be done") {
    const auto view = viewOf(smallPlan());
    const GanttDrag drag{What::move, training, at(6, 7, 8), false, {}};
    CHECK(spanOf(view, drag).start.day() == model::makeDay(2026, 6, 8));
    CHECK(spanOf(view, drag).finish.day() == model::makeDay(2026, 6, 12));
    CHECK(base::plain(wordsOf(view, drag, model::Language::dutch)) == "08-06-2026 to 12-06-2026");
}

TEST_CASE("a move may bind or aim; by the rules of MS Project it may also be placed by hand") {
    auto portfolio = smallPlan();
    const GanttDrag drag{What::move, training, at(6, 8, 8), false, {}};
    const auto names = [&] {
        const auto question = questionOf(viewOf(portfolio), drag, model::Language::dutch);
        std::vector<std::string> all;
        if (question) {
            for (const auto& each : question->choices) all.push_back(each.name);
        }
        return all;
    };
    auto settings = portfolio.settings();
    settings.profile = model::Profile::p6;
    portfolio.all<model::Settings>().put(settings);
    CHECK(names() == std::vector<std::string>{"not_before", "deadline"});
    settings.profile = model::Profile::msp;
    portfolio.all<model::Settings>().put(settings);
    CHECK(names() == std::vector<std::string>{"not_before", "deadline", "by_hand"});

    auto activity = portfolio.all<model::Activity>().at(training);
    activity.manual = true;
    activity.manualStart = at(5, 25, 8);
    portfolio.all<model::Activity>().put(activity);
    CHECK(names().empty());
    CHECK_FALSE(editOf(viewOf(portfolio), drag, model::Language::dutch)->empty());
}

TEST_CASE("a bar that is put back where it was is no edit") {
    const auto view = viewOf(smallPlan());
    const auto* dates = view.schedule().find(training);
    const GanttDrag drag{What::move, training, dates->start, false, {}};
    CHECK(editOf(view, drag, model::Language::dutch)->empty());
    CHECK_FALSE(questionOf(view, drag, model::Language::dutch));
    const GanttDrag stretch{What::stretch, training, dates->finish, false, {}};
    CHECK(editOf(view, stretch, model::Language::dutch)->empty());
    CHECK(editOf(view, {What::link, training, {}, false, training}, model::Language::dutch)->empty());
    CHECK(editOf(view, {What::link, training, {}, false, {}}, model::Language::dutch)->empty());
}

TEST_CASE("a bar is stretched by its working time, and never to less than a day") {
    const auto view = viewOf(smallPlan());
    const auto* dates = view.schedule().find(training);
    const GanttDrag later{What::stretch, training, {dates->finish.tenths + 7 * model::dayTenths}, false, {}};
    CHECK(base::plain(wordsOf(view, later, model::Language::dutch)).starts_with("10 dg, until"));
    const GanttDrag back{What::stretch, training, {dates->start.tenths - 7 * model::dayTenths}, false, {}};
    CHECK(base::plain(wordsOf(view, back, model::Language::dutch)).starts_with("1 dg, until"));
}

TEST_CASE("a link is told by both codes") {
    const auto view = viewOf(smallPlan());
    CHECK(base::plain(wordsOf(view, {What::link, build, {}, false, training}, model::Language::dutch)) ==
          "OPL after BOU");
}

}  // namespace
}  // namespace mijlpaal::gui
