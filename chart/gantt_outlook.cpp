#include "chart/gantt_parts.h"
#include "forecasting/forecast.h"
#include "forecasting/probability_words.h"
#include "scheduling/obligations/held_room.h"

#include <algorithm>
#include <cmath>

/// What may come of an activity, and how late it may be: a forecast above its bar, and the room to what it is held to
/// behind it.
namespace mijlpaal::chart::detail {

namespace {

/// Of the height of a row: the forecast above the bar; and of that of the bar: the room below its float.
constexpr double forecastMiddle = 0.11, roomMiddle = 0.82;

void sayForecast(Row& row, const forecasting::ActivityForecast& foretold) {
    const auto& view = row.plan.view;
    row.words.push_back(base::message("Foretold: by {p50} with a chance of 50%, by {p80} with one of 80%.",
                                      {{"p50", row.plan.day(*foretold.p50)}, {"p80", row.plan.day(*foretold.p80)}}));
    if (foretold.hardest) {
        const auto& [deadline, chance] = *foretold.hardest;
        row.words.push_back(base::message("{what} {day}: {words}.",
                                          {{"what", view.translate(forecasting::wordsFor(deadline.kind))},
                                           {"day", row.plan.day(deadline.day)},
                                           {"words", view.translate(forecasting::wordsFor(chance.share))}}));
    }
    if (view.isForecastOld) row.words.push_back(base::message("The plan has changed since that forecast."));
}

void sayRoom(Row& row, const scheduling::HeldRoom& room) {
    const auto name = model::nameOf(row.plan.portfolio, room.held.to, row.plan.view.language == model::Language::english);
    const bool isMissed = room.room.tenths < 0;
    row.words.push_back(base::message(isMissed ? "Too late for {name} on {day}: it should finish by {latest}."
                                               : "May finish as late as {latest} for {name} on {day}.",
                                      {{"name", name},
                                       {"day", row.plan.day(room.held.day)},
                                       {"latest", row.plan.day(scheduling::finishDay(room.latest))}}));
}

}  // namespace

/// A line from its P50 to its P80, which has a point. Nothing where both are the day that is planned.
void addForecast(Row& row) {
    const auto& view = row.plan.view;
    if (!view.foretold || row.activity.actualFinish) return;
    const auto* foretold = view.foretold(row.activity.id);
    if (!foretold || !foretold->p50 || !foretold->p80) return;
    sayForecast(row, *foretold);
    const auto planned = scheduling::finishDay(row.dates.finish);
    if (*foretold->p50 == planned && *foretold->p80 == planned) return;
    // As far into its day as the plan is into its own.
    const auto intoDay = row.dates.finish.tenths - model::Moment::at(planned).tenths;
    const auto at = [&](model::Day day) { return view.scale.x(model::Moment::at(day, intoDay)); };
    const auto left = at(*foretold->p50), right = at(*foretold->p80);
    if (right < 0 || left > view.width) return;
    const auto colour = view.isForecastOld ? ColourRole::textMuted : ColourRole::text;
    const auto y = std::floor(row.area.top + row.area.height * forecastMiddle) + 0.5;
    const auto half = std::max(row.area.height * 0.1, 2.0);
    const Stroke stroke{colour, 1.5 * row.pixel(), view.isForecastOld ? Dash::dotted : Dash::solid};
    row.picture.add(Line{{left, y}, {right, y}, stroke});
    row.picture.add(Line{{left, y - half}, {left, y + half}, {colour, 1.5 * row.pixel()}});
    row.picture.add(Polygon{{{right, y - half}, {right + half, y}, {right, y + half}, {right - half, y}}, colour, std::nullopt});
}

/// A dashed line up to the last finish that keeps the date it is held to; only its end where that is missed.
void addRoom(Row& row) {
    const auto& view = row.plan.view;
    if (!view.rooms || row.activity.actualFinish) return;
    const auto* room = view.rooms->find(row.activity.id);
    if (!room) return;
    sayRoom(row, *room);
    const auto& bar = row.bar.area;
    const auto right = view.scale.x(room->latest);
    const auto y = std::floor(bar.top + bar.height * roomMiddle) + 0.5, tick = bar.height * 0.3;
    if (right > bar.right() + 1)
        row.picture.add(Line{{bar.right(), y}, {right, y}, {ColourRole::lawDate, row.pixel(), Dash::dashed}});
    row.picture.add(Line{{right, y - tick}, {right, y + tick}, {ColourRole::lawDate, 2 * row.pixel()}});
}

}  // namespace mijlpaal::chart::detail
