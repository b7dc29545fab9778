#pragma once

#include "base/result.h"
#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/gate.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace mijlpaal::scheduling {

inline constexpr auto none = std::numeric_limits<std::uint32_t>::max();

/// What stands at a node. The last three stand in for a summary whose links or dates bind what it contains:
/// nothing in it starts before its gate, its join comes after all of it, its opening is the first start in
/// it.
enum class NodeKind : std::uint8_t { task, milestone, startMilestone, gate, join, opening };

/// What a pass needs of every node.
struct Node {
    /// Work in all and what is left of it, on the clock.
    model::WorkTime duration, remaining;
    /// Place among the details, or `none` for a node of which there is nothing else to say.
    std::uint32_t detail = none;
    /// The clock it works by, and the one on which its float and its lags are counted.
    std::uint16_t clock = 0, floatClock = 0;
    NodeKind kind = NodeKind::task;
    bool started = false, finished = false;

    /// A task of which there is nothing to say but its duration and its clock; most are.
    bool isPlain() const { return detail == none && kind == NodeKind::task && clock == floatClock; }
    bool isPoint() const { return kind != NodeKind::task; }
    bool isVirtual() const { return kind >= NodeKind::gate; }
};

/// One of several resources that each do their part of a task by their own clock.
struct Worker {
    std::uint16_t clock = 0;
    model::WorkTime duration, remaining;
    /// Work of the clock between the start of the task and that of the part.
    model::WorkTime delay;
};

/// What a pass needs of the few nodes that have it.
struct Detail {
    std::optional<model::Moment> actualStart, actualFinish;
    std::optional<model::Constraint> constraint, secondConstraint;
    std::optional<model::Moment> deadline;
    std::optional<model::Moment> expectedFinish, externalEarlyStart, externalLateFinish;
    std::optional<model::Moment> suspended, resumed;
    /// The latest of the bounds from outside.
    std::optional<model::Moment> gate;
    /// Dates that stand as they are: placed by hand, or another file's.
    std::optional<model::Moment> placedStart, placedFinish;
    /// They are not said yet.
    bool datesOpen = false;
    bool isExternal = false;
    /// Takes dates from others and gives none.
    bool inactive = false;
    /// The duration runs day and night, while the clock says when it may begin.
    bool elapsed = false;
    /// Elapsed time between what lets it start and its start.
    model::WorkTime levelingDelay;
    /// Work time on the clock between its pieces.
    model::WorkTime pauses;
    /// Work time done before the status date.
    std::optional<model::WorkTime> actualDuration;
    std::uint32_t firstWorker = 0, workerCount = 0;
};

/// A link into a node.
struct Link {
    std::uint32_t from = 0;
    /// Place among `Network::dependencies`, or `none` for a link without a record.
    std::uint32_t dependency = none;
    model::WorkTime lag;
    std::uint16_t lagClock = 0;
    model::LinkType type = model::LinkType::finishToStart;
    /// From the work that opens a gate to what the gate holds back; it has no record of its own.
    bool isGate = false;

    /// Between a summary's nodes and its contents.
    bool isTie() const { return dependency == none && !isGate; }
};

/// The tasks and milestones of a portfolio with their links, as flat arrays in topological order: a link
/// comes from a node before it. A level of effort is not in it: it follows the others.
struct Network {
    std::vector<Node> nodes;
    std::vector<Detail> details;
    std::vector<Worker> workers;
    /// The links into node i are `links[firstLink[i] .. firstLink[i + 1])`.
    std::vector<Link> links;
    std::vector<std::uint32_t> firstLink;
    /// The activity of each node, also of those that stand in for a summary.
    std::vector<model::ActivityId> activities;
    std::vector<model::DependencyId> dependencies;

    std::span<const Link> into(std::uint32_t node) const {
        return std::span{links}.subspan(firstLink[node], firstLink[node + 1] - firstLink[node]);
    }
    const Detail* detailOf(const Node& node) const {
        return node.detail == none ? nullptr : &details[node.detail];
    }
};

/// Work with more found in it, or less; never less than none.
constexpr model::WorkTime lengthened(model::WorkTime work, model::WorkTime by) {
    return std::max(model::WorkTime{}, work + by);
}

/// Whether more work can be found in a node: not in a point, nor in what is finished.
inline bool canGrow(const Node& node) {
    return !node.isPoint() && !node.finished;
}

/// Adds work to a node, to what is left of it, and to each part that resources do of it.
void lengthen(Network& network, std::uint32_t node, model::WorkTime by);

/// A network before it is put in order: nodes and links as they come, a link with both its ends.
struct LooseNetwork {
    struct Edge {
        Link link;
        std::uint32_t to = 0;
        /// Place among the gates it was made from, for a link of a gate.
        std::uint32_t gate = none;
    };

    std::vector<Node> nodes;
    std::vector<Detail> details;
    std::vector<Worker> workers;
    std::vector<model::ActivityId> activities;
    std::vector<Edge> edges;
    std::vector<model::DependencyId> dependencies;
};

/// The graph that carries the order of a network.
using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                 boost::no_property, std::uint32_t, std::uint32_t>;

struct NetworkOptions {
    model::Profile profile = model::Profile::p6;
    /// Without one, that of the profile.
    std::optional<model::LagCalendar> lagCalendar;
};

/// The nodes and links of a portfolio, with the bounds that come from outside it. `clocks` gains those that
/// tasks share with their resources.
/// Cost: linear in records; a summary with links adds a link for each activity in it.
LooseNetwork looseNetworkOf(const model::Portfolio& portfolio, const NetworkOptions& options, Clocks& clocks,
                            std::span<const Gate> gates = {});

/// Puts the nodes in topological order; those without order between them stay in the order they came in.
/// Errors: nothing when the links form a circle; `shortestCircle` says which.
/// Cost:   linear in nodes plus links.
std::optional<Network> inOrder(const LooseNetwork& loose);

/// The gates, by their places, that would close a circle of links: a later one gives way to an earlier one.
/// Cost: linear in nodes plus links for each gate that work opens.
std::vector<std::uint32_t> circularGates(const LooseNetwork& loose);

/// The nodes on a shortest circle of links, each behind the one before it and the first behind the last.
std::vector<std::uint32_t> shortestCircle(const LooseNetwork& loose);

}  // namespace mijlpaal::scheduling
