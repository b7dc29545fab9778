#include "app/journal_words.h"

namespace mijlpaal::app {

bool isSkipped(const storage::JournalEntry& entry, const model::Patches& patches) {
    return entry.undoes && patches.empty();
}

std::string labelOf(const Translator& translate, const storage::JournalEntry& entry,
                    const model::Patches& patches) {
    const auto label = translate(entry.label);
    if (!entry.undoes) return label;
    const base::MessageValues values{{"revision", std::to_string(*entry.undoes)}, {"label", label}};
    if (isSkipped(entry, patches)) return translate(base::message("Pass over {revision}: {label}", values));
    if (entry.isRedo) return translate(base::message("Do again, back from {revision}: {label}", values));
    return translate(base::message("Take back {revision}: {label}", values));
}

const model::Value& valueBefore(const model::Patch& patch, const model::FieldChange& change) {
    static const model::Value nothing;
    return patch.deed == model::Deed::add ? nothing : change.before;
}

const model::Value& valueAfter(const model::Patch& patch, const model::FieldChange& change) {
    static const model::Value nothing;
    return patch.deed == model::Deed::remove ? nothing : change.after;
}

std::string codeOf(const model::Patch& patch, const model::Portfolio& portfolio) {
    if (patch.deed != model::Deed::change) return model::codeOf(patch.kind, model::wholeRecord(patch).get());
    return model::codeOf(portfolio, patch.subject());
}

std::string nameOfChanged(const Translator& translate, const model::Patch& patch,
                          const model::Portfolio& portfolio) {
    const auto what = translate.text(wordsFor(patch.kind));
    if (patch.kind == model::RecordKind::settings) return what;
    const auto subject = patch.subject();
    const auto code =
        portfolio.contains(subject) ? model::codeOf(portfolio, subject) : codeOf(patch, portfolio);
    return code.empty() ? what : what + " " + code;
}

}  // namespace mijlpaal::app
