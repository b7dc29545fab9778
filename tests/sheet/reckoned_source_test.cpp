#include "sheet/reckoned_source.h"

#include "app/forecast.h"
#include "sheet/computed_columns.h"
#include "tests/sheet/support/example.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::sheet;

namespace {

ReckonedSource twoRows(const app::View& view) {
    const auto subject = model::refTo(view.portfolio().all<model::Activity>().begin()->id);
    return {
        view,
        model::Language::dutch,
        {reckonedColumn("name", "Name", Measure::text, 20), reckonedColumn("day", "Day", Measure::day, 11),
         reckonedColumn("share", "Share", Measure::percent, 8)},
        {{7,
          0,
          subject,
          {std::string{"een"}, dayValue(model::makeDay(2029, 4, 1)), percentValue(0.134)},
          {true, {}, {}}},
         {3, 7, std::nullopt, {std::string{"twee"}}, {}}}};
}

}  // namespace

TEST_CASE("rows of results stand in the order they were given, and are shown by their measures") {
    const auto source = twoRows(tests::exampleView());
    CHECK(source.rows() == std::vector<Row>{{7, 0}, {3, 7}});
    CHECK(source.text(7, 0) == "een");
    CHECK(source.text(7, 1) == "01-04-2029");
    CHECK(source.text(7, 2) == "13%");
    CHECK(source.look(7, 0).isBold);
    CHECK(source.columns()[0].align == Align::left);
    CHECK(source.columns()[1].align == Align::right);
}

TEST_CASE("what was not reckoned is empty, and a row that is not there too") {
    const auto source = twoRows(tests::exampleView());
    CHECK(source.text(3, 1).empty());
    CHECK(source.text(99, 0).empty());
    CHECK_FALSE(source.record(3));
    CHECK_FALSE(source.isEditable(7, 0));
    CHECK_FALSE(source.canAdd());
}

TEST_CASE("a row leads to its record as long as that is there") {
    const auto source = twoRows(tests::exampleView());
    CHECK(source.record(7));
    const auto later = source.over(app::View{});
    CHECK_FALSE(later->record(7));
    CHECK(later->text(7, 0) == "een");
}

TEST_CASE(
    "the columns of a forecast are empty before one, and hold the P-dates of every open activity after it") {
    const auto view = tests::exampleView();
    const auto with = [&](ForecastFinder finder) {
        return RecordSource{view,
                            model::RecordKind::activity,
                            model::Language::dutch,
                            {},
                            computedColumns(model::RecordKind::activity, model::Language::english, {}, std::move(finder))};
    };
    const auto before = with([](const auto&, auto) { return nullptr; });
    CHECK(tests::cell(before, "A0172", "p80").empty());
    const auto after = with([](const app::View& of, model::ActivityId id) {
        return app::findActivity(*app::forecastOf(of), id);
    });
    const auto& forecast = *app::forecastOf(view);
    const auto* found = app::findActivity(forecast, {tests::row(after, "A0172")});
    REQUIRE(found);
    CHECK(tests::cell(after, "A0172", "p80") == model::dayText(*found->p80, model::Language::dutch));
    CHECK_FALSE(tests::cell(after, "A0143", "p50").empty());
    CHECK(tests::cell(after, "A0172", "chance").ends_with("%"));
    // What is done has no forecast.
    CHECK(tests::cell(after, "A0003", "p80").empty());
    CHECK_FALSE(after.columns()[tests::column(after, "p80")].startsShown);
}
