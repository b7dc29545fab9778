#include "export/target/summary_links.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace mijlpaal::exporting {

namespace {

using model::Activity;
using model::ActivityId;
using model::ActivityKind;
using model::Dependency;
using model::LinkType;

bool leavesFinish(LinkType type) {
    return type == LinkType::finishToStart || type == LinkType::finishToFinish;
}

class Expansion {
public:
    Expansion(model::Portfolio& plan, const scheduling::Schedule& dates)
        : from_{plan}, plan_{plan}, dates_{dates} {
        for (const auto& activity : from_.all<Activity>()) {
            if (activity.parent) below_[*activity.parent].push_back(activity.id);
        }
        for (const auto& link : from_.all<Dependency>()) {
            codes_.insert(link.code);
            if (link.type == LinkType::finishToStart && link.lag >= model::WorkTime{})
                inOrder_[link.predecessor].push_back(link.successor);
            if (!isSummary(link.predecessor) && !isSummary(link.successor)) there_[endsOf(link)] = link.id;
        }
    }

    std::size_t run() {
        std::size_t count = 0;
        for (const auto& link : from_.all<Dependency>()) {
            if (!isSummary(link.predecessor) && !isSummary(link.successor)) continue;
            plan_.all<Dependency>().erase(link.id);
            ++count;
            if (followsTypedDates(link.predecessor) || isSpan(link.predecessor) || isSpan(link.successor))
                continue;
            const auto predecessors =
                leavesFinish(link.type) ? lastIn(link.predecessor) : firstIn(link.predecessor);
            for (const auto predecessor : predecessors) {
                for (const auto successor : waitingIn(link.successor)) add(link, predecessor, successor);
            }
        }
        return count;
    }

private:
    using Ends = std::tuple<ActivityId, ActivityId, LinkType>;
    using Ids = std::vector<ActivityId>;

    static Ends endsOf(const Dependency& link) { return {link.predecessor, link.successor, link.type}; }

    bool isSummary(ActivityId id) const {
        const auto* activity = from_.find(id);
        return activity && activity->kind == ActivityKind::summary;
    }

    /// What spans others follows activities, and no summary.
    bool isSpan(ActivityId id) const {
        const auto* activity = from_.find(id);
        return activity &&
               (activity->kind == ActivityKind::levelOfEffort || activity->kind == ActivityKind::wbsSummary);
    }

    /// What follows a summary that was placed by hand follows the dates that were typed.
    bool followsTypedDates(ActivityId id) const {
        const auto* activity = from_.find(id);
        return isSummary(id) && activity->manual && activity->manualFinish &&
               dates_.options.profile == model::Profile::msp;
    }

    /// The work in a summary, at any depth.
    Ids contents(ActivityId summary) const {
        Ids found, open{summary};
        while (!open.empty()) {
            const auto below = below_.find(open.back());
            open.pop_back();
            if (below == below_.end()) continue;
            for (const auto id : below->second) {
                const auto& activity = from_.all<Activity>().at(id);
                if (activity.kind == ActivityKind::summary) {
                    open.push_back(id);
                } else if (!isSpan(id) && !activity.inactive) {
                    found.push_back(id);
                }
            }
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    /// Whether its links still say when it starts.
    bool waits(ActivityId id) const {
        const auto& activity = from_.all<Activity>().at(id);
        return !activity.actualStart && !activity.actualFinish && !activity.manual && !activity.isExternal;
    }

    /// What is in a summary and has nothing in it behind it, or before it, that holds what a link asks.
    const Ids& boundIn(std::map<ActivityId, Ids>& known, ActivityId id, bool atEnd) const {
        const auto [at, isNew] = known.try_emplace(id);
        if (!isNew) return at->second;
        if (!isSummary(id)) {
            at->second = {id};
            return at->second;
        }
        const auto inside = contents(id);
        const auto isInside = [&](ActivityId each) {
            return std::binary_search(inside.begin(), inside.end(), each);
        };
        std::set<ActivityId> bound{inside.begin(), inside.end()};
        for (const auto predecessor : inside) {
            const auto behind = inOrder_.find(predecessor);
            if (behind == inOrder_.end()) continue;
            for (const auto successor : behind->second) {
                if (!isInside(successor) || !waits(successor)) continue;
                if (atEnd) {
                    bound.erase(predecessor);
                } else if (waits(predecessor)) {
                    bound.erase(successor);
                }
            }
        }
        at->second.assign(bound.begin(), bound.end());
        return at->second;
    }

    const Ids& lastIn(ActivityId id) { return boundIn(last_, id, true); }
    const Ids& waitingIn(ActivityId id) { return boundIn(waiting_, id, false); }

    /// A summary starts with the first of what is in it.
    Ids firstIn(ActivityId id) const {
        if (!isSummary(id)) return {id};
        auto inside = contents(id);
        const auto start = [this](ActivityId each) {
            const auto* dates = dates_.find(each);
            return dates ? dates->start : model::Moment{};
        };
        const auto first = std::min_element(inside.begin(), inside.end(),
                                            [&](ActivityId a, ActivityId b) { return start(a) < start(b); });
        return first == inside.end() ? Ids{} : Ids{*first};
    }

    void add(const Dependency& link, ActivityId predecessor, ActivityId successor) {
        auto& table = plan_.all<Dependency>();
        auto one = link;
        one.predecessor = predecessor;
        one.successor = successor;
        // What comes to a summary is held by its start, whichever end the link names.
        if (isSummary(link.successor))
            one.type = leavesFinish(link.type) ? LinkType::finishToStart : LinkType::startToStart;
        const auto [at, isNew] = there_.try_emplace(endsOf(one));
        if (isNew) {
            one.id = at->second = table.nextId();
            one.code = freeCode(link.code);
            table.put(std::move(one));
            return;
        }
        auto there = table.at(at->second);
        if (there.lag >= one.lag) return;
        there.lag = one.lag;
        table.put(std::move(there));
    }

    std::string freeCode(const std::string& code) {
        auto& number = numbers_[code];
        while (true) {
            auto free = code + "-" + std::to_string(++number);
            if (codes_.insert(free).second) return free;
        }
    }

    const model::Portfolio from_;
    model::Portfolio& plan_;
    const scheduling::Schedule& dates_;
    std::unordered_map<ActivityId, Ids> below_, inOrder_;
    std::map<ActivityId, Ids> last_, waiting_;
    std::map<Ends, model::DependencyId> there_;
    std::set<std::string> codes_;
    std::map<std::string, int> numbers_;
};

}  // namespace

std::size_t expandSummaryLinks(model::Portfolio& plan, const scheduling::Schedule& dates) {
    return Expansion{plan, dates}.run();
}

}  // namespace mijlpaal::exporting
