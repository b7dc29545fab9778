#pragma once

#include "ledger/stands.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

/// Why less was spent than was given, or more.
namespace mijlpaal::ledger {

/// What the plan says of a programme in a year.
struct PlanParts {
    /// Not spent because work moved to other years, or because there is less of it.
    model::Money delay, scope;
    /// What is still to be paid by the plan of now.
    model::Money toPay;
};
using PlanPartsOf = std::map<std::pair<std::optional<model::ProgrammeId>, model::BudgetYear>, PlanParts>;

/// What was allocated to programmes in a year, what comes of it, and what explains the difference. Cash.
struct Underspending {
    Account account;
    /// Allocated by the day from which it is told; nothing where the ledger does not say.
    std::optional<model::Money> given;
    std::optional<model::Money> paid;
    PlanParts plan;
    /// What was taken out of the year behind that day, by the reasons that its rows give; below zero is what came in.
    std::map<model::ReasonCode, model::Money> reasons;
    /// Allocated behind that day; in none of the figures.
    model::Money allocatedLater;

    /// Given less what is paid and still to be paid; nothing where one of those is not known. Below zero is overspending.
    std::optional<model::Money> amount() const;
    /// What rows give as a change of the price level.
    model::Money price() const;
    /// The reasons other than the price level.
    model::Money others() const;
    /// What neither the plan nor a reason explains: the amount less delay, scope, price and the others.
    std::optional<model::Money> unexplained() const;

    /// All that it had was allocated behind the day, so all that was paid is below zero.
    bool isGivenLater() const { return given == model::Money{} && paid && *paid > model::Money{}; }

    Underspending& operator+=(const Underspending& other);
};

struct UnderspendingQuestion {
    /// Up to that day payments count.
    model::Day statusDate{};
    /// The day by which money was given; nothing for the last day before each year.
    std::optional<model::Day> givenBy = {};
    /// Nothing for all years up to that of the status date.
    std::optional<model::BudgetYear> year = {};
};

struct Explained {
    /// By account: source, programme and year. A programme that is paid by several sources has what its plan says in a row
    /// without a source.
    std::vector<Underspending> rows;
    /// Where nothing was allocated, or where nothing tells what was paid: in no sum.
    std::vector<Underspending> unknown;

    /// The rows told apart by less, and added: what they have in common stays.
    std::vector<Underspending> by(const By& by) const;
    /// Of all rows and years; nothing without a row.
    std::optional<Underspending> total() const;
};

/// Sources that are part of another one which says the same are left out, as in totals of stands.
/// Nothing paid is zero in a year that has to come, or in which other money of the same source was paid; otherwise it is not
/// known.
Explained underspending(const model::Portfolio& portfolio, const Ledger& ledger, const PlanPartsOf& plan,
                        const UnderspendingQuestion& question);

}  // namespace mijlpaal::ledger
