#include "model/patch.h"
#include "storage/store.h"
#include "tests/storage/support/folder.h"

#include <doctest/doctest.h>

#include <array>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::Store;

namespace {

/// More than are made and written at a time.
constexpr std::int64_t many = 1'700;

model::BudgetEntry entry(std::int64_t number) {
    static constexpr std::array texts{"",          "nr. 7",          "hij zei \"nee\"", "een\ntwee\ttab",
                                      "pad\\naar", "\x01 bel",       "reële €",        "null",
                                      "{}",        "12",             " blanks "};
    model::BudgetEntry made;
    made.id = {number};
    made.code = "B" + std::to_string(number);
    made.decisionDate = model::makeDay(2026, 1, 1) + std::chrono::days{number % 1'000};
    made.descriptionNl = texts[static_cast<std::size_t>(number) % texts.size()];
    made.source = texts[static_cast<std::size_t>(number / 3) % texts.size()];
    made.amount = model::Money{number % 7 == 0 ? -number : number * 1'000'000'000};
    if (number % 5 == 0) made.amount.reset();
    return made;
}

}  // namespace

TEST_CASE("a file with very many rows holds them all, in its rows, in its journal and in its hashes") {
    const Folder folder;
    auto portfolio = makeStore(folder / "small.mijlpaal").load().value();
    for (std::int64_t i = 1; i <= many; ++i) portfolio.all<model::BudgetEntry>().put(entry(i));
    auto store = Store::create(folder / "plan.mijlpaal", portfolio, base::message("Import"), "planner").value();
    CHECK(store.load().value() == portfolio);
    CHECK(store.verify().value().empty());

    // A later edit adds as many, between others, and the first revision can still be replayed.
    model::ChangeSet changes;
    changes.label = base::message("More");
    auto settings = portfolio.settings();
    settings.nameNl = "Nieuw";
    for (std::int64_t i = 1; i <= many; ++i) changes.add(entry(many + i));
    changes.change(portfolio.settings(), settings);
    changes.add(entry(2 * many + 1));
    REQUIRE(store.append(changes, 1, "planner"));
    CHECK(store.verify().value().empty());
    CHECK(store.load().value() == model::apply(portfolio, changes).value());
    CHECK(store.load(1).value() == portfolio);
    CHECK(store.patches(2).value() == model::patchesOf(changes));
}

TEST_CASE("very many rows in a branch are the lines a revision would have, adopted at once or by the next program") {
    const Folder folder;
    model::ChangeSet changes;
    changes.label = base::message("Import");
    for (std::int64_t i = 1; i <= many; ++i) changes.add(entry(1'000 + i));
    const auto plan = makeStore(folder / "plan.mijlpaal").load().value();
    auto settings = plan.settings();
    settings.nameNl = "Nieuw";
    changes.change(plan.settings(), settings);
    changes.add(entry(5'000));
    const auto wanted = model::apply(plan, changes).value();
    constexpr auto lines = "SELECT kind, record_id, before, after FROM change WHERE entry > 1 ORDER BY entry, seq";

    const auto edited = folder / "edited.mijlpaal";
    auto direct = makeStore(edited);
    REQUIRE(direct.append(changes, 1, "planner"));
    for (const bool isOpenedAgain : {false, true}) {
        CAPTURE(isOpenedAgain);
        const auto file = folder / (isOpenedAgain ? "again.mijlpaal" : "once.mijlpaal");
        auto store = makeStore(file);
        const auto branch = store.addBranch("rows.csv", storage::BranchKind::import, 1, "planner", {changes}).value();
        CHECK(store.load().value() == plan);
        if (isOpenedAgain) store = Store::open(file).value();
        CHECK(store.loadBranch(branch.id).value() == wanted);
        REQUIRE(store.adopt(branch.id, changes, 1, "planner", ""));
        // Also where the branch is known from writing it, what it holds is not written a second time.
        CHECK(askSql(file, lines) == askSql(edited, lines));
        CHECK(store.load().value() == wanted);
        CHECK(store.verify().value().empty());
    }
    // Adopted as something else than it says, it gets lines of its own.
    auto other = makeStore(folder / "other.mijlpaal");
    const auto branch = other.addBranch("rows.csv", storage::BranchKind::import, 1, "planner", {changes}).value();
    auto fewer = changes;
    fewer.changes.pop_back();
    REQUIRE(other.adopt(branch.id, fewer, 1, "planner", ""));
    CHECK(other.patches(2).value() == model::patchesOf(fewer));
    CHECK(other.verify().value().empty());
}

TEST_CASE("a row that a branch has already lets none of very many into it") {
    const Folder folder;
    auto store = makeStore(folder / "plan.mijlpaal");
    const auto branch = store.addBranch("Later", storage::BranchKind::scenario, 1, "planner", {}).value();
    model::ChangeSet changes;
    changes.label = base::message("Twice");
    for (std::int64_t i = 1; i <= many; ++i) changes.add(entry(1'000 + i));
    changes.add(entry(1'000 + many / 2));
    CHECK(sentence(store.appendTo(branch.id, changes, 0, "planner")) ==
          base::fill("{record} in the branch Later is not what it was when this edit was made, so nothing was written.",
                     {{"record", "B" + std::to_string(1'000 + many / 2)}}));
    CHECK(store.branch(branch.id).value() == branch);
    CHECK(store.loadBranch(branch.id).value() == store.load().value());
}

TEST_CASE("of very many rows one that is there already lets none in") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    const auto before = store.load().value();
    model::ChangeSet changes;
    changes.label = base::message("Twice");
    for (std::int64_t i = 1; i <= many; ++i) changes.add(entry(1'000 + i));
    changes.add(entry(1'000 + many / 2));
    CHECK(sentence(store.append(changes, 1, "planner")) ==
          base::fill("{record} in {file} is not what it was when this edit was made, so nothing was written.",
               {{"record", "B" + std::to_string(1'000 + many / 2)}, {"file", file.string()}}));
    CHECK(store.load().value() == before);
    CHECK(store.verify().value().empty());
}

TEST_CASE("of very many rows one that is not UTF-8 lets none in") {
    const Folder folder;
    auto store = makeStore(folder / "plan.mijlpaal");
    const auto before = store.load().value();
    for (const auto wrong : {std::int64_t{1}, many / 2, many}) {
        model::ChangeSet changes;
        changes.label = base::message("Wrong");
        for (std::int64_t i = 1; i <= many; ++i) {
            auto made = entry(1'000 + i);
            if (i == wrong) made.descriptionNl = "\xff";
            changes.add(made);
        }
        CHECK(sentence(store.append(changes, 1, "planner")) ==
              "A text holds bytes that are not UTF-8, so nothing was written.");
        CHECK(store.load().value() == before);
    }
}
