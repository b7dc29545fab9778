#include "storage/entry_form.h"
#include "storage/journal.h"
#include "storage/store.h"
#include "tests/storage/support/folder.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>

#include <functional>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::EntryKind;
using storage::Facts;
using storage::Store;
using storage::StoredEntry;

namespace {

using Sentences = std::vector<std::string>;
using Shape = std::function<void(StoredEntry&)>;

constexpr std::int64_t branch = 3;

/// A file with revisions 1 to 3 at the positions 1, 2 and 6, and an open branch of two steps at 3 to 5.
std::string threeRevisions() {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    {
        auto store = makeStore(file);
        writeEdit(store, rename(store.load().value(), "Twee"));
        const auto first = rename(store.load().value(), "Een");
        const auto second = rename(model::apply(store.load().value(), first).value(), "Anders");
        CHECK(store.addBranch("Later", storage::BranchKind::scenario, 2, "planner", {first, second})
                  .value()
                  .id == branch);
        auto third = edit("add");
        third.add(filled<model::Risk>(4, 4));
        writeEdit(store, third);
    }
    return readBytes(file);
}

/// Writes one more entry behind those, with a hash as it should be, and gives what verify says then.
Sentences findingsWith(EntryKind kind, Facts facts, const Shape& shape) {
    static const auto bytes = threeRevisions();
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    writeBytes(file, bytes);
    {
        storage::Database database{file, storage::Database::Mode::write};
        database.moveLogOnClose();
        storage::Transaction transaction{database, storage::Transaction::Kind::write};
        const storage::Journal journal{database, file, storage::formerNames()};
        storage::EntryWriter writer{journal, kind, "planner", base::message("More"), std::move(facts)};
        CHECK(writer.entry().position == 7);
        shape(writer.entry());
        writer.finish();
        transaction.commit();
    }
    return sentences(Store::open(file).value().verify().value());
}

const Sentences misfit{"Entry 7 of the journal does not fit the entries before it."};
const Sentences sound{};

/// Sets the columns: a revision, a branch, a step; 0 for none.
Shape columns(std::int64_t revision, std::int64_t ofBranch, std::int64_t step, std::int64_t undoes = 0) {
    const auto orNone = [](std::int64_t number) {
        return number ? std::optional{number} : std::optional<std::int64_t>{};
    };
    return [=](StoredEntry& entry) {
        entry.revision = orNone(revision);
        entry.branch = orNone(ofBranch);
        entry.step = orNone(step);
        entry.undoes = orNone(undoes);
    };
}

const Facts none;
const Facts reason{{"reason", std::string{"daarom"}}};

}  // namespace

TEST_CASE("an edit has a revision, and no branch or step") {
    CHECK(findingsWith(EntryKind::edit, reason, columns(4, 0, 0)) == sound);
    CHECK(findingsWith(EntryKind::edit, none, columns(0, 0, 0)) == misfit);
    CHECK(findingsWith(EntryKind::edit, none, columns(4, branch, 0)) == misfit);
    CHECK(findingsWith(EntryKind::edit, none, columns(4, 0, 1)) == misfit);
    CHECK(findingsWith(EntryKind::edit, {{"steps", std::int64_t{1}}}, columns(4, 0, 0)) == misfit);
}

TEST_CASE("an edit takes back a revision before it") {
    CHECK(findingsWith(EntryKind::edit, none, columns(4, 0, 0, 6)) == sound);
    for (const std::int64_t undone : {-1, 3, 5, 7, 8})
        CHECK(findingsWith(EntryKind::edit, none, columns(4, 0, 0, undone)) == misfit);
}

TEST_CASE("an entry that opens a branch has its own position as branch, step 0 and a base that is there") {
    const auto opens = [](std::int64_t base) {
        return Facts{
            {"base", base}, {"branch_kind", std::string{"import"}}, {"name", std::string{"Nog een"}}};
    };
    const auto with = [](std::int64_t revision, std::int64_t ofBranch, std::int64_t step) {
        return [=](StoredEntry& entry) {
            if (revision) entry.revision = revision;
            entry.branch = ofBranch;
            entry.step = step;
        };
    };
    CHECK(findingsWith(EntryKind::open, opens(3), with(0, 7, 0)) == sound);
    CHECK(findingsWith(EntryKind::open, opens(4), with(0, 7, 0)) == misfit);
    CHECK(findingsWith(EntryKind::open, opens(3), with(4, 7, 0)) == misfit);
    CHECK(findingsWith(EntryKind::open, opens(3), with(0, 6, 0)) == misfit);
    CHECK(findingsWith(EntryKind::open, opens(3), with(0, 7, 1)) == misfit);
    auto more = opens(3);
    more.insert(*reason.begin());
    CHECK(findingsWith(EntryKind::open, more, with(0, 7, 0)) == misfit);
}

TEST_CASE("a step is the next of an open branch, has no revision, and takes back a step of that branch") {
    CHECK(findingsWith(EntryKind::step, reason, columns(0, branch, 3)) == sound);
    CHECK(findingsWith(EntryKind::step, none, columns(0, branch, 3, 5)) == sound);
    CHECK(findingsWith(EntryKind::step, none, columns(0, branch, 4)) == misfit);
    CHECK(findingsWith(EntryKind::step, none, columns(0, branch, 0)) == misfit);
    CHECK(findingsWith(EntryKind::step, none, columns(4, branch, 3)) == misfit);
    CHECK(findingsWith(EntryKind::step, none, columns(0, 2, 1)) == misfit);
    for (const std::int64_t undone : {2, 3, 6, 7})
        CHECK(findingsWith(EntryKind::step, none, columns(0, branch, 3, undone)) == misfit);
}

TEST_CASE("an adoption has the branch and a revision, no step, and no more steps than the branch has") {
    CHECK(findingsWith(EntryKind::adopt, reason, columns(4, branch, 0)) == sound);
    // As it was before version 3.
    CHECK(findingsWith(EntryKind::adopt, none, columns(0, branch, 0)) == sound);
    CHECK(findingsWith(EntryKind::adopt, none, columns(4, branch, 3)) == misfit);
    CHECK(findingsWith(EntryKind::adopt, none, columns(4, 0, 0)) == misfit);
    CHECK(findingsWith(EntryKind::adopt, none, columns(4, branch, 0, 6)) == misfit);
    for (const std::int64_t steps :
         {std::int64_t{-1}, std::int64_t{3}, std::numeric_limits<std::int64_t>::max()}) {
        const auto found = findingsWith(EntryKind::adopt, {{"steps", steps}}, columns(4, branch, 0));
        REQUIRE_FALSE(found.empty());
        CHECK(found.front() == misfit.front());
        CHECK(std::count(found.begin(), found.end(), misfit.front()) == 1);
    }
    CHECK(findingsWith(EntryKind::adopt, {{"steps", std::int64_t{2}}}, columns(0, branch, 0)) == misfit);
}

TEST_CASE("a branch is let go without a revision or a step, and once") {
    CHECK(findingsWith(EntryKind::discard, reason, columns(0, branch, 0)) == sound);
    CHECK(findingsWith(EntryKind::discard, none, columns(4, branch, 0)) == misfit);
    CHECK(findingsWith(EntryKind::discard, none, columns(0, branch, 3)) == misfit);
    CHECK(findingsWith(EntryKind::discard, none, columns(0, branch, 0, 5)) == misfit);
    CHECK(findingsWith(EntryKind::discard, none, columns(0, 6, 0)) == misfit);
}

TEST_CASE("entries that are kept for later are of no revision and no branch") {
    for (const auto kind : {EntryKind::key, EntryKind::sign, EntryKind::redact}) {
        CHECK(findingsWith(kind, {{"role", std::string{"planner"}}}, columns(0, 0, 0)) == sound);
        CHECK(findingsWith(kind, none, columns(4, 0, 0)) == misfit);
        CHECK(findingsWith(kind, none, columns(0, branch, 0)) == misfit);
        CHECK(findingsWith(kind, none, columns(0, 0, 3)) == misfit);
    }
}

TEST_CASE("an adoption whose changes are the steps of its branch has no lines of its own") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    for (const bool writesThemAgain : {false, true}) {
        std::filesystem::remove(file);
        {
            auto store = makeStore(file);
            const auto changes = rename(store.load().value(), "Een");
            const auto made =
                store.addBranch("Later", storage::BranchKind::scenario, 1, "planner", {changes});
            REQUIRE(store.adopt(made.value().id, changes, 1, "planner"));
            REQUIRE(store.verify().value().empty());
        }
        if (!writesThemAgain) continue;
        storage::Database database{file, storage::Database::Mode::write};
        database.moveLogOnClose();
        const storage::Journal journal{database, file, storage::formerNames()};
        storage::Transaction transaction{database, storage::Transaction::Kind::write};
        auto plan = storage::entryAt(journal, 4).value();
        storage::EntryHash hash{plan};
        auto line =
            database.query("SELECT kind, record_id, before, after, salts FROM change WHERE entry = 3");
        REQUIRE(line.step());
        CHECK(hash.add(storage::lineIn(line, 0)));
        database.run(
            "INSERT INTO change SELECT 4, seq, kind, record_id, before, after, salts FROM change "
            "WHERE entry = 3");
        database.query("UPDATE entry SET hash = ? WHERE position = 4").with(hash.finish().value()).run();
        transaction.commit();
    }
    const auto found = sentences(Store::open(file).value().verify().value());
    CHECK(std::count(found.begin(), found.end(),
                     "Entry 4 of the journal does not fit the entries before it.") == 1);
}

// ---- numbers that cannot be -----------------------------------------------------------------------------

TEST_CASE("numbers that count to the end are told by verify, and nothing is written after them") {
    const auto most = std::to_string(std::numeric_limits<std::int64_t>::max());
    const auto least = std::to_string(std::numeric_limits<std::int64_t>::min());
    const auto refused = [](const std::filesystem::path& file, const std::string& number) {
        return file.string() + " counts to " + number +
               ", so nothing was written: the file was changed by something other than this program. Go back "
               "to a copy of it.";
    };
    for (const auto& each :
         {std::tuple{"UPDATE entry SET revision = " + most + " WHERE position = 4", most, false},
          std::tuple{"UPDATE change SET entry = " + most +
                         " WHERE entry = 4; UPDATE entry SET position = " + most + " WHERE position = 4",
                     most, false},
          std::tuple{"UPDATE entry SET revision = " + least +
                         " WHERE position = 1; UPDATE entry SET "
                         "revision = " +
                         most + " WHERE position = 4",
                     most, false},
          std::tuple{"UPDATE change SET rowid = " + least + " WHERE entry = 1 AND seq = 0", std::string{},
                     false},
          std::tuple{"UPDATE entry SET step = " + most + " WHERE position = 3", most, true},
          std::tuple{"UPDATE entry SET step = " + least + " WHERE position = 3", least, true},
          std::tuple{"UPDATE entry SET undoes = " + least + " WHERE position = 4", std::string{}, false},
          std::tuple{"UPDATE entry SET branch = " + least + " WHERE position = 3", std::string{}, false}}) {
        const auto& [sql, number, isOfBranch] = each;
        INFO(std::get<0>(each));
        const Folder folder;
        const auto file = folder / "plan.mijlpaal";
        {
            auto store = makeStore(file);
            const auto changes = rename(store.load().value(), "Een");
            REQUIRE(store.addBranch("Later", storage::BranchKind::scenario, 1, "planner", {changes}));
            writeEdit(store, rename(store.load().value(), "Twee"));
        }
        runSql(file, "PRAGMA foreign_keys=OFF; " + sql);
        auto store = Store::open(file).value();
        if (sql.find("rowid") == std::string::npos) CHECK_FALSE(store.verify().value().empty());
        const auto head = store.head().value();
        const auto plan = store.load().value();
        CHECK(store.journalSince(head.revision).value().empty());
        CHECK(store.patchesSince(head.revision).value().empty());
        static_cast<void>(store.load(2));
        static_cast<void>(store.journal());
        static_cast<void>(store.branches());
        const auto written = isOfBranch ? store.appendTo(2, rename(store.loadBranch(2).value(), "Drie"),
                                                         store.branch(2).value().steps, "planner")
                                        : store.append(rename(plan, "Drie"), head.revision, "planner");
        if (number.empty()) {
            CHECK(written);
        } else {
            CHECK(sentence(written) == "The journal of " + refused(file, number));
            CHECK(store.head().value() == head);
        }
    }
}
