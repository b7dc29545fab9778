#include "app/edits/record_fields.h"

#include "app/edits/field_edits.h"
#include "app/edits/field_types.h"
#include "app/edits/typed_value.h"
#include "app/showing.h"
#include "model/any_text.h"
#include "model/calendar_words.h"
#include "model/moment_text.h"
#include "model/named_fields.h"
#include "model/record_names.h"

#include <algorithm>

namespace mijlpaal::app {

using model::Field;
using model::ObjectRef;
using model::RecordKind;

namespace {

/// Whether it holds a word of a closed list.
bool isWord(const Field& field) {
    return field.isText && !field.isList && field.refersTo.empty() && !model::takesAnyText(field) &&
           !holds<model::Day>(field) && !holds<model::Moment>(field) && !holds<model::Constraint>(field) &&
           !holds<model::Weekdays>(field) && !holds<model::WeekHours>(field) &&
           !holds<model::Recurrence>(field) && !holds<model::Shifts>(field) &&
           !holds<std::vector<model::WorkTime>>(field);
}

/// The code of what an object field refers to, with its kind before it where another kind has that code too.
std::string objectText(const model::Portfolio& portfolio, const Field& field, const void* record) {
    std::vector<ObjectRef> found;
    field.references(record, found);
    if (found.empty()) return {};
    const auto code = model::recordName(portfolio, found.front());
    const auto others = std::count_if(field.refersTo.begin(), field.refersTo.end(), [&](RecordKind kind) {
        return portfolio.table(kind).numberOf(code).has_value();
    });
    return others > 1 ? std::string{nameOf(found.front().kind)} + "/" + code : code;
}

/// A day or moment of a file as people write it: a day alone where the file has no more.
std::string momentText(std::string_view inFile, model::Language language) {
    const auto typed = model::typedMomentFrom(inFile);
    if (inFile.empty() || !typed) return std::string{inFile};
    if (!typed->timeOfDay) return model::dayText(typed->day, language);
    return model::momentText(model::Moment::at(typed->day, *typed->timeOfDay), language);
}

}  // namespace

FieldForm formOf(const Field& field) {
    if (holds<model::Constraint>(field)) return FieldForm::constraint;
    if (holds<bool>(field) || isWord(field)) return FieldForm::choice;
    if (holds<model::Day>(field) || holds<model::Moment>(field)) return FieldForm::day;
    if (field.unit == model::Unit::lines) return FieldForm::lines;
    return field.refersTo.empty() ? FieldForm::text : FieldForm::reference;
}

std::vector<std::string_view> choicesOf(RecordKind kind, const Field& field) {
    std::vector<std::string_view> words;
    if (holds<bool>(field)) {
        if (field.unit == model::Unit::zeroOne) return {"1", "0"};
        return {"ja", "nee"};
    }
    if (holds<model::Constraint>(field)) {
        for (const auto& [type, word] : model::wordsOf<model::ConstraintType>) words.push_back(word);
        return words;
    }
    // The field alone knows its list.
    const auto scratch = model::operationsOf(kind).make();
    for (const auto& [word, shown] : model::shownWords()) {
        if (field.setText(scratch.get(), word, {}, {})) words.push_back(word);
    }
    return words;
}

std::string entryText(const model::Portfolio& portfolio, ObjectRef ref, const Field& field,
                      model::Language language) {
    const auto* record = portfolio.record(ref);
    if (!record) return {};
    const auto context = textContextOf(portfolio, ref.kind, record);
    if (holds<ObjectRef>(field)) return objectText(portfolio, field, record);
    const auto form = formOf(field);
    if (form == FieldForm::choice || form == FieldForm::reference) return field.text(record, context);
    const auto text = field.text(record, context);
    if (form == FieldForm::constraint) {
        const auto word = field.kindText(record);
        return text.empty() ? word : word + " " + momentText(text, language);
    }
    if (holds<model::Moment>(field)) return momentText(text, language);
    if (holds<model::Weekdays>(field) || holds<model::WeekHours>(field) || holds<model::Recurrence>(field))
        return model::calendarText(text, language);
    if (model::namesFields(field) && !text.empty())
        return showingIn(Translator{language}).value(portfolio, ref, field, field.get(record));
    if (text.empty() || model::takesAnyText(field) || holds<std::int64_t>(field)) return text;
    return model::Showing{language}.value(portfolio, ref, field, field.get(record));
}

model::Fit<model::ChangeSet> typedInto(const View& view, const std::vector<ObjectRef>& records,
                                       const Field& field, std::string_view text, model::Language language) {
    EditRun run{view, language};
    base::Message label;
    for (const auto& ref : records) {
        run.begin({});
        if (!view.portfolio().contains(ref)) {
            run.refuse(base::message("This record is not there any more."));
            break;
        }
        run.speakOf(ref);
        setFields(run, ref, {typedField(ref.kind, field, std::string{text}, language)});
        const auto edit = run.end();
        if (!edit) break;
        if (!edit->isEmpty && label.text.empty()) label = edit->label;
    }
    auto changes = run.changes();
    if (!changes) {
        const auto& first = changes.error().front();
        return tl::unexpected{model::Misfit{first.message, first.help}};
    }
    changes->label =
        records.size() < 2
            ? label
            : base::message("Change “{field}” of {count} records",
                            {{"field", std::string{model::wordsFor(records.front().kind, field)}},
                             {"count", std::to_string(records.size())}});
    return std::move(*changes);
}

std::optional<model::Question> questionOf(const View& view, ObjectRef record, const Field& field,
                                          std::string_view text, model::Language language) {
    const auto typed = typedField(record.kind, field, std::string{text}, language);
    if (!typed.value) return std::nullopt;
    return questionOf(view, model::ActivityId{record.number}, *typed.value, text, language);
}

}  // namespace mijlpaal::app
