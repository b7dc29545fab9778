#pragma once

#include "model/portfolio.h"
#include "scheduling/clocks.h"
#include "scheduling/gate.h"
#include "scheduling/network.h"
#include "scheduling/plan_outline.h"
#include "scheduling/schedule.h"

#include <memory>
#include <optional>
#include <vector>

namespace mijlpaal::scheduling {

/// Everything a plan is computed from, read out of the records: clocks, network, outline. It goes on from one
/// plan to the next, and reads anew only the activities that differ where that is all that does.
///
/// One thread at a time.
class Groundwork {
public:
    Groundwork() = default;
    explicit Groundwork(std::shared_ptr<const Clocks> clocks) : clocks_{std::move(clocks)} {}

    /// Makes it that of this portfolio.
    /// Cost: linear in what changed where only dates, durations, progress and texts of activities did, and
    /// one look at every 128th record; else linear in records.
    void fit(const model::Portfolio& portfolio, const Options& options, const std::vector<Gate>& gates);

    const Clocks& clocks() const { return *clocks_; }
    const std::shared_ptr<const Clocks>& sharedClocks() const { return clocks_; }
    /// The gates that were followed, and those left out because they wait for what they hold back.
    const std::vector<Gate>& gates() const { return followed_; }
    const std::vector<Gate>& circularGates() const { return circular_; }
    /// Nothing when the links form a circle.
    const std::optional<Network>& network() const { return network_; }
    const PlanOutline& outline() const { return outline_; }

private:
    bool suits(const model::Portfolio& portfolio, const Options& options,
               const std::vector<Gate>& gates) const;
    bool canFollow(const model::Activity* before, const model::Activity* after) const;
    void follow(const model::Activity& activity);
    void readAnew(const model::Portfolio& portfolio, const Options& options, const std::vector<Gate>& gates);

    std::shared_ptr<const Clocks> clocks_;
    std::optional<Network> network_;
    PlanOutline outline_;
    /// Indexed by the number of the activity; `none` for one that has no node.
    std::vector<std::uint32_t> nodeOf_;
    /// Of activities that someone works on or that a gate holds back, whose nodes or links take more than
    /// their own record.
    std::vector<char> isAssigned_;
    bool hasShareLags_ = false;

    /// What it was read from.
    NetworkOptions options_;
    std::vector<Gate> gates_;
    std::vector<Gate> followed_, circular_;
    model::Table<model::Activity> activities_;
    model::Table<model::Dependency> dependencies_;
    model::Table<model::Assignment> assignments_;
    model::Table<model::Resource> resources_;
};

/// As `schedule`, on groundwork that is kept for the next plan.
base::Result<Schedule> schedule(const model::Portfolio& portfolio, const Options& options,
                                Groundwork& groundwork, const std::vector<Gate>& gates = {});

}  // namespace mijlpaal::scheduling
