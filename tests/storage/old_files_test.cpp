#include "storage/store.h"
#include "tests/storage/support/folder.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::BranchStatus;
using storage::Store;

// The files in tests/data were made by the programs of that time: an import, edits with quotes, line ends and
// reasons, an undo and a redo of it, an addition and a removal, an import by way of a branch, an open
// scenario and a discarded proposal of two steps.

TEST_CASE("files of earlier versions keep their lines and hashes, and go on from there") {
    for (const auto* version : {"1", "2"}) {
        INFO("version ", version);
        const Folder folder;
        const auto file = folder / "plan.mijlpaal";
        const auto old = folder / ("plan.version-" + std::string{version} + ".mijlpaal").c_str();
        makeFromSql(file, ("file_version_" + std::string{version} + ".sql").c_str());
        auto opened = Store::open(file);
        REQUIRE_MESSAGE(opened, plain(opened.error()));
        auto& store = *opened;

        CHECK(askSql(file,
                     "SELECT entry || seq || kind || record_id || quote(before) || quote(after) FROM "
                     "change WHERE entry <= 8 ORDER BY entry, seq") ==
              askSql(old,
                     "SELECT revision || seq || kind || record_id || quote(before) || quote(after) FROM "
                     "change ORDER BY revision, seq"));
        const std::string entry = "parent_hash || hash || label || at || author FROM ";
        CHECK(askSql(file, "SELECT " + entry + "entry WHERE revision IS NOT NULL ORDER BY revision") ==
              askSql(old, "SELECT " + entry + "revision ORDER BY revision"));

        CHECK(sentences(store.verify().value()) == std::vector<std::string>{});
        const auto journal = store.journal().value();
        REQUIRE(journal.size() == 8);
        CHECK(journal[2].reason == "besluit \"van\"\nde stuurgroep");
        CHECK(journal[3].undoes == 3);
        CHECK_FALSE(journal[3].isRedo);
        CHECK(journal[4].undoes == 4);
        CHECK(journal[4].isRedo);
        CHECK(store.load(8).value() == store.load().value());
        CHECK(store.load(1).value().all<model::Activity>().at({1}).nameNl !=
              store.load(2).value().all<model::Activity>().at({1}).nameNl);
        CHECK(store.load(2).value().all<model::Activity>().at({1}).nameNl == "Een \"naam\" met \\ en\ttab");
        CHECK(store.patches(6).value().front().deed == model::Deed::add);

        const auto branches = store.branches().value();
        REQUIRE(branches.size() == 3);
        CHECK(branches[0].status == BranchStatus::adopted);
        CHECK(branches[1].name == "Wat als \"later\"");
        CHECK(branches[1].status == BranchStatus::open);
        CHECK(branches[2].status == BranchStatus::discarded);
        CHECK(branches[2].steps == 2);
        CHECK(store.loadBranch(branches[1].id).value().all<model::Activity>().at({4}).nameNl == "Later");

        const auto added = writeEdit(store, rename(store.load().value(), "Nieuw"));
        CHECK(added.revision == 9);
        CHECK(sentences(store.verify().value()) == std::vector<std::string>{});
    }
}

TEST_CASE("verify finds what was changed in the part that an earlier version wrote") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    makeFromSql(file, "file_version_2.sql");
    REQUIRE(Store::open(file));
    runSql(file, "UPDATE change SET after = replace(after, 'Tweede', 'Derde') WHERE entry = 3");
    const auto store = Store::open(file).value();
    const auto findings = sentences(store.verify().value());
    REQUIRE_FALSE(findings.empty());
    CHECK(std::find(findings.begin(), findings.end(), "Revision 3 was changed after it was written.") !=
          findings.end());
}
