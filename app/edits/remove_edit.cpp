#include "app/edits/edit_run.h"
#include "model/posting.h"
#include "model/removal.h"

namespace mijlpaal::app {

void removeRecord(EditRun& run, const EditWords& words) {
    if (words.names.empty()) {
        return run.refuse(base::message("What is to be removed is missing."),
                          base::message("Write it like {example}.", {{"example", "remove activity A0012"}}));
    }
    const auto kind = run.kind(words.names.front());
    if (!kind) return;
    if (*kind == model::RecordKind::settings)
        return run.refuse(base::message("A portfolio has exactly one record of settings."));
    if (words.names.size() < 2) {
        return run.refuse(
            base::message("The code is missing: which {kind}?", {{"kind", std::string{wordsFor(*kind)}}}));
    }
    std::vector<model::ObjectRef> records;
    for (std::size_t i = 1; i < words.names.size(); ++i) {
        if (const auto ref = run.record(*kind, words.names[i])) records.push_back(*ref);
    }
    if (run.isRefused()) return;
    run.speakOf(records.front());
    if (model::isPosting(*kind)) {
        return run.refuse(base::message("{kind} {code} is posted and stays as it is; “mijlpaal reverse” takes it back with a "
                                        "row of its own.",
                                        {{"kind", std::string{wordsFor(*kind)}},
                                         {"code", codeOf(run.portfolio(), records.front())}}),
                          base::message("Reverse it, and post what is right."));
    }
    const bool follows = !words.options.empty();
    const auto changes = model::removeRecords(run.portfolio(), records,
                                              follows ? model::References::follow : model::References::stand);
    if (changes) {
        run.make(changes);
    } else {
        run.refuse(changes.error(),
                   base::message("With {option} they go too, or let go of it where they can do without.",
                                 {{"option", "--with-references"}}));
    }
}

}  // namespace mijlpaal::app
