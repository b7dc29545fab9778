#include "scheduling/obligations/coverage.h"

#include "model/edit.h"
#include "scheduling/obligations/bill_chain.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::Day;
using model::LawDependency;
using model::LawPartId;
using model::LawRelation;

namespace {

bool isAsked(LawRelation relation) {
    return relation == LawRelation::mustBeReadyBefore || relation == LawRelation::preferredReadyBefore;
}

/// What comes before what, over links, gates and the outline.
class Paths {
public:
    Paths(const model::Portfolio& portfolio, const Schedule& schedule) : portfolio_{portfolio} {
        const auto count = static_cast<std::size_t>(portfolio.all<Activity>().nextId().number);
        before_.resize(count);
        inside_.resize(count);
        seen_.resize(count);
        for (const auto& link : portfolio.all<model::Dependency>()) add(link.predecessor, link.successor);
        for (const auto& gate : schedule.gates) {
            if (gate.after) add(*gate.after, gate.activity);
        }
        for (const auto& each : portfolio.all<Activity>()) {
            if (each.parent && holds(*each.parent)) inside_[place(*each.parent)].push_back(each.id);
        }
    }

    /// Marks all that leads to one of the activities, themselves too.
    void lookBackFrom(const std::vector<ActivityId>& targets) {
        seen_.assign(seen_.size(), 0);
        std::vector<ActivityId> open;
        const auto visit = [&](ActivityId id) {
            if (!holds(id) || seen_[place(id)] != 0) return;
            seen_[place(id)] = 1;
            open.push_back(id);
        };
        for (const auto id : targets) visit(id);
        while (!open.empty()) {
            const auto at = open.back();
            open.pop_back();
            for (const auto id : inside_[place(at)]) visit(id);
            // What a summary around it waits for, it waits for too.
            std::size_t steps = 0;
            for (std::optional<ActivityId> on = at; on && holds(*on) && steps < seen_.size(); ++steps) {
                for (const auto id : before_[place(*on)]) visit(id);
                const auto* activity = portfolio_.find(*on);
                on = activity ? activity->parent : std::nullopt;
            }
        }
    }

    bool leads(ActivityId id) const { return holds(id) && seen_[place(id)] != 0; }

private:
    static std::size_t place(ActivityId id) { return static_cast<std::size_t>(id.number); }
    bool holds(ActivityId id) const { return id.number >= 0 && place(id) < before_.size(); }
    void add(ActivityId from, ActivityId to) {
        if (holds(from) && holds(to)) before_[place(to)].push_back(from);
    }

    const model::Portfolio& portfolio_;
    std::vector<std::vector<ActivityId>> before_, inside_;
    std::vector<char> seen_;
};

class Covering {
public:
    Covering(const model::Portfolio& portfolio, const Schedule& schedule)
        : portfolio_{portfolio}, schedule_{schedule}, paths_{portfolio, schedule} {
        for (const auto& each : portfolio.all<LawDependency>()) needs_[each.lawPart].push_back(&each);
    }

    Coverage made() && {
        for (const auto& part : portfolio_.all<model::LawPart>()) {
            addSupport(part);
            addClaims(part);
            if (part.kind == model::LawPartKind::book) addText(part);
        }
        addReviews();
        const auto key = [](const CoverageGap& gap) {
            return std::tie(gap.rule, gap.part, gap.programme, gap.activity);
        };
        std::stable_sort(
            made_.gaps.begin(), made_.gaps.end(),
            [&](const CoverageGap& one, const CoverageGap& other) { return key(one) < key(other); });
        return std::move(made_);
    }

private:
    const std::vector<const LawDependency*>& needsOf(LawPartId part) const {
        static const std::vector<const LawDependency*> nothing;
        const auto found = needs_.find(part);
        return found == needs_.end() ? nothing : found->second;
    }

    /// The one that delivers something, of those that count.
    const Activity* delivering(const std::optional<model::ObjectRef>& object) const {
        const auto id = object ? deliveredBy(portfolio_, *object) : std::nullopt;
        const auto* activity = id ? portfolio_.find(*id) : nullptr;
        return activity && !activity->inactive ? activity : nullptr;
    }

    void addSupport(const model::LawPart& part) {
        if (part.kind != model::LawPartKind::book) return;
        for (const auto* need : needsOf(part.id)) {
            if (need->relation == LawRelation::mustBeReadyBefore && delivering(need->required)) return;
        }
        made_.gaps.push_back({CoverageRule::bookWithoutSupport, part.id, {}, {}, {}, {}, {}, {}});
    }

    /// What a part needs in the end; for one of which nothing must be ready itself, what any part needs.
    std::vector<ActivityId> targetsOf(LawPartId part) const {
        std::vector<ActivityId> targets;
        const auto add = [&](const LawDependency& need) {
            if (!isAsked(need.relation)) return;
            for (const auto* each : {delivering(need.required), delivering(need.fallback)}) {
                if (each) targets.push_back(each->id);
            }
        };
        for (const auto* need : needsOf(part)) add(*need);
        if (!targets.empty()) return targets;
        for (const auto& need : portfolio_.all<LawDependency>()) add(need);
        return targets;
    }

    void addClaims(const model::LawPart& part) {
        std::vector<std::pair<ActivityId, model::LawDependencyId>> claims;
        for (const auto* need : needsOf(part.id)) {
            if (need->relation != LawRelation::needsStableText) continue;
            if (const auto* activity = delivering(need->required))
                claims.emplace_back(activity->id, need->id);
        }
        if (claims.empty()) return;
        paths_.lookBackFrom(targetsOf(part.id));
        for (const auto& [activity, claim] : claims) {
            if (!paths_.leads(activity))
                made_.gaps.push_back(
                    {CoverageRule::claimOutsidePath, part.id, activity, {}, claim, {}, {}, {}});
        }
    }

    /// The milestone at which the text of a Book is stable; where the Book names none, that of the others.
    const model::LawMilestone* textOf(LawPartId part) const {
        const auto milestoneOf = [&](const LawDependency& need) {
            return need.relation == LawRelation::needsStableText ? portfolio_.find(need.lawMilestone)
                                                                 : nullptr;
        };
        for (const auto* need : needsOf(part)) {
            if (const auto* found = milestoneOf(*need)) return found;
        }
        for (const auto& need : portfolio_.all<LawDependency>()) {
            if (const auto* found = milestoneOf(need)) return found;
        }
        return nullptr;
    }

    void addText(const model::LawPart& part) {
        BookText text{part.id, {}, {}, {}};
        if (const auto* milestone = textOf(part.id)) {
            text.milestone = milestone->id;
            text.stable = expectedDay(portfolio_, *milestone);
        }
        if (text.milestone) {
            std::set<ActivityId> seen;
            for (const auto* need : needsOf(part.id)) {
                if (need->relation != LawRelation::needsStableText &&
                    need->relation != LawRelation::mustBeReadyBefore)
                    continue;
                const bool isNamed = need->required.kind == model::RecordKind::activity;
                const auto* activity = isNamed ? delivering(need->required) : nullptr;
                if (activity && seen.insert(activity->id).second)
                    addWaiting(part.id, *activity, need->id, text);
            }
        }
        made_.texts.push_back(std::move(text));
    }

    void addWaiting(LawPartId part, const Activity& activity, model::LawDependencyId claim, BookText& text) {
        const auto* dates = schedule_.find(activity.id);
        if (!dates || model::isMilestone(activity.kind)) return;
        const auto start = dates->start.day();
        // Before a day that nobody knows only what was started is too early; the rest waits.
        if (text.stable ? start >= *text.stable : !activity.actualStart) {
            text.waiting.push_back(activity.id);
            return;
        }
        const auto rule =
            activity.actualStart ? CoverageRule::startedBeforeText : CoverageRule::plannedBeforeText;
        made_.gaps.push_back({rule, part, activity.id, {}, claim, start, text.stable, {}});
    }

    /// Programmes and projects that cost enough; the umbrella above them is no ICT work of its own.
    void addReviews() {
        std::map<model::ProgrammeId, model::Money> costs;
        std::map<model::ProgrammeId, Day> starts;
        std::map<model::ProgrammeId, bool> isStarted;
        std::map<ActivityId, model::ProgrammeId> of;
        for (const auto& each : portfolio_.all<Activity>()) {
            if (!each.programme || each.inactive) continue;
            of.emplace(each.id, *each.programme);
            if (each.kind == model::ActivityKind::summary) continue;
            auto& cost = costs[*each.programme];
            for (const auto& part : {each.costInternal, each.costExternal, each.costMaterial}) {
                if (part) cost = cost + *part;
            }
            const auto* dates = schedule_.find(each.id);
            if (!dates) continue;
            const auto [first, isNew] = starts.try_emplace(*each.programme, dates->start.day());
            first->second = std::min(first->second, dates->start.day());
            if (each.actualStart) isStarted[*each.programme] = true;
        }
        std::set<model::ProgrammeId> reviewed;
        for (const auto& each : portfolio_.all<model::Review>()) {
            if (!each.kind.starts_with("AcICT-advies")) continue;
            if (each.programme) reviewed.insert(*each.programme);
            for (const auto& activity : each.gates) {
                if (const auto found = of.find(activity); found != of.end()) reviewed.insert(found->second);
            }
        }
        for (const auto& programme : portfolio_.all<model::Programme>()) {
            const auto cost = costs.find(programme.id);
            if (programme.level == model::ProgrammeLevel::umbrella || cost == costs.end() ||
                cost->second < reviewedFrom() || isCovered(programme, reviewed) || isOver(programme))
                continue;
            const auto start = starts.find(programme.id);
            if (start != starts.end() && start->second < reviewedSince()) continue;
            const auto rule = isStarted[programme.id] ? CoverageRule::startedWithoutReview
                                                      : CoverageRule::reviewBeforeStart;
            made_.gaps.push_back({rule,
                                  {},
                                  {},
                                  programme.id,
                                  {},
                                  start == starts.end() ? std::nullopt : std::optional{start->second},
                                  {},
                                  cost->second});
        }
    }

    static bool isOver(const model::Programme& programme) {
        return programme.dashboardStatus == model::DashboardStatus::completed ||
               programme.dashboardStatus == model::DashboardStatus::cancelled;
    }

    /// Itself or what it is part of was laid before the college.
    bool isCovered(const model::Programme& programme, const std::set<model::ProgrammeId>& reviewed) const {
        std::size_t steps = 0;
        for (const auto* at = &programme; at && steps <= portfolio_.all<model::Programme>().size(); ++steps) {
            if (reviewed.contains(at->id)) return true;
            at = at->parent ? portfolio_.find(*at->parent) : nullptr;
        }
        return false;
    }

    const model::Portfolio& portfolio_;
    const Schedule& schedule_;
    Paths paths_;
    std::map<LawPartId, std::vector<const LawDependency*>> needs_;
    Coverage made_;
};

}  // namespace

Coverage coverageOf(const model::Portfolio& portfolio, const Schedule& schedule) {
    return Covering{portfolio, schedule}.made();
}

base::Message sentenceFor(const CoverageGap& gap, const Telling& telling) {
    const auto part = gap.part ? telling.name(refTo(*gap.part)) : std::string{};
    const auto name = gap.activity    ? telling.name(*gap.activity)
                      : gap.programme ? telling.name(refTo(*gap.programme))
                                      : std::string{};
    const auto start = gap.start ? telling.day(*gap.start) : std::string{"–"};
    const auto text = gap.text ? telling.day(*gap.text) : std::string{"–"};
    switch (gap.rule) {
        case CoverageRule::bookWithoutSupport:
            return base::message("Nothing that must be ready supports “{part}”.", {{"part", part}});
        case CoverageRule::claimOutsidePath:
            return base::message("“{name}” is named for “{part}”, but leads to nothing that it needs.",
                                 {{"name", name}, {"part", part}});
        case CoverageRule::startedBeforeText:
            if (!gap.text)
                return base::message(
                    "“{name}” was started on {start}, and on which day the text of “{part}” is stable is not known.",
                    {{"name", name}, {"part", part}, {"start", start}});
            return base::message(
                "“{name}” was started on {start}, before the text of “{part}” is stable on {text}.",
                {{"name", name}, {"part", part}, {"start", start}, {"text", text}});
        case CoverageRule::plannedBeforeText:
            return base::message(
                "“{name}” is planned from {start}, before the text of “{part}” is stable on {text}.",
                {{"name", name}, {"part", part}, {"start", start}, {"text", text}});
        case CoverageRule::startedWithoutReview:
            return base::message(
                "“{name}” was started on {start} without the advice of the Advisory College on ICT "
                "Assessment that work from EUR 5 million on asks for.",
                {{"name", name}, {"start", start}});
        case CoverageRule::reviewBeforeStart:
            break;
    }
    return base::message(
        "“{name}” is to start on {start}; before that the Advisory College on ICT Assessment must be asked.",
        {{"name", name}, {"start", start}});
}

std::string_view wordFor(CoverageRule rule) {
    switch (rule) {
        case CoverageRule::bookWithoutSupport:
            return "book_without_support";
        case CoverageRule::claimOutsidePath:
            return "claim_outside_path";
        case CoverageRule::startedBeforeText:
            return "started_before_text";
        case CoverageRule::plannedBeforeText:
            return "planned_before_text";
        case CoverageRule::startedWithoutReview:
            return "started_without_review";
        case CoverageRule::reviewBeforeStart:
            break;
    }
    return "review_before_start";
}

}  // namespace mijlpaal::scheduling
