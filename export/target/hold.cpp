#include "export/target/hold.h"

#include "scheduling/groundwork.h"

#include <algorithm>
#include <map>
#include <set>

namespace mijlpaal::exporting {

namespace {

using model::Activity;
using model::ActivityId;
using model::Constraint;
using model::ConstraintType;
using model::Moment;
using model::WorkTime;
using scheduling::Dates;
using scheduling::Groundwork;
using scheduling::Schedule;

/// What keeps an activity where it is, from the mildest on.
enum class Means { none, date, length, place };

bool isPoint(const Activity& activity) {
    return model::isMilestone(activity.kind);
}

bool canBeHeld(const Activity& activity) {
    return activity.kind == model::ActivityKind::task || isPoint(activity);
}

/// P6 writes whole minutes, and rounds half up.
Moment toMinute(Moment moment) {
    return {(moment.tenths + 5) / 10 * 10};
}

class Holder {
public:
    Holder(model::Portfolio& plan, const Schedule& dates, Program program,
           const std::vector<model::Settings>& rules)
        : plan_{plan},
          dates_{dates},
          program_{program},
          rules_{rules},
          clocks_{plan},
          grounds_(rules.size()) {}

    Held run() {
        // Afterwards what follows something that cannot be held is held too.
        constexpr int inTurn = 12, mostRounds = 20;
        bool goesOn = true;
        for (int round = 0; goesOn && round < mostRounds; ++round) goesOn = holdOnce(round < inTurn);
        if (goesOn) lookAgain();
        held_.count = static_cast<std::int64_t>(means_.size());
        for (const auto& activity : plan_.all<Activity>()) {
            const auto at = elsewhere_.find(activity.id);
            if (at != elsewhere_.end())
                held_.moved.push_back({activity.id, at->second.start, at->second.finish});
        }
        return std::move(held_);
    }

private:
    using DatesOf = std::map<ActivityId, Dates>;

    void lookAgain() {
        elsewhere_.clear();
        for (std::size_t i = 0; i < rules_.size(); ++i) elsewhereBy(i);
    }

    /// Whether anything was held that was not before; if not, `elsewhere_` holds what lies elsewhere.
    bool holdOnce(bool inTurn) {
        elsewhere_.clear();
        for (std::size_t i = 0; i < rules_.size(); ++i) {
            const auto found = elsewhereBy(i);
            const auto behind = inTurn ? whatFollows(i, found) : std::set<ActivityId>{};
            bool any = false;
            for (const auto& [id, theirs] : found) {
                if (!nextMeans(id) || behind.contains(id)) continue;
                holdAt(id, theirs);
                any = true;
            }
            if (any) return true;
        }
        return false;
    }

    /// What lies elsewhere by one of the rules.
    DatesOf elsewhereBy(std::size_t rule) {
        auto plan = plan_;
        plan.all<model::Settings>().put(rules_[rule]);
        const auto theirs = scheduling::schedule(plan, scheduling::optionsOf(plan), grounds_[rule]);
        DatesOf found;
        if (!theirs) {
            held_.refusal = theirs.error();
            return found;
        }
        for (const auto& activity : plan_.all<Activity>()) {
            if (activity.kind == model::ActivityKind::summary) continue;
            const auto *ours = dates_.find(activity.id), *there = theirs->find(activity.id);
            if (ours && there && (ours->start != there->start || ours->finish != there->finish))
                found.emplace(activity.id, *there);
        }
        elsewhere_.insert(found.begin(), found.end());
        return found;
    }

    /// Of these what comes behind another of them that can still be held.
    std::set<ActivityId> whatFollows(std::size_t rule, const DatesOf& found) const {
        std::set<ActivityId> followers;
        if (found.empty()) return followers;
        const auto& network = *grounds_[rule].network();
        std::vector<char> leadsOn(network.nodes.size(), 0);
        for (std::uint32_t i = 0; i < network.nodes.size(); ++i) {
            const auto links = network.into(i);
            const bool follows = std::any_of(links.begin(), links.end(),
                                             [&](const auto& link) { return leadsOn[link.from] != 0; });
            const auto id = network.activities[i];
            const bool isHeld = !network.nodes[i].isVirtual() && found.contains(id) && nextMeans(id);
            leadsOn[i] = follows || isHeld ? 1 : 0;
            if (follows && isHeld) followers.insert(id);
        }
        return followers;
    }

    /// The next means for an activity; nothing when there is none left.
    std::optional<Means> nextMeans(ActivityId id) const {
        if (held_.refusal || !canBeHeld(plan_.all<Activity>().at(id))) return std::nullopt;
        const auto at = means_.find(id);
        if (at == means_.end()) return Means::date;
        if (at->second == Means::place) return std::nullopt;
        return static_cast<Means>(static_cast<int>(at->second) + 1);
    }

    void holdAt(ActivityId id, const Dates& theirs) {
        auto activity = *plan_.find(id);
        const auto& ours = *dates_.find(id);
        auto next = *nextMeans(id);
        if (activity.actualFinish) {
            activity.actualStart = ours.start;
            activity.actualFinish = ours.finish;
            next = Means::place;
        } else if (activity.actualStart) {
            holdWhatIsLeft(activity, ours, theirs, next);
        } else {
            if (next == Means::date && ours.start == theirs.start) next = Means::length;
            if (next == Means::length && isPoint(activity)) next = Means::place;
            holdWaiting(activity, ours, theirs, next);
        }
        means_[id] = next;
        plan_.all<Activity>().put(std::move(activity));
    }

    // ---- what has not begun ----------------------------------------------------------------------

    void holdWaiting(Activity& activity, const Dates& ours, const Dates& theirs, Means next) const {
        if (next == Means::place && program_ == Program::msProject) return placeByHand(activity, ours);
        const bool isEarlier = ours.start < theirs.start;
        if (ours.start != theirs.start || next == Means::place)
            bindStart(activity, ours.start, isEarlier || next != Means::date);
        if (next == Means::date) return;
        if (!isPoint(activity)) setLength(activity, ours);
        if (next == Means::place && program_ == Program::p6 && ours.finish > ours.start)
            activity.expectedFinish = toMinute(ours.finish);
    }

    void bindStart(Activity& activity, Moment start, bool must) const {
        const auto type = must ? ConstraintType::mustStartOn : ConstraintType::startNoEarlierThan;
        const auto before = activity.constraint;
        activity.constraint = Constraint{type, program_ == Program::p6 ? toMinute(start) : start};
        if (!before || before->type != ConstraintType::finishNoLaterThan) {
            if (activity.secondConstraint &&
                activity.secondConstraint->type != ConstraintType::finishNoLaterThan)
                activity.secondConstraint.reset();
            return;
        }
        // The date by which it should be done still counts.
        if (program_ == Program::p6) {
            activity.secondConstraint = before;
        } else {
            activity.deadline = std::min(activity.deadline.value_or(before->date), before->date);
        }
    }

    void setLength(Activity& activity, const Dates& ours) const {
        const auto length = activity.elapsed ? WorkTime{ours.finish.tenths - ours.start.tenths}
                                             : clockOf(activity).between(ours.start, ours.finish);
        activity.mostLikely = std::max(WorkTime{}, length);
        activity.remaining.reset();
        activity.pieces.clear();
        ownLength(activity);
    }

    /// The duration as it stands counts, whoever does the work.
    static void ownLength(Activity& activity) {
        activity.durationType = model::DurationType::fixedDuration;
        activity.calendarUse = model::CalendarUse::ownCalendar;
    }

    void placeByHand(Activity& activity, const Dates& ours) const {
        if (!activity.actualStart && !isPoint(activity)) setLength(activity, ours);
        activity.constraint.reset();
        activity.manual = true;
        activity.manualStart = ours.start;
        activity.manualFinish = ours.finish;
    }

    // ---- what is under way -----------------------------------------------------------------------

    void holdWhatIsLeft(Activity& activity, const Dates& ours, const Dates& theirs, Means& next) const {
        activity.actualStart = ours.start;
        const auto rest = ours.remainingStart;
        const bool canWait = rest > theirs.remainingStart && !isPoint(activity);
        if (next == Means::date && !canWait) next = Means::length;
        if (next == Means::date || (next == Means::length && canWait && program_ == Program::p6)) {
            activity.suspended = std::max(ours.start, std::min(rest, dates_.statusMoment));
            activity.resumed = rest;
            if (program_ == Program::p6) {
                activity.suspended = toMinute(*activity.suspended);
                activity.resumed = toMinute(rest);
            }
        }
        if (next == Means::date) return;
        const auto& clock = clockOf(activity);
        const auto left = std::max(WorkTime{}, clock.between(rest, ours.finish));
        activity.remaining = left;
        activity.pieces.clear();
        ownLength(activity);
        if (program_ == Program::msProject) {
            const auto done = std::max(WorkTime{}, clock.between(ours.start, rest));
            const auto whole = done + left;
            activity.mostLikely = whole;
            activity.actualDuration = done;
            if (whole > WorkTime{})
                activity.percentComplete = model::Percent{done.tenths * 10'000 / whole.tenths};
            activity.suspended = activity.resumed = std::nullopt;
        }
        if (next != Means::place) return;
        if (program_ == Program::msProject) {
            placeByHand(activity, ours);
        } else if (ours.finish > rest) {
            activity.expectedFinish = toMinute(ours.finish);
        }
    }

    const model::WorkCalendar& clockOf(const Activity& activity) const {
        return clocks_[clocks_.of(activity.calendar)];
    }

    model::Portfolio& plan_;
    const Schedule& dates_;
    Program program_;
    const std::vector<model::Settings>& rules_;
    const scheduling::Clocks clocks_;
    std::vector<Groundwork> grounds_;
    std::map<ActivityId, Means> means_;
    DatesOf elsewhere_;
    Held held_;
};

}  // namespace

std::string nameOf(Program program) {
    return program == Program::msProject ? "MS Project" : "P6";
}

Held hold(model::Portfolio& plan, const Schedule& dates, Program program,
          const std::vector<model::Settings>& rules) {
    return Holder{plan, dates, program, rules}.run();
}

}  // namespace mijlpaal::exporting
