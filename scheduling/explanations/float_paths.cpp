#include "scheduling/explanations/float_paths.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace mijlpaal::scheduling {

using model::WorkTime;

namespace {

/// A link by which a path may run into those found before.
struct Branch {
    WorkTime roomToEnd, room;
    /// The number of its record, so that the order does not depend on how the network is laid out.
    std::int64_t record = 0;
    std::uint32_t link = none;

    bool operator>(const Branch& other) const {
        return std::tie(roomToEnd, room, record, link) >
               std::tie(other.roomToEnd, other.room, other.record, other.link);
    }
};

class Paths {
public:
    explicit Paths(const Workings& workings)
        : workings_{workings}, network_{workings.network()}, onPath_(network_.nodes.size(), false) {}

    std::vector<FloatPath> to(std::uint32_t end, std::size_t count) {
        std::vector<FloatPath> paths;
        if (end == none || count == 0) return paths;
        paths.push_back(follow(end, {}));
        while (paths.size() < count && !branches_.empty()) {
            const auto branch = branches_.top();
            branches_.pop();
            const auto from = network_.links[branch.link].from;
            if (onPath_[from]) continue;
            auto path = follow(from, branch.roomToEnd);
            if (path.activities.empty()) continue;
            path.joins = network_.activities[workings_.targetOf(branch.link)];
            path.room = branch.room;
            path.roomToEnd = branch.roomToEnd;
            path.joinsBy = workings_.recordOf(branch.link);
            paths.push_back(std::move(path));
        }
        return paths;
    }

private:
    /// Back along links that drive, noting the others as branches. Nodes that stand in for a summary are
    /// passed through and not listed.
    FloatPath follow(std::uint32_t node, WorkTime roomToEnd) {
        FloatPath path;
        while (node != none) {
            onPath_[node] = true;
            if (!network_.nodes[node].isVirtual()) path.activities.push_back(network_.activities[node]);
            const auto next = driverOf(node);
            for (auto k = network_.firstLink[node]; k < network_.firstLink[node + 1]; ++k) {
                if (k != next) note(k, roomToEnd);
            }
            node = next == none ? none : network_.links[next].from;
        }
        std::reverse(path.activities.begin(), path.activities.end());
        return path;
    }

    bool isOpen(std::uint32_t link) const {
        const auto from = network_.links[link].from;
        return !network_.nodes[from].finished && !onPath_[from] &&
               !model::WorkCalendar::isBeyond(workings_.leaves(link));
    }

    std::int64_t numberOf(std::uint32_t link) const {
        const auto record = workings_.recordOf(link);
        return record ? record->number : 0;
    }

    /// Of the links that drive, the first by record that leads to a node on no path yet.
    std::uint32_t driverOf(std::uint32_t node) const {
        auto first = none;
        for (auto k = network_.firstLink[node]; k < network_.firstLink[node + 1]; ++k) {
            if (!workings_.drives(k) || !isOpen(k)) continue;
            if (first == none || numberOf(k) < numberOf(first)) first = k;
        }
        return first;
    }

    void note(std::uint32_t link, WorkTime roomToEnd) {
        if (!isOpen(link)) return;
        const auto room = workings_.roomBehindDrivers(link);
        branches_.push({roomToEnd + room, room, numberOf(link), link});
    }

    const Workings& workings_;
    const Network& network_;
    std::vector<bool> onPath_;
    std::priority_queue<Branch, std::vector<Branch>, std::greater<>> branches_;
};

}  // namespace

std::vector<FloatPath> floatPaths(const Workings& workings, model::ActivityId end, std::size_t count) {
    return Paths{workings}.to(workings.nodeOf(end), count);
}

}  // namespace mijlpaal::scheduling
