#pragma once

#include "forecasting/quantile_table.h"
#include "scheduling/network.h"

#include <cstdint>
#include <vector>

namespace mijlpaal::forecasting {

/// Weights of normal scores, of which this is one.
inline constexpr int weightBits = 12;
inline constexpr std::int32_t weightUnit = 1 << weightBits;

/// What is uncertain about the nodes of a network: all that a trial draws. `key` says which numbers something
/// draws, so that it draws the same in every plan it is part of.
struct Uncertainty {
    /// The work in a node, as what it takes beyond what the network says.
    struct Estimate {
        /// `none` for work that is elsewhere, and is drawn because what is here goes with it.
        std::uint32_t node = 0;
        std::int64_t key = 0;
        QuantileTable added;
        /// The common factor that it moves with, and the weights of that and of its own chance.
        std::uint32_t factor = scheduling::none;
        std::int32_t onFactor = 0, onOwn = weightUnit;
    };

    /// Something that may happen, and then takes work from each of some nodes and money once.
    struct Risk {
        std::int64_t key = 0;
        /// Of 2 to the power 32.
        std::uint64_t chance = 0;
        QuantileTable work, cents;
        std::vector<std::uint32_t> nodes;
    };

    /// Something that may be, and then multiplies the work of each of some nodes.
    struct Driver {
        std::int64_t key = 0;
        std::uint64_t chance = 0;
        /// In parts of `factorUnit`.
        QuantileTable factor;
        std::vector<std::uint32_t> nodes;
    };

    /// Some nodes that are needed with a chance, and others that are needed when the first are not.
    struct Fork {
        std::int64_t key = 0;
        std::uint64_t chance = 0;
        std::vector<std::uint32_t> nodes, otherwise;
    };

    /// Estimates that are correlated by a matrix: its lower triangular root, row by row, in weights.
    struct Block {
        std::vector<std::uint32_t> estimates;
        std::vector<std::int32_t> root;
    };

    /// Work that is told in whole units, such as days.
    struct Rounding {
        std::uint32_t node = 0;
        std::int64_t unit = 1;
    };

    static constexpr int factorBits = 16;
    static constexpr std::int64_t factorUnit = std::int64_t{1} << factorBits;

    std::vector<Estimate> estimates;
    std::vector<Risk> risks;
    std::vector<Driver> drivers;
    std::vector<Fork> forks;
    /// The keys of the common factors.
    std::vector<std::int64_t> factors;
    std::vector<Block> blocks;
    std::vector<Rounding> roundings;
    /// Numbers are drawn by Latin hypercube.
    bool isStratified = false;
};

/// A chance out of 2 to the power 32.
constexpr std::uint64_t chanceOf(double share) {
    return static_cast<std::uint64_t>(share * 4294967296.0 + 0.5);
}

}  // namespace mijlpaal::forecasting
