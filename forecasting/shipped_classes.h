#pragma once

#include "forecasting/reference_class.h"

#include <array>
#include <span>
#include <string_view>

/// Reference classes that come with the program, as quantiles of what was taken through what was planned.
namespace mijlpaal::forecasting {

struct ShippedClass {
    /// From 5 % to 95 %, by 5 %.
    using Ratios = std::array<double, 19>;

    std::string_view word, name;
    /// Who published the figures, under which licence, and what was planned and taken in them.
    std::string_view attribution;
    std::size_t projects = 0;
    Ratios days{};
    /// Of so many projects; none where only days are known.
    std::size_t withCosts = 0;
    Ratios costs{};

    /// The ratio that a share of past projects did not exceed.
    static double quantile(const Ratios& ratios, double share);
};

std::span<const ShippedClass> shippedClasses();
/// Null when there is none of that word.
const ShippedClass* shippedClass(std::string_view word);

std::vector<CaseForecast> forecastByClass(const ShippedClass& past, std::span<const ReferenceCase> cases);

}  // namespace mijlpaal::forecasting
