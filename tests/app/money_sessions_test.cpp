#include "app/approvals.h"
#include "app/import_preview.h"
#include "app/money.h"
#include "app/session.h"
#include "model/posting.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <thread>

// What holds of the books when there are several sessions, and what posting leaves alone.

using namespace mijlpaal;
using namespace mijlpaal::tests;
using app::Session;
using model::BudgetEntry;
using model::makeDay;
using model::Money;

namespace {

std::unique_ptr<Session> made(const TemporaryFolder& folder) {
    return std::move(
        Session::create(folder / "om.mijlpaal", examplePortfolio(), base::message("Make a plan"), "financiën").value());
}

std::unique_ptr<Session> opened(const TemporaryFolder& folder, const std::string& author) {
    return std::move(Session::open(folder / "om.mijlpaal", author).value());
}

model::ChangeSet posting(const model::Portfolio& portfolio, std::int64_t euros) {
    BudgetEntry entry;
    entry.id = portfolio.all<BudgetEntry>().nextId();
    entry.code = portfolio.all<BudgetEntry>().nextCode("E0000");
    entry.decisionDate = makeDay(2026, 6, 1);
    entry.fundingSource = portfolio.all<model::FundingSource>().findByCode("F09")->id;
    entry.programme = portfolio.all<model::Programme>().findByCode("P04")->id;
    entry.budgetYear = model::BudgetYear{2026};
    entry.amount = Money{euros * 100};
    model::ChangeSet changes{base::message("Post"), {}, {}};
    changes.add(entry);
    return changes;
}

/// A proposal of a planner that posts money.
std::int64_t proposed(const TemporaryFolder& folder) {
    auto planner = opened(folder, "planner");
    const auto branch = planner->addBranch("Meer voor ICT", storage::BranchKind::proposal).value().id;
    REQUIRE(planner->performOn(branch, posting(planner->branch(branch).value().portfolio(), 1'000)));
    return branch;
}

}  // namespace

TEST_CASE("nothing that is done with money schedules the plan") {
    TemporaryFolder folder;
    auto session = made(folder);
    std::set<const scheduling::Schedule*> schedules{&session->now().schedule()};
    const auto& ledger = app::ledgerOf(session->now());
    std::set<const ledger::Ledger*> ledgers{&ledger};
    std::vector<app::View> kept{session->now()};
    const auto look = [&] {
        kept.push_back(session->now());
        schedules.insert(&session->now().schedule());
        ledgers.insert(&app::ledgerOf(session->now()));
    };
    const auto portfolio = [&]() -> const model::Portfolio& { return session->now().portfolio(); };
    const auto code = portfolio().all<BudgetEntry>().nextCode("E0000");
    REQUIRE(session->perform(posting(portfolio(), 5)));
    look();
    const auto posted = refTo(portfolio().all<BudgetEntry>().findByCode(code)->id);
    REQUIRE(session->perform(model::reversePosting(portfolio(), posted, {{}, "telfout"}).value()));
    look();
    const auto& source = *portfolio().all<model::FundingSource>().findByCode("F09");
    const auto& programme = *portfolio().all<model::Programme>().findByCode("P04");
    REQUIRE(session->perform(model::shiftCash(portfolio(), {source.id,
                                                            programme.id,
                                                            {{{2026}, Money{-500}}, {{2027}, Money{500}}},
                                                            makeDay(2026, 6, 1),
                                                            {},
                                                            {}})
                                 .value()));
    look();
    REQUIRE(session->undo());
    look();
    REQUIRE(session->perform(
        model::closePeriod(portfolio(), {makeDay(2024, 1, 1), makeDay(2024, 12, 31), makeDay(2026, 1, 15), "financiën", ""}).value()));
    look();
    const auto branch = proposed(folder);
    auto controller = opened(folder, "controller");
    REQUIRE(app::giveVerdict(*controller, branch, model::Verdict::approved, ""));
    REQUIRE(session->refresh());
    look();
    REQUIRE(session->adopt(branch));
    look();
    const auto file = folder / "actuals.csv";
    std::ofstream{file} << "actual_id,period_start,period_end,programme_id,funding_source_id,kind,cost_category,amount_eur,source,basis\n"
                           "K1,2026-04-01,2026-06-30,P04,F09,cash,totaal,10,,own\n";
    const auto preview = app::previewImport(*session, file).value();
    CHECK(preview.changes.changes.size() == 1);
    REQUIRE(app::adoptImport(*session, preview));
    look();
    CHECK(schedules.size() == 1);
    CHECK(ledgers.size() == 7);
}

TEST_CASE("of two verdicts at once on one proposal both are kept, and the later one holds") {
    TemporaryFolder folder;
    made(folder);
    const auto branch = proposed(folder);
    auto controller = opened(folder, "controller"), director = opened(folder, "directeur");
    REQUIRE(app::giveVerdict(*controller, branch, model::Verdict::approved, ""));
    // The director did not see that.
    REQUIRE(app::giveVerdict(*director, branch, model::Verdict::sentBack, "te veel"));
    auto planner = opened(folder, "planner");
    CHECK(planner->now().portfolio().all<model::Approval>().size() == 2);
    const auto adopted = planner->adopt(branch);
    REQUIRE_FALSE(adopted);
    CHECK(plain(adopted.error()) == "“Meer voor ICT” was sent back by “directeur”: te veel");
    CHECK(planner->store().verify().value().empty());
}

TEST_CASE("verdicts that are given at the same moment by two programs are one after the other in the journal") {
    TemporaryFolder folder;
    made(folder);
    const auto branch = proposed(folder);
    const auto give = [&](const std::string& role, model::Verdict verdict) {
        auto session = opened(folder, role);
        CHECK(app::giveVerdict(*session, branch, verdict, "gezien"));
    };
    std::thread one{give, "controller", model::Verdict::approved}, other{give, "directeur", model::Verdict::approved};
    one.join();
    other.join();
    auto planner = opened(folder, "planner");
    CHECK(planner->now().portfolio().all<model::Approval>().size() == 2);
    CHECK(planner->revision() == 3);
    CHECK(planner->store().verify().value().empty());
    CHECK(planner->adopt(branch));
}

TEST_CASE("a proposal that was adopted by one is refused to the other who adopts it too") {
    TemporaryFolder folder;
    made(folder);
    const auto branch = proposed(folder);
    auto controller = opened(folder, "controller"), planner = opened(folder, "planner"), other = opened(folder, "financiën");
    REQUIRE(app::giveVerdict(*controller, branch, model::Verdict::approved, ""));
    REQUIRE(planner->refresh());
    REQUIRE(other->refresh());
    REQUIRE(planner->adopt(branch));
    const auto again = other->adopt(branch);
    REQUIRE_FALSE(again);
    CHECK(plain(again.error()) == "The branch Meer voor ICT was adopted before.");
    CHECK(other->store().verify().value().empty());
}

TEST_CASE("an adopted proposal keeps who approved it, and says when its adoption was undone and when it was made again") {
    TemporaryFolder folder;
    made(folder);
    const auto branch = proposed(folder);
    auto controller = opened(folder, "controller"), planner = opened(folder, "planner");
    REQUIRE(app::giveVerdict(*controller, branch, model::Verdict::approved, "akkoord"));
    REQUIRE(planner->refresh());
    REQUIRE(planner->adopt(branch));
    const auto proposal = [&] { return app::proposalsOf(*planner).value().front(); };
    REQUIRE(proposal().verdict);
    CHECK(proposal().verdict->role == "controller");
    CHECK(proposal().verdict->noteNl == "akkoord");
    CHECK_FALSE(proposal().isTakenBack);
    REQUIRE(planner->undo());
    CHECK(proposal().isTakenBack);
    REQUIRE(planner->redo());
    CHECK_FALSE(proposal().isTakenBack);
}
