#include "forecasting/first_to_know.h"

#include "forecasting/draws.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace mijlpaal::forecasting {

using scheduling::none;

namespace {

/// As many classes of trials as one thing is split in; the trials of a class are alike in it.
constexpr std::size_t classCount = 10;

/// What is found of a class by each half of its trials.
struct Half {
    double trials = 0;
    std::vector<double> inTime;
};

/// Trials in order of what was drawn of one thing, cut into classes; what is equal stays together.
std::vector<std::vector<std::uint32_t>> classesOf(const std::vector<std::int64_t>& drawn) {
    std::vector<std::uint32_t> order(drawn.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](auto one, auto other) { return drawn[one] < drawn[other]; });
    std::vector<std::vector<std::uint32_t>> classes;
    const auto size = (drawn.size() + classCount - 1) / classCount;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool isEqual = i > 0 && drawn[order[i]] == drawn[order[i - 1]];
        if (classes.empty() || (classes.back().size() >= size && !isEqual)) classes.emplace_back();
        classes.back().push_back(order[i]);
    }
    return classes;
}

std::size_t bestOf(const Half& half) {
    return static_cast<std::size_t>(std::max_element(half.inTime.begin(), half.inTime.end()) - half.inTime.begin());
}

class Worth {
public:
    explicit Worth(std::span<const InTime> choices) : choices_{choices} {
        std::vector<std::uint32_t> all(choices.front().size());
        std::iota(all.begin(), all.end(), 0u);
        all_ = halvesOf(all);
        known_ = judged(all_);
    }

    FirstToKnow of(model::ObjectRef what, const std::vector<std::int64_t>& drawn) const {
        FirstToKnow made{what};
        const auto classes = classesOf(drawn);
        const auto trials = static_cast<double>(drawn.size());
        const auto& now = choices_.front();
        const auto chance = share(now, drawn.size());
        double inTime = 0, variance = 0;
        for (const auto& each : classes) {
            inTime += judged(halvesOf(each));
            const auto count = static_cast<double>(each.size());
            const auto part = std::accumulate(each.begin(), each.end(), 0.0, [&](double sum, auto t) { return sum + now[t]; }) / count;
            // Less what the draw alone makes classes differ.
            const auto noise = count > 1 ? part * (1 - part) / (count - 1) : 0.0;
            variance += count / trials * ((part - chance) * (part - chance) - noise);
        }
        made.gain = std::max(0.0, (inTime - known_) / trials);
        made.swing = std::sqrt(std::max(0.0, variance));
        return made;
    }

private:
    static double share(const InTime& trials, std::size_t count) {
        return static_cast<double>(std::count(trials.begin(), trials.end(), 1)) / static_cast<double>(count);
    }

    std::array<Half, 2> halvesOf(const std::vector<std::uint32_t>& trials) const {
        std::array<Half, 2> halves;
        for (auto& half : halves) half.inTime.resize(choices_.size());
        for (const auto t : trials) {
            auto& half = halves[t % 2];
            half.trials += 1;
            for (std::size_t c = 0; c < choices_.size(); ++c) half.inTime[c] += choices_[c][t];
        }
        return halves;
    }

    /// How many trials are in time when each half chooses for the other.
    static double judged(const std::array<Half, 2>& halves) {
        return halves[0].inTime[bestOf(halves[1])] + halves[1].inTime[bestOf(halves[0])];
    }

    std::span<const InTime> choices_;
    std::array<Half, 2> all_;
    double known_ = 0;
};

/// What is drawn of one node, or of one risk, when nothing else is uncertain.
class Drawing {
public:
    Drawing(const PartOfPlan& part, const Run& run) : part_{part}, run_{run} {}

    template <class Read>
    std::vector<std::int64_t> of(Uncertainty uncertainty, Read read) const {
        std::vector<std::int64_t> drawn(run_.trials);
        uncertainty.isStratified = part_.uncertainty.isStratified;
        Draws draws{uncertainty, part_.network(), run_.seed, run_.trials, run_.lanes};
        for (std::uint32_t first = 0; first < run_.trials; first += run_.lanes) {
            draws.draw(first);
            for (std::uint32_t l = 0; l < run_.lanes && first + l < run_.trials; ++l) drawn[first + l] = read(draws, l);
        }
        return drawn;
    }

    std::vector<std::int64_t> ofNode(const Uncertainty& uncertainty, std::uint32_t node) const {
        return of(uncertainty, [&](const Draws& draws, std::uint32_t lane) {
            return std::int64_t{draws.added()[std::size_t{node} * run_.lanes + lane]};
        });
    }

private:
    const PartOfPlan& part_;
    const Run& run_;
};

/// An estimate by itself, with what it goes together with.
Uncertainty alone(const Uncertainty& all, std::uint32_t estimate) {
    Uncertainty made;
    made.factors = all.factors;
    for (const auto& block : all.blocks) {
        const auto place = std::find(block.estimates.begin(), block.estimates.end(), estimate);
        if (place == block.estimates.end()) continue;
        auto& kept = made.blocks.emplace_back(block);
        for (std::uint32_t i = 0; i < kept.estimates.size(); ++i) {
            made.estimates.push_back(all.estimates[block.estimates[i]]);
            kept.estimates[i] = i;
        }
        return made;
    }
    made.estimates.push_back(all.estimates[estimate]);
    return made;
}

}  // namespace

std::vector<FirstToKnow> firstToKnow(const PlanModel& plan, const PartOfPlan& part, std::span<const InTime> choices,
                                     const Run& run) {
    std::vector<FirstToKnow> found;
    const Worth worth{choices};
    const Drawing drawing{part, run};
    const auto& all = part.uncertainty;
    for (std::uint32_t e = 0; e < all.estimates.size(); ++e) {
        const auto& estimate = all.estimates[e];
        if (estimate.node == none) continue;
        found.push_back(worth.of(refTo(part.network().activities[estimate.node]), drawing.ofNode(alone(all, e), estimate.node)));
    }
    for (std::size_t r = 0; r < all.risks.size(); ++r) {
        if (all.risks[r].nodes.empty()) continue;
        Uncertainty made;
        made.risks.push_back(all.risks[r]);
        const auto node = all.risks[r].nodes.front();
        const auto drawn = drawing.of(made, [&](const Draws& draws, std::uint32_t lane) {
            return draws.happened(0, lane)
                       ? std::int64_t{draws.added()[std::size_t{node} * run.lanes + lane]} + 1
                       : 0;
        });
        found.push_back(worth.of(refTo(plan.risks()[r]), drawn));
    }
    for (const auto& driver : all.drivers) {
        if (driver.nodes.empty()) continue;
        Uncertainty made;
        made.drivers.push_back(driver);
        found.push_back(worth.of(refTo(model::DriverId{driver.key}), drawing.ofNode(made, driver.nodes.front())));
    }
    for (const auto& fork : all.forks) {
        const auto& nodes = fork.nodes.empty() ? fork.otherwise : fork.nodes;
        if (nodes.empty()) continue;
        Uncertainty made;
        made.forks.push_back(fork);
        found.push_back(worth.of(refTo(model::ForkId{fork.key}), drawing.ofNode(made, nodes.front())));
    }
    std::erase_if(found, [](const FirstToKnow& each) { return each.gain == 0 && each.swing == 0; });
    std::stable_sort(found.begin(), found.end(), [](const auto& one, const auto& other) {
        return one.gain != other.gain ? one.gain > other.gain : one.swing > other.swing;
    });
    return found;
}

}  // namespace mijlpaal::forecasting
