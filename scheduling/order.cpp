#include "scheduling/network.h"

#include <boost/graph/strong_components.hpp>

#include <algorithm>
#include <unordered_map>
#include <utility>

// The order of a network: Boost.Graph holds the links, a queue of nodes that wait for nothing gives the
// order. That keeps nodes of one layer together, which the passes thank with fewer misses of the cache than
// the depth-first order of boost::topological_sort.

namespace mijlpaal::scheduling {

namespace {

Graph graphOf(const LooseNetwork& loose) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    ends.reserve(loose.edges.size());
    for (const auto& edge : loose.edges) ends.emplace_back(edge.link.from, edge.to);
    return Graph{boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(),
                 static_cast<std::uint32_t>(loose.nodes.size())};
}

template <class Visit>
void forEachBehind(std::uint32_t node, const Graph& graph, Visit visit) {
    const auto [first, last] = boost::adjacent_vertices(node, graph);
    for (auto each = first; each != last; ++each) visit(static_cast<std::uint32_t>(*each));
}

/// Nothing when some nodes wait for each other.
std::optional<std::vector<std::uint32_t>> topologicalOrder(const LooseNetwork& loose) {
    const auto graph = graphOf(loose);
    std::vector<std::uint32_t> waitsFor(loose.nodes.size(), 0);
    for (const auto& edge : loose.edges) ++waitsFor[edge.to];
    std::vector<std::uint32_t> order;
    order.reserve(loose.nodes.size());
    for (std::uint32_t node = 0; node < waitsFor.size(); ++node) {
        if (waitsFor[node] == 0) order.push_back(node);
    }
    for (std::size_t at = 0; at < order.size(); ++at) {
        forEachBehind(order[at], graph, [&](std::uint32_t node) {
            if (--waitsFor[node] == 0) order.push_back(node);
        });
    }
    if (order.size() < loose.nodes.size()) return std::nullopt;
    return order;
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
            bool closed = false;
            forEachBehind(at, graph, [&](std::uint32_t to) {
                if (closed || component[to] != component[start]) return;
                if (to == start) {
                    closed = true;
                } else if (cameFrom.try_emplace(to, at).second) {
                    next.push_back(to);
                }
            });
            if (!closed) continue;
            std::vector<std::uint32_t> circle{at};
            while (circle.back() != start) circle.push_back(cameFrom.at(circle.back()));
            std::reverse(circle.begin(), circle.end());
            return circle;
        }
        ring = std::move(next);
    }
    return {};
}

}  // namespace

std::optional<Network> inOrder(const LooseNetwork& loose) {
    const auto order = topologicalOrder(loose);
    if (!order) return std::nullopt;

    Network network;
    const auto count = static_cast<std::uint32_t>(order->size());
    std::vector<std::uint32_t> place(count);
    network.nodes.reserve(count);
    network.activities.reserve(count);
    for (std::uint32_t at = 0; at < count; ++at) {
        const auto node = (*order)[at];
        place[node] = at;
        network.nodes.push_back(loose.nodes[node]);
        network.activities.push_back(loose.activities[node]);
    }

    network.firstLink.assign(count + 1, 0);
    for (const auto& edge : loose.edges) ++network.firstLink[place[edge.to] + 1];
    for (std::uint32_t i = 0; i < count; ++i) network.firstLink[i + 1] += network.firstLink[i];
    network.links.resize(loose.edges.size());
    auto next = network.firstLink;
    for (const auto& edge : loose.edges) {
        auto& link = network.links[next[place[edge.to]]++];
        link = edge.link;
        link.from = place[edge.link.from];
    }
    network.details = loose.details;
    network.workers = loose.workers;
    network.dependencies = loose.dependencies;
    return network;
}

std::vector<std::uint32_t> circularGates(const LooseNetwork& loose) {
    std::vector<std::vector<std::uint32_t>> behind(loose.nodes.size());
    std::vector<const LooseNetwork::Edge*> gates;
    for (const auto& edge : loose.edges) {
        if (edge.link.isGate) {
            gates.push_back(&edge);
        } else {
            behind[edge.link.from].push_back(edge.to);
        }
    }
    std::vector<std::uint32_t> seen(loose.nodes.size(), none);
    std::vector<std::uint32_t> open;
    const auto leadsTo = [&](std::uint32_t from, std::uint32_t to, std::uint32_t mark) {
        open.assign(1, from);
        seen[from] = mark;
        while (!open.empty()) {
            const auto at = open.back();
            open.pop_back();
            if (at == to) return true;
            for (const auto next : behind[at]) {
                if (seen[next] == mark) continue;
                seen[next] = mark;
                open.push_back(next);
            }
        }
        return false;
    };
    std::vector<std::uint32_t> circular;
    for (std::uint32_t i = 0; i < gates.size(); ++i) {
        if (leadsTo(gates[i]->to, gates[i]->link.from, i)) {
            circular.push_back(gates[i]->gate);
        } else {
            behind[gates[i]->link.from].push_back(gates[i]->to);
        }
    }
    return circular;
}

std::vector<std::uint32_t> shortestCircle(const LooseNetwork& loose) {
    const auto graph = graphOf(loose);
    const auto count = loose.nodes.size();
    std::vector<int> component(count);
    const auto components = boost::strong_components(
        graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
    std::vector<std::size_t> size(static_cast<std::size_t>(components));
    for (const auto each : component) ++size[static_cast<std::size_t>(each)];
    std::vector<std::uint32_t> shortest;
    for (std::uint32_t node = 0; node < count; ++node) {
        bool waitsForItself = false;
        forEachBehind(node, graph, [&](std::uint32_t to) { waitsForItself = waitsForItself || to == node; });
        if (size[static_cast<std::size_t>(component[node])] < 2 && !waitsForItself) continue;
        auto circle = circleThrough(node, graph, component, shortest.empty() ? count + 1 : shortest.size());
        if (!circle.empty()) shortest = std::move(circle);
    }
    return shortest;
}

}  // namespace mijlpaal::scheduling
