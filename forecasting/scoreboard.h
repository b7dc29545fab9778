#pragma once

#include "forecasting/forecast.h"
#include "forecasting/statistics.h"

#include <optional>
#include <span>
#include <vector>

/// How well past forecasts did, held to what became of it.
namespace mijlpaal::forecasting {

/// What one forecast said of a milestone that is done by now.
struct ForecastScore {
    model::ActivityId milestone;
    model::Day p50{}, p80{}, actual{};
    /// How far the whole distribution was off, in days: the less the better, and that of a single date is its error.
    /// Source: Gneiting & Raftery, "Strictly proper scoring rules", JASA 102 (2007), pp. 359-378 (CRPS).
    double crps = 0;

    bool held() const { return actual <= p80; }
    bool operator==(const ForecastScore&) const = default;
};

/// A chance that was told of a deadline, and whether it was met.
struct ToldChance {
    model::ActivityId milestone;
    model::Day day{};
    double chance = 0;
    bool wasMet = false;

    double squareOff() const {
        const auto off = chance - (wasMet ? 1 : 0);
        return off * off;
    }
    bool operator==(const ToldChance&) const = default;
};

struct ForecastScores {
    std::vector<ForecastScore> milestones;
    std::vector<ToldChance> chances;
};

/// The scores of one forecast, made again of the plan of then. Errors: as `PlanModel::of`.
base::Result<ForecastScores> scoresOf(const model::Portfolio& then, const scheduling::Schedule& schedule,
                              const Setting& setting, const Run& run, const model::Portfolio& now);

/// The chances that were told with the same words, and how often what they were told of came.
/// Source: Murphy & Winkler, "Reliability of subjective probability forecasts", JRSS C 26 (1977), pp. 41-47.
struct ToldAlike {
    /// From this chance on, up to that of the next; see `probabilityWords`.
    double from = 0;
    std::size_t chances = 0;
    /// On average.
    double told = 0;
    ShareInterval came;

    bool operator==(const ToldAlike&) const = default;
};

/// All of it in a few figures; nothing where nothing that was foretold is known yet.
struct Scoreboard {
    std::size_t milestones = 0;
    /// How often the P80 held, with the interval in which the true share lies with a chance of 95 %.
    std::optional<ShareInterval> held;
    std::optional<double> crps;
    std::size_t chances = 0;
    /// The mean square of chance less outcome: 0 is perfect, 0.25 is what "half and half" always gets.
    /// Source: Brier, "Verification of forecasts expressed in terms of probability", MWR 78 (1950), pp. 1-3.
    std::optional<double> brier;
    /// Of words that were used, from the least likely on.
    std::vector<ToldAlike> alike;
};
Scoreboard scoreboardOf(std::span<const ForecastScores> scores);

}  // namespace mijlpaal::forecasting
