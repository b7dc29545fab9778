#include "app/money_checks.h"

#include "app/money.h"
#include "model/number_text.h"
#include "model/showing.h"

#include <algorithm>

namespace mijlpaal::app {

using base::message;
using ledger::Check;
using ledger::CheckKind;
using model::Money;

namespace {

/// Marks a text for translation.
constexpr const char* tr(const char* text) {
    return text;
}

std::vector<Check> madeChecks(const View& view) {
    return ledger::checksOf(view.portfolio(), ledgerOf(view), {});
}

/// The names and amounts of which sentences are made.
struct Words {
    const model::Portfolio& portfolio;
    const Translator& text;

    std::string euros(const std::optional<Money>& amount) const {
        return amount ? model::moneyText(*amount, text.language()) : "–";
    }
    template <class Record>
    std::string code(const std::optional<model::Id<Record>>& id) const {
        return id ? model::codeOf(portfolio, refTo(*id)) : "–";
    }
    std::string year(const ledger::Account& account) const {
        return account.year ? std::to_string(account.year->year) : "–";
    }
    std::string measure(const ledger::Account& account) const {
        return text.text(model::wordsForWord(model::wordFor(account.measure)));
    }
    std::string rows(const Check& check, std::size_t first = 0) const {
        constexpr std::size_t most = 12;
        std::string list;
        const auto end = std::min(first + most, check.rows.size());
        for (auto i = first; i < end; ++i)
            list += (i > first ? ", " : "") + model::codeOf(portfolio, check.rows[i]);
        if (check.rows.size() > end)
            list += text(message(" and {count} more", {{"count", std::to_string(check.rows.size() - end)}}));
        return list;
    }
    std::string first(const Check& check) const { return model::codeOf(portfolio, check.rows.front()); }
};

base::Message beforeInvoice(const Check& check, const Words& words) {
    const auto& payment = words.portfolio.all<model::Payment>().at({check.rows.front().number});
    const auto& invoice = words.portfolio.all<model::Invoice>().at({check.rows.back().number});
    return message(
        "{payment} of {amount} was paid on {paid}, before its invoice {invoice} came on {received}.",
        {{"payment", payment.code},
         {"amount", words.euros(payment.amount)},
         {"paid", model::dayText(payment.paidOn, words.text.language())},
         {"invoice", invoice.code},
         {"received", model::dayText(invoice.receivedOn, words.text.language())}});
}

base::Message beyondFree(const Check& check, const Words& words) {
    const auto& account = check.account;
    const auto of = account.programme ? words.code(account.programme) : words.code(account.source);
    const auto& entry = words.portfolio.all<model::BudgetEntry>().at({check.rows.front().number});
    if (!check.expected) {
        return message(
            "Shift {pair} ({rows}) takes {amount} of {code} out of {year}, of which nothing is known to be "
            "free.",
            {{"pair", entry.transferPair},
             {"rows", words.rows(check)},
             {"amount", words.euros(check.found)},
             {"code", of},
             {"year", words.year(account)}});
    }
    return message(
        "Shift {pair} ({rows}) takes {amount} of {code} out of {year}, which had {free} free on that day.",
        {{"pair", entry.transferPair},
         {"rows", words.rows(check)},
         {"amount", words.euros(check.found)},
         {"code", of},
         {"year", words.year(account)},
         {"free", words.euros(check.expected)}});
}

}  // namespace

const std::vector<Check>& moneyChecksOf(const View& view) {
    static const Recipe<std::vector<Check>> recipe{ledgerKinds(), madeChecks};
    return view.result(recipe);
}

base::Message sentenceFor(const Check& check, const model::Portfolio& portfolio,
                          const Translator& translate) {
    const Words words{portfolio, translate};
    const auto& account = check.account;
    const auto source = words.code(account.source);
    const auto year = words.year(account);
    const auto measure = words.measure(account);
    const auto rows = words.rows(check);
    switch (check.kind) {
        case CheckKind::standIsNotSum:
            return message(
                "{source} {year}, {measure}: the last published stand is {expected}, and all mutations come "
                "to {found}; what "
                "may explain the difference: {rows}.",
                {{"source", source},
                 {"year", year},
                 {"measure", measure},
                 {"expected", words.euros(check.expected)},
                 {"found", words.euros(check.found)},
                 {"rows", rows}});
        case CheckKind::standDoesNotFollow:
            return message(
                "{rows}: the published stand is {expected}, and the rows before it with its own amount come "
                "to {found}.",
                {{"rows", rows},
                 {"expected", words.euros(check.expected)},
                 {"found", words.euros(check.found)}});
        case CheckKind::standWithoutAmount:
            return message("{rows}: the published stand of {expected} has no amount, so nothing checks it.",
                           {{"rows", rows}, {"expected", words.euros(check.expected)}});
        case CheckKind::noBaseYear:
            return message(
                "{source} {year}, {measure}: not counted, because the base year is not known: {rows}.",
                {{"source", source}, {"year", year}, {"measure", measure}, {"rows", rows}});
        case CheckKind::noBudget:
            return message("{source}, {measure}: all rows are of programmes, so its budget is not known.",
                           {{"source", source}, {"measure", measure}});
        case CheckKind::noSource:
            return message("{measure}: in no total, because there is no funding source: {rows}.",
                           {{"measure", measure}, {"rows", rows}});
        case CheckKind::mixedPriceLevels:
            return message("{source} {year}, {measure}: not all at one price level: {rows}.",
                           {{"source", source}, {"year", year}, {"measure", measure}, {"rows", rows}});
        case CheckKind::outsideEarmark:
            return message(
                "{source} {year}, {measure}: {found} outside the years for which the source is earmarked: "
                "{rows}.",
                {{"source", source},
                 {"year", year},
                 {"measure", measure},
                 {"found", words.euros(check.found)},
                 {"rows", rows}});
        case CheckKind::above10Million:
            return message(
                "{source} {year}, {measure}: to be explained, as more than 10 million euros: {rows}.",
                {{"source", source}, {"year", year}, {"measure", measure}, {"rows", rows}});
        case CheckKind::above5Million:
            return message(
                "{source} {year}, {measure}: to be explained, as more than 5 million euros: {rows}.",
                {{"source", source}, {"year", year}, {"measure", measure}, {"rows", rows}});
        case CheckKind::paidBeyondInvoice:
            return message("{invoice}: {found} was paid on an invoice of {expected}: {rows}.",
                           {{"invoice", words.first(check)},
                            {"found", words.euros(check.found)},
                            {"expected", words.euros(check.expected)},
                            {"rows", words.rows(check, 1)}});
        case CheckKind::invoicedBeyondContract:
            return message("{contract}: {found} was asked or paid on a contract of {expected}: {rows}.",
                           {{"contract", words.first(check)},
                            {"found", words.euros(check.found)},
                            {"expected", words.euros(check.expected)},
                            {"rows", words.rows(check, 1)}});
        case CheckKind::paidBeforeInvoice:
            return beforeInvoice(check, words);
        case CheckKind::shiftBeyondFree:
            return beyondFree(check, words);
    }
    return {};
}

std::string_view titleFor(CheckKind kind) {
    switch (kind) {
        case CheckKind::standIsNotSum:
            return tr("Stand is not the sum");
        case CheckKind::standDoesNotFollow:
            return tr("Stand does not follow");
        case CheckKind::standWithoutAmount:
            return tr("Stand without amount");
        case CheckKind::noBaseYear:
            return tr("No base year");
        case CheckKind::noBudget:
            return tr("No budget");
        case CheckKind::noSource:
            return tr("No source");
        case CheckKind::mixedPriceLevels:
            return tr("Mixed price levels");
        case CheckKind::outsideEarmark:
            return tr("Outside the earmark");
        case CheckKind::above10Million:
            return tr("Above 10 million");
        case CheckKind::above5Million:
            return tr("Above 5 million");
        case CheckKind::paidBeyondInvoice:
            return tr("Paid beyond the invoice");
        case CheckKind::invoicedBeyondContract:
            return tr("Asked beyond the contract");
        case CheckKind::paidBeforeInvoice:
            return tr("Paid before the invoice");
        case CheckKind::shiftBeyondFree:
            break;
    }
    return tr("Shift beyond what is free");
}

base::Message ruleFor(CheckKind kind) {
    switch (kind) {
        case CheckKind::paidBeyondInvoice:
            return message(
                "No more is paid on an invoice than it asks; take back what is too much, or post the invoice "
                "that is "
                "missing.");
        case CheckKind::invoicedBeyondContract:
            return message(
                "No more is asked on a contract than it is for; record the commitment first, or ask the "
                "supplier.");
        case CheckKind::paidBeforeInvoice:
            return message("An invoice comes before its payment; check the two days.");
        case CheckKind::shiftBeyondFree:
            return message(
                "A shift takes no more out of a year than was allocated to it and not paid yet; shift less, "
                "or from "
                "another year.");
        default:
            return {};
    }
}

base::Findings moneyWarnings(const std::vector<Check>& checks, const model::Portfolio& portfolio,
                             const Translator& translate) {
    base::Findings findings;
    for (const auto& check : checks) {
        if (!ledger::isWarning(check.kind)) continue;
        base::Finding finding;
        finding.severity = base::Severity::warning;
        finding.message = sentenceFor(check, portfolio, translate);
        finding.help = ruleFor(check.kind);
        finding.about = base::Subject{static_cast<int>(check.rows.front().kind), check.rows.front().number};
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace mijlpaal::app
