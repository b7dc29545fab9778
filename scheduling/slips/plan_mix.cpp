#include "scheduling/slips/plan_mix.h"

#include <algorithm>
#include <cassert>
#include <type_traits>
#include <utility>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityKind;
using model::Assignment;
using model::Dependency;
using model::Portfolio;
using model::WorkTime;

namespace {

/// Such an activity gets its dates from others.
bool followsOthers(const Activity& activity) {
    return activity.kind == ActivityKind::summary || activity.kind == ActivityKind::levelOfEffort ||
           activity.kind == ActivityKind::wbsSummary;
}

/// It became a summary, or ceased to be one: a change of the breakdown, with all that came of it.
bool changesRole(const Activity& before, const Activity& after) {
    return followsOthers(before) != followsOthers(after);
}

bool isEmpty(const model::Value& value) {
    return std::holds_alternative<std::monostate>(value);
}

/// What is done of an activity that would take `duration`.
WorkTime doneOf(const Activity& activity, WorkTime duration) {
    if (activity.actualDuration) return *activity.actualDuration;
    if (!activity.actualStart) return {};
    return {duration.tenths * activity.percentComplete.value_or(model::Percent{}).hundredths / 10'000};
}

/// What is left of an estimate made when one amount was done, once another is.
WorkTime leftOf(WorkTime left, WorkTime doneThen, WorkTime done) {
    return std::max(WorkTime{}, doneThen + left - done);
}

/// Reviews and recommendations that hold nothing back move nothing; other records may.
template <class Record>
bool holdsBack(const Record* record) {
    if constexpr (std::is_same_v<Record, model::Review> || std::is_same_v<Record, model::Recommendation>)
        return record && !record->gates.empty();
    return record != nullptr;
}

/// The two sides of which a mix takes estimates and progress, where those are not the same.
template <class Record>
struct Sides {
    const Record& estimated;
    const Record& progressed;

    Sides(const Record& before, const Record& after, SlipCauses taken)
        : estimated{taken[indexOf(SlipCause::estimates)] ? after : before},
          progressed{taken[indexOf(SlipCause::progress)] ? after : before} {}
    bool differ() const { return &estimated != &progressed; }
};

/// Makes fields that come from two revisions agree with one another.
void reconcile(Activity& mixed, const Activity& before, const Activity& after, SlipCauses taken) {
    if (changesRole(before, after)) return;
    const Sides<Activity> from{before, after, taken};
    if (from.differ() && from.estimated.remaining) {
        const auto duration = from.estimated.mostLikely.value_or(WorkTime{});
        mixed.remaining = leftOf(*from.estimated.remaining, doneOf(from.estimated, duration),
                                 doneOf(from.progressed, duration));
    }
    if (mixed.actualFinish && mixed.actualStart && *mixed.actualFinish < *mixed.actualStart)
        mixed.actualStart = mixed.actualFinish;
}

void reconcile(Assignment& mixed, const Assignment& before, const Assignment& after, SlipCauses taken) {
    const Sides<Assignment> from{before, after, taken};
    if (from.differ() && from.estimated.remainingWork)
        mixed.remainingWork =
            leftOf(*from.estimated.remainingWork, from.estimated.actualWork.value_or(WorkTime{}),
                   from.progressed.actualWork.value_or(WorkTime{}));
}

template <class Record>
void mix(model::Table<Record>& table, const TableMix<Record>& changes, SlipCauses taken) {
    const auto isTaken = [taken](SlipCause cause) { return taken[indexOf(cause)]; };
    for (const auto& each : changes.changed) {
        const bool any = std::any_of(each.fields.begin(), each.fields.end(),
                                     [&](const FieldChange& change) { return isTaken(change.cause); });
        if (!any) continue;
        auto mixed = each.before;
        for (const auto& change : each.fields) {
            if (!isTaken(change.cause)) continue;
            [[maybe_unused]] const auto fits = change.field->set(&mixed, change.after);
            assert(fits);
        }
        if constexpr (std::is_same_v<Record, Activity> || std::is_same_v<Record, Assignment>)
            reconcile(mixed, each.before, each.after, taken);
        table.put(std::move(mixed));
    }
    for (const auto& each : changes.oneSided) {
        if (each.added && (!each.cause || isTaken(*each.cause))) table.put(each.record);
        if (!each.added && each.cause && isTaken(*each.cause)) table.erase(each.record.id);
    }
}

}  // namespace

PlanMix::PlanMix(const Portfolio& before, const Portfolio& after) : before_{before} {
    model::Table<Activity>::compare(before.all<Activity>(), after.all<Activity>(),
                                    [this](const Activity* old, const Activity* now) {
                                        if (!old || !now) oneSidedActivities_.insert(old ? old->id : now->id);
                                    });
    std::apply([&]<class... Records>(const TableMix<Records>&...) { (compare<Records>(after), ...); },
               tables_);
}

template <class Record>
void PlanMix::compare(const Portfolio& after) {
    auto& changes = std::get<TableMix<Record>>(tables_);
    const auto found = [this](SlipCause cause, const Record& record) {
        records_[indexOf(cause)].insert(refTo(record.id));
    };
    model::Table<Record>::compare(before_.all<Record>(), after.all<Record>(),
                                  [&](const Record* old, const Record* now) {
                                      if (!holdsBack(old) && !holdsBack(now)) return;
                                      if (old && now) {
                                          auto fields = changesOf(*old, *now);
                                          if (fields.empty()) return;
                                          for (const auto& each : fields) found(each.cause, *old);
                                          changes.changed.push_back({*old, *now, std::move(fields)});
                                      } else {
                                          const auto& record = old ? *old : *now;
                                          const auto cause = causeOfWhole(record, after);
                                          if (cause) found(*cause, record);
                                          changes.oneSided.push_back({record, !old, cause});
                                      }
                                  });
}

template <class Record>
std::vector<FieldChange> PlanMix::changesOf(const Record& before, const Record& after) const {
    std::vector<FieldChange> changes;
    for (const auto& field : model::fields<Record>()) {
        const auto usual = causeOf(model::kindOf<Record>, field.name);
        if (!usual) continue;
        auto value = field.get(&after);
        if (value == field.get(&before)) continue;
        changes.push_back({&field, std::move(value), causeFor(field, *usual, before, after)});
    }
    return changes;
}

template <class Record>
SlipCause PlanMix::causeFor(const model::Field& field, SlipCause usual, const Record& before,
                            const Record& after) const {
    if constexpr (std::is_same_v<Record, Activity>) {
        if (changesRole(before, after)) return SlipCause::scope;
    }
    if constexpr (std::is_same_v<Record, Dependency>) {
        for (const auto end : {before.predecessor, before.successor, after.predecessor, after.successor}) {
            if (!isOnBothSides(end)) return SlipCause::scope;
        }
    }
    if constexpr (std::is_same_v<Record, Assignment>) {
        if (!isOnBothSides(before.activity) || !isOnBothSides(after.activity)) return SlipCause::scope;
    }
    // A date that was not known before is no correction.
    if (usual == SlipCause::actualDates && isEmpty(field.get(&before))) return SlipCause::progress;
    return usual;
}

template <class Record>
std::optional<SlipCause> PlanMix::causeOfWhole(const Record& record,
                                               [[maybe_unused]] const Portfolio& after) const {
    if constexpr (std::is_same_v<Record, Activity>) return SlipCause::scope;
    if constexpr (std::is_same_v<Record, Dependency>) {
        return isOnBothSides(record.predecessor) && isOnBothSides(record.successor) ? SlipCause::logic
                                                                                    : SlipCause::scope;
    }
    if constexpr (std::is_same_v<Record, Assignment>)
        return isOnBothSides(record.activity) ? SlipCause::estimates : SlipCause::scope;
    if constexpr (std::is_same_v<Record, model::Holiday> || std::is_same_v<Record, model::WorkWeek>) {
        if (before_.find(record.calendar) && after.find(record.calendar)) return SlipCause::calendars;
    }
    if constexpr (std::is_same_v<Record, model::LawMilestone> ||
                  std::is_same_v<Record, model::LawDependency> || std::is_same_v<Record, model::BillStage>)
        return SlipCause::law;
    if constexpr (std::is_same_v<Record, model::Review> || std::is_same_v<Record, model::Recommendation>)
        return SlipCause::advice;
    return std::nullopt;
}

SlipCauses PlanMix::changed() const {
    SlipCauses causes;
    for (std::size_t i = 0; i < slipCauseCount; ++i) causes[i] = !records_[i].empty();
    return causes;
}

Portfolio PlanMix::with(SlipCauses taken) const {
    auto mixed = before_;
    std::apply([&]<class... Records>(
                   const TableMix<Records>&... changes) { (mix(mixed.all<Records>(), changes, taken), ...); },
               tables_);
    return mixed;
}

}  // namespace mijlpaal::scheduling
