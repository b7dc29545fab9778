#include "app/session.h"
#include "model/edit.h"
#include "storage/sqlite.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using app::Session;

TEST_CASE("a view as of a day is that of the last revision of that day or before, and cannot be edited") {
    TemporaryFolder folder;
    const auto file = folder / "plan.mijlpaal";
    {
        auto session =
            Session::create(file, examplePortfolio(), base::message("Make a plan"), "planner").value();
        for (const int month : {4, 5})
            REQUIRE(session->perform(
                model::setStatusDate(session->now().portfolio(), model::makeDay(2027, month, 30)).value()));
    }
    {
        storage::Database database{file, storage::Database::Mode::write};
        database.moveLogOnClose();
        database.run(
            "UPDATE entry SET at = '2026-03-31T23:59:59Z' WHERE revision = 1;"
            "UPDATE entry SET at = '2026-04-02T08:00:00Z' WHERE revision = 2;"
            "UPDATE entry SET at = '2026-04-02T17:00:00Z' WHERE revision = 3;");
    }
    const auto session = Session::open(file, "planner").value();
    const auto revisionOn = [&](int month, int day) {
        const auto view = session->asOf(model::makeDay(2026, month, day));
        REQUIRE_MESSAGE(view, plain(view.error()));
        CHECK(view->origin().asOf == model::makeDay(2026, month, day));
        CHECK_FALSE(view->isEditable());
        return view->revision();
    };
    CHECK(revisionOn(3, 31) == 1);
    CHECK(revisionOn(4, 1) == 1);
    CHECK(revisionOn(4, 2) == 3);
    CHECK(revisionOn(12, 31) == 3);
    CHECK(session->asOf(model::makeDay(2026, 4, 1))->portfolio() == session->at(1)->portfolio());
    CHECK(session->asOf(model::makeDay(2026, 4, 1))->origin().fingerprint ==
          session->at(1)->origin().fingerprint);
    const auto refused = session->asOf(model::makeDay(2026, 3, 30));
    REQUIRE_FALSE(refused);
    CHECK(plain(refused.error()) ==
          "On 2026-03-30 there was nothing in plan.mijlpaal yet; its first revision is of 2026-03-31.");
    CHECK_FALSE(session->now().origin().asOf);
}
