#include "storage/entry.h"
#include "storage/store.h"
#include "tests/storage/support/folder.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::Store;

namespace {

/// A file of four revisions, changed behind the back of the program.
std::vector<std::string> findingsAfter(const std::string& sql) {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    {
        auto store = makeStore(file);
        for (std::int64_t revision = 1; revision <= 3; ++revision) {
            auto changes = rename(store.load().value(), "Naam " + std::to_string(revision));
            changes.add(filled<model::Risk>(3 + revision, revision));
            REQUIRE(store.append(changes, revision, "planner"));
        }
        CHECK(store.verify().value().empty());
    }
    runSql(file, "PRAGMA foreign_keys=OFF; " + sql);
    const auto store = Store::open(file);
    REQUIRE_MESSAGE(store, plain(store.error()));
    const auto findings = store->verify();
    REQUIRE_MESSAGE(findings, plain(findings.error()));
    for (const auto& finding : *findings) {
        CHECK(finding.severity == base::Severity::error);
        CHECK(finding.place.file == file.string());
    }
    return sentences(*findings);
}

using Sentences = std::vector<std::string>;

const Sentences secondChanged{"Revision 2 was changed after it was written."};

const std::string firstActivity = filled<model::Activity>(1, 1).code;
const std::string secondRisk = filled<model::Risk>(2, 2).code;
const std::string thirdRevisionRisk = filled<model::Risk>(5, 2).code;

}  // namespace

TEST_CASE("verify finds an edited row") {
    CHECK(findingsAfter("UPDATE activity SET name_nl = 'Anders' WHERE id = 1") ==
          Sentences{firstActivity + " in the file is not what the journal says."});
}

TEST_CASE("verify finds a removed row") {
    CHECK(findingsAfter("DELETE FROM risk WHERE id = 2") ==
          Sentences{secondRisk + " is in the journal, but not in the file."});
}

TEST_CASE("verify finds an inserted row") {
    CHECK(findingsAfter("CREATE TEMP TABLE copy AS SELECT * FROM risk WHERE id = 2; "
                        "UPDATE copy SET id = 50, code = 'R0050'; INSERT INTO risk SELECT * FROM copy") ==
          Sentences{"R0050 is in the file, but not in the journal."});
}

TEST_CASE("verify finds a row that cannot be read") {
    CHECK(findingsAfter("UPDATE activity SET kind = 'project' WHERE id = 1") ==
          Sentences{firstActivity + " in the file cannot be read."});
}

TEST_CASE("verify finds a changed label, author, time, reason or undone revision") {
    CHECK(findingsAfter("UPDATE entry SET label = replace(label, 'Edit', 'Odit') WHERE revision = 2") ==
          secondChanged);
    CHECK(findingsAfter("UPDATE entry SET label = 'not JSON' WHERE revision = 2") == secondChanged);
    CHECK(findingsAfter("UPDATE entry SET author = 'iemand' WHERE revision = 2") == secondChanged);
    CHECK(findingsAfter("UPDATE entry SET at = '2020-01-01T00:00:00Z' WHERE revision = 2") == secondChanged);
    CHECK(findingsAfter("UPDATE entry SET facts = '{\"reason\":\"zomaar\"}' WHERE revision = 2") ==
          secondChanged);
    CHECK(findingsAfter("UPDATE entry SET undoes = 1 WHERE revision = 2") == secondChanged);
}

TEST_CASE("verify finds an edited line of the journal") {
    const auto findings = findingsAfter(
        "UPDATE change SET after = replace(after, 'Naam 1', 'Naam 0') WHERE entry = 2 AND seq = 0");
    CHECK(findings == Sentences{"Revision 2 was changed after it was written.",
                                "Revision 3 changes " + firstActivity +
                                    ", but the revisions before it do not give what it changed.",
                                "Revision 4 changes " + firstActivity +
                                    ", but the revisions before it do not give what it changed.",
                                firstActivity + " in the file is not what the journal says."});
    // Even white space, which changes no value.
    CHECK(findingsAfter("UPDATE change SET after = after || ' ' WHERE entry = 4 AND seq = 0").front() ==
          "Revision 4 was changed after it was written.");
    CHECK(findingsAfter("UPDATE change SET after = '{' WHERE entry = 4 AND seq = 0").front() ==
          "Revision 4 was changed after it was written.");
}

TEST_CASE("verify finds a removed line of the journal") {
    const auto findings = findingsAfter("DELETE FROM change WHERE entry = 3 AND seq = 1");
    CHECK(findings == Sentences{"Revision 3 was changed after it was written.",
                                thirdRevisionRisk + " is in the file, but not in the journal."});
}

TEST_CASE("verify finds lines of the journal in another order") {
    CHECK(findingsAfter("UPDATE change SET seq = seq + 10 WHERE entry = 2; "
                        "UPDATE change SET seq = 11 - seq WHERE entry = 2") == secondChanged);
    CHECK(findingsAfter("UPDATE change SET seq = 5 WHERE entry = 2 AND seq = 1") == secondChanged);
}

TEST_CASE("verify finds an inserted line of the journal") {
    const auto findings = findingsAfter(
        "INSERT INTO change SELECT 2, 2, kind, 60, NULL, before, salts FROM change "
        "WHERE entry = 2 AND seq = 0");
    REQUIRE(findings.size() == 2);
    CHECK(findings[0] == "Revision 2 was changed after it was written.");
    CHECK(findings[1] == "activity is in the journal, but not in the file.");
}

TEST_CASE("verify finds a removed revision") {
    const auto findings =
        findingsAfter("DELETE FROM change WHERE entry = 3; DELETE FROM entry WHERE position = 3");
    REQUIRE_FALSE(findings.empty());
    CHECK(findings.front() == "Revision 3 is missing from the journal.");
    const auto loose = findingsAfter("DELETE FROM entry WHERE position = 4");
    CHECK(loose.front() == "The journal holds changes of entry 4, which is not there.");
}

TEST_CASE("verify finds an inserted revision and revisions in another order") {
    const auto inserted = findingsAfter(
        "INSERT INTO entry SELECT 5, format, kind, 5, branch, step, at, author, undoes, label, facts, salts, "
        "parent_hash, hash FROM entry WHERE revision = 4");
    CHECK(inserted == Sentences{"Revision 5 does not follow from the one before it.",
                                "Revision 5 was changed after it was written."});
    const auto swapped = findingsAfter(
        "UPDATE entry SET revision = 9, position = 9 WHERE revision = 2; "
        "UPDATE entry SET revision = 2, position = 2 WHERE revision = 3; "
        "UPDATE entry SET revision = 3, position = 3 WHERE revision = 9");
    REQUIRE_FALSE(swapped.empty());
    CHECK(swapped.front() == "Revision 2 does not follow from the one before it.");
    CHECK(findingsAfter("UPDATE entry SET format = 2 WHERE revision = 2").front() == secondChanged.front());
    CHECK(findingsAfter("UPDATE entry SET revision = NULL WHERE revision = 4").front() ==
          "Entry 4 of the journal does not fit the entries before it.");
}

TEST_CASE("verify finds a changed hash and a changed salt") {
    const auto other = [](const std::string& column) {
        return "UPDATE entry SET " + column + " = CASE substr(" + column +
               ", 1, 1) WHEN '0' THEN '1' ELSE '0' END || substr(" + column + ", 2) WHERE revision = 2";
    };
    CHECK(findingsAfter(other("hash")) == Sentences{"Revision 2 was changed after it was written.",
                                                    "Revision 3 does not follow from the one before it."});
    CHECK(findingsAfter(other("parent_hash")) ==
          Sentences{"Revision 2 does not follow from the one before it.",
                    "Revision 2 was changed after it was written."});
    CHECK(findingsAfter("UPDATE change SET salts = zeroblob(length(salts)) WHERE entry = 2 AND seq = 0") ==
          secondChanged);
    CHECK(findingsAfter("UPDATE entry SET salts = zeroblob(32) WHERE position = 2") == secondChanged);
    CHECK(findingsAfter("UPDATE entry SET salts = NULL WHERE position = 2") == secondChanged);
}

TEST_CASE("verify names at most a hundred findings") {
    CHECK(findingsAfter("DELETE FROM change").size() <= 101);
}

TEST_CASE("the hash of an entry of an earlier version is the one the rule in docs/file_format.md gives") {
    // Computed by sha256sum over 64 zeros and {"at":"2027-03-31T10:00:00Z","author":"planner","changes":[
    // {"after":{"code":"R1"},"before":null,"id":7,"kind":"risk"},
    // {"after":null,"before":{"code":"\u20ac"},"id":8,"kind":"risk"}],"label":{"text":"Add","values":[]},
    // "reason":"\"why\"","revision":1,"undoes":null} on one line, with a real euro sign.
    storage::StoredEntry entry;
    entry.position = 1;
    entry.format = 2;
    entry.kind = "edit";
    entry.revision = 1;
    entry.at = "2027-03-31T10:00:00Z";
    entry.author = "planner";
    entry.label = "{\"text\":\"Add\",\"values\":[]}";
    entry.facts = "{\"reason\":\"\\\"why\\\"\"}";
    entry.parentHash = storage::noHash;
    storage::EntryHash hash{entry};
    CHECK(hash.add({"risk", 7, std::nullopt, "{\"code\":\"R1\"}", {}}));
    CHECK(hash.add({"risk", 8, "{\"code\":\"€\"}", std::nullopt, {}}));
    CHECK(hash.finish() == "edb39ca9483c387478877e9510fbab606e22fe09d58ab2720df7fa2e9c67f9ac");
}
