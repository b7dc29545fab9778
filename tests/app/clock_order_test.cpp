#include "app/clock_order.h"

#include "model/posting.h"

#include <doctest/doctest.h>

using namespace mijlpaal;

namespace {

storage::JournalEntry written(std::int64_t revision, std::string at) {
    storage::JournalEntry entry;
    entry.revision = revision;
    entry.at = std::move(at);
    entry.author = "financiën";
    return entry;
}

}  // namespace

TEST_CASE("a revision of an earlier time than the one before it stays, and is told with both") {
    const std::vector journal{written(1, "2026-03-31T09:00:00Z"), written(2, "2026-03-31T09:00:00Z"),
                              written(3, "2026-03-30T23:59:59Z"), written(4, "2026-03-31T08:00:00Z")};
    const auto found = app::ranBack(journal);
    REQUIRE(found.size() == 1);
    CHECK(plain(found.front()) ==
          "Revision 3 of “financiën” is of 2026-03-30T23:59:59Z, which is before revision 2 of 2026-03-31T09:00:00Z: a clock ran back. "
          "The order of the journal holds; set the clock of that computer right.");
    CHECK_FALSE(base::hasErrors(found));
    CHECK(app::ranBack({}).empty());
}

TEST_CASE("of two closings that tell of a day the one that was entered last holds, whatever day it was decided on") {
    model::Portfolio portfolio;
    const auto put = [&](std::int64_t number, model::PeriodAction action, model::Day decidedOn) {
        model::PeriodClosing closing;
        closing.id = {number};
        closing.firstDay = model::makeDay(2026, 1, 1);
        closing.lastDay = model::makeDay(2026, 1, 31);
        closing.action = action;
        closing.decidedOn = decidedOn;
        portfolio.all<model::PeriodClosing>().put(closing);
    };
    const auto day = model::makeDay(2026, 1, 15);
    put(1, model::PeriodAction::close, model::makeDay(2026, 2, 10));
    CHECK(model::closingOf(portfolio, day));
    put(2, model::PeriodAction::reopen, model::makeDay(2026, 2, 1));
    CHECK_FALSE(model::closingOf(portfolio, day));
}
