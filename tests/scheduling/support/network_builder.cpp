#include "tests/scheduling/support/network_builder.h"

#include <cassert>

namespace mijlpaal::tests {

using namespace model;

Moment at(std::string_view text) {
    const auto moment = momentFrom(text);
    assert(moment);
    return *moment;
}

NetworkBuilder::NetworkBuilder() {
    Settings settings;
    settings.id = {1};
    settings.statusDate = makeDay(2026, 12, 31);
    settings.plannedStart = Moment::at(makeDay(2027, 1, 4));
    settings.calendar = CalendarId{1};
    portfolio.all<Settings>().put(settings);
    calendar("week", "Mon;Tue;Wed;Thu;Fri", "08:00-12:00;13:00-17:00");
}

NetworkBuilder& NetworkBuilder::activity(const std::string& name, WorkTime duration) {
    Activity made;
    made.id = portfolio.all<Activity>().nextId();
    made.code = made.nameNl = name;
    made.mostLikely = duration;
    ids_[name] = made.id;
    portfolio.all<Activity>().put(made);
    return *this;
}

NetworkBuilder& NetworkBuilder::milestone(const std::string& name) {
    activity(name, {});
    edit(name).kind = ActivityKind::milestone;
    store();
    return *this;
}

NetworkBuilder& NetworkBuilder::summary(const std::string& name) {
    activity(name, {});
    edit(name).kind = ActivityKind::summary;
    edited_.mostLikely.reset();
    store();
    return *this;
}

NetworkBuilder& NetworkBuilder::under(const std::string& parent, const std::string& child) {
    edit(child).parent = id(parent);
    store();
    return *this;
}

NetworkBuilder& NetworkBuilder::link(const std::string& from, const std::string& to, LinkType type,
                                     WorkTime lag) {
    Dependency made;
    made.id = portfolio.all<Dependency>().nextId();
    made.code = from + ">" + to;
    made.predecessor = id(from);
    made.successor = id(to);
    made.type = type;
    made.lag = lag;
    portfolio.all<Dependency>().put(made);
    return *this;
}

NetworkBuilder& NetworkBuilder::constraint(const std::string& name, ConstraintType type,
                                           std::string_view date) {
    edit(name).constraint = Constraint{type, at(date)};
    store();
    return *this;
}

NetworkBuilder& NetworkBuilder::deadline(const std::string& name, std::string_view date) {
    edit(name).deadline = at(date);
    store();
    return *this;
}

NetworkBuilder& NetworkBuilder::progress(const std::string& name, std::int64_t share, std::string_view start,
                                         std::string_view finish) {
    edit(name).percentComplete = percent(share);
    edited_.actualStart = at(start);
    if (!finish.empty()) edited_.actualFinish = at(finish);
    store();
    return *this;
}

NetworkBuilder& NetworkBuilder::calendar(const std::string& code, std::string_view weekdays,
                                         std::string_view hours) {
    Calendar made;
    made.id = portfolio.all<Calendar>().nextId();
    made.code = code;
    made.workingWeekdays = weekdaysFrom(weekdays).value();
    made.workingHours = shiftsFrom(hours).value();
    made.dayLength = model::hours(8);
    portfolio.all<Calendar>().put(made);
    return *this;
}

NetworkBuilder& NetworkBuilder::on(const std::string& name, const std::string& code) {
    auto& activity = edit(name);
    for (const auto& each : portfolio.all<Calendar>()) {
        if (each.code == code) activity.calendar = each.id;
    }
    assert(activity.calendar);
    store();
    return *this;
}

NetworkBuilder& NetworkBuilder::holiday(std::string_view day) {
    Holiday made;
    made.id = portfolio.all<Holiday>().nextId();
    made.day = dayFrom(day).value();
    made.calendar = {1};
    portfolio.all<Holiday>().put(made);
    return *this;
}

NetworkBuilder& NetworkBuilder::statusDate(std::string_view day) {
    auto settings = portfolio.settings();
    settings.statusDate = dayFrom(day).value();
    portfolio.all<Settings>().put(settings);
    return *this;
}

ActivityId NetworkBuilder::id(const std::string& name) const {
    return ids_.at(name);
}

scheduling::Schedule NetworkBuilder::schedule() const {
    auto made = scheduling::schedule(portfolio, options);
    assert(made);
    return *made;
}

const scheduling::Dates& NetworkBuilder::dates(const std::string& name) {
    last_ = schedule();
    return *last_.find(id(name));
}

std::string NetworkBuilder::start(const std::string& name) {
    return isoText(dates(name).start);
}

std::string NetworkBuilder::finish(const std::string& name) {
    return isoText(dates(name).finish);
}

std::string NetworkBuilder::drivers(const std::string& name) {
    const auto made = schedule();
    std::string names;
    for (const auto link : made.driving(id(name))) {
        if (!names.empty()) names += ' ';
        names += portfolio.find(portfolio.find(link)->predecessor)->code;
    }
    return names;
}

Activity& NetworkBuilder::edit(const std::string& name) {
    edited_ = portfolio.all<Activity>().at(id(name));
    return edited_;
}

void NetworkBuilder::store() {
    portfolio.all<Activity>().put(edited_);
}

}  // namespace mijlpaal::tests
