#include "evidence/contradictions.h"

#include "evidence/switch_off.h"
#include "scheduling/obligations/gates.h"
#include "scheduling/obligations/held_dates.h"
#include "scheduling/promises.h"

#include <algorithm>
#include <array>

namespace mijlpaal::evidence {

using model::Activity;
using model::DatePrecision;
using model::Day;
using model::ObjectRef;

namespace {

constexpr std::array<std::string_view, 7> kindWords{
    "advice", "follow_up", "held_back", "law_milestone", "system_end", "system_in_use", "replacement"};

class Looking {
public:
    Looking(const model::Portfolio& portfolio, const scheduling::Schedule& schedule)
        : portfolio_{portfolio}, schedule_{schedule} {}

    std::vector<Contradiction> all() && {
        addReviews();
        addRecommendations();
        addLaw();
        addSystems();
        addReplacements();
        std::stable_sort(
            found_.begin(), found_.end(),
            [](const Contradiction& one, const Contradiction& other) { return one.kind < other.kind; });
        return std::move(found_);
    }

private:
    struct Planned {
        const Activity* activity = nullptr;
        Day finish{}, start{};
    };

    /// Of an activity that is still to be done.
    std::optional<Planned> planned(std::optional<model::ActivityId> id) const {
        const auto* activity = id ? portfolio_.find(*id) : nullptr;
        const auto* dates = activity ? schedule_.find(activity->id) : nullptr;
        if (!dates || activity->actualFinish || activity->inactive) return std::nullopt;
        return Planned{activity, scheduling::finishDay(dates->finish), dates->start.day()};
    }

    void add(ContradictionKind kind, ObjectRef about, Day said, const std::string& source, const Activity& by,
             Day day) {
        found_.push_back({kind, about, {about, said, source}, {refTo(by.id), day, by.source}});
    }

    void addReviews() {
        for (const auto& each : portfolio_.all<model::Review>()) {
            if (scheduling::isDone(each) || !each.adviceDate) continue;
            const auto precision = each.precision.value_or(DatePrecision::day);
            if (const auto made = planned(each.activity);
                made && !keeps(*each.adviceDate, precision, made->finish))
                add(ContradictionKind::advice, refTo(each.id), *each.adviceDate, each.source, *made->activity,
                    made->finish);
            addHeldBack(refTo(each.id), scheduling::lastDayOf({*each.adviceDate, precision}), each.source,
                        each.gates);
        }
    }

    void addRecommendations() {
        for (const auto& each : portfolio_.all<model::Recommendation>()) {
            if (scheduling::isClosed(each) || !each.dueDate) continue;
            if (const auto made = planned(each.followUpActivity); made && made->finish > *each.dueDate)
                add(ContradictionKind::followUp, refTo(each.id), *each.dueDate, each.source, *made->activity,
                    made->finish);
            addHeldBack(refTo(each.id), *each.dueDate, each.source, each.gates);
        }
    }

    /// The first to start of what is held back.
    void addHeldBack(ObjectRef about, Day due, const std::string& source,
                     const std::vector<model::ActivityId>& gates) {
        std::optional<Planned> first;
        for (const auto gate : gates) {
            const auto made = planned(gate);
            if (made && !made->activity->actualStart && (!first || made->start < first->start)) first = made;
        }
        if (first && due >= first->start)
            add(ContradictionKind::heldBack, about, due, source, *first->activity, first->start);
    }

    void addLaw() {
        for (const auto& each : portfolio_.all<model::LawMilestone>()) {
            if (each.actualDate || !each.plannedDate) continue;
            const auto made = planned(each.activity);
            if (made && !keeps(*each.plannedDate, each.precision, made->finish))
                add(ContradictionKind::lawMilestone, refTo(each.id), *each.plannedDate, each.source,
                    *made->activity, made->finish);
        }
    }

    void addSystems() {
        const auto last = switchOffs(portfolio_, schedule_);
        for (const auto& each : portfolio_.all<model::System>()) {
            if (const auto found = last.find(each.id); found != last.end()) {
                const auto made = planned(found->second);
                if (made->finish != *each.endDate)
                    add(ContradictionKind::systemEnd, refTo(each.id), *each.endDate, each.source,
                        *made->activity, made->finish);
            }
            const bool isNew = each.kind == model::SystemKind::created;
            if (const auto made = planned(each.readyActivity);
                made && isNew && each.inUseDate && made->finish != *each.inUseDate)
                add(ContradictionKind::systemInUse, refTo(each.id), *each.inUseDate, each.source,
                    *made->activity, made->finish);
        }
    }

    void addReplacements() {
        for (const auto& each : portfolio_.all<model::Replacement>()) {
            const auto* old = portfolio_.find(each.oldSystem);
            const bool counts =
                each.kind == model::ReplacementKind::function || each.kind == model::ReplacementKind::full;
            if (!counts || !old || !old->endDate || !each.transitionEnd ||
                *each.transitionEnd <= *old->endDate)
                continue;
            found_.push_back({ContradictionKind::replacement,
                              refTo(old->id),
                              {refTo(old->id), *old->endDate, old->source},
                              {refTo(each.id), *each.transitionEnd, each.source}});
        }
    }

    static bool keeps(Day said, DatePrecision precision, Day planned) {
        return scheduling::keeps({said, precision}, planned);
    }

    const model::Portfolio& portfolio_;
    const scheduling::Schedule& schedule_;
    std::vector<Contradiction> found_;
};

}  // namespace

std::vector<Contradiction> contradictions(const model::Portfolio& portfolio,
                                          const scheduling::Schedule& schedule) {
    return Looking{portfolio, schedule}.all();
}

base::Message sentenceFor(const Contradiction& contradiction, const scheduling::Telling& telling) {
    const auto tell = [&](std::string_view text) {
        return base::message(text, {{"name", telling.name(contradiction.about)},
                                    {"one", telling.day(contradiction.one.day)},
                                    {"by", telling.name(contradiction.other.by)},
                                    {"other", telling.day(contradiction.other.day)}});
    };
    switch (contradiction.kind) {
        case ContradictionKind::advice:
            return tell(
                "The advice “{name}” is expected on {one}, but “{by}”, in which it is made, is planned to "
                "end on {other}.");
        case ContradictionKind::followUp:
            return tell(
                "“{name}” is to be followed up by {one}, but “{by}”, which does that, is planned to end on "
                "{other}.");
        case ContradictionKind::heldBack:
            return tell(
                "“{name}” is due on {one}, but “{by}”, which waits for it, is planned to start on {other}.");
        case ContradictionKind::lawMilestone:
            return tell("“{name}” is dated {one}, but “{by}”, which stands for it in the plan, {other}.");
        case ContradictionKind::systemEnd:
            return tell("“{name}” ends on {one} by its own record, and by “{by}” on {other}.");
        case ContradictionKind::systemInUse:
            return tell("“{name}” is in use from {one} by its own record, and ready by “{by}” on {other}.");
        case ContradictionKind::replacement:
            break;
    }
    return tell("“{name}” ends on {one}, but “{by}” still takes over from it until {other}.");
}

std::string_view wordFor(ContradictionKind kind) {
    return kindWords[static_cast<std::size_t>(kind)];
}

}  // namespace mijlpaal::evidence
