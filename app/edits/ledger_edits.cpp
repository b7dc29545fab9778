#include "app/edits/edit_run.h"
#include "app/edits/field_edits.h"
#include "app/edits/shown_names.h"
#include "app/edits/typed_forms.h"
#include "model/posting.h"

namespace mijlpaal::app {

namespace {

constexpr auto postExample = "post budget_entry decision_date=1-12-2026 funding_source=F01 budget_year=2026 amount=100000";
constexpr auto reverseExample = "reverse budget_entry E0013 --reason \"dubbel geboekt\"";

/// The kind that stands first among the words; nothing when it is none of the ledger, which is a finding then.
std::optional<model::RecordKind> ledgerKind(EditRun& run, const EditWords& words, const char* example) {
    const auto help = base::message("Write it like {example}.", {{"example", example}});
    if (words.names.empty()) {
        run.refuse(base::message("What is to be posted or reversed is missing."), help);
        return std::nullopt;
    }
    const auto kind = run.kind(words.names.front());
    if (!kind || model::isPosting(*kind)) return kind;
    run.refuse(base::message("Only budget entries, actuals, contracts, invoices and payments are posted."), help);
    return std::nullopt;
}

/// The kinds of the ledger that have a row with that code. Most codes say by themselves what they are of.
std::vector<model::RecordKind> kindsWith(const model::Portfolio& portfolio, std::string_view code) {
    std::vector<model::RecordKind> kinds;
    for (const auto kind : model::allKinds) {
        if (model::isPosting(kind) && portfolio.table(kind).numberOf(code)) kinds.push_back(kind);
    }
    return kinds;
}

/// The codes of rows that are like it, or how to write it.
base::Message helpWith(const model::Portfolio& portfolio, std::string_view typed) {
    std::vector<std::string> codes;
    for (const auto kind : model::allKinds) {
        if (!model::isPosting(kind)) continue;
        const auto& table = portfolio.table(kind);
        for (auto at = table.first(); at != table.last(); ++at)
            codes.push_back(*model::operationsOf(kind).code(at->record.get()));
    }
    if (!nearNames(typed, codes).empty()) return nameHelp(typed, codes);
    return base::message("Write it like {example}.", {{"example", reverseExample}});
}

std::string optionOf(const EditWords& words, std::string_view name) {
    for (const auto& [option, value] : words.options) {
        if (option == name) return value;
    }
    return {};
}

}  // namespace

void postRecord(EditRun& run, const EditWords& words) {
    if (ledgerKind(run, words, postExample)) addRecord(run, words);
}

void reverseRecord(EditRun& run, const EditWords& words) {
    const auto byCode = words.names.size() == 1 ? kindsWith(run.portfolio(), words.names.front()) : std::vector<model::RecordKind>{};
    if (byCode.size() > 1) {
        std::string kinds;
        for (const auto each : byCode) kinds += (kinds.empty() ? "" : ", ") + std::string{wordsFor(each)};
        return run.refuse(base::message("{code} is the code of more than one kind of row: {kinds}.",
                                        {{"code", words.names.front()}, {"kinds", kinds}}),
                          base::message("Write it like {example}.", {{"example", reverseExample}}));
    }
    if (byCode.empty() && words.names.size() == 1 && !kindFrom(words.names.front()))
        return run.refuse(base::message("No row of the ledger has the code “{text}”.", {{"text", words.names.front()}}),
                          helpWith(run.portfolio(), words.names.front()));
    const auto kind = byCode.size() == 1 ? byCode.front() : ledgerKind(run, words, reverseExample);
    if (!kind) return;
    if (byCode.empty() && words.names.size() != 2)
        return run.refuse(base::message("The code is missing: which {kind}?", {{"kind", std::string{wordsFor(*kind)}}}));
    const auto ref = run.record(*kind, words.names.back());
    model::Reversal how{{}, optionOf(words, "--reason")};
    if (const auto day = optionOf(words, "--day"); !day.empty()) {
        how.day = typedDayFrom(day);
        if (!how.day) run.refuse(base::message("“{text}” is not a day.", {{"text", day}}));
    }
    const auto fields = typedFields(run, *kind, words.values);
    if (!ref || run.isRefused()) return;
    run.speakOf(*ref);
    if (fields.empty()) {
        run.make(model::reversePosting(run.portfolio(), *ref, how));
        return;
    }
    const auto right = model::operationsOf(*kind).copy(run.portfolio().record(*ref));
    for (const auto& typed : fields) typeField(run, *kind, right.get(), typed);
    if (run.isRefused()) return;
    model::withPosting(*kind, right.get(), [&](const auto& row) {
        run.make(model::correctPosting(run.portfolio(), row, how));
    });
}

}  // namespace mijlpaal::app
