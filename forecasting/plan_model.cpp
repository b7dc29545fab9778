#include "forecasting/plan_model.h"

#include "forecasting/correlation.h"
#include "forecasting/noted.h"
#include "model/plan_text.h"
#include "scheduling/circle.h"
#include "scheduling/network.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace mijlpaal::forecasting {

using model::Activity;
using scheduling::none;

namespace {

/// Work under way as the setting wants it: what is uncertain of it is all of it.
void drawAnew(scheduling::LooseNetwork& loose, UnderWay underWay) {
    for (auto& node : loose.nodes) {
        if (!node.started || node.finished || node.detail == none) continue;
        node.remaining = node.duration;
        auto& detail = loose.details[node.detail];
        detail.suspended = detail.resumed = {};
        detail.actualDuration = {};
        if (underWay != UnderWay::asPlanned) continue;
        node.started = false;
        detail.actualStart = {};
    }
}

Distribution distributionOf(Shape shape, double least, double mode, double most) {
    switch (shape) {
        case Shape::triangular:
            return Triangular{least, mode, most};
        case Shape::pert:
            return PertBeta{least, mode, most};
        case Shape::trigen:
            return Trigen{least, mode, most};
        case Shape::uniform:
            return Uniform{least, most};
        case Shape::heavyTailed:
            return HeavyTailed{least, mode, most};
        case Shape::logNormal:
            // From the least on, with mean and deviation as PERT has them.
            return LogNormal{(4 * mode + most - 5 * least) / 6, (most - least) / 6};
    }
    return Constant{mode};
}

}  // namespace

base::Result<PlanModel> PlanModel::of(const model::Portfolio& portfolio, const scheduling::Schedule& schedule,
                                      const Setting& setting) {
    auto options = schedule.options;
    scheduling::Clocks clocks{portfolio};
    auto loose = looseNetworkOf(portfolio, {options.profile, options.lagCalendar}, clocks, schedule.gates);
    if (setting.underWay != UnderWay::remaining) drawAnew(loose, setting.underWay);
    if (setting.underWay == UnderWay::fromActualStart)
        options.progressLogic = model::ProgressLogic::progressOverride;
    auto network = inOrder(loose);
    if (!network) return base::failure(scheduling::circleMessage(portfolio, scheduling::shortestCircle(portfolio)));

    PlanModel made;
    made.uncertainty_.isStratified = setting.latinHypercube;
    made.parts_ = std::make_shared<const Parts>(std::move(clocks), std::move(*network),
                                                scheduling::Frame{schedule.projectStart, schedule.statusMoment},
                                                options);
    made.nodeOf_.assign(static_cast<std::size_t>(portfolio.all<Activity>().nextId().number), none);
    for (std::uint32_t i = 0; i < made.network().nodes.size(); ++i) {
        if (!made.network().nodes[i].isVirtual())
            made.nodeOf_[static_cast<std::size_t>(made.network().activities[i].number)] = i;
    }
    if (auto problem = made.addEstimates(portfolio, setting)) return base::failure(std::move(*problem));
    if (setting.risks) {
        for (const auto add :
             {&PlanModel::addCorrelations, &PlanModel::addDrivers, &PlanModel::addRisks, &PlanModel::addForks}) {
            if (auto problem = (made.*add)(portfolio)) return base::failure(std::move(*problem));
        }
    }
    made.warnOfHardDates(portfolio, options);
    return made;
}

std::uint32_t PlanModel::nodeOf(model::ActivityId activity) const {
    const auto number = static_cast<std::size_t>(activity.number);
    return activity.number >= 0 && number < nodeOf_.size() ? nodeOf_[number] : none;
}

std::optional<base::Message> PlanModel::addEstimates(const model::Portfolio& portfolio, const Setting& setting) {
    const auto weights = factorWeights(setting.correlation);
    if (!weights)
        return base::message("A correlation between estimates lies from 0 to 95 %.");
    std::map<std::int64_t, std::uint32_t> factorOf;
    for (const auto& activity : portfolio.all<Activity>()) {
        const auto place = nodeOf(activity.id);
        if (place == none || !activity.optimistic || !activity.mostLikely || !activity.pessimistic) continue;
        const auto& node = network().nodes[place];
        const auto least = activity.optimistic->tenths, mode = activity.mostLikely->tenths,
                   most = activity.pessimistic->tenths;
        if (least > mode || mode > most)
            return base::message("The estimates of “{name}” are out of order: the optimistic one is the shortest, "
                                 "the pessimistic one the longest.",
                                 {{"name", codeAndName(portfolio, refTo(activity.id))}});
        if (!canGrow(node) || least == most) continue;
        // Of work under way the rest is as uncertain, in proportion.
        const auto part = mode > 0 ? static_cast<double>(node.remaining.tenths) / static_cast<double>(mode) : 1.0;
        const bool fromLeast = setting.shape == Shape::logNormal;
        const auto moved = static_cast<double>(fromLeast ? least - mode : -mode);
        Uncertainty::Estimate estimate{
            place, activity.id.number,
            QuantileTable{distributionOf(setting.shape, static_cast<double>(least), static_cast<double>(mode),
                                         static_cast<double>(most)),
                          moved, part}};
        if (setting.correlation > 0) {
            const auto programme = activity.programme ? activity.programme->number : 0;
            const auto [found, isNew] =
                factorOf.try_emplace(programme, static_cast<std::uint32_t>(uncertainty_.factors.size()));
            if (isNew) uncertainty_.factors.push_back(programme);
            estimate.factor = found->second;
            estimate.onFactor = weights->common;
            estimate.onOwn = weights->own;
        }
        uncertainty_.estimates.push_back(std::move(estimate));
        if (setting.wholeDays)
            uncertainty_.roundings.push_back({place, model::unitLengthsOf(portfolio, activity).day.tenths});
    }
    return std::nullopt;
}

/// Dates that hold whatever comes before them cut off what a distribution could be.
void PlanModel::warnOfHardDates(const model::Portfolio& portfolio, const scheduling::Options& options) {
    using enum model::ConstraintType;
    const bool pulls = options.profile == model::Profile::msp && options.honoursConstraints;
    for (std::uint32_t i = 0; i < network().nodes.size(); ++i) {
        const auto& node = network().nodes[i];
        const auto* detail = network().detailOf(node);
        if (!detail || !detail->constraint || node.started || node.isVirtual()) continue;
        const auto type = detail->constraint->type;
        const bool isHard = type == mustStartOn || type == mustFinishOn ||
                            (pulls && (type == startNoLaterThan || type == finishNoLaterThan));
        const bool isLinked = network().firstLink[i] != network().firstLink[i + 1];
        if (!isHard || !isLinked) continue;
        const auto id = network().activities[i];
        note(findings_,
             base::message("“{name}” stands on a date that holds whatever comes before it, so the forecast does not "
                           "see it move.",
                           {{"name", codeAndName(portfolio, refTo(id))}}),
             id);
    }
}

}  // namespace mijlpaal::forecasting
