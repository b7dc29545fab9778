#include "model/showing.h"

#include "base/text.h"
#include "model/any_text.h"
#include "model/calendar_words.h"
#include "model/codec.h"
#include "model/named_fields.h"
#include "model/number_text.h"
#include "model/portfolio.h"
#include "model/record_operations.h"

namespace mijlpaal::model {

namespace {

/// Whether a field holds values of a type, or may go without one.
template <class T>
bool holds(const Field& field) {
    return field.type == &codec::fieldType<T>() || field.type == &codec::fieldType<std::optional<T>>();
}

/// The length of the units of an activity's calendar; of the plan's where it has none.
UnitLengths lengthsFor(const Portfolio& portfolio, ActivityId id) {
    const auto* activity = portfolio.find(id);
    return unitLengthsOf(portfolio, activity ? *activity : Activity{});
}

}  // namespace

Showing::Showing(Language language, Translate translate)
    : language_{language}, translate_{std::move(translate)} {}

std::string Showing::text(std::string_view english) const {
    return translate_ ? translate_(english) : std::string{english};
}

std::string Showing::name(RecordKind kind, const Field& field) const {
    return text(wordsFor(kind, field));
}

std::string Showing::moment(const Portfolio& portfolio, Moment moment) const {
    if (DayBorders{portfolio}.has(moment)) return dayText(moment.day(), language_);
    return momentText(moment, language_);
}

std::string Showing::work(const Portfolio& portfolio, ObjectRef record, const Field& field,
                          WorkTime work) const {
    if (field.unit == Unit::workingHours) return durationText(work, TimeUnit::hour, {}, language_);
    if (record.kind == RecordKind::activity) {
        const auto* activity = portfolio.find(ActivityId{record.number});
        return durationText(work, activity ? activity->durationUnit : TimeUnit::day,
                            lengthsFor(portfolio, {record.number}), language_);
    }
    if (record.kind == RecordKind::dependency) {
        const auto* link = portfolio.find(DependencyId{record.number});
        return durationText(work, link ? link->lagUnit : TimeUnit::day,
                            lengthsFor(portfolio, link ? link->successor : ActivityId{}), language_);
    }
    return durationText(work, TimeUnit::day, unitLengthsOf(portfolio, Activity{}), language_);
}

std::string Showing::value(const Portfolio& portfolio, ObjectRef record, const Field& field,
                           const Value& value) const {
    constexpr auto nothing = "–";
    const auto scratch = operationsOf(record.kind).make();
    if (!field.set(scratch.get(), value)) return nothing;
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        if (holds<bool>(field)) return *number ? text("yes") : text("no");
        if (holds<WorkTime>(field)) return work(portfolio, record, field, WorkTime{*number});
        if (holds<Money>(field)) return moneyText({*number}, language_);
        if (holds<Percent>(field)) return numberText(*number, 2, language_) + "%";
        if (holds<Probability>(field)) return numberText(*number, 4, language_) + "%";
        if (holds<std::int64_t>(field) && field.name != "revision") return numberText(*number, 0, language_);
    }
    if (const auto* stored = std::get_if<std::string>(&value)) {
        if (holds<Day>(field)) return dayText(*dayFrom(*stored), language_);
        if (holds<Moment>(field)) return moment(portfolio, *codec::storedMoment(*stored));
        if (holds<Constraint>(field)) {
            const auto constraint = *constraintFrom(*stored);
            const auto words = text(wordsForWord(wordFor(constraint.type)));
            return constraint.type == ConstraintType::asLateAsPossible
                       ? words
                       : words + " " + moment(portfolio, constraint.date);
        }
    }
    TextContext context;
    context.codeOf = [&portfolio](ObjectRef ref) { return codeOf(portfolio, ref); };
    auto shown = field.text(scratch.get(), context);
    if (shown.empty()) return nothing;
    if (namesFields(field)) {
        const auto kind = kindOfNamed(record.kind, field, portfolio.record(record));
        std::string words;
        for (const auto name : base::listed(shown)) words += (words.empty() ? "" : "; ") + text(wordsForNamed(kind, name));
        return words;
    }
    if (holds<Weekdays>(field) || holds<WeekHours>(field) || holds<Recurrence>(field)) return calendarText(shown, language_);
    const bool isFree = !field.isText || !field.refersTo.empty() || field.isList || takesAnyText(field);
    return isFree ? shown : text(wordsForWord(shown));
}

}  // namespace mijlpaal::model
