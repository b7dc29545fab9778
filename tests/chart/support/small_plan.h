#pragma once

#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <string>

namespace mijlpaal::chart {

/// A plan to draw, made line by line. Work is eight hours a day from Monday to Friday; it starts on Monday
/// 2026-01-05, which is also the status date minus one.
class SmallPlan {
public:
    SmallPlan() : portfolio{model::emptyPortfolio(model::makeDay(2026, 1, 2), 2026, 2027)} {
        auto settings = portfolio.settings();
        settings.plannedStart = model::Moment::at(model::makeDay(2026, 1, 5));
        settings.statusDateIsFloor = false;
        portfolio.all<model::Settings>().put(settings);
    }

    model::ActivityId add(std::string code, model::ActivityKind kind, std::int64_t days,
                          std::optional<model::ActivityId> parent = {}) {
        model::Activity activity;
        activity.id = portfolio.all<model::Activity>().nextId();
        activity.code = activity.nameNl = std::move(code);
        activity.kind = kind;
        activity.parent = parent;
        activity.position = activity.id.number;
        if (kind != model::ActivityKind::summary) {
            const auto work = model::hours(8 * days);
            activity.optimistic = activity.mostLikely = activity.pessimistic = work;
        }
        portfolio.all<model::Activity>().put(activity);
        return activity.id;
    }
    model::ActivityId task(std::string code, std::int64_t days,
                           std::optional<model::ActivityId> parent = {}) {
        return add(std::move(code), model::ActivityKind::task, days, parent);
    }

    void link(model::ActivityId from, model::ActivityId to,
              model::LinkType type = model::LinkType::finishToStart) {
        model::Dependency link;
        link.id = portfolio.all<model::Dependency>().nextId();
        link.code = "D" + std::to_string(link.id.number);
        link.predecessor = from;
        link.successor = to;
        link.type = type;
        portfolio.all<model::Dependency>().put(link);
    }

    template <class Change>
    void change(model::ActivityId id, Change change) {
        auto activity = portfolio.all<model::Activity>().at(id);
        change(activity);
        portfolio.all<model::Activity>().put(activity);
    }

    scheduling::Schedule schedule() const {
        return scheduling::schedule(portfolio, scheduling::optionsOf(portfolio)).value();
    }

    model::Portfolio portfolio;
};

}  // namespace mijlpaal::chart
