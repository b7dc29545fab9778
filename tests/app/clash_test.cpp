#include "app/clash.h"

#include "model/edit.h"
#include "tests/app/support/example.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using model::Language;

namespace {

/// Two activities of the example, and what another program made of it since.
struct Sides {
    model::Portfolio before = examplePortfolio(), now = before;
    model::ActivityId one = activity(before, "A0070"), other = activity(before, "A0071");

    void write(const base::Result<model::ChangeSet>& changes) { now = model::apply(now, changes.value()).value(); }
    const model::Activity& after(const model::ChangeSet& changes, model::ActivityId id) {
        result = model::apply(now, changes).value();
        return result.all<model::Activity>().at(id);
    }
    model::Portfolio result = before;
};

}  // namespace

TEST_CASE("an edit of what nobody else changed clashes with nothing") {
    Sides sides;
    const auto mine = model::renameActivity(sides.before, sides.one, "Bouw van mij", Language::dutch).value();
    sides.write(model::renameActivity(sides.now, sides.other, "Bouw van een ander", Language::dutch));
    CHECK_FALSE(app::clashOf(mine, sides.now));
}

TEST_CASE("a name that both gave is theirs or mine, and the rest of the edit goes in either way") {
    Sides sides;
    auto mine = model::renameActivity(sides.before, sides.one, "Bouw van mij", Language::dutch).value();
    const auto also = model::renameActivity(sides.before, sides.other, "Proef van mij", Language::dutch).value();
    mine.changes.insert(mine.changes.end(), also.changes.begin(), also.changes.end());
    sides.write(model::renameActivity(sides.now, sides.one, "Bouw van een ander", Language::dutch));
    sides.write(model::setDuration(sides.now, sides.one, {model::hours(8 * 3), model::TimeUnit::day}));

    const auto clash = app::clashOf(mine, sides.now);

    REQUIRE(clash);
    REQUIRE(clash->conflicts.size() == 1);
    CHECK(std::get<std::string>(clash->conflicts.front().wanted) == "Bouw van mij");
    CHECK(std::get<std::string>(clash->conflicts.front().now) == "Bouw van een ander");
    CHECK(sides.after(clash->theirs, sides.one).nameNl == "Bouw van een ander");
    CHECK(sides.result.find(sides.other)->nameNl == "Proef van mij");
    REQUIRE(clash->mine);
    CHECK(sides.after(*clash->mine, sides.one).nameNl == "Bouw van mij");
    CHECK(sides.result.find(sides.other)->nameNl == "Proef van mij");
    // What the other changed besides stays, whichever name is taken.
    CHECK(sides.result.find(sides.one)->mostLikely == model::hours(8 * 3));
}

TEST_CASE("what another removed cannot be changed over it") {
    Sides sides;
    const model::Portfolio empty = model::emptyPortfolio(model::makeDay(2026, 5, 8), 2026, 2030);
    const auto mine = model::renameActivity(sides.before, sides.one, "Bouw van mij", Language::dutch).value();
    const auto clash = app::clashOf(mine, empty);
    REQUIRE(clash);
    CHECK(plain(clash->conflicts.front().message) == "A0070 was removed meanwhile.");
    CHECK_FALSE(clash->mine);
    CHECK(clash->theirs.empty());
}

TEST_CASE("what another changed is removed when mine is taken, and stays when theirs is") {
    Sides sides;
    model::ChangeSet mine;
    mine.remove(sides.before.all<model::Activity>().at(sides.one));
    sides.write(model::renameActivity(sides.now, sides.one, "Bouw van een ander", Language::dutch));
    const auto clash = app::clashOf(mine, sides.now);
    REQUIRE(clash);
    REQUIRE(clash->mine);
    CHECK(clash->theirs.empty());
    CHECK_FALSE(model::apply(sides.now, *clash->mine).value().find(sides.one));
}
