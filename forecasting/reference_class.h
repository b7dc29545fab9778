#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// What projects of the past took beside what was planned, as a measure for a new one: the outside view.
namespace mijlpaal::forecasting {

/// A quantile of a set. Of a small one with the values between which the true one lies with a chance of 95 %; an
/// end is missing where the set is too small to give it.
struct ReferenceQuantile {
    double value = 0;
    std::optional<double> low, high;

    bool operator==(const ReferenceQuantile&) const = default;
};

/// Values of past projects, such as what was taken through what was planned.
class ReferenceClass {
public:
    /// Below so many values the interval of a quantile is given; below so many a class is hardly one.
    static constexpr std::size_t small = 30, hardly = 10;

    explicit ReferenceClass(std::vector<double> values);

    std::size_t size() const { return sorted_.size(); }

    /// The least value that a new project of the class does not exceed with a chance of at least `share`, as far as
    /// there is one: the value at place share (n + 1), rounded up. The class may not be empty.
    ReferenceQuantile quantile(double share) const;

private:
    std::vector<double> sorted_;
};

/// A project of the past: what was planned and what it took, of its days and perhaps of its costs.
struct PastProject {
    std::string id, group;
    double plannedDays = 0, actualDays = 0;
    std::optional<double> plannedCost, actualCost;

    bool operator==(const PastProject&) const = default;
};

struct ReferenceCase {
    std::string id, group;
    double plannedDays = 0;
    std::optional<double> plannedCost;

    bool operator==(const ReferenceCase&) const = default;
};

struct CaseForecast {
    std::string id;
    /// How many past projects it was held to: those of its group where they make a class.
    std::size_t size = 0;
    ReferenceQuantile days50, days80;
    /// Nothing for a case without a planned cost, or where no past project has both.
    std::optional<ReferenceQuantile> cost50, cost80;

    bool operator==(const CaseForecast&) const = default;
};

/// Each case by the class of its group, or by all past projects where that group holds fewer than
/// `ReferenceClass::hardly`. Past projects of its own id do not count; no id is nobody's.
std::vector<CaseForecast> forecastByClass(std::span<const PastProject> past, std::span<const ReferenceCase> cases);

/// Of a history, the share of projects that took no more than their P80 by the class without them, with the
/// interval in which the true share lies with a chance of 95 % (Wilson). Projects of one id are left out together;
/// `count` is 0 where no project has another to be held to.
struct Coverage {
    std::size_t count = 0;
    double share = 0, low = 0, high = 0;
};
Coverage coverageOfP80(std::span<const PastProject> past);

}  // namespace mijlpaal::forecasting
