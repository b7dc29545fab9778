#include "model/codec.h"

#include <algorithm>
#include <limits>

namespace mijlpaal::model::codec {

namespace {

std::string quoted(std::string_view text) {
    return "“" + std::string{text} + "”";
}

}  // namespace

tl::unexpected<Misfit> notWhole(std::string_view text) {
    return notA(text, "{text} is not a whole number.", "12");
}

tl::unexpected<Misfit> notA(std::string_view text, std::string_view sentence, std::string_view example) {
    return tl::unexpected{
        Misfit{base::message(sentence, {{"text", quoted(text)}}),
               base::message("Write it like {example}.", {{"example", std::string{example}}})}};
}

tl::unexpected<Misfit> notAmong(std::string_view text, const std::string& words) {
    return tl::unexpected{
        Misfit{base::message("{text} is not one of the words for this field.", {{"text", quoted(text)}}),
               base::message("Use one of: {words}.", {{"words", words}})}};
}

tl::unexpected<Misfit> unknownReference(std::string_view text, std::span<const RecordKind> kinds) {
    std::string files;
    for (const auto kind : kinds) {
        if (fileOf(kind).empty()) continue;
        if (!files.empty()) files += ", ";
        files += fileOf(kind);
    }
    return tl::unexpected{Misfit{
        base::message("There is no {kind} {text}.", {{"kind", allNames(kinds)}, {"text", quoted(text)}}),
        files.empty() ? base::message("Correct the code.")
                      : base::message("Correct the code, or add the row to {files}.", {{"files", files}})}};
}

tl::unexpected<Misfit> outOfRange(std::string_view text) {
    return tl::unexpected{Misfit{base::message("{text} is too large.", {{"text", quoted(text)}}),
                                 base::message("Check the number and its unit.")}};
}

tl::unexpected<Misfit> notMoney(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isOfNumber = [&](char c) { return isDigit(c) || c == '.' || c == ',' || c == '-' || c == '+'; };
    constexpr std::ptrdiff_t mostDigits = 15;
    if (std::ranges::count_if(text, isDigit) > mostDigits && std::ranges::all_of(text, isOfNumber))
        return outOfRange(text);
    return notA(text, "{text} is not an amount in euros.", "125000");
}

tl::unexpected<Misfit> wrongValue() {
    return tl::unexpected{
        Misfit{base::message("A stored value has the wrong form."),
               base::message("The file was changed by another program; use a copy of it.")}};
}

std::string workTimeText(WorkTime time, Unit unit, const TextContext& context) {
    const auto unitTenths = unit == Unit::workingHours ? hours(1).tenths : context.dayLength.tenths;
    constexpr std::int64_t scale = 10'000;
    if (unitTenths > 0 && time.tenths * scale % unitTenths == 0) {
        return base::decimalText(time.tenths * scale / unitTenths, 4);
    }
    return base::decimalText(time.tenths, 1) + "m";
}

Fit<WorkTime> workTimeFrom(std::string_view text, Unit unit, const TextContext& context) {
    const bool inMinutes = text.ends_with('m');
    const auto number =
        base::decimalNumber(inMinutes ? text.substr(0, text.size() - 1) : text, inMinutes ? 1 : 4);
    if (!number) {
        return unit == Unit::workingHours ? notA(text, "{text} is not a number of hours.", "8")
                                          : notA(text, "{text} is not a number of working days.", "10");
    }
    // A century is far beyond any plan, and keeps the product below in range.
    constexpr std::int64_t century = 100LL * 366;
    const auto limit = century * (inMinutes ? dayTenths : 10'000);
    if (*number > limit || *number < -limit) return outOfRange(text);
    if (inMinutes) return WorkTime{*number};
    const auto unitTenths = unit == Unit::workingHours ? hours(1).tenths : context.dayLength.tenths;
    const auto product = *number * unitTenths;
    return WorkTime{(product >= 0 ? product + 5'000 : product - 5'000) / 10'000};
}

std::string momentText(Moment moment, Unit unit, const TextContext& context) {
    const auto usual = unit == Unit::finish ? context.dayFinish : context.dayStart;
    // Counted back from the moment, because a day may finish at midnight, when the next begins.
    const Moment midnight{moment.tenths - usual};
    return midnight.timeOfDay() == 0 ? isoText(midnight.day()) : isoText(moment);
}

Fit<Moment> momentFromText(std::string_view text, Unit unit, const TextContext& context) {
    if (const auto day = dayFrom(text)) {
        return Moment::at(*day, unit == Unit::finish ? context.dayFinish : context.dayStart);
    }
    if (const auto moment = momentFrom(text)) return *moment;
    return notA(text, "{text} is not a day in the calendar.", "2027-03-31");
}

std::optional<Moment> storedMoment(std::string_view text) {
    if (const auto moment = momentFrom(text)) return moment;
    if (const auto day = dayFrom(text)) return Moment::at(*day);
    return std::nullopt;
}

std::string workTimesText(const std::vector<WorkTime>& times) {
    std::string text;
    for (const auto time : times) {
        if (!text.empty()) text += ';';
        text += std::to_string(time.tenths);
    }
    return text;
}

std::optional<std::vector<WorkTime>> workTimesFrom(std::string_view text) {
    std::vector<WorkTime> times;
    if (text.empty()) return times;
    for (const auto part : base::split(text, ';')) {
        const auto tenths = base::wholeNumber(part);
        if (!tenths || *tenths < 0) return std::nullopt;
        times.push_back({*tenths});
    }
    return times;
}

std::string refText(ObjectRef ref) {
    return std::string{nameOf(ref.kind)} + "/" + std::to_string(ref.number);
}

std::optional<ObjectRef> refFrom(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto kind = recordKindFrom(text.substr(0, slash));
    const auto number = base::wholeNumber(text.substr(slash + 1));
    if (!kind || !number) return std::nullopt;
    return ObjectRef{*kind, *number};
}

std::string allNames(std::span<const RecordKind> kinds) {
    std::string names;
    for (const auto kind : kinds) {
        if (!names.empty()) names += ", ";
        names += wordsFor(kind);
    }
    return names;
}

std::string fileWords(std::span<const RecordKind> kinds) {
    std::string words;
    for (const auto kind : kinds) {
        if (!words.empty()) words += ", ";
        words += nameOf(kind);
    }
    return words;
}

Field makeField(const FieldType& type, void* (*member)(void*), std::string_view name, std::string_view column,
                const Extra& extra) {
    Field made;
    made.name = name;
    made.column = column;
    made.kindColumn = extra.kindColumn;
    made.unit = extra.unit;
    made.required = extra.unit == Unit::code || !type.isOptional;
    made.isText = type.isText;
    made.isList = type.isList;
    made.refersTo = extra.refersTo.empty() ? type.refersTo : extra.refersTo;
    made.type = &type;
    made.member = member;
    return made;
}

}  // namespace mijlpaal::model::codec
