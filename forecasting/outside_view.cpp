#include "forecasting/outside_view.h"

#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <cmath>

namespace mijlpaal::forecasting {

namespace {

/// Finishes in order, each with its share of the chance.
class Mixture {
public:
    void add(double tenths, double share) { parts_.push_back({tenths, share}); }

    Quantiles<model::Day> quantiles() {
        std::sort(parts_.begin(), parts_.end());
        return {at(0.1), at(0.5), at(0.8), at(0.9)};
    }

private:
    model::Day at(double share) const {
        double sum = 0;
        for (const auto& [tenths, part] : parts_) {
            sum += part;
            if (sum >= share - 1e-9) return scheduling::finishDay(model::Moment{std::llround(tenths)});
        }
        return scheduling::finishDay(model::Moment{std::llround(parts_.back().first)});
    }

    std::vector<std::pair<double, double>> parts_;
};

}  // namespace

OutsideView outsideViewOf(std::vector<std::int32_t> inside, model::Moment from, model::Moment mostLikely,
                          std::span<const double> ratios, double weight) {
    Mixture own, others, both;
    const auto share = 1 / static_cast<double>(inside.size());
    for (const auto finish : inside) {
        own.add(finish, share);
        both.add(finish, share * (1 - weight));
    }
    const auto planned = static_cast<double>(std::max<std::int64_t>(0, mostLikely.tenths - from.tenths));
    const auto part = 1 / static_cast<double>(ratios.size());
    for (const auto ratio : ratios) {
        const auto finish = static_cast<double>(from.tenths) + planned * ratio;
        others.add(finish, part);
        both.add(finish, part * weight);
    }
    return {own.quantiles(), others.quantiles(), both.quantiles()};
}

}  // namespace mijlpaal::forecasting
