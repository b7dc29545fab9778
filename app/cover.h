#pragma once

#include "app/view.h"
#include "ledger/stands.h"

#include <optional>
#include <string_view>
#include <vector>

/// What is decided or needed, and whether there is money for it.
namespace mijlpaal::app {

/// What a programme has committed to and not paid yet, of one source and over all years; beside it the cash that is still
/// there for that.
struct OpenCommitment {
    ledger::Account account;
    model::Money committed, paid;
    /// Allocated over all years and not paid; nothing where nothing was allocated.
    std::optional<model::Money> cash;

    model::Money open() const { return committed - paid; }
    /// Committed with no cash for it, and cash that nothing was committed of.
    model::Money uncovered() const;
    model::Money uncommitted() const;
};

/// A contract of which not all was paid.
struct OpenContract {
    model::ContractId contract;
    model::Money amount, invoiced, paid;

    model::Money open() const { return amount - paid; }
};

/// A year of a programme that needs more by its plan than it was given.
struct UncoveredYear {
    ledger::Account account;
    /// Nothing for a year without cover.
    std::optional<model::Money> allocated;
    /// What was paid in it, and what the plan still asks in it.
    model::Money needed;

    model::Money shortage() const { return needed - allocated.value_or(model::Money{}); }
};

/// What a system costs in a year once it is delivered, or while it is kept, and what was allocated to its activities.
struct SystemYear {
    model::BudgetYear year;
    int months = 0;
    model::Money needed, allocated;

    model::Money shortage() const { return needed > allocated ? needed - allocated : model::Money{}; }
};

enum class SystemCovered { covered, partly, uncovered, noPrice };

/// The word for it in files: "no_price".
std::string_view wordFor(SystemCovered covered);

struct SystemCover {
    model::SystemId system;
    /// From delivery by the plan or the day on which it came into use, or now where that is behind us, to its end or to that
    /// of the years that have a budget.
    model::Day from{}, until{};
    std::optional<model::Money> perMonth;
    /// Those in which it runs; of a system without a price what was allocated to them.
    std::vector<SystemYear> years;
    SystemCovered covered = SystemCovered::noPrice;
};

struct Cover {
    /// Where something is open or uncommitted, by account.
    std::vector<OpenCommitment> commitments;
    std::vector<OpenContract> contracts;
    /// From the year of the status date on, by year; empty without a plan.
    std::vector<UncoveredYear> years;
    std::vector<SystemCover> systems;
};

/// It hangs on the view.
const Cover& coverOf(const View& view);

}  // namespace mijlpaal::app
