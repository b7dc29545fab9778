#include "app/edits/posting_edits.h"

#include "app/edits/edit_run.h"
#include "app/edits/field_edits.h"
#include "model/any_text.h"
#include "model/record_names.h"
#include "model/record_operations.h"

namespace mijlpaal::app {

namespace {

std::string plainText(const model::Field& field, std::string_view text) {
    return model::takesAnyText(field) ? std::string{text} : withPlainBlanks(text);
}

}  // namespace

base::Result<std::shared_ptr<const void>> understood(const View& view, model::RecordKind kind, const model::Field& field,
                                                     std::string_view text, model::Language language) {
    EditRun run{view, language};
    run.begin({});
    const auto record = model::operationsOf(kind).make();
    typeField(run, kind, record.get(), typedField(kind, field, plainText(field, text), language));
    if (run.isRefused()) return base::failure(run.findings().front().message);
    return std::shared_ptr<const void>{record};
}

base::Result<NewRecord> posted(const View& view, model::RecordKind kind,
                               std::span<const std::pair<const model::Field*, std::string>> values,
                               model::Language language) {
    EditWords words;
    words.names = {std::string{nameOf(kind)}};
    for (const auto& [field, text] : values) words.values.emplace_back(field->name, plainText(*field, text));
    EditRun run{view, language};
    run.begin({});
    addRecord(run, words);
    const auto edit = run.end();
    if (!edit) return base::failure(run.findings().front().message);
    auto changes = model::difference(view.portfolio(), run.portfolio());
    changes.label = base::message("Post {code}", {{"code", model::codeOf(run.portfolio(), edit->subject)}});
    return NewRecord{std::move(changes), edit->subject};
}

}  // namespace mijlpaal::app
