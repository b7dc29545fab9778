#pragma once

#include "model/portfolio.h"

namespace mijlpaal::gui {

/// Five rows to work in, from Monday 11 May 2026; the status date is the Friday before.
///
///   FASE  Vernieuwing
///     ONT   Ontwerp    10 dg
///     BOU   Bouw       20 dg   after ONT
///     ACC   Acceptatie  5 dg   after BOU
///   OPL   Opleiding     5 dg   after ONT
inline model::Portfolio smallPlan() {
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 5, 8), 2026, 2030);
    auto settings = portfolio.settings();
    settings.nameNl = "Kleine vernieuwing";
    settings.plannedStart = model::Moment::at(model::makeDay(2026, 5, 11));
    portfolio.all<model::Settings>().put(settings);

    const auto add = [&](std::string code, std::string name, std::int64_t days, std::int64_t parent) {
        model::Activity activity;
        activity.id = portfolio.all<model::Activity>().nextId();
        activity.code = std::move(code);
        activity.nameNl = std::move(name);
        activity.position = activity.id.number;
        if (parent > 0) activity.parent = model::ActivityId{parent};
        if (days > 0) {
            activity.optimistic = activity.mostLikely = activity.pessimistic = model::hours(8 * days);
        } else {
            activity.kind = model::ActivityKind::summary;
        }
        portfolio.all<model::Activity>().put(activity);
    };
    add("FASE", "Vernieuwing", 0, 0);
    add("ONT", "Ontwerp", 10, 1);
    add("BOU", "Bouw", 20, 1);
    add("ACC", "Acceptatie", 5, 1);
    add("OPL", "Opleiding", 5, 0);

    const auto link = [&](std::int64_t from, std::int64_t to) {
        model::Dependency dependency;
        dependency.id = portfolio.all<model::Dependency>().nextId();
        dependency.code = "D" + std::to_string(dependency.id.number);
        dependency.predecessor = model::ActivityId{from};
        dependency.successor = model::ActivityId{to};
        portfolio.all<model::Dependency>().put(dependency);
    };
    link(2, 3);
    link(3, 4);
    link(2, 5);
    return portfolio;
}

}  // namespace mijlpaal::gui
