#include "app/audit.h"

#include "app/approvals.h"
#include "model/posting.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using app::AuditQuestion;
using app::AuditRow;
using app::Part;
using model::BudgetEntry;
using model::BudgetYear;
using model::makeDay;
using model::Money;

namespace {

struct Books {
    TemporaryFolder folder;
    std::unique_ptr<app::Session> session =
        std::move(app::Session::create(folder / "om.mijlpaal", examplePortfolio(), base::message("Make a plan"), "financiën")
                      .value());

    std::unique_ptr<app::Session> as(const std::string& role) const {
        return std::move(app::Session::open(folder / "om.mijlpaal", role).value());
    }

    /// A row of source F09 for programme P03 in 2026, decided on a day.
    model::ChangeSet posting(const std::string& code, model::Day day, std::int64_t euros) const {
        const auto& portfolio = session->now().portfolio();
        auto made = *portfolio.all<BudgetEntry>().findByCode("E0095");
        made.id = portfolio.all<BudgetEntry>().nextId();
        made.code = code;
        made.decisionDate = day;
        made.budgetYear = BudgetYear{2026};
        made.amount = Money{euros * 100};
        made.decisionReference = "besluit " + code;
        model::ChangeSet changes{base::message("Post"), "afspraak", {}};
        changes.add(made);
        return changes;
    }

    std::vector<app::AuditFigure> ask(const AuditQuestion& question) const {
        return app::auditTrail(*session, session->now(), question).value();
    }
};

AuditQuestion about(const model::Portfolio& portfolio, const std::string& source, int year, ledger::Figure figure) {
    AuditQuestion question;
    question.source = portfolio.all<model::FundingSource>().findByCode(source)->id;
    question.year = BudgetYear{year};
    question.measure = model::MoneyKind::cash;
    question.figure = figure;
    return question;
}

std::string codeOf(const Books& books, const AuditRow& row) {
    return model::codeOf(books.session->now().portfolio(), row.posting.row);
}

}  // namespace

TEST_CASE("the chain of a published figure is its last published stand, and what that holds already") {
    Books books;
    const auto figures = books.ask(about(examplePortfolio(), "F01", 2024, ledger::Figure::budget));
    REQUIRE(figures.size() == 1);
    const auto& figure = figures.front();
    CHECK(figure.stand == Money{3'565'800'000});
    REQUIRE(figure.rows.size() > 1);
    CHECK(figure.rows.back().part == Part::published);
    CHECK(codeOf(books, figure.rows.back()) == "E0013");
    for (std::size_t i = 0; i + 1 < figure.rows.size(); ++i) CHECK(figure.rows[i].part == Part::explained);
    const auto entry = books.session->store().entry(1).value();
    for (const auto& row : figure.rows) {
        CHECK(row.revision == 1);
        CHECK(row.author == "financiën");
        CHECK(row.at == entry.at);
        CHECK(row.hash == entry.hash);
        CHECK_FALSE(row.proposal);
        CHECK_FALSE(row.closing);
    }
    auto earlier = about(examplePortfolio(), "F01", 2024, ledger::Figure::budget);
    earlier.asOf = makeDay(2024, 6, 1);
    CHECK(books.ask(earlier).front().stand == Money{2'856'900'000});
}

TEST_CASE("a row that came by a proposal names who proposed and who approved it, and a row of closed books who closed them") {
    Books books;
    REQUIRE(books.session->perform(books.posting("E9001", makeDay(2026, 1, 5), 10)));
    const auto branch = books.session->addBranch("Meer testers", storage::BranchKind::proposal).value().id;
    REQUIRE(books.session->performOn(branch, books.posting("E9002", makeDay(2026, 2, 1), 20)));
    const auto controller = books.as("controller");
    REQUIRE(app::giveVerdict(*controller, branch, model::Verdict::approved, "akkoord"));
    REQUIRE(controller->adopt(branch));
    REQUIRE(controller->perform(model::closePeriod(controller->now().portfolio(),
                                                   {makeDay(2026, 1, 1), makeDay(2026, 1, 31), makeDay(2026, 2, 10),
                                                    "controller", ""})
                                    .value()));
    REQUIRE(books.session->refresh());

    auto question = about(examplePortfolio(), "F09", 2026, ledger::Figure::allocated);
    question.programme = examplePortfolio().all<model::Programme>().findByCode("P03")->id;
    const auto figures = books.ask(question);
    REQUIRE(figures.size() == 1);
    REQUIRE(figures.front().rows.size() == 2);
    CHECK(figures.front().stand == Money{3000});
    const auto &direct = figures.front().rows[0], &proposed = figures.front().rows[1];
    CHECK(codeOf(books, direct) == "E9001");
    CHECK(direct.part == Part::added);
    CHECK(direct.revision == 2);
    CHECK(direct.reason == "afspraak");
    CHECK_FALSE(direct.proposal);
    REQUIRE(direct.closing);
    CHECK(books.session->now().portfolio().find(*direct.closing)->role == "controller");
    CHECK(codeOf(books, proposed) == "E9002");
    CHECK(proposed.author == "controller");
    CHECK_FALSE(proposed.closing);
    REQUIRE(proposed.proposal);
    CHECK(proposed.proposal->name == "Meer testers");
    CHECK(proposed.proposal->proposers == "financiën");
    CHECK(proposed.proposal->approver == "controller");
    CHECK(proposed.proposal->note == "akkoord");
    CHECK_FALSE(proposed.proposal->approvedAt.empty());
}

TEST_CASE("a row that was taken out and put back was entered when it came back, and one that is gone is in no chain") {
    Books books;
    REQUIRE(books.session->perform(books.posting("E9001", makeDay(2026, 1, 5), 10)));
    REQUIRE(books.session->undo());
    auto question = about(examplePortfolio(), "F09", 2026, ledger::Figure::allocated);
    question.programme = examplePortfolio().all<model::Programme>().findByCode("P03")->id;
    CHECK(books.ask(question).empty());
    REQUIRE(books.session->redo());
    REQUIRE(books.ask(question).size() == 1);
    CHECK(books.ask(question).front().rows.front().revision == 4);
}

TEST_CASE("at an earlier revision the chain ends there") {
    Books books;
    REQUIRE(books.session->perform(books.posting("E9001", makeDay(2026, 1, 5), 10)));
    const auto question = about(examplePortfolio(), "F09", 2026, ledger::Figure::allocated);
    const auto count = [&](const app::View& view) {
        std::size_t rows = 0;
        const auto trail = app::auditTrail(*books.session, view, question).value();
        for (const auto& each : trail) rows += each.rows.size();
        return rows;
    };
    CHECK(count(books.session->now()) == count(books.session->at(1).value()) + 1);
}
