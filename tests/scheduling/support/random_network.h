#pragma once

#include "scheduling/network.h"
#include "tests/scheduling/support/network_builder.h"

#include <algorithm>
#include <random>

namespace mijlpaal::tests {

/// A network of up to forty nodes in which everything occurs: all kinds of nodes, progress, dates that bind,
/// workers, calendars that differ, links of all types with lags.
class RandomNetwork {
public:
    explicit RandomNetwork(unsigned seed, const scheduling::Clocks& clocks) : random_{seed}, clocks_{clocks} {
        const int count = 4 + upTo(36);
        // Some networks are plain, most are not.
        oddness_ = upTo(3) == 0 ? 0 : 1 + upTo(5);
        for (int i = 0; i < count; ++i) addNode();
        for (int i = 1; i < count; ++i) {
            for (int tries = upTo(3); tries > 0; --tries) addLink(upTo(i - 1), i);
        }
    }

    static model::Portfolio calendars() {
        NetworkBuilder plan;
        plan.holiday("2027-01-06").holiday("2027-03-29");
        plan.calendar("shift", "Mon;Tue;Wed;Sat", "06:00-11:30;22:00-24:00");
        plan.calendar("long", "Mon;Tue;Wed;Thu;Fri;Sat", "06:00-22:00");
        return plan.portfolio;
    }

    scheduling::Network network() const { return *inOrder(loose_); }

    /// Work to be added to a node, or taken off.
    model::WorkTime change() { return {upTo(1) == 0 ? 0 : upTo(30'000) - 10'000}; }

    int upTo(int last) { return static_cast<int>(random_() % static_cast<unsigned>(last + 1)); }

private:
    bool odd(int oneIn) { return oddness_ > 0 && upTo(oneIn * 3 / oddness_) == 0; }
    model::Moment moment() {
        return model::Moment::at(model::makeDay(2027, 1, 4) + std::chrono::days{upTo(120)}, 10 * upTo(1439));
    }
    std::uint16_t clock() { return static_cast<std::uint16_t>(upTo(static_cast<int>(clocks_.size()) - 1)); }

    void addNode() {
        using scheduling::NodeKind;
        scheduling::Node node;
        node.clock = node.floatClock = upTo(2) == 0 ? clock() : 1;
        if (odd(12)) node.floatClock = clock();
        if (odd(6)) node.kind = static_cast<NodeKind>(1 + upTo(4));
        if (node.kind == NodeKind::task) {
            node.duration = {upTo(9) == 0 ? 0 : upTo(20'000)};
            node.remaining = odd(8) ? model::WorkTime{upTo(20'000)} : node.duration;
        }
        if (odd(2)) addDetail(node);
        loose_.nodes.push_back(node);
        loose_.activities.push_back({static_cast<std::int64_t>(loose_.nodes.size())});
    }

    void addDetail(scheduling::Node& node) {
        scheduling::Detail detail;
        const auto constraint = [this] {
            return model::Constraint{static_cast<model::ConstraintType>(1 + upTo(7)), moment()};
        };
        if (upTo(2) == 0) detail.constraint = constraint();
        if (!node.isVirtual()) {
            if (upTo(7) == 0) detail.secondConstraint = constraint();
            if (upTo(5) == 0) detail.deadline = moment();
            if (upTo(7) == 0) detail.expectedFinish = moment();
            if (upTo(7) == 0) detail.externalEarlyStart = moment();
            if (upTo(7) == 0) detail.externalLateFinish = moment();
            if (upTo(9) == 0) detail.placedStart = moment();
            if (detail.placedStart && upTo(1) == 0)
                detail.placedFinish = model::Moment{detail.placedStart->tenths + upTo(50'000)};
            detail.isExternal = detail.placedStart && upTo(1) == 0;
            detail.inactive = upTo(11) == 0;
            detail.elapsed = upTo(7) == 0;
            if (upTo(7) == 0) detail.levelingDelay = {upTo(10'000)};
            if (upTo(7) == 0) detail.pauses = {upTo(5'000)};
            if (upTo(3) == 0) addProgress(node, detail);
            if (node.kind == scheduling::NodeKind::task && upTo(4) == 0) addWorkers(detail);
        }
        node.detail = static_cast<std::uint32_t>(loose_.details.size());
        loose_.details.push_back(detail);
    }

    void addProgress(scheduling::Node& node, scheduling::Detail& detail) {
        node.started = true;
        detail.actualStart = moment();
        if (upTo(1) == 0) {
            node.finished = true;
            node.remaining = {};
            detail.actualFinish = model::Moment{detail.actualStart->tenths + upTo(50'000)};
            return;
        }
        node.remaining = {node.duration.tenths * upTo(4) / 4};
        if (upTo(2) == 0) detail.suspended = moment();
        if (upTo(2) == 0) detail.resumed = moment();
        if (upTo(2) == 0) detail.actualDuration = model::WorkTime{upTo(10'000)};
    }

    void addWorkers(scheduling::Detail& detail) {
        detail.firstWorker = static_cast<std::uint32_t>(loose_.workers.size());
        detail.workerCount = static_cast<std::uint32_t>(1 + upTo(2));
        for (std::uint32_t i = 0; i < detail.workerCount; ++i) {
            scheduling::Worker worker;
            worker.clock = clock();
            worker.duration = worker.remaining = {upTo(20'000)};
            if (upTo(2) == 0) worker.delay = {upTo(5'000)};
            loose_.workers.push_back(worker);
        }
    }

    void addLink(int from, int to) {
        scheduling::LooseNetwork::Edge edge;
        edge.link.from = static_cast<std::uint32_t>(from);
        edge.to = static_cast<std::uint32_t>(to);
        edge.link.type =
            upTo(2) == 0 ? static_cast<model::LinkType>(upTo(3)) : model::LinkType::finishToStart;
        const auto& nodes = loose_.nodes;
        if (nodes[edge.to].kind == scheduling::NodeKind::opening)
            edge.link.type = model::LinkType::startToStart;
        if (upTo(3) == 0) edge.link.lag = {upTo(12'000) - 4'000};
        edge.link.lagClock = upTo(4) == 0 ? clock() : nodes[edge.link.from].clock;
        if (upTo(9) > 0 || !nodes[edge.link.from].isVirtual()) {
            edge.link.dependency = static_cast<std::uint32_t>(loose_.dependencies.size());
            loose_.dependencies.push_back({static_cast<std::int64_t>(loose_.dependencies.size()) + 1});
        }
        loose_.edges.push_back(edge);
    }

    std::mt19937 random_;
    const scheduling::Clocks& clocks_;
    int oddness_ = 0;
    scheduling::LooseNetwork loose_;
};

}  // namespace mijlpaal::tests
