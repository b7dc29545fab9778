#include "forecasting/correlation.h"

#include "forecasting/exact_math.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <cmath>

namespace mijlpaal::forecasting {

namespace {

constexpr double pi = 3.14159265358979323846;

std::int32_t weight(double share) {
    return static_cast<std::int32_t>(std::floor(share * weightUnit + 0.5));
}

std::optional<base::Message> problemOf(const Eigen::MatrixXd& typed) {
    if (typed.rows() != typed.cols()) return base::message("A matrix of correlations has as many rows as columns.");
    for (Eigen::Index i = 0; i < typed.rows(); ++i) {
        if (typed(i, i) != 1) return base::message("Everything is correlated with itself by 1.");
        for (Eigen::Index j = 0; j < i; ++j) {
            if (!(std::abs(typed(i, j)) <= 1)) return base::message("A correlation lies between -1 and 1.");
            if (typed(i, j) != typed(j, i))
                return base::message("A matrix of correlations is the same on both sides of its diagonal.");
        }
    }
    return std::nullopt;
}

/// What of a matrix has no negative eigenvalues, all of it kept a little above zero.
Eigen::MatrixXd semidefinitePart(const Eigen::MatrixXd& matrix) {
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solved{matrix};
    return solved.eigenvectors() * solved.eigenvalues().cwiseMax(1e-8).asDiagonal() *
           solved.eigenvectors().transpose();
}

bool canBe(const Eigen::MatrixXd& matrix) {
    return Eigen::LLT<Eigen::MatrixXd>{matrix}.info() == Eigen::Success;
}

}  // namespace

double scoreCorrelation(double rank) {
    return 2 * sine(pi * rank / 6);
}

std::optional<FactorWeights> factorWeights(double rank) {
    if (!(rank >= 0 && rank <= 0.95)) return std::nullopt;
    const auto r = scoreCorrelation(rank);
    return FactorWeights{weight(std::sqrt(r)), weight(std::sqrt(1 - r))};
}

base::Result<Repaired> nearestCorrelation(const Eigen::MatrixXd& typed) {
    if (auto problem = problemOf(typed)) return base::failure(std::move(*problem));
    if (canBe(typed)) return Repaired{typed, 0};
    Eigen::MatrixXd correction = Eigen::MatrixXd::Zero(typed.rows(), typed.cols());
    Eigen::MatrixXd nearest = typed;
    for (int round = 0; round < 200; ++round) {
        const Eigen::MatrixXd from = nearest - correction;
        const Eigen::MatrixXd projected = semidefinitePart(from);
        correction = projected - from;
        const Eigen::MatrixXd before = nearest;
        nearest = projected;
        nearest.diagonal().setOnes();
        if ((nearest - before).cwiseAbs().maxCoeff() < 1e-7) break;
    }
    // The last step may leave it a hair outside: scaled so that the diagonal is one, it is within.
    nearest = semidefinitePart(nearest);
    const Eigen::VectorXd scale = nearest.diagonal().cwiseSqrt().cwiseInverse();
    nearest = scale.asDiagonal() * nearest * scale.asDiagonal();
    return Repaired{nearest, (nearest - typed).cwiseAbs().maxCoeff()};
}

base::Result<MadeBlock> blockOf(std::vector<std::uint32_t> estimates, const Eigen::MatrixXd& ranks) {
    const auto count = static_cast<std::size_t>(ranks.rows());
    if (estimates.size() != count)
        return base::failure("A matrix of correlations has a row for each of its estimates.");
    if (count > mostInBlock)
        return base::failure("A matrix holds at most {most} estimates; use a common factor for more.",
                             {{"most", std::to_string(mostInBlock)}});
    if (auto problem = problemOf(ranks)) return base::failure(std::move(*problem));
    const auto repaired = nearestCorrelation(ranks.unaryExpr([](double rank) { return rank == 1 ? 1.0 : scoreCorrelation(rank); }));
    if (!repaired) return base::failure(repaired.error());
    const Eigen::MatrixXd root = Eigen::LLT<Eigen::MatrixXd>{repaired->matrix}.matrixL();
    MadeBlock made{{std::move(estimates), {}}, repaired->largestChange};
    for (Eigen::Index i = 0; i < ranks.rows(); ++i) {
        for (Eigen::Index j = 0; j < ranks.cols(); ++j) made.block.root.push_back(weight(root(i, j)));
    }
    return made;
}

}  // namespace mijlpaal::forecasting
