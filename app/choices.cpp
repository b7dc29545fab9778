#include "app/choices.h"

#include "app/options.h"
#include "scheduling/obligations/held_dates.h"

#include <algorithm>
#include <set>

namespace mijlpaal::app {

using clocks::AgendaItem;
using clocks::AgendaKind;

namespace {

std::string ownerOf(const model::Portfolio& portfolio, std::optional<model::ActivityId> id) {
    const auto* activity = id ? portfolio.find(*id) : nullptr;
    return activity ? activity->ownerRole : std::string{};
}

/// By when it must be ready, of the first need that it falls back for.
std::optional<model::Day> neededBy(const forecasting::PartReadiness& part, model::ActivityId fallback) {
    std::optional<model::Moment> by;
    for (const auto& need : part.needs) {
        if (need.fallback == fallback && need.by) by = std::min(by.value_or(*need.by), *need.by);
    }
    return by ? std::optional{scheduling::finishDay(*by)} : std::nullopt;
}

}  // namespace

std::vector<AgendaItem> fallbackDays(const View& view, const forecasting::Readiness& readiness,
                                     const clocks::Names& nameOf, model::Day asOf) {
    const auto& portfolio = view.portfolio();
    std::vector<AgendaItem> items;
    std::set<std::pair<model::ActivityId, model::Day>> told;
    for (const auto& part : readiness.parts) {
        for (const auto& each : part.fallbacks) {
            const auto last = each.lastResponsibleDay;
            if (!last || !told.emplace(each.activity, *last).second) continue;
            items.push_back({AgendaKind::fallback, refTo(each.activity),
                             base::message("Begin the fallback “{name}” for “{part}”.",
                                           {{"name", nameOf(refTo(each.activity))}, {"part", nameOf(refTo(part.part))}}),
                             neededBy(part, each.activity), last, ownerOf(portfolio, each.activity),
                             clocks::stateBy(*last, asOf)});
        }
    }
    return items;
}

std::vector<AgendaItem> optionDays(const View& view, const clocks::Names& nameOf, const Translator& translate,
                                   model::Day asOf) {
    std::vector<AgendaItem> items;
    std::set<std::pair<model::ObjectRef, std::string>> told;
    for (const auto& deviation : deviationsOf(view)) {
        for (const auto& each : deviation.options) {
            if (each.kind != OptionKind::levers || !each.decideBy || *each.decideBy < asOf) continue;
            auto words = wordsFor(each, deviation, view, translate);
            if (!told.emplace(deviation.about, words).second) continue;
            items.push_back({AgendaKind::option, deviation.about,
                             base::message("Decide for “{name}”: {what}.",
                                           {{"name", nameOf(deviation.about)}, {"what", std::move(words)}}),
                             deviation.due, each.decideBy, ownerOf(view.portfolio(), deviation.activity),
                             clocks::stateBy(*each.decideBy, asOf)});
        }
    }
    return items;
}

}  // namespace mijlpaal::app
