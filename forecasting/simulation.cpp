#include "forecasting/simulation.h"

#include "forecasting/draws.h"
#include "forecasting/driving_chain.h"
#include "forecasting/yearly_costs.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace mijlpaal::forecasting {

using scheduling::none;

namespace {

/// What all threads share: what to do, how far they are, and what came of it.
struct Job {
    Job(const scheduling::Network& itsNetwork, const scheduling::Clocks& itsClocks,
        const scheduling::ForwardPass& itsPass, const Uncertainty& its, const Wanted& what, const Run& how)
        : network{itsNetwork}, clocks{itsClocks}, pass{itsPass}, uncertainty{its}, wanted{what}, run{how} {}

    const scheduling::Network& network;
    const scheduling::Clocks& clocks;
    const scheduling::ForwardPass& pass;
    const Uncertainty& uncertainty;
    const Wanted& wanted;
    const Run& run;
    const YearlyCosts costs{network, clocks, pass, uncertainty, wanted};

    std::atomic<std::uint32_t> next = 0;
    std::mutex mutex;
    std::uint32_t done = 0, told = 0;
    Simulated simulated;

    /// As trials end: counts them, and tells now and then.
    void tell(std::uint32_t count) {
        if (!run.progress) return;
        const std::lock_guard lock{mutex};
        done += count;
        if (done < run.trials && done - told < run.trials / 100) return;
        told = done;
        run.progress(done);
    }
};

/// One thread: takes block after block of trials. Sums are of whole numbers, so their order does not matter.
class Worker {
public:
    explicit Worker(Job& job)
        : job_{job},
          draws_{job.uncertainty, job.network, job.run.seed, job.run.trials, job.run.lanes, job.run.processor},
          chain_{job.network, job.clocks, job.pass},
          dates_(job.pass.slots() * job.run.lanes),
          years_(static_cast<std::size_t>(std::max(1, job.wanted.yearCount))),
          groups_((job.wanted.groupsByYear ? years_.size() : 1) * job.wanted.groups) {
        if (job.wanted.criticality) critical_.resize(job.network.nodes.size());
        if (job.wanted.target == none) return;
        together_.resize(job.network.nodes.size());
        // From the start of 2000 on the clock of the target: numbers that stay small.
        const auto& clock = job.clocks[job.network.nodes[job.wanted.target].clock];
        since_ = clock.workAt(model::Moment::at(model::makeDay(2000, 1, 1))).tenths;
    }

    void work() {
        const auto& run = job_.run;
        while (!run.stop.stop_requested()) {
            const auto first = job_.next.fetch_add(run.lanes);
            if (first >= run.trials) break;
            const auto count = std::min(run.lanes, run.trials - first);
            draws_.draw(first);
            const scheduling::Trials trials{run.lanes, draws_.added(), dates_.all(), run.processor};
            job_.pass.run(trials);
            for (std::uint32_t lane = 0; lane < count; ++lane) keep(trials, lane, first + lane);
            if (job_.wanted.criticality) chain_.count(trials, count, job_.wanted.target, critical_);
            job_.tell(count);
        }
        hand();
    }

private:
    void keep(const scheduling::Trials& trials, std::uint32_t lane, std::uint32_t trial) {
        const auto& wanted = job_.wanted;
        auto& found = job_.simulated;
        for (std::size_t w = 0; w < wanted.finishes.size(); ++w)
            found.finishes[w * found.trials + trial] =
                static_cast<std::int32_t>(job_.pass.finishOf(trials, wanted.finishes[w], lane).tenths);
        for (std::size_t s = 0; s < wanted.lasts.size(); ++s)
            found.lasts[s * found.trials + trial] =
                static_cast<std::int32_t>(job_.pass.lastFinish(trials, wanted.lasts[s], lane).tenths);
        if (wanted.target != none) relate(trials, lane);
        if (wanted.yearCount > 0) {
            std::fill(years_.begin(), years_.end(), 0);
            std::fill(groups_.begin(), groups_.end(), 0);
            found.cost[trial] = job_.costs.add(trials, lane, draws_, years_, groups_);
            for (std::size_t i = 0; i < groups_.size(); ++i) found.costByGroup[i * found.trials + trial] = groups_[i];
            for (std::size_t y = 0; y < years_.size(); ++y) found.costByYear[y * found.trials + trial] = years_[y];
        }
    }

    void relate(const scheduling::Trials& trials, std::uint32_t lane) {
        constexpr std::int64_t minute = 10;
        const auto finish = (job_.pass.finishOnClock(trials, job_.wanted.target, lane) - since_) / minute;
        finish_ += finish;
        finishSquared_ += WideSum{finish} * finish;
        for (const auto& estimate : job_.uncertainty.estimates) {
            if (estimate.node == none) continue;
            const auto work = trials.added[std::size_t{estimate.node} * trials.lanes + lane] / minute;
            auto& sums = together_[estimate.node];
            sums.work += work;
            sums.workSquared += WideSum{work} * work;
            sums.workFinish += WideSum{work} * finish;
        }
    }

    void hand() {
        const std::lock_guard lock{job_.mutex};
        auto& all = job_.simulated;
        for (std::size_t i = 0; i < critical_.size(); ++i) all.critical[i] += critical_[i];
        for (std::size_t i = 0; i < together_.size(); ++i) {
            all.together[i].work += together_[i].work;
            all.together[i].workSquared += together_[i].workSquared;
            all.together[i].workFinish += together_[i].workFinish;
        }
        all.finish += finish_;
        all.finishSquared += finishSquared_;
    }

    Job& job_;
    Draws draws_;
    DrivingChain chain_;
    scheduling::LaneNumbers dates_;
    std::vector<std::int64_t> years_, groups_;
    std::vector<std::uint32_t> critical_;
    std::vector<Together> together_;
    WideSum finish_ = 0, finishSquared_ = 0;
    std::int64_t since_ = 0;
};

}  // namespace

std::optional<Simulated> simulate(const scheduling::Network& network, const scheduling::Clocks& clocks,
                                  const scheduling::ForwardPass& pass, const Uncertainty& uncertainty,
                                  const Wanted& wanted, const Run& run) {
    Job job{network, clocks, pass, uncertainty, wanted, run};
    auto& found = job.simulated;
    found.trials = run.trials;
    found.finishes.resize(wanted.finishes.size() * run.trials);
    found.lasts.resize(wanted.lasts.size() * run.trials);
    if (wanted.criticality) found.critical.resize(network.nodes.size());
    if (wanted.target != none) found.together.resize(network.nodes.size());
    if (wanted.yearCount > 0) {
        found.cost.resize(run.trials);
        found.costByYear.resize(static_cast<std::size_t>(wanted.yearCount) * run.trials);
        found.costByGroup.resize((wanted.groupsByYear ? found.costByYear.size() : found.cost.size()) * wanted.groups);
    }
    const auto blocks = (run.trials + run.lanes - 1) / run.lanes;
    const auto machine = std::max(1u, std::thread::hardware_concurrency());
    const auto threads = std::clamp(run.threads == 0 ? machine : run.threads, 1u, std::max(1u, blocks));
    {
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < threads; ++i) others.emplace_back([&job] { Worker{job}.work(); });
        Worker{job}.work();
    }
    if (run.stop.stop_requested()) return std::nullopt;
    return std::move(found);
}

}  // namespace mijlpaal::forecasting
