#pragma once

#include "base/result.h"

#include <optional>
#include <variant>
#include <vector>

/// What a number may turn out to be, as few figures. Formulas and sources: docs/forecasting.md.
namespace mijlpaal::forecasting {

struct Constant {
    double value = 0;

    bool operator==(const Constant&) const = default;
};

struct Uniform {
    double least = 0, most = 0;

    bool operator==(const Uniform&) const = default;
};

struct Triangular {
    double least = 0, mode = 0, most = 0;

    bool operator==(const Triangular&) const = default;
};

/// A beta distribution between its ends; `weight` is how much the mode counts.
struct PertBeta {
    double least = 0, mode = 0, most = 0;
    double weight = 4;

    bool operator==(const PertBeta&) const = default;
};

/// A triangle of which shares of `below` and `above` lie outside the two ends that were estimated.
struct Trigen {
    double low = 0, mode = 0, high = 0;
    double below = 0.1, above = 0.1;

    bool operator==(const Trigen&) const = default;
};

struct Normal {
    double mean = 0, deviation = 0;

    bool operator==(const Normal&) const = default;
};

/// By its own mean and standard deviation, not those of its logarithm.
struct LogNormal {
    double mean = 0, deviation = 0;

    bool operator==(const LogNormal&) const = default;
};

/// Some values, each with its chance.
struct Discrete {
    std::vector<double> values, chances;

    bool operator==(const Discrete&) const = default;
};

/// Each of the values that were seen is as likely.
struct Empirical {
    std::vector<double> values;

    bool operator==(const Empirical&) const = default;
};

/// A triangle whose last share `tail` makes place for a generalised Pareto tail, as the costs of IT have:
/// `shape` 0 is exponential, above it heavier.
struct HeavyTailed {
    double least = 0, mode = 0, most = 0;
    double tail = 0.1, shape = 0.3;

    bool operator==(const HeavyTailed&) const = default;
};

using Distribution = std::variant<Constant, Uniform, Triangular, PertBeta, Trigen, Normal, LogNormal, Discrete,
                                  Empirical, HeavyTailed>;

/// Why a distribution cannot be, as one sentence; nothing when it can.
std::optional<base::Message> problemOf(const Distribution& distribution);

/// The value below which a share `below` lies; `above` is the rest, given apart because near its end the one
/// is known better than the other. Of a distribution that can be.
double quantile(const Distribution& distribution, double below, double above);
inline double quantile(const Distribution& distribution, double below) {
    return quantile(distribution, below, 1 - below);
}

/// Whether it jumps from value to value.
bool isStepped(const Distribution& distribution);

}  // namespace mijlpaal::forecasting
