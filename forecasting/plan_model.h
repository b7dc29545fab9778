#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "forecasting/setting.h"
#include "forecasting/uncertainty.h"
#include "model/portfolio.h"
#include "scheduling/forward_pass.h"
#include "scheduling/schedule.h"

#include <memory>
#include <vector>

namespace mijlpaal::forecasting {

/// A plan made ready to be simulated: its network, and what is uncertain in it.
class PlanModel {
public:
    /// `schedule` is that of the portfolio: its rules, its start and its bounds from outside count.
    /// Errors: links that form a circle; estimates or percentages out of order; a chance outside 0 to 1; more
    /// estimates that go together than one matrix holds.
    static base::Result<PlanModel> of(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                      const Setting& setting);

    const scheduling::Network& network() const { return parts_->network; }
    const scheduling::Clocks& clocks() const { return parts_->clocks; }
    const scheduling::ForwardPass& pass() const { return parts_->pass; }
    const scheduling::Frame& frame() const { return parts_->frame; }
    const scheduling::Options& options() const { return parts_->options; }
    const Uncertainty& uncertainty() const { return uncertainty_; }

    /// The risk at each place.
    const std::vector<model::RiskId>& risks() const { return risks_; }

    /// The node of an activity; `none` for one that has none.
    std::uint32_t nodeOf(model::ActivityId activity) const;

    /// Risks and drivers that hit what is gone or done, correlations that cannot be, and dates that cut off what
    /// could come.
    const base::Findings& findings() const { return findings_; }

private:
    /// What refers to one another, so it stays where it is.
    struct Parts {
        scheduling::Clocks clocks;
        scheduling::Network network;
        scheduling::Frame frame;
        scheduling::Options options;
        scheduling::ForwardPass pass;

        Parts(scheduling::Clocks itsClocks, scheduling::Network itsNetwork, const scheduling::Frame& itsFrame,
              const scheduling::Options& itsOptions)
            : clocks{std::move(itsClocks)},
              network{std::move(itsNetwork)},
              frame{itsFrame},
              options{itsOptions},
              pass{network, clocks, frame, options} {}
    };

    PlanModel() = default;
    std::optional<base::Message> addEstimates(const model::Portfolio& portfolio, const Setting& setting);
    std::optional<base::Message> addRisks(const model::Portfolio& portfolio);
    std::optional<base::Message> addCorrelations(const model::Portfolio& portfolio);
    std::optional<base::Message> addDrivers(const model::Portfolio& portfolio);
    std::optional<base::Message> addForks(const model::Portfolio& portfolio);
    std::vector<std::uint32_t> growing(const std::vector<model::ActivityId>& activities) const;
    void warnOfHardDates(const model::Portfolio& portfolio, const scheduling::Options& options);

    std::shared_ptr<const Parts> parts_;
    Uncertainty uncertainty_;
    std::vector<model::RiskId> risks_;
    std::vector<std::uint32_t> nodeOf_;
    base::Findings findings_;
};

}  // namespace mijlpaal::forecasting
