#include "model/rules/faults.h"

#include <algorithm>

namespace mijlpaal::model {

namespace {

constexpr std::int64_t mostPercent = 1000;

}  // namespace

void checkDriver(const Driver& driver, Faults& faults) {
    if (driver.percentLow >= 0 && driver.percentLow <= driver.percentMostLikely &&
        driver.percentMostLikely <= driver.percentHigh && driver.percentHigh <= mostPercent)
        return;
    faults.add(driver, "The percentages of driver {code} are out of order.",
               "Give a lowest, a most likely and a highest one, from 0 to 1000; 100 changes nothing.");
}

void checkCorrelation(const Correlation& correlation, Faults& faults) {
    if (correlation.rankPercent < -100 || correlation.rankPercent > 100)
        faults.add(correlation, "The rank correlation of {code} lies outside -100 to 100.",
                   "Give 0 for estimates that have nothing to do with one another.");
    if (correlation.activity == correlation.other)
        faults.add(correlation, "Correlation {code} joins an activity with itself.", "Choose another activity.");
}

void checkFork(const Fork& fork, Faults& faults) {
    const auto isOnBoth = std::any_of(fork.activities.begin(), fork.activities.end(), [&](ActivityId id) {
        return std::find(fork.otherwise.begin(), fork.otherwise.end(), id) != fork.otherwise.end();
    });
    if (isOnBoth)
        faults.add(fork, "An activity stands on both ways of fork {code}.", "Leave it out of one of the two.");
}

void checkForecast(const SavedForecast& forecast, Faults& faults) {
    if (forecast.trials >= 1 && forecast.trials <= 1'000'000 && forecast.correlationPercent >= 0 &&
        forecast.correlationPercent <= 95)
        return;
    faults.add(forecast, "Forecast {code} cannot be made again.",
               "Give from 1 to 1,000,000 trials, and a correlation from 0 to 95 per cent.");
}

}  // namespace mijlpaal::model
