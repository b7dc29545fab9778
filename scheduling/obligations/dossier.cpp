#include "scheduling/obligations/dossier.h"

#include "scheduling/obligations/bill_chain.h"
#include "scheduling/obligations/law_deadlines.h"
#include "scheduling/promises.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace mijlpaal::scheduling {

using model::Activity;
using model::Day;
using model::LawDependency;
using model::LawMilestone;
using model::LawRelation;
using model::Moment;

namespace {

/// Marks a text for translation.
constexpr std::string_view tr(std::string_view text) {
    return text;
}

struct HoldsWords {
    std::string_view word, words;
};

constexpr std::array holdsWords{
    HoldsWords{"done", tr("done")},
    HoldsWords{"yes", tr("holds by the plan")},
    HoldsWords{"only_through_fallback", tr("only through the fallback")},
    HoldsWords{"no", tr("does not hold by the plan")},
    HoldsWords{"unknown", tr("unknown")},
};

constexpr std::array<std::string_view, 4> kindWords{"informs", "text", "must", "advice"};

Holds holdsBy(const std::optional<Day>& expected, const std::optional<Day>& by) {
    if (!expected || !by) return Holds::unknown;
    return *expected <= *by ? Holds::yes : Holds::no;
}

class Making {
public:
    Making(const model::Portfolio& portfolio, const Schedule& schedule, const Clocks& clocks)
        : portfolio_{portfolio}, schedule_{schedule}, clocks_{clocks} {}

    Dossier made() && {
        findLaw();
        findDecision();
        addInforming();
        addTexts();
        addMusts();
        addAdvice();
        std::stable_sort(made_.conditions.begin(), made_.conditions.end(),
                         [](const Condition& one, const Condition& other) {
                             return std::tuple{!one.by, one.by} < std::tuple{!other.by, other.by};
                         });
        return std::move(made_);
    }

private:
    void findLaw() {
        const auto id = portfolio_.settings().lawMilestone;
        const auto* milestone = id ? portfolio_.find(*id) : nullptr;
        if (!milestone) return;
        made_.law = id;
        made_.lawDay = expectedDay(portfolio_, *milestone);
        if (made_.lawDay) made_.lastWorkingDay = finishDay(readyBefore(*made_.lawDay, {}, clocks_));
    }

    void findDecision() {
        const LawMilestone* first = nullptr;
        for (const auto& each : portfolio_.all<LawDependency>()) {
            if (each.relation != LawRelation::informsDecision) continue;
            const auto* milestone = portfolio_.find(each.lawMilestone);
            if (!milestone || milestone->actualDate || !milestone->plannedDate) continue;
            if (!first || *milestone->plannedDate < *first->plannedDate) first = milestone;
        }
        if (!first) return;
        made_.decision = first->id;
        made_.decideBy = lastDayOf({*first->plannedDate, first->precision});
    }

    const Activity* activityOf(model::ObjectRef object) const {
        const auto id = deliveredBy(portfolio_, object);
        const auto* activity = id ? portfolio_.find(*id) : nullptr;
        return activity && !activity->inactive ? activity : nullptr;
    }

    std::optional<Day> finishOf(const Activity* activity) const {
        const auto* dates = activity ? schedule_.find(activity->id) : nullptr;
        return dates ? std::optional{finishDay(dates->finish)} : std::nullopt;
    }

    void addInforming() {
        for (const auto& each : portfolio_.all<LawDependency>()) {
            if (each.relation != LawRelation::informsDecision || each.lawMilestone != made_.decision)
                continue;
            const auto* activity = activityOf(each.required);
            const auto latest =
                readyBefore(*made_.decideBy, each.leadTime.value_or(model::WorkTime{}), clocks_);
            Condition condition{ConditionKind::informs, each.required,      each.lawPart,
                                finishDay(latest),      finishOf(activity), Holds::unknown};
            condition.holds =
                activity && activity->actualFinish ? Holds::done : holdsBy(condition.expected, condition.by);
            made_.conditions.push_back(condition);
            if (activity && !activity->actualFinish) takeCut(*activity, latest);
        }
    }

    /// The facts must be there when the work on them begins.
    void takeCut(const Activity& activity, Moment latest) {
        const auto& clock = clocks_[clocks_.of(activity.calendar)];
        const auto work = activity.mostLikely.value_or(model::WorkTime{});
        const auto cut = finishDay(clock.finishAt(clock.workAt(latest) - work));
        made_.lastCut = std::min(made_.lastCut.value_or(cut), cut);
    }

    /// The milestones of the law that work waits for as a stable text.
    void addTexts() {
        std::set<model::LawMilestoneId> seen;
        for (const auto& each : portfolio_.all<LawDependency>()) {
            const auto* milestone = portfolio_.find(each.lawMilestone);
            if (each.relation != LawRelation::needsStableText || !milestone ||
                !seen.insert(milestone->id).second)
                continue;
            Condition condition{ConditionKind::text,
                                refTo(milestone->id),
                                {},
                                made_.decideBy,
                                expectedDay(portfolio_, *milestone),
                                Holds::unknown};
            condition.holds = milestone->actualDate ? Holds::done : holdsBy(condition.expected, condition.by);
            made_.conditions.push_back(condition);
        }
    }

    void addMusts() {
        std::map<model::LawDependencyId, LawDeadline> deadlines;
        for (const auto& each : lawDeadlines(portfolio_, schedule_, clocks_))
            deadlines.emplace(each.dependency, each);
        for (const auto& each : portfolio_.all<LawDependency>()) {
            if (each.relation != LawRelation::mustBeReadyBefore) continue;
            const auto* activity = activityOf(each.required);
            Condition condition{ConditionKind::must, each.required, each.lawPart, {},
                                finishOf(activity),  Holds::unknown};
            const auto* milestone = portfolio_.find(each.lawMilestone);
            if (const auto day = milestone ? dayOf(*milestone) : std::nullopt)
                condition.by =
                    finishDay(readyBefore(*day, each.leadTime.value_or(model::WorkTime{}), clocks_));
            const auto found = deadlines.find(each.id);
            if (activity && activity->actualFinish) {
                condition.holds = Holds::done;
            } else if (found != deadlines.end()) {
                condition.holds = found->second.kept == Kept::byItself     ? Holds::yes
                                  : found->second.kept == Kept::byFallback ? Holds::onlyThroughFallback
                                                                           : Holds::no;
            }
            made_.conditions.push_back(condition);
        }
    }

    void addAdvice() {
        const auto* decision = made_.decision ? portfolio_.find(*made_.decision) : nullptr;
        if (!decision || !decision->activity) return;
        const auto& open = schedule_.gates;
        for (const auto& gate : open) {
            if (gate.activity != *decision->activity || !gate.by ||
                gate.by->kind == model::RecordKind::lawMilestone)
                continue;
            auto opens = gate.moment;
            if (const auto* dates = gate.after ? schedule_.find(*gate.after) : nullptr)
                opens = std::max(opens, dates->finish);
            Condition condition{ConditionKind::advice, *gate.by,         {},
                                made_.decideBy,        finishDay(opens), Holds::unknown};
            condition.holds = holdsBy(condition.expected, condition.by);
            made_.conditions.push_back(condition);
        }
    }

    const model::Portfolio& portfolio_;
    const Schedule& schedule_;
    const Clocks& clocks_;
    Dossier made_;
};

}  // namespace

Dossier dossierOf(const model::Portfolio& portfolio, const Schedule& schedule, const Clocks& clocks) {
    return Making{portfolio, schedule, clocks}.made();
}

base::Message sentenceFor(const Condition& condition, const Telling& telling) {
    const auto name = telling.name(condition.about);
    const auto by = condition.by ? telling.day(*condition.by) : std::string{"–"};
    const auto part = condition.part ? telling.name(refTo(*condition.part)) : std::string{};
    switch (condition.kind) {
        case ConditionKind::informs:
            return base::message("“{name}” is finished by {date}, for the decision rests on it.",
                                 {{"name", name}, {"date", by}});
        case ConditionKind::text:
            return base::message("“{name}” is reached by {date}.", {{"name", name}, {"date", by}});
        case ConditionKind::must:
            return base::message("“{name}” is ready by {date} for “{part}”.",
                                 {{"name", name}, {"date", by}, {"part", part}});
        case ConditionKind::advice:
            break;
    }
    return base::message("“{name}” is done by {date}, for the decision waits for it.",
                         {{"name", name}, {"date", by}});
}

std::string_view wordFor(ConditionKind kind) {
    return kindWords[static_cast<std::size_t>(kind)];
}

std::string_view wordFor(Holds holds) {
    return holdsWords[static_cast<std::size_t>(holds)].word;
}

std::string_view wordsFor(Holds holds) {
    return holdsWords[static_cast<std::size_t>(holds)].words;
}

}  // namespace mijlpaal::scheduling
