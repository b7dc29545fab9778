#include "gui/plan/plan_cells.h"

#include "model/edit.h"
#include "model/edit_chain.h"
#include "tests/gui/support/small_plan.h"

#include <doctest/doctest.h>

namespace mijlpaal::gui {
namespace {

/// The small plan with its dates, and what its cells say.
struct Cells {
    model::Portfolio portfolio = smallPlan();

    PlanContext context(model::Language language = model::Language::dutch) const {
        return {app::View{portfolio, {}, true}, language};
    }
    std::string text(std::int64_t number, PlanColumn column,
                     model::Language language = model::Language::dutch) const {
        return cellText(context(language), portfolio.all<model::Activity>().at({number}), column);
    }
    base::Result<model::ChangeSet> type(std::int64_t number, PlanColumn column, std::string_view text) const {
        return typedInto(context(), {number}, column, text);
    }
    void change(std::int64_t number, void (*how)(model::Activity&)) {
        auto activity = portfolio.all<model::Activity>().at({number});
        how(activity);
        portfolio.all<model::Activity>().put(activity);
    }
};

TEST_CASE("cells speak the language of the reader") {
    const Cells cells;
    CHECK(cells.text(2, PlanColumn::duration) == "10 dg");
    CHECK(cells.text(2, PlanColumn::start) == "11-05-2026");
    CHECK(cells.text(2, PlanColumn::start, model::Language::english) == "11 May 2026");
    CHECK(cells.text(3, PlanColumn::predecessors) == "ONT");
}

TEST_CASE("critical, late and finished work carry marks that say so in words too") {
    Cells cells;
    CHECK(cells.text(2, PlanColumn::marks) == "!");
    CHECK(cells.text(5, PlanColumn::marks).empty());
    cells.change(5, [](model::Activity& activity) {
        activity.deadline = model::Moment::at(model::makeDay(2026, 5, 29));
    });
    CHECK(cells.text(5, PlanColumn::marks).starts_with("⚠"));
    const auto& late = cells.portfolio.all<model::Activity>().at({5});
    CHECK_FALSE(marksOf(cells.context(), late).empty());
}

TEST_CASE("work that links do not move as others carries a mark of its own") {
    Cells cells;
    cells.change(5, [](model::Activity& activity) { activity.manual = true; });
    CHECK(cells.text(5, PlanColumn::marks) == "✎");
    cells.change(5, [](model::Activity& activity) { activity.inactive = true; });
    CHECK(cells.text(5, PlanColumn::marks) == "⊘");
    const auto marks = marksOf(cells.context(), cells.portfolio.all<model::Activity>().at({5}));
    CHECK(base::plain(marks.back()) == "Inactive: moves nothing.");
}

TEST_CASE("a float is rounded to what people type") {
    Cells cells;
    CHECK(cells.text(5, PlanColumn::totalFloat) == "20 dg");
    cells.change(5, [](model::Activity& activity) {
        activity.optimistic = activity.mostLikely = activity.pessimistic =
            model::hours(8 * 23) + model::hours(4);
    });
    CHECK(cells.text(5, PlanColumn::totalFloat) == "1,5 dg");
    cells.change(5, [](model::Activity& activity) {
        activity.optimistic = activity.mostLikely = activity.pessimistic =
            model::hours(8 * 10) + model::hours(3);
    });
    CHECK(cells.text(5, PlanColumn::totalFloat) == "14,6 dg");
}

TEST_CASE("typing what stands there already is no edit") {
    const Cells cells;
    for (const auto column : {PlanColumn::name, PlanColumn::duration, PlanColumn::start, PlanColumn::finish,
                              PlanColumn::predecessors, PlanColumn::percent}) {
        const auto changes = cells.type(3, column, cells.text(3, column));
        REQUIRE(changes);
        CHECK(changes->empty());
    }
}

TEST_CASE("a share of the work is a number from 0 to 100, with or without sign and comma") {
    Cells cells;
    cells.change(2, [](model::Activity& activity) {
        activity.actualStart = model::Moment::at(model::makeDay(2026, 5, 8), 4800);
    });
    for (const auto* text : {"40", "40%", " 40 %", "40,0"}) {
        const auto changes = cells.type(2, PlanColumn::percent, text);
        REQUIRE(changes);
        CHECK(changes->changes.front().becomes<model::Activity>()->percentComplete == model::percent(40));
    }
    CHECK_FALSE(cells.type(2, PlanColumn::percent, "140"));
    const auto wrong = cells.type(2, PlanColumn::percent, "half");
    REQUIRE_FALSE(wrong);
    CHECK(base::plain(wrong.error()) == "“half” is not a share of the work: type a number from 0 to 100.");
}

TEST_CASE("only what can be typed over may be typed in") {
    const Cells cells;
    const auto& summary = cells.portfolio.all<model::Activity>().at({1});
    const auto& task = cells.portfolio.all<model::Activity>().at({2});
    CHECK(isEditable(summary, PlanColumn::name));
    CHECK_FALSE(isEditable(summary, PlanColumn::duration));
    CHECK(isEditable(task, PlanColumn::duration));
    CHECK_FALSE(isEditable(task, PlanColumn::code));
    for (const auto kind : {model::ActivityKind::levelOfEffort, model::ActivityKind::wbsSummary}) {
        model::Activity follows;
        follows.kind = kind;
        CHECK(isEditable(follows, PlanColumn::name));
        CHECK_FALSE(isEditable(follows, PlanColumn::duration));
        CHECK_FALSE(isEditable(follows, PlanColumn::finish));
        CHECK_FALSE(isEditable(follows, PlanColumn::percent));
        CHECK(isEditable(follows, PlanColumn::predecessors) == (kind == model::ActivityKind::levelOfEffort));
    }
    CHECK_FALSE(isEditable(task, PlanColumn::totalFloat));
}

TEST_CASE("work that ends at midnight ended the day before") {
    scheduling::Dates dates;
    dates.start = model::Moment::at(model::makeDay(2026, 5, 11));
    dates.finish = model::Moment::at(model::makeDay(2026, 5, 13));
    CHECK(lastDayOf(dates) == model::makeDay(2026, 5, 12));
    dates.finish = dates.start;
    CHECK(lastDayOf(dates) == model::makeDay(2026, 5, 11));
}

TEST_CASE("edits that follow on one another become one step under the name of the first") {
    const Cells cells;
    model::EditChain chain{cells.portfolio};
    REQUIRE(chain.add(model::removeActivity(chain.portfolio(), {4})));
    REQUIRE(chain.add(model::removeActivity(chain.portfolio(), {5})));
    const auto changes = chain.changes();
    CHECK(model::apply(cells.portfolio, changes)->all<model::Activity>().size() == 3);
    CHECK(base::plain(changes.label).find("Acceptatie") != std::string::npos);
}

}  // namespace
}  // namespace mijlpaal::gui
