#include "import/mspdi/reading.h"

#include "base/excerpt.h"
#include "base/text.h"
#include "formats/mspdi_schema.h"
#include "formats/no_date.h"
#include "import/csv_folder.h"
#include "model/work_calendar.h"

namespace mijlpaal::importing::mspdi {

using base::message;

Reading::Reading(std::string name, const model::Portfolio& from, const ImportOptions& chosen,
                 OwnWordsByUid own)
    : file{std::move(name)},
      base{from},
      options{chosen},
      trial{from},
      found{findingsShown},
      codes_{from},
      own_{std::move(own)} {
    for (const auto& part : base.all<model::ForeignPart>()) {
        if (part.origin == formats::mspdi::origin) oldParts_.try_emplace({part.object, part.key}, part.id);
    }
    for (const auto& each : base.all<model::BaselineDate>())
        promises_.try_emplace({each.baseline, each.object}, each.id);
    for (const auto& each : base.all<model::Note>()) {
        if (each.object.kind == model::RecordKind::activity)
            notes[model::ActivityId{each.object.number}].push_back(&each);
    }
}

base::Place Reading::at(const Children& from, std::string_view name) const {
    return {file, from.row, std::string{from.element} + "." + std::string{name}};
}

template <class Value, class Read>
std::optional<Value> Reading::value(const Children& from, std::string_view name, std::string_view wanted,
                                    Read read) {
    const auto text = base::trimmed(from.text(name));
    if (text.empty()) return std::nullopt;
    std::optional<Value> value = read(text);
    if (!value)
        found.error(at(from, name), message("“{text}” cannot be read.", {{"text", base::excerpt(text)}}),
                    message(wanted));
    return value;
}

void Reading::refuseTooLarge(const Children& from, std::string_view name) {
    found.error(at(from, name),
                message("{text} is too large.", {{"text", "“" + base::excerpt(from.text(name)) + "”"}}),
                message("Check the number and its unit."));
}

std::optional<std::int64_t> Reading::whole(const Children& from, std::string_view name) {
    return number(from, name, 0);
}

std::optional<std::int64_t> Reading::number(const Children& from, std::string_view name, int decimals) {
    /// Room enough to reckon with it in other units.
    constexpr std::int64_t largest = 10'000'000'000'000'000;
    const auto number = value<std::int64_t>(from, name, "Write a number.", [decimals](std::string_view text) {
        return formats::mspdi::numberFrom(text, decimals);
    });
    if (!number || (-largest <= *number && *number <= largest)) return number;
    refuseTooLarge(from, name);
    return std::nullopt;
}

std::optional<model::Moment> Reading::moment(const Children& from, std::string_view name) {
    if (formats::saysNoDate(base::trimmed(from.text(name)))) return std::nullopt;
    const auto moment = value<model::Moment>(from, name, "Write a moment as 2027-03-31T08:00:00.",
                                             formats::mspdi::momentFrom);
    if (moment && formats::saysNoDate(*moment)) return std::nullopt;
    if (!moment || !model::WorkCalendar::isBeyond(*moment)) return moment;
    found.error(at(from, name),
                message("{date} is outside the years that can be planned.",
                        {{"date", model::isoText(moment->day())}}),
                message("Give a date from 1980 up to 2149."));
    return std::nullopt;
}

std::optional<model::WorkTime> Reading::duration(const Children& from, std::string_view name) {
    return value<model::WorkTime>(from, name, "Write hours, minutes and seconds as PT8H30M0S.",
                                  formats::mspdi::durationFrom);
}

std::optional<model::WorkTime> Reading::exactDuration(Children& from, std::string_view name) {
    const auto read = duration(from, name);
    if (read && base::trimmed(from.text(name)).find('.') != std::string_view::npos) from.keep(name);
    return read;
}

model::WorkTime Reading::delay(const Children& from, std::string_view name) {
    /// A little more than a century.
    constexpr std::int64_t longest = 1'000'000'000;
    const auto tenths = whole(from, name).value_or(0);
    if (-longest <= tenths && tenths <= longest) return {tenths};
    refuseTooLarge(from, name);
    return {};
}

bool Reading::flag(const Children& from, std::string_view name, bool usual) {
    return value<bool>(from, name, "Write 1 for yes and 0 for no.", formats::mspdi::flagFrom).value_or(usual);
}

std::optional<std::int64_t> Reading::uid(const Children& from) {
    if (base::trimmed(from.text("UID")).empty()) {
        found.error(at(from, "UID"), message("It has no UID."),
                    message("Save the file in MS Project again, which gives each its own."));
        return std::nullopt;
    }
    const auto uid = whole(from, "UID");
    if (!uid) return std::nullopt;
    if (!uids_.insert({from.element, *uid}).second) {
        found.error(at(from, "UID"),
                    message("The UID {uid} is given twice.", {{"uid", std::to_string(*uid)}}),
                    message("Save the file in MS Project again, which gives each its own."));
        return std::nullopt;
    }
    return uid;
}

std::optional<base::Place> Reading::placeOf(model::ObjectRef ref) const {
    const auto place = places_.find(ref);
    if (place == places_.end()) return std::nullopt;
    return place->second;
}

std::optional<base::Place> Reading::placeOf(std::string_view code, model::RecordKind kind) const {
    const auto ref = codes_.find(code, kind);
    return ref ? placeOf(*ref) : std::nullopt;
}

const formats::mspdi::OwnWords& Reading::ownWords(std::int64_t uid) const {
    static const formats::mspdi::OwnWords none;
    const auto words = own_.find(uid);
    return words == own_.end() ? none : words->second;
}

std::string Reading::codeOfTask(std::int64_t uid) {
    std::string code{formats::mspdi::valueIn(ownWords(uid), "code").value_or("")};
    if (code.empty() || !takenCodes_.insert(code).second) code = std::to_string(uid);
    return code;
}

std::string Reading::codeOfCalendar(std::int64_t uid) const {
    std::string list{formats::mspdi::valueIn(ownWords(0), "calendars").value_or("")};
    return takeNumbered(list, uid).value_or(std::to_string(uid));
}

std::string Reading::freeLinkCode(const std::string& code) {
    auto free = code;
    for (int number = 2; placeOf(free, model::RecordKind::dependency); ++number)
        free = code + "-" + std::to_string(number);
    return free;
}

model::BaselineDateId Reading::promiseId(const std::string& baseline, model::ObjectRef object) {
    const auto known = promises_.find({baseline, object});
    return known == promises_.end() ? trial.all<model::BaselineDate>().nextId() : known->second;
}

void Reading::keep(model::ObjectRef object, std::string_view key, std::string content) {
    keptFor_.insert(object);
    if (content.empty()) return;
    auto& parts = trial.all<model::ForeignPart>();
    const auto old = oldParts_.find({object, std::string{key}});
    const auto id = old == oldParts_.end() ? parts.nextId() : old->second;
    if (old != oldParts_.end()) oldParts_.erase(old);
    parts.put({id, object, std::string{formats::mspdi::origin}, std::string{key}, std::move(content)});
}

void Reading::keepRow(std::string_view element, pugi::xml_node row) {
    rows_[std::string{element} + " row"] += xmlOf(row);
}

void Reading::finishKeeping() {
    for (auto& [key, xml] : rows_) keep(refTo(trial.settings().id), key, std::move(xml));
    for (const auto& [key, id] : oldParts_) {
        if (keptFor_.contains(key.first)) trial.all<model::ForeignPart>().erase(id);
    }
}

}  // namespace mijlpaal::importing::mspdi
