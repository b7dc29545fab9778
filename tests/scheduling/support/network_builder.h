#pragma once

#include "model/portfolio.h"
#include "scheduling/schedule.h"

#include <map>
#include <string>

namespace mijlpaal::tests {

/// Working days of eight hours: `5_wd`.
constexpr model::WorkTime operator""_wd(unsigned long long count) {
    return model::hours(8) * static_cast<std::int64_t>(count);
}

/// A moment from its text: `at("2027-03-01T08:00")`.
model::Moment at(std::string_view text);

/// Builds small plans by name. The week is Monday to Friday, 08:00-12:00 and 13:00-17:00; the plan starts on
/// Monday 4 January 2027, with a status date before it, and without holidays.
class NetworkBuilder {
public:
    NetworkBuilder();

    NetworkBuilder& activity(const std::string& name, model::WorkTime duration);
    NetworkBuilder& milestone(const std::string& name);
    NetworkBuilder& summary(const std::string& name);
    NetworkBuilder& under(const std::string& parent, const std::string& child);
    NetworkBuilder& link(const std::string& from, const std::string& to,
                         model::LinkType type = model::LinkType::finishToStart, model::WorkTime lag = {});
    NetworkBuilder& constraint(const std::string& name, model::ConstraintType type, std::string_view date);
    NetworkBuilder& deadline(const std::string& name, std::string_view date);
    NetworkBuilder& progress(const std::string& name, std::int64_t percent, std::string_view start,
                             std::string_view finish = {});
    NetworkBuilder& calendar(const std::string& code, std::string_view weekdays, std::string_view hours);
    NetworkBuilder& on(const std::string& name, const std::string& calendar);
    NetworkBuilder& holiday(std::string_view day);
    NetworkBuilder& statusDate(std::string_view day);

    scheduling::Options options{model::Profile::p6, true};

    model::Portfolio portfolio;
    model::ActivityId id(const std::string& name) const;

    /// The plan must be one that can be scheduled.
    scheduling::Schedule schedule() const;
    const scheduling::Dates& dates(const std::string& name);
    std::string start(const std::string& name);
    std::string finish(const std::string& name);
    /// The names of the activities whose links drive this one, in the order of the links.
    std::string drivers(const std::string& name);

private:
    model::Activity& edit(const std::string& name);
    void store();

    std::map<std::string, model::ActivityId> ids_;
    model::Activity edited_;
    scheduling::Schedule last_;
};

}  // namespace mijlpaal::tests
