#include "forecasting/shipped_classes.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::forecasting {

namespace {

constexpr ShippedClass classes[] = {
    {"uk-gmpp", "UK Government Major Projects Portfolio, one year",
     "Infrastructure and Projects Authority, GMPP data of March 2022 and March 2023: from start to end, and whole-life cost, "
     "as told in the second year through the first. Contains public sector information licensed under the Open Government "
     "Licence v3.0.",
     96,
     {0.922, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.031, 1.145, 1.284, 1.557},
     81,
     {0.850, 0.991, 0.996, 1, 1, 1, 1, 1, 1, 1, 1.006, 1.025, 1.051, 1.091, 1.175, 1.231, 1.404, 1.854, 2.876}},
    {"us-hhs-it", "IT activities of the US Department of Health",
     "ITDashboard.gov, activities of IT investments of the Department of Health and Human Services, about FY2012: actual "
     "through planned duration. US government work.",
     446,
     {0.731, 0.873, 0.978, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.015, 1.090, 1.262, 1.503, 1.909},
     0,
     {}},
};

}  // namespace

double ShippedClass::quantile(const Ratios& ratios, double share) {
    const auto place = static_cast<std::size_t>(std::clamp(std::ceil(share * 20 - 1e-9), 1.0, 19.0));
    return ratios[place - 1];
}

std::span<const ShippedClass> shippedClasses() {
    return classes;
}

const ShippedClass* shippedClass(std::string_view word) {
    const auto found = std::find_if(std::begin(classes), std::end(classes), [&](const auto& each) { return each.word == word; });
    return found == std::end(classes) ? nullptr : found;
}

std::vector<CaseForecast> forecastByClass(const ShippedClass& past, std::span<const ReferenceCase> cases) {
    std::vector<CaseForecast> made;
    const auto times = [](const ShippedClass::Ratios& ratios, double share, double planned) {
        return ReferenceQuantile{ShippedClass::quantile(ratios, share) * planned, {}, {}};
    };
    for (const auto& each : cases) {
        CaseForecast forecast{each.id, past.projects, times(past.days, 0.5, each.plannedDays),
                              times(past.days, 0.8, each.plannedDays), {}, {}};
        if (each.plannedCost && past.withCosts > 0) {
            forecast.cost50 = times(past.costs, 0.5, *each.plannedCost);
            forecast.cost80 = times(past.costs, 0.8, *each.plannedCost);
        }
        made.push_back(std::move(forecast));
    }
    return made;
}

}  // namespace mijlpaal::forecasting
