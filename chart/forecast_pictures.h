#pragma once

#include "chart/medium.h"
#include "chart/picture.h"
#include "forecasting/forecast.h"
#include "forecasting/reach.h"
#include "forecasting/sensitivity.h"

#include <string>
#include <vector>

/// A forecast in pictures, the same for screen and paper. Each says in its items what it shows, line by line.
namespace mijlpaal::chart {

/// The chance that a milestone is done by each day, with its P-dates and what it should meet. Keys are
/// places.
Picture sCurve(const model::Portfolio& portfolio, const forecasting::Forecast& forecast,
               const forecasting::MilestoneForecast& milestone, const Medium& medium);

/// The finish of a milestone beside what is still to be paid, a dot for each of some trials, and the line on
/// which date and cost are kept together with a chance of 80%.
Picture dateAndCost(const model::Portfolio& portfolio, const forecasting::Forecast& forecast,
                    const forecasting::MilestoneForecast& milestone, const Medium& medium);

/// What moves a milestone: the days that its P80 gains without each risk, and below that the durations on
/// which it hangs most, of each at most `mostInfluences`. Keys are places: of risks, and behind those of
/// activities.
inline constexpr std::size_t mostInfluences = 12;
Picture tornado(const model::Portfolio& portfolio, model::ActivityId milestone,
                const forecasting::Sensitivity& sensitivity, const Medium& medium);

/// The chance to be done by a day as it is, and with each set of levers, beside the one that is wanted;
/// `names` has one for each option, which stands beside its bar, `wholeNames` what is told of it under the pointer. The key of an option is its place; that of the plan as it is, -1.
Picture whatItTakes(const model::Portfolio& portfolio, const forecasting::ReachQuestion& question,
                    const forecasting::Reach& reach, const std::vector<std::string>& names,
                    const std::vector<std::string>& wholeNames, const Medium& medium);

/// The cash that each year needs, from P10 to P90, with strokes at P50 and P80. Keys are years.
Picture yearCosts(const forecasting::Forecast& forecast, const Medium& medium);

/// "A0172 GPS ready for the Code"
std::string titleOf(const model::Portfolio& portfolio, model::ObjectRef record, const Medium& medium);

}  // namespace mijlpaal::chart
