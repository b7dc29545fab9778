#include "export/ledger_journal.h"

#include "base/text.h"
#include "model/one_line.h"
#include "model/posting.h"

#include <algorithm>

namespace mijlpaal::exporting {

namespace {

using ledger::Posting;

/// On one line and without what begins a comment, a status, or ends the name of an account.
std::string plainWords(std::string_view text, std::string_view without) {
    auto words = model::oneLine(text);
    for (auto& each : words) {
        if (without.find(each) != std::string_view::npos) each = ',';
    }
    return words;
}

template <class Record>
std::string partOf(const model::Portfolio& portfolio, const std::optional<model::Id<Record>>& id) {
    if (!id) return "none";
    auto code = plainWords(model::codeOf(portfolio, refTo(*id)), ";:()[]");
    std::replace(code.begin(), code.end(), ' ', '_');
    return code;
}

std::string euros(model::Money money) {
    return base::decimalText(money.cents, 2) + " EUR";
}

class Journal {
public:
    explicit Journal(const model::Portfolio& portfolio) : portfolio_{portfolio} {}

    std::string text() {
        text_ = "commodity 1000.00 EUR\n";
        const ledger::Ledger ledger{portfolio_};
        for (const auto& line : ledger.lines()) {
            const auto account = accountName(portfolio_, line);
            const auto other = std::string{model::wordFor(line.account.measure)} + ":from:" +
                               std::string{wordFor(line.figure)} + ":" + partOf(portfolio_, line.account.source) + ":" +
                               yearOf(line.account);
            for (const auto& posting : line.postings) add(posting, account, other);
        }
        return std::move(text_);
    }

    static std::string yearOf(const ledger::Account& account) {
        return account.year ? std::to_string(account.year->year) : "none";
    }

private:
    void add(const Posting& posting, const std::string& account, const std::string& other) {
        const bool isKnown = posting.amount || posting.stand;
        const std::string margin = isKnown ? "" : "; ";
        text_ += '\n' + margin + model::isoText(posting.day) + " (" +
                 plainWords(codeOf(portfolio_, posting.row), "()") + ") " + descriptionOf(posting.row) + '\n';
        text_ += tags(posting.row, margin);
        if (!isKnown) return;
        text_ += "    " + account + "  " + (posting.stand ? "= " + euros(*posting.stand) : euros(*posting.amount)) + '\n';
        text_ += "    " + other + '\n';
    }

    std::string descriptionOf(model::ObjectRef ref) const {
        std::string description;
        model::withPosting(ref.kind, portfolio_.record(ref), [&]<class Record>(const Record& row) {
            if constexpr (std::is_same_v<Record, model::BudgetEntry>) {
                description = row.cycleMoment.str() + " | " + row.descriptionNl.str() + " " + row.decisionReference.str();
            } else if constexpr (std::is_same_v<Record, model::Actual>) {
                description = std::string{nameOf(ref.kind)};
            } else {
                description = std::string{nameOf(ref.kind)} + " | " + row.descriptionNl + " " + row.reference;
            }
        });
        return plainWords(description, ";");
    }

    /// The rows that it takes back or corrects.
    std::string tags(model::ObjectRef ref, const std::string& margin) const {
        std::string tags;
        model::withPosting(ref.kind, portfolio_.record(ref), [&](const auto& row) {
            if (row.reverses) tags += margin + "    ; reverses: " + partOf(portfolio_, row.reverses) + '\n';
            if (row.corrects) tags += margin + "    ; corrects: " + partOf(portfolio_, row.corrects) + '\n';
        });
        return tags;
    }

    const model::Portfolio& portfolio_;
    std::string text_;
};

}  // namespace

std::string ledgerJournal(const model::Portfolio& portfolio) {
    return Journal{portfolio}.text();
}

std::string accountName(const model::Portfolio& portfolio, const ledger::Line& line) {
    const auto& account = line.account;
    std::string name{model::wordFor(account.measure)};
    for (const auto& part : {std::string{wordFor(line.figure)}, partOf(portfolio, account.source), Journal::yearOf(account),
                             partOf(portfolio, account.programme), std::string{model::wordFor(account.costKind)}})
        name += ":" + part;
    return name;
}

}  // namespace mijlpaal::exporting
