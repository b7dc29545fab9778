#pragma once

#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What goes from one organisation to another: hand-overs with what both sides say, and what each partner in
/// the chain is to deliver.
namespace mijlpaal::evidence {

struct HandOverStand {
    model::HandOverId handOver;
    /// Working days from the day that the receiver counts on to the day that the giver says: above zero it is
    /// given too late, below zero it lies waiting. Nothing where one of them said no day.
    std::optional<int> disagreement;
    /// When the plan has the work of the giver finished and that of the receiver begin, and the same between
    /// those.
    std::optional<model::Day> plannedGive, plannedGet;
    std::optional<int> plannedDisagreement;
    std::vector<model::AcceptancePointId> points;
    /// How many of these both sides accepted.
    int accepted = 0;
    bool isDone = false;

    bool operator==(const HandOverStand&) const = default;
};

/// Of each hand-over, in their order.
std::vector<HandOverStand> handOvers(const model::Portfolio& portfolio, const scheduling::Schedule& schedule);

/// Who still has to accept a point.
enum class Awaits : std::uint8_t { nobody, giver, receiver, both };
Awaits awaitedFor(const model::AcceptancePoint& point);

/// What a partner is to deliver: unfinished work on a system that it owns, or a hand-over that it gives.
struct Delivery {
    std::string partner;
    model::ObjectRef what;
    /// When it comes by the plan, or else by what the giver says.
    std::optional<model::Day> when;
    /// Work that waits for it and is not the partner's own, and when the first of that is to begin.
    std::vector<model::ActivityId> waiting;
    std::optional<model::Day> neededBy;

    bool operator==(const Delivery&) const = default;
};

/// By partner, and the first first. Only what somebody else waits for the end of; what the organisation of the portfolio
/// gives is not among them.
std::vector<Delivery> deliveries(const model::Portfolio& portfolio, const scheduling::Schedule& schedule);

}  // namespace mijlpaal::evidence
