#include "import/csv/reading.h"
#include "formats/portfolio_files.h"
#include "import/future_actuals.h"
#include "model/rules.h"
#include "scheduling/circle.h"
#include "scheduling/schedule.h"

#include <algorithm>

namespace mijlpaal::importing::csv {

namespace {

using base::message;
using model::RecordKind;

bool isBroken(const Reading& reading, model::ObjectRef ref) {
    const auto* state = reading.states[indexOf(ref.kind)].find(ref.number);
    return state ? state->isBroken : !reading.trial.contains(ref);
}

/// Whether a rule has all it needs to speak about a record: it and what it refers to were read well.
bool isSound(const Reading& reading, model::ObjectRef ref) {
    if (isBroken(reading, ref)) return false;
    std::vector<model::ObjectRef> others;
    if (const auto* record = reading.trial.record(ref)) {
        for (const auto& field : model::fields(ref.kind)) field.references(record, others);
    }
    return std::none_of(others.begin(), others.end(),
                        [&reading](model::ObjectRef other) { return isBroken(reading, other); });
}

base::Place placeOf(const Reading& reading, model::ObjectRef ref) {
    base::Place place{std::string{formats::fileOf(ref.kind)}, {}, {}};
    if (const auto* state = reading.states[indexOf(ref.kind)].find(ref.number)) place.row = state->row;
    return place;
}

void checkRules(Reading& reading) {
    for (auto& finding : model::newlyBrokenRules(reading.base, reading.trial,
                                                 model::difference(reading.base, reading.trial))) {
        finding.place = {};
        if (const auto ref = model::subjectOf(finding)) {
            if (!isSound(reading, *ref)) continue;
            finding.place = placeOf(reading, *ref);
        }
        reading.found.add(std::move(finding));
    }
}

/// The sentence about a circle; other mistakes do not hide it.
std::optional<base::Message> circleOfLinks(const model::Portfolio& trial) {
    auto linked = trial;
    for (const auto& link : trial.all<model::Dependency>()) {
        // Links from an activity to itself, or to what it contains, are refused by themselves.
        if (link.predecessor == link.successor || isWithin(trial, link.predecessor, link.successor) ||
            isWithin(trial, link.successor, link.predecessor))
            linked.all<model::Dependency>().erase(link.id);
    }
    const auto circle = scheduling::shortestCircle(linked);
    if (circle.empty()) return std::nullopt;
    return scheduling::circleMessage(trial, circle);
}

/// Links do not run in a circle, and the plan can be scheduled.
void checkSchedule(Reading& reading) {
    if (auto circle = circleOfLinks(reading.trial)) {
        reading.found.error({std::string{formats::fileOf(RecordKind::dependency)}, {}, {}}, std::move(*circle),
                            message("Remove one of these links, or turn it round."));
    }
    if (reading.found.hasErrors()) return;
    // What else a schedule cannot be made of, such as dates beyond the horizon.
    auto schedule = scheduling::schedule(reading.trial, scheduling::optionsOf(reading.trial));
    if (!schedule) {
        reading.found.error({std::string{formats::fileOf(RecordKind::activity)}, {}, {}},
                            std::move(schedule.error()),
                            message("Check the dates, durations and calendars of the activities."));
    }
}

}  // namespace

void check(Reading& reading) {
    checkRules(reading);
    checkSchedule(reading);
    if (reading.found.hasErrors()) return;
    const auto placeIn = [&reading](const model::Activity& activity) {
        auto place = placeOf(reading, refTo(activity.id));
        place.column = activity.actualFinish ? "actual_finish" : "actual_start";
        return place;
    };
    tellFutureActuals(reading.base, reading.trial, placeIn, reading.found);
}

}  // namespace mijlpaal::importing::csv
