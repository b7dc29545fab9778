#pragma once

#include "ledger/checks.h"
#include "ledger/stands.h"

#include <optional>
#include <string>
#include <vector>

namespace mijlpaal::ledger {

using model::BudgetYear;
using model::CostKind;
using model::Day;
using model::makeDay;
using model::Money;
using model::MoneyKind;

inline constexpr BudgetYear y2024{2024};

/// A ledger of rows in thousands of euros, in the order in which they are told.
struct Rows {
    model::Portfolio portfolio;

    model::FundingSourceId source(const std::string& code, std::optional<model::FundingSourceId> partOf = {}) {
        auto& table = portfolio.all<model::FundingSource>();
        if (const auto* known = table.findByCode(code)) return known->id;
        model::FundingSource made;
        made.id = table.nextId();
        made.code = code;
        made.partOf = partOf;
        table.put(made);
        return made.id;
    }
    model::ProgrammeId programme(const std::string& code) {
        auto& table = portfolio.all<model::Programme>();
        if (const auto* known = table.findByCode(code)) return known->id;
        model::Programme made;
        made.id = table.nextId();
        made.code = code;
        table.put(made);
        return made.id;
    }

    model::BudgetEntry& add(const std::string& from, Day day, std::optional<std::int64_t> amount,
                            std::optional<std::int64_t> stand = {}) {
        model::BudgetEntry made;
        made.id = portfolio.all<model::BudgetEntry>().nextId();
        made.code = "E" + std::to_string(made.id.number);
        made.decisionDate = day;
        if (!from.empty()) made.fundingSource = source(from);
        made.budgetYear = y2024;
        if (amount) made.amount = Money{*amount * 100'000};
        if (stand) made.standAfter = Money{*stand * 100'000};
        last = made;
        portfolio.all<model::BudgetEntry>().put(made);
        return last;
    }
    void put() { portfolio.all<model::BudgetEntry>().put(last); }
    void allocate(const std::string& from, const std::string& to, Day day, std::int64_t amount,
                  MoneyKind kind = MoneyKind::cash) {
        add(from, day, amount).programme = programme(to);
        last.kind = kind;
        put();
    }
    void actual(const std::string& from, const std::string& to, Day until, std::int64_t amount, MoneyKind kind,
                CostKind costKind) {
        model::Actual made;
        made.id = portfolio.all<model::Actual>().nextId();
        made.code = "X" + std::to_string(made.id.number);
        made.periodEnd = until;
        made.fundingSource = source(from);
        made.programme = programme(to);
        made.amount = Money{amount * 100'000};
        made.kind = kind;
        made.costKind = costKind;
        portfolio.all<model::Actual>().put(made);
    }

    Stands ask(const Question& question) const { return standsOf(Ledger{portfolio}, question); }
    std::optional<std::int64_t> thousands(std::optional<Money> money) const {
        return money ? std::optional{money->cents / 100'000} : std::nullopt;
    }
    std::optional<std::int64_t> budget(std::optional<Day> asOf = {}) const {
        const auto stands = ask({.by = {.source = true}, .asOf = asOf});
        return stands.rows.empty() ? std::nullopt : thousands(stands.rows.front().of(Figure::budget));
    }
    std::vector<Check> checks() const { return checksOf(portfolio, Ledger{portfolio}, {}); }

    model::BudgetEntry last;
};

}  // namespace mijlpaal::ledger
