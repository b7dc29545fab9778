#include "scheduling/telling.h"

#include "model/moment_text.h"
#include "scheduling/obligations/held_room.h"

namespace mijlpaal::scheduling {

using model::ConstraintType;

Telling::Telling(const model::Portfolio& portfolio, model::Language language, Times times)
    : portfolio_{portfolio},
      language_{language},
      tellsTimes_{times == Times::always || model::isPlannedByHour(portfolio)} {}

std::string Telling::name(model::ObjectRef ref) const {
    auto code = model::codeOf(portfolio_, ref);
    const auto name = model::nameOf(portfolio_, ref, language_ == model::Language::english);
    return name.empty() || name == code ? code : code + " " + name;
}

std::string Telling::moment(model::Moment moment) const {
    return tellsTimes_ ? model::momentText(moment, language_) : day(moment.day());
}

std::string Telling::end(model::Moment moment) const {
    if (!tellsTimes_ && moment.timeOfDay() == 0) --moment.tenths;
    return this->moment(moment);
}

base::Message Telling::span(model::ActivityId id, model::Moment start, model::Moment finish) const {
    const auto from = start == finish ? end(start) : moment(start);
    const auto to = end(finish);
    if (from == to) return base::message("“{name}” lies on {date}.", {{"name", name(id)}, {"date", from}});
    return base::message("“{name}” runs from {start} to {finish}.",
                         {{"name", name(id)}, {"start", from}, {"finish", to}});
}

std::string Telling::work(model::WorkTime work, model::ActivityId on) const {
    const auto* activity = portfolio_.find(on);
    const auto lengths = activity ? model::unitLengthsOf(portfolio_, *activity) : model::UnitLengths{};
    return model::durationText(work, model::TimeUnit::day, lengths, language_);
}

std::string Telling::amount(model::WorkTime work, model::ActivityId on) const {
    return this->work(work < model::WorkTime{} ? -work : work, on);
}

std::string Telling::room(const HeldRoom* room, model::ActivityId of) const {
    return room ? work(room->room, of) : std::string{};
}

base::Message boundBy(const model::Constraint& constraint, const std::string& name, const std::string& date) {
    const auto say = [&](std::string_view text) {
        return base::message(text, {{"name", name}, {"date", date}});
    };
    switch (constraint.type) {
        case ConstraintType::asLateAsPossible:
            return say("“{name}” goes as late as what follows it allows: {date}.");
        case ConstraintType::startNoEarlierThan:
            return say("“{name}” may not start before {date}.");
        case ConstraintType::startNoLaterThan:
            return say("“{name}” must start by {date}.");
        case ConstraintType::finishNoEarlierThan:
            return say("“{name}” may not finish before {date}.");
        case ConstraintType::finishNoLaterThan:
            return say("“{name}” must finish by {date}.");
        case ConstraintType::mustStartOn:
            return say("“{name}” must start on {date}, whatever it is linked to.");
        case ConstraintType::mustFinishOn:
            return say("“{name}” must finish on {date}, whatever it is linked to.");
        case ConstraintType::startOn:
            return say("“{name}” is to start on {date} where its links allow.");
        case ConstraintType::finishOn:
            return say("“{name}” is to finish on {date} where its links allow.");
    }
    return {};
}

}  // namespace mijlpaal::scheduling
