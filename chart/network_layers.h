#pragma once

#include <cstddef>
#include <utility>
#include <vector>

/// Where the boxes of a network stand: columns, and the order within each.
namespace mijlpaal::chart {

/// A link between two nodes, by number.
using Edge = std::pair<std::size_t, std::size_t>;

struct NetworkLayers {
    /// A node of the network, or a place where a long link passes a column.
    struct Place {
        std::size_t column = 0, row = 0;
    };
    /// Of every node, then of every passing place.
    std::vector<Place> places;
    /// Of every edge: the places that it goes through, both ends included.
    std::vector<std::vector<std::size_t>> paths;
    std::size_t columns = 0, rows = 0;
};

/// Every node stands right of all from which an edge comes to it; within a column near those it is joined with.
/// An edge that closes a circle goes back.
/// Source: Sugiyama, Tagawa & Toda, "Methods for visual understanding of hierarchical system structures",
///         IEEE Transactions on Systems, Man, and Cybernetics 11 (1981), pp. 109-125, with the means of
///         neighbours.
/// Cost:   linear in nodes and in the columns that edges span, for each of a few sweeps.
NetworkLayers layersOf(std::size_t nodes, const std::vector<Edge>& edges);

}  // namespace mijlpaal::chart
