#include "app/edits/edit_run.h"
#include "app/edits/field_edits.h"
#include "app/edits/record_edits.h"
#include "app/edits/shown_names.h"
#include "app/edits/steps.h"
#include "base/text.h"
#include "model/append.h"
#include "model/baselines.h"
#include "model/new_code.h"
#include "model/posting.h"
#include "model/showing.h"

#include <algorithm>

namespace mijlpaal::app {

using model::ObjectRef;
using model::RecordKind;

namespace {

void move(EditRun& run, ObjectRef ref, const EditWords& words) {
    if (words.options.empty()) return;
    EditWords moving;
    moving.names = {std::string{nameOf(ref.kind)}, codeOf(run.portfolio(), ref)};
    moving.options = words.options;
    moveActivities(run, moving);
    run.speakOf(ref, true);
}

/// An activity is made as in the window, and then gets what else is told of it.
void addActivity(EditRun& run, std::vector<TypedField> fields, const EditWords& words) {
    const auto isName = [](const TypedField& typed) {
        return typed.value == PlanValue::name || (typed.field && typed.field->name == "name_en");
    };
    const auto name = std::find_if(fields.begin(), fields.end(), isName);
    if (name == fields.end()) {
        return run.refuse(base::message("An activity needs a name."),
                          base::message("Write it like {example}.",
                                        {{"example", "add activity name=\"Acceptatietest\" duration=10d"}}));
    }
    for (const auto& typed : fields) {
        const auto step = stepFrom(typed.text);
        if (step && typed.value && *typed.value != PlanValue::name && *typed.value != PlanValue::predecessors)
            return run.refuse(nothingToCountFrom(*step).value(), {}, typed.name);
    }
    const auto isTaken = [&](std::string_view code) { return run.isKeptFree(RecordKind::activity, code); };
    const auto added = model::appendActivity(run.portfolio(), std::string{base::trimmed(name->text)},
                                             model::Language::dutch, run.positionBelowAll(), isTaken);
    if (!added) return run.refuse(added.error(), {}, name->name);
    if (!run.make(added->changes)) return;
    const auto ref = refTo(added->id);
    run.speakOf(ref, true);
    // In English it is the name in both languages.
    const bool isDutch = name->field->name == "name_nl";
    if (isDutch) fields.erase(name);
    for (auto& typed : fields) {
        if (typed.field && typed.field->name == "name_en") typed.value.reset();
    }
    setFields(run, ref, fields);
    if (!run.isRefused()) move(run, ref, words);
}

void addOther(EditRun& run, RecordKind kind, const std::vector<TypedField>& fields, bool isWhole) {
    const auto& operations = model::operationsOf(kind);
    const auto number = run.portfolio().table(kind).nextNumber();
    auto record = operations.make();
    operations.setNumber(record.get(), number);
    if (kind == RecordKind::baseline)
        static_cast<model::Baseline*>(record.get())->revision = run.view().revision();
    for (const auto& typed : fields) typeField(run, kind, record.get(), typed);
    if (model::isPosting(kind) && isWhole && !run.isRefused()) {
        const auto may = model::mayBePosted(kind, record.get());
        if (!may) return run.refuse(may.error());
    }
    for (const auto& field : model::fields(kind)) {
        const auto isTyped = [&](const TypedField& typed) { return typed.field == &field; };
        if (std::any_of(fields.begin(), fields.end(), isTyped) || !mustBeGiven(field, record.get())) continue;
        run.refuse(base::message("A value is missing for {field}.", {{"field", std::string{model::wordsFor(kind, field)}}}),
                   base::message("A new record of this kind needs it: {kind}.",
                                 {{"kind", std::string{wordsFor(kind)}}}));
    }
    if (run.isRefused()) return;
    if (auto* code = operations.codeToChange(record.get()); code && code->empty()) {
        *code = model::newCode(run.portfolio().table(kind),
                               [&](std::string_view each) { return run.isKeptFree(kind, each); });
    }
    const ObjectRef ref{kind, number};
    auto name = operations.name(record.get(), false);
    if (name.empty()) name = codeOf(kind, record.get());
    model::ChangeSet changes{base::message("Add “{name}”", {{"name", name}}), {}, {}};
    if (kind == RecordKind::baseline) {
        const auto& made = *static_cast<const model::Baseline*>(record.get());
        const auto taken = model::takeBaseline(
            run.portfolio(), {made.code, made.nameNl, made.takenOn, made.revision, made.decisionReference});
        if (!taken) return run.refuse(taken.error());
        if (made.revision > run.view().revision()) {
            return run.refuse(base::message("There is no revision {revision}.",
                                            {{"revision", std::to_string(made.revision)}}));
        }
        changes.label = taken->label;
    }
    changes.changes.push_back({kind, number, nullptr, std::move(record)});
    if (run.make(changes)) run.speakOf(ref, true);
}

}  // namespace

void addRecord(EditRun& run, const EditWords& words) {
    if (words.names.empty()) {
        return run.refuse(base::message("What is to be added is missing."),
                          base::message("Write it like {example}.",
                                        {{"example", "add activity name=\"Acceptatietest\" duration=10d"}}));
    }
    const auto kind = run.kind(words.names.front());
    if (!kind) return;
    if (*kind == RecordKind::settings) {
        return run.refuse(
            base::message("A portfolio has exactly one record of settings."),
            base::message("Write it like {example}.", {{"example", "set settings status_date=31-3-2027"}}));
    }
    // A role decides for itself, by a command that looks at who it is.
    if (*kind == RecordKind::approval)
        return run.refuse(base::message("An approval is given by “mijlpaal approve” or “mijlpaal send-back”."));
    if (*kind == RecordKind::periodClosing)
        return run.refuse(base::message("Books are closed and opened by “mijlpaal close” and “mijlpaal reopen”."));
    if (words.names.size() > 1) {
        run.refuse(base::message("“{text}” is not of the form field=value.", {{"text", words.names[1]}}),
                   base::message("Put a text with spaces between two quotation marks."));
    }
    if (*kind != RecordKind::activity && !words.options.empty())
        run.refuse(base::message("Only activities stand under others."));
    const auto fields = typedFields(run, *kind, words.values);
    if (!run.isRefused()) {
        if (*kind == RecordKind::activity) {
            addActivity(run, fields, words);
        } else {
            addOther(run, *kind, fields, words.isWhole);
        }
    }
    if (!run.isRefused()) return;
    for (const auto& [name, text] : words.values) {
        const auto named = fieldFrom(*kind, name);
        if (named && named->field->unit == model::Unit::code) run.forgive(std::string{base::trimmed(text)});
    }
}

}  // namespace mijlpaal::app
