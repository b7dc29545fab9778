#include "gui/plan/plan_cells.h"

#include "app/edits/edit_effect.h"
#include "app/edits/plan_values.h"
#include "app/edits/record_edits.h"
#include "app/held_rooms.h"
#include "app/language.h"
#include "base/text.h"
#include "chart/holding_constraints.h"
#include "gui/plan/plan_results.h"
#include "gui/plan/shown_baseline.h"
#include "model/edit.h"
#include "model/elapsed.h"
#include "model/notes.h"
#include "model/number_text.h"
#include "model/remaining.h"
#include "model/showing.h"

#include <algorithm>

namespace mijlpaal::gui {

using model::Activity;
using model::ActivityKind;
using model::TimeUnit;

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

std::string durationCell(const PlanContext& context, const Activity& activity) {
    if (activity.mostLikely && activity.elapsed)
        return model::elapsedText(*activity.mostLikely, activity.durationUnit, context.language);
    const auto lengths = model::unitLengthsOf(context.view.portfolio(), activity);
    if (activity.mostLikely) {
        return model::durationText(*activity.mostLikely, activity.durationUnit, lengths, context.language);
    }
    const auto* dates = context.view.schedule().find(activity.id);
    const auto* calendar = calendarOf(context.view);
    if (!dates || !calendar) return {};
    return model::durationText(calendar->between(dates->start, dates->finish), TimeUnit::day, lengths,
                               context.language);
}

std::string floatCell(const PlanContext& context, const Activity& activity, model::WorkTime slack) {
    const auto lengths = model::unitLengthsOf(context.view.portfolio(), activity);
    return model::durationText(slack, TimeUnit::day, lengths, context.language);
}

std::string roomCell(const PlanContext& context, const Activity& activity, PlanColumn column) {
    const auto* room = app::heldRoomsOf(context.view).find(activity.id);
    if (!room) return {};
    if (column == PlanColumn::room) return floatCell(context, activity, room->room);
    if (column == PlanColumn::heldDate) return model::dayText(room->held.day, context.language);
    return model::nameOf(context.view.portfolio(), room->held.to, context.language == model::Language::english);
}

std::string baselineCell(const PlanContext& context, const Activity& activity, PlanColumn column) {
    const auto* found = context.baseline ? context.baseline->find(activity.id) : nullptr;
    if (!found) return {};
    const auto day = [&](std::optional<model::Moment> moment) {
        return moment ? model::dayText(moment->day(), context.language) : std::string{};
    };
    const auto variance = [&](std::optional<model::WorkTime> time) {
        return time ? floatCell(context, activity, *time) : std::string{};
    };
    if (column == PlanColumn::baselineStart) return day(found->baseline.start);
    if (column == PlanColumn::baselineFinish) return day(found->baseline.finish);
    return variance(column == PlanColumn::startVariance ? found->start : found->finish);
}

std::string percentCell(const PlanContext& context, const Activity& activity) {
    if (activity.kind == ActivityKind::summary) return {};
    const auto done = activity.percentComplete.value_or(model::Percent{});
    return model::numberText(done.hundredths, 2, context.language) + "%";
}

bool misses(const Activity& activity, const scheduling::Dates& dates) {
    if (activity.deadline && dates.finish > *activity.deadline) return true;
    return dates.totalFloat.tenths < 0 && !activity.actualFinish;
}

/// A column that shows a field as it is.
std::string_view fieldOf(PlanColumn column) {
    switch (column) {
        case PlanColumn::constraint:
            return "constraint";
        case PlanColumn::deadline:
            return "deadline";
        case PlanColumn::calendar:
            return "calendar";
        case PlanColumn::actualStart:
            return "actual_start";
        case PlanColumn::actualFinish:
            return "actual_finish";
        case PlanColumn::remaining:
            return "remaining";
        default:
            return {};
    }
}

const model::Field& fieldCalled(std::string_view name) {
    const auto fields = model::fields<Activity>();
    return *std::find_if(fields.begin(), fields.end(), [&](const auto& each) { return each.name == name; });
}

std::string fieldCell(const PlanContext& context, const Activity& activity, std::string_view name) {
    const auto& field = fieldCalled(name);
    const auto value = field.get(&activity);
    if (std::holds_alternative<std::monostate>(value)) return {};
    const model::Showing showing{context.language,
                                 [translator = app::Translator{context.language}](std::string_view text) {
                                     return translator.text(text);
                                 }};
    return showing.value(context.view.portfolio(), model::refTo(activity.id), field, value);
}

std::string dayCell(const PlanContext& context, const std::optional<model::Moment>& moment, bool isFinish) {
    if (!moment) return {};
    // What ends at midnight ended the day before.
    const bool isMidnight = isFinish && moment->timeOfDay() == 0;
    return model::dayText(moment->day() - std::chrono::days{isMidnight ? 1 : 0}, context.language);
}

std::string costCell(const PlanContext& context, const Activity& activity) {
    const auto cost = costOf(activity);
    return cost ? model::moneyText(*cost, context.language) : std::string{};
}

/// The calendar by which it works, where that is not the one of the whole plan.
const model::Calendar* ownCalendar(const PlanContext& context, const Activity& activity) {
    const auto& portfolio = context.view.portfolio();
    if (!activity.calendar || activity.calendar == portfolio.settings().calendar) return nullptr;
    return portfolio.find(*activity.calendar);
}

/// The mark of an activity that links do not move as they move others.
struct KindMark {
    const char* sign;
    std::optional<base::Message> words;
};
KindMark markOfKind(const Activity& activity) {
    if (activity.inactive) return {"⊘", base::message("Inactive: moves nothing.")};
    if (activity.isExternal) return {"↗", base::message("From another plan, which alone moves it.")};
    if (activity.manual) return {"✎", base::message("Placed by hand: links do not move it.")};
    return {"", std::nullopt};
}

}  // namespace

std::string_view kindWord(const Activity& activity) {
    return model::wordsForWord(model::wordFor(activity.kind));
}

std::string_view modeWord(const Activity& activity) {
    if (activity.inactive) return tr("inactive");
    if (activity.isExternal) return tr("from another plan");
    return activity.manual ? tr("by hand") : tr("automatic");
}

std::optional<model::Money> costOf(const Activity& activity) {
    std::optional<model::Money> sum;
    for (const auto& cost : {activity.costInternal, activity.costExternal, activity.costMaterial}) {
        if (cost) sum = sum.value_or(model::Money{}) + *cost;
    }
    return sum;
}

std::string cellText(const PlanContext& context, const Activity& activity, PlanColumn column) {
    const auto* dates = context.view.schedule().find(activity.id);
    switch (column) {
        case PlanColumn::marks: {
            std::string marks;
            if (dates && misses(activity, *dates)) marks += "⚠";
            if (dates && dates->critical && !activity.actualFinish) marks += "!";
            if (activity.actualFinish) marks += "✓";
            marks += markOfKind(activity).sign;
            if (holdsOf(context.view).notes.contains(activity.id)) marks += "※";
            if (holdsOf(context.view).quoted.contains(activity.id)) marks += "✉";
            if (!chart::holdingConstraints(activity).empty()) marks += "⊢";
            if (ownCalendar(context, activity)) marks += "▦";
            return marks;
        }
        case PlanColumn::code:
            return activity.code;
        case PlanColumn::name:
            return model::nameOf(context.view.portfolio(), model::refTo(activity.id),
                                 context.language == model::Language::english);
        case PlanColumn::duration:
            return durationCell(context, activity);
        case PlanColumn::start:
            return dates ? model::dayText(dates->start.day(), context.language) : "";
        case PlanColumn::finish:
            return dates ? model::dayText(lastDayOf(*dates), context.language) : "";
        case PlanColumn::predecessors:
            return model::linksText(context.view.portfolio(), activity.id, context.language);
        case PlanColumn::percent:
            return percentCell(context, activity);
        case PlanColumn::totalFloat:
            return dates ? floatCell(context, activity, dates->totalFloat) : "";
        case PlanColumn::freeFloat:
            return dates ? floatCell(context, activity, dates->freeFloat) : "";
        case PlanColumn::room:
        case PlanColumn::heldTo:
        case PlanColumn::heldDate:
            return roomCell(context, activity, column);
        case PlanColumn::baselineStart:
        case PlanColumn::baselineFinish:
        case PlanColumn::startVariance:
        case PlanColumn::finishVariance:
            return baselineCell(context, activity, column);
        case PlanColumn::row:
        case PlanColumn::outline:
        case PlanColumn::p50:
        case PlanColumn::p80:
        case PlanColumn::chance:
        case PlanColumn::criticality:
            return {};
        case PlanColumn::mode:
            return app::Translator{context.language}.text(modeWord(activity));
        case PlanColumn::kind:
            return app::Translator{context.language}.text(kindWord(activity));
        case PlanColumn::actualStart:
            return dayCell(context, activity.actualStart, false);
        case PlanColumn::actualFinish:
            return dayCell(context, activity.actualFinish, true);
        case PlanColumn::deadline:
            return dayCell(context, activity.deadline, true);
        case PlanColumn::remaining:
            if (!activity.mostLikely) return {};
            return model::durationText(model::remainingOf(activity), activity.durationUnit,
                                       model::unitLengthsOf(context.view.portfolio(), activity),
                                       context.language);
        case PlanColumn::constraint:
        case PlanColumn::calendar:
            return fieldCell(context, activity, fieldOf(column));
        case PlanColumn::cost:
            return costCell(context, activity);
    }
    return {};
}

std::vector<base::Message> marksOf(const PlanContext& context, const Activity& activity) {
    std::vector<base::Message> marks;
    const auto* dates = context.view.schedule().find(activity.id);
    if (!dates) return marks;
    if (misses(activity, *dates)) marks.push_back(base::message("Misses a date by which it should be done."));
    if (dates->critical && !activity.actualFinish)
        marks.push_back(base::message("Critical: delay moves the end."));
    if (activity.actualFinish) marks.push_back(base::message("Finished."));
    if (auto words = markOfKind(activity).words) marks.push_back(std::move(*words));
    for (const auto* note : model::notesOf(context.view.portfolio(), refTo(activity.id)))
        marks.push_back(base::message("Note: {text}", {{"text", nameOf(context.view.portfolio(), refTo(note->id))}}));
    const auto& quoted = holdsOf(context.view).quoted;
    if (const auto told = quoted.find(activity.id); told != quoted.end())
        marks.push_back(base::message("Letters told of it: {count} figures.", {{"count", std::to_string(told->second)}}));
    const auto name = cellText(context, activity, PlanColumn::name);
    for (const auto& constraint : chart::holdingConstraints(activity))
        marks.push_back(chart::wordsOf(constraint, name, *dates, context.language));
    if (const auto* calendar = ownCalendar(context, activity)) {
        marks.push_back(base::message("It has a calendar of its own: {calendar}.",
                                      {{"calendar", model::nameOf(context.view.portfolio(), model::refTo(calendar->id),
                                                                  context.language == model::Language::english)}}));
    }
    return marks;
}

bool isEditable(const Activity& activity, PlanColumn column) {
    switch (column) {
        case PlanColumn::name:
            return true;
        case PlanColumn::duration:
        case PlanColumn::start:
        case PlanColumn::finish:
        case PlanColumn::percent:
        case PlanColumn::remaining:
        case PlanColumn::actualStart:
        case PlanColumn::actualFinish:
        case PlanColumn::constraint:
            return model::isDecidedByPlanner(activity);
        case PlanColumn::deadline:
            return true;
        case PlanColumn::calendar:
            return activity.kind != ActivityKind::summary;
        case PlanColumn::predecessors:
            return activity.kind != ActivityKind::summary && activity.kind != ActivityKind::wbsSummary;
        default:
            return false;
    }
}

base::Result<model::ChangeSet> typedInto(const PlanContext& context, model::ActivityId id, PlanColumn column,
                                         std::string_view text) {
    const auto& portfolio = context.view.portfolio();
    const auto* activity = portfolio.find(id);
    // Removed by someone else while it was being typed in.
    if (!activity) return base::failure("This activity is no longer there.");
    if (base::trimmed(text) == cellText(context, *activity, column)) return model::ChangeSet{};
    const auto type = [&](app::PlanValue value) {
        return app::typed(context.view, id, value, text, context.language);
    };
    switch (column) {
        case PlanColumn::name:
            return type(app::PlanValue::name);
        case PlanColumn::duration:
            return type(app::PlanValue::duration);
        case PlanColumn::start:
            return type(app::PlanValue::start);
        case PlanColumn::finish:
            return type(app::PlanValue::finish);
        case PlanColumn::predecessors:
            return type(app::PlanValue::predecessors);
        case PlanColumn::percent:
            return type(app::PlanValue::percent);
        case PlanColumn::remaining:
            return type(app::PlanValue::remaining);
        default:
            break;
    }
    const auto field = fieldOf(column);
    if (field.empty()) return model::ChangeSet{};
    return app::typed(context.view, model::refTo(id), fieldCalled(field), text, context.language);
}

std::optional<model::Question> questionOf(const PlanContext& context, model::ActivityId id, PlanColumn column,
                                          std::string_view text) {
    const auto* activity = context.view.portfolio().find(id);
    if (!activity || base::trimmed(text) == cellText(context, *activity, column)) return std::nullopt;
    if (column != PlanColumn::duration && column != PlanColumn::percent) return std::nullopt;
    const auto value = column == PlanColumn::duration ? app::PlanValue::duration : app::PlanValue::percent;
    return app::questionOf(context.view, id, value, text, context.language);
}

std::optional<base::Message> consequenceOf(const PlanContext& context, model::ActivityId id,
                                           PlanColumn column) {
    const auto* activity = context.view.portfolio().find(id);
    if (!activity || !activity->constraint) return std::nullopt;
    const auto& constraint = *activity->constraint;
    const auto name = cellText(context, *activity, PlanColumn::name);
    const auto day = model::dayText(constraint.date.day(), context.language);
    if (column == PlanColumn::start && constraint.type == model::ConstraintType::startNoEarlierThan) {
        return base::message("“{name}” may no longer start before {day}. Clear the cell to take that away.",
                             {{"name", name}, {"day", day}});
    }
    if (column == PlanColumn::finish && constraint.type == model::ConstraintType::finishNoEarlierThan) {
        return base::message("“{name}” may no longer finish before {day}. Clear the cell to take that away.",
                             {{"name", name}, {"day", day}});
    }
    return std::nullopt;
}

model::Day lastDayOf(const scheduling::Dates& dates) {
    return app::lastDayOf(dates.start, dates.finish);
}

}  // namespace mijlpaal::gui
