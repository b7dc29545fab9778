#include "app/money.h"
#include "app/session.h"
#include "ledger/steps.h"
#include "model/posting.h"
#include "model/rules.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <map>
#include <random>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::BudgetEntry;
using model::BudgetYear;
using model::ChangeSet;
using model::Day;
using model::Money;

namespace {

/// A portfolio with two sources, each with a programme.
model::Portfolio smallPortfolio() {
    auto portfolio = model::emptyPortfolio(model::makeDay(2026, 3, 31), 2025, 2027);
    for (std::int64_t i = 1; i <= 2; ++i) {
        model::FundingSource source;
        source.id = {i};
        source.code = "F0" + std::to_string(i);
        portfolio.all<model::FundingSource>().put(source);
        model::Programme programme;
        programme.id = {i};
        programme.code = "P0" + std::to_string(i);
        portfolio.all<model::Programme>().put(programme);
    }
    return portfolio;
}

/// What an office does with its books in a while, in an order that nobody chose.
class Office {
public:
    explicit Office(std::uint32_t seed) : random_{seed} {}

    /// Does one thing or another, which may be refused; true when it was done.
    bool doSomething() {
        switch (below(10)) {
            case 0:
            case 1:
            case 2:
                return perform(posting());
            case 3:
                return perform(reversal());
            case 4:
                return perform(correction());
            case 5:
                return perform(decided(model::closePeriod, "financiën"));
            case 6:
                return perform(decided(model::reopenPeriod, "controller"));
            case 7:
                return (below(2) == 0 ? session_->undo() : session_->redo()).has_value();
            case 8:
                return perform(below(2) == 0 ? shift() : step());
            default:
                return below(2) == 0 ? perform(imported()) : adopt();
        }
    }

    const model::Portfolio& portfolio() const { return session_->now().portfolio(); }
    const app::Session& session() const { return *session_; }

private:
    int below(int limit) { return std::uniform_int_distribution{0, limit - 1}(random_); }
    Day day() { return model::makeDay(2025, 1, 1) + std::chrono::days{below(500)}; }

    bool perform(const base::Result<ChangeSet>& changes) { return changes && session_->perform(*changes); }

    ChangeSet posting() {
        const auto& table = portfolio().all<BudgetEntry>();
        BudgetEntry made;
        made.id = table.nextId();
        made.code = table.nextCode("E0000");
        made.decisionDate = day();
        made.fundingSource = model::FundingSourceId{below(2) + 1};
        if (below(2) == 0) made.programme = model::ProgrammeId{below(2) + 1};
        made.budgetYear = BudgetYear{2025 + below(3)};
        made.amount = Money{below(2'000'001) - 1'000'000};
        made.reserve = below(4) == 0;
        if (below(4) == 0) made.reason = model::ReasonCode::supplier;
        ChangeSet changes{base::message("Post"), {}, {}};
        changes.add(made);
        return changes;
    }

    const BudgetEntry* any() {
        const auto& table = portfolio().all<BudgetEntry>();
        if (table.empty()) return nullptr;
        auto at = table.begin();
        for (auto steps = below(static_cast<int>(table.size())); steps > 0; --steps) ++at;
        return &*at;
    }

    base::Result<ChangeSet> reversal() {
        const auto* row = any();
        if (!row) return ChangeSet{};
        return model::reversePosting(portfolio(), refTo(row->id), {});
    }

    base::Result<ChangeSet> correction() {
        const auto* row = any();
        if (!row) return ChangeSet{};
        auto right = *row;
        right.amount = Money{below(1'000)};
        return model::correctPosting(portfolio(), right, {});
    }

    base::Result<ChangeSet> decided(base::Result<ChangeSet> (*decide)(const model::Portfolio&, const model::PeriodDecision&),
                                    const std::string& role) {
        const auto first = day();
        return decide(portfolio(), {first, first + std::chrono::days{below(60)}, model::makeDay(2026, 6, 1), role, "besluit"});
    }

    base::Result<ChangeSet> shift() {
        const Money amount{below(100'000) + 1};
        const model::CashShift shift{model::FundingSourceId{1}, model::ProgrammeId{1},
                                     {{BudgetYear{2025}, -amount}, {BudgetYear{2026}, amount}}, day(), "2e suppletoire", ""};
        return model::shiftCash(portfolio(), shift);
    }

    /// An indexation, a cut, or a draw on the reserve.
    base::Result<ChangeSet> step() {
        const model::FundingSourceId source{below(2) + 1};
        const BudgetYear year{2025 + below(3)};
        const ledger::DecisionOf decision{day(), "2e suppletoire", ""};
        const auto& books = app::ledgerOf(session_->now());
        switch (below(3)) {
            case 0:
                return ledger::indexBudget(portfolio(), books, {source, year, year, below(500) + 1, {2030 + below(100)}, decision});
            case 1:
                return ledger::cutBudget(portfolio(), books, {source, year, Money{below(1'000) + 1}, {}, decision});
            default:
                return ledger::drawReserve(portfolio(), {source, {}, model::ProgrammeId{below(2) + 1}, year,
                                                         Money{below(1'000) + 1}, decision});
        }
    }

    /// A file that has another amount for one row, and misses another.
    ChangeSet imported() {
        auto wanted = portfolio();
        if (const auto* row = any(); row && row->transferPair.empty()) {
            auto other = *row;
            other.amount = Money{below(1'000)};
            if (!row->reverses) wanted.all<BudgetEntry>().put(other);
        }
        model::postCorrectionsInstead(portfolio(), wanted);
        auto changes = model::difference(portfolio(), wanted);
        changes.label = base::message("Import");
        return changes;
    }

    bool adopt() {
        const auto branch = session_->addBranch("Tak", storage::BranchKind::scenario, {posting()});
        if (!branch) return false;
        perform(decided(model::closePeriod, "financiën"));
        return session_->adopt(branch->id).has_value();
    }

    std::mt19937 random_;
    TemporaryFolder folder_;
    std::unique_ptr<app::Session> session_ = std::move(
        app::Session::create(folder_ / "books.mijlpaal", smallPortfolio(), base::message("Make a plan"), "financiën").value());
};

/// The rows of days whose books are closed.
std::map<std::string, BudgetEntry> closedRows(const model::Portfolio& before, const model::Portfolio& portfolio) {
    std::map<std::string, BudgetEntry> rows;
    for (const auto& each : portfolio.all<BudgetEntry>()) {
        if (model::closingOf(before, each.decisionDate)) rows.emplace(each.code, each);
    }
    return rows;
}

}  // namespace

TEST_CASE("whatever an office does with its books, they balance, and closed periods stay as they were") {
    int done = 0;
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        Office office{seed};
        for (int step = 0; step < 40; ++step) {
            const auto before = office.portfolio();
            done += office.doSomething();
            const auto& after = office.portfolio();
            INFO("seed ", seed, " step ", step);
            // One step may close a period and adopt a branch after it, so what was closed before has to stand.
            CHECK(closedRows(before, after) == closedRows(before, before));
            CHECK(model::brokenRules(after).empty());
            Money rows, stands;
            for (const auto& each : after.all<BudgetEntry>()) rows = rows + *each.amount;
            for (const auto& line : app::ledgerOf(office.session().now()).lines())
                stands = stands + standOf(line, {}).value_or(Money{});
            CHECK(rows == stands);
        }
        CHECK(office.session().store().verify().value().empty());
    }
    // A good part of it is not refused.
    CHECK(done > 100);
}
