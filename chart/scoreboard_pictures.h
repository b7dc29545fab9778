#pragma once

#include "chart/medium.h"
#include "chart/picture.h"
#include "forecasting/scoreboard.h"

#include <optional>
#include <string>
#include <vector>

/// Forecasts that were kept in pictures, the same for screen and paper.
namespace mijlpaal::chart {

/// A chance that a kept forecast told, or that of now.
struct ChanceTold {
    model::Day on{};
    /// Of the forecast.
    std::string name;
    double chance = 0;
    /// Without falling back on anything, where that is another chance.
    std::optional<double> byItself = {};
};

/// How a chance moved from forecast to forecast; `what` says of what. Keys are places.
Picture chancesOverTime(const std::string& what, const std::vector<ChanceTold>& told, const Medium& medium);

/// The chances that were told with the same words, beside how often what they were told of came: on the line
/// they are as they should be. Keys are places in `Scoreboard::alike`.
Picture toldAndCome(const forecasting::Scoreboard& board, const Medium& medium);

/// For each forecast how often its P80 held, with strokes where the true share lies. Keys are places; `names` has one
/// for each.
Picture heldByForecast(const std::vector<std::string>& names, const std::vector<forecasting::Scoreboard>& boards,
                       const Medium& medium);

}  // namespace mijlpaal::chart
