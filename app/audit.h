#pragma once

#include "app/session.h"
#include "ledger/stands.h"

#include <optional>
#include <string>
#include <vector>

/// What an auditor asks of a figure: the rows it is made of, the decision of each, and who entered and approved it.
namespace mijlpaal::app {

/// Which figures: of all accounts that fit.
struct AuditQuestion {
    std::optional<model::FundingSourceId> source = {};
    std::optional<model::ProgrammeId> programme = {};
    std::optional<model::BudgetYear> year = {};
    std::optional<model::MoneyKind> measure = {};
    std::optional<model::CostKind> costKind = {};
    std::optional<ledger::Figure> figure = {};
    /// The last day of which decisions and payments count; nothing for all.
    std::optional<model::Day> asOf = {};
};

/// Whether a row is in the stand.
enum class Part {
    added,
    /// The last published stand: what was before it is in it.
    published,
    /// A published stand behind it holds it already.
    explained,
    /// It has no amount that counts.
    notCounted,
};

/// The word for it in files: "published".
std::string_view wordFor(Part part);

/// A proposal that became part of the plan.
struct AuditedProposal {
    std::string name;
    /// Who made its steps, divided by commas.
    std::string proposers;
    /// Who approved it, and with what note; empty where nobody had to.
    std::string approver, note;
    /// In universal time, as the journal has it.
    std::string approvedAt;

    bool operator==(const AuditedProposal&) const = default;
};

struct AuditRow {
    ledger::Posting posting;
    Part part{};
    /// The revision that holds it first, when that was written, by which role, and its hash in the journal.
    std::int64_t revision = 0;
    std::string at, author, hash, reason;
    std::optional<AuditedProposal> proposal;
    /// The closing of its period, where that holds.
    std::optional<model::PeriodClosingId> closing;
};

/// One figure of one account.
struct AuditFigure {
    ledger::Account account;
    ledger::Figure figure{};
    std::optional<model::Money> stand;
    std::vector<AuditRow> rows;
};

/// The chains of all figures that fit, by account, then figure. `view` is of the plan of the session, now or at a revision.
/// Errors: the journal cannot be read. Cost: a look at what every revision up to that of the view did.
base::Result<std::vector<AuditFigure>> auditTrail(const Session& session, const View& view, const AuditQuestion& question);

}  // namespace mijlpaal::app
