#include "chart/network_layers.h"

#include <algorithm>
#include <numeric>

namespace mijlpaal::chart {

namespace {

/// The longest way to each node; nodes on a circle come as soon as all others before them did.
std::vector<std::size_t> columnsOf(std::size_t nodes, const std::vector<Edge>& edges) {
    std::vector<std::size_t> column(nodes, 0), waiting(nodes, 0);
    std::vector<std::vector<std::size_t>> next(nodes);
    for (const auto& [from, to] : edges) {
        next[from].push_back(to);
        ++waiting[to];
    }
    std::vector<bool> isPlaced(nodes, false);
    std::vector<std::size_t> ready;
    const auto letGo = [&](std::size_t node) {
        isPlaced[node] = true;
        ready.push_back(node);
    };
    for (std::size_t node = 0; node < nodes; ++node) {
        if (waiting[node] == 0) letGo(node);
    }
    std::size_t firstLeft = 0;
    while (true) {
        for (std::size_t i = 0; i < ready.size(); ++i) {
            for (const auto to : next[ready[i]]) {
                if (isPlaced[to]) continue;
                column[to] = std::max(column[to], column[ready[i]] + 1);
                if (--waiting[to] == 0) letGo(to);
            }
        }
        ready.clear();
        while (firstLeft < nodes && isPlaced[firstLeft]) ++firstLeft;
        if (firstLeft == nodes) return column;
        letGo(firstLeft);
    }
}

class Layers {
public:
    Layers(std::size_t nodes, const std::vector<Edge>& edges) {
        const auto columns = columnsOf(nodes, edges);
        for (std::size_t node = 0; node < nodes; ++node) add(columns[node]);
        for (const auto& [from, to] : edges) {
            std::vector<std::size_t> path{from};
            for (auto at = columns[from] + 1; at < columns[to]; ++at) path.push_back(add(at));
            path.push_back(to);
            for (std::size_t i = 1; i < path.size() && columns[to] > columns[from]; ++i) {
                after_[path[i - 1]].push_back(path[i]);
                before_[path[i]].push_back(path[i - 1]);
            }
            result_.paths.push_back(std::move(path));
        }
    }

    NetworkLayers take() {
        for (int sweep = 0; sweep < 4; ++sweep) {
            for (auto& column : columns_) sort(column, before_);
            for (auto column = columns_.rbegin(); column != columns_.rend(); ++column) sort(*column, after_);
        }
        for (auto& column : columns_) spread(column);
        result_.columns = columns_.size();
        for (const auto& place : result_.places) result_.rows = std::max(result_.rows, place.row + 1);
        return std::move(result_);
    }

private:
    std::size_t add(std::size_t column) {
        const auto place = result_.places.size();
        if (columns_.size() <= column) columns_.resize(column + 1);
        result_.places.push_back({column, columns_[column].size()});
        columns_[column].push_back(place);
        before_.emplace_back();
        after_.emplace_back();
        return place;
    }

    double meanOf(std::size_t place, const std::vector<std::vector<std::size_t>>& neighbours) const {
        const auto& all = neighbours[place];
        const auto& places = result_.places;
        if (all.empty()) return static_cast<double>(places[place].row);
        const auto sum = std::accumulate(all.begin(), all.end(), 0.0, [&](double before, std::size_t each) {
            return before + static_cast<double>(places[each].row);
        });
        return sum / static_cast<double>(all.size());
    }

    void sort(std::vector<std::size_t>& column, const std::vector<std::vector<std::size_t>>& neighbours) {
        std::vector<std::pair<double, std::size_t>> order;
        for (const auto place : column) order.emplace_back(meanOf(place, neighbours), place);
        std::stable_sort(order.begin(), order.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (std::size_t i = 0; i < order.size(); ++i) {
            column[i] = order[i].second;
            result_.places[column[i]].row = i;
        }
    }

    /// Straight behind what comes before, where that is free.
    void spread(std::vector<std::size_t>& column) {
        std::size_t free = 0;
        for (const auto place : column) {
            const auto wanted = static_cast<std::size_t>(std::max(meanOf(place, before_), 0.0));
            result_.places[place].row = std::max(free, before_[place].empty() ? free : wanted);
            free = result_.places[place].row + 1;
        }
    }

    NetworkLayers result_;
    std::vector<std::vector<std::size_t>> columns_, before_, after_;
};

}  // namespace

NetworkLayers layersOf(std::size_t nodes, const std::vector<Edge>& edges) {
    return Layers{nodes, edges}.take();
}

}  // namespace mijlpaal::chart
