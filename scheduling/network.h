#pragma once

#include "base/result.h"
#include "model/portfolio.h"
#include "model/work_calendar.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace mijlpaal::scheduling {

/// A link of the plan, between two nodes of a network.
struct Link {
    model::DependencyId id;
    std::uint32_t from = 0, to = 0;
    model::LinkType type = model::LinkType::finishToStart;
    model::WorkTime lag;
};

/// What a pass needs to know of one task or milestone.
struct Node {
    model::ActivityId id;
    std::uint32_t calendar = 0;
    bool isMilestone = false;
    /// Work in all, and what is left of it.
    model::WorkTime duration, remaining;
    std::optional<model::Moment> actualStart, actualFinish;
    std::optional<model::Constraint> constraint;
    std::optional<model::Moment> deadline;
};

/// The tasks and milestones of a portfolio with their links, as flat arrays in topological order: a link
/// always leads to a node further on. Summaries are not in it.
struct Network {
    std::vector<Node> nodes;
    std::vector<Link> links;
    /// The links that enter node i are `incoming[firstIncoming[i] .. firstIncoming[i + 1])`, as indexes
    /// into `links`; those that leave it likewise.
    std::vector<std::uint32_t> firstIncoming, incoming, firstOutgoing, outgoing;
    std::vector<model::WorkCalendar> calendars;
};

/// The graph that carries the order of a network.
using Graph = boost::compressed_sparse_row_graph<boost::bidirectionalS>;

/// Errors: links that form a circle; the message names the activities on the shortest one, in order.
/// Cost:   linear in activities plus links, beside the calendars (see `WorkCalendar`).
base::Result<Network> networkOf(const model::Portfolio& portfolio);

/// The activities on the shortest circle of links, in order, each waiting for the one before it and the
/// first for the last; empty when the links form none.
std::vector<model::ActivityId> shortestCircle(const model::Portfolio& portfolio);

}  // namespace mijlpaal::scheduling
