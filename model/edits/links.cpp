#include "model/edit.h"
#include "model/edits/parts.h"
#include "model/unlink.h"

#include <algorithm>
#include <set>

namespace mijlpaal::model {

using namespace edits;

namespace {

Dependency newLink(CodeBook& codes, DependencyId id, const TypedLink& typed, ActivityId successor) {
    Dependency link;
    link.id = id;
    link.code = codes.addNext(codeBefore("D", refTo(id)), refTo(id));
    link.predecessor = typed.predecessor;
    link.successor = successor;
    link.type = typed.type;
    link.lag = typed.lag;
    link.lagUnit = typed.lagUnit;
    return link;
}

/// A link of a WBS summary would move nothing.
std::optional<base::Message> whyNotLinked(std::initializer_list<const Activity*> ends) {
    for (const auto* each : ends) {
        if (each->kind != ActivityKind::wbsSummary) continue;
        return base::message(
            "“{name}” is a WBS summary: it follows from what stands beside and below it, not from links.",
            {{"name", shownName(*each)}});
    }
    return std::nullopt;
}

}  // namespace

base::Result<ChangeSet> setPredecessors(const Portfolio& portfolio, ActivityId successor,
                                        const std::vector<TypedLink>& links) {
    const auto found = activityAt(portfolio, successor);
    if (!found) return base::failure(found.error());
    auto changes = labelled("Change the predecessors of “{name}”", **found);
    std::vector<const Dependency*> present;
    for (const auto& link : portfolio.all<Dependency>()) {
        if (link.successor == successor) present.push_back(&link);
    }
    // A link that is there already keeps its record; what is left over may change its type.
    std::set<DependencyId> kept;
    const auto take = [&](const TypedLink& typed, bool ofItsType) -> const Dependency* {
        for (const auto* link : present) {
            if (link->predecessor != typed.predecessor || kept.contains(link->id)) continue;
            if (ofItsType && link->type != typed.type) continue;
            kept.insert(link->id);
            return link;
        }
        return nullptr;
    };
    std::vector<const Dependency*> before;
    for (const auto& typed : links) before.push_back(take(typed, true));
    std::set<std::pair<ActivityId, LinkType>> seen;
    CodeBook codes{portfolio};
    auto next = portfolio.all<Dependency>().nextId();
    for (std::size_t i = 0; i < links.size(); ++i) {
        const auto& typed = links[i];
        const auto from = activityAt(portfolio, typed.predecessor);
        if (!from) return base::failure(from.error());
        if (typed.predecessor == successor) {
            return refusal("“{name}” cannot wait for itself.", **found);
        }
        if (isWithin(portfolio, successor, typed.predecessor) ||
            isWithin(portfolio, typed.predecessor, successor)) {
            return refusal("“{name}” cannot be linked with what it contains, or is in.", **found);
        }
        if (!seen.insert({typed.predecessor, typed.type}).second) {
            return refusal("“{name}” stands there twice.", **from);
        }
        const auto* link = before[i] ? before[i] : take(typed, false);
        if (!link) {
            if (auto why = whyNotLinked({*found, *from})) return base::failure(std::move(*why));
            changes.add(newLink(codes, next, typed, successor));
            ++next.number;
            continue;
        }
        auto after = *link;
        after.type = typed.type;
        // A typed lag is working time; a share of a duration reads as none.
        if (typed.lag != link->lag) {
            after.lagKind = LagKind::working;
            after.lagHundredthsOfPercent = 0;
        }
        after.lag = typed.lag;
        after.lagUnit = typed.lagUnit;
        changes.change(*link, std::move(after));
    }
    std::set<ObjectRef> gone;
    for (const auto* link : present) {
        if (!kept.contains(link->id)) gone.insert(refTo(link->id));
    }
    removeForeignParts(
        portfolio, [&gone](ObjectRef ref) { return gone.contains(ref); }, changes);
    for (const auto* link : present) {
        if (gone.contains(refTo(link->id))) changes.remove(*link);
    }
    return changes;
}

base::Result<ChangeSet> linkInOrder(const Portfolio& portfolio, const std::vector<ActivityId>& activities) {
    ChangeSet changes{
        base::message("Link {count} activities", {{"count", std::to_string(activities.size())}}), {}, {}};
    CodeBook codes{portfolio};
    auto next = portfolio.all<Dependency>().nextId();
    std::set<std::pair<ActivityId, ActivityId>> joined;
    for (std::size_t i = 1; i < activities.size(); ++i) {
        for (const auto id : {activities[i - 1], activities[i]}) {
            const auto found = activityAt(portfolio, id);
            if (!found) return base::failure(found.error());
        }
        const auto [one, other] = std::pair{activities[i - 1], activities[i]};
        if (one != other && (isWithin(portfolio, one, other) || isWithin(portfolio, other, one))) {
            return refusal("“{name}” cannot be linked with what it contains, or is in.",
                           **activityAt(portfolio, other));
        }
        const auto& links = portfolio.all<Dependency>();
        const bool linked = std::any_of(links.begin(), links.end(), [&](const Dependency& link) {
            return link.predecessor == activities[i - 1] && link.successor == activities[i];
        });
        if (linked || activities[i - 1] == activities[i]) continue;
        if (!joined.insert({activities[i - 1], activities[i]}).second) continue;
        if (auto why = whyNotLinked({portfolio.find(one), portfolio.find(other)}))
            return base::failure(std::move(*why));
        changes.add(newLink(codes, next, {activities[i - 1], LinkType::finishToStart, {}, TimeUnit::day},
                            activities[i]));
        ++next.number;
    }
    return changes;
}

ChangeSet unlink(const Portfolio& portfolio, const std::vector<ActivityId>& activities) {
    const std::set<ActivityId> ends{activities.begin(), activities.end()};
    std::set<ObjectRef> gone;
    for (const auto& link : portfolio.all<Dependency>()) {
        const bool hasOne = ends.contains(link.predecessor), hasOther = ends.contains(link.successor);
        if (ends.size() == 1 ? hasOne || hasOther : hasOne && hasOther) gone.insert(refTo(link.id));
    }
    ChangeSet changes{
        base::message("Take away {count} links", {{"count", std::to_string(gone.size())}}), {}, {}};
    removeForeignParts(
        portfolio, [&gone](ObjectRef ref) { return gone.contains(ref); }, changes);
    for (const auto& link : portfolio.all<Dependency>()) {
        if (gone.contains(refTo(link.id))) changes.remove(link);
    }
    return changes;
}

}  // namespace mijlpaal::model
