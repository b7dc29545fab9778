#include "scheduling/network.h"

#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace mijlpaal::scheduling {

using model::Activity;
using model::ActivityId;
using model::ActivityKind;
using model::WorkTime;

namespace {

constexpr auto none = std::numeric_limits<std::uint32_t>::max();

/// Tasks and milestones as found, with the links between them by position.
struct Plan {
    std::vector<const Activity*> activities;
    std::vector<Link> links;
};

Plan planOf(const model::Portfolio& portfolio) {
    Plan plan;
    const auto& activities = portfolio.all<Activity>();
    std::vector<std::uint32_t> indexOf(static_cast<std::size_t>(activities.nextId().number), none);
    plan.activities.reserve(activities.size());
    for (const auto& activity : activities) {
        if (activity.kind == ActivityKind::summary) continue;
        indexOf[static_cast<std::size_t>(activity.id.number)] =
            static_cast<std::uint32_t>(plan.activities.size());
        plan.activities.push_back(&activity);
    }
    const auto index = [&indexOf](ActivityId id) {
        const auto number = static_cast<std::size_t>(id.number);
        return number < indexOf.size() ? indexOf[number] : none;
    };
    plan.links.reserve(portfolio.all<model::Dependency>().size());
    for (const auto& dependency : portfolio.all<model::Dependency>()) {
        const auto from = index(dependency.predecessor);
        const auto to = index(dependency.successor);
        if (from == none || to == none) continue;
        plan.links.push_back({dependency.id, from, to, dependency.type, dependency.lag});
    }
    return plan;
}

Graph graphOf(const Plan& plan) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    edges.reserve(plan.links.size());
    for (const auto& link : plan.links) edges.emplace_back(link.from, link.to);
    return Graph{boost::edges_are_unsorted_multi_pass, edges.begin(), edges.end(), plan.activities.size()};
}

std::vector<std::uint32_t> successors(std::uint32_t node, const Graph& graph) {
    std::vector<std::uint32_t> found;
    const auto [first, last] = boost::adjacent_vertices(Graph::vertex_descriptor{node}, graph);
    for (auto each = first; each != last; ++each) found.push_back(static_cast<std::uint32_t>(*each));
    return found;
}

/// Breadth first from `start` back to itself, within one strong component; empty when that takes `limit`
/// steps or more.
std::vector<std::uint32_t> circleThrough(std::uint32_t start, const Graph& graph,
                                         const std::vector<int>& component, std::size_t limit) {
    std::unordered_map<std::uint32_t, std::uint32_t> cameFrom;
    std::vector<std::uint32_t> ring{start};
    for (std::size_t steps = 1; steps < limit && !ring.empty(); ++steps) {
        std::vector<std::uint32_t> next;
        for (const auto at : ring) {
            for (const auto to : successors(at, graph)) {
                if (component[to] != component[start]) continue;
                if (to == start) {
                    std::vector<std::uint32_t> circle{at};
                    while (circle.back() != start) circle.push_back(cameFrom.at(circle.back()));
                    std::reverse(circle.begin(), circle.end());
                    return circle;
                }
                if (cameFrom.try_emplace(to, at).second) next.push_back(to);
            }
        }
        ring = std::move(next);
    }
    return {};
}

std::vector<std::uint32_t> shortestCircle(const Graph& graph) {
    const auto count = boost::num_vertices(graph);
    std::vector<int> component(count);
    const auto components = boost::strong_components(
        graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
    std::vector<std::size_t> size(static_cast<std::size_t>(components));
    for (const auto each : component) ++size[static_cast<std::size_t>(each)];
    std::vector<std::uint32_t> shortest;
    for (std::uint32_t node = 0; node < count; ++node) {
        const auto next = successors(node, graph);
        const bool waitsForItself = std::find(next.begin(), next.end(), node) != next.end();
        if (size[static_cast<std::size_t>(component[node])] < 2 && !waitsForItself) continue;
        auto circle = circleThrough(node, graph, component, shortest.empty() ? count + 1 : shortest.size());
        if (!circle.empty()) shortest = std::move(circle);
    }
    return shortest;
}

std::string nameForCircle(const Activity& activity) {
    return activity.nameNl.empty() ? activity.code : activity.code + " " + activity.nameNl;
}

tl::unexpected<base::Message> circleFailure(const Plan& plan, const std::vector<std::uint32_t>& circle) {
    std::string path;
    for (const auto node : circle) path += nameForCircle(*plan.activities[node]) + " > ";
    path += nameForCircle(*plan.activities[circle.front()]);
    return base::failure("These activities wait for each other: {circle}.", {{"circle", path}});
}

/// What is left of a duration, rounded up to a tenth of a minute.
WorkTime remainingOf(const Activity& activity, WorkTime duration) {
    if (activity.actualFinish) return {};
    const auto left = 10'000 - activity.percentComplete.value_or(model::Percent{}).hundredths;
    return {(duration.tenths * left + 9'999) / 10'000};
}

/// The calendars of the portfolio and one for whoever has none, with their place by id.
class Calendars {
public:
    explicit Calendars(const model::Portfolio& portfolio) {
        std::vector<model::Holiday> holidays{portfolio.all<model::Holiday>().begin(),
                                             portfolio.all<model::Holiday>().end()};
        for (const auto& calendar : portfolio.all<model::Calendar>()) {
            place_[calendar.id] = static_cast<std::uint32_t>(made.size());
            made.emplace_back(calendar, holidays);
        }
        if (made.empty()) made.emplace_back();
        const auto usual = portfolio.settings().calendar;
        if (usual && place_.contains(*usual)) usual_ = place_.at(*usual);
    }

    std::uint32_t of(const Activity& activity) const {
        if (!activity.calendar) return usual_;
        const auto found = place_.find(*activity.calendar);
        return found == place_.end() ? usual_ : found->second;
    }

    std::vector<model::WorkCalendar> made;

private:
    std::unordered_map<model::CalendarId, std::uint32_t> place_;
    std::uint32_t usual_ = 0;
};

Node nodeOf(const Activity& activity, const Calendars& calendars) {
    Node node;
    node.id = activity.id;
    node.calendar = calendars.of(activity);
    node.duration = activity.mostLikely.value_or(WorkTime{});
    node.isMilestone = activity.kind == ActivityKind::milestone || node.duration == WorkTime{};
    node.actualStart = activity.actualStart;
    node.actualFinish = activity.actualFinish;
    node.remaining = activity.actualStart ? remainingOf(activity, node.duration) : node.duration;
    node.constraint = activity.constraint;
    node.deadline = activity.deadline;
    return node;
}

/// Groups link numbers by the node at one of their ends.
void group(const std::vector<Link>& links, std::size_t nodes, std::uint32_t Link::*end,
           std::vector<std::uint32_t>& first, std::vector<std::uint32_t>& grouped) {
    first.assign(nodes + 1, 0);
    for (const auto& link : links) ++first[link.*end + 1];
    for (std::size_t i = 0; i < nodes; ++i) first[i + 1] += first[i];
    grouped.resize(links.size());
    auto next = first;
    for (std::uint32_t i = 0; i < links.size(); ++i) grouped[next[links[i].*end]++] = i;
}

}  // namespace

base::Result<Network> networkOf(const model::Portfolio& portfolio) {
    const auto plan = planOf(portfolio);
    const auto graph = graphOf(plan);

    std::vector<std::uint32_t> backwards;
    backwards.reserve(plan.activities.size());
    try {
        boost::topological_sort(graph, std::back_inserter(backwards));
    } catch (const boost::not_a_dag&) {
        return circleFailure(plan, shortestCircle(graph));
    }

    Network network;
    Calendars calendars{portfolio};
    network.nodes.reserve(plan.activities.size());
    std::vector<std::uint32_t> place(plan.activities.size());
    for (auto each = backwards.rbegin(); each != backwards.rend(); ++each) {
        place[*each] = static_cast<std::uint32_t>(network.nodes.size());
        network.nodes.push_back(nodeOf(*plan.activities[*each], calendars));
    }
    network.calendars = std::move(calendars.made);
    network.links = plan.links;
    for (auto& link : network.links) {
        link.from = place[link.from];
        link.to = place[link.to];
    }
    group(network.links, network.nodes.size(), &Link::to, network.firstIncoming, network.incoming);
    group(network.links, network.nodes.size(), &Link::from, network.firstOutgoing, network.outgoing);
    return network;
}

std::vector<ActivityId> shortestCircle(const model::Portfolio& portfolio) {
    const auto plan = planOf(portfolio);
    std::vector<ActivityId> circle;
    for (const auto node : shortestCircle(graphOf(plan))) circle.push_back(plan.activities[node]->id);
    return circle;
}

}  // namespace mijlpaal::scheduling
