#pragma once

#include "base/shared_text.h"
#include "model/day.h"
#include "model/money.h"
#include "model/record_ids.h"
#include "model/share.h"
#include "model/words.h"

#include <optional>
#include <string>

/// Where money comes from and every row of the ledger.
namespace mijlpaal::model {

struct FundingSource {
    FundingSourceId id;
    std::string code;
    std::string nameNl;
    std::string budgetChapter, article, subArticle, instrumentNl;
    std::optional<BudgetYear> fromYear, toYear;
    std::optional<Money> total;
    bool earmarked = false;
    std::string noteNl;
    std::string source;
    Basis basis = Basis::own;
    /// The source in which its money is counted already, so that totals take only one of the two.
    std::optional<FundingSourceId> partOf;
    /// The share of the budget of a year of which what was not spent goes to the next year (eindejaarsmarge); nothing
    /// where that is not known.
    std::optional<Percent> yearEndMargin;
    std::optional<SourceRank> sourceRank;
    /// How a letter names the source: "Kamerstuk 29 279, nr. 874".
    std::string reference;

    bool operator==(const FundingSource&) const = default;
};

/// Rows of the ledger (budget entries, actuals, contracts, invoices, payments) are never changed. A mistake is
/// corrected by a row that `reverses` it and one that `corrects` it. What is found when its period is closed is
/// entered in an open one and names the `closedPeriod`.

/// One row of the budget ledger.
struct BudgetEntry {
    BudgetEntryId id;
    std::string code;
    Day decisionDate{};
    /// Texts that many rows have in common: a ledger may have a million.
    base::SharedText cycleMoment;
    base::SharedText budgetChapter, article, subArticle;
    base::SharedText decisionReference;
    base::SharedText descriptionNl;
    /// Joins the two rows of a shift of cash between years (kasschuif).
    base::SharedText transferPair;
    base::SharedText source;
    std::optional<FundingSourceId> fundingSource;
    std::optional<ProgrammeId> programme;
    std::optional<ActivityId> activity;
    std::optional<BudgetYear> budgetYear;
    /// The year in whose prices the amount is, where that is known.
    std::optional<BudgetYear> priceLevel;
    /// Nothing when only the stand after it is known.
    std::optional<Money> amount;
    std::optional<Money> standAfter;
    std::optional<BudgetEntryId> reverses, corrects;
    std::optional<PeriodClosingId> closedPeriod;
    /// Why it is more or less than was thought, where somebody said so.
    std::optional<ReasonCode> reason;
    std::optional<SourceRank> sourceRank;
    DatePrecision precision = DatePrecision::day;
    MoneyKind kind = MoneyKind::cash;
    CostKind costKind = CostKind::total;
    Basis basis = Basis::own;
    /// Money set aside for risks. A row of it below zero is drawn, or taken out of it.
    bool reserve = false;

    bool operator==(const BudgetEntry&) const = default;
};

/// Money paid or committed in a period.
struct Actual {
    ActualId id;
    std::string code;
    Day periodStart{}, periodEnd{};
    std::optional<ProgrammeId> programme;
    std::optional<FundingSourceId> fundingSource;
    MoneyKind kind = MoneyKind::cash;
    CostKind costKind = CostKind::total;
    Money amount;
    std::string source;
    Basis basis = Basis::own;
    std::optional<ActualId> reverses, corrects;
    std::optional<PeriodClosingId> closedPeriod;

    bool operator==(const Actual&) const = default;
};

/// Money promised to a supplier: a commitment. It counts in the year in which it is recorded, unless it says
/// another.
struct Contract {
    ContractId id;
    std::string code;
    std::string descriptionNl;
    std::string supplier;
    std::string reference;
    std::optional<FundingSourceId> fundingSource;
    std::optional<ProgrammeId> programme;
    std::optional<ActivityId> activity;
    std::optional<BudgetYear> budgetYear;
    CostKind costKind = CostKind::total;
    Day recordedOn{};
    Money amount;
    std::optional<ContractId> reverses, corrects;
    std::optional<PeriodClosingId> closedPeriod;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Contract&) const = default;
};

/// What a supplier asks. Funding source, programme, activity and kind of cost that it does not name itself are
/// those of its contract.
struct Invoice {
    InvoiceId id;
    std::string code;
    std::string descriptionNl;
    std::string reference;
    std::optional<ContractId> contract;
    std::optional<FundingSourceId> fundingSource;
    std::optional<ProgrammeId> programme;
    std::optional<ActivityId> activity;
    std::optional<BudgetYear> budgetYear;
    CostKind costKind = CostKind::total;
    Day receivedOn{};
    Money amount;
    std::optional<InvoiceId> reverses, corrects;
    std::optional<PeriodClosingId> closedPeriod;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Invoice&) const = default;
};

/// Money that was paid. What it does not name itself is that of its invoice, or else of its contract.
struct Payment {
    PaymentId id;
    std::string code;
    std::string descriptionNl;
    std::string reference;
    std::optional<InvoiceId> invoice;
    std::optional<ContractId> contract;
    std::optional<FundingSourceId> fundingSource;
    std::optional<ProgrammeId> programme;
    std::optional<ActivityId> activity;
    std::optional<BudgetYear> budgetYear;
    CostKind costKind = CostKind::total;
    Day paidOn{};
    Money amount;
    std::optional<PaymentId> reverses, corrects;
    std::optional<PeriodClosingId> closedPeriod;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const Payment&) const = default;
};

/// That the books of some days are closed, or open again. Of two that tell of the same day the later one holds.
/// It is never changed or removed.
struct PeriodClosing {
    PeriodClosingId id;
    std::string code;
    Day firstDay{}, lastDay{};
    PeriodAction action = PeriodAction::close;
    Day decidedOn{};
    /// Who decided it: a role, not a person.
    std::string role;
    std::string reason;
    std::string source;
    Basis basis = Basis::own;

    bool operator==(const PeriodClosing&) const = default;
};

/// What a reviewer says of a proposal as it was at one step. It is never changed or removed.
struct Approval {
    ApprovalId id;
    /// The number of the branch that is the proposal, the last step that was seen, and the hash of that.
    std::int64_t branch = 0, step = 0;
    std::string fingerprint;
    Verdict verdict = Verdict::approved;
    /// A role, not a person.
    std::string role;
    std::string noteNl;

    bool operator==(const Approval&) const = default;
};

}  // namespace mijlpaal::model
