#include "storage/store.h"
#include "tests/storage/support/faulty_disk.h"
#include "tests/storage/support/folder.h"
#include "tests/support/filled.h"

#include <doctest/doctest.h>

using namespace mijlpaal;
using namespace mijlpaal::tests;
using storage::Store;

TEST_CASE("an edit that the disk did not take is not in the file, and that is said") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    FaultyDisk disk;
    auto store = makeStore(file);
    const auto portfolio = store.load().value();
    disk.failSyncs(1);
    CHECK(sentence(store.append(rename(portfolio, "Nieuw"), 1, "planner")) ==
          with("The disk that holds {file} could not be read or written, so nothing was changed.",
               {{"file", file}}));
    CHECK(store.head().value().revision == 1);
    CHECK(Store::open(file).value().load().value() == portfolio);
    REQUIRE(store.append(rename(portfolio, "Nieuw"), 1, "planner"));
    CHECK(store.verify().value().empty());
}

TEST_CASE("an edit that is in the file after all, though the disk failed, is not said to be lost") {
    const Folder folder;
    const auto file = folder / "plan.mijlpaal";
    FaultyDisk disk;
    auto store = makeStore(file);
    // An edit that waits in the log, so that the log stays when the disk fails.
    writeEdit(store, rename(store.load().value(), "Eerst"));
    const auto portfolio = store.load().value();
    disk.failSyncs(1'000);
    CHECK(
        sentence(store.append(rename(portfolio, "Nieuw"), 2, "planner")) ==
        with(
            "The last edit is in {file}, but the disk that holds it does not say that it is safe there. Save "
            "a copy on another disk.",
            {{"file", file}}));
    CHECK(store.head().value().revision == 3);
    disk.failSyncs(0);
    CHECK(Store::open(file).value().load().value().all<model::Activity>().at({1}).nameNl == "Nieuw");
    REQUIRE(store.append(rename(store.load().value(), "Weer"), 3, "planner"));
    CHECK(store.verify().value().empty());
}
