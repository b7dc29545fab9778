#include "export/mspdi.h"
#include "formats/note_text.h"
#include "model/record_kind.h"

#include <algorithm>

namespace mijlpaal::exporting {

namespace {

using base::message;
using model::Activity;
using model::ActivityKind;
using model::ConstraintType;
using model::RecordKind;

bool isInPlan(RecordKind kind) {
    switch (kind) {
        case RecordKind::settings:
        case RecordKind::calendar:
        case RecordKind::holiday:
        case RecordKind::workWeek:
        case RecordKind::resource:
        case RecordKind::activity:
        case RecordKind::dependency:
        case RecordKind::assignment:
        case RecordKind::foreignPart:
            return true;
        default:
            return false;
    }
}

/// Notes go with their activities; those of other records are no part of a plan.
std::size_t notesOfOthers(const model::Portfolio& portfolio) {
    const auto& all = portfolio.all<model::Note>();
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](const model::Note& note) {
        return note.object.kind != RecordKind::activity;
    }));
}

/// "systems: 24, risks: 24": the records that are no part of a plan.
std::string leftOut(const model::Portfolio& portfolio) {
    std::string kinds;
    for (const auto kind : model::allKinds) {
        const auto count = kind == RecordKind::note ? notesOfOthers(portfolio) : portfolio.table(kind).size();
        if (isInPlan(kind) || count == 0) continue;
        if (!kinds.empty()) kinds += ", ";
        kinds += std::string{pluralFor(kind)} + ": " + std::to_string(count);
    }
    return kinds;
}

/// How many activities lie elsewhere when MS Project reckons the plan anew, by its own rules.
std::int64_t movedByMsProject(const model::Portfolio& portfolio, const scheduling::Schedule& ours) {
    auto options = scheduling::optionsOf(portfolio);
    options.profile = model::Profile::msp;
    options.statusDateIsFloor = false;
    options.honoursConstraints = true;
    if (options == scheduling::optionsOf(portfolio)) return 0;
    const auto theirs = scheduling::schedule(portfolio, options);
    if (!theirs) return 0;
    const auto& all = portfolio.all<Activity>();
    return std::count_if(all.begin(), all.end(), [&](const Activity& each) {
        const auto *one = ours.find(each.id), *other = theirs->find(each.id);
        return one && other && (one->start != other->start || one->finish != other->finish);
    });
}

template <class Has>
std::int64_t countOf(const model::Portfolio& portfolio, Has has) {
    const auto& all = portfolio.all<Activity>();
    return std::count_if(all.begin(), all.end(), has);
}

bool isOfP6(ActivityKind kind) {
    return kind == ActivityKind::levelOfEffort || kind == ActivityKind::wbsSummary ||
           kind == ActivityKind::startMilestone;
}

bool isSoft(const Activity& activity) {
    return activity.constraint && (activity.constraint->type == ConstraintType::startOn ||
                                   activity.constraint->type == ConstraintType::finishOn);
}

}  // namespace

base::Findings mspdiLosses(const model::Portfolio& portfolio, const scheduling::Schedule& schedule) {
    base::Findings findings;
    const auto tell = [&](std::int64_t count, std::string_view sentence) {
        if (count == 0) return;
        findings.push_back(
            {base::Severity::warning, {}, message(sentence, {{"count", std::to_string(count)}}), {}});
    };
    tell(movedByMsProject(portfolio, schedule),
         "MS Project reckons by other rules: when it reckons this plan anew, other dates for {count} activities.");
    tell(countOf(portfolio, [](const Activity& each) { return isOfP6(each.kind); }),
         "Levels of effort, WBS summaries and start milestones are written as tasks: {count}.");
    tell(countOf(portfolio, isSoft), "Constraints “on” are written as “must”: {count}.");
    tell(countOf(portfolio, [](const Activity& each) { return each.secondConstraint.has_value(); }),
         "Second constraints are left out: {count}.");
    tell(countOf(portfolio, [](const Activity& each) { return each.optimistic || each.pessimistic; }),
         "Optimistic and pessimistic durations are left out: {count}.");
    tell(formats::datedNotes(portfolio), "Notes are written without their date and author: {count}.");
    if (const auto kinds = leftOut(portfolio); !kinds.empty()) {
        findings.push_back({base::Severity::note,
                            {},
                            message("The file holds the plan alone; left out are {kinds}.", {{"kinds", kinds}}),
                            {}});
    }
    return findings;
}

}  // namespace mijlpaal::exporting
