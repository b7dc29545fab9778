#include "app/law_moments.h"

#include "model/plan_text.h"
#include "scheduling/clocks.h"
#include "scheduling/obligations/law_deadlines.h"

#include <algorithm>
#include <map>
#include <set>

namespace mijlpaal::app {

using model::Day;
using model::LawDependency;
using model::LawMilestone;
using model::LawPartId;
using scheduling::Kept;
using std::chrono::days;

namespace {

/// The milestone of the law as a whole, that is still to come.
const LawMilestone* lawOf(const model::Portfolio& portfolio) {
    const auto id = portfolio.settings().lawMilestone;
    const auto* law = id ? portfolio.find(*id) : nullptr;
    return law && !law->actualDate && law->plannedDate ? law : nullptr;
}

bool isRequired(const LawDependency& need) {
    return need.relation == model::LawRelation::mustBeReadyBefore;
}

bool counts(const LawDependency& need) {
    return isRequired(need) || need.relation == model::LawRelation::preferredReadyBefore;
}

class Looking {
public:
    explicit Looking(const View& view)
        : portfolio_{view.portfolio()}, schedule_{view.schedule()}, clocks_{portfolio_} {
        for (const auto& each : scheduling::lawDeadlines(portfolio_, schedule_, clocks_))
            kept_.emplace(each.dependency, each.kept);
    }

    /// The parts that need anything on a day of the law, by the day of what they need.
    std::vector<MomentOutcome> moments(const std::set<model::LawMilestoneId>& milestones) const {
        std::map<Day, std::map<LawPartId, PartAtMoment>> byDay;
        for (const auto& need : portfolio_.all<LawDependency>()) {
            const auto* milestone = portfolio_.find(need.lawMilestone);
            if (!counts(need) || !milestone || !milestones.contains(milestone->id) || !milestone->plannedDate)
                continue;
            auto& part = byDay[*milestone->plannedDate][need.lawPart];
            part.part = need.lawPart;
            add(part, need);
        }
        std::vector<MomentOutcome> found;
        for (auto& [day, parts] : byDay) {
            MomentOutcome outcome{day, scheduling::finishDay(scheduling::readyBefore(day, {}, clocks_)), {}};
            for (auto& [id, part] : parts) {
                part.firstDay = firstDayOf(id, milestones, true);
                part.firstDayByItself = firstDayOf(id, milestones, false);
                outcome.parts.push_back(std::move(part));
            }
            found.push_back(std::move(outcome));
        }
        return found;
    }

private:
    /// What is finished, or has no deadline any more, is ready.
    Kept keptOf(const LawDependency& need) const {
        const auto found = kept_.find(need.id);
        if (found != kept_.end()) return found->second;
        return finishOf(need.required) ? Kept::byItself : Kept::missed;
    }

    void add(PartAtMoment& part, const LawDependency& need) const {
        const auto kept = keptOf(need);
        if (!isRequired(need)) {
            if (kept == Kept::missed) part.preferredMissed.push_back(need.id);
            return;
        }
        if (kept == Kept::missed) {
            part.missed.push_back(need.id);
        } else {
            ++(kept == Kept::byItself ? part.byItself : part.byFallback);
        }
    }

    std::optional<model::Moment> finishOf(model::ObjectRef object) const {
        const auto activity = scheduling::deliveredBy(portfolio_, object);
        const auto* dates = activity ? schedule_.find(*activity) : nullptr;
        return dates ? std::optional{dates->finish} : std::nullopt;
    }

    /// The first day that leaves the time needed behind all that a part must have.
    std::optional<Day> firstDayOf(LawPartId part, const std::set<model::LawMilestoneId>& milestones,
                                  bool withFallback) const {
        std::optional<Day> first;
        for (const auto& need : portfolio_.all<LawDependency>()) {
            if (need.lawPart != part || !isRequired(need) || !milestones.contains(need.lawMilestone))
                continue;
            auto finish = finishOf(need.required);
            if (const auto fallback = withFallback && need.fallback ? finishOf(*need.fallback) : std::nullopt)
                finish = finish ? std::min(*finish, *fallback) : *fallback;
            if (!finish) return std::nullopt;
            first =
                std::max(first.value_or(Day{}), dayAfter(*finish, need.leadTime.value_or(model::WorkTime{})));
        }
        return first;
    }

    Day dayAfter(model::Moment finish, model::WorkTime lead) const {
        const auto& clock = clocks_[clocks_.usual()];
        auto day = clock.finishAt(clock.workAt(finish) + lead).day();
        while (scheduling::readyBefore(day, lead, clocks_) < finish) day += days{1};
        return day;
    }

    const model::Portfolio& portfolio_;
    const scheduling::Schedule& schedule_;
    scheduling::Clocks clocks_;
    std::map<model::LawDependencyId, Kept> kept_;
};

Day startOfQuarterFrom(Day day) {
    const std::chrono::year_month_day date{day};
    const auto month = static_cast<unsigned>(date.month());
    const auto first = date.year() / std::chrono::month{(month - 1) / 3 * 3 + 1};
    const Day start{first / 1};
    return start == day ? day : Day{(first + std::chrono::months{3}) / 1};
}

std::string codeFor(const model::Portfolio& portfolio, const std::string& of, int number) {
    for (;; ++number) {
        auto code = of + "-" + std::to_string(number);
        if (!portfolio.all<LawMilestone>().findByCode(code)) return code;
    }
}

}  // namespace

bool MomentOutcome::isReady() const {
    return std::all_of(parts.begin(), parts.end(), [](const PartAtMoment& each) { return each.isReady(); });
}

base::Result<model::ChangeSet> lawInParts(const model::Portfolio& portfolio,
                                          const std::vector<LawMoment>& moments) {
    const auto* law = lawOf(portfolio);
    if (!law)
        return base::failure("The portfolio has no day of the law that is still to come. Set one first.");
    std::map<LawPartId, Day> dayOf;
    for (const auto& moment : moments) {
        for (const auto part : moment.parts) {
            if (!dayOf.emplace(part, moment.day).second)
                return base::failure("{part} enters into force twice.",
                                     {{"part", model::codeOf(portfolio, refTo(part))}});
        }
    }
    auto after = portfolio;
    std::map<Day, model::LawMilestoneId> milestones{{*law->plannedDate, law->id}};
    for (const auto& need : portfolio.all<LawDependency>()) {
        const auto found = dayOf.find(need.lawPart);
        if (!counts(need) || need.lawMilestone != law->id || found == dayOf.end()) continue;
        const auto [known, isNew] = milestones.try_emplace(found->second);
        if (isNew) {
            auto made = *law;
            made.id = after.all<LawMilestone>().nextId();
            made.code = codeFor(after, law->code, static_cast<int>(milestones.size()));
            made.plannedDate = found->second;
            made.precision = model::DatePrecision::day;
            made.lawParts.clear();
            made.activity.reset();
            made.follows.clear();
            made.source.clear();
            made.reference.clear();
            made.basis = model::Basis::own;
            after.all<LawMilestone>().put(made);
            known->second = made.id;
        }
        if (known->second == law->id) continue;
        auto moved = need;
        moved.lawMilestone = known->second;
        after.all<LawDependency>().put(moved);
        auto milestone = after.all<LawMilestone>().at(known->second);
        auto& parts = milestone.lawParts;
        if (std::find(parts.begin(), parts.end(), need.lawPart) == parts.end()) {
            parts.push_back(need.lawPart);
            after.all<LawMilestone>().put(milestone);
        }
    }
    auto settings = after.settings();
    settings.lawMilestone = milestones.rbegin()->second;
    after.all<model::Settings>().put(settings);
    auto changes = model::difference(portfolio, after);
    changes.label = base::message("The law enters into force in {count} parts",
                                  {{"count", std::to_string(milestones.size())}});
    return changes;
}

base::Result<InParts> lawInParts(const View& view, const std::vector<LawMoment>& moments) {
    if (const auto& why = view.unscheduled()) return base::failure(*why);
    const auto changes = lawInParts(view.portfolio(), moments);
    if (!changes) return base::failure(changes.error());
    auto portfolio = model::apply(view.portfolio(), *changes);
    if (!portfolio) return base::failure(portfolio.error());
    const auto after = view.after(std::move(*portfolio), view.origin(), changes->kinds());
    if (const auto& why = after.unscheduled()) return base::failure(*why);
    const auto* law = lawOf(view.portfolio());
    std::set<model::LawMilestoneId> milestones{law->id};
    for (const auto& each : after.portfolio().all<LawMilestone>()) {
        if (!view.portfolio().find(each.id)) milestones.insert(each.id);
    }
    return InParts{Looking{after}.moments(milestones), lawEffectOf(view, after)};
}

std::vector<LawMoment> suggestedMoments(const View& view) {
    const auto* law = lawOf(view.portfolio());
    if (!law || view.unscheduled()) return {};
    std::map<Day, LawMoment> byDay;
    for (const auto& outcome : Looking{view}.moments({law->id})) {
        for (const auto& part : outcome.parts) {
            auto day = outcome.day;
            if (!part.isReady() && part.firstDay) day = startOfQuarterFrom(*part.firstDay);
            auto& moment = byDay[day];
            moment.day = day;
            moment.parts.push_back(part.part);
        }
    }
    std::vector<LawMoment> found;
    for (auto& [day, moment] : byDay) found.push_back(std::move(moment));
    return found;
}

}  // namespace mijlpaal::app
