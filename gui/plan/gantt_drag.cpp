#include "gui/plan/gantt_drag.h"

#include "app/edits/plan_values.h"
#include "chart/hits.h"
#include "gui/plan/plan_results.h"
#include "model/edit.h"
#include "model/edits/parts.h"
#include "model/place_by_hand.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::gui {

using model::Activity;
using model::Moment;
using model::TypedMoment;
using What = GanttDrag::What;

namespace {

constexpr std::int64_t hourTenths = model::dayTenths / 24;

const model::WorkCalendar& clockOf(const app::View& view, const Activity& activity) {
    const auto& clocks = clocksOf(view);
    return clocks[activity.elapsed ? scheduling::Clocks::everyHour : clocks.of(activity.calendar)];
}

TypedMoment typed(Moment moment, bool byHour) {
    return {moment.day(), byHour ? std::optional{moment.timeOfDay()} : std::nullopt};
}

/// What ends at midnight ended the day before.
model::Day lastDay(Moment finish) {
    return Moment{finish.tenths - 1}.day();
}

model::WorkTime pausesIn(const Activity& activity) {
    model::WorkTime pauses;
    for (std::size_t i = 1; i < activity.pieces.size(); i += 2) pauses = pauses + activity.pieces[i];
    return pauses;
}

/// The duration to which it is stretched: at least a day, or an hour.
model::WorkTime stretched(const app::View& view, const Activity& activity, const GanttDrag& drag) {
    const auto span = spanOf(view, drag);
    const auto least =
        drag.byHour ? model::hours(1) : model::unitLengthsOf(view.portfolio(), activity).day;
    return std::max(clockOf(view, activity).between(span.start, span.finish) - pausesIn(activity), least);
}

/// By five of a hundred.
int percentAt(const app::View& view, const Activity& activity, const GanttDrag& drag) {
    const auto* dates = view.schedule().find(drag.id);
    const auto& clock = clockOf(view, activity);
    const auto whole = clock.between(dates->start, dates->finish).tenths;
    if (whole <= 0) return 0;
    const auto done = clock.between(dates->start, drag.to).tenths;
    return std::clamp(static_cast<int>(std::lround(20.0 * static_cast<double>(done) / static_cast<double>(whole))),
                      0, 20) *
           5;
}

std::string percentText(const app::View& view, const GanttDrag& drag) {
    return std::to_string(percentAt(view, *view.portfolio().find(drag.id), drag)) + "%";
}

}  // namespace

chart::Area handleOf(const chart::Item& item, double pixel) {
    const auto size = 9 * pixel;
    // At the height of the bar, which stands in the upper part of its row.
    return {item.area.right() + 5 * pixel, item.area.top + item.area.height * 0.43 - size / 2, size, size};
}

std::optional<Grip> gripAt(const chart::Picture& picture, const model::Portfolio& portfolio, chart::Point at,
                           double pixel) {
    const auto* item = chart::itemAt(picture, at, 16 * pixel);
    const model::ActivityId id{item ? item->key : 0};
    const auto* activity = item ? portfolio.find(id) : nullptr;
    if (!activity) return std::nullopt;
    const auto handle = handleOf(*item, pixel);
    if (at.x >= handle.left - pixel && at.x <= handle.right() + pixel) return Grip{id, What::link};
    const auto reach = 4 * pixel;
    if (at.x < item->area.left - reach || at.x > item->area.right() + reach) return std::nullopt;
    if (model::isMilestone(activity->kind) || activity->kind == model::ActivityKind::summary)
        return Grip{id, What::move};
    if (at.x >= item->area.right() - std::min(reach, item->area.width / 3)) return Grip{id, What::stretch};
    const auto share = activity->percentComplete.value_or(model::Percent{}).hundredths;
    const auto edge = item->area.left + item->area.width * static_cast<double>(share) / 1e4;
    if (share > 0 && share < 10'000 && std::abs(at.x - edge) <= reach) return Grip{id, What::progress};
    return Grip{id, What::move};
}

Moment snapped(Moment from, std::int64_t tenths, bool byHour) {
    const auto step = byHour ? hourTenths : model::dayTenths;
    return {from.tenths + step * std::llround(static_cast<double>(tenths) / static_cast<double>(step))};
}

std::optional<base::Message> whyNot(const app::View& view, const Grip& grip) {
    const auto* activity = view.portfolio().find(grip.id);
    if (!activity) return base::message("This activity is no longer there.");
    if (!view.isEditable()) return base::message("This file can only be read, so nothing can be changed.");
    if (grip.what == What::link) return std::nullopt;
    using model::edits::Matter;
    const auto matter = grip.what == What::move      ? Matter::dates
                        : grip.what == What::stretch ? Matter::duration
                                                     : Matter::progress;
    if (auto why = model::edits::whyNotDecided(*activity, matter)) return why;
    const auto name = base::MessageValues{{"name", model::edits::shownName(*activity)}};
    if (activity->actualFinish && grip.what != What::progress)
        return base::message("“{name}” is finished. Correct what happened in the table.", name);
    if (activity->actualStart && grip.what == What::move)
        return base::message("“{name}” has started. Correct its actual start in the table.", name);
    return std::nullopt;
}

DragSpan spanOf(const app::View& view, const GanttDrag& drag) {
    const auto* activity = view.portfolio().find(drag.id);
    const auto* dates = view.schedule().find(drag.id);
    if (!activity || !dates) return {};
    const auto& clock = clockOf(view, *activity);
    if (drag.what == What::move) {
        const auto start = clock.nextStart(drag.byHour ? drag.to : Moment::at(drag.to.day()));
        if (model::isMilestone(activity->kind)) return {start, start};
        return {start, clock.finishAt(clock.workAt(start) + clock.between(dates->start, dates->finish))};
    }
    if (drag.what == What::stretch) {
        const auto to = drag.byHour ? drag.to : Moment::at(lastDay(drag.to) + std::chrono::days{1});
        return {dates->start, std::max(clock.previousFinish(to), dates->start)};
    }
    if (drag.what == What::progress) return {dates->start, std::clamp(drag.to, dates->start, dates->finish)};
    return {dates->start, dates->finish};
}

base::Message wordsOf(const app::View& view, const GanttDrag& drag, model::Language language) {
    const auto& portfolio = view.portfolio();
    const auto* activity = portfolio.find(drag.id);
    if (!activity) return {};
    const auto day = [&](model::Day at) { return model::dayText(at, language); };
    const auto span = spanOf(view, drag);
    switch (drag.what) {
        case What::move:
            if (model::isMilestone(activity->kind)) return base::message("On {date}", {{"date", day(span.start.day())}});
            return base::message("{start} to {finish}",
                                 {{"start", day(span.start.day())}, {"finish", day(lastDay(span.finish))}});
        case What::stretch:
            return base::message(
                "{duration}, until {finish}",
                {{"duration", model::durationText(stretched(view, *activity, drag), activity->durationUnit,
                                                  model::unitLengthsOf(portfolio, *activity), language)},
                 {"finish", day(lastDay(span.finish))}});
        case What::progress:
            return base::message("{percent} complete", {{"percent", percentText(view, drag)}});
        case What::link:
            break;
    }
    const auto* target = drag.target ? portfolio.find(*drag.target) : nullptr;
    if (!target) return base::message("Drop it on the activity that waits for {code}", {{"code", activity->code}});
    return base::message("{successor} after {predecessor}",
                         {{"successor", target->code}, {"predecessor", activity->code}});
}

base::Result<model::ChangeSet> editOf(const app::View& view, const GanttDrag& drag,
                                      model::Language language) {
    const auto& portfolio = view.portfolio();
    const auto* activity = portfolio.find(drag.id);
    const auto* dates = view.schedule().find(drag.id);
    if (!activity || !dates) return base::failure("This activity is no longer there.");
    switch (drag.what) {
        case What::move:
            if (spanOf(view, drag).start == dates->start) return model::ChangeSet{};
            return model::setStart(portfolio, drag.id, typed(drag.to, drag.byHour));
        case What::stretch: {
            const auto work = stretched(view, *activity, drag);
            if (work == activity->mostLikely) return model::ChangeSet{};
            return model::setDuration(portfolio, drag.id, {work, activity->durationUnit});
        }
        case What::progress:
            return app::typed(view, drag.id, app::PlanValue::percent, percentText(view, drag), language);
        case What::link:
            break;
    }
    if (!drag.target || *drag.target == drag.id) return model::ChangeSet{};
    return model::linkInOrder(portfolio, {drag.id, *drag.target});
}

std::optional<model::Question> questionOf(const app::View& view, const GanttDrag& drag,
                                          model::Language language) {
    const auto& portfolio = view.portfolio();
    const auto* activity = portfolio.find(drag.id);
    const auto* dates = view.schedule().find(drag.id);
    if (!activity || !dates) return std::nullopt;
    if (drag.what == What::progress)
        return app::questionOf(view, drag.id, app::PlanValue::percent, percentText(view, drag), language);
    const auto span = spanOf(view, drag);
    // What stands by hand is simply put elsewhere.
    if (drag.what != What::move || activity->manual || span.start == dates->start) return std::nullopt;
    const auto bound = editOf(view, drag, language);
    const auto until = typed(drag.byHour ? span.finish : Moment::at(lastDay(span.finish)), drag.byHour);
    const auto aimed = model::setDeadline(portfolio, drag.id, until);
    if (!bound || !aimed) return std::nullopt;
    const auto day = [&](Moment at) { return model::dayText(at.day(), language); };
    const auto name = model::nameOf(portfolio, model::refTo(drag.id), language == model::Language::english);
    model::Question question;
    question.text = base::message("Links and the calendar set when “{name}” starts. What should happen?",
                                  {{"name", name}});
    question.refusal = question.text;
    question.choices.push_back(
        {"not_before",
         base::message("Do not start before {date} (a constraint)", {{"date", day(span.start)}}), *bound});
    question.choices.push_back(
        {"deadline",
         base::message("Set a deadline of {date}, and move nothing",
                       {{"date", model::dayText(lastDay(span.finish), language)}}),
         *aimed});
    if (view.rules().profile == model::Profile::msp) {
        if (auto placed = model::placeByHand(portfolio, drag.id, typed(drag.to, drag.byHour))) {
            question.choices.push_back(
                {"by_hand",
                 base::message("Place it by hand on {date}, whatever it is linked to", {{"date", day(span.start)}}),
                 std::move(*placed)});
        }
    }
    return question;
}

}  // namespace mijlpaal::gui
