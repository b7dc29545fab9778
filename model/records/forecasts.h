#pragma once

#include "model/day.h"
#include "model/record_ids.h"
#include "model/share.h"
#include "model/words.h"

#include <string>
#include <vector>

/// What a simulation needs beside the plan, and forecasts that were told.
namespace mijlpaal::model {

/// Something that may be, and then makes the work of several activities longer or shorter alike: each takes
/// so many per cent of what it would have taken.
struct Driver {
    DriverId id;
    std::string code;
    std::string nameNl, nameEn;
    Probability probability{1'000'000};
    std::int64_t percentLow = 100, percentMostLikely = 100, percentHigh = 100;
    std::vector<ActivityId> activities;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Driver&) const = default;
};

/// That two estimates tend to be wrong the same way, or below zero the other way: their rank correlation.
struct Correlation {
    CorrelationId id;
    std::string code;
    ActivityId activity, other;
    std::int64_t rankPercent = 0;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Correlation&) const = default;
};

/// A point at which a plan goes one way or the other: the work of the one way is needed with a chance, that of
/// the other when that does not come. Work on no way is always needed.
struct Fork {
    ForkId id;
    std::string code;
    std::string nameNl, nameEn;
    Probability probability;
    std::vector<ActivityId> activities, otherwise;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Fork&) const = default;
};

/// A forecast that was told, by what it takes to make it again: it names a revision and how it was simulated.
/// It is never changed.
struct SavedForecast {
    SavedForecastId id;
    std::string code;
    std::string nameNl;
    Day madeOn{};
    std::int64_t revision = 0;
    std::int64_t seed = 1, trials = 0;
    EstimateShape shape = EstimateShape::pert;
    UnderWay underWay = UnderWay::remaining;
    bool risks = true;
    bool wholeDays = false;
    std::int64_t correlationPercent = 0;
    bool statusDateIsFloor = true;
    /// Of all that came out, so that it shows when another program makes something else of it.
    std::string fingerprint;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const SavedForecast&) const = default;
};

}  // namespace mijlpaal::model
