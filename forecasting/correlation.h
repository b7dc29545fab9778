#pragma once

#include "base/result.h"
#include "forecasting/uncertainty.h"

#include <Eigen/Core>

#include <cstdint>
#include <optional>

/// How estimates go together: by normal scores (a Gaussian copula), so that each keeps its own distribution.
namespace mijlpaal::forecasting {

/// Of the normal scores of two values: the correlation that gives theirs in rank.
/// Source: Pearson, "On further methods of determining correlation" (1907): r = 2 sin(pi rho / 6).
double scoreCorrelation(double rank);

struct FactorWeights {
    std::int32_t common = 0, own = weightUnit;
};

/// The weights of a common factor and of its own chance for each of some estimates that are all correlated by
/// `rank` with one another. Nothing for a correlation outside 0 to 0.95.
std::optional<FactorWeights> factorWeights(double rank);

/// A matrix that can be, nearest to one that was typed.
struct Repaired {
    Eigen::MatrixXd matrix;
    /// How much the correlation that changed most was changed; 0 where nothing had to be.
    double largestChange = 0;
};

/// The nearest correlation matrix, by alternating projections.
/// Errors: it is not square, not symmetric, has another diagonal than ones, or a number outside -1 to 1.
/// Cost:   some tens of eigenvalue problems of its size.
/// Source: Higham, "Computing the nearest correlation matrix", IMA J. Numer. Anal. 22 (2002), pp. 329-343.
base::Result<Repaired> nearestCorrelation(const Eigen::MatrixXd& typed);

/// At most this many estimates share a matrix.
inline constexpr std::size_t mostInBlock = 200;

/// A block of estimates, by place, with rank correlations between them, and how far the matrix was from one
/// that can be.
/// Errors: as above; more than `mostInBlock`; another number of estimates than rows.
struct MadeBlock {
    Uncertainty::Block block;
    double largestChange = 0;
};
base::Result<MadeBlock> blockOf(std::vector<std::uint32_t> estimates, const Eigen::MatrixXd& ranks);

}  // namespace mijlpaal::forecasting
