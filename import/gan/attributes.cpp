#include "base/excerpt.h"
#include "base/text.h"
#include "formats/mspdi_values.h"
#include "import/gan/reading.h"
#include "import/xml_text.h"
#include "model/work_calendar.h"

#include <algorithm>

namespace mijlpaal::importing::gan {

using base::message;

void Reading::keepRest(model::ObjectRef object, pugi::xml_node element,
                       std::span<const std::string_view> read) {
    const auto isRead = [read](std::string_view name) {
        return std::find(read.begin(), read.end(), name) != read.end();
    };
    pugi::xml_document rest;
    auto copy = rest.append_child(element.name());
    for (const auto attribute : element.attributes()) {
        if (!isRead(attribute.name())) copy.append_copy(attribute);
    }
    for (const auto child : element.children()) {
        if (!isRead(child.name())) copy.append_copy(child);
    }
    const bool isEmpty = !copy.first_attribute() && !copy.first_child();
    if (!isEmpty) keeper.keep(object, element.name(), xmlOf(copy));
}

void Reading::keepWhole(pugi::xml_node element) {
    keeper.keep(refTo(settings), element.name(), xmlOf(element));
}

std::optional<std::int64_t> Attributes::whole(const char* name, std::int64_t least, std::int64_t most) const {
    const auto written = base::trimmed(text(name));
    if (written.empty()) return std::nullopt;
    const auto number = base::wholeNumber(written);
    if (number && *number >= least && *number <= most) return number;
    error(name,
          message("“{text}” is not a whole number that can stand here.", {{"text", base::excerpt(written)}}),
          message("Give a number from {least} up to {most}.",
                  {{"least", std::to_string(least)}, {"most", std::to_string(most)}}));
    return std::nullopt;
}

std::optional<model::Day> Attributes::day(const char* name) const {
    const auto written = base::trimmed(text(name));
    if (written.empty()) return std::nullopt;
    const auto day = model::dayFrom(written);
    if (!day) {
        error(name, message("“{text}” is not a day in the calendar.", {{"text", base::excerpt(written)}}),
              message("Write it as 2027-03-31."));
        return std::nullopt;
    }
    if (!model::WorkCalendar::isBeyond(model::Moment::at(*day))) return day;
    error(name, message("{date} is outside the years that can be planned.", {{"date", model::isoText(*day)}}),
          message("Give a date from 1980 up to 2149."));
    return std::nullopt;
}

std::optional<model::Percent> Attributes::percent(const char* name) const {
    constexpr std::int64_t most = 100'000'000;
    const auto written = base::trimmed(text(name));
    if (written.empty()) return std::nullopt;
    const auto hundredths = formats::mspdi::numberFrom(written, 2);
    if (hundredths && *hundredths >= 0 && *hundredths <= most) return model::Percent{*hundredths};
    error(name, message("“{text}” is not a percentage.", {{"text", base::excerpt(written)}}),
          message("Write digits, with a point before the decimals."));
    return std::nullopt;
}

base::Place Attributes::at(const char* name) const {
    return {reading_.file, base::wholeNumber(task_), std::string{element_.name()} + "." + name};
}

void Attributes::error(const char* name, base::Message what, base::Message help) const {
    reading_.found.error(at(name), std::move(what), std::move(help));
}

void Attributes::warning(const char* name, base::Message what, base::Message help,
                         std::optional<base::Fate> fate) const {
    reading_.found.warning(at(name), std::move(what), std::move(help), fate);
}

}  // namespace mijlpaal::importing::gan
