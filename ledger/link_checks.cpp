#include "ledger/link_checks.h"

#include "model/posting.h"

#include <set>
#include <tuple>

namespace mijlpaal::ledger {

using model::BudgetEntry;
using model::BudgetYear;
using model::Contract;
using model::Corrections;
using model::Day;
using model::Invoice;
using model::Money;
using model::MoneyKind;
using model::Payment;

namespace {

BudgetYear yearOf(const std::optional<BudgetYear>& told, Day day) {
    return told.value_or(BudgetYear{static_cast<int>(std::chrono::year_month_day{day}.year())});
}

/// What stands on a row: how much, by which rows, and in which year the last of them counts.
struct OnRow {
    Money sum;
    std::vector<model::ObjectRef> rows;
    std::optional<BudgetYear> year;

    template <class Row>
    void add(const Row& row, bool isStanding) {
        sum = sum + row.amount;
        if (!isStanding) return;
        rows.push_back(refTo(row.id));
        year = yearOf(row.budgetYear, postingDay(row));
    }
};

/// Whether it goes beyond what it is on; of a credit note it does so below zero.
bool isBeyond(Money sum, Money limit) {
    return limit < Money{} ? sum < limit : sum > limit;
}

class Links {
public:
    Links(const model::Portfolio& portfolio, std::optional<Day> asOf)
        : portfolio_{portfolio},
          asOf_{asOf},
          contracts_{portfolio},
          invoices_{portfolio},
          payments_{portfolio} {}

    std::vector<Check> run() {
        for (const auto& each : portfolio_.all<Payment>()) {
            if (asOf_ && each.paidOn > *asOf_) continue;
            const bool isStanding = !each.reverses && !payments_.isReversed(each.id);
            if (each.invoice) {
                onInvoice_[standing(invoices_, *each.invoice)].add(each, isStanding);
                if (isStanding) checkDay(each);
            } else if (each.contract) {
                onContract_[standing(contracts_, *each.contract)].add(each, isStanding);
            }
        }
        for (const auto& each : portfolio_.all<Invoice>()) {
            if (!each.contract || (asOf_ && each.receivedOn > *asOf_)) continue;
            onContract_[standing(contracts_, *each.contract)].add(
                each, !each.reverses && !invoices_.isReversed(each.id));
        }
        compare(onInvoice_, invoices_, CheckKind::paidBeyondInvoice, Figure::paid);
        compare(onContract_, contracts_, CheckKind::invoicedBeyondContract, Figure::invoiced);
        return std::move(checks_);
    }

private:
    /// The row that says now what this one said; itself where it was taken back.
    template <class Row>
    static model::Id<Row> standing(const Corrections<Row>& corrections, model::Id<Row> id) {
        const auto* row = corrections.standingFor(id);
        return row ? row->id : id;
    }

    void checkDay(const Payment& payment) {
        const auto* invoice = portfolio_.find(standing(invoices_, *payment.invoice));
        if (!invoice || invoices_.isReversed(invoice->id) || payment.paidOn >= invoice->receivedOn) return;
        Account account;
        account.year = yearOf(payment.budgetYear, payment.paidOn);
        checks_.push_back({CheckKind::paidBeforeInvoice,
                           account,
                           Figure::paid,
                           {refTo(payment.id), refTo(invoice->id)},
                           {},
                           payment.amount});
    }

    template <class Row>
    void compare(const std::map<model::Id<Row>, OnRow>& on, const Corrections<Row>& corrections,
                 CheckKind kind, Figure figure) {
        for (const auto& [id, found] : on) {
            const auto* row = portfolio_.find(id);
            if (!row) continue;
            const auto limit = corrections.isReversed(id) ? Money{} : row->amount;
            if (!isBeyond(found.sum, limit)) continue;
            Account account;
            account.year = found.year;
            Check check{kind, account, figure, {refTo(id)}, limit, found.sum};
            check.rows.insert(check.rows.end(), found.rows.begin(), found.rows.end());
            checks_.push_back(std::move(check));
        }
    }

    const model::Portfolio& portfolio_;
    std::optional<Day> asOf_;
    Corrections<Contract> contracts_;
    Corrections<Invoice> invoices_;
    Corrections<Payment> payments_;
    std::map<model::ContractId, OnRow> onContract_;
    std::map<model::InvoiceId, OnRow> onInvoice_;
    std::vector<Check> checks_;
};

/// The rows of one shift.
struct Shift {
    std::vector<const BudgetEntry*> rows;
    std::set<BudgetYear> years;
};

class Shifts {
public:
    Shifts(const model::Portfolio& portfolio, const Ledger& ledger) : corrections_{portfolio} {
        for (const auto& each : portfolio.all<BudgetEntry>()) {
            if (each.transferPair.empty() || !each.budgetYear || each.reverses ||
                corrections_.isReversed(each.id))
                continue;
            auto& shift = shifts_[each.transferPair];
            shift.rows.push_back(&each);
            shift.years.insert(*each.budgetYear);
        }
        if (shifts_.empty()) return;
        for (const auto& line : ledger.lines())
            lines_[{line.account.source, line.account.year, line.account.measure}].push_back(line);
    }

    std::vector<Check> run(std::optional<Day> asOf) {
        std::vector<Check> checks;
        for (const auto& [pair, shift] : shifts_) {
            // Within one year it is no shift between years.
            if (shift.years.size() < 2) continue;
            for (const auto* row : shift.rows) {
                if (!row->amount || *row->amount >= Money{} || (asOf && row->decisionDate > *asOf)) continue;
                const auto taken = -*row->amount;
                const auto free = freeBefore(*row);
                if (free && taken <= *free) continue;
                Check check{CheckKind::shiftBeyondFree,
                            {row->fundingSource, row->budgetYear, row->programme, row->kind, row->costKind},
                            figureOf(*row),
                            {},
                            free,
                            taken};
                for (const auto* each : shift.rows) check.rows.push_back(refTo(each->id));
                checks.push_back(std::move(check));
            }
        }
        return checks;
    }

private:
    static Figure figureOf(const BudgetEntry& row) {
        return row.programme || row.reserve ? Figure::allocated : Figure::budget;
    }

    /// What the year had before the shift, less what was gone of it by then; nothing where the first is not
    /// known.
    std::optional<Money> freeBefore(const BudgetEntry& row) const {
        const bool ofProgramme = figureOf(row) == Figure::allocated;
        std::optional<Money> had;
        Money gone;
        const auto lines = lines_.find({row.fundingSource, row.budgetYear, row.kind});
        if (lines == lines_.end()) return std::nullopt;
        for (const auto& line : lines->second) {
            if (ofProgramme && line.account.programme != row.programme) continue;
            if (line.figure == figureOf(row)) {
                if (const auto stand = standBefore(line, row)) had = had.value_or(Money{}) + *stand;
            } else if (line.figure == (ofProgramme
                                           ? (row.kind == MoneyKind::cash ? Figure::paid : Figure::committed)
                                           : Figure::allocated)) {
                gone = gone + standOf(line, row.decisionDate).value_or(Money{});
            }
        }
        return had ? std::optional{*had - gone} : std::nullopt;
    }

    /// Without the shift itself, and what comes behind it on its day.
    static std::optional<Money> standBefore(const Line& line, const BudgetEntry& row) {
        std::vector<Posting> before;
        for (const auto& each : line.postings) {
            if (each.day > row.decisionDate) break;
            if (each.day == row.decisionDate && each.row.number >= row.id.number) continue;
            before.push_back(each);
        }
        return standOf({line.account, line.figure, before}, {});
    }

    using Place =
        std::tuple<std::optional<model::FundingSourceId>, std::optional<BudgetYear>, MoneyKind>;
    std::map<Place, std::vector<Line>> lines_;
    Corrections<BudgetEntry> corrections_;
    std::map<std::string, Shift> shifts_;
};

}  // namespace

std::vector<Check> linkChecks(const model::Portfolio& portfolio, std::optional<Day> asOf) {
    return Links{portfolio, asOf}.run();
}

std::vector<Check> shiftChecks(const model::Portfolio& portfolio, const Ledger& ledger,
                               std::optional<Day> asOf) {
    return Shifts{portfolio, ledger}.run(asOf);
}

}  // namespace mijlpaal::ledger
