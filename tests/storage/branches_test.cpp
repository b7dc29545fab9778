#include "model/rebase.h"
#include "storage/store.h"
#include "tests/storage/support/editor.h"
#include "tests/storage/support/folder.h"

#include <doctest/doctest.h>

#include <map>
#include <random>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::BranchKind;
using storage::BranchStatus;
using storage::EntryKind;
using storage::Store;

namespace {

std::vector<std::string> findingsAfter(const std::filesystem::path& file, const std::string& sql) {
    runSql(file, "PRAGMA foreign_keys=OFF; " + sql);
    const auto store = Store::open(file);
    REQUIRE_MESSAGE(store, plain(store.error()));
    return sentences(store->verify().value());
}

}  // namespace

TEST_CASE("a branch grows step by step beside the plan and is read back") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    std::int64_t id = 0;
    model::Portfolio wanted;
    {
        auto store = makeStore(file);
        const auto plan = store.load().value();
        const auto opened = store.addBranch("Later", BranchKind::scenario, 1, "planner").value();
        id = opened.id;
        CHECK(opened.name == "Later");
        CHECK(opened.kind == BranchKind::scenario);
        CHECK(opened.status == BranchStatus::open);
        CHECK(opened.baseRevision == 1);
        CHECK(opened.steps == 0);

        auto first = rename(plan, "Wat als");
        first.reason = "proef";
        const auto entry = store.appendTo(id, first, 0, "planner").value();
        CHECK(entry.kind == EntryKind::step);
        CHECK(entry.branch == id);
        CHECK(entry.step == 1);
        CHECK(entry.revision == 0);
        CHECK(entry.parentHash == opened.lastHash);
        wanted = model::apply(plan, first).value();

        // The plan goes on meanwhile; the chain is one.
        const auto edited = store.append(rename(plan, "Intussen"), 1, "planner").value();
        CHECK(edited.revision == 2);
        CHECK(edited.parentHash == entry.hash);

        const auto second = rename(wanted, "Of anders");
        CHECK(store.appendTo(id, second, 1, "lid").value().parentHash == edited.hash);
        wanted = model::apply(wanted, second).value();
        auto back = model::inverse(second);
        back.label = second.label;
        const auto undone = store.appendTo(id, back, 2, "lid", 2).value();
        CHECK(undone.undoes == 2);
        CHECK_FALSE(undone.isRedo);
        wanted = model::apply(wanted, back).value();

        CHECK(store.load().value().all<model::Activity>().at({1}).nameNl == "Intussen");
    }
    const auto store = Store::open(file).value();
    const auto branch = store.branch(id).value();
    CHECK(branch.steps == 3);
    CHECK(store.branches().value() == std::vector{branch});
    CHECK(store.loadBranch(id).value() == wanted);
    const auto entries = store.branchJournal(id).value();
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].kind == EntryKind::open);
    CHECK(entries[1].reason == "proef");
    CHECK(entries[3].author == "lid");
    CHECK(entries[3].hash == branch.lastHash);
    CHECK(store.journal().value().size() == 2);
    CHECK(store.verify().value().empty());
}

TEST_CASE("an adopted branch is one revision, and what the branch holds is not written twice") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    const auto plan = store.load().value();
    const auto changes = rename(plan, "Uit de import");
    const auto branch = store.addBranch("plan.xml", BranchKind::import, 1, "planner", {changes}).value();
    CHECK(branch.steps == 1);
    const auto adopted = store.adopt(branch.id, changes, 1, "opdrachtgever", "akkoord").value();
    CHECK(adopted.kind == EntryKind::adopt);
    CHECK(adopted.revision == 2);
    CHECK(adopted.branch == branch.id);
    CHECK(adopted.author == "opdrachtgever");
    CHECK(adopted.reason == "akkoord");
    CHECK(adopted.label == changes.label);
    CHECK(askSql(file, "SELECT count(*) FROM change WHERE entry = " + std::to_string(adopted.position)) ==
          std::vector<std::string>{"0"});
    CHECK(store.patches(2).value() == model::patchesOf(changes));
    CHECK(store.load().value() == model::apply(plan, changes).value());

    REQUIRE(store.append(rename(store.load().value(), "Daarna"), 2, "planner"));
    CHECK(store.load(2).value() == model::apply(plan, changes).value());
    CHECK(store.load(1).value() == plan);
    const auto closed = store.branch(branch.id).value();
    CHECK(closed.status == BranchStatus::adopted);
    CHECK(closed.adoptedAs == 2);
    CHECK(store.verify().value().empty());

    // It can be taken back as any edit.
    REQUIRE(store.append(edit("undo"), 3, "planner", 2));
    CHECK(store.journal().value().back().undoes == 2);
}

TEST_CASE("a branch is adopted as it fits the plan of now") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    const auto plan = store.load().value();
    const auto branch = store.addBranch("Voorstel", BranchKind::proposal, 1, "lid").value();
    auto changes = edit("add");
    changes.add(filled<model::Risk>(4, 4));
    REQUIRE(store.appendTo(branch.id, changes, 0, "lid"));
    auto other = edit("add too");
    other.add(filled<model::Risk>(4, 5));
    REQUIRE(store.append(other, 1, "planner"));

    const auto now = store.load().value();
    auto fitted = edit("adopt");
    fitted.add(filled<model::Risk>(5, 4));
    const auto adopted = store.adopt(branch.id, fitted, 2, "planner").value();
    CHECK(adopted.revision == 3);
    CHECK(store.load().value() == model::apply(now, fitted).value());
    CHECK(store.load(2).value() == now);
    CHECK(store.loadBranch(branch.id).value() == model::apply(plan, changes).value());
    CHECK(store.verify().value().empty());
}

TEST_CASE("a branch that was let go can still be read") {
    const Folder folder;
    auto store = makeStore(folder / "plan.mijlpaal");
    const auto plan = store.load().value();
    const auto changes = rename(plan, "Toch niet");
    const auto branch = store.addBranch("Toch niet", BranchKind::scenario, 1, "planner", {changes}).value();
    const auto entry = store.discard(branch.id, "planner", "te duur").value();
    CHECK(entry.kind == EntryKind::discard);
    CHECK(entry.reason == "te duur");
    CHECK(store.branch(branch.id).value().status == BranchStatus::discarded);
    CHECK(store.loadBranch(branch.id).value() == model::apply(plan, changes).value());
    CHECK(store.head().value().revision == 1);
    CHECK(store.verify().value().empty());
}

TEST_CASE("what does not fit a branch is refused and nothing is written") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    auto store = makeStore(file);
    auto second = Store::open(file).value();
    const auto plan = store.load().value();
    const auto changes = rename(plan, "Eerste");
    const auto branch = store.addBranch("Later", BranchKind::scenario, 1, "planner", {changes}).value();
    const auto code = plan.all<model::Activity>().at({1}).code;

    const auto stale = second.appendTo(branch.id, rename(plan, "Tweede"), 0, "planner");
    CHECK(sentence(stale) ==
          "Another program wrote to the branch Later meanwhile: this edit was made on step 0, and the last "
          "is 1.");
    CHECK(storage::isStale(stale.error()));
    CHECK(sentence(second.appendTo(branch.id, rename(plan, "Tweede"), 1, "planner")) ==
          code + " in the branch Later is not what it was when this edit was made, so nothing was written.");
    CHECK(sentence(store.appendTo(branch.id, edit("undo"), 1, "planner", 7)) ==
          "The branch Later has no step 7.");
    CHECK(storage::isStale(store.adopt(branch.id, changes, 0, "planner").error()));
    CHECK(sentence(store.addBranch("Te vroeg", BranchKind::proposal, 2, "planner")) ==
          with("{file} has no revision 2; the newest is 1.", {{"file", file}}));
    CHECK(sentence(store.addBranch("Half", BranchKind::proposal, 1, "planner", {changes, changes})) ==
          code + " in the branch Half is not what it was when this edit was made, so nothing was written.");
    for (const auto& refused : {sentence(store.branchJournal(99)), sentence(store.loadBranch(99)),
                                sentence(store.discard(99, "planner"))}) {
        CHECK(refused == with("There is no branch {branch} in {file}.", {{"branch", "99"}, {"file", file}}));
    }
    CHECK(store.branches().value().size() == 1);

    REQUIRE(store.discard(branch.id, "planner"));
    for (const auto& refused : {sentence(store.appendTo(branch.id, changes, 1, "planner")),
                                sentence(store.adopt(branch.id, changes, 1, "planner")),
                                sentence(store.discard(branch.id, "planner"))}) {
        CHECK(refused == "The branch Later was discarded before.");
    }
    CHECK(store.verify().value().empty());
}

TEST_CASE("verify finds a branch that was changed, cut, closed or opened behind the program's back") {
    const Folder folder;
    const auto original = folder / "plan.mijlpaal";
    std::string branch;
    {
        auto store = makeStore(original);
        const auto plan = store.load().value();
        const auto first = rename(plan, "Een");
        const auto second = rename(model::apply(plan, first).value(), "Twee");
        const auto made =
            store.addBranch("Later", BranchKind::scenario, 1, "planner", {first, second}).value();
        branch = std::to_string(made.id);
        REQUIRE(store.append(rename(plan, "Drie"), 1, "planner"));
    }
    const auto findings = [&](const std::string& sql) {
        const auto copy = folder / "copy.mijlpaal";
        std::filesystem::copy_file(original, copy, std::filesystem::copy_options::overwrite_existing);
        return findingsAfter(copy, sql);
    };
    using Sentences = std::vector<std::string>;
    CHECK(findings("UPDATE entry SET facts = replace(facts, 'Later', 'Eerder') WHERE position = 2") ==
          Sentences{"Entry 2 of the journal was changed after it was written."});
    CHECK(findings("UPDATE change SET after = replace(after, 'Een', 'Nul') WHERE entry = 3") ==
          Sentences{"Entry 3 of the journal was changed after it was written.",
                    "Entry 4 of the journal changes " + filled<model::Activity>(1, 1).code +
                        ", but the entries before it do not give what it changed."});
    CHECK(findings("DELETE FROM change WHERE entry = 4; DELETE FROM entry WHERE position = 4") ==
          Sentences{"Entry 4 is missing from the journal."});
    CHECK(findings("UPDATE entry SET step = 3 WHERE position = 4") ==
          Sentences{"Entry 4 of the journal does not fit the entries before it.",
                    "Entry 4 of the journal was changed after it was written."});
    CHECK(findings("INSERT INTO entry SELECT 6, format, 'discard', NULL, 2, NULL, at, author, NULL, label, "
                   "'{}', salts, hash, hash FROM entry WHERE position = 5") ==
          Sentences{"Entry 6 of the journal was changed after it was written."});
    CHECK(findings("UPDATE entry SET kind = 'loose' WHERE position = 4") ==
          Sentences{"Entry 4 of the journal was changed after it was written."});
}

TEST_CASE("after any edits of the plan and of branches, everything can be had again") {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        INFO("seed ", seed);
        const Folder folder;
        const auto file = folder / "plan.mijlpaal";
        std::vector portfolios{filledPortfolio(3)};
        std::map<std::int64_t, model::Portfolio> branches;
        std::vector<std::int64_t> open;
        {
            auto store = makeStore(file);
            Editor editor{seed};
            std::mt19937 random{seed};
            for (int round = 0; round < 40; ++round) {
                const auto head = static_cast<std::int64_t>(portfolios.size());
                const auto choice = random() % 8;
                if (choice == 0) {
                    const auto base = 1 + static_cast<std::int64_t>(random() % portfolios.size());
                    const auto made = store.addBranch("Tak", BranchKind::scenario, base, "planner").value();
                    branches[made.id] = portfolios[static_cast<std::size_t>(base - 1)];
                    open.push_back(made.id);
                } else if (choice <= 3 && !open.empty()) {
                    const auto id = open[random() % open.size()];
                    const auto changes = editor.next(branches[id]);
                    const auto step = store.branch(id).value().steps;
                    const auto entry = store.appendTo(id, changes, step, "planner");
                    REQUIRE_MESSAGE(entry, plain(entry.error()));
                    branches[id] = model::apply(branches[id], changes).value();
                } else if (choice == 4 && !open.empty()) {
                    const auto at = random() % open.size();
                    const auto id = open[at];
                    const auto base = static_cast<std::size_t>(store.branch(id).value().baseRevision);
                    const auto fitted = model::rebase(model::difference(portfolios[base - 1], branches[id]),
                                                      portfolios.back());
                    if (fitted) {
                        const auto entry = store.adopt(id, *fitted, head, "planner");
                        REQUIRE_MESSAGE(entry, plain(entry.error()));
                        portfolios.push_back(model::apply(portfolios.back(), *fitted).value());
                    } else {
                        REQUIRE(store.discard(id, "planner"));
                    }
                    open.erase(open.begin() + static_cast<std::ptrdiff_t>(at));
                } else {
                    const auto changes = editor.next(portfolios.back());
                    const auto entry = store.append(changes, head, "planner");
                    REQUIRE_MESSAGE(entry, plain(entry.error()));
                    portfolios.push_back(model::apply(portfolios.back(), changes).value());
                }
            }
        }
        const auto store = Store::open(file).value();
        CHECK(store.load().value() == portfolios.back());
        for (std::size_t i = 0; i < portfolios.size(); ++i)
            CHECK(store.load(static_cast<std::int64_t>(i) + 1).value() == portfolios[i]);
        for (const auto& [id, portfolio] : branches) CHECK(store.loadBranch(id).value() == portfolio);
        CHECK(sentences(store.verify().value()) == std::vector<std::string>{});
    }
}
