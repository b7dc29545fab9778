#include "sheet/money_words.h"

#include "model/posting.h"

namespace mijlpaal::sheet {

RowWords wordsOf(const Naming& naming, model::ObjectRef row) {
    RowWords words;
    model::withPosting(row.kind, naming.portfolio.record(row), [&](const auto& record) {
        if constexpr (requires { record.cycleMoment; }) words.moment = record.cycleMoment;
        if constexpr (requires { record.decisionReference; }) words.reference = record.decisionReference;
        if constexpr (requires { record.reference; }) words.reference = record.reference;
        if constexpr (requires { record.descriptionNl; }) words.description = record.descriptionNl;
        if constexpr (requires { record.activity; }) words.activity = naming.code(record.activity);
        if constexpr (requires { record.priceLevel; }) words.priceLevel = yearCell(record.priceLevel);
        if constexpr (requires { record.reason; }) {
            if (record.reason) words.reason = naming.word(*record.reason);
        }
        words.reverses = naming.code(record.reverses);
        words.corrects = naming.code(record.corrects);
        words.source = record.source;
        words.basis = naming.word(record.basis);
    });
    return words;
}

}  // namespace mijlpaal::sheet
