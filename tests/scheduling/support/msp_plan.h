#pragma once

#include "tests/scheduling/support/network_builder.h"

namespace mijlpaal::tests {

/// A plan by the rules of MS Project, in which any field of a record can be set.
class MspPlan : public NetworkBuilder {
public:
    MspPlan() { options = {model::Profile::msp, false}; }

    template <class Change>
    MspPlan& with(const std::string& name, Change change) {
        auto activity = portfolio.all<model::Activity>().at(id(name));
        change(activity);
        portfolio.all<model::Activity>().put(std::move(activity));
        return *this;
    }

    template <class Change>
    MspPlan& lastLink(Change change) {
        auto link =
            portfolio.all<model::Dependency>().at({portfolio.all<model::Dependency>().nextId().number - 1});
        change(link);
        portfolio.all<model::Dependency>().put(std::move(link));
        return *this;
    }

    /// Someone who works on the activity, by the calendar of that code or else that of the plan.
    model::Assignment& assign(const std::string& name, model::WorkTime work,
                              const std::string& calendar = {}) {
        model::Resource resource;
        resource.id = portfolio.all<model::Resource>().nextId();
        resource.code = "R" + std::to_string(resource.id.number);
        for (const auto& each : portfolio.all<model::Calendar>()) {
            if (each.code == calendar) resource.calendar = each.id;
        }
        portfolio.all<model::Resource>().put(resource);
        with(name, [](model::Activity& activity) {
            activity.durationType = model::DurationType::fixedUnits;
            activity.calendarUse = model::CalendarUse::resourceCalendars;
        });
        assigned_ = {};
        assigned_.id = portfolio.all<model::Assignment>().nextId();
        assigned_.code = resource.code;
        assigned_.activity = id(name);
        assigned_.resource = resource.id;
        assigned_.work = assigned_.remainingWork = work;
        portfolio.all<model::Assignment>().put(assigned_);
        return assigned_;
    }

    /// Keeps what was changed in the assignment that `assign` gave last.
    void keepAssignment() { portfolio.all<model::Assignment>().put(assigned_); }

private:
    model::Assignment assigned_;
};

}  // namespace mijlpaal::tests
