#pragma once

#include "ledger/ledger.h"
#include "model/change_set.h"

#include <string>
#include <vector>

/// Decisions about money that are several rows at once, as edits.
namespace mijlpaal::ledger {

/// Parts of an amount by weights that are none of them below zero, to the cent: each is rounded towards zero, and what
/// is left goes a cent at a time to those that lost most, the first of equals first. Without any weight the first gets all.
/// Cost: linear in the weights, and sorting them.
std::vector<model::Money> split(model::Money amount, const std::vector<std::int64_t>& weights);

/// When it was decided, and by what.
struct DecisionOf {
    model::Day day{};
    std::string cycleMoment, reference;
};

/// Money of the risk reserve that is taken for work.
struct ReserveDraw {
    model::FundingSourceId source;
    /// Whose reserve it is; nothing for that of the source itself.
    std::optional<model::ProgrammeId> from;
    model::ProgrammeId to;
    model::BudgetYear year;
    model::Money amount;
    DecisionOf decision;
};
/// Posts two rows that add up to zero.
/// Errors: the amount is not above zero, or is more than is left of the reserve.
base::Result<model::ChangeSet> drawReserve(const model::Portfolio& portfolio, const ReserveDraw& draw);

/// Wage and price indexation of all budget of a source.
struct Indexation {
    model::FundingSourceId source;
    model::BudgetYear firstYear, lastYear;
    /// In hundredths of a per cent.
    std::int64_t percent = 0;
    model::BudgetYear priceLevel;
    DecisionOf decision;
};
/// Posts for each account of the source in those years, budget and allocated, cash and commitments, its stand of that day
/// times the percentage, to the nearest cent.
/// Errors: the percentage is nothing; there is no budget in those years; some of it is at that price level already.
base::Result<model::ChangeSet> indexBudget(const model::Portfolio& portfolio, const Ledger& ledger, const Indexation& index);

/// Less cash for a source in a year.
struct Cut {
    model::FundingSourceId source;
    model::BudgetYear year;
    /// What is taken, above zero.
    model::Money amount;
    /// The programme that bears it; nothing for all of them by what they have.
    std::optional<model::ProgrammeId> programme;
    DecisionOf decision;
};
/// Posts a row for each programme that bears it, in proportion to its stand of that day and to the cent, and one for the
/// budget of the source where that is known. Of a source that has given nothing to programmes the budget alone is cut.
/// Errors: the amount is not above zero, or is more than what those programmes, or that budget, have.
base::Result<model::ChangeSet> cutBudget(const model::Portfolio& portfolio, const Ledger& ledger, const Cut& cut);

}  // namespace mijlpaal::ledger
