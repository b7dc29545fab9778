#include "app/publish_parts.h"
#include "letters/wording.h"
#include "scheduling/schedule.h"

#include <algorithm>

namespace mijlpaal::app {

using letters::Precision;
using letters::Standing;
using letters::ToldDate;
using model::DatePrecision;

Precision toldAs(DatePrecision precision) {
    switch (precision) {
        case DatePrecision::day:
        case DatePrecision::byLawLatest:
            return Precision::day;
        case DatePrecision::month:
            return Precision::month;
        case DatePrecision::quarter:
            return Precision::quarter;
        case DatePrecision::year:
            return Precision::year;
    }
    return Precision::year;
}

namespace {

/// A finish at midnight belongs to the day that ends.
model::Day dayOf(model::Moment finish) {
    return model::Moment{finish.tenths - 1}.day();
}

Standing standingOf(model::LawMilestoneStatus status) {
    switch (status) {
        case model::LawMilestoneStatus::done:
            return Standing::done;
        case model::LawMilestoneStatus::planned:
            return Standing::planned;
        case model::LawMilestoneStatus::unknown:
            return Standing::unknown;
    }
    return Standing::unknown;
}

}  // namespace

std::optional<letters::SourceRank> Facts::rankOf(const std::optional<model::SourceRank>& rank) {
    if (!rank) return std::nullopt;
    switch (*rank) {
        case model::SourceRank::official:
            return letters::SourceRank::official;
        case model::SourceRank::advice:
            return letters::SourceRank::advice;
        case model::SourceRank::body:
            return letters::SourceRank::body;
        case model::SourceRank::press:
            return letters::SourceRank::press;
    }
    return letters::SourceRank::press;
}

std::optional<ToldDate> Facts::date(model::ObjectRef object, std::string_view field,
                                    const std::optional<model::Day>& day, DatePrecision known) const {
    if (!day || !policy_.tells(object, field)) return std::nullopt;
    const auto* own = policy_.statementFor(object, field);
    const auto* whole = policy_.statementFor(object);
    const auto told = own && own->precision ? own->precision : whole->precision;
    if (!told) return std::nullopt;
    const auto precision = std::max(toldAs(known), toldAs(*told));
    ToldDate made{*day, precision};
    if (own && !own->wordingNl.empty() && !letters::contradicts(own->wordingNl, made))
        made = ToldDate{*day, precision, own->wordingNl, own->wordingEn};
    const bool atLatest = known == DatePrecision::byLawLatest || told == DatePrecision::byLawLatest;
    return atLatest ? made.atLatest() : made;
}

std::string Facts::checkedBy(model::ObjectRef object) const {
    if (!policy_.tells(object, "checked_by")) return {};
    const model::SignOff* last = nullptr;
    for (const auto& each : view_.portfolio().all<model::SignOff>()) {
        if (each.object != object || !each.signedOn || (on_ && *each.signedOn > *on_)) continue;
        if (!last || *last->signedOn <= *each.signedOn) last = &each;
    }
    return last ? last->role + ", " + letters::dayText(*last->signedOn, letters::Language::dutch) : std::string{};
}

std::vector<letters::EarlierDate> Facts::promises(model::ObjectRef object) const {
    std::vector<letters::EarlierDate> told;
    if (!policy_.tells(object, "promise")) return told;
    for (const auto& each : view_.portfolio().all<model::BaselineDate>()) {
        if (each.object != object) continue;
        if (const auto when = date(object, "promise", each.date, each.precision))
            told.push_back({each.baselineDate, *when});
    }
    std::stable_sort(told.begin(), told.end(),
                     [](const auto& one, const auto& other) { return one.plannedOn < other.plannedOn; });
    return told;
}

bool Facts::hasUndecidedPromises(model::ObjectRef object) const {
    if (policy_.tells(object, "promise")) return false;
    const auto& withheld = policy_.withheld();
    const bool isDecided = std::any_of(withheld.begin(), withheld.end(), [object](const auto* each) {
        return each->object == object && each->field == "promise";
    });
    const auto& plans = view_.portfolio().all<model::BaselineDate>();
    return !isDecided && std::any_of(plans.begin(), plans.end(),
                                     [object](const auto& each) { return each.object == object; });
}

void Facts::addPromises(model::ObjectRef object, letters::Milestone& milestone) const {
    milestone.before = promises(object);
    milestone.hasUntoldPlans = hasUndecidedPromises(object);
    if (const auto* statement = policy_.statementFor(object, "promise"))
        milestone.reason = statement->reasonNl;
}

void Facts::addPromises(model::ObjectRef object, letters::Programme& programme) const {
    programme.endsBefore = promises(object);
    if (const auto* statement = policy_.statementFor(object, "promise")) programme.reason = statement->reasonNl;
}

std::optional<letters::Milestone> Facts::milestoneOf(const model::Activity& activity) const {
    const auto* dates = view_.schedule().find(activity.id);
    auto fact = dates ? factOf(activity, "name_nl", activity.nameNl, {}) : std::nullopt;
    if (!fact) return std::nullopt;
    const auto ref = refTo(activity.id);
    const auto* statement = policy_.statementFor(ref);
    letters::Milestone made;
    fact->standing = activity.actualFinish ? Standing::done : Standing::planned;
    fact->when = date(ref, "finish", dayOf(dates->finish), DatePrecision::day);
    if (fact->when && datesAreIllustrative(view_, activity.id)) fact->illustrative = true;
    made.wording = {statement->wordingNl, statement->wordingEn};
    made.fact = std::move(*fact);
    made.programme = programmeOf(activity);
    addPromises(ref, made);
    return made;
}

std::optional<letters::Milestone> Facts::milestoneOf(const model::LawMilestone& step) const {
    auto fact = factOf(step, "name_nl", step.nameNl, {});
    if (!fact) return std::nullopt;
    const auto ref = refTo(step.id);
    const auto* statement = policy_.statementFor(ref);
    letters::Milestone made;
    fact->standing = standingOf(step.status);
    fact->when = step.actualDate ? date(ref, "actual_date", step.actualDate, step.precision)
                                 : date(ref, "planned_date", step.plannedDate, step.precision);
    made.wording = {statement->wordingNl, statement->wordingEn};
    made.fact = std::move(*fact);
    addPromises(ref, made);
    return made;
}

}  // namespace mijlpaal::app
