#include "app/edits/edit_run.h"
#include "app/edits/field_edits.h"

namespace mijlpaal::app {

void setRecord(EditRun& run, const EditWords& words) {
    if (words.names.empty()) {
        return run.refuse(
            base::message("What is to be changed is missing."),
            base::message("Write it like {example}.", {{"example", "set activity A0012 duration=30d"}}));
    }
    const auto kind = run.kind(words.names.front());
    if (!kind) return;
    const bool isOne = *kind == model::RecordKind::settings;
    const std::size_t wanted = isOne ? 1 : 2;
    std::optional<model::ObjectRef> ref;
    if (isOne) {
        ref = refTo(run.portfolio().settings().id);
    } else if (words.names.size() < wanted) {
        run.refuse(
            base::message("The code is missing: which {kind}?", {{"kind", std::string{wordsFor(*kind)}}}));
    } else {
        ref = run.record(*kind, words.names[1]);
    }
    // The settings may be named, but need not.
    if (words.names.size() > (isOne ? wanted + 1 : wanted)) {
        run.refuse(base::message("“{text}” is not of the form field=value.", {{"text", words.names[wanted]}}),
                   base::message("Put a text with spaces between two quotation marks."));
    }
    if (words.values.empty()) {
        run.refuse(
            base::message("There is nothing to change."),
            base::message("Write it like {example}.", {{"example", "set activity A0012 duration=30d"}}));
    }
    const auto fields = typedFields(run, *kind, words.values);
    if (!ref) {
        // What else is wrong is told at once.
        const auto fresh = model::operationsOf(*kind).make();
        for (const auto& typed : fields) {
            if (typed.field && !typed.value) typeField(run, *kind, fresh.get(), typed);
        }
        return;
    }
    run.speakOf(*ref);
    setFields(run, *ref, fields);
}

}  // namespace mijlpaal::app
