#include "app/edits/record_edits.h"

#include "app/edits/edit_run.h"
#include "app/edits/field_edits.h"
#include "base/text.h"
#include "model/any_text.h"
#include "model/codec.h"
#include "model/record_names.h"

namespace mijlpaal::app {

namespace {

/// What a run of one edit leaves, with the record it is about, or why it was refused.
base::Result<NewRecord> resultOf(EditRun& run, const View& before) {
    const auto edit = run.end();
    if (!edit) return base::failure(run.findings().front().message);
    auto changes = model::difference(before.portfolio(), run.portfolio());
    changes.label = edit->label;
    return NewRecord{std::move(changes), edit->subject};
}

}  // namespace

std::string withPlainBlanks(std::string_view text) {
    std::string plain{text};
    for (const std::string_view blank : {"\u00a0", "\u202f"}) {
        for (auto at = plain.find(blank); at != std::string::npos; at = plain.find(blank, at + 1))
            plain.replace(at, blank.size(), " ");
    }
    return plain;
}

base::Result<model::ChangeSet> typed(const View& view, model::ObjectRef record, const model::Field& field,
                                     std::string_view text, model::Language language) {
    // Removed by someone else while it was being typed in.
    if (!view.portfolio().contains(record)) return base::failure("This record is not there any more.");
    EditRun run{view, language};
    run.begin({});
    setFields(run, record,
              {typedField(record.kind, field, model::takesAnyText(field) ? std::string{text} : withPlainBlanks(text), language)});
    return resultOf(run, view).map([](NewRecord&& edited) { return std::move(edited.changes); });
}

bool mustBeGiven(const model::Field& field, const void* record) {
    if (!field.required) return false;
    std::vector<model::ObjectRef> found;
    field.references(record, found);
    if (!found.empty()) return found.front().number == 0;
    return field.type == &model::codec::fieldType<model::Day>() &&
           field.get(record) == model::Value{model::isoText(model::Day{})};
}

base::Result<NewRecord> added(const View& view, model::RecordKind kind,
                              std::span<const std::pair<const model::Field*, std::string>> values,
                              std::optional<model::ActivityId> before, model::Language language) {
    EditWords words;
    words.names = {std::string{nameOf(kind)}};
    for (const auto& [field, text] : values) words.values.emplace_back(field->name, text);
    words.isWhole = false;
    if (before) words.options = {{"--before", model::recordName(view.portfolio(), refTo(*before))}};
    EditRun run{view, language};
    run.begin({});
    addRecord(run, words);
    return resultOf(run, view);
}

}  // namespace mijlpaal::app
